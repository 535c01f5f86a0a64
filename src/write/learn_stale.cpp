#include "write/learn_stale.hpp"

#include "base/ascii.hpp"
#include "base/text.hpp"
#include "base/wording.hpp"
#include "write/sentence_parts.hpp"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <vector>

namespace phuluc {
namespace {

/// What a row of a table may show of the period beside a name.
using FiguresByName = std::unordered_map<std::string, std::set<std::string>>; ///< by text key

/// A unit with its total, as a sentence may print it.
struct NamedTotal {
    std::string name;
    std::string total;
};

bool hasDecimals(const std::string &number) { return number.find(',') != std::string::npos; }

std::set<std::string> figuresOf(const Rules &rules, const UnitScore &unit) {
    std::set<std::string> figures{rules.nameOf(unit.rating)};
    if (unit.total) figures.insert(vietnamese(*unit.total));
    for (const CriterionScore &score : unit.criteria) {
        if (score.points) figures.insert(vietnamese(*score.points));
        if (score.percentage) figures.insert(vietnamese(*score.percentage));
    }
    return figures;
}

/// "5", "05", "5/14", "05/14".
void addCount(std::set<std::string> &figures, int count, std::size_t all) {
    const std::string ofAll = "/" + std::to_string(all);
    for (const std::string &number : {std::to_string(count), twoDigits(count)})
        figures.insert({number, number + ofAll});
}

/// "87,50" and "87,5" are one figure.
std::string withoutLastZeros(std::string number) {
    if (!hasDecimals(number)) return number;
    number.erase(number.find_last_not_of('0') + 1);
    if (number.back() == ',') number.pop_back();
    return number;
}

std::vector<std::string> cellsOf(XmlNode &row) {
    std::vector<std::string> cells;
    for (XmlNode &cell : row.children) {
        if (!cell.isWord("tc")) continue;
        std::string text;
        for (const WordParagraph &paragraph : paragraphsOf(cell)) text += (text.empty() ? "" : " ") + paragraph.text;
        cells.push_back(std::move(text));
    }
    return cells;
}

class StaleFigures {
  public:
    explicit StaleFigures(const PeriodResult &period) {
        const Rules &rules = *period.rules;
        for (const LevelResult &level : period.levels) {
            addUnits(rules, level);
            addCounts(rules, level);
        }
        if (period.provinces) addUnits(rules, *period.provinces);
        if (const UnitScore *own = period.own()) addGroups(rules, *own);
    }

    [[nodiscard]] std::optional<StaleFigure> inTables(XmlNode &node) const {
        if (node.isWord("tbl"))
            if (const auto row = staleRow(node)) return StaleFigure{*row, true};
        for (XmlNode &child : node.children)
            if (const auto found = inTables(child)) return found;
        return std::nullopt;
    }

    [[nodiscard]] bool inParagraph(const std::string &text) const {
        return std::ranges::any_of(named_, [&](const NamedTotal &unit) {
            const std::size_t name = text.find(unit.name);
            return name != std::string::npos && holdsNumber(text, unit.total, name + unit.name.size());
        });
    }

  private:
    void addUnits(const Rules &rules, const LevelResult &level) {
        for (const UnitScore &unit : level.units) {
            units_.emplace(textKey(unit.name), figuresOf(rules, unit));
            const std::string total = unit.total ? vietnamese(*unit.total) : "";
            if (!hasDecimals(total)) continue; // a whole number may mean something else
            named_.push_back({unit.name, total});
            totals_.insert(total);
        }
    }

    void addCounts(const Rules &rules, const LevelResult &level) {
        std::vector<std::string> counts;
        for (std::size_t rating = 0; rating < rules.bands.size(); ++rating) {
            addCount(others_[textKey(rules.bands[rating].name)], level.counts[rating], level.units.size());
            counts.push_back(std::to_string(level.counts[rating]));
        }
        counts_.push_back(std::move(counts));
    }

    void addGroups(const Rules &rules, const UnitScore &own) {
        for (const Criterion group : rules.groups) {
            const auto points = groupPoints(rules, own, group);
            if (points && *points != rules.of(group).maximum) // the table may list the maxima
                others_[textKey(rules.of(group).name)].insert(vietnamese(*points));
        }
    }

    /// A row of the table that still has figures of this period. One row is enough if it has a figure of the unit that
    /// it names, or the counts of a level in order. Two rows are needed if they have the total of any unit (a name may
    /// be written in short), the count of a rating, or the points of a group.
    [[nodiscard]] std::optional<std::string> staleRow(XmlNode &table) const {
        std::vector<std::string> doubtful;
        for (XmlNode &row : table.children) {
            if (!row.isWord("tr")) continue;
            const std::vector<std::string> cells = cellsOf(row);
            if (givesFigure(cells, units_) || holdsCounts(cells)) return join(cells, " | ");
            if (givesFigure(cells, others_) || holdsTotal(cells)) doubtful.push_back(join(cells, " | "));
        }
        return doubtful.size() > 1 ? std::optional(doubtful.front()) : std::nullopt;
    }

    /// Whether a cell holds a name and a cell to its right one of its figures. Numbers to its left may count the rows.
    [[nodiscard]] static bool givesFigure(const std::vector<std::string> &cells, const FiguresByName &names) {
        for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
            const auto found = names.find(textKey(*cell));
            if (found == names.end()) continue;
            return std::any_of(cell + 1, cells.end(), [&](const std::string &figure) {
                return found->second.count(withoutLastZeros(figure)) > 0;
            });
        }
        return false;
    }

    [[nodiscard]] bool holdsCounts(const std::vector<std::string> &cells) const {
        return std::ranges::any_of(counts_, [&](const std::vector<std::string> &counts) {
            return std::search(cells.begin(), cells.end(), counts.begin(), counts.end()) != cells.end();
        });
    }

    [[nodiscard]] bool holdsTotal(const std::vector<std::string> &cells) const {
        return std::ranges::any_of(cells,
                                   [&](const std::string &cell) { return totals_.count(withoutLastZeros(cell)) > 0; });
    }

    /// Whether the number stands in the text and is not a part of a longer number.
    [[nodiscard]] static bool holdsNumber(const std::string &text, const std::string &number, std::size_t from) {
        const auto isDigitAt = [&](std::size_t place) { return place < text.size() && isDigit(text[place]); };
        for (std::size_t at = text.find(number, from); at != std::string::npos; at = text.find(number, at + 1))
            if (!isDigitAt(at - 1) && !isDigitAt(at + number.size())) return true;
        return false;
    }

    FiguresByName units_;
    FiguresByName others_; ///< counts by rating, points of the province by group
    std::vector<NamedTotal> named_;
    std::set<std::string> totals_;                 ///< totals of units that have decimals
    std::vector<std::vector<std::string>> counts_; ///< of each level, in the order of the ratings
};

} // namespace

std::optional<StaleFigure> staleFigureIn(XmlNode &root, const PeriodResult &period) {
    const StaleFigures figures(period);
    if (auto row = figures.inTables(root)) return row;
    for (const WordParagraph &paragraph : paragraphsOf(root))
        if (figures.inParagraph(paragraph.text)) return StaleFigure{paragraph.text, false};
    return std::nullopt;
}

} // namespace phuluc
