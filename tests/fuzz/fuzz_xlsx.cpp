// Parts of a workbook: a container is made around them, so that mutations reach the XML within.
// Input: sheet, shared strings, styles, workbook, its relationships, one after the other with a line "--" between.
#include "reading.hpp"

#include "../unit/read/container.hpp"
#include "read/xlsx.hpp"

#include <array>

namespace {

const std::string package =
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    "<Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
const std::string relationships =
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    "<Relationship Id=\"a\" Type=\"x/worksheet\" Target=\"sheet.xml\"/>"
    "<Relationship Id=\"b\" Type=\"x/sharedStrings\" Target=\"strings.xml\"/>"
    "<Relationship Id=\"c\" Type=\"x/styles\" Target=\"/xl/styles.xml\"/></Relationships>";
const std::string mainSpace = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
const std::string workbook = "<workbook " + mainSpace +
                             " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                             "<sheet name=\"S\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>";
const std::string strings = "<sst " + mainSpace + "><si><t>Sở</t></si></sst>";
const std::string styles = "<styleSheet " + mainSpace + "><cellXfs><xf numFmtId=\"10\"/></cellXfs></styleSheet>";

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    std::string_view bytes(reinterpret_cast<const char *>(data), size);
    constexpr std::string_view separator = "\n--\n";
    std::array<test::Part, 6> parts = {{{"xl/sheet.xml", ""},
                                        {"xl/strings.xml", strings},
                                        {"xl/styles.xml", styles},
                                        {"xl/workbook.xml", workbook},
                                        {"xl/_rels/workbook.xml.rels", relationships},
                                        {"_rels/.rels", package}}};
    for (test::Part &part : parts) {
        const std::size_t end = bytes.find(separator);
        if (!bytes.empty()) part.content = bytes.substr(0, end);
        bytes.remove_prefix(end == bytes.npos ? bytes.size() : end + separator.size());
    }
    const std::string file = test::zipOf({parts.begin(), parts.end()});
    return fuzz::run(phuluc::readXlsx, reinterpret_cast<const std::uint8_t *>(file.data()), file.size());
}
