#include "model/recognise.hpp"

#include "base/text.hpp"
#include "model/figure.hpp"
#include "model/headingphrases.hpp"
#include "model/merged.hpp"
#include "model/names.hpp"
#include "model/onegroup.hpp"
#include "model/sidecolumns.hpp"
#include "model/sidetables.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace phuluc {
namespace {

constexpr std::size_t mostTables = 500;    // of a sheet
constexpr std::uint32_t deepestTitles = 8; // between two tables, rows that may be titles of the lower one

bool sameColumns(const std::vector<Column> &a, const std::vector<Column> &b) {
    const auto same = [](const Column &x, const Column &y) {
        return x.index == y.index && x.criterion == y.criterion && x.field == y.field && x.kind == y.kind &&
               x.wording == y.wording;
    };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), same);
}

/// Whether a column has a cell of its own in the rows of the table.
bool hasCells(const ScoreTable &found, std::uint32_t column) {
    return std::ranges::any_of(found.rows, [&](std::uint32_t row) {
        const Cell cell = found.table->at(row, column);
        return cell.kind != CellKind::empty || cell.formula;
    });
}

/// Whether a column has a text that may be a name: not a figure, and not a Roman number.
bool hasNames(const ScoreTable &found, std::uint32_t column) {
    return std::ranges::any_of(found.rows, [&](std::uint32_t row) {
        const Cell cell = found.table->at(row, column);
        return cell.kind == CellKind::text &&
               textKey(cell.text).find_first_not_of("0123456789ivxlc.,) ") != std::string::npos;
    });
}

/// Of columns below one merged heading, removes empty ones, which report servers insert as spacers. Below a heading of
/// names the column with names is kept.
void dropSpacers(ScoreTable &found) {
    std::vector<Column> kept;
    const auto drop = [&](auto first, auto last) {
        const auto begin = kept.size();
        for (auto column = first; column != last; ++column)
            if (hasCells(found, column->index)) kept.push_back(*column);
        if (kept.size() == begin) kept.push_back(*first);
        const auto texts =
            std::find_if(kept.begin() + static_cast<std::ptrdiff_t>(begin), kept.end(),
                         [&](const Column &column) { return namesUnits(column) && hasNames(found, column.index); });
        if (texts == kept.end() || kept.size() - begin < 2) return;
        for (auto column = kept.begin() + static_cast<std::ptrdiff_t>(begin); column != kept.end(); ++column)
            if (column != texts) column->field = Field::number;
    };
    for (auto first = found.columns.begin(); first != found.columns.end();) {
        const auto last = std::find_if(first, found.columns.end(),
                                       [&](const Column &column) { return column.sharedFrom != first->sharedFrom; });
        if (std::distance(first, last) > 1)
            drop(first, last);
        else
            kept.push_back(*first);
        first = last;
    }
    found.columns = std::move(kept);
}

/// Removes a column "Tổng cộng" without criteria: it is a total of points only beside criteria.
void dropBareTotals(ScoreTable &found) {
    if (found.hasCriteria()) return;
    for (Column &column : found.columns)
        if (column.field == Field::total && column.wording == TotalWording::bare) column.field.reset();
}

/// Districts are the units if no column names others, and no column is unknown: that one may hold the names.
void takeDistrictsAsUnits(ScoreTable &found) {
    const auto known = [](const Column &column) { return column.known() || column.measureOnly(); };
    if (found.nameColumn() || !std::ranges::all_of(found.columns, known)) return;
    for (Column &column : found.columns)
        if (column.field == Field::parent) column.field = Field::name;
}

/// Of columns of names, removes those with a heading of general words beside one that the index knows.
void dropLooseNames(ScoreTable &found) {
    const Column *names = found.find(Field::name);
    if (!names || names->spellingRank >= phraseRank) return;
    for (Column &column : found.columns)
        if (column.field == Field::name && column.spellingRank >= phraseRank) column.field.reset();
}

/// Removes totals of another period: "Kỳ trước / Tổng điểm".
void dropOtherPeriods(ScoreTable &found) {
    for (Column &column : found.columns) {
        const bool figures = column.criterion || column.field == Field::total || column.field == Field::rate;
        if (!figures || !namesAnotherPeriod(column.title)) continue;
        column.criterion.reset();
        column.field.reset();
        column.kind.reset();
    }
}

/// Whether a row has a cell that may be a figure.
bool hasFigures(const Table &table, std::uint32_t row) {
    const std::vector<std::uint32_t> columns = table.columns(row);
    return std::ranges::any_of(
        columns, [&](std::uint32_t column) { return readFigure(table.at(row, column)).state == FigureState::figure; });
}

/// Whether a row below a table's headings is a unit of the table although one of its cells looks like a heading: "Xã,
/// phường" in the column of levels.
bool isUnitOf(const ScoreTable &found, std::uint32_t row, const HeadingCells &cells) {
    const Column *names = found.nameColumn();
    if (!names || cells.text(row, names->index).empty() || cells.heading(row, names->index).known()) return false;
    return std::ranges::any_of(found.columns, [&](const Column &column) {
        return (column.criterion || column.field == Field::total) &&
               readFigure(found.table->at(row, column.index)).state == FigureState::figure;
    });
}

bool namesUnit(const std::string &text) {
    return text.size() <= longestName && (levelByName(unitName(text), Era::noDistricts) || provinceName(text));
}

/// Finds the tables of one sheet, from top to bottom.
class Recogniser {
  public:
    Recogniser(const Table &table, std::string file, const Headings &headings, Findings &findings)
        : table_(table), file_(std::move(file)), headings_(headings), findings_(findings), cells_(table, headings),
          finder_(table, cells_) {}

    std::vector<ScoreTable> run() {
        std::optional<std::uint32_t> headingEnd;
        for (const std::uint32_t row : table_.rows()) {
            if (headingEnd && row <= *headingEnd) continue;
            const bool unit = isUnitOfTheBand(row);
            if (const std::optional<HeadingBlock> block = unit ? std::nullopt : finder_.at(row)) {
                headingEnd = block->bottom;
                begin(*block);
            } else if (!unit && beginsCounts(row)) {
                headingEnd = row;
                beginTableOfCounts(row);
            } else {
                for (std::size_t i = bandBegin_; i < exports_.size(); ++i) exports_[i].rows.push_back(row);
            }
        }
        for (ScoreTable &found : exports_) finish(found);
        return std::move(exports_);
    }

  private:
    /// Whether a row is a unit of one of the tables side by side. A table that begins beside the row is refused.
    bool isUnitOfTheBand(std::uint32_t row) {
        bool unit = false;
        for (std::size_t i = bandBegin_; i < exports_.size(); ++i) {
            if (!isUnitOf(exports_[i], row, cells_)) continue;
            unit = true;
            if (exports_.size() - bandBegin_ > 1) continue;
            if (const auto column = tableBeside(exports_[i], row, cells_))
                refuseTableBeside(exports_[i], row, *column, findings_);
        }
        return unit;
    }

    /// Whether a row below a table is the heading of another table, which lists no units: "STT | Xếp loại | Số đơn vị".
    [[nodiscard]] bool beginsCounts(std::uint32_t row) const {
        constexpr std::uint32_t rowsLookedAt = 50;
        if (exports_.empty() || !finder_.headsCounts(row)) return false;
        for (std::uint32_t below = row + 1; below <= row + rowsLookedAt; ++below) {
            if (finder_.at(below)) break;
            const std::vector<std::uint32_t> columns = table_.columns(below);
            const auto isUnit = [&](std::uint32_t column) { return namesUnit(cells_.text(below, column)); };
            if (std::ranges::any_of(columns, isUnit)) return false;
        }
        return true;
    }

    void beginTableOfCounts(std::uint32_t row) {
        bandBegin_ = exports_.size();
        add(finder_.columns({row, row}), {}, row);
        exports_.back().kind = TableKind::counts;
    }

    void begin(const HeadingBlock &block) {
        for (std::size_t i = bandBegin_; i < exports_.size(); ++i) {
            auto &rows = exports_[i].rows;
            while (!rows.empty() && rows.back() >= block.top) rows.pop_back();
        }
        std::vector<std::string> titles;
        const std::uint32_t firstRow = titlesAbove(block.top, titles);
        std::vector<std::vector<Column>> tables = sideBySide(finder_.columns(block));
        if (repeats(tables, titles)) return;
        bandBegin_ = exports_.size();
        for (std::vector<Column> &columns : tables) add(std::move(columns), titles, firstRow);
    }

    /// Adds the texts above a heading to `titles`, up to the nearest figures; returns the first of these rows.
    std::uint32_t titlesAbove(std::uint32_t top, std::vector<std::string> &titles) const {
        std::uint32_t first = top;
        while (first > 0 && top - first < deepestTitles && !hasFigures(table_, first - 1) && !inTable(first - 1)) {
            --first;
            for (const std::uint32_t column : table_.columns(first))
                titles.push_back(tidied(table_.at(first, column).text));
        }
        return first;
    }

    /// Whether a row belongs to a heading found above.
    [[nodiscard]] bool inTable(std::uint32_t row) const {
        return !exports_.empty() && row <= exports_.back().columns.front().headingRow;
    }

    /// Whether the headings repeat those of the table above, on a new page. If titles name another group, they begin a
    /// new table.
    [[nodiscard]] bool repeats(const std::vector<std::vector<Column>> &tables,
                               const std::vector<std::string> &titles) const {
        if (exports_.size() - bandBegin_ != tables.size() || exports_.empty()) return false;
        for (std::size_t i = 0; i < tables.size(); ++i)
            if (!sameColumns(exports_[bandBegin_ + i].columns, tables[i])) return false;
        const std::vector<Criterion> named = groupsNamed(titles, headings_);
        return named.empty() || named == groupsNamed(exports_[bandBegin_].titles, headings_);
    }

    void add(std::vector<Column> columns, const std::vector<std::string> &titles, std::uint32_t firstRow) {
        if (exports_.size() == mostTables)
            throw Error(ErrorKind::data, "trang có hơn 500 bảng, quá nhiều để là tệp xuất từ Cổng. Kiểm tra lại tệp",
                        {file_, table_.name(), {}});
        ScoreTable found;
        found.table = &table_;
        found.file = file_;
        found.titles = titles;
        found.firstRow = firstRow;
        found.band = bandBegin_;
        if (exports_.size() > bandBegin_) {
            found.firstColumn = columns.front().index;
            exports_.back().endColumn = found.firstColumn;
        }
        found.columns = std::move(columns);
        takeDistrictsAsUnits(found);
        dropLooseNames(found);
        exports_.push_back(std::move(found));
    }

    void finish(ScoreTable &found) {
        if (found.kind == TableKind::counts) return;
        dropSpacers(found);
        dropOtherPeriods(found);
        dropBareTotals(found);
        found.kind = kindOf(found);
    }

    /// A table with indicators beside a column of units holds details of units. A column "Chỉ tiêu" of figures holds
    /// targets, no indicators.
    [[nodiscard]] TableKind kindOf(ScoreTable &found) const {
        for (Column &column : found.columns)
            if (column.field == Field::indicator && found.nameColumn() && !hasNames(found, column.index))
                column.field = Field::ignored;
        const Column *indicators = found.find(Field::indicator);
        const bool scores = std::ranges::any_of(found.columns, namesFigures);
        if (!indicators) return scores ? TableKind::scores : TableKind::counts;
        const Column *names = found.nameColumn();
        const auto isUnit = [&](std::uint32_t row) { return namesUnit(tidied(table_.at(row, names->index).text)); };
        const bool ofUnits = names && std::ranges::any_of(found.rows, isUnit);
        return ofUnits ? TableKind::details : TableKind::components;
    }

    const Table &table_;
    std::string file_;
    const Headings &headings_;
    Findings &findings_;
    HeadingCells cells_;
    BlockFinder finder_;
    std::vector<ScoreTable> exports_;
    std::size_t bandBegin_ = 0; ///< the first of the tables side by side to which rows belong
};

} // namespace

const Column *ScoreTable::find(Field field) const {
    const Column *best = nullptr;
    for (const Column &column : columns)
        if (column.field == field && (!best || column.spellingRank < best->spellingRank)) best = &column;
    return best;
}

const Column *ScoreTable::nameColumn() const {
    const Column *names = find(Field::name);
    return names ? names : find(Field::province);
}

bool ScoreTable::hasCriteria() const {
    return std::ranges::any_of(columns, [](const Column &column) { return column.criterion.has_value(); });
}

std::vector<std::uint32_t> ScoreTable::columnsOf(std::uint32_t row) const {
    std::vector<std::uint32_t> own = table->columns(row);
    const auto outside = [&](std::uint32_t column) { return column < firstColumn || column >= endColumn; };
    own.erase(std::remove_if(own.begin(), own.end(), outside), own.end());
    return own;
}

Place ScoreTable::place(std::uint32_t row, std::uint32_t column) const {
    return {file, table->name(), cellName(row, column)};
}

std::vector<ScoreTable> recognise(const Table &table, const std::string &file, const Headings &headings,
                                  Findings &findings) {
    return Recogniser(table, file, headings, findings).run();
}

} // namespace phuluc
