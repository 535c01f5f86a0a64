#include "app/logtext.hpp"

#include "app/logs.hpp"
#include "app/periodlog.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::test;

BOOST_FIXTURE_TEST_SUITE(OfLogText, Results)

BOOST_AUTO_TEST_CASE(ALogTellsWhatItsDocumentsWereMadeFrom) {
    const LoggedPeriod log = logged(logOf(weekOfTwo(), grounds()));
    BOOST_TEST(log.issued);
    BOOST_TEST(log.complete);
    BOOST_CHECK(log.grounds.exports == grounds().exports);
    BOOST_CHECK(log.grounds.shared == grounds().shared);
    BOOST_TEST(!logged(refusal(weekOfTwo())).issued);
    fs::remove(root / "nhat-ky.txt");
    BOOST_TEST(!loggedIn(root).issued);
}

BOOST_AUTO_TEST_CASE(ALogTellsWhatWasReadAndFoundAndLeftOut) {
    PeriodResult result = weekOfTwo();
    result.sources = {{"xa.xlsx", digest, "Cấp xã", "Điểm UBND cấp xã", 2}};
    result.findings = {{Severity::warning, {"xa.xlsx", "Cấp xã", "C5"}, "tổng điểm lệch"}};
    result.leftOut = {{{"xa.xlsx", "Cấp xã", "D4"}, "cột \"Nháp\": cột bị ẩn"}};
    const std::string text = logOf(result, grounds());
    for (const char *piece :
         {"xa.xlsx, trang \"Cấp xã\": Điểm UBND cấp xã", "ô C5: tổng điểm lệch", "cột bị ẩn", "Phu-luc-II.xlsx"})
        BOOST_TEST(text.find(piece) != std::string::npos, piece);
}

BOOST_AUTO_TEST_CASE(ARefusalSaysWhyAndListsNoDocument) {
    PeriodResult result = weekOfTwo();
    result.findings = {{Severity::error, {"xa.xlsx", "Cấp xã", "C5"}, "101 nằm ngoài khoảng"}};
    const std::string text = refusal(result);
    BOOST_TEST(text.find("ô C5: 101 nằm ngoài khoảng") != std::string::npos);
    BOOST_TEST(text.find("Phu-luc") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(EditedDocumentsThatGaveWayAreKnownToTheNextRun) {
    const Digests kept = {{"Bao-cao.docx", std::string(64, 'a')}};
    const LoggedPeriod refused = logged(refusal(weekOfTwo(), kept));
    BOOST_CHECK(refused.kept == kept);
    BOOST_TEST(!refused.issued);
    const PeriodResult result = weekOfTwo();
    const LoggedPeriod made =
        logged(logText({result, grounds(), totalsOf(result), std::string(digest) + "  Phu-luc-II.xlsx\n", kept}));
    BOOST_CHECK(made.kept == kept);
    BOOST_TEST(made.issued);
    BOOST_CHECK(issuedTotals(made, result.period) != nullptr);
}

BOOST_AUTO_TEST_SUITE_END()
