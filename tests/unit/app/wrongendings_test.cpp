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
std::string said(const std::vector<const char *> &files, std::vector<Finding> (*look)()) {
    const Tree tree(files);
    const Inside inside(tree.root);
    try {
        const std::vector<Finding> said = look();
        return said.empty() ? "nothing" : "warned " + said.front().place.file;
    } catch (const Error &error) {
        return "refused " + error.place().file;
    }
}

std::string settingsIn(const std::vector<const char *> &files) { return said(files, settingsWithWrongEnding); }
std::string listIn(const std::vector<const char *> &files) { return said(files, listWithWrongEnding); }

} // namespace

BOOST_AUTO_TEST_SUITE(wrongendings)

BOOST_AUTO_TEST_CASE(AnIndexUnderAWrongNameIsRefused) {
    BOOST_TEST(said({"bo-chi-so.toml.txt"}, indexWithWrongEnding) == "refused bo-chi-so.toml.txt");
    BOOST_TEST(said({"bo-chi-so.toml"}, indexWithWrongEnding) == "nothing");
}

BOOST_AUTO_TEST_CASE(OtherTablesInTheFolderOfTheListAreAWarning) {
    BOOST_TEST(listIn({"danh-muc/don-vi (1).xlsx"}) == "warned don-vi (1).xlsx");
    BOOST_TEST(listIn({"danh-muc/Danh mục.xls"}) == "warned Danh mục.xls");
    BOOST_TEST(listIn({"danh-muc/don-vi.xlsx", "danh-muc/don-vi - Copy.xlsx"}) == "nothing");
    BOOST_TEST(listIn({"danh-muc/~$don-vi.xlsx", "danh-muc/doc-truoc.txt"}) == "nothing");
}

BOOST_AUTO_TEST_CASE(SettingsUnderAWrongNameAloneAreRefused) {
    for (const char *name : {"cau-hinh.toml.txt", "cau-hinh.txt", "Cau-Hinh.TOML.txt", "cau-hinh.ini", "cau-hinh"})
        BOOST_TEST(settingsIn({name}) == std::string("refused ") + name);
}

BOOST_AUTO_TEST_CASE(BesideTheRightOneTheyAreAWarning) {
    BOOST_TEST(settingsIn({"cau-hinh.toml", "cau-hinh.toml.txt"}) == "warned cau-hinh.toml.txt");
}

BOOST_AUTO_TEST_CASE(OtherNamesMeanNothing) {
    if (settingsIn({"Cau-hinh.toml"}) != "nothing") // a disk that tells letters by case
        BOOST_TEST(settingsIn({"Cau-hinh.toml"}) == "refused Cau-hinh.toml");
    for (const char *name : {"cau-hinh.toml", "cau-hinh.toml.bak", "cau-hinh-cu.txt"})
        BOOST_TEST(settingsIn({name}) == "nothing", name);
}

BOOST_AUTO_TEST_CASE(AListMayHaveEitherRightEnding) {
    BOOST_TEST(listIn({"danh-muc/don-vi.csv", "danh-muc/don-vi.xls"}) == "warned don-vi.xls");
}

BOOST_AUTO_TEST_SUITE_END()
