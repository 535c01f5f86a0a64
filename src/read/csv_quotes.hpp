// Other ways to quote the fields of a text with separators.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace phuluc {

/// The text with fields quoted as usual, `"Sở ""A"""`, if it writes quotes within quotes as `\"` or quotes its fields
/// with `'…'`, as databases do. No value for any other text. It is certain only where the usual reading makes no sense:
/// `\"` in front of a letter, or `','` in a text without any `"`.
[[nodiscard]] std::optional<std::string> usuallyQuoted(std::string_view text);

} // namespace phuluc
