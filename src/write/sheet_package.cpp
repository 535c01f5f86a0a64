#include "write/sheet_package.hpp"

#include "base/files.hpp"
#include "write/package.hpp"

#include <algorithm>

namespace phuluc {
namespace {

void markFirstPage(std::string &sheet) {
    constexpr std::string_view plain = "<headerFooter>";
    const std::size_t at = sheet.find(plain);
    if (at != std::string::npos) sheet.replace(at, plain.size(), "<headerFooter differentFirst=\"1\">");
}

} // namespace

void leaveFirstPagesUnnumbered(const std::filesystem::path &workbook) {
    constexpr std::uintmax_t largest = 64U << 20;
    std::vector<PackagePart> parts = unpack(readFile(workbook, largest), utf8(workbook.filename()));
    for (PackagePart &part : parts)
        if (part.name.starts_with("xl/worksheets/sheet")) markFirstPage(part.bytes);
    writeFile(workbook, pack(parts));
}

} // namespace phuluc
