#include "read/csv_quotes.hpp"

#include "base/ascii.hpp"

#include <array>

namespace phuluc {
namespace {

/// Whether a letter follows a `\"`: such a quote ends no field.
bool escapesQuotes(std::string_view text) {
    constexpr std::string_view escaped = "\\\"";
    for (std::size_t at = text.find(escaped); at != text.npos; at = text.find(escaped, at + 1))
        if (at + 2 < text.size() && isLetterOrDigit(text[at + 2])) return true;
    return false;
}

/// `\"` becomes `""`, `\\` becomes `\`.
std::string withDoubledQuotes(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char next = at + 1 < text.size() ? text[at + 1] : '\0';
        const bool escape = text[at] == '\\' && (next == '"' || next == '\\');
        if (escape) ++at;
        if (escape && next == '"') result += '"';
        result += text[at];
    }
    return result;
}

/// The separator in the first kind of `','` that the text has.
std::optional<char> separatorBetweenQuotes(std::string_view text) {
    for (const char separator : {',', ';', '\t', '|'}) {
        const std::array<char, 3> between = {'\'', separator, '\''};
        if (text.find({between.data(), between.size()}) != text.npos) return separator;
    }
    return std::nullopt;
}

/// Whether a field ends at `at`.
bool endsField(std::string_view text, std::size_t at, char separator) {
    return at >= text.size() || text[at] == separator || text[at] == '\r' || text[at] == '\n';
}

/// Fields in `'…'` become fields in `"…"`; `''` and `\'` become `'`.
std::string withUsualQuotes(std::string_view text, char separator) {
    std::string result;
    bool begins = true; // whether a field begins here
    bool quoted = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        const bool pair = quoted && at + 1 < text.size() && text[at + 1] == '\'' && (c == '\\' || c == '\'');
        if (pair && (c == '\\' || !endsField(text, at + 1, separator))) {
            result += '\'';
            ++at;
        } else if (c == '\'' && (quoted ? endsField(text, at + 1, separator) : begins)) {
            quoted = !quoted;
            result += '"';
        } else {
            result += c;
        }
        begins = !quoted && (c == separator || c == '\r' || c == '\n');
    }
    return result;
}

} // namespace

std::optional<std::string> usuallyQuoted(std::string_view text) {
    if (escapesQuotes(text)) return withDoubledQuotes(text);
    if (text.find('"') != text.npos) return std::nullopt;
    const std::optional<char> separator = separatorBetweenQuotes(text);
    return separator ? std::optional(withUsualQuotes(text, *separator)) : std::nullopt;
}

} // namespace phuluc
