#include "base/toml.hpp"

#include "phuluc766/error.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;

namespace {

/// The message that refuses a text: "a.toml, dòng 2: …".
std::string fault(const std::string &text) {
    try {
        static_cast<void>(parseToml(text, "a.toml"));
    } catch (const Error &error) {
        return error.place().file + ": " + error.what();
    }
    return "none";
}

/// The value of "so", as a figure.
std::string figure(const std::string &written) {
    const std::string file = "a.toml";
    const TomlValue table = parseToml("so = " + written + "\n", file);
    try {
        return TomlKey(file, "so", *table.find("so")).number(0, 100).text();
    } catch (const Error &error) {
        return error.what();
    }
}

} // namespace

BOOST_AUTO_TEST_SUITE(OfToml)

BOOST_AUTO_TEST_CASE(ValuesKnowTheirLines) {
    const TomlValue table = parseToml("\xEF\xBB\xBF# đầu\r\nten = \"Đắk Lắk\"\r\n[muc]\r\nco = true\r\n", "a.toml");
    BOOST_TEST_REQUIRE(table.find("ten") != nullptr);
    BOOST_TEST(table.find("ten")->text == "Đắk Lắk");
    BOOST_TEST(table.find("ten")->line == 2U);
    BOOST_TEST(table.find("muc")->find("co")->flag);
    BOOST_TEST(table.find("muc")->find("co")->line == 4U);
    BOOST_TEST(table.find("khac") == nullptr);
}

BOOST_AUTO_TEST_CASE(AFaultNamesFileAndLine) {
    BOOST_TEST(fault("a = 1\nb\n").starts_with("a.toml, dòng 2: dòng này không đúng dạng khóa = giá trị"));
    BOOST_TEST(fault("a = 1\n") == "none");
}

BOOST_AUTO_TEST_CASE(AFaultIsSaidByItsCause) {
    const auto says = [](const std::string &text, const std::string &cause) {
        BOOST_TEST(fault(text).find(cause) != std::string::npos, text << ": " << fault(text));
    };
    for (const char *quotes : {"ten = “A”", "ten = \"Đắk”", "ten = ‘A’", "ten = „A\"", "ten = «A»"})
        says(quotes, "dòng 1: dòng này có dấu nháy cong");
    for (const char *blank : {"ten =\u00A0\"A\"", "\u00A0ten = \"A\"", "\u200Bten = \"A\""})
        says(blank, "dòng 1: dòng này có ký tự trắng lạ");
    says("[don-vi]\ntỉnh = \"A\"", "dòng 2: dòng này có chữ \"ỉ\" nằm ngoài dấu nháy kép");
    says("a = 1\na = 2", "dòng 2: dòng này ghi lại một khóa hoặc mục đã có");
    says("[a]\nb = 1\n[a]\nc = 1", "dòng 3: dòng này ghi lại một khóa hoặc mục đã có");
    says("[danh gia]\na = 1", "dòng 1: dòng này không đúng dạng tên mục");
    BOOST_TEST(fault("ten = \"“A”\" # “") == "none");
}

BOOST_AUTO_TEST_CASE(NumbersKeepTheDecimalsThatWereWritten) {
    BOOST_TEST(figure("89.5") == "89.5");
    BOOST_TEST(figure("\"89,25\"") == "89.25");
    BOOST_TEST(figure("100") == "100");
    for (const char *wrong : {"100.01", "-1", "\"nhiều\"", "1.23456", "true"})
        BOOST_TEST(figure(wrong).find("phải là") != std::string::npos, wrong);
}

BOOST_AUTO_TEST_SUITE_END()
