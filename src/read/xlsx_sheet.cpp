#include "read/xlsx_sheet.hpp"

#include "read/refuse.hpp"
#include "read/values.hpp"

#include <array>
#include <utility>

namespace phuluc {
namespace {

bool isZero(const std::string_view *number) {
    return number && !number->empty() && number->find_first_not_of("0.") == number->npos;
}

} // namespace

WorksheetReader::WorksheetReader(TableBuilder &table, const SheetReferences &references)
    : table_(table), references_(references) {}

void WorksheetReader::open(const XmlElement &element) {
    const std::string_view local = element.name.local;
    if (inCell_)
        openInCell(element);
    else if (inRow_ && local == "c")
        beginCell(element);
    else if (local == "row")
        beginRow(element);
    else
        openOutside(element);
}

void WorksheetReader::openInCell(const XmlElement &element) {
    const std::string_view local = element.name.local;
    if (capture_ == Capture::inlineText) {
        inlineText_.open(element);
    } else if (local == "v") {
        capture_ = Capture::value;
        hasValue_ = true;
    } else if (local == "f") {
        hasFormula_ = true;
    } else if (local == "is") {
        capture_ = Capture::inlineText;
        hasInlineText_ = true;
        inlineText_.begin();
    }
}

void WorksheetReader::openOutside(const XmlElement &element) {
    const std::string_view local = element.name.local;
    if (local == "mergeCell")
        merge(element);
    else if (local == "col")
        hideColumns(element);
    else if (local == "worksheet")
        isWorksheet_ = true;
}

void WorksheetReader::close(const XmlName &name) {
    if (name.local == "c" && inCell_)
        finishCell();
    else if (name.local == "row")
        inRow_ = false;
    else if (name.local == "v" && capture_ == Capture::value)
        capture_ = Capture::none;
    else if (name.local == "is")
        capture_ = Capture::none;
    else if (capture_ == Capture::inlineText)
        inlineText_.close(name.local);
}

void WorksheetReader::text(std::string_view piece) {
    if (capture_ == Capture::value)
        appendPiece(value_, piece);
    else if (capture_ == Capture::inlineText)
        inlineText_.text(piece);
}

void WorksheetReader::beginRow(const XmlElement &element) {
    std::uint32_t row = nextRow_;
    if (const std::string_view *number = element.find("r")) {
        const auto given = wholeNumber(trimmed(*number));
        if (!given || *given == 0)
            refuse(table_.place(), "số dòng phải từ 1 trở lên, lại là “" + std::string(*number) + "”");
        row = *given - 1;
    }
    const bool hidden = isTrue(element.value("hidden")) || isZero(element.find("ht"));
    table_.beginRow(row, hidden ? Visibility::hidden : Visibility::visible);
    nextRow_ = row + 1;
    nextColumn_ = 0;
    inRow_ = true;
}

void WorksheetReader::beginCell(const XmlElement &element) {
    std::string_view type;
    column_ = nextColumn_;
    style_ = {};
    for (const auto &[space, local, value] : element.attributes) {
        if (!space.empty()) continue;
        if (local == "r")
            column_ = columnOf(value);
        else if (local == "s")
            style_ = styleOf(value);
        else if (local == "t")
            type = value;
    }
    nextColumn_ = column_ + 1;
    type_ = typeOf(type);
    value_.clear();
    inlineText_.begin();
    capture_ = Capture::none;
    inCell_ = true;
    hasFormula_ = hasValue_ = hasInlineText_ = false;
}

std::uint32_t WorksheetReader::columnOf(std::string_view reference) const {
    const auto position = cellPosition(reference);
    if (!position || position->row != table_.row())
        refuse(table_.place(column_),
               "ô của dòng " + std::to_string(table_.row() + 1) + " lại mang địa chỉ “" + std::string(reference) + "”");
    return position->column;
}

CellStyle WorksheetReader::styleOf(std::string_view style) const {
    const auto index = wholeNumber(style);
    return index && *index < references_.styles.size() ? references_.styles[*index] : CellStyle{};
}

WorksheetReader::Type WorksheetReader::typeOf(std::string_view type) const {
    static constexpr std::array<std::pair<std::string_view, Type>, 8> types = {{{"", Type::number},
                                                                                {"n", Type::number},
                                                                                {"s", Type::sharedText},
                                                                                {"str", Type::text},
                                                                                {"inlineStr", Type::inlineText},
                                                                                {"b", Type::boolean},
                                                                                {"e", Type::error},
                                                                                {"d", Type::date}}};
    for (const auto &[name, known] : types)
        if (name == type) return known;
    refuseCell("một kiểu ô của Excel", type);
}

void WorksheetReader::finishCell() {
    inCell_ = false;
    capture_ = Capture::none;
    const bool isText = type_ == Type::text || type_ == Type::inlineText;
    const std::string_view value = isText ? std::string_view(value_) : trimmed(value_);
    // A formula without a value was never calculated. Any other cell without a value is empty, whatever its type.
    Cell cell = isText ? textCell() : value.empty() ? Cell{} : valueCell(value);
    cell.formula = hasFormula_;
    cell.struck = style_.struck;
    table_.add(column_, cell);
}

/// The cell's own text: in `is`, else in `v`, as formulas have it.
Cell WorksheetReader::textCell() {
    if (type_ == Type::inlineText && hasInlineText_)
        return {CellKind::text, NumberFormat::plain, false, inlineText_.value(), inlineText_.hasRaised()};
    if (!hasValue_) return {};
    decodeEscapes(value_);
    return {CellKind::text, NumberFormat::plain, false, value_};
}

Cell WorksheetReader::valueCell(std::string_view value) {
    switch (type_) {
    case Type::sharedText: return sharedText(value);
    case Type::boolean:
        if (value != "1" && value != "0" && value != "true" && value != "false")
            refuseCell("đúng hoặc sai (1, 0)", value);
        return {CellKind::boolean, NumberFormat::plain, false, isTrue(value) ? "TRUE" : "FALSE"};
    case Type::error: return {CellKind::error, NumberFormat::plain, false, value};
    case Type::date: return dateCell(value);
    default:
        if (!isNumber(value)) refuseCell("số viết kiểu 12.5", value);
        if (style_.format != NumberFormat::date || !references_.daysFrom1904)
            return {CellKind::number, style_.format, false, value};
        value_ = serialFrom1904(value);
        return {CellKind::number, style_.format, false, value_};
    }
}

Cell WorksheetReader::sharedText(std::string_view index) const {
    const auto number = wholeNumber(index);
    const auto text = number ? references_.strings.at(*number) : std::nullopt;
    if (!text)
        refuseCell("chuỗi dùng chung thứ 0 đến " + std::to_string(references_.strings.size()) + " (không kể)", index);
    return {CellKind::text, NumberFormat::plain, false, *text, references_.strings.isRaised(*number)};
}

/// Converts a date of a strict workbook (`t="d"`, ISO 8601) to a serial number, as other workbooks store it.
Cell WorksheetReader::dateCell(std::string_view value) {
    auto serial = serialDate(value, Calendar::excel);
    if (!serial) refuseCell("ngày viết kiểu 2025-11-14", value);
    value_ = std::move(*serial);
    return {CellKind::number, NumberFormat::date, false, value_};
}

void WorksheetReader::hideColumns(const XmlElement &element) {
    if (!isTrue(element.value("hidden")) && !isZero(element.find("width"))) return;
    const auto first = wholeNumber(element.value("min"));
    const auto last = wholeNumber(element.value("max"));
    if (!first || !last || *first == 0 || *first > *last) refuse(table_.place(), "khai báo cột ẩn không hợp lệ");
    table_.hideColumns(*first - 1, *last - 1);
}

void WorksheetReader::merge(const XmlElement &element) {
    const std::string_view reference = element.value("ref");
    const auto range = cellRange(reference);
    if (!range) refuse(table_.place(), "vùng gộp ô “" + std::string(reference) + "” không hợp lệ");
    table_.merge(*range);
}

void WorksheetReader::refuseCell(std::string_view expected, std::string_view found) const {
    refuseValue(table_.place(column_), expected, found);
}

} // namespace phuluc
