// Texts of a sheet that are no unit's name.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace phuluc {

/// Whether the key of a row's title says that it sums up others: "tổng cộng", "trung bình", "toàn tỉnh".
[[nodiscard]] bool isTotalTitle(const std::string &key);
/// Whether the key of a row's title begins a note or a signature: "ghi chú", "nguồn", "người lập", "(*)".
[[nodiscard]] bool isNoteTitle(const std::string &key);
/// What to say of a text typed in a font from before Unicode (TCVN3, VNI); none for any other.
[[nodiscard]] std::optional<std::string> legacyFault(std::string_view text);

} // namespace phuluc
