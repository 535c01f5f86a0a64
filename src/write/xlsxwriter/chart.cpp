#include "write/xlsxwriter/chart.hpp"

#include "write/sheet_text.hpp"

#include <xlsxwriter.h>

#include <array>

namespace phuluc {
namespace {

/// The font of a chart's texts; `name` must outlive it.
lxw_chart_font chartFont(const std::string &name, double size) {
    lxw_chart_font font{};
    font.name = const_cast<char *>(name.c_str()); // NOLINT: copied, not written to
    font.size = size;
    font.bold = LXW_EXPLICIT_FALSE;
    font.color = LXW_COLOR_BLACK;
    return font;
}

lxw_color_t chartColour(Colour colour) { return colour == black ? lxw_color_t{LXW_COLOR_BLACK} : colour; }

/// White on dark fills, black on light ones. The luminance seen by the eye decides.
Colour readableOn(const ChartSeries &series) {
    const Colour c = series.colour;
    const unsigned luminance = (299 * (c >> 16 & 0xFF) + 587 * (c >> 8 & 0xFF) + 114 * (c & 0xFF)) / 1000;
    return luminance < 140 ? 0xFFFFFF : black;
}

void fillBar(lxw_chart_series *made, const ChartSeries &series) {
    lxw_chart_line edge{};
    edge.color = 0x404040;
    edge.width = 0.5F;
    chart_series_set_line(made, &edge);
    if (series.pattern == Pattern::solid) {
        lxw_chart_fill fill{};
        fill.color = chartColour(series.colour);
        chart_series_set_fill(made, &fill);
        return;
    }
    lxw_chart_pattern pattern{};
    pattern.fg_color = chartColour(series.colour);
    pattern.bg_color = LXW_COLOR_WHITE;
    pattern.type =
        series.pattern == Pattern::stripes ? LXW_CHART_PATTERN_DARK_UPWARD_DIAGONAL : LXW_CHART_PATTERN_PERCENT_40;
    chart_series_set_pattern(made, &pattern);
}

/// Labels bars with their counts, except counts of nought.
void labelBar(lxw_chart_series *made, const ChartSeries &series, const std::string &fontName) {
    lxw_chart_font font = chartFont(fontName, 10);
    font.color = series.pattern == Pattern::solid ? chartColour(readableOn(series)) : lxw_color_t{LXW_COLOR_BLACK};
    font.bold = LXW_TRUE;
    chart_series_set_labels(made);
    chart_series_set_labels_num_format(made, "0;;;");
    chart_series_set_labels_font(made, &font);
    if (series.pattern == Pattern::solid) return;
    lxw_chart_fill plate{};
    plate.color = LXW_COLOR_WHITE;
    chart_series_set_labels_fill(made, &plate);
}

/// Lines differ by colour, dashes and markers, so that they can be told apart in black and white.
void drawLine(lxw_chart_series *made, const ChartSeries &series, std::size_t index) {
    constexpr std::array<std::uint8_t, 4> dashes = {LXW_CHART_LINE_DASH_SOLID, LXW_CHART_LINE_DASH_DASH,
                                                    LXW_CHART_LINE_DASH_ROUND_DOT, LXW_CHART_LINE_DASH_LONG_DASH_DOT};
    constexpr std::array<std::uint8_t, 4> markers = {LXW_CHART_MARKER_CIRCLE, LXW_CHART_MARKER_SQUARE,
                                                     LXW_CHART_MARKER_TRIANGLE, LXW_CHART_MARKER_DIAMOND};
    lxw_chart_line line{};
    line.color = chartColour(series.colour);
    line.width = 2;
    line.dash_type = dashes[index % dashes.size()];
    chart_series_set_line(made, &line);
    lxw_chart_fill fill{};
    fill.color = line.color;
    chart_series_set_marker_type(made, markers[index % markers.size()]);
    chart_series_set_marker_size(made, 7);
    chart_series_set_marker_fill(made, &fill);
}

void addSeries(lxw_chart *chart, const Chart &wanted, std::size_t index, const std::string &fontName) {
    const ChartSeries &series = wanted.series[index];
    const auto &[from, to] = series.values;
    const auto &[firstCategory, lastCategory] = series.categories;
    lxw_chart_series *made = chart_add_series(chart, nullptr, nullptr);
    chart_series_set_name_range(made, series.sheet.c_str(), series.name.row, series.name.column);
    chart_series_set_categories(made, series.sheet.c_str(), firstCategory.row, firstCategory.column, lastCategory.row,
                                lastCategory.column);
    chart_series_set_values(made, series.sheet.c_str(), from.row, from.column, to.row, to.column);
    if (wanted.kind == ChartKind::lines) return drawLine(made, series, index);
    fillBar(made, series);
    labelBar(made, series, fontName);
}

/// Sets up the axes. In libxlsxwriter the x axis is the horizontal one, which in a bar chart shows the values.
void shapeAxes(lxw_chart *chart, const Chart &wanted, const std::string &fontName) {
    const bool bars = wanted.kind == ChartKind::shareBars;
    lxw_chart_axis *categories = bars ? chart->y_axis : chart->x_axis;
    lxw_chart_axis *values = bars ? chart->x_axis : chart->y_axis;
    lxw_chart_font font = chartFont(fontName, 10);
    chart_axis_set_num_font(categories, &font);
    chart_axis_set_num_font(values, &font);
    lxw_chart_line grid{};
    grid.color = 0xD9D9D9;
    grid.width = 0.75F;
    chart_axis_major_gridlines_set_visible(values, LXW_TRUE);
    chart_axis_major_gridlines_set_visible(categories, LXW_FALSE);
    chart_axis_major_gridlines_set_line(values, &grid);
    if (!wanted.numberFormat.empty()) chart_axis_set_num_format(values, wanted.numberFormat.c_str());
    if (wanted.lowest) chart_axis_set_min(values, *wanted.lowest);
    if (!bars) return;
    chart_axis_set_reverse(categories); // the first level is on top, as in the table
    chart_axis_set_crossing_max(categories);
    chart_set_series_gap(chart, 45);
}

void titleAndLegend(lxw_chart *chart, const Chart &wanted, const std::string &fontName) {
    lxw_chart_font title = chartFont(fontName, 12);
    title.bold = LXW_TRUE;
    chart_title_set_name(chart, safeCellText(wanted.title).c_str());
    chart_title_set_name_font(chart, &title);
    lxw_chart_font legend = chartFont(fontName, 10);
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    chart_legend_set_font(chart, &legend);
}

} // namespace

lxw_chart *addChart(lxw_workbook *workbook, const Chart &wanted, const std::string &fontName) {
    const std::uint8_t kind = wanted.kind == ChartKind::shareBars ? LXW_CHART_BAR_STACKED_PERCENT : LXW_CHART_LINE;
    lxw_chart *chart = workbook_add_chart(workbook, kind);
    titleAndLegend(chart, wanted, fontName);
    for (std::size_t i = 0; i < wanted.series.size(); ++i) addSeries(chart, wanted, i, fontName);
    shapeAxes(chart, wanted, fontName);
    return chart;
}

} // namespace phuluc
