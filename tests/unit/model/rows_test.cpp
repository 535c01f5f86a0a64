// The rows of a table as units with figures.
#include "evaluation.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::test;

BOOST_AUTO_TEST_SUITE(rows)

BOOST_AUTO_TEST_CASE(FiguresWithoutANameAreAnError) {
    BOOST_CHECK(says(evaluated({{communes + "1|UBND xã A|90\n2||80"}}), "ô B3: dòng có điểm mà ô tên đơn vị để trống"));
}

BOOST_AUTO_TEST_CASE(ALoneFigureOutsideTheColumnsOfATableIsRefused) {
    for (const char *row : {"\n||||95.5", "\n\n\n||||95.5"})
        BOOST_CHECK(says(evaluated({{twoCommunes + row}}), "cột E có số mà không có tiêu đề"));
}

BOOST_AUTO_TEST_CASE(ANameBrokenIntoTwoRowsIsRefused) {
    const std::string head = "STT|Tên đơn vị|Tổng điểm\n";
    BOOST_CHECK(says(evaluated({{head + "1|Sở Nông nghiệp|90\n|và Môi trường|\n2|Sở Y tế|80"}}),
                     "ô B3: \"và Môi trường\" là phần sau của tên \"Sở Nông nghiệp\" ở dòng trên"));
    BOOST_CHECK(says(evaluated({{head + "1|UBND phường|90\n|Tuy Hòa|\n2|UBND xã Ea Ly|80"}}),
                     "ô B2: tên \"UBND phường\" không nói là đơn vị nào"));
    BOOST_CHECK(says(evaluated({{"Cấp|Tên đơn vị|Tổng điểm\nCấp xã|UBND xã|90\nCấp xã|UBND xã Ea Ly|80"}}),
                     "ô B2: tên \"UBND xã\" không nói là đơn vị nào"));
    checkRanking(evaluated({{head + "1|UBND xã A|90\n2|UBND xã B|80\n|Người lập biểu"}}),
                 "1 UBND xã A 90; 2 UBND xã B 80");
}

BOOST_AUTO_TEST_CASE(AFootnoteSignBehindANameIsLeftOutAndSaid) {
    const PeriodResult read = evaluated({{communes + "1|UBND xã A (1)|90\n2|UBND xã B*|80"}});
    checkRanking(read, "1 UBND xã A 90; 2 UBND xã B 80");
    BOOST_CHECK(says(read, "ô B2: bỏ dấu chú thích ở cuối tên \"UBND xã A (1)\""));
}

BOOST_AUTO_TEST_CASE(RowsHiddenByAFilterAreReadAndSaid) {
    const PeriodResult read = evaluated({{communes + "1|UBND xã A|90\n~2|UBND xã B|80"}});
    checkRanking(read, ranked);
    BOOST_CHECK(says(read, "GHI CHÚ: 1.xlsx, trang \"Bảng\": có dòng bị ẩn (do lọc); các dòng đó vẫn được tính"));
}

BOOST_AUTO_TEST_CASE(AHiddenColumnOfNamesIsSaid) {
    const PeriodResult read = evaluated({{twoCommunes, "Bảng", Visibility::visible, {1}}});
    BOOST_CHECK(says(read, "ô B1: cột \"Tên đơn vị\" đang bị ẩn mà tên đơn vị được lấy từ cột này"));
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

BOOST_AUTO_TEST_CASE(AHiddenColumnThatIsUsedIsAWarning) {
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

BOOST_AUTO_TEST_CASE(APeriodOfMoreUnitsThanACountryIsRefusedWhetherInOneTableOrMany) {
    const std::string heading = "Tên đơn vị|Tổng điểm\n";
    BOOST_TEST(contains(findingsOrRefusal({{heading + repeated("Sở #|90\n", 10'001)}}), "hơn 10.000 đơn vị"));
    const test::Sheet half{heading + repeated("Sở #|90\n", 5'001)};
    BOOST_TEST(contains(findingsOrRefusal({half, half}), "hơn 10.000 đơn vị"));
    BOOST_TEST(!contains(findingsOrRefusal({half}), "hơn 10.000 đơn vị"));
}

BOOST_AUTO_TEST_CASE(APeriodWhoseNamesAreLongerThanThoseOfACountryIsRefusedWhetherInOneTableOrMany) {
    const std::string heading = "Tên đơn vị|Tổng điểm\n";
    const std::string row = "Sở # " + std::string(880, 'x') + "|90\n";
    BOOST_TEST(contains(findingsOrRefusal({{heading + repeated(row, 1'200)}}), "dài hơn 1 MB"));
    const test::Sheet half{heading + repeated(row, 600)};
    BOOST_TEST(contains(findingsOrRefusal({half, half}), "dài hơn 1 MB"));
    BOOST_TEST(!contains(findingsOrRefusal({half}), "dài hơn 1 MB"));
}

BOOST_AUTO_TEST_SUITE_END()
