#include "read/values.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;

namespace {

auto serialDate(std::string_view iso) { return phuluc::serialDate(iso, Calendar::excel); }

} // namespace

BOOST_AUTO_TEST_SUITE(values)

BOOST_AUTO_TEST_CASE(TakesNumbersAsXmlSchemaWritesThem) {
    for (const char *text :
         {"0", "-12.5", "+1", ".5", "5.", "1.25E-2", "1e+10", "8.199999999999999", "1E308", "1E-400", "+12345678.5"})
        BOOST_TEST(isNumber(text), text);
    for (const char *text : {"", "-", ".", "1,5", "1 2", "1e", "1e+", "e5", "NaN", "INF", "0x1", "1.2.3", " 1", "१",
                             "1E309", "-1e400", "1e99999"})
        BOOST_TEST(!isNumber(text), text);
}

BOOST_AUTO_TEST_CASE(TrimsTheWhiteSpaceOfXmlOnly) {
    BOOST_TEST(trimmed("\t a b\r\n") == "a b");
    BOOST_TEST(trimmed(" \n") == "");
    BOOST_TEST(trimmed("\u00A0a") == "\u00A0a");
}

BOOST_AUTO_TEST_CASE(ReadsWholeNumbersOf32Bits) {
    BOOST_TEST((wholeNumber("4294967295") == 4294967295U));
    for (const char *text : {"", "-1", "+1", "1.0", "4294967296", "1x"}) BOOST_TEST(!wholeNumber(text), text);
}

BOOST_AUTO_TEST_CASE(CountsDaysAsSpreadsheetsDo) {
    BOOST_TEST(serialDate("1900-01-01").value() == "1");
    BOOST_TEST(serialDate("1900-03-01").value() == "61");
    BOOST_TEST(phuluc::serialDate("1900-03-01", Calendar::openDocument).value() == "61");
    BOOST_TEST(phuluc::serialDate("1900-01-01", Calendar::openDocument).value() == "2");
    BOOST_TEST(serialDate("2025-11-14").value() == "45975");
    BOOST_TEST(serialDate("2025-11-14T18:00:00").value() == "45975.75");
    BOOST_TEST(serialDate("2025-11-14T18:00").value() == "45975.75");
    BOOST_TEST(serialDate("2025-11-14T00:00:43.2Z").value() == "45975.0005");
    BOOST_TEST(serialDate("06:00:00").value() == "0.25");
    for (const char *text : {"", "2025", "2025-11", "2025-02-29", "2025-13-01", "14/11/2025", "2025-11-14 10:00",
                             "2025-11-14T", "2025-11-14T25:00", "2025-11-14T10:60", "2025-11-14T10:00:61",
                             "2025-11-14T10:00:xx", "2025-11-14T10:00:00+07"})
        BOOST_TEST(!serialDate(text), text);
}

BOOST_AUTO_TEST_CASE(ReadsDurationsAsPartsOfADay) {
    BOOST_TEST(serialDuration("PT12H00M00S").value() == "0.5");
    BOOST_TEST(serialDuration("-P1DT6H").value() == "-1.25");
    BOOST_TEST(serialDuration("PT43.2S").value() == "5e-04");
    for (const char *text : {"", "P", "12:00", "PT1X", "P1M", "PTH", "PT1", "P1DT"})
        BOOST_TEST(!serialDuration(text), text);
}

BOOST_AUTO_TEST_CASE(ReadsReferencesInEitherCase) {
    const auto position = cellPosition("xfd1048576");
    BOOST_REQUIRE(position);
    BOOST_TEST(position->row == 1048575U);
    BOOST_TEST(position->column == 16383U);
    for (const char *text : {"", "1", "A", "A0", "ABCDE1", "$A$1", "A1B", "A-1"}) BOOST_TEST(!cellPosition(text), text);
    BOOST_TEST((cellRange("C3:A1") == CellRange{0, 0, 2, 2}));
    BOOST_TEST((cellRange("B2") == CellRange{1, 1, 1, 1}));
    BOOST_TEST((!cellRange("A1:") && !cellRange(":A1") && !cellRange("A1:B2:C3")));
}

BOOST_AUTO_TEST_CASE(KnowsTheWordsOfXmlSchemaForYes) {
    for (const char *text : {"1", "true", "on"}) BOOST_TEST(isTrue(text), text);
    for (const char *text : {"", "0", "false", "TRUE", "2"}) BOOST_TEST(!isTrue(text), text);
}

BOOST_AUTO_TEST_CASE(MovesDaysFrom1904) {
    BOOST_TEST(phuluc::serialFrom1904("44513") == "45975");
    BOOST_TEST(phuluc::serialFrom1904("44513.5") == "45975.5");
}

BOOST_AUTO_TEST_SUITE_END()
