// The provinces and central cities: before and since 1/7/2025.
#pragma once

#include <string>
#include <string_view>

namespace phuluc {

struct Province {
    std::string name;  ///< official spelling, without type
    bool city = false; ///< under the central government
};

/// The province of that key, without a type; null: none.
[[nodiscard]] const Province *provinceByKey(std::string_view key);
/// Whether the last word of a key is that of a province: quickly told, and untrue of most names of units.
[[nodiscard]] bool mayEndWithProvince(std::string_view key);
/// The province that a key names with its type in front, "tỉnh đắk lắk"; null: none.
[[nodiscard]] const Province *typedProvince(std::string_view key);

/// "tỉnh Đắk Lắk", "thành phố Huế".
[[nodiscard]] std::string provinceWithType(const std::string &province);

} // namespace phuluc
