// The rows of a table as units with figures.
#include "evaluation.hpp"
#include "standard.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace phuluc;
using namespace phuluc::test;

const std::string open = "Tên đơn vị|Công khai|Tiến độ|Số hóa|DVC trực tuyến|Thanh toán|Hài lòng|Tổng điểm\n";

} // namespace

BOOST_AUTO_TEST_SUITE(rows)

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

BOOST_AUTO_TEST_CASE(FiguresWithoutANameAreAnError) {
    BOOST_CHECK(says(evaluated({{communes + "1|UBND xã A|90\n2||80"}}), "ô B3: dòng có điểm mà ô tên đơn vị để trống"));
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

BOOST_AUTO_TEST_CASE(AParagraphIsNoNameOfAUnit) {
    const std::string paragraph = "Sở " + repeated("nội vụ, ", 200);
    const std::string said = findingsOrRefusal({{"Tên đơn vị|Tổng điểm\nSở Y tế|90\n" + paragraph + "|80"}});
    BOOST_TEST(contains(said, "ô A3: ô tên đơn vị là một đoạn văn dài"));
}

BOOST_AUTO_TEST_CASE(OfTwoColumnsOfOneMeaningTheFirstIsReadAndTheSecondRefused) {
    const std::string said = findingsOrRefusal({{"Tên đơn vị|Tổng điểm|Tổng điểm\nSở A|90|999"}});
    BOOST_TEST(contains(said, "hai cột cùng một tiêu đề: \"Tổng điểm\" (cột B)"));
    BOOST_TEST(!contains(said, "999"));
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

BOOST_AUTO_TEST_CASE(MaximaThatDifferFromUnitToUnitAreRefused) {
    BOOST_CHECK(says(evaluated({{"STT|Tên đơn vị|Điểm|Điểm tối đa\n1|UBND xã A|90|100\n2|UBND xã B|17|20"}}),
                     "cột điểm tối đa của bảng này ghi nhiều mức khác nhau"));
}

BOOST_AUTO_TEST_CASE(ABareTotalBesideCriteriaIsOneOnlyWhereItIsTheirSum) {
    const std::string head = "Tên đơn vị|Công khai (18đ)|Tiến độ (20đ)|Dịch vụ trực tuyến (22đ)|Số hóa (22đ)|"
                             "Hài lòng (18đ)|Tổng\n";
    checkRanking(evaluated({{head + "UBND xã A|12|18|13|11|17|71\nUBND xã B|12|17.5|13.5|10|16|69"}}),
                 "1 UBND xã A 71; 2 UBND xã B 69");
    BOOST_CHECK(says(evaluated({{head + "UBND xã A|12|18|13|11|17|35\nUBND xã B|12|17.5|13.5|10|16|87"}}),
                     "ô G1: cột \"Tổng\" không phải là tổng các nhóm chỉ số bên cạnh"));
}

BOOST_AUTO_TEST_CASE(ARowOfMaximaSaysThatItsColumnsArePoints) {
    const std::string open = "STT|Tên đơn vị|Công khai|Tiến độ|DVC trực tuyến|Thanh toán|Số hóa|Hài lòng\n";
    const std::string rows = "1|UBND xã A|12|18|7|6|11|17\n2|UBND xã B|12|17.5|6.5|7|10|16";
    checkRanking(evaluated({{open + "|Điểm tối đa|18|20|12|10|22|18\n" + rows}}), "1 UBND xã A 71; 2 UBND xã B 69");
    BOOST_CHECK(says(evaluated({{open + "|Điểm tối đa|18|20|12|10|25|18\n" + rows}}), "ô G2: "));
}

BOOST_AUTO_TEST_CASE(AHiddenColumnNeverCountsInSilence) {
    const std::string head = "STT|Tên đơn vị|Tổng điểm|";
    const PeriodResult used = evaluated({{twoCommunes, "Bảng", Visibility::visible, {2}}});
    BOOST_CHECK(says(used, "CẢNH BÁO: 1.xlsx, trang \"Bảng\", ô C1: cột \"Tổng điểm\" đang bị ẩn"));
    const PeriodResult beside = evaluated(
        {{head + "Tổng điểm sau rà soát\n1|UBND xã A|81|90\n2|UBND xã B|71|80", "Bảng", Visibility::visible, {2}}});
    BOOST_CHECK(says(beside, "LỖI: 1.xlsx, trang \"Bảng\", ô D1: cột \"Tổng điểm sau rà soát\""));
    const PeriodResult twice =
        evaluated({{head + "Tổng điểm\n1|UBND xã A|81|90\n2|UBND xã B|71|80", "Bảng", Visibility::visible, {2}}});
    BOOST_CHECK(says(twice, "\"Tổng điểm\" (cột C, đang bị ẩn) và \"Tổng điểm\" (cột D)"));
    const PeriodResult unused =
        evaluated({{head + "Nháp\n1|UBND xã A|90|1.5\n2|UBND xã B|80|2.5", "Bảng", Visibility::visible, {3}}});
    checkRanking(unused, ranked);
    BOOST_CHECK(lists(unused, "cột \"Nháp\": cột bị ẩn"));
}

BOOST_AUTO_TEST_SUITE_END()
