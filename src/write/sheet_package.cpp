#include "write/sheet_package.hpp"

namespace phuluc {

void leaveFirstPagesUnnumbered(std::vector<PackagePart> &workbook) {
    constexpr std::string_view plain = "<headerFooter>";
    for (PackagePart &part : workbook) {
        if (!part.name.starts_with("xl/worksheets/sheet")) continue;
        const std::size_t at = part.bytes.find(plain);
        if (at != std::string::npos) part.bytes.replace(at, plain.size(), "<headerFooter differentFirst=\"1\">");
    }
}

} // namespace phuluc
