// Whatever has figures is used, or is known to be something else and listed, or is an error.
#include "evaluation.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::test;

BOOST_AUTO_TEST_SUITE(accounts)

BOOST_AUTO_TEST_CASE(NumbersInMostNotesAreFiguresThatSlippedThere) {
    const auto noted = [](const std::string &a, const std::string &b, const std::string &c) {
        return evaluated({{"STT|Tên đơn vị|Tổng điểm|Ghi chú\n1|UBND xã A|90|" + a + "\n2|UBND xã B|80|" + b + "\n3|UBND xã C|70|" + c}});
    };
    BOOST_CHECK(says(noted("25", "05", "75"), "ô D1: cột \"Ghi chú\" gần như dòng nào cũng là số"));
    BOOST_CHECK(says(noted("25", "05", ""), "ô D1: cột \"Ghi chú\""));
    BOOST_CHECK_EQUAL(findings(noted("1", "", "đã rà soát")), "");
}

BOOST_AUTO_TEST_CASE(RanksAgainstTheTotalsAreADoubt) {
    const auto withRanks = [](const std::vector<int> &ranks) {
        std::string table = "STT|Tên đơn vị|Tổng điểm|Xếp hạng\n";
        for (std::size_t i = 0; i < ranks.size(); ++i)
            table += std::to_string(i + 1) + "|UBND xã " + std::string(1, static_cast<char>('A' + i)) + "|" + std::to_string(90 - i) + "|" +
                     std::to_string(ranks[i]) + "\n";
        return evaluated({{table}});
    };
    BOOST_CHECK(says(withRanks({25, 50, 5, 75, 20, 10, 40, 12}), "ô D1: cột \"Xếp hạng\" không theo thứ tự của cột \"Tổng điểm\""));
    BOOST_CHECK_EQUAL(findings(withRanks({1, 2, 3, 4, 5, 6, 7, 8})), "");
    BOOST_CHECK_EQUAL(findings(withRanks({1, 2, 2, 4, 1, 2, 3, 4})), ""); // two lists in one table
}

BOOST_AUTO_TEST_CASE(ATableOfTextFiguresWithUnknownHeadingsIsAnErrorAsOneOfNumbers) {
    for (const char *mark : {"", "'"}) {
        const std::string rows = "1|UBND xã C|" + std::string(mark) + "70\n2|UBND xã D|" + mark + "60";
        BOOST_CHECK(says(evaluatedWorkbook({{twoCommunes}, {"STT|Cơ quan thực hiện|Tổng điểm\n" + rows, "Trang 2"}}),
                         "trang \"Trang 2\", ô A1:C3: không nhận ra cột tên đơn vị trong dòng tiêu đề"));
        BOOST_CHECK(says(evaluatedWorkbook({{twoCommunes}, {"STT|Tên đơn vị|Kết cục\n" + rows, "Trang 2"}}),
                         "không nhận ra cột điểm trong dòng tiêu đề"));
        BOOST_CHECK(says(evaluatedWorkbook({{twoCommunes}, {rows, "Trang 2"}}), "không có dòng tiêu đề"));
        BOOST_CHECK(says(evaluated({{rows + "\n\n" + twoCommunes}}), "ô A1:C2: bảng có số mà không có dòng tiêu đề"));
    }
}

BOOST_AUTO_TEST_CASE(AColumnWithFiguresIsExplainedByItsHeadingOrRefused) {
    const auto with = [](const std::string &heading, const std::string &value) {
        return evaluated(
            {{"STT|Tên đơn vị|" + heading + "|Tổng điểm\n1|UBND xã A|" + value + "|90\n2|UBND xã B|" + value + "|80"}});
    };
    for (const char *known : {"Số hồ sơ", "Hồ sơ tiếp nhận", "Hạng tháng trước", "Chênh lệch", "Tổng điểm tuần trước",
                              "Năm", "Mã", "Điểm tối đa", "Tỷ lệ hồ sơ đúng hạn (%)", "Tỷ lệ"}) {
        const PeriodResult result = with(known, known == std::string("Điểm tối đa") ? "100" : "25");
        BOOST_CHECK_MESSAGE(findings(result).empty() && ranking(result, Level::commune) == ranked, known);
        BOOST_CHECK_MESSAGE(known == std::string("Mã") || lists(result, known), known);
    }
    for (const char *unknown : {"Tổng điểm sau rà soát", "Điểm cộng", "Kết quả thẩm định", "Tổng", "Số hóa giấy tờ"})
        BOOST_CHECK_MESSAGE(says(with(unknown, "'25"), "ô C1: "), unknown);
    BOOST_CHECK(says(with("", "25"), "ô C2:C3: cột C có số mà không có tiêu đề"));
    BOOST_CHECK(says(with("Số hồ sơ", "25.5"), "ô C1: cột \"Số hồ sơ\" có số mà tiêu đề không cho biết là gì"));
    BOOST_CHECK(lists(evaluated({{"|Tên đơn vị|Tổng điểm\n1|UBND xã A|90\n2|UBND xã B|80"}}), "cột A: số thứ tự"));
}

BOOST_AUTO_TEST_CASE(TheConfigurationMayNameAColumnThatIsNotUsed) {
    Setup setup;
    setup.settings.headings["BO_QUA"] = {"Điểm cộng"};
    checkRanking(evaluated({{"Tên đơn vị|Điểm cộng|Tổng điểm\nUBND xã A|1|90\nUBND xã B|2|80"}}, setup), ranked);
}

BOOST_AUTO_TEST_CASE(ARateIsUnexplainedWhereAGroupIsMissing) {
    const std::string head = "Tên đơn vị|Công khai (18đ)|Tiến độ (20đ)|Tỷ lệ giấy tờ điện tử (%)|Tổng điểm\n";
    BOOST_CHECK(says(evaluated({{head + "UBND xã A|10|10|70|60"}}), "ô D1: cột \"Tỷ lệ giấy tờ điện tử (%)\""));
}

BOOST_AUTO_TEST_SUITE_END()
