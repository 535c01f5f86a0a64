#include "read/numberformat.hpp"

#include "base/ascii.hpp"

namespace phuluc {
namespace {

/// Whether brackets hold an elapsed time: one or more h, m or s and nothing else.
bool isElapsed(std::string_view inside) {
    if (inside.empty()) return false;
    const char unit = lowerCased(inside.front());
    if (unit != 'h' && unit != 'm' && unit != 's') return false;
    for (const char c : inside)
        if (lowerCased(c) != unit) return false;
    return true;
}

/// The position behind a quoted, bracketed or escaped piece that begins at `at`; `at` itself if none begins there.
std::size_t pieceEnd(std::string_view code, std::size_t at) {
    const auto behind = [code](std::size_t found) { return found == std::string_view::npos ? code.size() : found + 1; };
    switch (code[at]) {
    case '"': return behind(code.find('"', at + 1));
    case '[': return behind(code.find(']', at + 1));
    case '\\':
    case '_':
    case '*': return at + 2 < code.size() ? at + 2 : code.size();
    default: return at;
    }
}

bool isDateLetter(char c) { return std::string_view("ymdhs").find(lowerCased(c)) != std::string_view::npos; }

} // namespace

NumberFormat builtInNumberFormat(std::uint32_t id) {
    const auto within = [id](std::uint32_t first, std::uint32_t last) { return first <= id && id <= last; };
    if (within(9, 10)) return NumberFormat::percent;
    if (within(14, 22) || within(27, 36) || within(45, 47) || within(50, 58)) return NumberFormat::date;
    return NumberFormat::plain;
}

/// The first section that shows a number decides. A section of a condition and words only, `[=0]"-"`, is skipped.
NumberFormat numberFormatOf(std::string_view code) {
    bool showsNumber = false;
    for (std::size_t at = 0; at < code.size() && !(code[at] == ';' && showsNumber);) {
        const std::size_t end = pieceEnd(code, at);
        showsNumber = showsNumber || (end == at && std::string_view("0#?Gg@").find(code[at]) != std::string_view::npos);
        if (end == at && code[at] == '%') return NumberFormat::percent;
        if (end == at && isDateLetter(code[at])) return NumberFormat::date;
        if (code[at] == '[' && isElapsed(code.substr(at + 1, end - at - 2))) return NumberFormat::date;
        at = end == at ? at + 1 : end;
    }
    return NumberFormat::plain;
}

} // namespace phuluc
