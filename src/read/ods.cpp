#include "read/ods.hpp"

#include "read/ods_content.hpp"
#include "read/refuse.hpp"
#include "read/zip.hpp"

namespace phuluc {
namespace {

XmlHandler handlerOf(OdsContentReader &reader) {
    return {[&reader](const XmlElement &element) { reader.open(element); },
            [&reader](const XmlName &name) { reader.close(name); },
            [&reader](std::string_view piece) { reader.text(piece); }};
}

/// Refuses an encrypted package: its manifest says so; its parts would inflate to garbage.
void refuseEncrypted(Zip &zip) {
    const ZipPart *manifest = zip.find("META-INF/manifest.xml");
    if (!manifest) return;
    const auto open = [&zip](const XmlElement &element) {
        if (element.name.local == "encryption-data") refuseProtected(zip.file());
    };
    parsePart(zip, *manifest, {open, [](const XmlName &) {}, [](std::string_view) {}});
}

std::vector<Table> checked(std::vector<Table> tables, const std::string &file) {
    if (tables.empty()) refuse({file, {}, {}}, "tệp OpenDocument không có trang tính nào");
    return tables;
}

} // namespace

std::vector<Table> readOds(std::string_view bytes, const std::string &file, const ReadLimits &limits) {
    Zip zip(bytes, file, limits);
    refuseEncrypted(zip);
    const ZipPart *content = zip.find("content.xml");
    if (!content) refuse({file, {}, {}}, "tệp hỏng: thiếu phần “content.xml”");
    WorkbookContext workbook{file, limits};
    OdsContentReader reader(workbook);
    parsePart(zip, *content, handlerOf(reader));
    return checked(reader.finished(), file);
}

std::vector<Table> readFlatOds(std::string_view bytes, const std::string &file, const ReadLimits &limits) {
    WorkbookContext workbook{file, limits};
    OdsContentReader reader(workbook);
    parseXml(bytes, {file, {}}, limits, handlerOf(reader));
    return checked(reader.finished(), file);
}

} // namespace phuluc
