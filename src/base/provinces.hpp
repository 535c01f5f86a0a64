// The provinces and central cities: before and since 1/7/2025.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace phuluc {

enum class ProvinceType { province, city /**< under the central government */ };

/// How many there were until 30/6/2025, and since.
inline constexpr std::size_t provincesBefore2025 = 63;
inline constexpr std::size_t provincesSince2025 = 34;

/// One of the 63, or of the 34 that bear names from among them.
struct Province {
    std::string name;                           ///< official spelling, without type
    ProvinceType type = ProvinceType::province; ///< until 2025; a province may rise to a city later
    std::string since2025;                      ///< the province that it belongs to since 1/7/2025: often itself
    bool namesakeOfDistrict = false; ///< until 30/6/2025 a city of a province had this name: thành phố Cà Mau
};

/// A province as a key names it, and the type that stands in front; no province: it names none.
struct NamedProvince {
    const Province *province = nullptr;
    std::optional<ProvinceType> type;

    explicit operator bool() const { return province != nullptr; }
};

/// The province of that key, without a type; null: none.
[[nodiscard]] const Province *provinceByKey(std::string_view key);
/// The province that a key names with its type in front, "tỉnh đắk lắk", "thành phố đồng nai": the name decides,
/// whatever the type.
[[nodiscard]] NamedProvince typedProvince(std::string_view key);
/// The province that a key names, with a type or without.
[[nodiscard]] NamedProvince namedProvince(std::string_view key);

/// The identity of a province, whatever its type; "Thừa Thiên Huế" and "Huế" are one. Another text: its key.
[[nodiscard]] std::string provinceKey(std::string_view name);

/// The province that the codes of units belong to: "H15" and "000.00.01.H15", or the five digits of communes. None:
/// the codes say nothing, or not the same.
[[nodiscard]] std::optional<std::string> provinceOfCodes(const std::vector<std::string> &codes);

/// "tỉnh Đắk Lắk", "thành phố Huế".
[[nodiscard]] std::string provinceWithType(const std::string &province);
[[nodiscard]] std::string provinceWithType(const std::string &province, ProvinceType type);

} // namespace phuluc
