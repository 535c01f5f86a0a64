#include "base/legacy.hpp"

#include <boost/test/unit_test.hpp>

#include <fstream>
#include <string>

using phuluc::LegacyFont;
using phuluc::legacyFont;

namespace {

struct Name {
    std::string plain;
    std::string tcvn3;
    std::string vni;
};

std::vector<Name> names() {
    std::ifstream in(TEST_DATA "/legacy/names.tsv", std::ios::binary);
    std::vector<Name> result;
    for (std::string line; std::getline(in, line);) {
        const std::size_t first = line.find('\t');
        const std::size_t second = line.find('\t', first + 1);
        result.push_back({line.substr(0, first), line.substr(first + 1, second - first - 1), line.substr(second + 1)});
    }
    BOOST_REQUIRE(result.size() > 300);
    return result;
}

} // namespace

BOOST_AUTO_TEST_SUITE(legacy)

BOOST_AUTO_TEST_CASE(NoUnicodeNameIsTakenForAnOldFont) {
    for (const Name &name : names()) BOOST_TEST((legacyFont(name.plain) == LegacyFont::none), name.plain);
}

BOOST_AUTO_TEST_CASE(NeverMixesTheTwoFontsUp) {
    for (const Name &name : names()) {
        BOOST_TEST((legacyFont(name.tcvn3) != LegacyFont::vni), name.tcvn3);
        BOOST_TEST((legacyFont(name.vni) != LegacyFont::tcvn3), name.vni);
    }
}

BOOST_AUTO_TEST_CASE(SeesMostNamesOfOldFonts) {
    int tcvn3 = 0;
    int vni = 0;
    int changed = 0;
    for (const Name &name : names()) {
        if (name.tcvn3 == name.plain || name.vni == name.plain) continue;
        ++changed;
        if (legacyFont(name.tcvn3) == LegacyFont::tcvn3)
            ++tcvn3;
        else
            BOOST_TEST_MESSAGE("not seen: " << name.plain << " | " << name.tcvn3);
        if (legacyFont(name.vni) == LegacyFont::vni)
            ++vni;
        else
            BOOST_TEST_MESSAGE("not seen: " << name.plain << " | " << name.vni);
    }
    BOOST_TEST(tcvn3 >= changed * 99 / 100, tcvn3 << " of " << changed);
    BOOST_TEST(vni >= changed * 99 / 100, vni << " of " << changed);
}

BOOST_AUTO_TEST_CASE(SeesSentencesOfOldFonts) {
    BOOST_TEST((legacyFont("S\u00EB T\u00AD ph\u00B8p") == LegacyFont::tcvn3));
    BOOST_TEST((legacyFont("UBND TØNH §¾K L¾K") == LegacyFont::tcvn3));
    BOOST_TEST((legacyFont("Sôû Tö phaùp") == LegacyFont::vni));
    BOOST_TEST((legacyFont("UÛY BAN NHAÂN DAÂN XAÕ") == LegacyFont::vni));
}

BOOST_AUTO_TEST_CASE(LeavesOtherLanguagesAndSignsAlone) {
    for (const char *text : {"",
                             "UBND",
                             "M'Drắk",
                             "Cư Ê Wi",
                             "Krông Á",
                             "Krông Nô",
                             "Ea Tóh",
                             "Xã Hòa Phú",
                             "Buôn Đôn",
                             "Café résumé naïve",
                             "Noël à la plage",
                             "où été déjà",
                             "Citroën",
                             "España, Niño, Peña",
                             "für über Köln",
                             "Thaïlande, Haïti, Israël",
                             "5 µm ± 2 °C",
                             "Ø 20 × 30",
                             "Intel® ©2024 «ABC» §5",
                             "1ª, 2º, ½",
                             "São Paulo",
                             "Ångström",
                             "maïs thaï",
                             "«Có» 5 µg",
                             "n×m",
                             "Excel® VN",
                             "Mª José",
                             "col·lecció",
                             "§5a, §6b",
                             "smørrebrød på båd",
                             "tõde",
                             "R\u00ADe"})
        BOOST_TEST((legacyFont(text) == LegacyFont::none), text);
}

BOOST_AUTO_TEST_CASE(LeavesDecomposedUnicodeAndBrokenBytesAlone) {
    BOOST_TEST((legacyFont("So\u031B\u0309 Tu\u031B pha\u0301p") == LegacyFont::none));
    BOOST_TEST((legacyFont("S\xEB T\xAD ph\xB8p") == LegacyFont::none));
}

BOOST_AUTO_TEST_SUITE_END()
