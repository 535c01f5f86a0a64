// Colours and words that the sheets of the summary share.
#pragma once

#include "phuluc766/results.hpp"
#include "write/sheet_flow.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace phuluc {

inline constexpr Colour figureInk = 0x1F4E79;
inline constexpr Colour tileFill = 0xEAF1F8;
inline constexpr Colour otherTileFill = 0xF6F9FC; ///< of every second tile
inline constexpr Colour doubtTint = 0xFCEBDD;     ///< background of cells with doubts, which somebody must check
inline constexpr Colour errorTint = 0xF6D2BB;

/// How charts show a rating: light, dark, striped or dotted, so that neighbours differ without colour too.
struct RatingLook {
    Colour bar = black;
    Pattern pattern = Pattern::solid;
    Colour line = black;        ///< of the line in a line chart
    std::optional<Colour> tint; ///< background of its name in a table
};
/// The look of a rating, by its index among the ratings of the rules.
[[nodiscard]] RatingLook lookOf(const Rules &rules, std::size_t rating);

/// A short name of the period for the axis of a chart: "T02-11/2025", "5/2024", "II/2024".
[[nodiscard]] std::string periodLabel(const Period &period);

[[nodiscard]] FlowCell ratingCell(const Rules &rules, Rating rating);
[[nodiscard]] FlowCell textCell(std::string text);
[[nodiscard]] FlowCell numberCell(const std::optional<Decimal> &number);
/// The cell in another format than its column's.
[[nodiscard]] FlowCell formatted(FlowCell cell, const char *numberFormat);
/// A cell with a whole number, in a column of figures with two decimals.
[[nodiscard]] FlowCell wholeCell(std::int64_t number);
[[nodiscard]] FlowCell countCell(const std::optional<int> &number);

/// The rows of a table that a chart shows. Column A has its categories, the heading the names of its series.
struct ChartRows {
    std::uint32_t heading = 0;
    std::uint32_t first = 0;
    std::uint32_t last = 0;
};
[[nodiscard]] ChartSeries seriesOf(const char *sheet, const ChartRows &rows, std::uint16_t column);

} // namespace phuluc
