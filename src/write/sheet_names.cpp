#include "write/sheet_names.hpp"

namespace phuluc {
namespace {

/// "A", "Z", "AA": a number in letters, without a letter for 0.
std::string columnName(std::uint16_t column) {
    std::string name;
    for (unsigned rest = column + 1U; rest > 0; rest = (rest - 1) / 26)
        name.insert(name.begin(), static_cast<char>('A' + (rest - 1) % 26));
    return name;
}

} // namespace

std::string cellName(At at) { return columnName(at.column) + std::to_string(at.row + 1); }

std::string fixedName(At at) { return "$" + columnName(at.column) + "$" + std::to_string(at.row + 1); }

std::string fixedName(const Area &area) { return fixedName(area.first) + ":" + fixedName(area.last); }

} // namespace phuluc
