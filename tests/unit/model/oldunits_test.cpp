// Units and numbers of provinces that a period no longer has, or not yet.
#include "evaluation.hpp"
#include "model/oldunits.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::test;

namespace {

/// The findings on a table with that many provinces.
std::string said(std::size_t count, Era era) {
    Findings all;
    checkNumberOfProvinces({"cac-tinh.xlsx", "Bảng", {}}, count, era, all);
    return all.all().empty() ? "" : describe(all.all().front());
}

} // namespace

BOOST_AUTO_TEST_SUITE(oldunits)

BOOST_AUTO_TEST_CASE(DistrictsAndTownshipsAfterTheirEndAreDoubted) {
    const std::string doubt = "từ ngày 01/7/2025 không còn huyện, thị xã, thị trấn";
    BOOST_CHECK(says(evaluated({{communes + "1|UBND huyện A|90"}}), "ô B2: \"UBND huyện A\": " + doubt));
    BOOST_CHECK(
        says(evaluated({{communes + "1|UBND xã A|90\n2|UBND thị trấn B|90"}}), "ô B3: \"UBND thị trấn B\": " + doubt));
    BOOST_CHECK(!says(evaluated({{communes + "1|UBND thị trấn B|90"}}, {"Quy-II-2024", "", {}}), doubt));
}

BOOST_AUTO_TEST_CASE(ATableOfAllProvincesOfItsTimeIsTaken) {
    BOOST_CHECK_EQUAL(said(34, Era::noDistricts), "");
    BOOST_CHECK_EQUAL(said(63, Era::hueIsACity), "");
    BOOST_CHECK_EQUAL(said(63, Era::hueIsADistrict), "");
}

BOOST_AUTO_TEST_CASE(AsManyProvincesAsAnotherTimeHadAreADoubtAndAnyOtherNumberIsAWarning) {
    BOOST_CHECK(contains(said(63, Era::noDistricts), "bảng có 63 tỉnh, thành phố, vào lúc của kỳ này cả nước có 34"));
    BOOST_CHECK(contains(said(34, Era::hueIsACity), "bảng có 34 tỉnh, thành phố, vào lúc của kỳ này cả nước có 63"));
    for (const Era era : {Era::hueIsADistrict, Era::hueIsACity, Era::noDistricts})
        BOOST_CHECK(said(33, era).starts_with("CẢNH BÁO: cac-tinh.xlsx, trang \"Bảng\": bảng có 33 tỉnh, thành phố"));
}

BOOST_AUTO_TEST_SUITE_END()
