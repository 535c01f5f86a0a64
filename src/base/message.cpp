#include "base/message.hpp"

#include "base/ascii.hpp"
#include "base/text.hpp"
#include "base/unicode.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <tuple>

namespace phuluc {
namespace {

constexpr std::size_t shownAtMost = 3;

std::string_view severityWord(Severity severity) {
    switch (severity) {
    case Severity::error: return "LỖI";
    case Severity::warning:
    case Severity::doubt: return "CẢNH BÁO";
    case Severity::note: break;
    }
    return "GHI CHÚ";
}

/// "C5, C6, C9 và 12 ô khác"
std::string shortList(const std::vector<std::string> &items, std::string_view noun) {
    const auto shown = static_cast<std::ptrdiff_t>(std::min(items.size(), shownAtMost));
    std::string list = join({items.begin(), items.begin() + shown}, ", ");
    if (items.size() > shownAtMost)
        list += " và " + std::to_string(items.size() - shownAtMost) + " " + std::string(noun) + " khác";
    return list;
}

bool isOfWholeFile(const Finding &finding) { return finding.place.sheet.empty() && finding.place.cell.empty(); }

/// Findings with the same text about cells of one sheet, or about whole files.
struct Group {
    const Finding *first = nullptr;
    std::vector<std::string> subjects; ///< cells, or files
};

std::string line(const Group &group) {
    const Finding &finding = *group.first;
    std::vector<std::string> place;
    if (isOfWholeFile(finding)) {
        if (!group.subjects.empty()) place.push_back(shortList(group.subjects, "tệp"));
    } else {
        if (!finding.place.file.empty()) place.push_back(finding.place.file);
        if (!finding.place.sheet.empty()) place.push_back("trang \"" + finding.place.sheet + "\"");
        if (!group.subjects.empty()) place.push_back("ô " + shortList(group.subjects, "ô"));
    }
    std::string text(severityWord(finding.severity));
    if (!place.empty()) text += ": " + join(place, ", ");
    return printable(text + ": " + finding.text);
}

/// What findings must have in common to become one line.
using Statement = std::tuple<Severity, bool, std::string_view, std::string_view, std::string_view>;

Statement statementOf(const Finding &finding) {
    const bool whole = isOfWholeFile(finding);
    return {finding.severity, whole, whole ? std::string_view() : finding.place.file, finding.place.sheet,
            finding.text};
}

std::vector<Group> grouped(const std::vector<Finding> &findings) {
    std::vector<Group> groups;
    std::map<Statement, std::size_t> known;
    std::set<std::pair<std::size_t, std::string_view>> listed; // group and subject
    for (const Finding &finding : findings) {
        const auto [entry, isNew] = known.try_emplace(statementOf(finding), groups.size());
        if (isNew) groups.push_back({&finding, {}});
        const std::string &subject = isOfWholeFile(finding) ? finding.place.file : finding.place.cell;
        if (!subject.empty() && listed.emplace(entry->second, subject).second)
            groups[entry->second].subjects.push_back(subject);
    }
    return groups;
}

/// The text of a finding without quoted names and numbers.
std::string kindOf(std::string_view text) {
    std::string kind;
    bool quoted = false;
    for (const char c : text) {
        if (c == '"') quoted = !quoted;
        if (!quoted && c != '"' && !isDigit(c)) kind.push_back(c);
    }
    return kind;
}

/// What many findings have in common: severity, file, sheet, and the text as of kindOf().
using Crowd = std::tuple<Severity, std::string_view, std::string_view, std::string>;

Crowd crowdOf(const Group &group) {
    const Finding &finding = *group.first;
    return {finding.severity, finding.place.file, finding.place.sheet, kindOf(finding.text)};
}

/// The number of bytes of the character at the front; no value if the bytes are not valid UTF-8.
std::size_t characterSize(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    return validUtf8(text.substr(0, size)) ? size : 0;
}

bool isDirectionMark(char32_t c) {
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

/// Adds a character as a terminal may show it.
void addPrintable(std::string &line, std::string_view character) {
    const char32_t c = firstCodePoint(character);
    const bool breaks = (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
    if (isDirectionMark(c)) return;
    if (breaks)
        line += ' ';
    else if (c < 0x20 || (c >= 0x7F && c <= 0x9F))
        line += "\uFFFD";
    else
        line += character;
}

} // namespace

std::string printable(std::string_view text) {
    std::string line;
    line.reserve(text.size());
    while (!text.empty()) {
        const std::size_t size = characterSize(text);
        if (size == 0)
            line += "\uFFFD";
        else
            addPrintable(line, text.substr(0, size));
        text.remove_prefix(std::max<std::size_t>(size, 1));
    }
    return line;
}

std::string describe(const Finding &finding) { return line(grouped({finding}).front()); }

Finding asFinding(const Error &error) { return {Severity::error, error.place(), error.what()}; }

std::vector<std::string> describeGrouped(const std::vector<Finding> &findings) {
    const std::vector<Group> groups = grouped(findings);
    std::map<Crowd, std::size_t> sizes;
    for (const Group &group : groups) ++sizes[crowdOf(group)];
    std::map<Crowd, std::size_t> told;
    std::vector<std::string> lines;
    for (const Group &group : groups) {
        const Crowd crowd = crowdOf(group);
        const std::size_t size = sizes[crowd];
        const bool alone = group.first->place.file.empty() || size <= shownAtMost + 1;
        const std::size_t nth = ++told[crowd];
        if (!alone && nth > shownAtMost) continue;
        lines.push_back(line(group));
        if (alone || nth < shownAtMost) continue;
        Finding rest{group.first->severity,
                     {group.first->place.file, group.first->place.sheet, {}},
                     "còn " + std::to_string(size - shownAtMost) + " chỗ nữa như dòng trên"};
        lines.push_back(line(Group{&rest, {}}));
    }
    return lines;
}

} // namespace phuluc
