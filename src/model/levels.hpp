// Assigns each row of the exports to a unit and a level.
#pragma once

#include "model/evaluate.hpp"
#include "model/findings.hpp"
#include "model/score.hpp"
#include "model/statedprovince.hpp"

#include <map>
#include <optional>
#include <set>

namespace phuluc {

/// Divides the rows of a period into levels. A unit of a level that the official list covers is identified by the list.
class LevelClassifier {
  public:
    LevelClassifier(const Context &context, Findings &findings);

    /// Takes the rows of one table, which stands at `table`; returns how many units of each level it has.
    std::map<Level, int> take(Extract extract, const Place &table);

    /// The province that the names of the units taken so far state.
    [[nodiscard]] const StatedProvince &province() const { return province_; }

    /// The levels taken, with the units added that the official list has and the exports lack. `own`: the province of
    /// the report; names of its units may end with it. Call this once: it moves the levels out.
    [[nodiscard]] std::vector<LevelInput> levels(const std::string &own);

    /// Tables left out because they name another period, while other tables have the level's figures of this period.
    [[nodiscard]] const std::vector<Place> &ofOtherPeriods() const { return ofOtherPeriods_; }
    /// Notes on units that the list does not have, in a run where the list only guides (`ListRule::guides`).
    [[nodiscard]] const std::vector<Finding> &beyondTheList() const { return beyondTheList_; }

  private:
    struct Identity {
        Level level;
        std::optional<std::size_t> listed;
    };
    [[nodiscard]] std::optional<Identity> identify(const UnitRow &row, bool amongProvinces);
    [[nodiscard]] std::optional<Level> levelOf(const UnitRow &row, bool amongProvinces);
    [[nodiscard]] std::optional<Identity> unlisted(const UnitRow &row, Level level);
    [[nodiscard]] std::string howToList(const UnitRow &row) const;
    [[nodiscard]] bool refusedLevel(Level level, const UnitRow &row);
    [[nodiscard]] std::optional<Finding> faultOfProvince(const std::string &own) const;
    void assignKey(IdentifiedUnit &unit, Level level, const std::string &own);
    void doubtPeriod(const LevelInput &level) const;
    void noteAbsent(Level level);
    void addLevel(LevelInput fresh);
    void refuseTwice(const LevelInput &level);
    [[nodiscard]] std::optional<std::set<std::size_t>> listedThen(Level level) const;
    void addMissing(LevelInput &level);

    const Context &context_;
    Findings &findings_;
    std::vector<LevelInput> taken_;
    std::map<Level, LevelInput> levels_;
    std::size_t ofTheList_ = 0;      ///< rows of the levels that the list covers
    std::vector<Finding> notListed_; ///< errors on those of these rows whose unit the list does not have
    std::vector<Finding> beyondTheList_;
    std::set<Level> unknownLevels_; ///< levels that the index does not have; each is reported once
    std::vector<Place> ofOtherPeriods_;
    StatedProvince province_;
};

} // namespace phuluc
