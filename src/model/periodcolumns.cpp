#include "model/periodcolumns.hpp"

#include "base/text.hpp"
#include "base/wording.hpp"
#include "model/listdays.hpp"
#include "model/merged.hpp"
#include "model/periodtext.hpp"
#include "model/sidecolumns.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace phuluc {
namespace {

struct TimeColumn {
    const Column *column = nullptr;
    TimePart part = TimePart::whole;
};

/// The word in front of a number that stands alone in a column; empty if the column has whole names.
std::string wordOf(TimePart part) {
    static constexpr std::array words = {"tuan", "thang", "quy", "", "nam", ""};
    return words.at(static_cast<std::size_t>(part));
}

/// The period, or the part of one, that a cell states, in words that periodsIn() understands.
std::string textOf(const Cell &cell, TimePart part) {
    const std::string text = tidied(cell.text);
    if (const std::optional<Date> day = listedDay(cell)) {
        const std::string whole = dateText(*day);
        return part == TimePart::month ? "thang " + whole.substr(whole.find('/') + 1) : whole;
    }
    const std::string word = wordOf(part);
    const bool alone = plainKey(text).find_first_not_of("0123456789ivx/-. ") == std::string::npos;
    return alone && periodsIn(text).empty() ? word + " " + text : text;
}

/// What the columns of time say about one row.
struct Statement {
    Stated says = Stated::nothing;
    Place place;
    std::string words; ///< cột "Tháng" ghi "10", cột "Năm" ghi "2025"
};

class Reader {
  public:
    Reader(const ScoreTable &found, const Period &period) : found_(found), period_(period), cells_(*found.table) {
        for (const Column &column : found.columns) {
            if (column.known() && column.field != Field::ignored)
                continue; // the portal's own columns of time are ignored
            if (const std::optional<TimePart> part = timePart(column.title)) columns_.push_back({&column, *part});
        }
        std::ranges::stable_sort(columns_, {}, &TimeColumn::part);
    }

    [[nodiscard]] std::vector<Statement> read() const {
        std::vector<Statement> statements;
        const Column *names = found_.nameColumn();
        if (columns_.empty() || !names) return statements;
        for (const std::uint32_t row : found_.rows)
            if (cells_.at(row, names->index).cell.kind != CellKind::empty) statements.push_back(of(row));
        return statements;
    }

  private:
    [[nodiscard]] Statement of(std::uint32_t row) const {
        Statement statement;
        std::string named;
        std::vector<std::string> words;
        for (const auto &[column, part] : columns_) {
            const Cell cell = cells_.at(row, column->index).cell;
            if (cell.kind != CellKind::text && cell.kind != CellKind::number) continue;
            if (words.empty()) statement.place = found_.place(row, column->index);
            named += textOf(cell, part) + " ";
            words.push_back("cột \"" + column->title + "\" ghi \"" + tidied(cell.text) + "\"");
        }
        statement.words = join(words, ", ");
        const StatedPeriod stated = statedPeriod({}, {named}, period_);
        const bool thisWeek = period_.kind != PeriodKind::week || stated.says != Stated::anotherPeriod;
        statement.says = stated.foreign || (!thisWeek && namesDay(named)) ? Stated::anotherPeriod
                         : stated.says == Stated::thisPeriod              ? Stated::thisPeriod
                                                                          : Stated::nothing;
        return statement;
    }

    static bool namesDay(const std::string &text) {
        return std::ranges::any_of(periodsIn(text), [](const Period &each) { return each.day > 0; });
    }

    const ScoreTable &found_;
    const Period &period_;
    MergedCells cells_;
    std::vector<TimeColumn> columns_;
};

} // namespace

PeriodColumns periodColumns(const ScoreTable &found, const Period &period, Findings &findings) {
    const std::vector<Statement> statements = Reader(found, period).read();
    const auto isOther = [](const Statement &each) { return each.says == Stated::anotherPeriod; };
    const auto isOwn = [&](const Statement &each) { return !each.words.empty() && !isOther(each); };
    const auto other = std::ranges::find_if(statements, isOther);
    const auto own = std::ranges::find_if(statements, isOwn);
    PeriodColumns result;
    if (other != statements.end() && own != statements.end()) {
        findings.error(other->place, other->words + ", ở ô " + own->place.cell + " " + own->words +
                                         ": bảng gộp nhiều kỳ. Chỉ giữ lại các dòng của kỳ này rồi chạy lại");
        result.refused = true;
    } else if (other != statements.end()) {
        result.says = Stated::anotherPeriod;
        result.foreign = ForeignColumn{other->place, other->words};
    } else if (own != statements.end()) {
        result.says = own->says;
    }
    return result;
}

} // namespace phuluc
