// What the title of a row says, worked out once a run: units bear the same names week after week.
#pragma once

#include "base/cache.hpp"
#include "model/names.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace phuluc {

/// A row's title, or a unit's name, taken apart.
struct TitleRead {
    std::string key;    ///< textKey()
    bool total = false; ///< of any kind, the maxima included
    bool maxima = false;
    bool note = false;
    bool number = false;              ///< nothing but digits
    UnitName name;                    ///< unitName()
    std::optional<Level> level;       ///< levelByName()
    std::optional<std::string> fault; ///< legacyFault()
};

/// Titles that were read before; several threads may ask at once.
class KnownTitles {
  public:
    /// `title` must be tidied.
    [[nodiscard]] TitleRead read(std::string_view title, Era era);

  private:
    std::array<Cache<TitleRead>, 3> known_; ///< by Era
};

} // namespace phuluc
