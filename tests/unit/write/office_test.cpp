#include "write/office.hpp"

#include "report_samples.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::samples;

BOOST_AUTO_TEST_SUITE(Offices)

BOOST_AUTO_TEST_CASE(TheDispatchIsTheCommitteesAndItsDeputySigns) {
    PeriodResult period = week(2026, 3, 9);
    Settings settings;
    const auto issuer = [&] { return dispatchIssuer({&period, nullptr, &settings}); };
    BOOST_TEST(issuer().superior.empty());
    BOOST_TEST(issuer().firstLine + " / " + issuer().secondLine == "ỦY BAN NHÂN DÂN / TỈNH ĐẮK LẮK");
    BOOST_TEST(issuer().symbol == "UBND-PVHCC");
    BOOST_TEST(issuer().onBehalf + " / " + issuer().signerTitle == "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH");
    period.province = "Huế";
    period.provinceTitle = "thành phố Huế";
    BOOST_TEST(issuer().secondLine == "THÀNH PHỐ HUẾ");
    BOOST_TEST(issuer().name == "UBND thành phố");
}

BOOST_AUTO_TEST_CASE(AnOfficeMayIssueTheDispatchItself) {
    PeriodResult period = week(2026, 3, 9);
    Settings settings;
    settings.dispatch.office = "Văn phòng UBND tỉnh";
    settings.dispatch.signerTitle = "CHÁNH VĂN PHÒNG";
    settings.deputySigns = false;
    const Issuer issuer = dispatchIssuer({&period, nullptr, &settings});
    BOOST_TEST(issuer.superior + " / " + issuer.firstLine == "UBND TỈNH ĐẮK LẮK / VĂN PHÒNG");
    BOOST_TEST(issuer.symbol == "VPUBND-PVHCC");
    BOOST_TEST(issuer.onBehalf.empty());
    BOOST_TEST(issuer.signerTitle == "CHÁNH VĂN PHÒNG");
    settings.dispatch.symbol = "VP";
    BOOST_TEST(dispatchIssuer({&period, nullptr, &settings}).symbol == "VP-PVHCC");
}

BOOST_AUTO_TEST_CASE(ATitleThatIsADeputysStandsAsItIs) {
    PeriodResult period = week(2026, 3, 9);
    Settings settings;
    settings.signerTitle = "PHÓ CHÁNH VĂN PHÒNG";
    const Issuer issuer = reportIssuer({&period, nullptr, &settings});
    BOOST_TEST(issuer.onBehalf.empty());
    BOOST_TEST(issuer.signerTitle == "PHÓ CHÁNH VĂN PHÒNG");
}

BOOST_AUTO_TEST_CASE(TheOfficeOfACityIsCalledSo) {
    PeriodResult period = week(2026, 3, 9);
    const Settings settings;
    BOOST_TEST(reportOffice(settings, period) == "Văn phòng UBND tỉnh");
    BOOST_TEST(provinceType(period) == "tỉnh");
    period.province = "Huế";
    period.provinceTitle = "thành phố Huế";
    BOOST_TEST(reportOffice(settings, period) == "Văn phòng UBND thành phố");
    BOOST_TEST(provinceType(period) == "thành phố");
    period.provinceTitle = "";
    BOOST_TEST(provinceType(period) == "tỉnh");
}

BOOST_AUTO_TEST_SUITE_END()
