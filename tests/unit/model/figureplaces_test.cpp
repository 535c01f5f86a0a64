// Figures in the range of their columns.
#include "evaluation.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::test;

BOOST_AUTO_TEST_SUITE(figureplaces)

BOOST_AUTO_TEST_CASE(FiguresOutOfRangeAreErrorsWithTheirCell) {
    const PeriodResult result =
        evaluated({{departments + "1|Sở A|101|90|90|90|90\n2|Sở B|-1|90|90|90|90\n3|Sở C|'75,5,2|90|90|90|90"}});
    BOOST_CHECK(says(result, "ô C2: 101 nằm ngoài khoảng từ 0 đến 100"));
    BOOST_CHECK(says(result, "ô C3: -1 nằm ngoài khoảng từ 0 đến 100"));
    BOOST_CHECK(says(result, "ô C4: \"75,5,2\" không đọc được thành một số"));
}

BOOST_AUTO_TEST_CASE(AFormulaNeverCalculatedSaysSaveInExcel) {
    BOOST_CHECK(says(evaluated({{departments + "1|Sở A|=|90|90|90|90"}}),
                     "ô C2: công thức trong ô chưa được tính. Mở tệp bằng Excel, lưu lại"));
}

BOOST_AUTO_TEST_CASE(PointsReachTheirMaximumAndNoMore) {
    const std::string head = "STT|Tên đơn vị|CKMB (18đ)|TDGQ (20đ)|MDSH (22đ)|DVTT (22đ)|MDHL (18đ)\n";
    const PeriodResult most = evaluated({{head + "1|Sở A|18|20|22|22|18"}});
    BOOST_CHECK_EQUAL(findings(most), "");
    BOOST_CHECK_EQUAL(ranking(most, Level::department), "1 Sở A 100");
    BOOST_CHECK(says(evaluated({{head + "1|Sở A|18.01|20|22|22|18"}}), "ô C2: 18,01 nằm ngoài khoảng từ 0 đến 18"));
    BOOST_CHECK(says(evaluated({{communes + "1|UBND xã A|100.01"}}), "ô C2: 100,01 nằm ngoài khoảng từ 0 đến 100"));
}

BOOST_AUTO_TEST_CASE(AMaximumInACellMustBeThatOfItsColumn) {
    BOOST_CHECK_EQUAL(findings(evaluated({{communes + "1|UBND xã A|'85/100"}})), "");
    BOOST_CHECK(says(evaluated({{communes + "1|UBND xã A|'85/110"}}),
                     "ô C2: ô này ghi điểm trên 110, điểm tối đa là 100"));
}

BOOST_AUTO_TEST_SUITE_END()
