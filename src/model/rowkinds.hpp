// What each row below a heading is: a unit, a sum, a note, a section title.
#pragma once

#include "base/lookup.hpp"
#include "base/text.hpp"
#include "model/context.hpp"
#include "model/figure.hpp"
#include "model/merged.hpp"
#include "model/recognise.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace phuluc {

enum class RowKind {
    unit,
    total,     ///< sums up other rows, or gives their extremes
    maxima,    ///< gives the maximum of each column
    note,      ///< a remark, a signature
    section,   ///< names the level of the rows below it
    numbering, ///< numbers the columns, is empty, or continues the merged cells of the row above
    nameless,  ///< has figures but no name
};

/// The texts and figures of a row, before its kind is known.
struct RawRow {
    std::uint32_t row = 0;
    std::string name;
    std::string first;               ///< its first text, in whatever column
    ParsedTitle title;               ///< parsed from the name, or from the first text if there is no name
    bool numbered = false;           ///< has a number in the column STT
    std::vector<FigureCell> cells;   ///< one for each column of figures
    bool acrossFigures = false;      ///< its name is merged over columns of figures: it is a title within the table
    bool continued = false;          ///< its name is merged with the name of the row above
    std::optional<CellRange> shared; ///< a merged figure that covers several units, or several columns of figures

    [[nodiscard]] bool has(FigureState state) const { return contains(cells, state, &FigureCell::state); }
};

/// Decides what each row of one table is; rows come from top to bottom.
class RowClassifier {
  public:
    /// `names`: the column of units; `figures`: the columns of criteria and total. All must outlive this.
    RowClassifier(const ScoreTable &found, const Column &names, const std::vector<Column> &figures,
                  const Context &context);

    /// The text of a column in a row: of its own cell, or of the merged cell that covers it.
    [[nodiscard]] std::string text(std::uint32_t row, std::uint32_t column) const;

    [[nodiscard]] RawRow read(std::uint32_t row) const;
    /// What a row is. Call this for each row, from top to bottom.
    [[nodiscard]] RowKind kindOf(const RawRow &raw);
    /// The level that a section title names: "I. SỞ, BAN, NGÀNH", "Cấp xã".
    [[nodiscard]] std::optional<Level> sectionLevel(const RawRow &raw) const;
    /// Whether a row numbers the columns: "A | B | (1) | (2)".
    [[nodiscard]] bool numbersColumns(std::uint32_t row) const;

  private:
    [[nodiscard]] RowKind kindWithoutFigures(const RawRow &raw) const;
    [[nodiscard]] bool holdsMaxima(const RawRow &raw) const;
    void readName(RawRow &raw) const;
    [[nodiscard]] FigureCell figureAt(std::uint32_t column, RawRow &raw) const;
    [[nodiscard]] bool isShared(const CellRange &range) const;
    [[nodiscard]] std::size_t figureColumns(const CellRange &range) const;
    [[nodiscard]] bool hasFigure(std::uint32_t row) const;
    [[nodiscard]] bool isNumbered(std::uint32_t row) const;

    const ScoreTable &found_;
    const Column &names_;
    const std::vector<Column> &figures_;
    Keys ratings_;
    TitleCache &titles_;
    Era era_;
    const LevelWords &levelWords_;
    const Rules &rules_;
    MergedCells merged_;
    bool numbered_ = false;                    ///< whether the first unit with figures has a number
    std::optional<Level> firstLevel_;          ///< level of the first unit with figures
    std::optional<std::uint32_t> lastFigures_; ///< the last row of a unit with figures
    std::optional<std::uint32_t> lastUnit_;    ///< row of the last unit
};

/// The level that the title of a section or of a whole table names. `title`: its textKey().
[[nodiscard]] std::optional<Level> levelOfTitle(const std::string &title, const LevelWords &words);

/// The level that the heading of the names, a title right above the table or the sheet's name states for all units:
/// "Tên xã, phường", "II. UBND CẤP XÃ". The nearest of them counts.
[[nodiscard]] std::optional<Level> levelOfTable(const ScoreTable &found, const Column &names, const LevelWords &words);

} // namespace phuluc
