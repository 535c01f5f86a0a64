#include "base/resultlog.hpp"

#include "base/files.hpp"
#include "base/sha256.hpp"
#include "base/workplace.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;
using namespace phuluc::test;

BOOST_FIXTURE_TEST_SUITE(ResultLog, Workplace)

BOOST_AUTO_TEST_CASE(ALogThatSomebodyWroteIntoIsEdited) {
    const auto edited = [&](const std::string &text) {
        writeFile(root / "nhat-ky.txt", text);
        return isEditedLog(root / "nhat-ky.txt");
    };
    const std::string log = sealed("NHẬT KÝ\n");
    BOOST_TEST(!edited(log));
    BOOST_TEST(edited("x" + log));
    BOOST_TEST(edited(log + "x\n"));
    BOOST_TEST(edited("NHẬT KÝ\n")); // of version 1.0
}

BOOST_AUTO_TEST_CASE(DocumentsAreThoseOfTheLogAndThoseCalledAsOurs) {
    const std::string digest = sha256("một");
    writeFile(root / "nhat-ky.txt", std::string(manifestTitle) + "\n" + digest + "  Khac.xlsx\n");
    for (const char *name : {"Khac.xlsx", "Tong-hop.xlsx", "cua-toi.xlsx"}) writeFile(root / name, "một");
    const Listed documents = documentsOf(root);
    BOOST_TEST(!documents.contains("cua-toi.xlsx"));
    BOOST_TEST(!documents.contains("nhat-ky.txt"));
    BOOST_TEST(documents.at("Khac.xlsx") == digest);
    BOOST_TEST(documents.at("Tong-hop.xlsx") == unknownDigest);
    BOOST_TEST(hasResultLog(root));
    BOOST_TEST(!isEdited(root / "Khac.xlsx", digest));
    writeFile(root / "Khac.xlsx", "hai");
    BOOST_TEST(isEdited(root / "Khac.xlsx", digest));
}

BOOST_AUTO_TEST_CASE(AFileOfThatNameWithoutAListIsNoLogOfOurs) {
    BOOST_TEST(!hasResultLog(root));
    writeFile(root / "nhat-ky.txt", "việc cần làm\n");
    BOOST_TEST(!hasResultLog(root));
}

BOOST_AUTO_TEST_SUITE_END()
