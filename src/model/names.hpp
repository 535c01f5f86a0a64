// Names of units: keys that are equal for all spellings of a unit, and the level that a name shows.
#pragma once

#include "base/provinces.hpp"
#include "phuluc766/period.hpp"
#include "phuluc766/rules.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace phuluc {

/// Bytes. A longer text is no name; parsing it would take time that grows with the square of its length.
inline constexpr std::size_t longestName = 1000;

/// The administration of a time; it changes what a name means. "thành phố Cà Mau" was a district; "thành phố Huế"
/// became a city under the central government on 1/1/2025; since 1/7/2025 there are no districts.
enum class Era { hueIsADistrict, hueIsACity, noDistricts };

[[nodiscard]] Era eraOf(const Date &day);

/// How the province stands at the end of a unit's name.
enum class Ending {
    none,
    stated,  ///< set apart or with its type: "Sở Y tế - tỉnh An Giang", "Thanh tra tỉnh An Giang"
    bracket, ///< "Sở Y tế (An Giang)": perhaps a remark
    bare     ///< "Ban Quản lý Khu kinh tế Phú Yên": perhaps a place that bears the name
};

/// The parts of a unit's name. Keys are equal for all spellings of a unit. A key has no "UBND" or "Ủy ban nhân dân", no
/// number in front and no province behind; "P.", "X.", "TP." are written out; type and parent are kept.
struct UnitName {
    std::string display; ///< as written, with single blanks and without the province's suffix
    std::string key;     ///< type, name and parent: "xã hòa sơn - huyện krông bông"
    std::string
        province; ///< that the name says: " - tỉnh An Giang", "Thanh tra tỉnh An Giang": "An Giang"; empty: none
    std::optional<ProvinceType> provinceType; ///< as stated in the name
    Ending ending = Ending::none;
    std::string atEnd; ///< the province at the end of the name, a part of it or not; the key is without it

    /// The key without its parent: "xã hòa sơn".
    [[nodiscard]] std::string keyWithoutParent() const;
    /// The key without type and parent: "hòa sơn"; empty if the name has no type.
    [[nodiscard]] std::string keyWithoutType() const;
    /// The key without the type of its parent: "xã hòa sơn - krông bông"; empty if it has no such parent.
    [[nodiscard]] std::string keyWithBareParent() const;
    /// The key with the province that may belong to the name. It distinguishes two units with otherwise equal names.
    [[nodiscard]] std::string keyWithProvince() const;
};

[[nodiscard]] UnitName unitName(std::string_view text, Era era = Era::noDistricts);

/// A name without the signs of footnotes behind it: "UBND xã Ea Ly (1)", "Sở Y tế*", "Sở Y tế¹".
[[nodiscard]] std::string withoutFootnote(std::string text);

/// Whether a name says only what kind of unit it is: "UBND phường", "Sở". The rest may stand in the row below.
[[nodiscard]] bool saysOnlyAType(const UnitName &name);

/// The province of "Đắk Lắk", "tỉnh Đắk Lắk", "UBND tỉnh Đắk Lắk", "TP. Huế"; the type in front need not be right.
[[nodiscard]] NamedProvince provinceNamed(std::string_view text);
/// The official spelling of that province; no value if the text names none.
[[nodiscard]] std::optional<std::string> provinceName(std::string_view text);

/// The level shown by the words of a name; no value for a body within a commune or district ("Công an xã Ea Ly").
/// "thành phố X", if X is the name of a province, means that province, except for cities that were districts in that
/// era.
[[nodiscard]] std::optional<Level> levelByName(const UnitName &name, Era era);

} // namespace phuluc
