#include "read/html_style.hpp"

#include "base/lookup.hpp"
#include "read/encoding.hpp"
#include "read/numberformat.hpp"
#include "read/values.hpp"

#include <algorithm>

namespace phuluc {
namespace {

constexpr std::string_view spaces = " \t\r\n";

/// The text without CSS escapes: a backslash before a character, or before its code point in four hexadecimal digits.
std::string unescaped(std::string_view value) {
    std::string result;
    while (!value.empty()) {
        const bool escape = value.front() == '\\';
        if (escape) value.remove_prefix(1);
        const std::string_view digits = value.substr(0, 4);
        const auto point = escape && digits.size() == 4 ? wholeNumber(digits, 16) : std::nullopt;
        if (point) {
            appendUtf8(result, *point);
            value.remove_prefix(4);
        } else if (!value.empty()) {
            result += value.front();
            value.remove_prefix(1);
        }
    }
    return result;
}

/// The end of a declaration: the next `;` outside quotes.
std::size_t declarationEnd(std::string_view text) {
    char quote = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\\')
            ++at;
        else if (quote != 0)
            quote = text[at] == quote ? '\0' : quote;
        else if (text[at] == '"' || text[at] == '\'')
            quote = text[at];
        else if (text[at] == ';')
            return at;
    }
    return text.size();
}

NumberFormat formatOfStyle(std::string_view value) {
    if (value.size() > 1 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front())
        value = value.substr(1, value.size() - 2);
    constexpr std::string_view dates[] = {"General Date", "Long Date",   "Medium Date", "Short Date",
                                          "Long Time",    "Medium Time", "Short Time"};
    if (value == "Percent") return NumberFormat::percent;
    if (contains(dates, value)) return NumberFormat::date;
    constexpr std::string_view plain[] = {"General", "Fixed", "Standard", "Scientific", "Currency", "Yes/No"};
    if (contains(plain, value)) return NumberFormat::plain;
    return numberFormatOf(unescaped(value));
}

} // namespace

HtmlStyle parseStyle(std::string_view declarations) {
    HtmlStyle style;
    while (!declarations.empty()) {
        const std::size_t end = declarationEnd(declarations);
        const std::string_view declaration = declarations.substr(0, end);
        const std::size_t colon = std::min(declaration.find(':'), declaration.size());
        const std::string_view name = trimmed(declaration.substr(0, colon));
        const std::string_view value = trimmed(declaration.substr(std::min(colon + 1, declaration.size())));
        if (name == "mso-number-format") style.format = formatOfStyle(value);
        if (name == "display") style.hidden = value == "none";
        if (name == "visibility" && (value == "collapse" || value == "hidden")) style.hidden = true;
        if (name == "vertical-align") style.raised = value == "super" || value == "sub";
        declarations.remove_prefix(std::min(end + 1, declarations.size()));
    }
    return style;
}

void HtmlStyleSheet::add(std::string_view css) {
    for (std::size_t open = css.find('{'); open != std::string_view::npos; open = css.find('{')) {
        const std::size_t close = std::min(css.find('}', open), css.size());
        const HtmlStyle style = parseStyle(css.substr(open + 1, close - open - 1));
        std::string_view selectors = css.substr(0, open);
        while (!selectors.empty()) {
            const std::size_t comma = std::min(selectors.find(','), selectors.size());
            const std::string_view selector = trimmed(selectors.substr(0, comma));
            const std::size_t dot = selector.find_last_of(".");
            if (dot != std::string_view::npos) classes_[std::string(selector.substr(dot + 1))] = style;
            selectors.remove_prefix(std::min(comma + 1, selectors.size()));
        }
        css.remove_prefix(std::min(close + 1, css.size()));
    }
}

HtmlStyle HtmlStyleSheet::of(std::string_view classes, std::string_view ownStyle) const {
    HtmlStyle result;
    const auto merge = [&result](const HtmlStyle &style) {
        if (style.format) result.format = style.format;
        result.hidden = result.hidden || style.hidden;
        result.raised = result.raised || style.raised;
    };
    while (!classes.empty()) {
        const std::size_t end = std::min(classes.find_first_of(spaces), classes.size());
        if (const auto found = classes_.find(classes.substr(0, end)); found != classes_.end()) merge(found->second);
        classes.remove_prefix(std::min(end + 1, classes.size()));
    }
    merge(parseStyle(ownStyle));
    return result;
}

} // namespace phuluc
