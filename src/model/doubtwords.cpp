#include "model/doubtwords.hpp"

#include "base/text.hpp"

namespace phuluc {

Place sheetOf(const LevelResult &level) {
    for (const UnitScore &unit : level.units)
        if (!unit.place.file.empty()) return {unit.place.file, unit.place.sheet, {}};
    return {};
}

std::string firstOf(std::vector<std::string> names) {
    constexpr std::size_t shown = 5;
    if (names.size() <= shown) return join(names, ", ");
    const std::string more = std::to_string(names.size() - shown);
    names.resize(shown);
    return join(names, ", ") + " và " + more + " đơn vị khác";
}

} // namespace phuluc
