// Vietnamese text in fonts from before Unicode: their bytes read as Western letters give "Së T­ ph¸p" and "Sôû Tö
// phaùp".
#pragma once

#include <string_view>

namespace phuluc {

enum class LegacyFont {
    none,
    tcvn3, ///< TCVN 5712:1993, VN3 (".VnTime")
    vni,   ///< VNI for Windows ("VNI-Times")
};

/// Whether a text (UTF-8) is Vietnamese of such a font, told only where it is certain: some words make Vietnamese
/// syllables when decoded so and none as they stand. Never for text with letters of Vietnamese Unicode.
[[nodiscard]] LegacyFont legacyFont(std::string_view utf8);

} // namespace phuluc
