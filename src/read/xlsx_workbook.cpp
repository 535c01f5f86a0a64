#include "read/xlsx_workbook.hpp"

#include "read/numberformat.hpp"
#include "read/refuse.hpp"
#include "read/values.hpp"

#include <map>
#include <utility>

namespace phuluc {
namespace {

constexpr std::size_t maximumStyles = 65'536; // Excel allows 65,490

/// The attribute `r:id`, in the namespace of transitional or of strict documents.
std::string_view relationshipId(const XmlElement &element) {
    for (const XmlAttribute &attribute : element.attributes)
        if (attribute.local == "id" && attribute.space.ends_with("/relationships")) return attribute.value;
    return {};
}

/// Collects number formats, fonts and the cell styles that use them. Only `xf` elements within `cellXfs`, and `font`
/// elements within `fonts`, count.
struct Styles {
    void open(const XmlElement &element) {
        const std::string_view local = element.name.local;
        if (local == "cellXfs")
            inCellFormats = true;
        else if (local == "fonts")
            inFonts = true;
        else if (local == "font" && inFonts && struckFonts.size() < maximumStyles)
            struckFonts.push_back(false);
        else if (local == "strike" && inFonts && !struckFonts.empty())
            struckFonts.back() = isTrue(element.value("val", "1"));
        else if (local == "numFmt")
            addCode(element);
        else if (local == "xf" && inCellFormats)
            addStyle(element);
    }
    void addCode(const XmlElement &element) {
        if (const auto id = wholeNumber(element.value("numFmtId")); id && codes.size() < maximumStyles)
            codes.insert_or_assign(*id, numberFormatOf(element.value("formatCode")));
    }
    void addStyle(const XmlElement &element) {
        if (styles.size() < maximumStyles)
            styles.push_back(
                {wholeNumber(element.value("numFmtId")).value_or(0), wholeNumber(element.value("fontId")).value_or(0)});
    }
    void close(std::string_view local) {
        if (local == "cellXfs") inCellFormats = false;
        if (local == "fonts") inFonts = false;
    }
    [[nodiscard]] std::vector<CellStyle> cellStyles() const {
        std::vector<CellStyle> result;
        for (const auto &[id, font] : styles) {
            const auto code = codes.find(id);
            result.push_back({code == codes.end() ? builtInNumberFormat(id) : code->second,
                              font < struckFonts.size() && struckFonts[font]});
        }
        return result;
    }

    bool inCellFormats = false;
    bool inFonts = false;
    std::vector<bool> struckFonts;
    std::map<std::uint32_t, NumberFormat> codes;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> styles; ///< the number format and the font of each style
};

} // namespace

SheetList readSheetList(Zip &zip, const ZipPart &part) {
    SheetList list;
    std::vector<SheetEntry> &sheets = list.sheets;
    bool isWorkbook = false;
    const auto open = [&](const XmlElement &element) {
        if (!isSpreadsheetNamespace(element.name.space)) return;
        isWorkbook = isWorkbook || element.name.local == "workbook";
        if (element.name.local == "workbookPr") list.daysFrom1904 = isTrue(element.value("date1904"));
        if (element.name.local != "sheet") return;
        if (sheets.size() >= zip.limits().tables)
            refuseSize({zip.file(), {}, {}}, "sổ tính có hơn " + std::to_string(zip.limits().tables) + " trang");
        const std::string_view state = element.value("state", "visible");
        sheets.push_back({std::string(element.value("name")), std::string(relationshipId(element)),
                          state == "visible" ? Visibility::visible : Visibility::hidden});
    };
    parsePart(zip, part, {open, [](const XmlName &) {}, [](std::string_view) {}});
    if (!isWorkbook) refuseDamaged(zip.file(), part.name, "không phải sổ tính Excel");
    return list;
}

std::vector<CellStyle> readCellStyles(Zip &zip, const ZipPart &part) {
    Styles styles;
    const auto open = [&styles](const XmlElement &element) {
        if (isSpreadsheetNamespace(element.name.space)) styles.open(element);
    };
    const auto close = [&styles](const XmlName &name) { styles.close(name.local); };
    parsePart(zip, part, {open, close, [](std::string_view) {}});
    return styles.cellStyles();
}

} // namespace phuluc
