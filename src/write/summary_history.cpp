// The sheets `Diễn biến` and `Điểm các kỳ`: all periods of the input up to the current one.
#include "base/text.hpp"
#include "base/wording.hpp"
#include "write/measures.hpp"
#include "write/sentence_parts.hpp"
#include "write/summary_look.hpp"
#include "write/summary_sheets.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <unordered_map>

namespace phuluc {
namespace {

using History = std::vector<std::shared_ptr<const PeriodTotals>>;

constexpr double nameWidth = 62;
constexpr double periodWidth = 19;
constexpr std::size_t trendPeriods = 12; ///< a chart of points shows at most so many
constexpr std::uint16_t pointsColumn = 1;
constexpr std::uint16_t firstRating = 3; ///< the column of the first rating, behind the number of units
constexpr std::uint32_t firstBand = 4;   ///< row, below title, sentence, gap and headings

/// The latest periods.
History shownHistory(const SummaryInput &input, std::size_t most = periodsShown) {
    const auto shown = static_cast<std::ptrdiff_t>(std::min(most, input.history.size()));
    return {input.history.end() - shown, input.history.end()};
}

/// The contents of the sheet, in words.
std::string shownInWords(const SummaryInput &input, std::size_t shown) {
    if (shown <= 1) return "Chưa có kỳ trước cùng loại trong thư mục số liệu: mới có một kỳ, chưa vẽ được diễn biến.";
    const std::string until = " đến " + periodName(input.period->period) + ".";
    if (shown < input.history.size())
        return std::to_string(shown) + " kỳ gần nhất cùng loại có trong thư mục số liệu," + until;
    return "Các kỳ cùng loại có trong thư mục số liệu," + until;
}

/// Levels of the latest index that at least one period has, in the order of the index.
std::vector<Level> levelsOf(const History &history) {
    std::vector<Level> levels;
    const Rules &rules = *history.back()->rules;
    for (const Level level : ratedLevels)
        if (rules.has(level) &&
            std::ranges::any_of(history, [level](const auto &period) { return period->of(level) != nullptr; }))
            levels.push_back(level);
    return levels;
}

bool anyProvince(const History &history) {
    return std::ranges::any_of(history, [](const auto &period) { return period->ownProvince; });
}

/// A column for names, and `figures` columns for figures.
std::vector<FlowColumn> columnsFor(std::size_t figures) {
    std::vector<FlowColumn> columns(figures + 1, {periodWidth, Align::centre, "0.00"});
    columns.front() = {nameWidth};
    return columns;
}

/// The heading of the column of periods.
std::string periodHeading(const History &history) {
    switch (history.back()->period.kind) {
    case PeriodKind::week: return "Kỳ (tuần-tháng/năm)";
    case PeriodKind::month: return "Kỳ (tháng/năm)";
    case PeriodKind::quarter: return "Kỳ (quý/năm)";
    case PeriodKind::halfYear: return "Kỳ (6 tháng/năm)";
    case PeriodKind::nineMonths: return "Kỳ (9 tháng đầu năm)";
    case PeriodKind::year: break;
    }
    return "Kỳ (năm)";
}

/// Whether the history has a period of another day in the same week.
bool sharesItsWeek(const Period &period, const History &history) {
    return std::ranges::any_of(history, [&](const auto &other) { return areDaysOfOneWeek(period, other->period); });
}

std::string nameIn(const History &history, const Period &period) {
    return sharesItsWeek(period, history) ? dayName(period) : periodName(period);
}

std::string labelIn(const History &history, const Period &period) {
    return sharesItsWeek(period, history) ? dateText({period.year, period.month, period.day}) : periodLabel(period);
}

/// The number of a level's units with a rating of that name; no value if the period's index had no such rating.
std::optional<int> countIn(const PeriodTotals &period, Level level, const std::string &rating) {
    const LevelTotals *totals = period.of(level);
    for (std::size_t place = 0; totals != nullptr && place < totals->counts.size(); ++place)
        if (period.rules->ratingName(place) == rating) return totals->counts[place];
    return std::nullopt;
}

/// The headings of the one table of the sheet: a period's points, or the mean of a level, and its ratings.
std::vector<std::string> headingsOf(const History &history, const Rules &rules) {
    std::vector<std::string> headings = {periodHeading(history), "Điểm, bình quân", "Tổng số đơn vị"};
    for (std::size_t rating = 0; rating < rules.ratingCount(); ++rating) headings.push_back(rules.ratingName(rating));
    return headings;
}

/// Writes the province's points, a row for each period.
void writeProvincePoints(SheetFlow &flow, const History &history) {
    flow.band("Điểm của tỉnh");
    for (const auto &period : history)
        flow.row({textCell(labelIn(history, period->period)), numberCell(period->provinceTotal)});
}

/// Writes the mean and the ratings of a level, a row for each period.
void writeLevel(SheetFlow &flow, const History &history, Level level, const Rules &rules) {
    flow.band(rules.of(level).name);
    for (const auto &period : history) {
        const LevelTotals *result = period->of(level);
        std::vector<FlowCell> cells = {textCell(labelIn(history, period->period)),
                                       numberCell(result != nullptr ? result->mean : std::nullopt)};
        cells.push_back(result != nullptr ? wholeCell(static_cast<int>(result->units.size())) : FlowCell{});
        for (std::size_t rating = 0; rating < rules.ratingCount(); ++rating) {
            const std::optional<int> units = countIn(*period, level, rules.ratingName(rating));
            cells.push_back(units ? wholeCell(*units) : FlowCell{});
        }
        flow.row(cells);
    }
}

/// The row of a band, each of which is followed by a row for each period.
std::uint32_t bandRow(const History &history, std::size_t band) {
    return firstBand + static_cast<std::uint32_t>(band * (history.size() + 1));
}

/// A line of a chart: the column in the last `periods` rows of a band, named by the heading.
ChartSeries lineOf(const History &history, std::size_t band, std::size_t periods, std::uint16_t column) {
    const std::uint32_t last = bandRow(history, band + 1) - 1;
    return seriesOf(historySheet, {firstBand - 1, last + 1 - static_cast<std::uint32_t>(periods), last}, column);
}

bool everRated(const History &history, Level level, const std::string &rating) {
    return std::ranges::any_of(history,
                               [&](const auto &period) { return countIn(*period, level, rating).value_or(0) > 0; });
}

/// The band of a level, behind that of the province.
std::size_t bandOf(const History &history, Level level) {
    const std::vector<Level> levels = levelsOf(history);
    const auto place = std::find(levels.begin(), levels.end(), level) - levels.begin();
    return static_cast<std::size_t>(place) + (anyProvince(history) ? 1 : 0);
}

void drawRatings(SheetFlow &flow, const History &history, Level level, const Rules &rules) {
    Chart chart;
    chart.kind = ChartKind::lines;
    const std::string &name = rules.of(level).name;
    chart.title = "Số đơn vị theo xếp loại – " + name;
    chart.description = "Biểu đồ đường: số đơn vị " + name + " theo từng xếp loại qua " + twoDigits(history.size()) +
                        " kỳ; số liệu ở bảng của trang này.";
    chart.width = history.size() > 6 ? 240 : 160;
    chart.height = 60;
    chart.lowest = 0;
    chart.numberFormat = "0";
    for (std::size_t rating = 0; rating < rules.ratingCount(); ++rating) {
        // a line at nought would only clutter the chart
        if (!everRated(history, level, rules.ratingName(rating))) continue;
        chart.series.push_back(
            lineOf(history, bandOf(history, level), history.size(), static_cast<std::uint16_t>(firstRating + rating)));
        chart.series.back().colour = lookOf(rules, rating).line;
    }
    flow.gap();
    flow.keepTogether((chart.height + 6) * pointsPerMillimetre);
    flow.sheet().chart({flow.nextRow(), 0}, chart);
    flow.room(chart.height + 4);
}

/// A unit's totals in several periods.
struct UnitTotals {
    const std::string *name; ///< in the latest period that has the unit
    std::vector<std::optional<Decimal>> totals;
};

/// The totals of all units of a level, the latest period first. Units are in the order of the latest period; units that
/// only earlier periods had come last.
std::vector<UnitTotals> totalsOf(const History &history, Level level) {
    std::vector<UnitTotals> units;
    std::unordered_map<std::string_view, std::size_t> places; // index in `units`, by key
    for (std::size_t period = 0; period < history.size(); ++period) {
        const LevelTotals *totals = history[history.size() - 1 - period]->of(level);
        if (totals == nullptr) continue;
        for (const UnitTotal &unit : totals->units) {
            const auto [place, isNew] = places.emplace(unit.key, units.size());
            if (isNew) units.push_back({&unit.name, std::vector<std::optional<Decimal>>(history.size())});
            units[place->second].totals[period] = unit.total;
        }
    }
    return units;
}

/// Writes each unit's total in each period; the cell is empty for a period without the unit.
void writeTotalsOf(SheetFlow &flow, const History &history, Level level, const Rules &rules) {
    flow.band(rules.of(level).name);
    for (const UnitTotals &unit : totalsOf(history, level)) {
        std::vector<FlowCell> cells = {textCell(*unit.name)};
        std::ranges::transform(unit.totals, std::back_inserter(cells), numberCell);
        flow.row(cells);
    }
}

} // namespace

std::vector<ChartSeries> trendLines(const SummaryInput &input) {
    const History history = shownHistory(input);
    const std::size_t bands = levelsOf(history).size() + (anyProvince(history) ? 1 : 0);
    const std::size_t periods = std::min(history.size(), trendPeriods);
    std::vector<ChartSeries> lines;
    for (std::size_t band = 0; band < bands; ++band) {
        lines.push_back(lineOf(history, band, periods, pointsColumn));
        lines.back().name = {bandRow(history, band), 0};
    }
    return lines;
}

std::string trendInWords(const SummaryInput &input) {
    const History history = shownHistory(input, trendPeriods);
    const PeriodTotals &first = *history.front(), &last = *history.back();
    std::vector<std::string> lines;
    const auto add = [&](const std::string &name, const std::optional<Decimal> &from,
                         const std::optional<Decimal> &to) {
        if (from && to) lines.push_back(name + " từ " + vietnamese(*from) + " đến " + vietnamese(*to));
    };
    add("điểm của tỉnh", first.provinceTotal, last.provinceTotal);
    for (const Level level : levelsOf(history))
        if (first.of(level) != nullptr && last.of(level) != nullptr)
            add("bình quân " + input.period->rules->of(level).name, first.of(level)->mean, last.of(level)->mean);
    return "Biểu đồ đường, " + twoDigits(history.size()) + " kỳ từ " + nameIn(history, first.period) + " đến " +
           nameIn(history, last.period) + ": " + join(lines, "; ") + ". Số liệu từng kỳ ở trang Diễn biến.";
}

void writeHistory(Workbook &workbook, const SummaryInput &input) {
    const History history = shownHistory(input);
    const Rules &rules = *input.period->rules;
    SheetFlow flow(workbook, {historySheet, Orientation::landscape, columnsFor(firstRating - 1 + rules.ratingCount())});
    flow.title("Diễn biến qua các kỳ");
    flow.sentence(shownInWords(input, history.size()));
    flow.gap();
    flow.headings(headingsOf(history, rules));
    flow.keepHeadings();
    if (anyProvince(history)) writeProvincePoints(flow, history);
    for (const Level level : levelsOf(history)) writeLevel(flow, history, level, rules);
    if (history.size() > 1)
        for (const Level level : levelsOf(history)) drawRatings(flow, history, level, rules);
    flow.finish();
}

/// Writes the totals, the latest period first. So it stands beside the names, and on the page if not all periods are
/// printed.
void writeTotals(Workbook &workbook, const SummaryInput &input) {
    constexpr std::size_t upright = 5, printed = 10; // periods that fit on a page, by orientation
    constexpr std::size_t most = 13; // a quarter of weeks: writing a whole year of them took half the time of a run
    const History history = shownHistory(input, most);
    const bool few = history.size() <= upright;
    SheetFlow flow(workbook,
                   {"Điểm các kỳ", few ? Orientation::portrait : Orientation::landscape, columnsFor(history.size())});
    flow.title("Tổng điểm qua các kỳ");
    if (levelsOf(history).empty()) {
        flow.sentence("Không có số liệu của các đơn vị.");
        return flow.finish();
    }
    flow.gap();
    std::vector<std::string> headings = {"Tên đơn vị"};
    for (auto period = history.rbegin(); period != history.rend(); ++period)
        headings.push_back(upperFirst(nameIn(history, (*period)->period)));
    flow.headings(headings);
    flow.keepHeadings();
    for (const Level level : levelsOf(history)) writeTotalsOf(flow, history, level, *input.period->rules);
    flow.finish(history.size() > printed ? std::optional<std::uint16_t>(printed + 1) : std::nullopt);
}

} // namespace phuluc
