#include "read/ole.hpp"

#include "fixture.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace {

using phuluc::CompoundFile;
using test::contains;

std::string original() { return test::fixture("xls/sheetjs-biff8.xls"); }

unsigned numberAt(const std::string &bytes, std::size_t at) {
    unsigned value = 0;
    for (std::size_t i = 4; i-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

void setNumber(std::string &bytes, std::size_t at, unsigned value) {
    for (std::size_t i = 0; i < 4; ++i) bytes[at + i] = static_cast<char>(value >> (8 * i) & 0xFF);
}

std::size_t sectorAt(unsigned sector) { return (std::size_t{sector} + 1) * 512; }

std::string refusalOf(const std::string &bytes) {
    return test::refusalOf([&] {
        const CompoundFile file(bytes, "tep.xls");
        return file.stream("Workbook");
    });
}

/// The position, in the table of chains, of the entry for that sector.
std::size_t chainEntry(const std::string &bytes, unsigned sector) { return sectorAt(numberAt(bytes, 76)) + 4 * sector; }

} // namespace

BOOST_AUTO_TEST_SUITE(ole)

BOOST_AUTO_TEST_CASE(FindsStreamsWithoutRegardToCase) {
    const std::string bytes = original();
    const CompoundFile file(bytes, "tep.xls");
    const std::vector<std::string> names = file.names();
    BOOST_TEST((std::ranges::find(names, "Workbook") != names.end()));
    BOOST_TEST(file.stream("WORKBOOK").has_value());
    BOOST_TEST(!file.stream("Book").has_value());
}

BOOST_AUTO_TEST_CASE(RefusesAChainThatLoops) {
    std::string bytes = original();
    const unsigned directory = numberAt(bytes, 48);
    setNumber(bytes, chainEntry(bytes, directory), directory);
    BOOST_TEST(contains(refusalOf(bytes), "lặp vòng"));
}

BOOST_AUTO_TEST_CASE(RefusesSectorsOutsideTheFile) {
    std::string bytes = original();
    setNumber(bytes, 48, 0x00FFFFFF);
    BOOST_TEST(contains(refusalOf(bytes), "ngoài tệp"));
    bytes = original();
    setNumber(bytes, 76, 0x00FFFFFF);
    BOOST_TEST(contains(refusalOf(bytes), "ngoài tệp"));
}

BOOST_AUTO_TEST_CASE(RefusesALoopAmongTheSectorsThatListTheTable) {
    std::string bytes = original();
    setNumber(bytes, 68, 0);
    setNumber(bytes, sectorAt(0) + 508, 0);
    BOOST_TEST(refusalOf(bytes) != "read");
}

BOOST_AUTO_TEST_CASE(RefusesADirectoryTreeThatLoops) {
    std::string bytes = original();
    const std::size_t root = sectorAt(numberAt(bytes, 48));
    const unsigned child = numberAt(bytes, root + 76);
    setNumber(bytes, root + std::size_t{128} * child + 68, child);
    BOOST_TEST(contains(refusalOf(bytes), "cây thư mục"));
}

BOOST_AUTO_TEST_CASE(RefusesAStreamLongerThanTheFile) {
    std::string bytes = original();
    const std::size_t root = sectorAt(numberAt(bytes, 48));
    for (std::size_t entry = root; entry < root + 512; entry += 128) setNumber(bytes, entry + 120, 0x7FFFFFFF);
    BOOST_TEST(contains(refusalOf(bytes), "bị cắt"));
}

BOOST_AUTO_TEST_CASE(RefusesAFileCutInItsHeader) {
    BOOST_TEST(contains(refusalOf(original().substr(0, 100)), "phần đầu"));
    std::string bytes = original();
    bytes[30] = 7;
    BOOST_TEST(contains(refusalOf(bytes), "cỡ khối"));
}

BOOST_AUTO_TEST_SUITE_END()
