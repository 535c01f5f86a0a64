// Texts of cells: their contents, and the space that they need.
#include "write/sheet_text.hpp"

#include "phuluc766/error.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;

namespace {

bool isData(const Error &error) { return error.kind() == ErrorKind::data; }

} // namespace

BOOST_AUTO_TEST_SUITE(sheet_text)

BOOST_AUTO_TEST_CASE(KeepsTheLettersOfWhatWouldBeReadAsAnEscape) {
    BOOST_TEST(safeCellText("a_x000D_b") == "a_x005F_x000D_b");
    BOOST_TEST(safeCellText("_x00_ và _xyz1_") == "_x00_ và _xyz1_");
    BOOST_TEST(safeCellText("_x000d__x000A_") == "_x005F_x000d__x005F_x000A_");
}

BOOST_AUTO_TEST_CASE(WhatXmlCannotCarryIsReplaced) {
    BOOST_TEST(safeCellText(std::string("a\0b", 3)) == "a\uFFFDb");
    BOOST_TEST(safeCellText("\xEF\xBF\xBF") == "\uFFFD");
    BOOST_TEST(safeCellText("\xEF\xBF\xBD") == "\uFFFD");
}

BOOST_AUTO_TEST_CASE(RefusesBrokenUtf8AndTextsThatNoCellHolds) {
    BOOST_CHECK_EXCEPTION(static_cast<void>(safeCellText("\xC3(")), Error, isData);
    BOOST_TEST(safeCellText(std::string(32'767, 'a')).size() == 32'767U);
    const auto isNamed = [](const Error &error) {
        return isData(error) && std::string(error.what()).starts_with("đoạn \"Các đơn vị: a");
    };
    BOOST_CHECK_EXCEPTION(static_cast<void>(safeCellText("Các đơn vị: " + std::string(32'768, 'a'))), Error, isNamed);
    std::string wide;
    for (int i = 0; i < 16'384; ++i) wide += "\U0001F600"; // two UTF-16 units each
    BOOST_CHECK_EXCEPTION(static_cast<void>(safeCellText(wide)), Error, isData);
}

BOOST_AUTO_TEST_CASE(TextIsMeasuredInTimesNewRoman) {
    BOOST_TEST(textWidth("100.00", {12, Face::regular}) == 33.0, boost::test_tools::tolerance(1e-9));
    BOOST_TEST(textWidth("Ngành", {10, Face::bold}) == textWidth("Nganh", {10, Face::bold}),
               boost::test_tools::tolerance(1e-9));
    BOOST_TEST(textWidth("ề", {10, Face::regular}) == textWidth("e\u0302\u0300", {10, Face::regular}),
               boost::test_tools::tolerance(1e-9));
    BOOST_TEST(textWidth("ư", {10, Face::regular}) > textWidth("u", {10, Face::regular}));
}

BOOST_AUTO_TEST_CASE(LinesBreakBetweenWordsAndWithinTooLongOnes) {
    const Font font{10, Face::regular};
    const double width = textWidth("Sở Tư pháp", font) + 1;
    BOOST_TEST(wrappedLines("", font, width) == 1);
    BOOST_TEST(wrappedLines("Sở Tư pháp", font, width) == 1);
    BOOST_TEST(wrappedLines("Sở Tư pháp tỉnh", font, width) == 2);
    BOOST_TEST(wrappedLines("Sở\nTư\npháp", font, width) == 3);
    BOOST_TEST(wrappedLines(std::string(100, 'm'), font, width) >= static_cast<int>(100 * 7.78 / width));
}

BOOST_AUTO_TEST_CASE(ATitleBreaksWhereItIsMarkedOnlyIfItMust) {
    const Font font{14, Face::bold};
    const std::string title = "KẾT QUẢ\nCỦA CÁC SỞ";
    BOOST_TEST(brokenLines(title, font, 1000) == "KẾT QUẢ CỦA CÁC SỞ");
    BOOST_TEST(brokenLines(title, font, textWidth("CỦA CÁC SỞ", font) + 1) == title);
    BOOST_TEST(brokenLines("một hai ba bốn", {10, Face::regular}, textWidth("một hai ba", {10, Face::regular})) ==
               "một hai\nba bốn");
}

BOOST_AUTO_TEST_SUITE_END()
