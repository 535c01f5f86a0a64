// Recognises Vietnamese text in fonts from before Unicode. Programs show its bytes as Western letters: "Së T­ ph¸p",
// "Sôû Tö phaùp".
#pragma once

#include <string_view>

namespace phuluc {

enum class LegacyFont {
    none,
    tcvn3, ///< TCVN 5712:1993, VN3 (".VnTime")
    vni,   ///< VNI for Windows ("VNI-Times")
};

/// The font from before Unicode in which a text (UTF-8) is typed, if that is certain: some words become Vietnamese
/// syllables when decoded, and are none as they stand. Always `none` for a text with letters of Vietnamese Unicode.
[[nodiscard]] LegacyFont legacyFont(std::string_view utf8);

} // namespace phuluc
