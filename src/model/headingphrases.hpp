// Headings that are put together from words of a closed list: "Tên xã, phường, đặc khu", "Tổng điểm đạt được".
#pragma once

#include "phuluc766/rules.hpp"

#include <optional>
#include <string_view>

namespace phuluc {

/// The rank of such a heading among the spellings of a field; a spelling of the index has a lower one.
constexpr int phraseRank = 1000;

/// What a heading names by its words, all of which must be of the list: units ("UBND cấp xã", "Cơ quan, đơn vị, địa
/// phương"), districts ("Huyện, thị xã, thành phố"), provinces ("UBND cấp tỉnh") or the total ("Tổng điểm các nhóm chỉ
/// số"). `words` is a bareKey().
[[nodiscard]] std::optional<Field> fieldOfPhrase(std::string_view words);

/// The level of the units below a heading of names: "Tên xã, phường", "Các huyện, thị xã". No value if the heading
/// names several levels, or none.
[[nodiscard]] std::optional<Level> levelOfPhrase(std::string_view words);

/// Whether a word ends such a heading.
[[nodiscard]] bool endsPhrase(std::string_view word);

} // namespace phuluc
