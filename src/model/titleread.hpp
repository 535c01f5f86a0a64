// What the title of a row says, worked out once a run: units bear the same names week after week.
#pragma once

#include "model/names.hpp"

#include <optional>
#include <shared_mutex>
#include <string>
#include <unordered_map>

namespace phuluc {

/// A row's title, or a unit's name, taken apart.
struct TitleRead {
    std::string key; ///< textKey()
    bool total = false;
    bool note = false;
    bool number = false;              ///< nothing but digits
    UnitName name;                    ///< unitName()
    std::optional<Level> level;       ///< levelByName(), of any year
    std::optional<std::string> fault; ///< legacyFault()
};

/// Titles that were read before; several threads may ask at once.
class KnownTitles {
  public:
    /// `title` must be tidied. Of one longer than any name the beginning is read.
    [[nodiscard]] TitleRead read(const std::string &title);

  private:
    std::shared_mutex guard_;
    std::unordered_map<std::string, TitleRead> known_;
};

} // namespace phuluc
