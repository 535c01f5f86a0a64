// Helpers of all fuzz targets.
#pragma once

#include "base/unicode.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

namespace fuzz {

inline void require(bool holds) {
    if (!holds) std::abort();
}

/// The bytes as readers deliver texts: what is no UTF-8 becomes letters of one byte each.
inline std::string textOf(std::string_view bytes) {
    if (phuluc::validUtf8(bytes)) return std::string(bytes);
    std::u32string letters;
    for (const char c : bytes) letters.push_back(static_cast<unsigned char>(c));
    return phuluc::encoded(letters);
}

} // namespace fuzz
