// The sheet `Tổng hợp`: the period on one page.
#include "base/text.hpp"
#include "base/wording.hpp"
#include "write/office.hpp"
#include "write/sentence_parts.hpp"
#include "write/summary_look.hpp"
#include "write/summary_sheets.hpp"
#include "write/summary_tiles.hpp"

#include <array>

namespace phuluc {
namespace {

constexpr const char *overviewSheet = "Tổng hợp";

/// A figure in this period and in the previous one.
struct FigurePair {
    std::optional<Decimal> now;
    std::optional<Decimal> before;
};

std::vector<std::string> ratingHeadings(const Rules &rules) {
    std::vector<std::string> headings = {"Cấp", "Tổng số"};
    for (std::size_t rating = 0; rating < rules.ratingCount(); ++rating) headings.push_back(rules.ratingName(rating));
    return headings;
}

/// Writes a row for each level.
void writeCounts(SheetFlow &flow, const PeriodResult &period) {
    for (const LevelResult &level : period.levels) {
        std::vector<FlowCell> cells = {textCell(period.rules->of(level.level).name),
                                       wholeCell(static_cast<int>(level.units.size()))};
        for (const int units : level.counts) cells.push_back(wholeCell(units));
        flow.row(cells);
    }
}

FlowCell changeCell(int change) { return formatted(wholeCell(change), "+0;-0;0"); }

/// Writes the changes on the levels that both periods have.
void writeCountChanges(SheetFlow &flow, const Comparison &comparison) {
    const Rules &rules = *comparison.now->rules;
    for (const LevelResult &now : comparison.now->levels) {
        const LevelResult *before = comparison.before->of(now.level);
        const LevelComparison *counts = comparison.of(now.level);
        if (before == nullptr || counts == nullptr) continue;
        std::vector<FlowCell> cells = {
            textCell(rules.of(now.level).name),
            changeCell(static_cast<int>(now.units.size()) - static_cast<int>(before->units.size()))};
        for (std::size_t rating = 0; rating < rules.ratingCount(); ++rating)
            cells.push_back(counts->countsBefore[rating]
                                ? changeCell(now.counts[rating] - *counts->countsBefore[rating])
                                : FlowCell{});
        flow.row(cells);
    }
}

/// Writes this period, the previous one and the change below common headings; returns the row of the headings.
std::uint32_t writeTable(SheetFlow &flow, const SummaryInput &input) {
    const Period &now = input.period->period;
    const Period &beside = input.comparison != nullptr ? input.comparison->before->period : now;
    flow.section("Kỳ này: " + periodNameBeside(now, beside));
    const std::uint32_t headingRow = flow.nextRow();
    flow.headings(ratingHeadings(*input.period->rules));
    writeCounts(flow, *input.period);
    if (input.comparison == nullptr) {
        flow.gap();
        flow.sentence("Không có kỳ trước cùng loại để so sánh.");
        return headingRow;
    }
    flow.band("Kỳ trước: " + periodNameBeside(input.comparison->before->period, input.period->period));
    if (!sameRatings(*input.period->rules, *input.comparison->before->rules))
        flow.headings(ratingHeadings(*input.comparison->before->rules));
    writeCounts(flow, *input.comparison->before);
    flow.band("Thay đổi so với kỳ trước");
    if (!sameRatings(*input.period->rules, *input.comparison->before->rules))
        flow.headings(ratingHeadings(*input.period->rules));
    writeCountChanges(flow, *input.comparison);
    return headingRow;
}

Chart ratingsChart(const PeriodResult &period, std::uint32_t headingRow) {
    constexpr std::uint16_t firstRating = 2;
    const auto last = headingRow + static_cast<std::uint32_t>(period.levels.size());
    const Rules &rules = *period.rules;
    Chart chart;
    chart.title = "Cơ cấu xếp loại theo cấp";
    chart.description = "Biểu đồ thanh xếp chồng: ";
    for (const LevelResult &level : period.levels) {
        chart.description += rules.of(level.level).name + " có " + std::to_string(level.units.size()) + " đơn vị:";
        for (std::size_t rating = 0; rating < rules.ratingCount(); ++rating)
            chart.description += " " + rules.ratingName(rating) + " " + std::to_string(level.counts[rating]) +
                                 (rating + 1 < rules.ratingCount() ? "," : ". ");
    }
    for (std::size_t rating = 0; rating < rules.ratingCount(); ++rating) {
        const auto column = static_cast<std::uint16_t>(firstRating + rating);
        const RatingLook look = lookOf(rules, rating);
        chart.series.push_back(seriesOf(overviewSheet, {headingRow, headingRow + 1, last}, column));
        chart.series.back().colour = look.bar;
        chart.series.back().pattern = look.pattern;
    }
    return chart;
}

Chart trendChart(const SummaryInput &input, std::vector<ChartSeries> lines) {
    static constexpr std::array<Colour, 4> colours = {0x1F4E79, 0xC55A11, 0x595959, 0x2E75B6};
    Chart chart;
    chart.kind = ChartKind::lines;
    chart.title = "Điểm của tỉnh, bình quân các cấp";
    chart.description = trendInWords(input);
    chart.numberFormat = "0";
    for (std::size_t line = 0; line < lines.size(); ++line) lines[line].colour = colours[line % colours.size()];
    chart.series = std::move(lines);
    return chart;
}

/// Draws the ratings, and beside them the trend if there are at least two periods.
void drawCharts(SheetFlow &flow, const SummaryInput &input, std::uint32_t headingRow) {
    constexpr double pageWidth = 173, half = 86, height = 62;
    std::vector<ChartSeries> trend = trendLines(input);
    const bool hasTrend = input.history.size() > 1 && !trend.empty();
    Chart ratings = ratingsChart(*input.period, headingRow);
    ratings.width = hasTrend ? half : pageWidth;
    ratings.height = height;
    flow.sheet().chart({flow.nextRow(), 0}, ratings);
    if (hasTrend) {
        Chart lines = trendChart(input, std::move(trend));
        lines.width = half;
        lines.height = height;
        lines.left = pageWidth - half;
        flow.sheet().chart({flow.nextRow(), 0}, lines);
    }
    flow.room(height + 3);
}

FlowCell spanning(FlowCell cell, std::uint16_t columns) {
    cell.columns = columns;
    return cell;
}

FlowCell decimals(FlowCell cell) { return formatted(std::move(cell), "0.00"); }

/// Writes a figure now and before, and its change.
void writeProvinceRow(SheetFlow &flow, const std::string &name, const FigurePair &figures) {
    const auto figure = [](const std::optional<Decimal> &value) { return spanning(decimals(numberCell(value)), 2); };
    const bool compared = figures.now && figures.before;
    const FlowCell change = compared ? numberCell(*figures.now - *figures.before) : FlowCell{};
    flow.row({spanning(textCell(name), 3), figure(figures.now), figure(figures.before),
              formatted(change, "+0.00;-0.00;0.00")});
}

/// Writes a rank now and before, and the places gained: a better rank is a lower number.
void writeRankRow(SheetFlow &flow, const std::string &name, const UnitChange &change) {
    FlowCell now = spanning(countCell(change.now->rank), 2), before = spanning(countCell(change.before->rank), 2);
    constexpr const char *inWords = "\"tăng \"0\" bậc\";\"giảm \"0\" bậc\";\"không đổi\"";
    flow.row({spanning(textCell(name), 3), now, before, formatted(countCell(change.placesGained()), inWords)});
}

/// The province's points of the same group in the previous period, if the group had the same maximum.
std::optional<Decimal> pointsBefore(const Comparison &comparison, const CriterionRule &now) {
    const Rules &rules = *comparison.before->rules;
    for (const Criterion group : rules.groups)
        if (rules.of(group).code == now.code && rules.of(group).maximum == now.maximum)
            return comparison.province->before->of(group).points;
    return std::nullopt;
}

/// Writes the province's total, groups and rank beside those of the previous period.
void writeProvince(SheetFlow &flow, const SummaryInput &input) {
    const UnitScore *own = input.period->own();
    if (own == nullptr) return;
    static const UnitScore unknown;
    const bool compared = input.comparison != nullptr && input.comparison->province;
    const UnitScore &before = compared ? *input.comparison->province->before : unknown;
    flow.section("Điểm của " + input.period->provinceTitle);
    flow.headings({"Chỉ số", "Kỳ này", "Kỳ trước", "Thay đổi"}, {3, 2, 2, 1});
    writeProvinceRow(flow, "Tổng điểm", {own->total, before.total});
    const Rules &rules = *input.period->rules;
    for (const Criterion group : rules.groups) {
        const CriterionRule &rule = rules.of(group);
        if (own->of(group).points)
            writeProvinceRow(flow, rule.name + " (tối đa " + vietnamese(rule.maximum) + ")",
                             {own->of(group).points, compared ? pointsBefore(*input.comparison, rule) : std::nullopt});
    }
    writeRankRow(flow, "Xếp hạng trong " + std::to_string(input.period->provinces->units.size()) + " tỉnh, thành phố",
                 {own, &before});
    flow.gap();
}

void writeComponents(SheetFlow &flow, const PeriodResult &period) {
    if (period.components.empty()) return;
    flow.section("Chỉ tiêu thành phần");
    flow.headings({"Chỉ tiêu", "Tỷ lệ (%)", "Điểm", "Điểm tối đa"}, {4, 1, 2, 1});
    for (const ComponentRate &component : period.components)
        flow.row({spanning(textCell(component.name), 4), decimals(numberCell(component.rate)),
                  spanning(decimals(numberCell(component.points)), 2), decimals(numberCell(component.maximum))});
    flow.gap();
}

/// Writes the lowest units of each level, worst first.
void writeLowest(SheetFlow &flow, const PeriodResult &period) {
    constexpr std::size_t shown = 3;
    flow.section("Đơn vị có điểm thấp nhất");
    flow.headings({"Cấp", "Tên đơn vị", "Tổng điểm", "Xếp hạng", "Xếp loại"}, {1, 4, 1, 1, 1});
    for (const LevelResult &level : period.levels) {
        std::size_t written = 0;
        for (auto unit = level.units.rbegin(); unit != level.units.rend() && written < shown; ++unit) {
            if (!unit->total) continue;
            FlowCell name = spanning(textCell(unit->name), 4);
            name.align = Align::left;
            flow.row({textCell(period.rules->of(level.level).name), name, decimals(numberCell(unit->total)),
                      countCell(unit->rank), ratingCell(*period.rules, unit->rating)});
            ++written;
        }
    }
}

std::string subtitleOf(const PeriodResult &period, const Settings &settings) {
    std::string text = upperFirst(periodName(period.period));
    if (!period.provinceTitle.empty()) text += " – " + period.provinceTitle;
    text += " – " + reportOffice(settings, period);
    if (period.assessed) text += " – số liệu tính đến ngày " + dateText(*period.assessed);
    return text;
}

/// Eight columns, or more if the ratings of both periods need them.
std::vector<FlowColumn> overviewColumns(const PeriodResult &period) {
    std::vector<FlowColumn> columns = {{36},
                                       {19, Align::centre, "0"},
                                       {20, Align::centre, "0"},
                                       {14, Align::centre, "0"},
                                       {14, Align::centre, "0"},
                                       {23, Align::centre, "0"},
                                       {14, Align::centre, "0"},
                                       {33, Align::centre, "0"}};
    while (columns.size() < period.rules->ratingCount() + 2) columns.push_back({20, Align::centre, "0"});
    return columns;
}

} // namespace

void writeOverview(Workbook &workbook, const SummaryInput &input) {
    SheetFlow flow(workbook, {overviewSheet, Orientation::portrait, overviewColumns(*input.period)});
    flow.title("Tổng hợp " + lowerFirst(input.period->rules->resultTitle));
    flow.sentence(subtitleOf(*input.period, *input.settings));
    flow.gap();
    writeTiles(flow, input);
    flow.gap();
    if (input.period->levels.empty()) {
        flow.sentence("Kỳ này không có số liệu của các đơn vị.");
        flow.gap();
    } else {
        const std::uint32_t headingRow = writeTable(flow, input);
        flow.gap();
        drawCharts(flow, input, headingRow);
    }
    writeProvince(flow, input);
    writeComponents(flow, *input.period);
    if (!input.period->levels.empty()) writeLowest(flow, *input.period);
    flow.finishOnOnePage();
}

} // namespace phuluc
