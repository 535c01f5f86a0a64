#include "read/encoding.hpp"

#include "phuluc766/error.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace phuluc;

std::string decoded(std::string_view bytes) { return std::string(phuluc::decodeText(bytes, "tep.csv").view()); }

std::string utf16(std::u16string_view text, ByteOrder order) {
    std::string bytes;
    for (const char16_t unit : text) {
        const char high = static_cast<char>(unit >> 8);
        const char low = static_cast<char>(unit & 0xFF);
        bytes += order == ByteOrder::little ? std::string{low, high} : std::string{high, low};
    }
    return bytes;
}

constexpr std::u16string_view sample16 = u"Sở Tư pháp;18,79";
constexpr std::string_view sample = "Sở Tư pháp;18,79";

bool namesFile(const Error &error) { return error.place().file == "tep.csv"; }

} // namespace

BOOST_AUTO_TEST_SUITE(encoding)

BOOST_AUTO_TEST_CASE(TakesUtf8AsItIsAndDropsItsMark) {
    BOOST_TEST(decoded(sample) == sample);
    BOOST_TEST(decoded("\xEF\xBB\xBF" + std::string(sample)) == sample);
    BOOST_TEST(decoded("") == "");
}

BOOST_AUTO_TEST_CASE(ReadsUtf16WithAndWithoutMark) {
    BOOST_TEST(decoded("\xFF\xFE" + utf16(sample16, ByteOrder::little)) == sample);
    BOOST_TEST(decoded("\xFE\xFF" + utf16(sample16, ByteOrder::big)) == sample);
    BOOST_TEST(decoded(utf16(sample16, ByteOrder::little)) == sample);
    BOOST_TEST(decoded(utf16(sample16, ByteOrder::big)) == sample);
}

BOOST_AUTO_TEST_CASE(JoinsSurrogatePairsAndRefusesHalves) {
    BOOST_TEST(decoded("\xFF\xFE" + utf16(u"\U0001F600", ByteOrder::little)) == "\U0001F600");
    const std::string half = "\xFF\xFE" + utf16(u"a\U0001F600", ByteOrder::little).substr(0, 4);
    BOOST_CHECK_EXCEPTION(decoded(half), Error, namesFile);
    BOOST_CHECK_EXCEPTION(decoded("\xFF\xFE\x41"), Error, namesFile);
}

BOOST_AUTO_TEST_CASE(ComposesWindows1258) {
    // "Sở Tài chính, Đắk Lắk" as Vietnamese Windows writes it: base letters with tone marks behind them.
    BOOST_TEST(decoded("S\xF5\xD2 T\xE0i chi\xECnh, \xD0\xE3\xECk L\xE3\xECk") == "Sở Tài chính, Đắk Lắk");
}

BOOST_AUTO_TEST_CASE(ValidUtf8DecidesBeforeTheDeclaredCharset) {
    const std::string html = "<meta charset=\"windows-1252\"><td>Sở Tư pháp</td>";
    BOOST_TEST(decoded(html) == html);
}

BOOST_AUTO_TEST_CASE(AsksTheDeclaredCharsetBeforeVietnameseWindows) {
    BOOST_TEST(decoded("<meta http-equiv=Content-Type content=\"text/html; charset=iso-8859-1\"><td>\xE3") ==
               "<meta http-equiv=Content-Type content=\"text/html; charset=iso-8859-1\"><td>ã");
    BOOST_TEST(decoded("<?xml version='1.0' encoding='Windows-1258'?><a>\xF0</a>").ends_with("<a>đ</a>"));
}

BOOST_AUTO_TEST_CASE(ShowsTextOfOldVietnameseFontsAsOtherProgramsDo) {
    BOOST_TEST(decoded("T\xAA"
                       "n;\xA7i\xD3m\nS\xEB T\xAD ph\xB8p;75,5\n") == "Tªn;§iÓm\nSë T\u00AD ph¸p;75,5\n");
    BOOST_TEST(decoded("Te\xE2n;\xD1ie\xE5m\nS\xF4\xFB T\xF6 pha\xF9p;75,5\n") == "Teân;Ñieåm\nSôû Tö phaùp;75,5\n");
}

BOOST_AUTO_TEST_CASE(RefusesBytesThatFitNothing) {
    BOOST_CHECK_EXCEPTION(decoded("a,b\n\x8A,\xFF"), Error, namesFile);                    // unassigned in 1258
    BOOST_CHECK_EXCEPTION(decoded("x\xCC\xEC"), Error, namesFile);                         // tone mark behind no vowel
    BOOST_CHECK_EXCEPTION(decoded(std::string("a\0\0b", 4)), Error, namesFile);            // binary
    BOOST_CHECK_EXCEPTION(decoded("\xEF\xBB\xBF\xE3"), Error, namesFile);                  // cut UTF-8
    BOOST_CHECK_EXCEPTION(decoded("<meta charset=utf-8><td>\xE3</td>"), Error, namesFile); // declared, but not so
    BOOST_CHECK_EXCEPTION(decoded("<meta charset=shift_jis><td>\xE3"), Error, namesFile);  // unknown charset
    BOOST_CHECK_EXCEPTION(decoded("<meta charset=windows-1252><td>\x81"), Error, namesFile); // unassigned in 1252
}

BOOST_AUTO_TEST_CASE(ReadsAsciiInAnyCodePageAndOthersOnlyInKnownOnes) {
    BOOST_TEST(phuluc::fromCodePage(932, "abc").value_or("-") == "abc");
    BOOST_TEST(phuluc::fromCodePage(1252, "\x80\xE9").value_or("-") == "€é");
    BOOST_TEST(!phuluc::fromCodePage(932, "\x82\xA0").has_value());
    BOOST_TEST(!phuluc::fromCodePage(1252, "\x81").has_value());
}

BOOST_AUTO_TEST_CASE(WritesEveryLengthOfUtf8AndReplacesWhatIsNoCharacter) {
    std::string text;
    for (const char32_t point : {U'a', U'đ', U'ở', U'\U0001F600', char32_t{0xD800}, char32_t{0x110000}})
        phuluc::appendUtf8(text, point);
    BOOST_TEST(text == "ađở\U0001F600\uFFFD\uFFFD");
}

BOOST_AUTO_TEST_SUITE_END()
