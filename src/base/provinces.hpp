// The provinces and central cities, as they were until 30/6/2025 and as they are since.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace phuluc {

enum class ProvinceType { province, city /**< under the central government */ };

/// The number of provinces until 30/6/2025, and since.
inline constexpr std::size_t provincesBefore2025 = 63;
inline constexpr std::size_t provincesSince2025 = 34;

/// One of the 63 provinces. The 34 of today bear names of some of them.
struct Province {
    std::string name;                           ///< official spelling, without type
    ProvinceType type = ProvinceType::province; ///< until 2025; a province may become a city later
    std::string since2025;           ///< the province to which it belongs since 1/7/2025, in many cases itself
    bool namesakeOfDistrict = false; ///< until 30/6/2025 a district-level city had this name: thành phố Cà Mau
};

/// The province that a key names, with the type in front of it; null if the key names no province.
struct NamedProvince {
    const Province *province = nullptr;
    std::optional<ProvinceType> type;

    explicit operator bool() const { return province != nullptr; }
};

/// The province of that key, which has no type; null if there is none.
[[nodiscard]] const Province *provinceByKey(std::string_view key);
/// The province that a key names with a type in front: "tỉnh đắk lắk", "thành phố đồng nai". The type need not be
/// right.
[[nodiscard]] NamedProvince typedProvince(std::string_view key);
/// The province that a key names, with a type or without.
[[nodiscard]] NamedProvince namedProvince(std::string_view key);

/// The identity of a province, whatever its type; "Thừa Thiên Huế" and "Huế" have the same. For any other text its key.
[[nodiscard]] std::string provinceKey(std::string_view name);

/// The province of units with these codes: "H15", "000.00.01.H15", or the five digits of a commune. No value if the
/// codes name no province, or different ones.
[[nodiscard]] std::optional<std::string> provinceOfCodes(const std::vector<std::string> &codes);

/// "tỉnh Đắk Lắk", "thành phố Huế".
[[nodiscard]] std::string provinceWithType(const std::string &province);
[[nodiscard]] std::string provinceWithType(const std::string &province, ProvinceType type);

} // namespace phuluc
