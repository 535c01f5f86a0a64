// One row of a table as a unit: who it is, and where its figures go.
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

/// One figure and the cell it stands in.
struct PlacedFigure {
    Decimal value;
    Place place;
};

/// One unit as a table gives it; nothing is computed yet.
struct UnitRow {
    UnitName name;
    std::string code;
    std::optional<Level> statedLevel; ///< by the level field, else by the section it stands in
    Place place;
    ByCriterion<std::optional<PlacedFigure>> percentages; ///< 0 … 100
    ByCriterion<std::optional<PlacedFigure>> points;      ///< 0 … maximum
    std::optional<PlacedFigure> total;                    ///< 0 … 100
    std::string rating;                                   ///< as the export states it; only compared
    bool refused = false;    ///< a figure of this row was refused with an error: it is not missing as well
    bool saysNoData = false; ///< a cell of figures says that there is none
};

/// Reads who the units of one table are: all that their rows say but the figures.
class UnitReader {
  public:
    /// All must outlive this.
    UnitReader(const ScoreTable &found, const RowClassifier &classifier, const Context &context, Findings &findings);

    /// `section`: the level that the section title above the row names. A cell with two names, or two columns of names
    /// that differ, are errors.
    [[nodiscard]] UnitRow read(const RawRow &raw, std::optional<Level> section);
    /// A district that stands in the first of its rows only, without a merged cell, leaves open whose the others are.
    /// To be asked for behind the last row.
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
    std::size_t rows_ = 0;                     ///< read
    std::vector<std::uint32_t> withoutParent_; ///< rows of communes
};

} // namespace phuluc
