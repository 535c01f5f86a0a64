// Names of units: keys under which spellings of one unit are equal, and the level that a name shows.
#pragma once

#include "phuluc766/rules.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace phuluc {

/// Bytes; a longer text is no name, and is not taken apart, which takes the square of its length.
inline constexpr std::size_t longestName = 1000;

/// A unit's name taken apart. Keys are equal for one unit however it is written: "UBND", "Ủy ban nhân dân" or neither;
/// "P.", "X.", "TP." written out; a number in front and the province behind it gone; type and parent kept.
struct UnitName {
    std::string display; ///< as written, tidied, without the province's suffix
    std::string key;     ///< type, name and parent: "xã hòa sơn - huyện krông bông"
    std::string
        province; ///< that the name says: " - tỉnh An Giang", "Thanh tra tỉnh An Giang": "An Giang"; empty: none

    /// The key without its parent: "xã hòa sơn".
    [[nodiscard]] std::string keyWithoutParent() const;
    /// The key without type and parent: "hòa sơn"; empty where the name has no type.
    [[nodiscard]] std::string keyWithoutType() const;
    /// The key with its parent's type left out: "xã hòa sơn - krông bông"; empty where it has no such parent.
    [[nodiscard]] std::string keyWithBareParent() const;
};

[[nodiscard]] UnitName unitName(std::string_view text);

/// The key of a name that has neither province nor parent: without "UBND", abbreviations written out.
[[nodiscard]] std::string unitKey(std::string_view text);

/// The official spelling of a province named "Đắk Lắk", "tỉnh Đắk Lắk", "UBND tỉnh Đắk Lắk", "TP. Huế"; none: no
/// province.
[[nodiscard]] std::optional<std::string> provinceName(std::string_view text);

/// For levelByName, where the year in which a city rose does not matter.
inline constexpr int anyYear = 9999;

/// The level that a name's own words show; none for a body within a commune or district ("Công an xã Ea Ly").
/// `year` decides between the cities of the 63 provinces and those of the 34.
[[nodiscard]] std::optional<Level> levelByName(const UnitName &name, int year);

} // namespace phuluc
