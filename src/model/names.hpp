// Names of units: keys under which spellings of one unit are equal, and the level that a name shows.
#pragma once

#include "base/provinces.hpp"
#include "phuluc766/period.hpp"
#include "phuluc766/rules.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace phuluc {

/// Bytes; a longer text is no name, and is not taken apart, which takes the square of its length.
inline constexpr std::size_t longestName = 1000;

/// What a name means changes with the administration: "thành phố Cà Mau" was a district, "thành phố Huế" became a
/// city under the central government on 1/1/2025, and since 1/7/2025 there are no districts.
enum class Era { hueIsADistrict, hueIsACity, noDistricts };

[[nodiscard]] Era eraOf(const Date &day);

/// How a province stands at the end of a unit's name.
enum class Ending {
    none,
    stated,  ///< set apart or with its type: "Sở Y tế - tỉnh An Giang", "Thanh tra tỉnh An Giang"
    bracket, ///< "Sở Y tế (An Giang)": perhaps a remark
    bare     ///< "Ban Quản lý Khu kinh tế Phú Yên": perhaps a place that bears the name
};

/// A unit's name taken apart. Keys are equal for one unit however it is written: "UBND", "Ủy ban nhân dân" or neither;
/// "P.", "X.", "TP." written out; a number in front and the province behind it gone; type and parent kept.
struct UnitName {
    std::string display; ///< as written, tidied, without the province's suffix
    std::string key;     ///< type, name and parent: "xã hòa sơn - huyện krông bông"
    std::string
        province; ///< that the name says: " - tỉnh An Giang", "Thanh tra tỉnh An Giang": "An Giang"; empty: none
    std::optional<ProvinceType> provinceType; ///< as the name says it
    Ending ending = Ending::none;
    std::string atEnd; ///< the province at the end of the name, stated or not; the key is without it

    /// The key without its parent: "xã hòa sơn".
    [[nodiscard]] std::string keyWithoutParent() const;
    /// The key without type and parent: "hòa sơn"; empty where the name has no type.
    [[nodiscard]] std::string keyWithoutType() const;
    /// The key with its parent's type left out: "xã hòa sơn - krông bông"; empty where it has no such parent.
    [[nodiscard]] std::string keyWithBareParent() const;
    /// The key with the province at the end where that may be part of the name, for two units that differ in nothing
    /// else.
    [[nodiscard]] std::string keyWithProvince() const;
};

[[nodiscard]] UnitName unitName(std::string_view text, Era era = Era::noDistricts);

/// The key of a name that has neither province nor parent: without "UBND", abbreviations written out.
[[nodiscard]] std::string unitKey(std::string_view text);

/// The province named "Đắk Lắk", "tỉnh Đắk Lắk", "UBND tỉnh Đắk Lắk", "TP. Huế", whatever type stands in front.
[[nodiscard]] NamedProvince provinceNamed(std::string_view text);
/// Its official spelling; none: no province.
[[nodiscard]] std::optional<std::string> provinceName(std::string_view text);

/// The level that a name's own words show; none for a body within a commune or district ("Công an xã Ea Ly").
/// "thành phố X" with X the name of a province is that province, but for cities that were districts in that era.
[[nodiscard]] std::optional<Level> levelByName(const UnitName &name, Era era);

} // namespace phuluc
