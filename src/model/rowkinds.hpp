// What the rows below a heading are: units, sums, notes, section titles.
#pragma once

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
    total,     ///< sums up others, or gives their extremes
    maxima,    ///< gives the maximum of each column
    note,      ///< a remark, a signature
    section,   ///< names the level of the rows below it
    numbering, ///< numbers the columns, is empty, or goes on with the merged cells of the row above
    nameless,  ///< has figures, and no name to them
};

/// A row's texts and figures before it is known what it is.
struct RawRow {
    std::uint32_t row = 0;
    std::string name;
    std::string first;               ///< its first text, wherever it stands
    ParsedTitle title;               ///< of the name, else of the first text
    bool numbered = false;           ///< has a number in the column STT
    std::vector<FigureCell> cells;   ///< one for each column of figures
    bool acrossFigures = false;      ///< its name is merged over columns of figures: a title within the table
    bool continued = false;          ///< its name is merged with that of the row above
    std::optional<CellRange> shared; ///< a figure merged over several units, or over several columns of figures

    [[nodiscard]] bool has(FigureState state) const {
        return std::any_of(cells.begin(), cells.end(), [&](const FigureCell &cell) { return cell.state == state; });
    }
};

/// Decides what each row of one table is, from top to bottom.
class RowClassifier {
  public:
    /// `names`: the column of the units; `figures`: criteria and total. All must outlive this.
    RowClassifier(const ScoreTable &found, const Column &names, const std::vector<Column> &figures,
                  const Context &context);

    /// The text that a column has in a row, in its own cell or in a merged one over it.
    [[nodiscard]] std::string text(std::uint32_t row, std::uint32_t column) const;

    [[nodiscard]] RawRow read(std::uint32_t row) const;
    /// What a row is; rows are to be asked for in order.
    [[nodiscard]] RowKind kindOf(const RawRow &raw);
    /// The level that a section title names: "I. SỞ, BAN, NGÀNH", "Cấp xã".
    [[nodiscard]] std::optional<Level> sectionLevel(const RawRow &raw) const;

  private:
    [[nodiscard]] RowKind kindWithoutFigures(const RawRow &raw) const;
    void readName(RawRow &raw) const;
    [[nodiscard]] FigureCell figureAt(std::uint32_t column, RawRow &raw) const;
    [[nodiscard]] bool isShared(const CellRange &range) const;
    [[nodiscard]] std::size_t figureColumns(const CellRange &range) const;
    [[nodiscard]] bool numbersColumns(std::uint32_t row) const;
    [[nodiscard]] bool hasFigure(std::uint32_t row) const;
    [[nodiscard]] bool isNumbered(std::uint32_t row) const;

    const ScoreTable &found_;
    const Column &names_;
    const std::vector<Column> &figures_;
    TitleCache &titles_;
    Era era_;
    const LevelWords &levelWords_;
    MergedCells merged_;
    bool numbered_ = false;                    ///< the first unit with figures has a number
    std::optional<Level> firstLevel_;          ///< of the first unit with figures
    std::optional<std::uint32_t> lastFigures_; ///< the last row of a unit with figures
    std::optional<std::uint32_t> lastUnit_;    ///< row of the unit above
};

} // namespace phuluc
