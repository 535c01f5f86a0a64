// Settings and lists saved under names that the program does not read.
#include "app/wrongendings.hpp"

#include "app/trees.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::test;

namespace {

/// The working folder as long as the object lives.
struct Inside {
    fs::path before = fs::current_path();
    explicit Inside(const fs::path &folder) { fs::current_path(folder); }
    ~Inside() { fs::current_path(before); }
    Inside(const Inside &) = delete;
    Inside &operator=(const Inside &) = delete;
};

/// "refused cau-hinh.toml.txt", "warned …", "nothing".
std::string settingsIn(const std::vector<const char *> &files) {
    const Tree tree(files);
    const Inside inside(tree.root);
    try {
        const std::vector<Finding> said = settingsWithWrongEnding();
        return said.empty() ? "nothing" : "warned " + said.front().place.file;
    } catch (const Error &error) {
        return "refused " + error.place().file;
    }
}

} // namespace

BOOST_AUTO_TEST_SUITE(wrongendings)

BOOST_AUTO_TEST_CASE(SettingsUnderAWrongNameAloneAreRefused) {
    for (const char *name : {"cau-hinh.toml.txt", "cau-hinh.txt", "Cau-Hinh.TOML.txt", "cau-hinh.ini", "cau-hinh"})
        BOOST_TEST(settingsIn({name}) == std::string("refused ") + name);
}

BOOST_AUTO_TEST_CASE(BesideTheRightOneTheyAreAWarning) {
    BOOST_TEST(settingsIn({"cau-hinh.toml", "cau-hinh.toml.txt"}) == "warned cau-hinh.toml.txt");
}

BOOST_AUTO_TEST_CASE(OtherNamesMeanNothing) {
    for (const char *name : {"cau-hinh.toml", "cau-hinh.toml.bak", "cau-hinh-cu.txt"})
        BOOST_TEST(settingsIn({name}) == "nothing", name);
}

BOOST_AUTO_TEST_CASE(AListMayHaveEitherRightEnding) {
    const Tree tree({"danh-muc/don-vi.csv", "danh-muc/don-vi.xls"});
    const Inside inside(tree.root);
    const std::vector<Finding> said = listWithWrongEnding();
    BOOST_TEST_REQUIRE(said.size() == 1U);
    BOOST_TEST(said.front().place.file == "don-vi.xls");
}

BOOST_AUTO_TEST_SUITE_END()
