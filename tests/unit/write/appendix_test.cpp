#include "standard.hpp"
#include "write/appendix.hpp"

#include "samples.hpp"
#include "sheet_reader.hpp"
#include "write/appendix_formulas.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;

namespace {

const Settings settings;

sheets::Book written(const LevelResult &level, const PeriodResult &period, Formulas formulas = Formulas::live) {
    const sheets::Folder folder;
    const std::filesystem::path file = folder / "Phu-luc.xlsx";
    writeAppendix(level, {level.level == Level::department ? 1 : 2, &period, &settings, formulas}, file);
    return sheets::Book(file);
}

LevelResult departments(bool onlineParts = false, int withoutData = 0) {
    return samples::level({Level::department, 14, withoutData, onlineParts, false, 5});
}

/// libxlsxwriter writes sixteen digits: 99.23999999999999 is the double 99.24.
std::string rounded(const std::string &stored) { return Decimal::parse(stored)->rounded(2).text(); }

LevelResult communes() { return samples::level({Level::commune, 102, 2, true, false, 6}); }

} // namespace

BOOST_AUTO_TEST_SUITE(appendix)

BOOST_AUTO_TEST_CASE(HeadFollowsTheDecree) {
    const sheets::Book book = written(departments(), samples::week(2, 1));
    BOOST_TEST(book.value(1, "A1") == "Phụ lục I");
    BOOST_TEST(book.value(1, "A2") == "KẾT QUẢ ĐÁNH GIÁ CHẤT LƯỢNG PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP\n"
                                      "CỦA CÁC SỞ, BAN, NGÀNH TUẦN 02 THÁNG 11/2025");
    BOOST_TEST(book.value(1, "A3") ==
               "(Kèm theo Báo cáo số      /BC-VPUBND ngày      tháng 11 năm 2025 của Văn phòng UBND tỉnh)");
}

BOOST_AUTO_TEST_CASE(RowsOfDepartmentsFollowTheTwoHeadingRows) {
    const LevelResult level = departments();
    const sheets::Book book = written(level, samples::week(2, 1));
    BOOST_TEST(book.value(1, "A5") == "STT");
    BOOST_TEST(book.value(1, "B5") == "Tên cơ quan, đơn vị");
    BOOST_TEST(book.value(1, "C5") == "Công khai, minh bạch (18\u00A0điểm)");
    BOOST_TEST(book.value(1, "C6") == "Tỷ lệ (%)");
    BOOST_TEST(book.value(1, "D6") == "Điểm");
    BOOST_TEST(book.value(1, "I5") == "Cung cấp dịch vụ trực tuyến (22\u00A0điểm)");
    BOOST_TEST(book.value(1, "M5") == "Tổng điểm");
    BOOST_TEST(book.value(1, "P5") == "Ghi chú");
    BOOST_TEST(book.value(1, "A7") == "1");
    BOOST_TEST(book.value(1, "B7") == level.units[0].name);
    BOOST_TEST(book.value(1, "A20") == "14");
    BOOST_TEST(book.value(1, "A21") == "Số liệu tính đến ngày 14/11/2025.");
}

BOOST_AUTO_TEST_CASE(RowsOfCommunesFollowOneHeadingRow) {
    const LevelResult level = communes();
    const sheets::Book book = written(level, samples::week(2, 1));
    BOOST_TEST(book.value(1, "A5") == "STT");
    BOOST_TEST(book.value(1, "B5") == "Tên đơn vị");
    BOOST_TEST(book.value(1, "C5") == "Tổng điểm");
    BOOST_TEST(book.value(1, "A6") == "1");
    BOOST_TEST(rounded(book.value(1, "C6")) == level.units[0].total->text());
    BOOST_TEST(book.formula(1, "C6").empty()); // the portal's own total
    BOOST_TEST(book.formula(1, "E6") == "IF(C6=\"\",\"\",RANK(C6,$C$6:$C$107))");
}

BOOST_AUTO_TEST_CASE(FiguresAreLiveWithOurValues) {
    const LevelResult level = departments();
    const sheets::Book book = written(level, samples::week(2, 1));
    BOOST_TEST(book.formula(1, "D7") == "IF(C7=\"\",\"\",ROUND(ROUND(C7*18,6),0)/100)");
    BOOST_TEST(rounded(book.value(1, "D7")) == level.units[0].of(standard::transparency).points->text());
    BOOST_TEST(book.formula(1, "M7") == "IF(COUNT(D7,F7,H7,J7,L7)=0,\"\",ROUND(SUM(D7,F7,H7,J7,L7),2))");
    BOOST_TEST(book.formula(1, "N7") == "IF(M7=\"\",\"Không có dữ liệu\",IF(M7>=90,\"Xuất sắc\",IF(M7>=80,\"Tốt\","
                                        "IF(M7>=70,\"Khá\",IF(M7>=50,\"Trung bình\",\"Yếu\")))))");
    BOOST_TEST(book.formula(1, "O7") == "IF(M7=\"\",\"\",RANK(M7,$M$7:$M$20))");
    BOOST_TEST(book.value(1, "O7") == "1");
}

BOOST_AUTO_TEST_CASE(AUnitWithoutDataIsListedLastWithoutFiguresAndRank) {
    const sheets::Book book = written(departments(false, 1), samples::week(2, 1));
    BOOST_TEST(book.value(1, "A20") == "14");
    for (const char *empty : {"C20", "D20", "L20", "M20", "O20"}) BOOST_TEST(book.value(1, empty).empty());
    BOOST_TEST(book.value(1, "N20") == "Không có dữ liệu");
}

BOOST_AUTO_TEST_CASE(LeftoverPointsOfAUnitWithoutTotalAreNotShown) {
    LevelResult level = departments();
    level.units.back().total.reset();
    level.units.back().rank.reset();
    level.units.back().rating = Rating();
    const sheets::Book book = written(level, samples::week(2, 1));
    BOOST_TEST(book.value(1, "C20").empty());
    BOOST_TEST(book.value(1, "D20").empty());
    BOOST_TEST(!book.formula(1, "D20").empty());
}

BOOST_AUTO_TEST_CASE(PointsThatDoNotFollowFromTheirPercentagesAreNumbers) {
    LevelResult level = departments();
    CriterionScore &score = level.units[3].criteria[standard::digitization];
    score.percentage = *score.percentage + Decimal(1);
    const sheets::Book book = written(level, samples::week(2, 1));
    for (const char *cell : {"H7", "H10", "H20"}) {
        BOOST_TEST(book.formula(1, cell).empty());
        BOOST_TEST(!book.value(1, cell).empty());
    }
    BOOST_TEST(!book.formula(1, "D10").empty());
}

BOOST_AUTO_TEST_CASE(PointsWithoutPercentagesLeaveThePercentageEmpty) {
    LevelResult level = departments();
    for (UnitScore &unit : level.units) unit.criteria[0].percentage.reset();
    const sheets::Book book = written(level, samples::week(2, 1));
    BOOST_TEST(book.value(1, "C7").empty());
    BOOST_TEST(book.formula(1, "D7").empty());
    BOOST_TEST(!book.value(1, "D7").empty());
}

BOOST_AUTO_TEST_CASE(DepartmentsWithTotalsOnlyHaveDashesAndANote) {
    LevelResult level = departments(false, 1);
    for (UnitScore &unit : level.units) unit.criteria = {};
    level.hasCriteria = false;
    const sheets::Book book = written(level, samples::week(2, 1));
    BOOST_TEST(book.value(1, "C7") == "–");
    BOOST_TEST(book.value(1, "D7") == "–");
    BOOST_TEST(book.value(1, "L7") == "–");
    BOOST_TEST(rounded(book.value(1, "M7")) == level.units[0].total->text());
    BOOST_TEST(book.formula(1, "M7").empty());
    BOOST_TEST(book.value(1, "C20").empty()); // without data
    BOOST_TEST(book.value(1, "A22").starts_with("Dấu –: số liệu của Cổng Dịch vụ công quốc gia không có điểm"));
}

BOOST_AUTO_TEST_CASE(NoFormulaRefersToTheOtherSheetLestSortingMispairUnits) {
    for (const LevelResult &level : {departments(true), communes()}) {
        const sheets::Book book = written(level, samples::week(2, 1));
        BOOST_TEST(book.sheet(1).find("'!") == std::string::npos);
        BOOST_TEST(book.sheet(2).find("'!") == std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(OnlinePointsAreTheSumOfTheirPartsOnTheSecondSheet) {
    const LevelResult level = departments(true);
    const sheets::Book book = written(level, samples::week(2, 1));
    BOOST_TEST(rounded(book.value(1, "J7")) == rounded(book.value(2, "G7")));
    BOOST_TEST(book.formula(2, "G7") == "IF(COUNT(D7,F7)=0,\"\",ROUND(SUM(D7,F7),2))");
    BOOST_TEST(book.formula(2, "D7") == "IF(C7=\"\",\"\",ROUND(ROUND(C7*12,6),0)/100)");
    BOOST_TEST(book.formula(2, "F7") == "IF(E7=\"\",\"\",ROUND(ROUND(E7*10,6),0)/100)");
    BOOST_TEST(book.value(2, "B7") == level.units[0].name);
}

BOOST_AUTO_TEST_CASE(DetailsOfCommunesShowTheSumBesideThePortalsTotal) {
    const LevelResult level = communes();
    const sheets::Book book = written(level, samples::week(2, 1));
    BOOST_TEST(book.value(2, "C5") == "Công khai, minh bạch (18\u00A0điểm)");
    BOOST_TEST(book.value(2, "F5") == "Dịch vụ công trực tuyến (12\u00A0điểm)");
    BOOST_TEST(rounded(book.value(2, "C6")) == level.units[0].of(standard::transparency).points->text());
    BOOST_TEST(book.formula(2, "I6") == "IF(COUNT(C6,D6,E6,F6,G6,H6)=0,\"\",ROUND(SUM(C6,D6,E6,F6,G6,H6),2))");
    BOOST_TEST(rounded(book.value(2, "J6")) == rounded(book.value(1, "C6")));
    BOOST_TEST(book.value(2, "K6") == "0");
}

BOOST_AUTO_TEST_CASE(ValuesModeWritesNoFormulas) {
    const LevelResult level = departments(true, 1);
    const sheets::Book book = written(level, samples::week(2, 1), Formulas::values);
    BOOST_TEST(book.sheet(1).find("<f>") == std::string::npos);
    BOOST_TEST(book.sheet(2).find("<f>") == std::string::npos);
    BOOST_TEST(book.value(1, "N7") == "Xuất sắc");
    BOOST_TEST(book.value(1, "N20") == "Không có dữ liệu");
}

BOOST_AUTO_TEST_CASE(SaysWhenPercentagesWereComputedFromPoints) {
    LevelResult level = departments();
    const char *note = "Tỷ lệ (%) được tính từ điểm của Cổng Dịch vụ công quốc gia và điểm tối đa của nhóm chỉ số.";
    BOOST_TEST(!written(level, samples::week(2, 1)).shows(note));
    level.percentagesDerived = true;
    BOOST_TEST(written(level, samples::week(2, 1)).shows(note));
}

BOOST_AUTO_TEST_CASE(PointsFollowOnlyFromThePercentageThatGivesThem) {
    const auto follows = [](Decimal percentage, Decimal points) {
        return followsFromPercentage({percentage, points, {}}, 18);
    };
    BOOST_TEST(follows({7525, 2}, {1355, 2}));
    BOOST_TEST(!follows({7525, 2}, {1354, 2}));
    BOOST_TEST(follows(*Decimal::parse("75.255555"), *Decimal::parse("13.55")));
    BOOST_TEST(
        !follows(*Decimal::parse("75.2555555"), *Decimal::parse("13.55"))); // more decimals than the formula allows
    BOOST_TEST(followsFromPercentage({}, 18));
}

BOOST_AUTO_TEST_SUITE_END()
