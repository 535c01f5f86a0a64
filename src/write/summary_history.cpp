// The sheets `Diễn biến` and `Điểm các kỳ`: all periods of the input up to this one.
#include "base/text.hpp"
#include "base/wording.hpp"
#include "write/summary_look.hpp"
#include "write/summary_sheets.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace phuluc {
namespace {

using History = std::vector<const PeriodResult *>;

constexpr double nameWidth = 62;
constexpr double periodWidth = 19;
constexpr std::size_t ratingColumns = 10; ///< what the table of ratings needs, and its chart
constexpr std::uint32_t trendHeadingRow = 3;

/// The latest periods, a year of weeks at most: the cost of a period must not grow with the age of its folder.
History shownHistory(const SummaryInput &input) {
    constexpr std::ptrdiff_t most = 53;
    const std::ptrdiff_t left = std::max<std::ptrdiff_t>(0, std::ssize(input.history) - most);
    return {input.history.begin() + left, input.history.end()};
}

/// What the sheet shows, in words.
std::string shownInWords(const SummaryInput &input, std::size_t shown) {
    if (shown <= 1) return "Chưa có kỳ trước cùng loại trong thư mục số liệu: mới có một kỳ, chưa vẽ được diễn biến.";
    const std::string until = " đến " + periodName(input.period->period) + ".";
    if (shown < input.history.size())
        return std::to_string(shown) + " kỳ gần nhất cùng loại có trong thư mục số liệu," + until;
    return "Các kỳ cùng loại có trong thư mục số liệu," + until;
}

/// Levels that any period has, in their order.
std::vector<Level> levelsOf(const History &history) {
    std::vector<Level> levels;
    for (const Level level : ratedLevels)
        if (std::any_of(history.begin(), history.end(),
                        [level](const PeriodResult *period) { return period->of(level) != nullptr; }))
            levels.push_back(level);
    return levels;
}

bool anyProvince(const History &history) {
    return std::any_of(history.begin(), history.end(),
                       [](const PeriodResult *period) { return period->own() != nullptr; });
}

/// Mean of the totals of units with data, two decimals.
std::optional<Decimal> meanTotal(const LevelResult *level) {
    std::vector<Decimal> totals;
    if (level != nullptr)
        for (const UnitScore &unit : level->units)
            if (unit.total) totals.push_back(*unit.total);
    if (totals.empty()) return {};
    return mean(totals, 2, Tie::halfUp);
}

/// The names and as many columns of figures.
std::vector<FlowColumn> columnsFor(std::size_t figures) {
    std::vector<FlowColumn> columns(figures + 1, {periodWidth, Align::centre, "0.00"});
    columns.front() = {nameWidth};
    return columns;
}

/// Over the labels of periods.
std::string periodHeading(const History &history) {
    switch (history.back()->period.kind) {
    case PeriodKind::week:
        return "Kỳ (tuần-tháng/năm)";
    case PeriodKind::month:
        return "Kỳ (tháng/năm)";
    case PeriodKind::quarter:
        break;
    }
    return "Kỳ (quý/năm)";
}

void writeTrend(SheetFlow &flow, const History &history) {
    std::vector<std::string> headings = {periodHeading(history)};
    if (anyProvince(history)) headings.emplace_back("Điểm của tỉnh");
    const std::vector<Level> levels = levelsOf(history);
    for (const Level level : levels) headings.push_back("Bình quân " + nameOf(level));
    flow.headings(headings);
    for (const PeriodResult *period : history) {
        std::vector<FlowCell> cells = {textCell(periodLabel(period->period))};
        if (anyProvince(history))
            cells.push_back(numberCell(period->own() != nullptr ? period->own()->total : std::nullopt));
        for (const Level level : levels) cells.push_back(numberCell(meanTotal(period->of(level))));
        flow.row(cells);
    }
}

/// A row a period; gives the row of the headings.
std::uint32_t writeRatings(SheetFlow &flow, const History &history, Level level) {
    std::vector<std::string> headings = {periodHeading(history), "Tổng số"};
    for (std::size_t rating = 0; rating < ratingCount; ++rating)
        headings.push_back(nameOf(static_cast<Rating>(rating)));
    flow.section("Số đơn vị theo xếp loại – " + nameOf(level));
    const std::uint32_t headingRow = flow.nextRow();
    flow.headings(headings);
    for (const PeriodResult *period : history) {
        const LevelResult *result = period->of(level);
        std::vector<FlowCell> cells = {textCell(periodLabel(period->period))};
        cells.push_back(result != nullptr ? wholeCell(static_cast<int>(result->units.size())) : FlowCell{});
        for (std::size_t rating = 0; rating < ratingCount; ++rating)
            cells.push_back(result != nullptr ? wholeCell(result->counts[rating]) : FlowCell{});
        flow.row(cells);
    }
    return headingRow;
}

ChartSeries seriesOf(std::uint32_t headingRow, std::size_t periods, std::uint16_t column) {
    const auto last = headingRow + static_cast<std::uint32_t>(periods);
    ChartSeries series;
    series.sheet = historySheet;
    series.name = {headingRow, column};
    series.categories = {{headingRow + 1, 0}, {last, 0}};
    series.values = {{headingRow + 1, column}, {last, column}};
    return series;
}

bool everRated(const History &history, Level level, std::size_t rating) {
    return std::any_of(history.begin(), history.end(), [=](const PeriodResult *period) {
        const LevelResult *result = period->of(level);
        return result != nullptr && result->counts[rating] > 0;
    });
}

void drawRatings(SheetFlow &flow, const History &history, Level level, std::uint32_t headingRow) {
    constexpr std::uint16_t firstRating = 2;
    Chart chart;
    chart.kind = ChartKind::lines;
    chart.title = "Số đơn vị theo xếp loại – " + nameOf(level);
    chart.description = "Biểu đồ đường: số đơn vị " + nameOf(level) + " theo từng xếp loại qua " +
                        count(static_cast<int>(history.size())) + " kỳ; số liệu ở bảng ngay trên.";
    chart.width = history.size() > 6 ? 240 : 160;
    chart.height = 75;
    chart.lowest = 0;
    chart.numberFormat = "0";
    for (std::size_t rating = 0; rating < ratingCount; ++rating) {
        if (!everRated(history, level, rating)) continue; // a line along nought only clutters
        chart.series.push_back(seriesOf(headingRow, history.size(), static_cast<std::uint16_t>(firstRating + rating)));
        chart.series.back().colour = lookOf(static_cast<Rating>(rating)).line;
    }
    constexpr double pointsPerMillimetre = 72 / 25.4;
    flow.gap();
    flow.keepTogether((chart.height + 6) * pointsPerMillimetre);
    flow.sheet().chart({flow.nextRow(), 0}, chart);
    flow.room(chart.height + 4);
}

/// Names in order of this period's rank, then those that only earlier periods had, the latest first.
std::vector<std::pair<std::string, std::string>> unitsOf(const History &history, Level level) {
    std::vector<std::pair<std::string, std::string>> units; // key and name
    std::set<std::string> seen;
    for (auto period = history.rbegin(); period != history.rend(); ++period) {
        const LevelResult *result = (*period)->of(level);
        if (result == nullptr) continue;
        for (const UnitScore &unit : result->units)
            if (seen.insert(unit.key).second) units.emplace_back(unit.key, unit.name);
    }
    return units;
}

/// Each unit's total in each period, none where it was not there.
void writeTotalsOf(SheetFlow &flow, const History &history, Level level) {
    std::vector<std::map<std::string, std::optional<Decimal>>> totals;
    for (auto period = history.rbegin(); period != history.rend(); ++period) {
        totals.emplace_back();
        if (const LevelResult *result = (*period)->of(level))
            for (const UnitScore &unit : result->units) totals.back().emplace(unit.key, unit.total);
    }
    flow.band(nameOf(level));
    for (const auto &[key, name] : unitsOf(history, level)) {
        std::vector<FlowCell> cells = {textCell(name)};
        for (const auto &period : totals) {
            const auto found = period.find(key);
            cells.push_back(numberCell(found != period.end() ? found->second : std::nullopt));
        }
        flow.row(cells);
    }
}

/// Points that the ratings of a level take, with their chart.
double ratingsHeight(std::size_t periods) {
    constexpr double headings = 60, row = 17, chart = 220;
    return headings + row * static_cast<double>(periods) + (periods > 1 ? chart : 0);
}

} // namespace

TrendTable trendTable(const SummaryInput &input) {
    constexpr std::size_t most = 12;
    const History history = shownHistory(input);
    const std::size_t lines = levelsOf(history).size() + (anyProvince(history) ? 1 : 0);
    const auto last = static_cast<std::uint32_t>(trendHeadingRow + history.size());
    const auto periods = static_cast<std::uint32_t>(std::min(history.size(), most));
    return {trendHeadingRow, last - periods + 1, last, static_cast<std::uint16_t>(lines)};
}

void writeHistory(Workbook &workbook, const SummaryInput &input) {
    const History history = shownHistory(input);
    SheetFlow flow(workbook, {historySheet, Orientation::landscape, columnsFor(ratingColumns - 1)});
    flow.title("Diễn biến qua các kỳ");
    flow.sentence(shownInWords(input, history.size()));
    flow.section("Điểm");
    writeTrend(flow, history);
    flow.gap();
    for (const Level level : levelsOf(history)) {
        flow.keepTogether(ratingsHeight(history.size()));
        const std::uint32_t headingRow = writeRatings(flow, history, level);
        if (history.size() > 1) drawRatings(flow, history, level, headingRow);
        flow.gap();
    }
    flow.finish();
}

/// The latest period first: it stays beside the names, and on the page where not all are printed.
void writeTotals(Workbook &workbook, const SummaryInput &input) {
    constexpr std::size_t upright = 5, printed = 10; // periods that fit a page of each orientation
    const History history = shownHistory(input);
    const bool few = history.size() <= upright;
    SheetFlow flow(workbook,
                   {"Điểm các kỳ", few ? Orientation::portrait : Orientation::landscape, columnsFor(history.size())});
    flow.title("Tổng điểm của từng đơn vị qua các kỳ, kỳ mới nhất trước");
    if (levelsOf(history).empty()) {
        flow.sentence("Không có số liệu của các đơn vị.");
        return flow.finish();
    }
    flow.gap();
    std::vector<std::string> headings = {"Tên đơn vị"};
    for (auto period = history.rbegin(); period != history.rend(); ++period)
        headings.push_back(periodTitle((*period)->period));
    flow.headings(headings);
    flow.keepHeadings();
    for (const Level level : levelsOf(history)) writeTotalsOf(flow, history, level);
    flow.finish(history.size() > printed ? std::optional<std::uint16_t>(printed + 1) : std::nullopt);
}

} // namespace phuluc
