#include "read/xlsx.hpp"

#include "base/lookup.hpp"
#include "read/refuse.hpp"
#include "read/xlsx_sheet.hpp"
#include "read/xlsx_workbook.hpp"

#include <algorithm>

namespace phuluc {
namespace {

const Relationship *ofType(const std::vector<Relationship> &relationships, std::string_view type) {
    return firstWhere(relationships, [type](const Relationship &each) { return each.type == type; });
}

const Relationship &withId(const std::vector<Relationship> &relationships, const SheetEntry &sheet,
                           const std::string &file) {
    const auto found = std::ranges::find(relationships, sheet.relationship, &Relationship::id);
    if (found == relationships.end()) refuse({file, sheet.name, {}}, "tệp hỏng: không thấy nội dung của trang");
    return *found;
}

Table readSheet(Zip &zip, const ZipPart &part, TableBuilder table, const SheetReferences &references) {
    WorksheetReader reader(table, references);
    parsePart(zip, part,
              spreadsheetOnly({[&reader](const XmlElement &element) { reader.open(element); },
                               [&reader](const XmlName &name) { reader.close(name); },
                               [&reader](std::string_view piece) { reader.text(piece); }}));
    if (!reader.isWorksheet()) refuseDamaged(zip.file(), part.name, "không phải trang tính");
    return table.finished();
}

} // namespace

std::vector<Table> readXlsx(std::string_view bytes, const std::string &file, const ReadLimits &limits) {
    Zip zip(bytes, file, limits);
    WorkbookContext workbook{file, limits};
    // The package refers to the workbook, and the workbook to its sheets, strings and styles.
    const std::vector<Relationship> root = relationshipsOf(zip, {});
    const Relationship *start = ofType(root, "officeDocument");
    if (!start) refuse({file, {}, {}}, "tệp hỏng: không thấy sổ tính trong tệp");
    const ZipPart &workbookPart = targetOf(zip, *start);
    const SheetList list = readSheetList(zip, workbookPart);
    const std::vector<Relationship> relationships = relationshipsOf(zip, workbookPart.name);
    // Either part may be missing: then there are no shared strings, or every number is plain.
    SharedStrings strings;
    if (const Relationship *shared = ofType(relationships, "sharedStrings"))
        strings = readSharedStrings(zip, targetOf(zip, *shared), workbook);
    std::vector<CellStyle> cellStyles;
    if (const Relationship *styles = ofType(relationships, "styles"))
        cellStyles = readCellStyles(zip, targetOf(zip, *styles));
    std::vector<Table> tables;
    for (const SheetEntry &sheet : list.sheets) {
        // Excel lists macro modules of old workbooks as sheets without a part.
        if (sheet.relationship.empty()) continue;
        const Relationship &relationship = withId(relationships, sheet, file);
        if (relationship.type != "worksheet") continue;
        tables.push_back(readSheet(zip, targetOf(zip, relationship), {workbook, sheet.name, sheet.visibility},
                                   {strings, cellStyles, list.daysFrom1904}));
    }
    if (tables.empty()) refuse({file, {}, {}}, "sổ tính không có trang tính nào");
    return tables;
}

} // namespace phuluc
