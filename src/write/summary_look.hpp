// Colours and words that the sheets of the summary share.
#pragma once

#include "phuluc766/results.hpp"
#include "write/sheet_flow.hpp"

#include <optional>
#include <string>

namespace phuluc {

inline constexpr Colour figureInk = 0x1F4E79;
inline constexpr Colour tileFill = 0xEAF1F8;
inline constexpr Colour otherTileFill = 0xF6F9FC; ///< of every second tile
inline constexpr Colour doubtTint = 0xFCEBDD;     ///< behind what a person has to look at
inline constexpr Colour errorTint = 0xF6D2BB;

/// How a rating is shown in charts: light, dark, striped or dotted, so that neighbours differ without colour too.
struct RatingLook {
    Colour bar = black;
    Pattern pattern = Pattern::solid;
    Colour line = black;        ///< in a line chart
    std::optional<Colour> tint; ///< behind its name in a table
};
/// By the place of the rating among those of the rules.
[[nodiscard]] RatingLook lookOf(const Rules &rules, std::size_t rating);

/// With its first letter in capitals: "Tuần 02 tháng 11/2025".
/// The text with a capital first letter.
[[nodiscard]] std::string capitalFirst(const std::string &text);
[[nodiscard]] std::string periodTitle(const Period &period);

/// Short, for the axis of a chart: "T02-11/2025", "5/2024", "II/2024".
[[nodiscard]] std::string periodLabel(const Period &period);

[[nodiscard]] FlowCell ratingCell(const Rules &rules, Rating rating);
[[nodiscard]] FlowCell textCell(std::string text);
[[nodiscard]] FlowCell numberCell(const std::optional<Decimal> &number);
/// A whole number among figures with two decimals.
[[nodiscard]] FlowCell wholeCell(int number);
[[nodiscard]] FlowCell countCell(const std::optional<int> &number);

/// What the portal or the scoring knows of `now` less what it knew of `before`; none where either is unknown.
[[nodiscard]] std::optional<Decimal> pointsGained(const UnitChange &change);
/// Places gained: positive where the rank is better now.
[[nodiscard]] std::optional<int> placesGained(const UnitChange &change);

} // namespace phuluc
