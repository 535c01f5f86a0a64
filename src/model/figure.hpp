// One cell as a figure: exact value, and what the cell itself says it is.
#pragma once

#include "phuluc766/decimal.hpp"
#include "phuluc766/table.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace phuluc {

/// What a cell says its number is: nothing, a percentage ("75,52%", percent format), points ("14,5/18", "14,5 điểm").
enum class FigureMark { none, percentage, points };

struct Figure {
    Decimal value; ///< percentages as 0 … 100
    FigureMark mark = FigureMark::none;
    std::optional<Decimal> maximum; ///< the 18 of "14,5/18"
};

/// A cell read as a figure: a figure, no data, or what is wrong with it.
struct FigureCell {
    std::optional<Figure> figure;
    std::string fault; ///< Vietnamese; empty where there is a figure or no data

    [[nodiscard]] bool absent() const { return !figure && fault.empty(); }
};

/// Reads a cell. Numbers go through 15 significant digits, which is exact for what writers store of values with up to
/// four decimals (8.199999999999999 is 8.2). A text with both separators, or two of one, is a fault and never
/// interpreted.
[[nodiscard]] FigureCell readFigure(const Cell &cell);

/// A stored number as the exact decimal of its 15 significant digits; none where it is no number or does not fit.
[[nodiscard]] std::optional<Decimal> storedNumber(std::string_view text);

/// Whether a text says that there is no data: "", "-", "N/A", "Không có dữ liệu".
[[nodiscard]] bool saysNoData(std::string_view text);

} // namespace phuluc
