#include "write/sentence_parts.hpp"

#include "report_samples.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::samples;

BOOST_AUTO_TEST_SUITE(ReformReport)

namespace {

ComponentRate rate(const char *name, const char *percent) { return {name, figure(percent), {}, {}, {}}; }

/// "cau_giai_quyet: - Tỷ lệ …": each sentence behind the list that it belongs to.
std::vector<std::string> linesOf(const std::vector<ComponentRate> &components) {
    PeriodResult period = month(2025, 11);
    period.components = components;
    const Settings settings;
    std::vector<std::string> lines;
    for (const Sentence &each : componentSentences({&period, nullptr, &settings}))
        lines.push_back(each.key + ": " + each.text);
    return lines;
}

} // namespace

BOOST_AUTO_TEST_CASE(RatesStandUnderTheHeadingsOfTheReportInItsOrder) {
    const std::vector<std::string> expected = {
        "cau_cong_khai: Kết quả công khai, minh bạch trong thực hiện TTHC đạt 14,5/18 điểm.",
        "cau_giai_quyet: - Tỷ lệ hồ sơ xử lý đúng hạn/trong hạn: 82,48%.",
        "cau_giai_quyet: - Tỷ lệ hồ sơ xử lý quá hạn: 17,52%.",
        "cau_truc_tuyen: - Tỷ lệ nộp hồ sơ trực tuyến: hồ sơ nộp trực tuyến 75,52%; hồ sơ nộp trực tiếp và theo hình thức "
        "khác 24,48%.",
        "cau_truc_tuyen: - Kết quả xử lý hồ sơ nộp trực tuyến với hồ sơ đang xử lý: hồ sơ xử lý đúng hạn 95,3%; hồ sơ xử "
        "lý quá hạn 4,33%.",
        "cau_thanh_toan: - Tỷ lệ TTHC có giao dịch thanh toán trực tuyến: 87,95%.",
        "cau_so_hoa: - Tỷ lệ hồ sơ cấp kết quả điện tử: 49,71%."};
    const std::vector<std::string> found =
        linesOf({rate("Tỷ lệ hồ sơ cấp kết quả điện tử", "49.71"),
                 rate("TTHC có giao dịch thanh toán trực tuyến", "87.95"),
                 rate("Hồ sơ trực tuyến đang xử lý: quá hạn", "4.33"),
                 rate("Hồ sơ trực tuyến đang xử lý: đúng hạn", "95.3"),
                 rate("Hồ sơ nộp trực tiếp và theo hình thức khác", "24.48"),
                 rate("Hồ sơ nộp trực tuyến", "75.52"),
                 rate("Hồ sơ xử lý quá hạn", "17.52"),
                 rate("Hồ sơ xử lý đúng hạn, trong hạn", "82.48"),
                 {"Công khai, minh bạch trong thực hiện thủ tục hành chính", {}, figure("14.5"), figure("18"), {}}});
    BOOST_TEST(found == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(OneSideOfAPairStandsAlone) {
    BOOST_TEST(linesOf({rate("Hồ sơ nộp trực tuyến", "75.52")}).front() ==
               "cau_truc_tuyen: - Tỷ lệ nộp hồ sơ trực tuyến: hồ sơ nộp trực tuyến 75,52%.");
}

BOOST_AUTO_TEST_CASE(RatesThatBelongToNoHeadingComeLastUnderTheirOwnNames) {
    const std::vector<std::string> expected = {"cau_thanh_toan: - Tỷ lệ hồ sơ thanh toán trực tuyến: 5/10 điểm, 50%.",
                                               "cau_chi_tieu_khac: - Chỉ tiêu mới: 12%.",
                                               "cau_chi_tieu_khac: - Hồ sơ thanh toán trực tuyến: 60%."};
    const std::vector<std::string> found =
        linesOf({rate("Chỉ tiêu mới", "12"),
                 {"Hồ sơ thanh toán trực tuyến", figure("50"), figure("5"), figure("10"), {}},
                 rate("Hồ sơ thanh toán trực tuyến", "60"),
                 {"Dòng trống", {}, {}, {}, {}}});
    BOOST_TEST(found == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(TheCountStandsInBracketsWithWhatIsCounted) {
    ComponentRate counted = rate("TTHC có giao dịch thanh toán trực tuyến", "87.95");
    counted.quantity = figure("160");
    counted.quantityOf = "TTHC";
    BOOST_TEST(linesOf({counted}).front() ==
               "cau_thanh_toan: - Tỷ lệ TTHC có giao dịch thanh toán trực tuyến: 87,95% (160 TTHC).");
    counted.quantityOf.clear();
    BOOST_TEST(linesOf({counted}).front() ==
               "cau_thanh_toan: - Tỷ lệ TTHC có giao dịch thanh toán trực tuyến: 87,95% (160).");
}

BOOST_AUTO_TEST_SUITE_END()
