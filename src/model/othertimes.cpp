#include "model/othertimes.hpp"

#include "base/text.hpp"
#include "base/wording.hpp"

#include <algorithm>
#include <vector>

namespace phuluc {

std::string listedAtAnotherTime(const UnitName &name, const UnitLists &lists, const UnitList &now) {
    const std::vector<ListedUnit> &all = lists.units();
    const ListedUnit *last = nullptr;
    std::vector<std::string> times;
    for (const ListedUnit &unit : all) {
        if ((!unit.from && !unit.until) || unitName(unit.name).keyWithProvince() != name.keyWithProvince()) continue;
        last = &unit;
        times.push_back((unit.from ? " từ ngày " + dateText(*unit.from) : std::string()) +
                        (unit.until ? " đến ngày " + dateText(*unit.until) : std::string()) + " (ô " + unit.place.cell +
                        ")");
    }
    if (!last) return {};
    std::string text = "danh mục chỉ có \"" + last->name + "\"" + join(times, ",") + ". Nếu ngày ghi sai thì sửa lại";
    const auto present = std::find_if(now.units().begin(), now.units().end(),
                                      [&](const ListedUnit &unit) { return unit.identity == last->identity; });
    if (present == now.units().end()) return text + " rồi chạy lại";
    return text + "; nếu Cổng còn dùng tên này thì ghi nó vào cột \"Tên khác\" của \"" + present->name +
           "\"; rồi chạy lại";
}

} // namespace phuluc
