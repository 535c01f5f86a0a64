#include "base/sha256.hpp"

#include <boost/test/unit_test.hpp>

using phuluc::sha256;

BOOST_AUTO_TEST_SUITE(Sha256)

// The examples of FIPS 180-4 (NIST, "SHA256.pdf").
BOOST_AUTO_TEST_CASE(GivesTheDigestsOfTheStandard) {
    BOOST_TEST(sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    BOOST_TEST(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    BOOST_TEST(sha256(std::string(1'000'000, 'a')) ==
               "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

BOOST_AUTO_TEST_CASE(CountsZeroBytesAsBytes) {
    BOOST_TEST(sha256(std::string_view("\0", 1)) == "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
}

BOOST_AUTO_TEST_SUITE_END()
