// Fields in other quotes than usual.
#include "read/csv.hpp"

#include "fixture.hpp"

#include <boost/test/unit_test.hpp>

namespace {

std::string cellsOf(std::string_view text) { return test::cellsOf(phuluc::readCsv(text, "tep.csv", {})).substr(2); }

} // namespace

BOOST_AUTO_TEST_SUITE(csv_quotes)

BOOST_AUTO_TEST_CASE(ABackslashInFrontOfAQuoteKeepsTheFieldOpen) {
    BOOST_TEST(cellsOf("\"a\",\"b\"\n\"Sở \\\"A, B\\\"\",\"75.5\"\n") == "A1=a|B1=b|A2=Sở \"A, B\"|B2=75.5|");
    BOOST_TEST(cellsOf("\"a\";\"b\"\n\"\\\"A\\\" C:\\\\\";\"75,5\"\n") == "A1=a|B1=b|A2=\"A\" C:\\|B2=75,5|");
}

BOOST_AUTO_TEST_CASE(ABackslashAtTheEndOfAFieldIsABackslash) {
    BOOST_TEST(cellsOf("\"a\",\"b\"\n\"C:\\\",\"75.5\"\n") == "A1=a|B1=b|A2=C:\\|B2=75.5|");
    BOOST_TEST(cellsOf("a,b\nC:\\x,75.5\n") == "A1=a|B1=b|A2=C:\\x|B2=75.5|");
}

BOOST_AUTO_TEST_CASE(SingleQuotesAroundFieldsAreTakenOff) {
    constexpr std::string_view cells = "A1=Tên, gọi|B1=Điểm|A2=Xã Ea H'Leo|B2=75.5|A3=Xã M'Drắk|B3=80|";
    BOOST_TEST(cellsOf("'Tên, gọi','Điểm'\n'Xã Ea H''Leo','75.5'\n'Xã M'Drắk','80'\n") == cells);
    BOOST_TEST(cellsOf("'Tên, gọi','Điểm'\r\n'Xã Ea H\\'Leo',75.5\r\n'Xã M\\'Drắk',80\r\n") == cells);
    BOOST_TEST(cellsOf("'Tên, gọi';'Điểm'\n'Xã Ea H''Leo';'75.5'\n'Xã M'Drắk';'80'\n") == cells);
    BOOST_TEST(cellsOf("'a','b'\n'',75.5\n") == "A1=a|B1=b|B2=75.5|");
}

BOOST_AUTO_TEST_CASE(ApostrophesOfExcelAndOfNamesStay) {
    BOOST_TEST(cellsOf("Tên,Mã\nXã Ea H'Leo,'0123\nXã M'Drắk,'0124\n") ==
               "A1=Tên|B1=Mã|A2=Xã Ea H'Leo|B2='0123|A3=Xã M'Drắk|B3='0124|");
}

BOOST_AUTO_TEST_SUITE_END()
