// Reads one cell as a figure: its exact value, and what the cell shows about its kind.
#pragma once

#include "phuluc766/decimal.hpp"
#include "phuluc766/table.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace phuluc {

/// The kind of number shown by a cell: unknown, a percentage ("75,52%", percent format), points ("14,5/18", "14,5
/// điểm").
enum class FigureMark { none, percentage, points };

struct Figure {
    Decimal value; ///< percentages as 0 … 100
    FigureMark mark = FigureMark::none;
    std::optional<Decimal> maximum; ///< the 18 of "14,5/18"
};

/// What a cell of a column of figures holds. Only readFigure() decides this; other code uses these names.
enum class FigureState {
    figure,
    empty,
    noData,     ///< says so: "-", "N/A", "Không có dữ liệu"
    errorValue, ///< "#N/A", "#REF!", as a value of the spreadsheet program or as its text
    unreadable, ///< meant as a figure and not one: "75,5,2", a day, a formula that was never calculated
    damaged,    ///< letters were lost: "Kh?ng c\uFFFD"
    words,      ///< any other text
};

/// A cell read as a figure: a figure, no data, or a fault.
struct FigureCell {
    FigureState state = FigureState::empty;
    std::optional<Figure> figure;
    std::string fault; ///< Vietnamese; empty if there is a figure or no data

    [[nodiscard]] bool absent() const { return state == FigureState::empty || state == FigureState::noData; }
    /// Whether the cell is meant as a figure, or as "no data".
    [[nodiscard]] bool meantAsFigure() const { return state != FigureState::empty && state != FigureState::words; }
};

/// Reads a cell. Numbers are rounded to 15 significant digits. This is exact for values with up to four decimals,
/// however a program stored them (8.199999999999999 is 8.2). A text with both separators, or with two of one, is a
/// fault and is never interpreted.
[[nodiscard]] FigureCell readFigure(const Cell &cell);

/// The exact decimal of a stored number's 15 significant digits; no value if it is no number, or too large.
[[nodiscard]] std::optional<Decimal> storedNumber(std::string_view text);

/// The message on a figure outside 0 … `limit`. If a spreadsheet program made the number from a day, the message says
/// so.
[[nodiscard]] std::string outOfRange(const Decimal &value, const Decimal &limit);

/// The beginning of a text that is too long for a figure or a label, without a part of a character. Composing the whole
/// text would take long.
[[nodiscard]] std::string_view beginningOf(std::string_view text);

/// Whether a text means that there is no data: "", "-", "N/A", "Không có dữ liệu".
[[nodiscard]] bool saysNoData(std::string_view text);

} // namespace phuluc
