#include "write/sheet_package.hpp"

#include <array>
#include <cassert>
#include <cstdio>
#include <string_view>

namespace phuluc {
namespace {

void replaceAll(std::string &text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != text.npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

/// Replaces what stands between the tags of an element.
void replaceContent(std::string &text, const std::string &element, std::string_view content) {
    const std::size_t begin = text.find('>', text.find("<" + element)) + 1;
    const std::size_t end = text.find("</" + element + ">");
    assert(begin < end && end != text.npos); // libxlsxwriter always writes it
    text.replace(begin, end - begin, content);
}

} // namespace

void leaveFirstPagesUnnumbered(std::vector<PackagePart> &workbook) {
    for (PackagePart &part : workbook)
        if (part.name.starts_with("xl/worksheets/sheet"))
            replaceAll(part.bytes, "<headerFooter>", "<headerFooter differentFirst=\"1\">");
}

void setLanguageToVietnamese(std::vector<PackagePart> &workbook) {
    for (PackagePart &part : workbook) {
        if (part.name == "docProps/core.xml")
            replaceAll(part.bytes, "</cp:coreProperties>", "<dc:language>vi-VN</dc:language></cp:coreProperties>");
        if (part.name.starts_with("xl/charts/")) replaceAll(part.bytes, "\"en-US\"", "\"vi-VN\"");
    }
}

void setCreationDay(std::vector<PackagePart> &workbook, const Date &day) {
    std::array<char, 64> noon;
    std::snprintf(noon.data(), noon.size(), "%04d-%02d-%02dT12:00:00Z", day.year, day.month, day.day);
    for (PackagePart &part : workbook) {
        if (part.name != "docProps/core.xml") continue;
        replaceContent(part.bytes, "dcterms:created", noon.data());
        replaceContent(part.bytes, "dcterms:modified", noon.data());
    }
}

} // namespace phuluc
