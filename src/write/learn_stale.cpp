#include "write/learn_stale.hpp"

#include "base/text.hpp"
#include "base/wording.hpp"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <vector>

namespace phuluc {
namespace {

/// A unit's name and what is printed of it.
struct PrintedUnit {
    std::string name;
    std::string total;
    std::set<std::string> figures; ///< with the rating
};

PrintedUnit printed(const Rules &rules, const UnitScore &unit) {
    PrintedUnit result{unit.name, unit.total ? vietnamese(*unit.total) : "", {rules.nameOf(unit.rating)}};
    if (unit.total) result.figures.insert(result.total);
    for (const CriterionScore &score : unit.criteria) {
        if (score.points) result.figures.insert(vietnamese(*score.points));
        if (score.percentage) result.figures.insert(vietnamese(*score.percentage));
    }
    return result;
}

/// "87,50" and "87,5" are one figure.
std::string withoutLastZeros(std::string number) {
    if (number.find(',') == std::string::npos) return number;
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
        for (const LevelResult &level : period.levels) add(*period.rules, level);
        if (period.provinces) add(*period.rules, *period.provinces);
    }

    [[nodiscard]] std::optional<StaleFigure> in(XmlNode &node) const {
        if (node.isWord("tr")) {
            const std::vector<std::string> cells = cellsOf(node);
            if (isStale(cells)) return StaleFigure{join(cells, " | "), true};
        }
        for (XmlNode &child : node.children)
            if (const auto found = in(child)) return found;
        return std::nullopt;
    }

    [[nodiscard]] bool isStale(const std::string &paragraph) const {
        return std::any_of(units_.begin(), units_.end(), [&](const PrintedUnit &unit) {
            const std::size_t name = paragraph.find(unit.name);
            return name != std::string::npos && holdsNumber(paragraph, unit.total, name + unit.name.size());
        });
    }

  private:
    void add(const Rules &rules, const LevelResult &level) {
        for (const UnitScore &unit : level.units) {
            byName_.emplace(textKey(unit.name), units_.size());
            units_.push_back(printed(rules, unit));
        }
    }

    /// A row that names a unit and gives one of its figures to the right; numbers to the left may count rows.
    [[nodiscard]] bool isStale(const std::vector<std::string> &cells) const {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const auto unit = byName_.find(textKey(cells[i]));
            if (unit == byName_.end()) continue;
            const std::set<std::string> &figures = units_[unit->second].figures;
            return std::any_of(cells.begin() + static_cast<std::ptrdiff_t>(i) + 1, cells.end(),
                               [&](const std::string &cell) { return figures.count(withoutLastZeros(cell)) > 0; });
        }
        return false;
    }

    /// A whole number, "9" for one, may stand for anything; one with decimals behind the unit's name is its total.
    [[nodiscard]] static bool holdsNumber(const std::string &text, const std::string &number, std::size_t from) {
        if (number.find(',') == std::string::npos) return false;
        const auto isDigit = [&](std::size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; };
        for (std::size_t at = text.find(number, from); at != std::string::npos; at = text.find(number, at + 1))
            if (!isDigit(at - 1) && !isDigit(at + number.size())) return true;
        return false;
    }

    std::vector<PrintedUnit> units_;
    std::unordered_map<std::string, std::size_t> byName_; ///< by text key
};

} // namespace

std::optional<StaleFigure> staleFigureIn(XmlNode &root, const PeriodResult &period) {
    const StaleFigures figures(period);
    if (auto row = figures.in(root)) return row;
    for (const WordParagraph &paragraph : paragraphsOf(root))
        if (figures.isStale(paragraph.text)) return StaleFigure{paragraph.text, false};
    return std::nullopt;
}

} // namespace phuluc
