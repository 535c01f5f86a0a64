#include "base/message.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <tuple>

namespace phuluc {
namespace {

constexpr std::size_t cellsShown = 3;

std::string_view severityWord(Severity severity) {
    switch (severity) {
    case Severity::error:
        return "LỖI";
    case Severity::warning:
        return "CẢNH BÁO";
    case Severity::note:
        break;
    }
    return "GHI CHÚ";
}

std::string oneLine(std::string text) {
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    return text;
}

std::string cellList(const std::vector<std::string> &cells) {
    const std::vector<std::string> shown(
        cells.begin(), cells.begin() + static_cast<std::ptrdiff_t>(std::min(cells.size(), cellsShown)));
    std::string list = join(shown, ", ");
    if (cells.size() > cellsShown) list += " và " + std::to_string(cells.size() - cellsShown) + " ô khác";
    return list;
}

std::string line(const Finding &finding, const std::vector<std::string> &cells) {
    std::vector<std::string> place;
    if (!finding.place.file.empty()) place.push_back(finding.place.file);
    if (!finding.place.sheet.empty()) place.push_back("trang \"" + finding.place.sheet + "\"");
    if (!cells.empty()) place.push_back("ô " + cellList(cells));
    std::string text(severityWord(finding.severity));
    if (!place.empty()) text += ": " + join(place, ", ");
    return oneLine(text + ": " + finding.text);
}

/// What findings must share to be told as one.
using Statement = std::tuple<Severity, std::string_view, std::string_view, std::string_view>;

Statement statementOf(const Finding &finding) {
    return {finding.severity, finding.place.file, finding.place.sheet, finding.text};
}

/// Findings that say the same of one sheet, and the cells they say it of.
struct Group {
    const Finding *first = nullptr;
    std::vector<std::string> cells;
};

std::vector<Group> grouped(const std::vector<Finding> &findings) {
    std::vector<Group> groups;
    std::map<Statement, std::size_t> known;
    std::set<std::pair<std::size_t, std::string_view>> listed; // group and cell
    for (const Finding &finding : findings) {
        const auto [entry, isNew] = known.try_emplace(statementOf(finding), groups.size());
        if (isNew) groups.push_back({&finding, {}});
        const std::string &cell = finding.place.cell;
        if (!cell.empty() && listed.emplace(entry->second, cell).second) groups[entry->second].cells.push_back(cell);
    }
    return groups;
}

} // namespace

std::string describe(const Finding &finding) {
    return line(finding, finding.place.cell.empty() ? std::vector<std::string>{} : std::vector{finding.place.cell});
}

Finding asFinding(const Error &error) { return {Severity::error, error.place(), error.what()}; }

std::vector<std::string> describeGrouped(const std::vector<Finding> &findings) {
    std::vector<std::string> lines;
    for (const Group &group : grouped(findings)) lines.push_back(line(*group.first, group.cells));
    return lines;
}

} // namespace phuluc
