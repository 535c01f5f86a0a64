// Hidden sheets are not used. A warning says if a table is lost with them.
#pragma once

#include "model/accounts.hpp"
#include "model/evaluate.hpp"
#include "model/score.hpp"

#include <string>
#include <vector>

namespace phuluc {

/// Reads the hidden sheets of a period and reports each as left out: with a note, or with a warning if it has a table
/// that the period lacks.
class HiddenSheets {
  public:
    /// Both must outlive this.
    HiddenSheets(const Context &context, Ledger &ledger) : context_(context), ledger_(ledger) {}

    void look(const std::string &file, const Table &table);
    /// Whether a hidden sheet of the file holds a table that can be read.
    [[nodiscard]] bool holdTableOf(const std::string &file) const;
    /// Reports the sheets left out. `levels`: of the visible sheets; `components`: whether these have component rates.
    void tell(const std::vector<LevelInput> &levels, bool components) const;

  private:
    struct Sheet {
        Place place;
        std::vector<LevelInput> levels; ///< without units
        bool components = false;
    };
    void lookAt(const Table &table, Sheet &sheet) const;
    [[nodiscard]] std::vector<std::string> lostWith(const Sheet &sheet, const std::vector<LevelInput> &levels,
                                                    bool components) const;

    const Context &context_;
    Ledger &ledger_;
    std::vector<Sheet> sheets_;
};

} // namespace phuluc
