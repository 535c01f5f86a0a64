#include "model/othertimes.hpp"

#include "base/wording.hpp"

#include <algorithm>

namespace phuluc {

std::string listedAtAnotherTime(const UnitName &name, const UnitLists &lists, const UnitList &now) {
    const std::vector<ListedUnit> &all = lists.units();
    const auto row = std::find_if(all.rbegin(), all.rend(), [&](const ListedUnit &unit) {
        return (unit.from || unit.until) && unitName(unit.name).keyWithProvince() == name.keyWithProvince();
    });
    if (row == all.rend()) return {};
    std::string text = "danh mục chỉ có \"" + row->name + "\"" +
                       (row->from ? " từ ngày " + dateText(*row->from) : std::string()) +
                       (row->until ? " đến ngày " + dateText(*row->until) : std::string()) + " (ô " + row->place.cell +
                       "). Nếu ngày ghi sai thì sửa lại";
    const auto present = std::find_if(now.units().begin(), now.units().end(),
                                      [&](const ListedUnit &unit) { return unit.identity == row->identity; });
    if (present != now.units().end())
        text += "; nếu Cổng còn dùng tên này thì ghi nó vào cột \"Tên khác\" của \"" + present->name + "\"";
    return text + "; rồi chạy lại";
}

} // namespace phuluc
