// Hidden sheets: they are not used; a warning says where a table is lost with them.
#pragma once

#include "model/accounts.hpp"
#include "model/evaluate.hpp"
#include "model/score.hpp"

#include <string>
#include <vector>

namespace phuluc {

/// Looks into the hidden sheets of a period, and says of each that it was left out: a note, or a warning where a table
/// that the period lacks stands there.
class HiddenSheets {
  public:
    /// Both must outlive this.
    HiddenSheets(const Context &context, Ledger &ledger) : context_(context), ledger_(ledger) {}

    void look(const std::string &file, const Table &table);
    /// Whether a hidden sheet of a file holds a table that could be read.
    [[nodiscard]] bool holdTableOf(const std::string &file) const;
    /// Says what was left out, beside the levels of the visible sheets and their component rates.
    void tell(const std::vector<LevelInput> &levels, bool components) const;

  private:
    struct Sheet {
        Place place;
        std::vector<LevelInput> levels; ///< without their units
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
