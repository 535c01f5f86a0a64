// What the title of a row says. A run parses each title once, because units have the same names in every period.
#pragma once

#include "base/cache.hpp"
#include "model/names.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace phuluc {

/// What was recognised in the title of a row, or in the name of a unit.
struct ParsedTitle {
    std::string key;    ///< textKey()
    bool total = false; ///< of any kind, including maxima
    bool maxima = false;
    bool note = false;
    bool number = false;              ///< only digits
    UnitName name;                    ///< unitName()
    std::optional<Level> level;       ///< levelByName()
    std::optional<std::string> fault; ///< legacyFault()
};

/// The titles parsed so far. Several threads may use it at once.
class TitleCache {
  public:
    /// The parsed title. `title` must be tidied().
    [[nodiscard]] ParsedTitle get(std::string_view title, Era era);

  private:
    std::array<Cache<ParsedTitle>, 3> known_; ///< by Era
};

} // namespace phuluc
