#include "read/xml2003.hpp"

#include "read/builder.hpp"
#include "read/refuse.hpp"
#include "read/values.hpp"
#include "read/xml2003_styles.hpp"

#include <algorithm>
#include <optional>

namespace phuluc {
namespace {

constexpr std::string_view excel = "urn:schemas-microsoft-com:office:excel";
constexpr std::string_view html = "http://www.w3.org/TR/REC-html40";

std::uint32_t countOf(const XmlElement &element, std::string_view local) {
    return wholeNumber(spreadsheetAttribute(element, local)).value_or(0);
}

bool isHidden(const XmlElement &element, std::string_view size) {
    const std::string_view length = spreadsheetAttribute(element, size);
    return isTrue(spreadsheetAttribute(element, "Hidden")) || length == "0";
}

/// Reads the workbook from XML events. An element that does not belong to cells is skipped with all its contents.
class Reader {
  public:
    explicit Reader(WorkbookContext &workbook) : workbook_(workbook) {}

    void open(const XmlElement &element) {
        if (skipped_ > 0 || !enter(element)) ++skipped_;
    }
    void close(const XmlName &name) {
        if (skipped_ > 0)
            --skipped_;
        else
            leave(name.local);
    }
    void text(std::string_view piece) {
        if (skipped_ == 0 && (where_ == Where::data || where_ == Where::visible))
            appendPiece(raised_ > 0 ? raisedText_ : text_, piece);
    }
    [[nodiscard]] std::vector<Table> finished() { return std::move(tables_); }

  private:
    enum class Where { document, styles, worksheet, options, visible, table, row, cell, data };

    [[nodiscard]] bool enter(const XmlElement &element);
    [[nodiscard]] bool enterDocument(const XmlElement &element);
    [[nodiscard]] bool enterWorksheet(const XmlName &name);
    [[nodiscard]] bool enterTable(const XmlElement &element);
    [[nodiscard]] bool enterData(const XmlName &name);
    void leave(std::string_view local);
    void beginRow(const XmlElement &element);
    void beginCell(const XmlElement &element);
    void addColumns(const XmlElement &element);
    void finishCell();
    void finishVisible();
    [[nodiscard]] Cell value(std::string_view text);
    [[nodiscard]] Cell dateValue(std::string_view text);

    WorkbookContext &workbook_;
    Xml2003Styles styles_;
    std::vector<Table> tables_;
    std::optional<TableBuilder> table_;
    Where where_ = Where::document;
    std::uint32_t skipped_ = 0; ///< depth within the skipped element; 0: none
    std::uint32_t markup_ = 0;  ///< depth of rich-text elements within Data
    std::uint32_t raised_ = 0;  ///< depth of the outermost raised (superscript) element; 0: none
    std::uint64_t nextRow_ = 0;
    std::uint64_t nextColumn_ = 0;
    std::uint32_t column_ = 0; ///< of the current cell
    std::string type_;
    std::string text_;
    std::string raisedText_;
    NumberFormat format_ = NumberFormat::plain;
    bool isFormula_ = false;
    bool hasData_ = false;
};

/// Whether the element is read; if not, it is skipped with all its contents.
bool Reader::enter(const XmlElement &element) {
    const auto &[space, local] = element.name;
    switch (where_) {
    case Where::document: return space == spreadsheetNamespace && enterDocument(element);
    case Where::styles: styles_.open(element); return true;
    case Where::worksheet: return enterWorksheet(element.name);
    case Where::options:
        if (space != excel || local != "Visible") return false;
        text_.clear();
        where_ = Where::visible;
        return true;
    case Where::table: return space == spreadsheetNamespace && enterTable(element);
    case Where::row:
        if (space != spreadsheetNamespace || local != "Cell") return false;
        beginCell(element);
        return true;
    case Where::cell:
        if (space != spreadsheetNamespace || local != "Data" || hasData_) return false;
        hasData_ = true;
        type_ = spreadsheetAttribute(element, "Type");
        where_ = Where::data;
        return true;
    case Where::data: return enterData(element.name);
    default: return false;
    }
}

bool Reader::enterDocument(const XmlElement &element) {
    const std::string_view local = element.name.local;
    if (local == "Styles") where_ = Where::styles;
    if (local == "Worksheet") {
        table_.emplace(workbook_, std::string(spreadsheetAttribute(element, "Name")), Visibility::visible);
        nextRow_ = nextColumn_ = 0;
        where_ = Where::worksheet;
    }
    return where_ != Where::document || local == "Workbook";
}

bool Reader::enterWorksheet(const XmlName &name) {
    if (name.space == spreadsheetNamespace && name.local == "Table") where_ = Where::table;
    if (name.space == excel && name.local == "WorksheetOptions") where_ = Where::options;
    return where_ != Where::worksheet;
}

bool Reader::enterTable(const XmlElement &element) {
    if (element.name.local == "Row")
        beginRow(element);
    else if (element.name.local == "Column")
        addColumns(element);
    else
        return false;
    return true;
}

/// Reads rich text as words; of its format only raised and lowered text is noted.
bool Reader::enterData(const XmlName &name) {
    if (name.space != html) return false;
    if (name.local == "BR" || name.local == "Br" || name.local == "br") appendPiece(text_, "\n");
    ++markup_;
    if (raised_ == 0 && (name.local == "Sup" || name.local == "Sub")) raised_ = markup_;
    return true;
}

void Reader::leave(std::string_view local) {
    switch (where_) {
    case Where::data:
        if (markup_ > 0) {
            if (markup_ == raised_) raised_ = 0;
            --markup_;
        } else
            where_ = Where::cell;
        break;
    case Where::cell: finishCell(); break;
    case Where::row: where_ = Where::table; break;
    case Where::table:
        if (local == "Table") where_ = Where::worksheet;
        break;
    case Where::visible: finishVisible(); break;
    case Where::options: where_ = Where::worksheet; break;
    case Where::worksheet:
        tables_.push_back(table_->finished());
        where_ = Where::document;
        break;
    default:
        if (local == "Styles") where_ = Where::document;
    }
}

void Reader::addColumns(const XmlElement &element) {
    const std::uint64_t first = std::max<std::uint64_t>(countOf(element, "Index"), nextColumn_ + 1) - 1;
    nextColumn_ = first + 1 + countOf(element, "Span");
    if (isHidden(element, "Width")) table_->hideColumns(clamped(first), clamped(nextColumn_ - 1));
}

void Reader::beginRow(const XmlElement &element) {
    const std::uint32_t index = countOf(element, "Index");
    const std::uint64_t row = index > 0 ? index - 1 : nextRow_;
    table_->beginRow(clamped(row), isHidden(element, "Height") ? Visibility::hidden : Visibility::visible);
    nextRow_ = row + 1 + countOf(element, "Span");
    nextColumn_ = 0;
    where_ = Where::row;
}

void Reader::beginCell(const XmlElement &element) {
    const std::uint32_t index = countOf(element, "Index");
    const std::uint64_t column = index > 0 ? index - 1 : nextColumn_;
    const std::uint64_t across = countOf(element, "MergeAcross");
    const std::uint64_t down = countOf(element, "MergeDown");
    column_ = clamped(column);
    nextColumn_ = column + across + 1;
    if (across + down > 0)
        table_->merge({table_->row(), column_, clamped(table_->row() + down), clamped(column + across)});
    format_ = styles_.of(spreadsheetAttribute(element, "StyleID"));
    isFormula_ = element.find({spreadsheetNamespace, "Formula"}) != nullptr;
    hasData_ = false;
    text_.clear();
    raisedText_.clear();
    where_ = Where::cell;
}

void Reader::finishCell() {
    const bool raised = !raisedText_.empty();
    if (raised && trimmed(text_).empty()) text_.swap(raisedText_);
    Cell cell = hasData_ ? value(text_) : Cell{};
    cell.formula = isFormula_;
    cell.raised = raised;
    table_->add(column_, cell);
    where_ = Where::row;
}

/// A number, date or boolean without a text is an empty cell, and so is a cell without Data.
Cell Reader::value(std::string_view text) {
    if (type_ == "String" || type_.empty()) return {CellKind::text, NumberFormat::plain, false, text};
    text = trimmed(text);
    if (text.empty()) return {};
    if (type_ == "Number") {
        if (!isNumber(text)) refuseValue(table_->place(column_), "số viết kiểu 12.5", text);
        return {CellKind::number, format_, false, text};
    }
    if (type_ == "DateTime") return dateValue(text);
    if (type_ == "Error") return {CellKind::error, NumberFormat::plain, false, text};
    if (type_ != "Boolean") refuseValue(table_->place(column_), "một kiểu ô của Excel", type_);
    if (text != "1" && text != "0") refuseValue(table_->place(column_), "đúng hoặc sai (1, 0)", text);
    return {CellKind::boolean, NumberFormat::plain, false, text == "1" ? "TRUE" : "FALSE"};
}

Cell Reader::dateValue(std::string_view text) {
    auto serial = serialDate(text, Calendar::excel);
    if (!serial) refuseValue(table_->place(column_), "ngày viết kiểu 2025-11-14T00:00:00", text);
    text_ = std::move(*serial);
    return {CellKind::number, NumberFormat::date, false, text_};
}

void Reader::finishVisible() {
    if (trimmed(text_) == "SheetHidden" || trimmed(text_) == "SheetVeryHidden")
        table_->setVisibility(Visibility::hidden);
    where_ = Where::options;
}

} // namespace

std::vector<Table> readXml2003(std::string_view bytes, const std::string &file, const ReadLimits &limits) {
    WorkbookContext workbook{file, limits};
    Reader reader(workbook);
    parseXml(bytes, {file, {}}, limits,
             {[&reader](const XmlElement &element) { reader.open(element); },
              [&reader](const XmlName &name) { reader.close(name); },
              [&reader](std::string_view piece) { reader.text(piece); }});
    std::vector<Table> tables = reader.finished();
    if (tables.empty()) refuse({file, {}, {}}, "tệp XML không có trang tính nào");
    return tables;
}

} // namespace phuluc
