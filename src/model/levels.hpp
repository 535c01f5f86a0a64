// Which unit a row is, and which rows make a level.
#pragma once

#include "model/evaluate.hpp"
#include "model/findings.hpp"
#include "model/score.hpp"
#include "model/statedprovince.hpp"

#include <map>
#include <optional>
#include <set>

namespace phuluc {

/// Divides the rows of a period into levels; identifies each unit by the official list where that covers its level.
class LevelClassifier {
  public:
    LevelClassifier(const Context &context, Findings &findings);

    /// Takes the rows of one table; returns how many units of which level it gave.
    std::map<Level, int> take(Extract extract, const Place &table);

    /// What the names of the units state.
    [[nodiscard]] const StatedProvince &province() const { return province_; }

    /// The levels taken, with the units that the official list has and the exports lack; `own`: the province reported
    /// on, which a name may end with. To be asked for once.
    [[nodiscard]] std::vector<LevelInput> levels(const std::string &own);

    /// Sheets that say they are of another period, and were left out for those of this one.
    [[nodiscard]] const std::vector<Place> &ofOtherPeriods() const { return ofOtherPeriods_; }
    /// Units that the list has not, where it only guides.
    [[nodiscard]] const std::vector<Finding> &beyondTheList() const { return beyondTheList_; }

  private:
    struct Identity {
        Level level;
        std::optional<std::size_t> listed;
    };
    [[nodiscard]] std::optional<Identity> identify(const UnitRow &row, bool amongProvinces);
    [[nodiscard]] std::optional<Level> levelOf(const UnitRow &row, bool amongProvinces);
    [[nodiscard]] std::optional<Identity> unlisted(const UnitRow &row, Level level);
    [[nodiscard]] bool refusedLevel(Level level, const UnitRow &row);
    [[nodiscard]] bool isOfAnotherProvince(const std::string &own);
    void refuseSettings(const std::string &own, bool listToo);
    void assignKey(IdentifiedUnit &unit, Level level, const std::string &own);
    void noteAbsent(Level level);
    void addLevel(LevelInput fresh);
    void refuseTwice(const LevelInput &level);
    [[nodiscard]] std::optional<std::set<std::size_t>> listedThen(Level level) const;
    void addMissing(LevelInput &level);

    const Context &context_;
    Findings &findings_;
    std::vector<LevelInput> taken_;
    std::map<Level, LevelInput> levels_;
    std::size_t ofTheList_ = 0;      ///< rows of levels that the list covers
    std::vector<Finding> notListed_; ///< of them, those that the list has not
    std::vector<Finding> beyondTheList_;
    std::set<Level> unknownLevels_; ///< to the index; each is told once
    std::vector<Place> ofOtherPeriods_;
    StatedProvince province_;
};

} // namespace phuluc
