#include "write/word_table.hpp"

#include "base/text.hpp"
#include "write/measures.hpp"
#include "write/sheet_text.hpp"
#include "write/xmltree.hpp"

#include <algorithm>
#include <cmath>

namespace phuluc {
namespace {

constexpr std::size_t keptRows = 3; ///< last rows that stay together on a page

/// The look of a paragraph and its text.
struct Look {
    double size = 12;
    bool bold = false;
    bool italic = false;
    Align align = Align::centre;
    bool keepNext = false;
    int before = 0; ///< space above and below, in twips
};

std::string attribute(std::string_view name, const std::string &value) {
    std::string xml;
    appendXmlAttribute(xml, name, value);
    return xml;
}

std::string value(std::string_view element, const std::string &text) {
    return "<w:" + std::string(element) + attribute("w:val", text) + "/>";
}

class Writer {
  public:
    Writer(const TableSheet &sheet, const WordLook &look)
        : sheet_(sheet), look_(look), declared_(attribute("xmlns:w", look.wordNamespace)) {}

    std::string write() {
        headLine(sheet_.appendix, {headSize, true, false, Align::centre, true, 0});
        headLine(sheet_.title, {headSize, true, false, Align::centre, true, 0});
        headLine(sheet_.reference, {referenceSize, false, true, Align::centre, true, 0});
        rule();
        table();
        for (const std::string &note : sheet_.notes)
            paragraph(note, {noteSize, false, true, Align::left, false, 40}, declared_);
        return std::move(xml_);
    }

  private:
    /// Writes a line of the head, broken into lines of similar length as in the workbook.
    void headLine(const std::string &text, const Look &look) {
        const Font font{look.size, look.bold ? Face::bold : look.italic ? Face::italic : Face::regular};
        paragraph(brokenLines(text, font, tableWidth(sheet_.orientation) * pointsPerMillimetre), look, declared_);
    }

    /// Writes a paragraph; `more` holds further attributes of the element.
    void paragraph(const std::string &text, const Look &look, const std::string &more = {}) {
        xml_ += "<w:p" + more + "><w:pPr>";
        if (look.keepNext) xml_ += "<w:keepNext/>";
        spacing(look.before, "auto", 240);
        xml_ += "<w:ind w:left=\"0\" w:right=\"0\" w:firstLine=\"0\"/>";
        xml_ += value("jc", look.align == Align::centre ? "center" : look.align == Align::left ? "left" : "right");
        xml_ += format(look) + "</w:pPr>";
        if (!text.empty()) run(text, look);
        xml_ += "</w:p>";
    }

    /// The format of a run. The mark at the end of a paragraph needs it too, because it is as high as its text.
    [[nodiscard]] std::string format(const Look &look) const {
        const std::string size = std::to_string(std::lround(look.size * 2));
        return "<w:rPr><w:rFonts" + attribute("w:ascii", look_.font) + attribute("w:hAnsi", look_.font) +
               attribute("w:cs", look_.font) + "/>" + (look.bold ? "<w:b/>" : "<w:b w:val=\"0\"/>") +
               (look.italic ? "<w:i/>" : "<w:i w:val=\"0\"/>") + value("sz", size) + value("szCs", size) + "</w:rPr>";
    }

    void spacing(int around, const char *lineRule, int line) {
        const std::string space = std::to_string(around);
        xml_ += "<w:spacing" + attribute("w:before", space) + attribute("w:after", space) +
                attribute("w:line", std::to_string(line)) + attribute("w:lineRule", lineRule) + "/>";
    }

    void run(const std::string &text, const Look &look) {
        xml_ += "<w:r>" + format(look);
        for (std::size_t at = 0; at <= text.size();) {
            const std::size_t end = std::min(text.find('\n', at), text.size());
            if (at > 0) xml_ += "<w:br/>";
            xml_ += "<w:t xml:space=\"preserve\">";
            appendXmlText(xml_, std::string_view(text).substr(at, end - at));
            xml_ += "</w:t>";
            at = end + 1;
        }
        xml_ += "</w:r>";
    }

    /// Writes the short line below the head: the lower border of a paragraph one point high.
    void rule() {
        const std::string side = twips((tableWidth(sheet_.orientation) - ruleLength) / 2);
        xml_ += "<w:p" + declared_ + "><w:pPr><w:keepNext/><w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"0\" "
                                     "w:color=\"000000\"/></w:pBdr>";
        xml_ += "<w:spacing w:before=\"40\" w:after=\"160\" w:line=\"20\" w:lineRule=\"exact\"/><w:ind" +
                attribute("w:left", side) + attribute("w:right", side) + " w:firstLine=\"0\"/>";
        xml_ += "<w:rPr><w:sz w:val=\"2\"/><w:szCs w:val=\"2\"/></w:rPr></w:pPr></w:p>";
    }

    void table() {
        xml_ += "<w:tbl" + declared_ + "><w:tblPr><w:tblW" + attribute("w:w", twips(tableWidth(sheet_.orientation))) +
                " w:type=\"dxa\"/><w:jc "
                "w:val=\"center\"/><w:tblBorders>";
        for (const char *side : {"top", "left", "bottom", "right", "insideH", "insideV"})
            xml_ += "<w:" + std::string(side) + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>";
        xml_ += "</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"57\" w:type=\"dxa\"/><w:right "
                "w:w=\"57\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>";
        for (const TableColumn &column : sheet_.columns)
            xml_ += "<w:gridCol" + attribute("w:w", twips(column.width)) + "/>";
        xml_ += "</w:tblGrid>";
        headings();
        for (std::size_t i = 0; i < sheet_.rows.size(); ++i) row(i);
        xml_ += "</w:tbl>";
    }

    void headings() {
        const bool grouped = hasGroups(sheet_.columns);
        openHeadingRow();
        for (std::size_t i = 0; i < sheet_.columns.size(); i += groupSize(sheet_.columns, i)) upperHeading(i, grouped);
        xml_ += "</w:tr>";
        if (!grouped) return;
        openHeadingRow();
        for (const TableColumn &column : sheet_.columns)
            headingCell(column.group.empty() ? "" : column.heading, column.width,
                        column.group.empty() ? "<w:vMerge/>" : "");
        xml_ += "</w:tr>";
    }

    void openHeadingRow() { xml_ += "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"; }

    /// Writes the heading of a group over its columns, or of a single column over both rows.
    void upperHeading(std::size_t first, bool grouped) {
        const TableColumn &column = sheet_.columns[first];
        if (column.group.empty()) {
            headingCell(column.heading, column.width, grouped ? "<w:vMerge w:val=\"restart\"/>" : "");
            return;
        }
        const std::size_t size = groupSize(sheet_.columns, first);
        double width = 0;
        for (std::size_t i = first; i < first + size; ++i) width += sheet_.columns[i].width;
        headingCell(column.group, width, value("gridSpan", std::to_string(size)));
    }

    void headingCell(const std::string &text, double width, const std::string &merge) {
        openCell(width, merge);
        paragraph(text, {sheet_.size, true, false, Align::centre, true, 40});
        xml_ += "</w:tc>";
    }

    void openCell(double width, const std::string &merge) {
        xml_ += "<w:tc><w:tcPr><w:tcW" + attribute("w:w", twips(width)) + " w:type=\"dxa\"/>" + merge +
                "<w:vAlign w:val=\"center\"/></w:tcPr>";
    }

    /// Writes a row. The last rows are kept together, so that no page holds only one of them.
    void row(std::size_t index) {
        const bool kept = index + keptRows >= sheet_.rows.size() && index + 1 < sheet_.rows.size();
        xml_ += "<w:tr><w:trPr><w:cantSplit/></w:trPr>";
        for (std::size_t i = 0; i < sheet_.rows[index].size(); ++i) {
            const TableColumn &column = sheet_.columns[i];
            openCell(column.width, {});
            paragraph(shownInWord(sheet_.rows[index][i], column),
                      {sheet_.size, false, false, column.align, kept, 30});
            xml_ += "</w:tc>";
        }
        xml_ += "</w:tr>";
    }

    const TableSheet &sheet_;
    const WordLook &look_;
    std::string declared_;
    std::string xml_;
};

/// A number in the column's format: "88,70" for two decimals.
std::string shownNumber(const Decimal &number, const std::string &format) {
    std::string text = vietnamese(number);
    const std::size_t point = format.find('.');
    if (point == format.npos) return text;
    const std::size_t wanted = format.size() - point - 1;
    std::size_t comma = text.find(',');
    if (comma == text.npos) {
        comma = text.size();
        text += ',';
    }
    text.append(wanted - std::min(wanted, text.size() - comma - 1), '0');
    return text;
}

} // namespace

std::string shownInWord(const CellValue &cell, const TableColumn &column) {
    if (const auto *text = std::get_if<std::string>(&cell)) return *text;
    if (const auto *number = std::get_if<Decimal>(&cell)) return shownNumber(*number, column.numberFormat);
    const auto *formula = std::get_if<Formula>(&cell);
    if (formula == nullptr) return {};
    if (const auto *text = std::get_if<std::string>(&formula->value)) return *text;
    return shownNumber(std::get<Decimal>(formula->value), column.numberFormat);
}

std::string wordSheet(const TableSheet &sheet, const WordLook &look) { return Writer(sheet, look).write(); }

} // namespace phuluc
