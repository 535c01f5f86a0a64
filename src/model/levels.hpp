// Which unit a row is, and which rows make a level.
#pragma once

#include "model/evaluate.hpp"
#include "model/findings.hpp"
#include "model/score.hpp"

#include <map>

namespace phuluc {

/// The rows of a period sorted into levels, each unit identified by the official list where that covers its level.
class LevelSorter {
  public:
    LevelSorter(const Context &context, const Period &period, Findings &findings);

    /// Takes the rows of one table; returns how many units of which level it gave.
    std::map<Level, int> take(Extract extract, const Place &table);

    /// The levels taken, with the units that the official list has and the exports lack.
    [[nodiscard]] std::vector<LevelInput> levels();

    /// The province that the suffixes of the units name; empty: none. Two provinces are an error.
    [[nodiscard]] std::string province() const { return province_; }

  private:
    struct Identity {
        Level level;
        std::optional<std::size_t> listed;
    };
    [[nodiscard]] std::optional<Identity> identify(const UnitRow &row);
    void warnOfLevel(const UnitRow &row, Level level);
    void noteProvince(const UnitRow &row);
    void noteAbsent(Level level);
    void addLevel(LevelInput fresh);
    void refuseTwice(const LevelInput &level);
    void addMissing(LevelInput &level);

    const Context &context_;
    int year_;
    Findings &findings_;
    std::size_t unknown_ = 0; ///< names that the list has not
    std::map<Level, LevelInput> levels_;
    std::string province_;
    Place provincePlace_;
};

} // namespace phuluc
