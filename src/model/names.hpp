// Names of units: keys under which spellings of one unit are equal, and the level that a name shows.
#pragma once

#include "phuluc766/rules.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace phuluc {

/// A unit's name taken apart. Keys are equal for one unit however it is written: "UBND", "Ủy ban nhân dân" or neither;
/// "P.", "X.", "TP." written out; the suffix of the province gone; type and parent kept.
struct UnitName {
    std::string display;  ///< as written, tidied, without the province's suffix
    std::string key;      ///< type, name and parent: "xã hòa sơn - huyện krông bông"
    std::string province; ///< of the suffix " - tỉnh An Giang": "An Giang"; empty: none

    /// The key without its parent: "xã hòa sơn".
    [[nodiscard]] std::string keyWithoutParent() const;
    /// The key without type and parent: "hòa sơn"; empty where the name has no type.
    [[nodiscard]] std::string keyWithoutType() const;
};

[[nodiscard]] UnitName unitName(std::string_view text);

/// The level that a name's own words show; `year` decides between the cities of the 63 provinces and those of the 34.
[[nodiscard]] std::optional<Level> levelByName(const UnitName &name, int year);

/// The official spelling of a province named "Đắk Lắk", "tỉnh Đắk Lắk", "UBND tỉnh Đắk Lắk", "TP. Huế"; none: no
/// province.
[[nodiscard]] std::optional<std::string> provinceName(std::string_view text);
/// "tỉnh Đắk Lắk", "thành phố Huế".
[[nodiscard]] std::string provinceWithType(const std::string &province);

} // namespace phuluc
