#include "read/xlsx_strings.hpp"

#include "base/ascii.hpp"
#include "read/encoding.hpp"
#include "read/refuse.hpp"

#include <algorithm>

namespace phuluc {
namespace {

constexpr std::size_t escapeSize = 7; // _xHHHH_

/// The UTF-16 unit of an escape at the beginning of the text; no value if there is no escape.
std::optional<char32_t> escapedUnit(std::string_view text) {
    if (text.size() < escapeSize || !text.starts_with("_x") || text[escapeSize - 1] != '_') return std::nullopt;
    return wholeNumber(text.substr(2, escapeSize - 3), 16);
}

bool isHighSurrogate(char32_t unit) { return unit >= 0xD800 && unit < 0xDC00; }
bool isLowSurrogate(char32_t unit) { return unit >= 0xDC00 && unit < 0xE000; }

/// Moves one character from the front of `rest` to `decoded`, if an escape or the two escapes of a surrogate pair stand
/// there; returns whether they do.
bool takeEscape(std::string_view &rest, std::string &decoded) {
    const auto unit = escapedUnit(rest);
    if (!unit || isLowSurrogate(*unit)) return false;
    if (!isHighSurrogate(*unit)) {
        appendUtf8(decoded, *unit);
        rest.remove_prefix(escapeSize);
        return true;
    }
    const auto low = escapedUnit(rest.substr(escapeSize));
    if (!low || !isLowSurrogate(*low)) return false;
    appendUtf8(decoded, 0x10000 + ((*unit - 0xD800) << 10) + (*low - 0xDC00));
    rest.remove_prefix(2 * escapeSize);
    return true;
}

} // namespace

void decodeEscapes(std::string &text) {
    if (text.find("_x") == text.npos) return;
    std::string decoded;
    for (std::string_view rest = text; !rest.empty();) {
        if (takeEscape(rest, decoded)) continue;
        decoded += rest.front();
        rest.remove_prefix(1);
    }
    text = std::move(decoded);
}

void RichText::begin() {
    text_.clear();
    inText_ = inPhonetic_ = inRaisedRun_ = false;
}

void RichText::open(const XmlElement &element) {
    const std::string_view local = element.name.local;
    if (local == "vertAlign") inRaisedRun_ = element.value("val") != "baseline";
    if (local == "rPh") inPhonetic_ = true;
    if (local == "t") inText_ = !inPhonetic_;
}

void RichText::close(std::string_view local) {
    if (local == "rPh") inPhonetic_ = false;
    if (local == "t") inText_ = false;
    if (local == "r") inRaisedRun_ = false;
}

void RichText::text(std::string_view piece) {
    if (inText_) appendPiece(inRaisedRun_ ? text_.raised : text_.own, piece);
}

std::string_view RichText::value() {
    decodeEscapes(text_.own);
    decodeEscapes(text_.raised);
    return text_.value();
}

std::optional<std::string_view> SharedStrings::at(std::uint32_t index) const {
    if (index >= ends_.size()) return std::nullopt;
    const std::uint32_t first = index == 0 ? 0 : ends_[index - 1];
    return std::string_view(texts_).substr(first, ends_[index] - first);
}

void SharedStrings::add(std::string_view text) {
    texts_ += text;
    ends_.push_back(static_cast<std::uint32_t>(texts_.size()));
}

bool SharedStrings::isRaised(std::uint32_t index) const { return std::ranges::binary_search(raised_, index); }

SharedStrings readSharedStrings(Zip &zip, const ZipPart &part, WorkbookContext &workbook) {
    SharedStrings strings;
    // The texts are never longer than the part. Memory is reserved once; the system provides only what is written to.
    strings.reserve(std::min(part.unpacked, workbook.limits.text));
    RichText text;
    const auto open = [&text](const XmlElement &element) {
        if (element.name.local == "si")
            text.begin();
        else
            text.open(element);
    };
    const auto close = [&](const XmlName &name) {
        text.close(name.local);
        if (name.local != "si") return;
        const std::string_view value = text.value();
        workbook.countText(value.size());
        if (strings.size() >= workbook.limits.cells)
            refuseSize({workbook.file, {}, {}},
                       "sổ tính có hơn " + std::to_string(workbook.limits.cells) + " chuỗi dùng chung");
        strings.add(value);
        if (text.hasRaised()) strings.markRaised();
    };
    parsePart(zip, part, spreadsheetOnly({open, close, [&text](std::string_view piece) { text.text(piece); }}));
    return strings;
}

} // namespace phuluc
