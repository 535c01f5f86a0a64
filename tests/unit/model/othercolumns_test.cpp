// Columns and rows that look like figures of this period's units, and are none.
#include "evaluation.hpp"
#include "standard.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace phuluc;
using namespace phuluc::test;

const std::string ranked = "1 UBND xã A 90; 2 UBND xã B 80";

void checkRanking(const PeriodResult &result, const std::string &expected) {
    BOOST_CHECK_EQUAL(findings(result), "");
    BOOST_CHECK_EQUAL(ranking(result, Level::commune), expected);
}

BOOST_AUTO_TEST_SUITE(othercolumns)

BOOST_AUTO_TEST_CASE(ANameWithoutNumberAndFigureAmongUnitsOfItsLevelIsAUnit) {
    const PeriodResult among =
        evaluated({{"STT|Tên đơn vị|Tổng điểm\n1|UBND xã A|90\n|UBND xã C|\n2|UBND xã B|80\n|UBND xã D|"}});
    BOOST_CHECK_EQUAL(ranking(among, Level::commune), "1 UBND xã A 90; 2 UBND xã B 80; - UBND xã C");
    BOOST_CHECK(says(among, "các ô số liệu của \"UBND xã C\" để trống"));
    checkRanking(
        evaluated({{"STT|Tên đơn vị|Tổng điểm\n|UBND huyện H|\n1|UBND xã A|90\n|UBND huyện K|\n2|UBND xã B|80"}},
                  {"Quy-II-2024", "", {}}),
        ranked);
}

BOOST_AUTO_TEST_CASE(AColumnUnderAnotherPeriodsNameIsNoTotal) {
    const std::string rows = "|85|90\n2|UBND xã B|75|80";
    checkRanking(evaluated({{"STT|Tên đơn vị|Kỳ trước|Kỳ này\n^|^|Tổng điểm|Tổng điểm\n1|UBND xã A" + rows}}), ranked);
    checkRanking(evaluated({{"STT|Tên đơn vị|Tổng điểm|<\n^|^|Tháng trước|Tháng này\n1|UBND xã A" + rows}}), ranked);
    BOOST_CHECK(
        says(evaluated({{"STT|Tên đơn vị|Kỳ trước|Kỳ này\n^|^|Tổng điểm|Điểm đánh giá\n1|UBND xã A" + rows}}), "LỖI"));
}

/// What is said of a table of two columns of texts, which may hold line breaks.
std::string saidOf(const std::vector<std::pair<std::string, std::string>> &rows) {
    Table table("Bảng");
    for (std::uint32_t row = 0; row < rows.size(); ++row) {
        table.beginRow(row);
        table.add(0, {CellKind::text, NumberFormat::plain, false, rows[row].first});
        table.add(1, {CellKind::text, NumberFormat::plain, false, rows[row].second});
    }
    table.finish();
    PeriodInput input{periodsIn("2025-11-14").front(), "2025-11-14", {}};
    input.files.push_back({"1.xlsx", "", {}});
    input.files.back().tables.push_back(std::move(table));
    const Settings settings;
    const Index index(standard::versions(), settings.headings);
    const UnitLists units;
    TitleCache titles;
    return findings(evaluate(input, {&index, &units, &settings, &titles}));
}

BOOST_AUTO_TEST_CASE(TwoNamesInOneCellAreRefused) {
    const std::pair<std::string, std::string> head{"Tên đơn vị", "Tổng điểm"};
    for (const char *name : {"UBND xã A\nUBND xã B", "Sở A\r\nSở B", "UBND xã A\nUBND xã B\nUBND xã C"})
        BOOST_CHECK_MESSAGE(
            saidOf({head, {name, "90"}}).find("ô A2: ô này ghi tên của nhiều đơn vị") != std::string::npos, name);
    for (const char *name : {"UBND xã\nA", "UBND xã A\n- tỉnh Gia Lai", "UBND\nxã A", "UBND xã A\n(xã mới)"})
        BOOST_CHECK_EQUAL(saidOf({head, {name, "90"}}), "");
}

BOOST_AUTO_TEST_CASE(AGroupThatIsMissingBesideOthersIsSaidOnEveryLevel) {
    for (const char *unit : {"Sở A", "UBND huyện A", "UBND xã A"}) {
        const std::string row = std::string(unit) + "|15|15|80";
        const PeriodResult some =
            evaluated({{"Tên đơn vị|Công khai (18đ)|Tiến độ (20đ)|Tổng điểm\n" + row}}, {"Quy-II-2024", "", {}});
        BOOST_CHECK_MESSAGE(says(some, "không có cột \"Số hóa hồ sơ\""), unit);
    }
    checkRanking(evaluated({{"Tên đơn vị|Tổng điểm\nUBND xã A|90\nUBND xã B|80"}}), ranked);
}

BOOST_AUTO_TEST_CASE(AColumnOfRatingsHoldsNoFigures) {
    BOOST_CHECK(says(evaluated({{"STT|Tên đơn vị|Tổng điểm|Xếp loại\n1|UBND xã A|90|91.5\n2|UBND xã B|80|82"}}),
                     "ô D1: cột \"Xếp loại\" có số mà tiêu đề không cho biết là gì"));
}

BOOST_AUTO_TEST_CASE(MaximaThatDifferFromUnitToUnitAreRefused) {
    BOOST_CHECK(says(evaluated({{"STT|Tên đơn vị|Điểm|Điểm tối đa\n1|UBND xã A|90|100\n2|UBND xã B|17|20"}}),
                     "cột điểm tối đa của bảng này ghi nhiều mức khác nhau"));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
