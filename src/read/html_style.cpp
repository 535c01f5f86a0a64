#include "read/html_style.hpp"

#include "base/ascii.hpp"
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

/// The pieces of a text between any of the marks, without empty ones.
std::vector<std::string_view> parts(std::string_view text, std::string_view marks) {
    std::vector<std::string_view> result;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(marks), text.size());
        if (end > 0) result.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return result;
}

std::string withoutComments(std::string_view css) {
    std::string result;
    for (std::size_t open = css.find("/*"); open != css.npos; open = css.find("/*")) {
        result += css.substr(0, open);
        css.remove_prefix(std::min(css.find("*/", open + 2), css.size() - 2) + 2);
    }
    return result += css;
}

/// The position of the brace that closes the block opened at `open`; the end of the text if none does.
std::size_t blockEnd(std::string_view css, std::size_t open) {
    int depth = 0;
    for (std::size_t at = css.find_first_of("{}", open); at != css.npos; at = css.find_first_of("{}", at + 1)) {
        depth += css[at] == '{' ? 1 : -1;
        if (depth == 0) return at;
    }
    return css.size();
}

/// Whether a block such as `@media (min-width:768px)` counts for the screen of an office.
bool isForScreens(std::string_view head) {
    const auto holds = [head](std::string_view word) { return head.find(word) != head.npos; };
    return (head.starts_with("@media") && !holds("print") && !holds("max-width")) || head.starts_with("@supports");
}

/// The classes in the last part of a selector; empty if it depends on more than classes.
std::vector<std::string_view> classesOf(std::string_view selector) {
    if (selector.find_first_of(":[") != selector.npos) return {};
    const std::size_t behind = selector.find_last_of(" \t\r\n>+~") + 1; // npos + 1 is 0
    const std::size_t dot = selector.find('.', behind);
    return dot == selector.npos ? std::vector<std::string_view>() : parts(selector.substr(dot), ".");
}

void merge(HtmlStyle &result, const HtmlStyle &style) {
    if (style.format) result.format = style.format;
    if (style.hidden) result.hidden = style.hidden;
    result.raised = result.raised || style.raised;
}

} // namespace

HtmlStyle parseStyle(std::string_view declarations) {
    HtmlStyle style;
    while (!declarations.empty()) {
        const std::size_t end = declarationEnd(declarations);
        const std::string_view declaration = declarations.substr(0, end);
        const std::size_t colon = std::min(declaration.find(':'), declaration.size());
        const std::string name = lowerCased(trimmed(declaration.substr(0, colon)));
        const std::string_view value = trimmed(declaration.substr(std::min(colon + 1, declaration.size())));
        const std::string word = lowerCased(trimmed(value.substr(0, value.find('!')))); // without "!important"
        if (name == "mso-number-format") style.format = formatOfStyle(value);
        if (name == "display") style.hidden = word == "none";
        if (name == "visibility" && (word == "collapse" || word == "hidden")) style.hidden = true;
        if (name == "vertical-align") style.raised = value == "super" || value == "sub";
        declarations.remove_prefix(std::min(end + 1, declarations.size()));
    }
    return style;
}

void HtmlStyleSheet::add(std::string_view css) { addBlock(withoutComments(css), 0); }

void HtmlStyleSheet::addBlock(std::string_view css, int depth) {
    constexpr int deepest = 4;
    while (!css.empty()) {
        const std::size_t open = css.find('{');
        if (open == css.npos) return;
        const std::string_view head = trimmed(css.substr(0, open));
        const std::size_t close = blockEnd(css, open);
        const std::string_view block = css.substr(open + 1, close - open - 1);
        if (!head.starts_with('@'))
            addRules(head, parseStyle(block));
        else if (isForScreens(head) && depth < deepest)
            addBlock(block, depth + 1);
        css.remove_prefix(std::min(close + 1, css.size()));
    }
}

/// Adds a rule for each selector, if the style has a number format, hides or raises.
void HtmlStyleSheet::addRules(std::string_view selectors, const HtmlStyle &style) {
    constexpr std::size_t most = 100'000;
    constexpr std::size_t mostOfAClass = 100;
    if (!style.format && !style.hidden && !style.raised) return;
    for (const std::string_view selector : parts(selectors, ",")) {
        const std::vector<std::string_view> wanted = classesOf(trimmed(selector));
        if (wanted.empty()) continue;
        full_ = full_ || count_ >= most;
        if (full_) return;
        std::vector<Rule> &rules = rules_[std::string(wanted.front())];
        const auto same = std::ranges::find_if(rules, [&wanted](const Rule &rule) {
            return std::equal(rule.classes.begin(), rule.classes.end(), wanted.begin(), wanted.end());
        });
        if (same != rules.end()) {
            merge(same->style, style);
            same->order = count_++;
        } else if (rules.size() < mostOfAClass) {
            rules.push_back({{wanted.begin(), wanted.end()}, style, count_++});
        } else {
            full_ = true;
        }
    }
}

HtmlStyle HtmlStyleSheet::of(std::string_view classes, std::string_view ownStyle) const {
    const std::vector<std::string_view> own = parts(classes, spaces);
    const auto has = [&own](const std::string &each) { return std::find(own.begin(), own.end(), each) != own.end(); };
    std::vector<const Rule *> matching;
    for (const std::string_view each : own) {
        const auto found = rules_.find(each);
        if (found == rules_.end()) continue;
        for (const Rule &rule : found->second)
            if (std::ranges::all_of(rule.classes, has)) matching.push_back(&rule);
    }
    std::ranges::sort(matching, [](const Rule *a, const Rule *b) { return a->order < b->order; });
    HtmlStyle result;
    for (const Rule *rule : matching) merge(result, rule->style);
    merge(result, parseStyle(ownStyle));
    return result;
}

} // namespace phuluc
