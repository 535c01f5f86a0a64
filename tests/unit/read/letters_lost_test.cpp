#include "read/letters_lost.hpp"

#include "base/unicode.hpp"
#include "read/encoding.hpp"
#include "read/read.hpp"

#include "fixture.hpp"

#include <boost/test/unit_test.hpp>

#include <fstream>

namespace {

using phuluc::LetterLoss;
using phuluc::letterLoss;

std::vector<std::string> names() {
    std::ifstream in(TEST_DATA "/legacy/names.tsv", std::ios::binary);
    std::vector<std::string> result;
    for (std::string line; std::getline(in, line);) result.push_back(line.substr(0, line.find('\t')));
    BOOST_REQUIRE(result.size() > 300);
    return result;
}

/// A name saved in a code page that lacks Vietnamese letters with two marks.
std::string replaced(const std::string &name, char32_t largestKept) {
    std::u32string result;
    for (const char32_t c : phuluc::codePoints(phuluc::composed(name)))
        result += c > largestKept && c != U'đ' && c != U'Đ' ? U'?' : c;
    return phuluc::encoded(result);
}

/// Each byte read as a character of the code page; one without a meaning as a control character.
std::string codedTwice(const std::string &name, int page) {
    std::string result;
    for (const char byte : phuluc::composed(name)) {
        const auto text = phuluc::fromCodePage(page, std::string(1, byte));
        if (text)
            result += *text;
        else
            phuluc::appendUtf8(result, static_cast<unsigned char>(byte));
    }
    return result;
}

std::string refusalOf(const std::string &bytes) {
    return test::refusalOf([&] { return phuluc::readTables(bytes, "tep.csv"); });
}

} // namespace

BOOST_AUTO_TEST_SUITE(letters_lost)

BOOST_AUTO_TEST_CASE(NoWholeNameHasLostLetters) {
    for (const std::string &name : names()) BOOST_TEST((letterLoss(name) == LetterLoss::none), name);
    for (const std::string text : {"XÃ\u00A0EA LY", "“DANH SÁCH XÃ”", "UBND XÃ² (2)", "Ã", "Đăk Lăk", "KĂ", "cá»", "¿Qué?"})
        BOOST_TEST((letterLoss(text) == LetterLoss::none), text);
}

BOOST_AUTO_TEST_CASE(AQuestionIsNoLoss) {
    for (const std::string text :
         {"Số liệu đã đúng chưa?", "Đúng không? Kiểm tra lại", "đúng không?Kiểm tra", "chưa rõ?", "?", "??", "? ?",
          "https://dichvucong.gov.vn/a?b=c&d", "Đạt ?", "(?)", "12?", "xem http://x.vn/?id", "Thu?"})
        BOOST_TEST((letterLoss(text) == LetterLoss::none), text);
}

BOOST_AUTO_TEST_CASE(QuestionMarksWithinWordsAreLostLetters) {
    for (const std::string text : {"UBND x? Tân H?i - t?nh An Giang", "Tên đơn v?", "S? Tài chính", "?y ban", "??n v?",
                                   "T?NG ĐI?M", "B\uFFFDn", "T? l? (%)", "UBND ph??ng A"})
        BOOST_TEST((letterLoss(text) == LetterLoss::replaced), text);
}

BOOST_AUTO_TEST_CASE(EveryDoublyEncodedNameIsRecognised) {
    for (const int page : {1252, 1258})
        for (const std::string &name : names()) {
            const std::string whole = "UBND xã " + name;
            BOOST_TEST((letterLoss(codedTwice(whole, page)) == LetterLoss::twice), codedTwice(whole, page));
        }
}

BOOST_AUTO_TEST_CASE(NearlyEveryNameWithLostLettersIsRecognisedAlone) {
    int told = 0;
    int lost = 0;
    for (const std::string &name : names()) {
        const std::string damaged = replaced(name, 0xFF);
        if (damaged == name || damaged.find('?') == damaged.npos) continue;
        ++lost;
        told += letterLoss(damaged) == LetterLoss::replaced ? 1 : 0;
    }
    BOOST_TEST(lost > 200);
    BOOST_TEST(told * 100 > lost * 90);
}

BOOST_AUTO_TEST_CASE(AFileIsRefusedOnceWithTheCause) {
    BOOST_TEST(refusalOf("Tên đơn v?,T?ng đi?m\nS? Tài chính,90\n") ==
               "tep.csv//A1: tệp đã mất dấu khi lưu CSV: “Tên đơn v?”. Lấy lại tệp gốc, nếu cần lưu thì lưu "
               "dạng .xlsx hoặc “CSV UTF-8”, rồi chạy lại");
    // Saved by the Western code page, whose "ò" is a mark of the Vietnamese one.
    BOOST_TEST(test::contains(refusalOf("T\xEAn ??n v?,T?ng ?i?m\nUBND ph??ng Tuy H\xF2"
                                        "a,90\n"),
                              "mất dấu khi lưu CSV"));
    BOOST_TEST(test::contains(refusalOf("TEN,TONG_SCORE\nUBND xÃ£ Ea Ly,90\n"), "mã hóa hai lần"));
    BOOST_TEST(test::contains(refusalOf("<table><tr><td>Tên<td>Điểm<tr><td>UBND x? Ea Ly<td>90</table>"), "mất dấu"));
}

BOOST_AUTO_TEST_SUITE_END()
