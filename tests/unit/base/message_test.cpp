#include "base/message.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;

BOOST_AUTO_TEST_SUITE(Message)

BOOST_AUTO_TEST_CASE(PutsThePlaceInFront) {
    const Finding finding{Severity::error, {"tep.xlsx", "Kết quả", "B12"}, "cần số, thấy \"x\". Sửa ô này."};
    BOOST_TEST(describe(finding) == "LỖI: tep.xlsx, trang \"Kết quả\", ô B12: cần số, thấy \"x\". Sửa ô này.");
}

BOOST_AUTO_TEST_CASE(LeavesOutPartsOfThePlaceThatAreEmpty) {
    BOOST_TEST(describe({Severity::warning, {"tep.xlsx", "", ""}, "cũ"}) == "CẢNH BÁO: tep.xlsx: cũ");
    BOOST_TEST(describe({Severity::note, {"tep.csv", "", "C5:G5"}, "lạ"}) == "GHI CHÚ: tep.csv, ô C5:G5: lạ");
    BOOST_TEST(describe({Severity::note, {}, "xong"}) == "GHI CHÚ: xong");
}

BOOST_AUTO_TEST_CASE(StaysOnOneLine) {
    BOOST_TEST(describe({Severity::error, {"a\nb.xlsx", "", ""}, "một\r\nhai\tba"}) == "LỖI: a b.xlsx: một  hai ba");
}

BOOST_AUTO_TEST_CASE(NothingThatSteersATerminalGetsThrough) {
    BOOST_TEST(printable("Sở \x1B]0;x\x07\x1B[2J") == "Sở \uFFFD]0;x\uFFFD\uFFFD[2J");
    BOOST_TEST(printable("a\u009B31mb\u007Fc\x01") == "a\uFFFD31mb\uFFFDc\uFFFD");
    BOOST_TEST(printable("a\u202Ecod.exe\u2066b\u200Fc") == "acod.exebc");
    BOOST_TEST(printable("một\u2028hai\u2029ba\u0085bốn\vnăm") == "một hai ba bốn năm");
    BOOST_TEST(printable("so-\xFF.xlsx \xE1\xBB") == "so-\uFFFD.xlsx \uFFFD\uFFFD");
    BOOST_TEST(printable("UBND xã Ea H’Leo – 88,72 😀") == "UBND xã Ea H’Leo – 88,72 😀");
    BOOST_TEST(describe({Severity::error, {"a\x1B[31m", "T\n", ""}, "x\x1By"}) ==
               "LỖI: a\uFFFD[31m, trang \"T \": x\uFFFDy");
}

BOOST_AUTO_TEST_CASE(TurnsAnErrorIntoAFindingAtItsPlace) {
    const Finding finding = asFinding(Error(ErrorKind::data, "hỏng", {"tep.xlsx", "T", "A1"}));
    BOOST_CHECK(finding.severity == Severity::error);
    BOOST_CHECK((finding.place == Place{"tep.xlsx", "T", "A1"}));
    BOOST_TEST(finding.text == "hỏng");
}

std::vector<Finding> inCells(const std::vector<std::string> &cells) {
    std::vector<Finding> findings;
    for (const std::string &cell : cells) findings.push_back({Severity::error, {"a.xlsx", "T", cell}, "quá 100"});
    return findings;
}

BOOST_AUTO_TEST_CASE(ListsTheCellsOfEqualFindings) {
    const std::vector<std::string> lines = describeGrouped(inCells({"C5", "C6", "C9"}));
    BOOST_REQUIRE(lines.size() == 1U);
    BOOST_TEST(lines[0] == "LỖI: a.xlsx, trang \"T\", ô C5, C6, C9: quá 100");
}

BOOST_AUTO_TEST_CASE(CountsTheCellsBeyondTheThird) {
    const std::vector<std::string> lines = describeGrouped(inCells({"C5", "C6", "C9", "D1", "C5", "D2"}));
    BOOST_REQUIRE(lines.size() == 1U);
    BOOST_TEST(lines[0] == "LỖI: a.xlsx, trang \"T\", ô C5, C6, C9 và 2 ô khác: quá 100");
}

BOOST_AUTO_TEST_CASE(TellsThreeOfAKindAndTableAndHowManyMoreThereAre) {
    std::vector<Finding> findings;
    for (int i = 1; i <= 9; ++i)
        findings.push_back(
            {Severity::error,
             {"a.xlsx", "T", "C" + std::to_string(i)},
             "\"UBND xã " + std::string(static_cast<std::size_t>(i), 'x') + "\" ghi " + std::to_string(i) + " lần"});
    findings.push_back({Severity::error, {"b.xlsx", "T", "C1"}, "\"UBND xã A\" ghi 2 lần"});
    const std::vector<std::string> lines = describeGrouped(findings);
    BOOST_REQUIRE(lines.size() == 5U);
    BOOST_TEST(lines[2] == "LỖI: a.xlsx, trang \"T\", ô C3: \"UBND xã xxx\" ghi 3 lần");
    BOOST_TEST(lines[3] == "LỖI: a.xlsx, trang \"T\": còn 6 chỗ nữa như dòng trên");
    BOOST_TEST(lines[4] == "LỖI: b.xlsx, trang \"T\", ô C1: \"UBND xã A\" ghi 2 lần");
}

BOOST_AUTO_TEST_CASE(ListsTheFilesOfEqualFindings) {
    std::vector<Finding> findings;
    for (const char *file : {"a", "b", "c", "d"}) findings.push_back({Severity::note, {file, "", ""}, "bỏ qua"});
    findings.push_back({Severity::note, {"e", "T", ""}, "bỏ qua"});
    const std::vector<std::string> lines = describeGrouped(findings);
    BOOST_REQUIRE(lines.size() == 2U);
    BOOST_TEST(lines[0] == "GHI CHÚ: a, b, c và 1 tệp khác: bỏ qua");
    BOOST_TEST(lines[1] == "GHI CHÚ: e, trang \"T\": bỏ qua");
}

BOOST_AUTO_TEST_CASE(KeepsFindingsApartThatDifferInAnythingButTheCell) {
    const std::vector<Finding> findings = {
        {Severity::error, {"a.xlsx", "T", "C5"}, "x"}, {Severity::warning, {"a.xlsx", "T", "C6"}, "x"},
        {Severity::error, {"b.xlsx", "T", "C7"}, "x"}, {Severity::error, {"a.xlsx", "U", "C8"}, "x"},
        {Severity::error, {"a.xlsx", "T", "C9"}, "y"}, {Severity::error, {"a.xlsx", "T", "C10"}, "x"},
    };
    const std::vector<std::string> lines = describeGrouped(findings);
    BOOST_REQUIRE(lines.size() == 5U);
    BOOST_TEST(lines[0] == "LỖI: a.xlsx, trang \"T\", ô C5, C10: x");
    BOOST_TEST(lines[4] == "LỖI: a.xlsx, trang \"T\", ô C9: y");
}

BOOST_AUTO_TEST_SUITE_END()
