#include "write/sheet_package.hpp"

#include <string_view>

namespace phuluc {
namespace {

void replaceAll(std::string &text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != text.npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

} // namespace

void leaveFirstPagesUnnumbered(std::vector<PackagePart> &workbook) {
    for (PackagePart &part : workbook)
        if (part.name.starts_with("xl/worksheets/sheet"))
            replaceAll(part.bytes, "<headerFooter>", "<headerFooter differentFirst=\"1\">");
}

void sayThatItIsVietnamese(std::vector<PackagePart> &workbook) {
    for (PackagePart &part : workbook) {
        if (part.name == "docProps/core.xml")
            replaceAll(part.bytes, "</cp:coreProperties>", "<dc:language>vi-VN</dc:language></cp:coreProperties>");
        if (part.name.starts_with("xl/charts/")) replaceAll(part.bytes, "\"en-US\"", "\"vi-VN\"");
    }
}

} // namespace phuluc
