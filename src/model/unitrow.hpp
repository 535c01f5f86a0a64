// Reads one row of a table as a unit: its name, code and level.
#pragma once

#include "model/findings.hpp"
#include "model/names.hpp"
#include "model/recognise.hpp"
#include "model/rowkinds.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace phuluc {

/// One figure, and the cell in which it stands.
struct PlacedFigure {
    Decimal value;
    Place place;
};

/// One unit as a table states it; nothing is computed yet.
struct UnitRow {
    UnitName name;
    std::string code;
    std::optional<Level> statedLevel; ///< from the level field, else from the title of its section
    Place place;
    ByCriterion<std::optional<PlacedFigure>> percentages; ///< 0 … 100
    ByCriterion<std::optional<PlacedFigure>> points;      ///< 0 … maximum
    std::optional<PlacedFigure> total;                    ///< 0 … 100
    std::string rating;                                   ///< as the export states it; used for comparison only
    bool refused = false;    ///< a figure of this row was refused with an error, so it is not reported as missing too
    bool saysNoData = false; ///< a cell of figures states that there are no data
};

/// Reads the units of one table, apart from their figures.
class UnitReader {
  public:
    /// All must outlive this.
    UnitReader(const ScoreTable &found, const RowClassifier &classifier, const Context &context, Findings &findings);

    /// `section`: the level named by the section title above the row. A cell with two names, and two columns with
    /// different names, are errors.
    [[nodiscard]] UnitRow read(const RawRow &raw, std::optional<Level> section);
    /// Refuses a column of districts that is filled only in the first row of each district, without merged cells: the
    /// districts of the other rows are not certain. Call this after the last row.
    void refuseBlankParents();

  private:
    [[nodiscard]] std::string textOf(std::uint32_t row, Field field) const;
    [[nodiscard]] std::string withParent(const RawRow &raw);
    [[nodiscard]] std::optional<Level> statedLevel(std::uint32_t row) const;
    void refuseTwoNames(const RawRow &raw, const Place &place);
    void refuseOtherNames(const RawRow &raw, const Place &place);

    const ScoreTable &found_;
    const Column &names_;
    const RowClassifier &classifier_;
    const LevelWords &levelWords_;
    TitleCache &titles_;
    Era era_;
    Findings &findings_;
    std::optional<Level> ofTable_;             ///< stated for all units
    std::size_t rows_ = 0;                     ///< number of rows read
    std::vector<std::uint32_t> withoutParent_; ///< rows of communes
};

} // namespace phuluc
