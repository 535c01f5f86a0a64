// Reads one worksheet part of SpreadsheetML.
#pragma once

#include "read/builder.hpp"
#include "read/xlsx_strings.hpp"
#include "read/xlsx_workbook.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace phuluc {

/// The parts to which the cells of a worksheet refer.
struct SheetReferences {
    const SharedStrings &strings;
    const std::vector<CellStyle> &styles; ///< a style without an entry is plain
    bool daysFrom1904 = false;
};

/// Builds a table from events of SpreadsheetML. Rows and cells may come in any order, with or without references (`r`).
/// Source: ECMA-376-1, 18.3.
class WorksheetReader {
  public:
    WorksheetReader(TableBuilder &table, const SheetReferences &references);

    void open(const XmlElement &element);
    void close(const XmlName &name);
    void text(std::string_view piece);
    /// Whether the root element is of a worksheet.
    [[nodiscard]] bool isWorksheet() const { return isWorksheet_; }

  private:
    enum class Capture { none, value, inlineText };
    enum class Type { number, sharedText, text, inlineText, boolean, error, date };

    void openInCell(const XmlElement &element);
    void openOutside(const XmlElement &element);
    void beginRow(const XmlElement &element);
    void beginCell(const XmlElement &element);
    [[nodiscard]] std::uint32_t columnOf(std::string_view reference) const;
    [[nodiscard]] CellStyle styleOf(std::string_view style) const;
    void hideColumns(const XmlElement &element);
    void merge(const XmlElement &element);
    [[nodiscard]] Type typeOf(std::string_view type) const;
    void finishCell();
    [[nodiscard]] Cell textCell();
    [[nodiscard]] Cell valueCell(std::string_view value);
    [[nodiscard]] Cell sharedText(std::string_view index) const;
    [[nodiscard]] Cell dateCell(std::string_view value);
    [[noreturn]] void refuseCell(std::string_view expected, std::string_view found) const;

    TableBuilder &table_;
    SheetReferences references_;
    RichText inlineText_;
    std::string value_;
    Capture capture_ = Capture::none;
    Type type_ = Type::number;
    CellStyle style_;
    bool isWorksheet_ = false;
    bool inRow_ = false;
    bool inCell_ = false;
    bool hasFormula_ = false;
    bool hasValue_ = false;
    bool hasInlineText_ = false;
    std::uint32_t nextRow_ = 0;
    std::uint32_t column_ = 0;
    std::uint32_t nextColumn_ = 0;
};

} // namespace phuluc
