#include "app/cli.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <sstream>

#include <unistd.h>

using namespace phuluc;
namespace data = boost::unit_test::data;

namespace {

using Arguments = std::vector<std::string>;

/// A run without a terminal, and what it wrote.
struct Console {
    std::ostringstream output;
    std::ostringstream messages;
    Screen screen{output, messages, Display::pipe};

    int run(const Arguments &arguments) { return run(arguments, {}); }
    int run(const Arguments &arguments, Environment environment) {
        environment.screen = &screen;
        return phuluc::run(arguments, environment);
    }
};

/// A working folder of its own.
struct Elsewhere {
    std::filesystem::path before = std::filesystem::current_path();
    std::filesystem::path folder = std::filesystem::temp_directory_path() / ("phuluc766-cli-" + std::to_string(getpid()));
    Elsewhere() {
        std::filesystem::create_directories(folder);
        std::filesystem::current_path(folder);
    }
    ~Elsewhere() {
        std::filesystem::current_path(before);
        std::filesystem::remove_all(folder);
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(Cli)

BOOST_AUTO_TEST_CASE(WhereResultsWouldBeLostThereIsNoRun) {
    const std::vector<std::pair<ProgramPlace, std::string>> places = {
        {ProgramPlace::temporary, "tệp .zip chưa được giải nén"},
        {ProgramPlace::tooDeep, "đường dẫn của thư mục chương trình quá dài"}};
    for (const auto &[place, said] : places) {
        Console console;
        Environment environment;
        environment.place = place;
        BOOST_TEST(console.run({}, environment) == 3);
        BOOST_TEST(console.messages.str().find(said) != std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(AProgramAloneInItsFolderSaysToUnpack) {
    const Elsewhere elsewhere;
    Console console;
    Environment environment;
    environment.programFolder = elsewhere.folder;
    BOOST_TEST(console.run({}, environment) == 3);
    BOOST_TEST(console.messages.str().find("chương trình nằm một mình") != std::string::npos);
    std::filesystem::create_directory("mau"); // a part of the delivered folder, so that messages name missing inputs
    Console other;
    BOOST_TEST(other.run({}, environment) == 3);
    BOOST_TEST(other.messages.str().find("chưa có thư mục này") != std::string::npos);
}

struct Refused {
    Arguments arguments;
    std::string message;
};
std::ostream &operator<<(std::ostream &out, const Refused &refused) { return out << refused.message; }

const std::vector<Refused> refusals = {
    {{"--khong-co"}, "không có tùy chọn --khong-co."},
    {{"-x"}, "không có tùy chọn -x."},
    {{"--perio", "x"}, "không có tùy chọn --perio."},
    {{"--output"}, "tùy chọn --output cần một giá trị đi kèm."},
    {{"-o"}, "tùy chọn --output cần một giá trị đi kèm."},
    {{"--output="}, "tùy chọn --output cần một giá trị đi kèm."},
    {{"--output", ""}, "tùy chọn --output cần một giá trị đi kèm."},
    {{"-o", "a", "-o", "b"}, "tùy chọn --output chỉ được nêu một lần."},
    {{"--check=1"}, "tùy chọn --check không nhận giá trị."},
    {{"-j", "0"}, "tùy chọn --jobs phải là số nguyên từ 1 đến 64, không phải \"0\"."},
    {{"-j", "65"}, "tùy chọn --jobs phải là số nguyên từ 1 đến 64, không phải \"65\"."},
    {{"-j", "2x"}, "tùy chọn --jobs phải là số nguyên từ 1 đến 64, không phải \"2x\"."},
    {{"--jobs=-1"}, "tùy chọn --jobs phải là số nguyên từ 1 đến 64, không phải \"-1\"."},
    {{"--jobs", "hai"}, "tùy chọn --jobs phải là số nguyên từ 1 đến 64, không phải \"hai\"."},
    {{"-i", ""}, "tùy chọn --input cần một giá trị đi kèm."},
};

BOOST_DATA_TEST_CASE(WrongOptionsAreRefusedWithWhatToDo, data::make(refusals), refused) {
    Console console;
    BOOST_TEST(console.run(refused.arguments) == 2);
    BOOST_TEST(console.messages.str() == "LỖI: " + refused.message + " Gõ phuluc766 --help để xem cách dùng\n");
    BOOST_TEST(console.output.str() == "");
}

BOOST_AUTO_TEST_CASE(NamedFilesMustBeThere) {
    for (const char *option : {"config", "units", "previous"}) {
        Console console;
        BOOST_TEST(console.run({std::string("--") + option, "khong-co"}) == 2);
        BOOST_TEST(console.messages.str() == std::string("LỖI: khong-co: tùy chọn --") + option +
                                                 " nêu tệp hoặc thư mục không có. Xem lại tên\n");
    }
}

BOOST_AUTO_TEST_CASE(HelpGoesToTheOutput) {
    Console console;
    BOOST_TEST(console.run({"--help"}) == 0);
    BOOST_TEST(console.messages.str() == "");
    for (const char *option : {"--input", "--output", "--config", "--units", "--period", "--previous", "--jobs",
                               "--check", "--values", "--quiet", "--help", "--version"})
        BOOST_TEST(console.output.str().find(option) != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
