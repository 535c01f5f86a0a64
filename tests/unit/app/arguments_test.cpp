#include "app/arguments.hpp"

#include "base/files.hpp"

#include <boost/test/unit_test.hpp>

using namespace phuluc;

namespace {

using Arguments = std::vector<std::string>;

} // namespace

BOOST_AUTO_TEST_SUITE(CommandLine)

BOOST_AUTO_TEST_CASE(NoArgumentsMeanTheUsualFolders) {
    const Request request = parseArguments({});
    BOOST_CHECK(request.action == Action::convert);
    BOOST_TEST(request.job.inputs.empty());
    BOOST_TEST(utf8(request.job.output) == "Ket-qua");
    BOOST_TEST(!request.config);
    BOOST_CHECK(request.verbosity == Verbosity::normal);
    BOOST_TEST(!request.job.checkOnly);
    BOOST_CHECK(request.job.formulas == Formulas::live);
}

BOOST_AUTO_TEST_CASE(TakesEveryOption) {
    const Request request =
        parseArguments({"-i", "Dữ liệu", "-o", "Kết quả", "-c", "c.toml", "-u", "dv.csv", "-p", "tuần 02 tháng 11/2025",
                        "--previous", "trước", "-j", "3", "--check", "--values", "-q", "tệp.xlsx"});
    BOOST_CHECK((request.job.inputs == std::vector{pathOf("Dữ liệu"), pathOf("tệp.xlsx")}));
    BOOST_TEST(utf8(request.job.output) == "Kết quả");
    BOOST_TEST(utf8(request.config.value()) == "c.toml");
    BOOST_TEST(utf8(request.job.unitList.value()) == "dv.csv");
    BOOST_TEST(request.job.period.value() == "tuần 02 tháng 11/2025");
    BOOST_TEST(utf8(request.job.previous.value()) == "trước");
    BOOST_TEST(request.job.jobs == 3U);
    BOOST_TEST(request.job.checkOnly);
    BOOST_CHECK(request.job.formulas == Formulas::values);
    BOOST_CHECK(request.verbosity == Verbosity::quiet);
}

BOOST_AUTO_TEST_CASE(TakesTheLongFormsWithAnEqualsSign) {
    const Request request =
        parseArguments({"--input=A", "--output=B", "--config=C", "--units=D", "--period=E", "--jobs=4"});
    BOOST_CHECK((request.job.inputs == std::vector{pathOf("A")}));
    BOOST_TEST(utf8(request.job.output) == "B");
    BOOST_TEST(utf8(request.config.value()) == "C");
    BOOST_TEST(utf8(request.job.unitList.value()) == "D");
    BOOST_TEST(request.job.period.value() == "E");
    BOOST_TEST(request.job.jobs == 4U);
}

BOOST_AUTO_TEST_CASE(KeepsTheOrderOfPathsAndTakesAnythingAfterTwoDashes) {
    BOOST_CHECK((parseArguments({"b", "-q", "a", "--", "-c"}).job.inputs ==
                 std::vector{pathOf("b"), pathOf("a"), pathOf("-c")}));
}

BOOST_AUTO_TEST_CASE(NamedPathsCountFromWhereTheUserIs) {
    const std::filesystem::path user = pathOf("/nhà/tôi");
    for (const Arguments &output : {Arguments{"-okq"}, {"-o", "kq"}, {"--output=kq"}, {"--output", "./kq"}, {"-qokq"}})
        BOOST_TEST(utf8(parseArguments(output, user).job.output) == "/nhà/tôi/kq");
    const Request request = parseArguments(
        {"-cc.toml", "--units=dv.csv", "--previous", "../trước", "-p", "2025-11-14", "a.xlsx", "/b.xlsx", "mẫu.docx"},
        user);
    BOOST_CHECK((request.job.inputs == std::vector{pathOf("/nhà/tôi/a.xlsx"), pathOf("/b.xlsx")}));
    BOOST_TEST(utf8(request.config.value()) == "/nhà/tôi/c.toml");
    BOOST_TEST(utf8(request.job.unitList.value()) == "/nhà/tôi/dv.csv");
    BOOST_TEST(utf8(request.job.previous.value()) == "/nhà/trước");
    BOOST_TEST(utf8(request.job.learned.value()) == "/nhà/tôi/mẫu.docx");
    BOOST_TEST(request.job.period.value() == "2025-11-14");
    BOOST_TEST(utf8(parseArguments({}, user).job.output) == "Ket-qua");
}

BOOST_AUTO_TEST_CASE(HelpAndVersionAreActions) {
    BOOST_CHECK(parseArguments({"--help", "x"}).action == Action::help);
    BOOST_CHECK(parseArguments({"-h"}).action == Action::help);
    BOOST_CHECK(parseArguments({"--version"}).action == Action::version);
}

BOOST_AUTO_TEST_CASE(LearningWritesSoItCannotOnlyCheck) {
    for (const Arguments &both : {Arguments{"--check", "--learn", "a.docx"}, Arguments{"--check", "a.docx"}})
        BOOST_CHECK_THROW(static_cast<void>(parseArguments(both)), Error);
}

BOOST_AUTO_TEST_SUITE_END()
