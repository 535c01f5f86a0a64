#include "read/zip.hpp"

#include "container.hpp"
#include "helpers.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace test;

namespace {

std::string content(const std::string &bytes, const std::string &name, const ReadLimits &limits = {}) {
    Zip zip(bytes, "a.xlsx", limits);
    const phuluc::ZipPart *part = zip.find(name);
    BOOST_REQUIRE(part);
    std::string whole;
    zip.read(*part, [&](std::string_view piece) { whole += piece; });
    return whole;
}

std::string refusal(const std::string &bytes, const std::string &name, const ReadLimits &limits = {}) {
    return errorOf([&] { content(bytes, name, limits); });
}

/// A declared size of that many bytes for a part of ten.
std::string declaring(std::int64_t bytes) { return zipOf({{"a", "0123456789", 0, 0, bytes - 10}}); }

} // namespace

BOOST_AUTO_TEST_SUITE(zip)

BOOST_AUTO_TEST_CASE(ReadsStoredAndDeflatedParts) {
    BOOST_TEST(content(zipOf({{"a", "one"}, {"b/c", "two"}}), "b/c") == "two");
    std::string numbers;
    for (int i = 0; i < 3000; ++i) numbers += std::to_string(i);
    BOOST_TEST(content(test::fixture("deflated.zip"), "xl/a.xml") == numbers);
}

BOOST_AUTO_TEST_CASE(FindsNamesInEitherCaseAndWithBackslashes) {
    const std::string bytes = zipOf({{"xl\\SharedStrings.xml", "s"}, {"/root", "r"}, {"folder/", ""}});
    BOOST_TEST(content(bytes, "xl/sharedstrings.XML") == "s");
    BOOST_TEST(content(bytes, "root") == "r");
    const Zip zip(bytes, "a", {});
    BOOST_TEST(zip.parts().size() == 2u);
    BOOST_TEST(!zip.find("folder/"));
}

BOOST_AUTO_TEST_CASE(RefusesWhatIsNoZipOrCutShort) {
    const std::string bytes = zipOf({{"a", std::string(5000, 'x')}});
    for (const std::size_t size : {std::size_t{0}, std::size_t{4}, bytes.size() / 2, bytes.size() - 10})
        BOOST_TEST(contains(refusal(bytes.substr(0, size), "a"), "hỏng"),
                   size << ": " << refusal(bytes.substr(0, size), "a"));
    BOOST_TEST(contains(refusal(bytes.substr(100), "a"), "@a.xlsx||"));
}

BOOST_AUTO_TEST_CASE(RefusesADirectoryThatTheFileContradicts) {
    const std::string honest = zipOf({{"a", "one"}});
    std::string moved = honest;
    moved[honest.find("PK\x03\x04")] = 'X';
    BOOST_TEST(contains(refusal(moved, "a"), "đầu mục trong tệp nén không khớp mục lục"));
    std::string longer = honest;
    longer[honest.find("PK\x01\x02") + 22] = '\x7F'; // packed size: 8 MiB
    BOOST_TEST(contains(refusal(longer, "a"), "hỏng"));
}

BOOST_AUTO_TEST_CASE(RefusesADamagedPartByItsCrc) {
    BOOST_TEST(contains(refusal(zipOf({{"a", "one", 0, 0, 0, 1}}), "a"), "sai mã kiểm tra CRC"));
    std::string bytes = test::fixture("deflated.zip");
    bytes[60] = static_cast<char>(bytes[60] ^ 0x55);
    BOOST_TEST(contains(refusal(bytes, "xl/a.xml"), "phần “xl/a.xml” bị hỏng"), refusal(bytes, "xl/a.xml"));
}

BOOST_AUTO_TEST_CASE(RefusesASizeThatIsNotWhatInflates) {
    BOOST_TEST(!refusal(zipOf({{"a", "0123456789", 0, 0, -5}}), "a").empty());
    BOOST_TEST(!refusal(zipOf({{"a", "0123456789", 0, 0, 5}}), "a").empty());
    BOOST_TEST(!refusal(test::fixture("lying-size.zip"), "a").empty());
}

BOOST_AUTO_TEST_CASE(RefusesAnEncryptedPart) {
    BOOST_TEST(contains(refusal(zipOf({{"a", "one", 1}}), "a"), "mật khẩu"));
}

BOOST_AUTO_TEST_CASE(RefusesAnUnknownMethodOnlyWhenRead) {
    const std::string bytes = zipOf({{"a", "one"}, {"b", "two", 0, 93}});
    BOOST_TEST(content(bytes, "a") == "one");
    BOOST_TEST(contains(refusal(bytes, "b"), "nén theo cách 93"));
}

BOOST_AUTO_TEST_CASE(RefusesOverlappingAndRepeatedParts) {
    const std::string overlapping = zipOf({{"a", "one"}, {"b", "one", 0, 0, 0, 0, true}});
    BOOST_TEST(contains(refusal(overlapping, "a"), "chồng lên"));
    BOOST_TEST(contains(refusal(zipOf({{"a", "one"}, {"A", "two"}}), "a"), "hai lần"));
}

BOOST_AUTO_TEST_CASE(RefusesDeclaredSizesPastTheLimitsBeforeInflating) {
    ReadLimits limits;
    limits.unpackedSize = 1 << 20;
    BOOST_TEST(contains(refusal(declaring((1 << 20) + 1), "a", limits), "hơn 1 MiB"));
    limits = {};
    limits.unpackedTotal = 2 << 20;
    BOOST_TEST(contains(refusal(declaring(3 << 20), "a", limits), "cùng các phần khác hơn 2 MiB"));
    BOOST_TEST(contains(refusal(declaring(100 << 20), "a"), "gấp hơn 200 lần"));
}

BOOST_AUTO_TEST_CASE(RefusesABombThatDeclaresItsSize) {
    BOOST_TEST(contains(refusal(test::fixture("bomb.zip"), "a"), "gấp hơn 200 lần"));
}

BOOST_AUTO_TEST_CASE(CountsTheSizesOfAllPartsRead) {
    ReadLimits limits;
    limits.unpackedTotal = 5;
    const std::string bytes = zipOf({{"a", "one"}, {"b", "two"}});
    Zip zip(bytes, "a.xlsx", limits);
    const auto ignore = [](std::string_view) {};
    zip.read(*zip.find("a"), ignore);
    BOOST_TEST(!errorOf([&] { zip.read(*zip.find("b"), ignore); }).empty());
}

BOOST_AUTO_TEST_CASE(RefusesTooManyParts) {
    ReadLimits limits;
    limits.parts = 2;
    BOOST_TEST(contains(refusal(zipOf({{"a", ""}, {"b", ""}, {"c", ""}}), "a", limits), "có 3 phần"));
}

BOOST_AUTO_TEST_CASE(ReadsOnAfterASinkThrew) {
    const std::string bytes = zipOf({{"a", "one"}, {"b", "two"}});
    Zip zip(bytes, "a.xlsx", {});
    BOOST_CHECK_THROW(zip.read(*zip.find("a"), [](std::string_view) { throw std::runtime_error("stop"); }),
                      std::runtime_error);
    BOOST_TEST(zip.readWhole(*zip.find("b"), 3) == "two");
    BOOST_TEST(contains(errorOf([&] { (void)zip.readWhole(*zip.find("b"), 2); }), "dài hơn 2 byte"));
}

BOOST_AUTO_TEST_SUITE_END()
