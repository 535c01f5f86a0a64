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

/// What a cell of a column of figures holds: decided once, here; everything else asks for it by name.
enum class FigureState {
    figure,
    empty,
    noData,     ///< says so: "-", "N/A", "Không có dữ liệu"
    errorValue, ///< "#N/A", "#REF!", as a value of the spreadsheet program or as its text
    unreadable, ///< meant as a figure and not one: "75,5,2", a day, a formula that was never calculated
    damaged,    ///< letters were lost: "Kh?ng c\uFFFD"
    words,      ///< any other text
};

/// A cell read as a figure: a figure, no data, or what is wrong with it.
struct FigureCell {
    FigureState state = FigureState::empty;
    std::optional<Figure> figure;
    std::string fault; ///< Vietnamese; empty where there is a figure or no data

    [[nodiscard]] bool absent() const { return state == FigureState::empty || state == FigureState::noData; }
    /// Whether the cell was meant to hold a figure, or to say that there is no data.
    [[nodiscard]] bool meantAsFigure() const { return state != FigureState::empty && state != FigureState::words; }
};

/// Reads a cell. Numbers go through 15 significant digits, which is exact for what writers store of values with up to
/// four decimals (8.199999999999999 is 8.2). A text with both separators, or two of one, is a fault and never
/// interpreted.
[[nodiscard]] FigureCell readFigure(const Cell &cell);

/// A stored number as the exact decimal of its 15 significant digits; none where it is no number or does not fit.
[[nodiscard]] std::optional<Decimal> storedNumber(std::string_view text);

/// What to say of a figure that lies outside 0 … `limit`; a number that a spreadsheet program made of a day says so.
[[nodiscard]] std::string outOfRange(const Decimal &value, const Decimal &limit);

/// The beginning of a text that is too long for a figure or a label, in whole letters: composing all of it would take
/// long.
[[nodiscard]] std::string_view beginningOf(std::string_view text);

/// Whether a text says that there is no data: "", "-", "N/A", "Không có dữ liệu".
[[nodiscard]] bool saysNoData(std::string_view text);

} // namespace phuluc
