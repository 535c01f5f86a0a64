#include "standard.hpp"
#include "evaluation.hpp"
#include "model/findings.hpp"
#include "model/recognise.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace phuluc;

/// `text` with "#" replaced by 0, 1, 2 …, `count` times.
std::string repeated(const std::string &text, int count) {
    std::string result;
    for (int i = 0; i < count; ++i)
        for (const char c : text) c == '#' ? result += std::to_string(i) : result += c;
    return result;
}

std::string refusal(const std::vector<test::Sheet> &sheets) {
    try {
        return test::findings(test::evaluated(sheets));
    } catch (const Error &error) {
        return error.what();
    }
}

bool contains(const std::string &text, const std::string &part) { return text.find(part) != std::string::npos; }

BOOST_AUTO_TEST_SUITE(limits)

BOOST_AUTO_TEST_CASE(TheFindingAfterTwentyThousandIsAnErrorAndTheLast) {
    Findings findings;
    for (int i = 0; i < 25'000; ++i) findings.note({"tep.xlsx", "Trang", "A1"}, "bỏ qua");
    BOOST_TEST(findings.all().size() == 20'001U);
    BOOST_TEST(findings.hasErrors());
    BOOST_TEST(contains(findings.all().back().text, "hơn 20.000 điều cần báo"));
    BOOST_TEST(findings.all().back().place.cell.empty());
}

BOOST_AUTO_TEST_CASE(APeriodOfMoreUnitsThanACountryIsRefusedWhetherInOneTableOrMany) {
    const std::string heading = "Tên đơn vị|Tổng điểm\n";
    BOOST_TEST(contains(refusal({{heading + repeated("Sở #|90\n", 10'001)}}), "hơn 10.000 đơn vị"));
    const test::Sheet half{heading + repeated("Sở #|90\n", 5'001)};
    BOOST_TEST(contains(refusal({half, half}), "hơn 10.000 đơn vị"));
    BOOST_TEST(!contains(refusal({half}), "hơn 10.000 đơn vị"));
}

BOOST_AUTO_TEST_CASE(APeriodWhoseNamesAreLongerThanThoseOfACountryIsRefusedWhetherInOneTableOrMany) {
    const std::string heading = "Tên đơn vị|Tổng điểm\n";
    const std::string row = "Sở # " + std::string(880, 'x') + "|90\n";
    BOOST_TEST(contains(refusal({{heading + repeated(row, 1'200)}}), "dài hơn 1 MB"));
    const test::Sheet half{heading + repeated(row, 600)};
    BOOST_TEST(contains(refusal({half, half}), "dài hơn 1 MB"));
    BOOST_TEST(!contains(refusal({half}), "dài hơn 1 MB"));
}

BOOST_AUTO_TEST_CASE(ASheetOfHundredsOfTablesIsRefused) {
    const std::string both = "Tên đơn vị|Tổng điểm\nSở #|90\nTên đơn vị|Điểm công khai, minh bạch\nSở #|17\n";
    BOOST_TEST(contains(refusal({{repeated(both, 251)}}), "hơn 500 bảng"));
    BOOST_TEST(!contains(refusal({{repeated(both, 250)}}), "hơn 500 bảng"));
}

BOOST_AUTO_TEST_CASE(AListOfThousandsOfComponentsIsRefused) {
    const std::string heading = "Chỉ tiêu|Tỷ lệ (%)\n";
    BOOST_TEST(contains(refusal({{heading + repeated("Tỷ lệ #|75.5\n", 2'001)}}), "hơn 2.000 dòng"));
    BOOST_TEST(refusal({{heading + repeated("Tỷ lệ #|75.5\n", 2'000)}}).empty());
}

BOOST_AUTO_TEST_CASE(AParagraphIsNoNameOfAUnit) {
    const std::string paragraph = "Sở " + repeated("nội vụ, ", 200);
    const std::string said = refusal({{"Tên đơn vị|Tổng điểm\nSở Y tế|90\n" + paragraph + "|80"}});
    BOOST_TEST(contains(said, "ô A3: ô tên đơn vị là một đoạn văn dài"));
}

BOOST_AUTO_TEST_CASE(OfTwoColumnsOfOneMeaningTheFirstIsReadAndTheSecondRefused) {
    const std::string said = refusal({{"Tên đơn vị|Tổng điểm|Tổng điểm\nSở A|90|999"}});
    BOOST_TEST(contains(said, "hai cột cùng một tiêu đề: \"Tổng điểm\" (cột B)"));
    BOOST_TEST(!contains(said, "999"));
}

BOOST_AUTO_TEST_CASE(ManyMergedRangesOverOneRowCostNoMoreThanTheirNumber) {
    Table table = test::tableOf("Tên đơn vị|<|Tổng điểm\nSở A||90\nSở B||80");
    for (int i = 0; i < 100'000; ++i) table.merge({0, 300, 1, 400});
    Findings findings;
    const Headings headings(standard::rules());
    const std::vector<ScoreTable> exports = recognise(table, "tep.xlsx", headings, findings);
    BOOST_TEST_REQUIRE(exports.size() == 1U);
    BOOST_TEST(exports.front().find(Field::total)->index == 2U);
    BOOST_TEST(exports.front().rows.size() == 2U);
}

BOOST_AUTO_TEST_CASE(ATextLongerThanAnyHeadingIsNone) {
    const std::string note = "Tổng điểm (" + repeated("của đơn vị ", 100) + ")";
    const std::string said = refusal({{"Tên đơn vị|" + note + "\nSở A|90"}});
    BOOST_TEST(contains(said, "không nhận ra"));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
