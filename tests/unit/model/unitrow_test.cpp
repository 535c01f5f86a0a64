// The name, code and level of the unit in a row.
#include "evaluation.hpp"

#include <boost/test/unit_test.hpp>

#include <tuple>

using namespace phuluc;
using namespace phuluc::test;

namespace {

/// The findings on a table, or on one with two columns of texts, which may have line breaks.
std::string saidOf(Table table) {
    PeriodInput input{periodsIn("2025-11-14").front(), "2025-11-14", {}};
    input.files.push_back({"1.xlsx", "", {}});
    input.files.back().tables.push_back(std::move(table));
    const Settings settings;
    const Index index(standard::versions(), settings.headings);
    const UnitLists units;
    TitleCache titles;
    return findings(evaluate(input, {&index, &units, &settings, &titles}));
}

std::string saidOf(const std::vector<std::pair<std::string, std::string>> &rows) {
    Table table("Bảng");
    for (std::uint32_t row = 0; row < rows.size(); ++row) {
        table.beginRow(row);
        table.add(0, {CellKind::text, NumberFormat::plain, false, rows[row].first});
        table.add(1, {CellKind::text, NumberFormat::plain, false, rows[row].second});
    }
    table.finish();
    return saidOf(std::move(table));
}

} // namespace

BOOST_AUTO_TEST_SUITE(unitrow)

BOOST_AUTO_TEST_CASE(ANameThatIsStruckThroughIsSaid) {
    Table table("Bảng");
    std::uint32_t row = 0;
    for (const auto &[name, points, struck] :
         {std::tuple("Tên đơn vị", "Tổng điểm", false), std::tuple("UBND xã A", "90", true),
          std::tuple("UBND xã B", "80", false)}) {
        table.beginRow(row++);
        table.add(0, {CellKind::text, NumberFormat::plain, false, name, false, struck});
        table.add(1, {CellKind::text, NumberFormat::plain, false, points});
    }
    table.finish();
    BOOST_TEST(saidOf(std::move(table)).find("ô A2: tên đơn vị bị gạch ngang mà dòng này vẫn được tính") !=
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(TheDistrictOfACommuneMayStandInItsOwnColumn) {
    const PeriodResult result =
        evaluated({{"Huyện|Tên đơn vị|Tổng điểm\nHuyện Krông Búk|UBND xã Tân Lập|80\nThành phố Buôn Ma Thuột|UBND "
                    "phường Tân Lập|70"}},
                  {"Quy-II-2024",
                   "1|UBND xã Tân Lập - huyện Krông Búk|Cấp xã\n2|UBND phường Tân Lập - thành phố Buôn Ma Thuột|Cấp xã",
                   {}});
    BOOST_CHECK_EQUAL(findings(result), "");
}

BOOST_AUTO_TEST_CASE(BareDistrictsInTheirColumnTellCommunesApart) {
    const std::string table =
        "Huyện|Tên đơn vị|Tổng điểm\nBuôn Ma Thuột|UBND phường Thống Nhất|80\nBuôn Hồ|UBND phường Thống Nhất|70";
    BOOST_CHECK_EQUAL(findings(evaluated({{table}}, {"Quy-II-2024", "", {}})), "");
    const Setup setup{
        "Quy-II-2024",
        "1|UBND phường Thống Nhất - thành phố Buôn Ma Thuột|Cấp xã\n2|UBND phường Thống Nhất - thị xã Buôn Hồ|Cấp xã",
        {}};
    BOOST_CHECK_EQUAL(findings(evaluated({{table}}, setup)), "");
}

BOOST_AUTO_TEST_CASE(TextInFontsFromBeforeUnicodeIsRefusedWithItsCell) {
    BOOST_CHECK(says(evaluated({{communes + "1|Së T\u00ad ph\u00b8p|80"}}), "ô B2: chữ gõ bằng bảng mã TCVN3"));
    BOOST_CHECK(
        says(evaluated({{"STT|Tªn ®¬n vÞ|Tæng ®iÓm\n1|Së T\u00ad ph\u00b8p|80"}}), "ô B1: chữ gõ bằng bảng mã TCVN3"));
}

BOOST_AUTO_TEST_CASE(TwoColumnsOfNamesMustSayTheSame) {
    const std::string heading = "TEN|TEN_COQUAN|Tổng điểm\n";
    BOOST_CHECK(says(evaluated({{heading + "UBND xã A|UBND xã B|90"}}),
                     "hai cột tên khác nhau ở dòng này: \"UBND xã A\" và \"UBND xã B\""));
    BOOST_CHECK_EQUAL(findings(evaluated({{heading + "UBND xã A|Ủy ban nhân dân xã A|90"}})), "");
}

BOOST_AUTO_TEST_CASE(TheColumnOfTheProvinceCountsLikeASuffix) {
    const std::string head = "STT|Tỉnh|Tên đơn vị|Tổng điểm\n";
    BOOST_CHECK_EQUAL(evaluated({{head + "1|An Giang|UBND xã A|80\n2|An Giang|UBND xã B|70"}}).province, "An Giang");
    BOOST_CHECK(
        says(evaluated({{head + "1|An Giang|UBND xã A|80\n2|Cà Mau|UBND xã B|70"}}), "đơn vị này thuộc tỉnh Cà Mau"));
}

BOOST_AUTO_TEST_CASE(ADistrictThatStandsInTheFirstOfItsRowsOnlyIsAnError) {
    const std::string head = "Huyện|Tên đơn vị|Tổng điểm\n";
    const Setup quarter{"Quy-II-2024", "", {}};
    const PeriodResult blank = evaluated({{head + "Huyện A|UBND xã B|80\n|UBND xã C|70"}}, quarter);
    BOOST_CHECK(says(blank, "ô A3: cột \"Huyện\" để trống ở dòng này mà có ghi ở các dòng khác"));
    BOOST_CHECK_EQUAL(findings(evaluated({{head + "Huyện A|UBND xã B|80\n^|UBND xã C|70"}}, quarter)), "");
    BOOST_CHECK_EQUAL(findings(evaluated({{head + "|UBND xã B|80\n|UBND xã C|70"}}, quarter)), "");
}

BOOST_AUTO_TEST_CASE(TwoNamesInOneCellAreRefused) {
    const std::pair<std::string, std::string> head{"Tên đơn vị", "Tổng điểm"};
    for (const char *name : {"UBND xã A\nUBND xã B", "Sở A\r\nSở B", "UBND xã A\nUBND xã B\nUBND xã C"})
        BOOST_CHECK_MESSAGE(
            saidOf({head, {name, "90"}}).find("ô A2: ô này ghi tên của nhiều đơn vị") != std::string::npos, name);
    for (const char *name : {"UBND xã\nA", "UBND xã A\n- tỉnh Gia Lai", "UBND\nxã A", "UBND xã A\n(xã mới)"})
        BOOST_CHECK_EQUAL(saidOf({head, {name, "90"}}), "");
}

BOOST_AUTO_TEST_SUITE_END()
