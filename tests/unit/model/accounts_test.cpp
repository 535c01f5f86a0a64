// Whatever has figures is used, or known to be something else and listed, or an error.
#include "evaluation.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace phuluc;
using namespace phuluc::test;

const std::string communes = "STT|Tên đơn vị|Tổng điểm\n1|UBND xã A|90\n2|UBND xã B|80\n";
const std::string ranked = "1 UBND xã A 90; 2 UBND xã B 80";
const std::string parts = "STT|Tên đơn vị|Công khai (18đ)|Tiến độ (20đ)|DVC trực tuyến (12đ)|Thanh toán (10đ)|"
                          "Số hóa (22đ)|Hài lòng (18đ)|Tổng điểm";

std::string listed(const PeriodResult &result) {
    std::string text;
    for (const LeftOut &each : result.leftOut) text += each.place.cell + " " + each.what + "\n";
    return text;
}

bool lists(const PeriodResult &result, const std::string &words) {
    return listed(result).find(words) != std::string::npos;
}

void checkRanking(const PeriodResult &result, const std::string &expected) {
    BOOST_CHECK_EQUAL(findings(result), "");
    BOOST_CHECK_EQUAL(ranking(result, Level::commune), expected);
}

BOOST_AUTO_TEST_SUITE(accounts)

BOOST_AUTO_TEST_CASE(ATableOfTextFiguresWithUnknownHeadingsIsAnErrorAsOneOfNumbers) {
    for (const char *mark : {"", "'"}) {
        const std::string rows = "1|UBND xã C|" + std::string(mark) + "70\n2|UBND xã D|" + mark + "60";
        BOOST_CHECK(says(evaluatedWorkbook({{communes}, {"STT|Nơi thực hiện|Tổng điểm\n" + rows, "Trang 2"}}),
                         "trang \"Trang 2\", ô A1:C3: không nhận ra cột tên đơn vị trong dòng tiêu đề"));
        BOOST_CHECK(says(evaluatedWorkbook({{communes}, {"STT|Tên đơn vị|Kết cục\n" + rows, "Trang 2"}}),
                         "không nhận ra cột điểm trong dòng tiêu đề"));
        BOOST_CHECK(says(evaluatedWorkbook({{communes}, {rows, "Trang 2"}}), "không có dòng tiêu đề"));
        BOOST_CHECK(says(evaluated({{rows + "\n\n" + communes}}), "ô A1:C2: bảng có số mà không có dòng tiêu đề"));
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

BOOST_AUTO_TEST_CASE(CountsOfDossiersAreNeverPoints) {
    BOOST_CHECK(says(evaluated({{"STT|Tên đơn vị|Tiếp nhận trực tuyến|Tiếp nhận trực tiếp|Tổng cộng\n"
                                 "1|UBND xã A|20|15|35\n2|UBND xã B|60|27|87"}}),
                     "ô E1: không rõ cột \"Tổng cộng\" cộng những gì"));
    BOOST_CHECK(says(evaluated({{"STT|Tên đơn vị|Hồ sơ tiếp nhận|<|<\n^|^|Tổng|Trực tuyến|Trực tiếp\n"
                                 "1|UBND xã A|35|20|15\n2|UBND xã B|87|60|27"}}),
                     "số lượng hồ sơ, không có cột điểm nào"));
    checkRanking(evaluatedWorkbook({{communes}, {"Tên đơn vị|Số hồ sơ\nUBND xã A|35\nUBND xã B|87", "Hồ sơ"}}), ranked);
}

BOOST_AUTO_TEST_CASE(ABareTotalBesideCriteriaIsOneOnlyWhereItIsTheirSum) {
    const std::string head = "Tên đơn vị|Công khai (18đ)|Tiến độ (20đ)|Dịch vụ trực tuyến (22đ)|Số hóa (22đ)|"
                             "Hài lòng (18đ)|Tổng\n";
    checkRanking(evaluated({{head + "UBND xã A|12|18|13|11|17|71\nUBND xã B|12|17.5|13.5|10|16|69"}}),
                 "1 UBND xã A 71; 2 UBND xã B 69");
    BOOST_CHECK(says(evaluated({{head + "UBND xã A|12|18|13|11|17|35\nUBND xã B|12|17.5|13.5|10|16|87"}}),
                     "ô G1: cột \"Tổng\" không phải là tổng các nhóm chỉ số bên cạnh"));
}

BOOST_AUTO_TEST_CASE(SheetsOfIndicatorsOrTimesBesideAScoreTableAreLeftOutAndSaid) {
    const Sheet overview{"Tổng quan\nSTT|Nhóm chỉ số đánh giá|Điểm đạt được|Điểm tối đa\n"
                         "1|Công khai, minh bạch|11.8|18\n2|Tiến độ giải quyết|17.2|20",
                         "Tổng quan"};
    const Sheet trend{"month|year|score\n8|'2026|62.1\n9|'2026|63.4", "Xu hướng"};
    const PeriodResult result = evaluatedWorkbook({overview, trend, {communes}});
    checkRanking(result, ranked);
    BOOST_CHECK(says(result, "GHI CHÚ: 1.xlsx, trang \"Tổng quan\": trang không có cột tên đơn vị"));
    BOOST_CHECK(says(result, "GHI CHÚ: 1.xlsx, trang \"Xu hướng\": trang không có cột tên đơn vị"));
    BOOST_CHECK(says(evaluated({overview, {communes}}), "LỖI: 1.xlsx, trang \"Tổng quan\""));
    BOOST_CHECK(says(evaluatedWorkbook({{communes}, {"Địa bàn|Kết cục\nEa Ly|70\nEa Wy|60", "Xã"}}),
                     "LỖI: 1.xlsx, trang \"Xã\""));
}

BOOST_AUTO_TEST_CASE(DetailsOfOneUnitAreNoScores) {
    const std::string details = "Cơ quan, đơn vị|Nhóm chỉ tiêu|Điểm số|Điểm tối đa|Tỷ lệ điểm (%)\n"
                                "UBND tỉnh Đắk Lắk|Công khai, minh bạch|'11,85|'18|'65,83\n"
                                "UBND tỉnh Đắk Lắk|Tổng điểm|'65,49|'100|'65,49";
    const PeriodResult alone = evaluated({{details}});
    BOOST_CHECK_EQUAL(findings(alone),
                      "LỖI: 1.xlsx, trang \"Bảng\": bảng này là chi tiết từng chỉ tiêu của một đơn vị, không phải bảng "
                      "điểm của các đơn vị. Bỏ tệp này ra, tải bảng điểm của các đơn vị từ Cổng rồi chạy lại\n");
    checkRanking(evaluatedWorkbook({{communes}, {details, "Chi tiết"}}), ranked);
}

BOOST_AUTO_TEST_CASE(RowsOfTotalsExtremesAndMaximaAreLeftOutInBothLanguages) {
    for (const char *title : {"Grand Total", "Total", "UBND xã Total", "Average", "Trung vị", "Cao nhất", "Thấp nhất",
                              "Điểm tối đa", "Thang điểm", "Điểm chuẩn", "Giá trị lớn nhất"}) {
        const PeriodResult result = evaluated({{communes + "|" + title + "|100"}});
        BOOST_CHECK_MESSAGE(findings(result).empty() && ranking(result, Level::commune) == ranked, title);
        BOOST_CHECK_MESSAGE(lists(result, title), title);
    }
}

BOOST_AUTO_TEST_CASE(ARowOfMaximaSaysThatItsColumnsArePoints) {
    const std::string open = "STT|Tên đơn vị|Công khai|Tiến độ|DVC trực tuyến|Thanh toán|Số hóa|Hài lòng\n";
    const std::string rows = "1|UBND xã A|12|18|7|6|11|17\n2|UBND xã B|12|17.5|6.5|7|10|16";
    checkRanking(evaluated({{open + "|Điểm tối đa|18|20|12|10|22|18\n" + rows}}), "1 UBND xã A 71; 2 UBND xã B 69");
    BOOST_CHECK(says(evaluated({{open + "|Điểm tối đa|18|20|12|10|25|18\n" + rows}}), "ô G2: "));
}

BOOST_AUTO_TEST_CASE(FieldsOfThePortalAndPathsBeforeThemAreKnown) {
    for (const char *prefix : {"", "groupScores.", "Column1.groupScores."}) {
        const std::string p = prefix;
        checkRanking(
            evaluated({{"departmentName|totalScore|" + p + "CKMB|" + p + "TDGQ|" + p + "ONLINE|" + p + "TTTT|" + p +
                        "MDSH|" + p + "MDHL\nUBND xã A|71|12|18|7|6|11|17\nUBND xã B|69|12|17.5|6.5|7|10|16"}}),
            "1 UBND xã A 71; 2 UBND xã B 69");
    }
}

BOOST_AUTO_TEST_CASE(ALonePointsColumnUnderTheNameOfOneGroupIsNoTotal) {
    const std::string rows = "STT|Tên đơn vị|Điểm\n1|UBND xã A|'12,49\n2|UBND xã B|'11,74";
    const auto noTotal = [](const Sheet &sheet) {
        const PeriodResult result = evaluated({sheet});
        return ranking(result, Level::commune) != "1 UBND xã A 12.49; 2 UBND xã B 11.74" && !findings(result).empty();
    };
    BOOST_CHECK(noTotal({"Mức độ số hóa hồ sơ (tối đa 22 điểm)|<|<\n" + rows}));
    BOOST_CHECK(noTotal({"Mức độ số hóa hồ sơ\n" + rows}));
    BOOST_CHECK(noTotal({"BẢNG XẾP HẠNG NHÓM CHỈ SỐ SỐ HÓA HỒ SƠ THÁNG 10/2026|<|<\n\n" + rows}));
    BOOST_CHECK(noTotal({rows, "Số hóa"}));
    BOOST_CHECK(noTotal({"STT|Tên đơn vị|Điểm (22đ)\n1|UBND xã A|12\n2|UBND xã B|11"}));
    BOOST_CHECK(noTotal({"STT|Tên đơn vị|Điểm|Điểm tối đa\n1|UBND xã A|12|22\n2|UBND xã B|11|22"}));
    BOOST_CHECK(noTotal({"STT|Tên đơn vị|Điểm\n|Điểm tối đa|22\n1|UBND xã A|12\n2|UBND xã B|11"}));
    BOOST_CHECK(noTotal({"STT|Tên đơn vị|Tổng điểm\n1|UBND xã A|12\n2|UBND xã B|11", "Số hóa hồ sơ"}));
    BOOST_CHECK(says(evaluated({{"STT|Tên đơn vị|Điểm\n1|UBND xã A|90\n2|UBND xã B|80", "Số hóa hồ sơ"}}),
                     "Nếu đây là tổng điểm, sửa tiêu đề của cột thành \"Tổng điểm\""));
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

BOOST_AUTO_TEST_CASE(ALonePointsColumnIsATotalWhereNothingNamesAGroup) {
    const std::string rows = "STT|Tên đơn vị|Điểm\n1|UBND xã A|90\n2|UBND xã B|80";
    for (const char *title : {"", "CÔNG KHAI KẾT QUẢ ĐÁNH GIÁ THÁNG 5/2024\n", "(Số liệu ngày 14/11/2025)\n",
                              "BẢNG ĐIỂM (tối đa 100 điểm)\n"})
        checkRanking(evaluated({{title + rows}}), ranked);
}

BOOST_AUTO_TEST_CASE(TablesSideBySideAreRead) {
    const std::string head = "STT|Tên đơn vị|Tổng điểm||STT|Tên đơn vị|Tổng điểm\n";
    checkRanking(
        evaluated({{head + "1|UBND xã A|90||3|UBND xã C|70\n2|UBND xã B|80||4|UBND xã D|60\n||||5|UBND xã E|50"}}),
        "1 UBND xã A 90; 2 UBND xã B 80; 3 UBND xã C 70; 4 UBND xã D 60; 5 UBND xã E 50");
    const PeriodResult levels =
        evaluated({{"STT|Tên đơn vị|Điểm|Đơn vị|Điểm\n1|UBND xã A|90|UBND huyện H|'70,5\n2|UBND xã B|80||"}, {}},
                  {"Quy-II-2024", "", {}});
    BOOST_CHECK_EQUAL(ranking(levels, Level::commune), ranked);
    BOOST_CHECK_EQUAL(ranking(levels, Level::district), "1 UBND huyện H 70.5");
}

BOOST_AUTO_TEST_CASE(ATableThatBeginsLowerBesideAnotherIsRefusedInOneSentence) {
    const std::string refusal = "một bảng khác bắt đầu ở dòng này, bên cạnh bảng đang có";
    const std::string right = "STT|Tên đơn vị|Tổng điểm";
    for (const auto &[table, cell] :
         {std::pair(communes + "3|UBND xã C|70||Tên đơn vị|Điểm\n4|UBND xã D|60||UBND xã E|50", "ô E4: "),
          std::pair("I. Các xã\n" + right + "||II. Các sở\n1|UBND xã A|90||" + right +
                        "\n2|UBND xã B|80||1|Sở C|70\n||||2|Sở D|60",
                    "ô F3: "),
          std::pair("||||" + right + "\n" + right + "||3|UBND xã C|70\n1|UBND xã A|90||4|UBND xã D|60", "ô B2: ")}) {
        const std::string said = findings(evaluated({{table}}));
        BOOST_CHECK_MESSAGE(said.find(cell + refusal) != std::string::npos, said);
        BOOST_CHECK_EQUAL(std::count(said.begin(), said.end(), '\n'), 1);
    }
}

BOOST_AUTO_TEST_CASE(SpacerColumnsOfReportServersDoNotCount) {
    checkRanking(evaluated({{"STT|<|Tên đơn vị|<|Tổng điểm|<\n1|<|UBND xã A|<|90|<\n2|<|UBND xã B|<|80|<"}}), ranked);
    checkRanking(evaluated({{"Đơn vị|<|Tổng điểm\n1|UBND xã A|90\n2|UBND xã B|80"}}), ranked);
    checkRanking(evaluated({{"STT|Tên đơn vị|<|<|Tổng điểm|<|<\n1||UBND xã A|||90|\n2||UBND xã B|||80|"}}), ranked);
}

BOOST_AUTO_TEST_CASE(AMergedDistrictCountsForEachOfItsCommunes) {
    const Setup quarter{"Quy-II-2024", "", {}};
    const std::string head = "STT|Huyện|Tên đơn vị|Tổng điểm\n";
    const PeriodResult merged = evaluated(
        {{head + "1|huyện Lắk|UBND xã A|66\n2|^|UBND xã B|72\n3|thị xã Buôn Hồ|UBND xã A|88\n4|^|UBND xã B|91"}},
        quarter);
    BOOST_CHECK_EQUAL(findings(merged), "");
    BOOST_CHECK_EQUAL(ranking(merged, Level::commune),
                      "1 UBND xã B - thị xã Buôn Hồ 91; 2 UBND xã A - thị xã Buôn Hồ 88; 3 UBND xã B - huyện Lắk 72; "
                      "4 UBND xã A - huyện Lắk 66");
    BOOST_CHECK(says(evaluated({{head + "1|huyện Lắk|UBND xã A|66\n2||UBND xã B|72"}}, quarter),
                     "ô B3: cột \"Huyện\" để trống ở dòng này"));
}

BOOST_AUTO_TEST_CASE(AMergedFigureOverSeveralUnitsOrColumnsIsAnError) {
    const std::string head = "STT|Tên đơn vị|Tổng điểm\n";
    BOOST_CHECK(says(evaluated({{head + "1|UBND xã A|90\n2|UBND xã B|^"}}), "ô C2:C3: một số ghi chung"));
    BOOST_CHECK(says(evaluated({{parts + "\n1|UBND xã A|12|<|7|6|11|17|71"}}), "ô C2:D2: một số ghi chung"));
    checkRanking(evaluated({{"STT|Tên đơn vị|Tổng điểm\n1|UBND xã A|90\n^|^|^\n2|UBND xã B|80\n^|^|^"}}), ranked);
    checkRanking(evaluated({{parts + "\n1|UBND xã A|12|18|7|6|11|17|71\n2|UBND xã B|Không có dữ liệu|<|<|<|<|<|<"}}),
                 "1 UBND xã A 71; - UBND xã B");
}

BOOST_AUTO_TEST_CASE(ATitleMergedOverTheTableIsNoUnit) {
    checkRanking(evaluated({{"STT|Tên đơn vị|Tổng điểm\nI. UBND cấp xã|<|<\n1|UBND xã A|90\n2|UBND xã B|80\n"
                             "Số liệu tính đến ngày 14/11/2025|<|<"}}),
                 ranked);
}

BOOST_AUTO_TEST_CASE(ABlankUnitIsSaidAndOneThatSaysNoDataIsNot) {
    const std::string head = "STT|Tên đơn vị|Tổng điểm\n";
    const PeriodResult many =
        evaluated({{head + "1|UBND xã A|\n2|UBND xã B|\n3|UBND xã C|\n4|UBND xã D|\n5|UBND xã E|\n"
                           "6|UBND xã F|-\n7|UBND xã G|Không có dữ liệu\n8|UBND xã H|90"}});
    BOOST_CHECK(
        says(many, "ô B4: các ô số liệu của \"UBND xã C\" để trống nên xếp vào \"Không có dữ liệu\" (và 2 chỗ khác"));
    for (const char *unsaid : {"UBND xã D", "UBND xã F", "UBND xã G"}) BOOST_CHECK(!says(many, unsaid));
    for (const char *units : {"Sở A|Sở B", "UBND huyện A|UBND huyện B", "UBND xã A|UBND xã B", "Hà Nội|Đà Nẵng"}) {
        const std::vector<std::string> names = split(units, '|');
        const PeriodResult one =
            evaluated({{head + "1|" + names[0] + "|\n2|" + names[1] + "|50"}}, ofProvince("Hà Nội", "2025-03-14"));
        BOOST_CHECK_MESSAGE(says(one, "các ô số liệu của \"" + names[0] + "\" để trống"), units);
    }
}

BOOST_AUTO_TEST_CASE(AHiddenSheetWithTheOnlyTableOfALevelIsAWarning) {
    const std::string departments = "STT|Tên đơn vị|Tổng điểm\n1|Sở A|90\n2|Sở B|80\n";
    const Sheet hidden{departments, "Sở", Visibility::hidden};
    BOOST_CHECK(says(evaluatedWorkbook({{communes}, hidden}),
                     "CẢNH BÁO: 1.xlsx, trang \"Sở\": trang này đang ẩn nên không "
                     "được tính, mà bảng Sở, ban, ngành chỉ có ở đây"));
    BOOST_CHECK(says(evaluatedWorkbook({{communes}, {departments}, hidden}),
                     "GHI CHÚ: 1.xlsx, trang \"Sở\": trang ẩn, bỏ qua"));
    BOOST_CHECK(
        says(evaluatedWorkbook(
                 {{communes}, {"Chỉ tiêu|Tỷ lệ (%)|Điểm|Điểm tối đa\nCông khai|50|5|10", "TP", Visibility::hidden}}),
             "mà bảng chỉ tiêu thành phần chỉ có ở đây"));
    BOOST_CHECK(says(evaluatedWorkbook({hidden}), "LỖI: 1.xlsx: bảng điểm của tệp này nằm ở trang đang ẩn"));
    BOOST_CHECK(
        says(evaluatedWorkbook({{communes}, {"Ghi chú nội bộ", "Nháp", Visibility::hidden}}), "trang ẩn, bỏ qua"));
}

BOOST_AUTO_TEST_CASE(AHiddenColumnNeverCountsInSilence) {
    const std::string head = "STT|Tên đơn vị|Tổng điểm|";
    const PeriodResult used = evaluated({{communes, "Bảng", Visibility::visible, {2}}});
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

} // namespace
