// Fractions among percentages: figures beside them decide; otherwise they are refused.
#include "evaluation.hpp"
#include "standard.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace phuluc;
using namespace phuluc::test;

const std::string parts = "Tên đơn vị|CKMB (%)|TDGQ (%)|MDSH (%)|DVC (%)|TTTT (%)|MDHL (%)";

} // namespace

BOOST_AUTO_TEST_SUITE(fractions)

BOOST_AUTO_TEST_CASE(FractionsWithAPercentFormatArePercentages) {
    const PeriodResult result =
        evaluated({{departments + "1|Sở A|75.52%|90%|90%|90%|90%\n2|Sở B|100%|90%|90%|90%|90%"}});
    BOOST_CHECK_EQUAL(findings(result), "");
    BOOST_CHECK_EQUAL(result.levels.front().units[1].of(standard::transparency).points->text(), "13.59");
}

BOOST_AUTO_TEST_CASE(OneFractionAmongPercentagesIsAnErrorThatNamesBothReadings) {
    const std::string message = "0,9532 có thể là 0,9532% hoặc 95,32%. Xem lại trên Cổng, ghi vào ô này cả dấu %";
    BOOST_CHECK(
        says(evaluated({{percentColumns + "Sở A|95.32|90|90|90|90\nSở B|0.9532|90|90|90|90"}}), "ô B3: " + message));
    BOOST_CHECK(
        says(evaluated({{percentColumns + "Sở A|'95,32%|90|90|90|90\nSở B|'0,9532|90|90|90|90"}}), "ô B3: " + message));
    BOOST_CHECK(says(evaluated({{percentColumns + "Sở B|0.9532|90|90|90|90"}}), "ô B2: " + message));
    BOOST_CHECK(says(evaluated({{"Tên đơn vị|Công khai|Tổng điểm\nUBND xã A|'95%|90\nUBND xã B|0.9532|90"}}),
                     "ô B3: " + message));
    BOOST_CHECK(says(evaluated({{"Tỉnh/Thành phố|Công khai (%)|Tổng điểm\nLai Châu|95|90\nĐắk Lắk|0.9532|90"}}),
                     "ô B3: " + message));
    BOOST_CHECK(says(evaluated({{percentColumns + "Sở A|95|90|90|90|90\nSở B|1|90|90|90|90"}}),
                     "ô B3: 1 có thể là 1% hoặc 100%"));
}

BOOST_AUTO_TEST_CASE(AFractionThatTheTotalGivesAwayIsAnErrorThatSaysWhatItIs) {
    const std::string head = parts + "|Tổng điểm\n";
    BOOST_CHECK(says(evaluated({{head + "Sở A|90|90|90|90|90|90|90\nSở B|90|90|90|90|0.8|90|89"}}),
                     "ô F3: 0,8 là 80% viết dưới dạng phân số: các số bên cạnh cho thấy vậy. Ghi 80%"));
    BOOST_CHECK(
        says(evaluated({{head + "Sở A|0.9|0.9|0.9|0.9|0.9|0.9|90\nSở B|0.8|0.8|0.8|0.8|0.8|0.8|80"}}),
             "ô B2: mọi giá trị của các cột \"CKMB (%)\", \"TDGQ (%)\", \"MDSH (%)\", \"DVC (%)\", \"TTTT (%)\", "
             "\"MDHL (%)\" viết dưới dạng phân số (0,9 là 90%)"));
}

BOOST_AUTO_TEST_CASE(TrueSmallPercentagesAreShownByTheTotal) {
    const PeriodResult column =
        evaluated({{parts + "|Tổng điểm\nSở A|90|90|90|85|0.8|90|80.48\nSở B|80|80|80|70|0.5|80|70.85"}});
    BOOST_CHECK_EQUAL(ranking(column, Level::department), "1 Sở A 80.48; 2 Sở B 70.85");
    BOOST_CHECK_EQUAL(findings(column), "");
    const PeriodResult one =
        evaluated({{parts + "|Tổng điểm\nSở A|90|90|90|85|40|90|84.4\nSở B|80|80|80|70|0.5|80|70.85"}});
    BOOST_CHECK_EQUAL(ranking(one, Level::department), "1 Sở A 84.4; 2 Sở B 70.85");
}

BOOST_AUTO_TEST_CASE(TrueSmallPercentagesAreShownByPointsAndByTheMergedPercentage) {
    const PeriodResult points =
        evaluated({{parts + "|TTTT (10 điểm)\nSở A|90|90|90|85|0.8|90|0.08\nSở B|80|80|80|70|0.5|80|0.05"}});
    BOOST_CHECK_EQUAL(ranking(points, Level::department), "1 Sở A 80.48; 2 Sở B 70.85");
    const PeriodResult merged =
        evaluated({{parts + "|DVTT (%)\nSở A|90|90|90|85|0.8|90|42.9\nSở B|80|80|80|70|0.5|80|35.25"}});
    BOOST_CHECK_EQUAL(ranking(merged, Level::department), "1 Sở A 80.48; 2 Sở B 70.85");
}

BOOST_AUTO_TEST_CASE(AColumnOfFractionsThatNothingDecidesIsOneError) {
    BOOST_CHECK_EQUAL(
        findings(evaluated({{parts + "\nSở A|90|90|90|85|0.8|90\nSở B|80|80|80|70|0.5|80"}})),
        "LỖI: 1.xlsx, trang \"Bảng\", ô F2: mọi giá trị của cột \"TTTT (%)\" đều không quá 1: 0,8 có thể là "
        "0,8% hoặc 80%. Xem lại trên Cổng, ghi các ô kèm dấu % (0,8% hoặc 80%) rồi chạy lại\n");
    BOOST_CHECK_EQUAL(findings(evaluated({{parts + "\nSở A|90|90|90|85|'0,8%|90\nSở B|80|80|80|70|'0,5%|80"}})), "");
    BOOST_CHECK(says(evaluated({{percentColumns + "Sở A|90%|0.9|0.94|0.9|0.9\nSở B|80%|0.9|0.88|0.9|0.9"}}),
                     "ô C2: mọi giá trị của các cột"));
    BOOST_CHECK(says(evaluated({{communes + "1|UBND xã A|0.92\n2|UBND xã B|0.84"}}),
                     "ô C2: mọi giá trị của cột \"Tổng điểm\" đều không quá 1: 0,92 có thể là 0,92 điểm hoặc 92 điểm"));
}

BOOST_AUTO_TEST_CASE(OneFractionAmongTotalsIsAnError) {
    BOOST_CHECK(says(evaluated({{communes + "1|UBND xã A|92\n2|UBND xã B|0.712345678901234"}}),
                     "ô C3: 0,7123 có thể là 0,7123 điểm hoặc 71,2346 điểm"));
    BOOST_CHECK_EQUAL(ranking(evaluated({{communes + "1|UBND xã A|92\n2|UBND xã B|'0,71 điểm"}}), Level::commune),
                      "1 UBND xã A 92; 2 UBND xã B 0.71");
}

BOOST_AUTO_TEST_SUITE_END()
