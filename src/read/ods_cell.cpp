#include "read/ods_cell.hpp"

#include "base/lookup.hpp"
#include "read/refuse.hpp"
#include "read/values.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace phuluc {
namespace {

/// Types of values, each with the attribute that holds its value.
constexpr std::array<std::pair<std::string_view, std::string_view>, 7> valueAttributes = {{{"float", "value"},
                                                                                           {"percentage", "value"},
                                                                                           {"currency", "value"},
                                                                                           {"date", "date-value"},
                                                                                           {"time", "time-value"},
                                                                                           {"boolean", "boolean-value"},
                                                                                           {"string", "string-value"}}};

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

/// Whether a text is an error as spreadsheets show it. LibreOffice has errors of its own, "Err:502".
bool isErrorWord(std::string_view text) {
    constexpr std::array<std::string_view, 7> words = {"#N/A",   "#DIV/0!", "#VALUE!", "#REF!",
                                                       "#NAME?", "#NUM!",   "#NULL!"};
    return text.starts_with("Err:") || contains(words, text);
}

} // namespace

void OdsText::begin() {
    text_.clear();
    raised_ = hasParagraph_ = false;
}

void OdsText::beginParagraph() {
    if (hasParagraph_) appendPiece(part(), "\n");
    hasParagraph_ = true;
    afterSpace_ = true;
}

void OdsText::open(const XmlElement &element) {
    if (element.name.space != odf::text) return;
    const std::string_view local = element.name.local;
    if (local == "s")
        addSpaces(attributeOf(element, {odf::text, "c"}));
    else if (local == "tab")
        appendPiece(part(), "\t");
    else if (local == "line-break")
        appendPiece(part(), "\n");
    else
        return;
    afterSpace_ = false;
}

void OdsText::addSpaces(std::string_view count) {
    constexpr std::uint32_t maximum = 32'767;
    appendPiece(part(), std::string(std::min(wholeNumber(count).value_or(1), maximum), ' '));
}

/// Collapses white space of the file to one blank, and removes it at the beginning of a paragraph (ODF 1.3 part 3,
/// 6.1.2).
void OdsText::add(std::string_view piece) {
    while (!piece.empty()) {
        const auto space = std::ranges::find_if(piece, isSpace);
        const auto words = static_cast<std::size_t>(space - piece.begin());
        appendPiece(part(), piece.substr(0, words));
        if (words > 0) afterSpace_ = false;
        if (space == piece.end()) return;
        if (!afterSpace_) appendPiece(part(), " ");
        afterSpace_ = true;
        piece.remove_prefix(words + 1);
    }
}

void OdsCell::begin(const XmlElement &element, const OdsStyles &styles) {
    text_.begin();
    value_.reset();
    type_ = attributeOf(element, {odf::office, "value-type"});
    for (const auto &[type, attribute] : valueAttributes)
        if (type == type_)
            if (const std::string_view *value = element.find({odf::office, attribute})) value_ = *value;
    styleFormat_ = styles.cellFormat(attributeOf(element, {odf::table, "style-name"}));
    isFormula_ = element.find({odf::table, "formula"}) != nullptr;
    isError_ = attributeOf(element, {odf::extension, "value-type"}) == "error";
}

Cell OdsCell::finished(const Where &place) {
    Cell cell = showsError() ? Cell{CellKind::error, NumberFormat::plain, false, text_.value()} : typed(place);
    cell.formula = isFormula_;
    cell.raised = text_.hasRaised();
    return cell;
}

/// Whether the cell is an error. Errors have no type of their own: LibreOffice writes an empty string or a zero, and
/// shows the error word.
bool OdsCell::showsError() const {
    return isError_ || (isFormula_ && value_.value_or("0").size() < 2 && isErrorWord(text_.value()));
}

Cell OdsCell::typed(const Where &place) {
    if (type_ == "percentage") return number(NumberFormat::percent, place);
    if (type_ == "float" || type_ == "currency") return number(styleFormat_, place);
    if (type_ == "date") return date(value_ ? serialDate(*value_, Calendar::openDocument) : std::nullopt, place);
    if (type_ == "time") return date(value_ ? serialDuration(*value_) : std::nullopt, place);
    if (type_ == "boolean") return boolean(place);
    if (type_ == "string" || type_.empty()) return string();
    refuseValue(place(), "một kiểu ô của OpenDocument", type_);
}

Cell OdsCell::number(NumberFormat format, const Where &place) const {
    if (!value_ || !isNumber(*value_)) refuseValue(place(), "số viết kiểu 12.5", value_.value_or(""));
    return {CellKind::number, format, false, *value_};
}

Cell OdsCell::date(std::optional<std::string> serial, const Where &place) {
    if (!serial) refuseValue(place(), "ngày hoặc giờ viết theo ISO 8601", value_.value_or(""));
    value_ = std::move(serial);
    return {CellKind::number, NumberFormat::date, false, *value_};
}

/// LibreOffice gives the type boolean to any number formatted as one.
Cell OdsCell::boolean(const Where &place) const {
    if (value_ && isNumber(*value_)) return number(NumberFormat::plain, place);
    if (value_ != "true" && value_ != "false") refuseValue(place(), "đúng hoặc sai (true, false)", value_.value_or(""));
    return {CellKind::boolean, NumberFormat::plain, false, value_ == "true" ? "TRUE" : "FALSE"};
}

/// A cell without a type: its shown text. Without text it is empty: a formula that was never calculated.
Cell OdsCell::string() const {
    const std::string_view text = value_ && !text_.hasRaised() ? std::string_view(*value_) : text_.value();
    if (text.empty() && type_.empty()) return {};
    return {CellKind::text, NumberFormat::plain, false, text};
}

} // namespace phuluc
