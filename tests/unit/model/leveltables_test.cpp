// Several tables of one level.
#include "evaluation.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::test;

BOOST_AUTO_TEST_SUITE(leveltables)

BOOST_AUTO_TEST_CASE(TwoExportsOfALevelAreAnErrorUnlessTheySayTheSame) {
    const PeriodResult two = evaluated({{communes + "1|UBND xã A|90"}, {communes + "1|UBND xã A|91"}});
    BOOST_CHECK(says(two, "LỖI: 2.xlsx, trang \"Bảng\", ô B2: kỳ này có hai bảng UBND cấp xã"));
    BOOST_CHECK(says(two, "và bảng ở 1.xlsx, trang \"Bảng\", ô B2"));
    BOOST_CHECK(says(evaluatedWorkbook({{communes + "1|UBND xã A|90", "A"}, {communes + "1|UBND xã A|91", "B"}}),
                     "tệp có hai trang cùng ghi điểm UBND cấp xã với số liệu khác nhau: trang này và 1.xlsx, trang "
                     "\"A\", ô B2. Ẩn hoặc xóa trang không phải của kỳ này"));
    const PeriodResult same = evaluated({{communes + "1|UBND xã A|90"}, {communes + "1|UBND xã A|'90,0"}});
    BOOST_CHECK_EQUAL(findings(same), "");
    BOOST_CHECK(says(same, "giống hệt"));
}

BOOST_AUTO_TEST_CASE(TablesOfOneFileWithOtherUnitsGoOnAndOfTwoFilesAreRefused) {
    for (const char *units : {"Sở A|Sở B", "UBND huyện A|UBND huyện B", "UBND xã A|UBND xã B", "Hà Nội|Đà Nẵng"}) {
        const std::vector<std::string> names = split(units, '|');
        const Sheet first{communes + "1|" + names[0] + "|90", "Trang 1"};
        const Sheet second{communes + "2|" + names[1] + "|80", "Trang 2"};
        const Setup setup = ofProvince("Hà Nội", "2025-03-14");
        const PeriodResult pages = evaluatedWorkbook({first, second}, setup);
        BOOST_CHECK_MESSAGE(says(pages, "nối tiếp bảng ở 1.xlsx, trang \"Trang 1\"; gộp làm một"), units);
        BOOST_CHECK_MESSAGE(!says(pages, "LỖI"), units);
        BOOST_CHECK_MESSAGE(says(evaluated({first, second}, setup), "chép chúng vào hai trang của một tệp"), units);
    }
    BOOST_CHECK(says(evaluatedWorkbook({{communes + "1|UBND xã A|90\n2|UBND xã B|80"},
                                        {communes + "1|UBND xã A|91\n2|UBND xã C|80"}}),
                     "với số liệu khác nhau"));
}

BOOST_AUTO_TEST_CASE(PartsOfTheListInSeveralFilesAreJoined) {
    Setup setup;
    setup.units = "|UBND xã A|Cấp xã\n|UBND xã B|Cấp xã\n|UBND xã C|Cấp xã";
    const Sheet first{communes + "1|UBND xã A|90\n2|UBND xã B|80"};
    const PeriodResult apart = evaluated({first, {communes + "1|UBND xã C|70"}}, setup);
    checkRanking(apart, "1 UBND xã A 90; 2 UBND xã B 80; 3 UBND xã C 70");
    BOOST_CHECK(says(apart, "nối tiếp bảng ở 1.xlsx"));
    const PeriodResult overlapping = evaluated({first, {communes + "1|UBND xã B|80\n2|UBND xã C|70"}}, setup);
    checkRanking(overlapping, "1 UBND xã A 90; 2 UBND xã B 80; 3 UBND xã C 70");
    BOOST_CHECK(
        says(evaluated({first, {communes + "1|UBND xã B|81\n2|UBND xã C|70"}}, setup), "với số liệu khác nhau"));
}

BOOST_AUTO_TEST_CASE(OfTablesThatNameTheirPeriodsThatOfThePeriodCounts) {
    const auto of = [](const std::string &period, const std::string &one, const std::string &other) {
        return ranking(evaluatedWorkbook({{communes + "1|UBND xã A|90", one}, {communes + "1|UBND xã A|80", other}},
                                         {period, "", {}}),
                       Level::commune);
    };
    BOOST_CHECK_EQUAL(of("Thang-10-2025", "Điểm năm", "Điểm tháng"), "1 UBND xã A 80");
    BOOST_CHECK_EQUAL(of("Nam-2025", "Điểm năm", "Điểm tháng"), "1 UBND xã A 90");
    BOOST_CHECK_EQUAL(of("Thang-10-2025", "Tháng 9", "Tháng 10"), "1 UBND xã A 80");
    BOOST_CHECK_EQUAL(of("Quy-III-2025", "Quý III", "9 tháng"), "1 UBND xã A 90");
    BOOST_CHECK_EQUAL(of("2025-11-14", "Tuần 1", "14-11-2025"), "1 UBND xã A 80");
    const auto refused = [](const std::string &period, const std::string &one, const std::string &other) {
        return says(evaluatedWorkbook({{communes + "1|UBND xã A|90", one}, {communes + "1|UBND xã A|80", other}},
                                      {period, "", {}}),
                    "tệp có hai trang cùng ghi điểm");
    };
    BOOST_CHECK(refused("2025-10-16", "Điểm năm", "Điểm tháng"));
    BOOST_CHECK(refused("Thang-10-2025", "Năm Căn", "Điểm tháng"));
    BOOST_CHECK(refused("Thang-10-2025", "Tháng 10/2025", "Tháng 10"));
    const PeriodResult chosen = evaluatedWorkbook({{"Kết quả năm 2025\n" + communes + "1|UBND xã A|90"},
                                                   {"Kết quả tháng 10 năm 2025\n" + communes + "1|UBND xã A|80"}},
                                                  {"Thang-10-2025", "", {}});
    BOOST_CHECK_EQUAL(ranking(chosen, Level::commune), "1 UBND xã A 80");
    BOOST_CHECK(says(chosen, "bảng UBND cấp xã của kỳ khác (theo tên trang hoặc tiêu đề), bỏ qua"));
}

BOOST_AUTO_TEST_CASE(SheetsOrFilesOfOneCriterionEachAreJoinedByUnit) {
    const auto page = [](const std::string &title, const std::string &a, const std::string &b,
                         const std::string &most) {
        return Sheet{title + "\nSTT|Cơ quan, đơn vị|Điểm ghi nhận|Điểm tối đa\n1|UBND xã A|" + a + "|" + most +
                         "\n2|UBND xã B|" + b + "|" + most,
                     title};
    };
    const std::vector<Sheet> sheets = {page("Công khai minh bạch", "12", "12", "18"),
                                       page("Tiến độ giải quyết", "18", "17.5", "20"),
                                       page("Dịch vụ công trực tuyến", "7", "6.5", "12"),
                                       page("Thanh toán trực tuyến", "6", "7", "10"),
                                       page("Số hóa hồ sơ", "11", "10", "22"),
                                       page("Mức độ hài lòng", "17", "16", "18")};
    checkRanking(evaluatedWorkbook(sheets), "1 UBND xã A 71; 2 UBND xã B 69");
    checkRanking(evaluated(sheets), "1 UBND xã A 71; 2 UBND xã B 69");
    BOOST_CHECK(!findings(evaluated({sheets[0], sheets[1]})).empty());
}

BOOST_AUTO_TEST_CASE(TablesOfALevelThatRepeatOneAnotherAreOne) {
    const std::string totals = communes + "1|UBND xã A|90\n2|UBND xã B|80";
    checkRanking(evaluatedWorkbook({{totals, "Xếp hạng"}, {communes + "1|UBND xã A|90", "Dẫn đầu"}}),
                 "1 UBND xã A 90; 2 UBND xã B 80");
    BOOST_CHECK(
        says(evaluatedWorkbook({{totals, "Xếp hạng"}, {communes + "1|UBND xã A|91", "Dẫn đầu"}}), "số liệu khác nhau"));
}

BOOST_AUTO_TEST_SUITE_END()
