#include "write/phrase.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;

BOOST_AUTO_TEST_SUITE(Phrases)

namespace {

std::string rendered(const char *pattern, const Values &values) { return render(parsePhrase(pattern), values); }

} // namespace

BOOST_AUTO_TEST_CASE(FieldsAreWrittenInTheirFormats) {
    BOOST_TEST(rendered("Có {a:dem}, {b:so}, {c:le}, {d}.", {{"a", Decimal(3)},
                                                             {"b", Decimal(2010, 2)},
                                                             {"c", Decimal(10)},
                                                             {"d", std::string("chữ")}}) == "Có 03, 20,1, 10,0, chữ.");
}

BOOST_AUTO_TEST_CASE(CountsFromTenOnTakeNoNoughtAndDecimalsStay) {
    BOOST_TEST(rendered("{a:dem} {b:le}", {{"a", Decimal(10)}, {"b", Decimal(191, 1)}}) == "10 19,1");
}

BOOST_AUTO_TEST_CASE(AnOptionIsLeftOutWhereAFieldOfItHasNoValue) {
    const char *pattern = "đạt {diem:so} điểm[ ({chieu}[ {muc:so} điểm] so với {ky})].";
    BOOST_TEST(rendered(pattern, {{"diem", Decimal(9)}}) == "đạt 9 điểm.");
    BOOST_TEST(rendered(pattern, {{"diem", Decimal(9)}, {"chieu", std::string("không đổi")}, {"ky", std::string("tháng 4")}}) ==
               "đạt 9 điểm (không đổi so với tháng 4).");
    BOOST_TEST(rendered(pattern, {{"diem", Decimal(9)},
                                  {"chieu", std::string("tăng")},
                                  {"muc", Decimal(1)},
                                  {"ky", std::string("tháng 4")}}) == "đạt 9 điểm (tăng 1 điểm so với tháng 4).");
}

BOOST_AUTO_TEST_CASE(APhraseIsReadIntoItsPieces) {
    const std::vector<Piece> pieces = parsePhrase("Có {so:dem}[ {ten}]");
    BOOST_TEST(pieces.size() == 3U);
    BOOST_TEST(pieces[0].text == "Có ");
    BOOST_TEST((pieces[1].kind == Piece::Kind::field && pieces[1].format == FieldFormat::count));
    BOOST_TEST(pieces[2].option.size() == 2U);
    BOOST_TEST(pieces[2].option[1].text == "ten");
}

BOOST_AUTO_TEST_SUITE_END()
