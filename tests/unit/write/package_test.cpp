#include "write/package.hpp"

#include "phuluc766/error.hpp"

#include <boost/test/unit_test.hpp>

#include <random>

using namespace phuluc;

namespace {

/// Bytes that deflating does not make smaller.
std::string noise(std::size_t size) {
    std::mt19937 random(766);
    std::string bytes(size, '\0');
    for (char &byte : bytes) byte = static_cast<char>(random());
    return bytes;
}

} // namespace

BOOST_AUTO_TEST_SUITE(package)

BOOST_AUTO_TEST_CASE(WhatIsPackedIsUnpackedInItsOrder) {
    const std::vector<PackagePart> parts = {{"word/document.xml", "<w/>"},
                                            {"empty", ""},
                                            {"media/picture.png", noise(300'000)},
                                            {"a/b", std::string(200'000, 'x')}};
    const std::string packed = pack(parts);
    BOOST_TEST(packed.size() < 320'000);
    const std::vector<PackagePart> again = unpack(packed, "test");
    BOOST_REQUIRE(again.size() == parts.size());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        BOOST_TEST(again[i].name == parts[i].name);
        BOOST_TEST((again[i].bytes == parts[i].bytes), parts[i].name);
    }
}

BOOST_AUTO_TEST_CASE(TheSamePartsGiveTheSameBytes) {
    const std::vector<PackagePart> parts = {{"a", noise(5000)}, {"b", "b"}};
    BOOST_TEST((pack(parts) == pack(parts)));
}

BOOST_AUTO_TEST_CASE(ADamagedPartIsRefused) {
    std::string packed = pack({{"a", noise(5000)}});
    packed[2000] = static_cast<char>(packed[2000] + 1);
    BOOST_CHECK_THROW(static_cast<void>(unpack(packed, "test")), Error);
}

BOOST_AUTO_TEST_CASE(OnlyAForeignPackageHasALimit) {
    const std::string packed = pack({{"a", std::string(foreignLimit + 1, 'x')}});
    BOOST_CHECK_THROW(static_cast<void>(unpack(packed, "test")), Error);
    BOOST_TEST(unpack(packed, "test", noLimit).front().bytes.size() == foreignLimit + 1);
}

BOOST_AUTO_TEST_SUITE_END()
