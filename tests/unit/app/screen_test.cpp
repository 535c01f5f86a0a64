#include "app/screen.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <sstream>

using namespace phuluc;

namespace {

Outcome done(const std::string &period) {
    Outcome outcome;
    outcome.period = period;
    outcome.written = {"Ket-qua/" + period + "/Phu-luc-I.xlsx", "Ket-qua/" + period + "/Tong-hop.xlsx"};
    return outcome;
}

Outcome refused(const std::string &period) {
    Outcome outcome;
    outcome.period = period;
    outcome.failure = ErrorKind::data;
    outcome.findings = {{Severity::error, {"a.xlsx", "", ""}, "sai"}};
    return outcome;
}

Outcome newestOf(Outcome outcome) {
    outcome.newest = true;
    return outcome;
}

struct Streams {
    std::ostringstream output;
    std::ostringstream messages;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(OnScreen, Streams)

BOOST_AUTO_TEST_CASE(APipeGetsFindingsOnly) {
    Screen screen(output, messages, Display::pipe);
    screen.tell(done("2025-11-07"), {});
    screen.tell(refused("2025-11-14"), {});
    BOOST_TEST(messages.str() == "LỖI: 2025-11-14/a.xlsx: sai\n");
}

BOOST_AUTO_TEST_CASE(NoControlCharacterOfANameReachesTheScreen) {
    const std::string hostile = "\x1B[2J\u009B31m\u202E\nLỖI: x\x07";
    for (const Display display : {Display::pipe, Display::terminal, Display::plainTerminal}) {
        Screen screen(output, messages, display);
        Job job;
        job.output = "Ket-qua" + hostile;
        for (Outcome outcome : {done("2025-11-07 " + hostile), refused("2025-11-14 " + hostile)}) {
            outcome.sources = {{"so" + hostile, "", "", "Điểm", 14}};
            outcome.findings.push_back({Severity::doubt, {"so" + hostile, hostile, "A1"}, "xem lại " + hostile});
            outcome.newest = true;
            screen.tell(outcome, job);
        }
        Outcome left;
        left.period = hostile;
        left.left = true;
        screen.tell(left, job);
        screen.summarise(job);
    }
    std::string said = output.str() + messages.str();
    for (const std::string_view colour : {"\x1b[31m", "\x1b[33m", "\x1b[0m"})
        for (std::size_t at = said.find(colour); at != said.npos; at = said.find(colour)) said.erase(at, colour.size());
    for (const char *raw : {"\x1B", "\x07", "\u009B", "\u202E", "\nLỖI: x"})
        BOOST_TEST(said.find(raw) == said.npos, raw);
}

BOOST_AUTO_TEST_CASE(StepsAreTimedInTenthsOfMilliseconds) {
    Screen screen(output, messages, Display::pipe);
    StageTimes times{};
    times[static_cast<std::size_t>(Stage::summary)] = 12'345'678;
    screen.tell(times);
    BOOST_TEST(output.str().empty());
    BOOST_TEST(messages.str().find("  đọc tệp: 0 ms\n") != std::string::npos);
    BOOST_TEST(messages.str().find("  ghi tổng hợp: 12,3 ms\n") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(APeriodGoesBeforeTheNamesOfItsFilesOnly) {
    Screen screen(output, messages, Display::pipe);
    Outcome outcome = done("2025-11-07");
    outcome.findings = {{Severity::error, {"Ket-qua/x", "", ""}, "a"},
                        {Severity::error, {"Ket-qua", "", ""}, "o"},
                        {Severity::error, {"2025-11-07", "", ""}, "b"},
                        {Severity::error, {}, "c"}};
    screen.tell(outcome, {});
    Outcome whole;
    whole.findings = {{Severity::error, {"d.xlsx", "", ""}, "d"}};
    screen.tell(whole, {});
    BOOST_TEST(messages.str() ==
               "LỖI: Ket-qua/x: a\nLỖI: Ket-qua: o\nLỖI: 2025-11-07: b\nLỖI: 2025-11-07: c\nLỖI: d.xlsx: d\n");
}

std::string letters(std::size_t number) {
    return {static_cast<char>('a' + number / 26), static_cast<char>('a' + number % 26)};
}

/// Warnings of different kinds, because of one kind only three are printed.
Outcome withWarnings(std::size_t number) {
    Outcome outcome = done("2025-11-07");
    for (std::size_t i = 1; i <= number; ++i)
        outcome.findings.push_back({Severity::warning, {"a.xlsx", "T", ""}, "lệch " + letters(i)});
    outcome.findings.push_back({Severity::error, {"a.xlsx", "T", ""}, "sai"});
    return outcome;
}

std::ptrdiff_t linesIn(const std::string &text) { return std::ranges::count(text, '\n'); }

BOOST_AUTO_TEST_CASE(ATerminalGetsTenLinesOfAKindAndTheWayToTheOthers) {
    Screen screen(output, messages, Display::terminal);
    screen.tell(withWarnings(63), {});
    BOOST_TEST(linesIn(messages.str()) == 1 + 10 + 2 + 1);
    BOOST_TEST(messages.str().find("2025-11-07: còn 53 dòng như vậy, xem nhat-ky.txt") != std::string::npos);
    BOOST_TEST(messages.str().find("sai") < messages.str().find("lệch ab"));
}

BOOST_AUTO_TEST_CASE(APipeAndACheckGetEveryLine) {
    Screen pipe(output, messages, Display::pipe);
    pipe.tell(withWarnings(63), {});
    BOOST_TEST(linesIn(messages.str()) == 64);
    Screen terminal(output, output, Display::terminal);
    Job check;
    check.checkOnly = true;
    terminal.tell(withWarnings(63), check);
    BOOST_TEST(linesIn(output.str()) == 65);
}

BOOST_AUTO_TEST_CASE(ATerminalSeesEachPeriodAndColours) {
    Screen screen(output, messages, Display::terminal);
    screen.tell(done("2025-11-07"), {});
    screen.tell(refused("2025-11-14"), {});
    BOOST_TEST(messages.str() ==
               "2025-11-07: xong, 2 tệp\n\x1b[31mLỖI\x1b[0m: 2025-11-14/a.xlsx: sai\n2025-11-14: chưa làm được\n");
}

BOOST_AUTO_TEST_CASE(TheSummaryNamesWhatWasWrittenAndWhatIsLeft) {
    Screen screen(output, messages, Display::pipe);
    Outcome warned = done("2025-11-07");
    warned.findings = {{Severity::warning, {}, "lệch"}, {Severity::note, {}, "bỏ qua"}};
    screen.tell(warned, {});
    Outcome newest = newestOf(refused("2025-11-14"));
    screen.tell(newest, {});
    screen.summarise({});
    BOOST_TEST(output.str() == "Đã làm xong 1 kỳ: 2025-11-07. Kết quả nằm trong Ket-qua:\n"
                               "  2025-11-07: Phu-luc-I.xlsx, Tong-hop.xlsx\n"
                               "Chưa làm được 1 kỳ: 2025-11-14. Làm theo các dòng LỖI rồi chạy lại.\n"
                               "Có 1 cảnh báo: đọc các dòng CẢNH BÁO trước khi dùng kết quả.\n"
                               "Các lỗi của lần chạy này:\n"
                               "LỖI: 2025-11-14/a.xlsx: sai\n"
                               "Kỳ mới nhất (2025-11-14): chưa làm được, làm theo các dòng LỖI rồi chạy lại.\n");
}

BOOST_AUTO_TEST_CASE(TheLastLinesAreAboutTheNewestPeriod) {
    Screen screen(output, messages, Display::terminal);
    screen.tell(refused("2025-11-01"), {});
    for (int day = 2; day < 25; ++day) screen.tell(done("2025-11-" + std::to_string(day)), {});
    Outcome newest = newestOf(done("2025-11-28"));
    screen.tell(newest, {});
    screen.summarise({});
    BOOST_TEST(output.str().ends_with(
        "Các lỗi của lần chạy này:\n"
        "\x1b[31mLỖI\x1b[0m: 2025-11-01/a.xlsx: sai\n"
        "Kỳ mới nhất (2025-11-28): xong, 2 tệp.\n"
        "Việc tiếp theo: mở Tong-hop.xlsx xem trước; rồi điền số, ngày, in và trình ký.\n"));
}

BOOST_AUTO_TEST_CASE(APeriodThatALaterOneFollowsIsNotCalledTheNewest) {
    Screen screen(output, messages, Display::terminal);
    screen.tell(done("2025-11-07"), {});
    Outcome made = newestOf(done("2025-11-14"));
    made.followed = true;
    screen.tell(made, {});
    screen.summarise({});
    BOOST_TEST(output.str().find("Kỳ vừa làm (2025-11-14): xong, 2 tệp.\n") != std::string::npos, output.str());
    BOOST_TEST(output.str().find("mới nhất") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(FindingsOnFilesOfNoPeriodComeLast) {
    Screen screen(output, messages, Display::terminal);
    Outcome loose = refused("");
    screen.tell(loose, {});
    Outcome newest = newestOf(done("2025-11-07"));
    screen.tell(newest, {});
    screen.summarise({});
    BOOST_TEST(output.str().ends_with("Các lỗi của lần chạy này:\n"
                                      "\x1b[31mLỖI\x1b[0m: a.xlsx: sai\n"
                                      "Còn tệp chưa dùng được: làm theo các dòng LỖI rồi chạy lại.\n"));
}

BOOST_AUTO_TEST_CASE(PeriodsThatStayAsTheyAreAreCounted) {
    Screen screen(output, messages, Display::plainTerminal);
    for (const char *period : {"2025-11-07", "2025-11-14", "2025-11-21"}) {
        Outcome outcome;
        outcome.period = period;
        outcome.left = true;
        screen.tell(outcome, {});
    }
    screen.summarise({});
    BOOST_TEST(messages.str().empty());
    BOOST_TEST(output.str() == "Giữ nguyên 3 kỳ đã có kết quả (2025-11-07 … 2025-11-21). Muốn làm lại kỳ nào\n"
                               "  thì kéo thư mục của kỳ đó trong Du-lieu thả lên tệp Tao-phu-luc.\n");
}

BOOST_AUTO_TEST_CASE(DoubtsOfTheNewestPeriodAreGatheredAtTheEnd) {
    Screen screen(output, messages, Display::pipe);
    Outcome earlier = done("2025-11-07");
    earlier.findings = {{Severity::doubt, {}, "cũ"}};
    screen.tell(earlier, {});
    Outcome newest = newestOf(done("2025-11-14"));
    newest.findings = {{Severity::doubt, {"xa.xlsx", "T", ""}, "mọi điểm giống kỳ trước"},
                       {Severity::warning, {}, "lệch"}};
    screen.tell(newest, {});
    screen.summarise({});
    BOOST_TEST(messages.str().find("CẢNH BÁO: 2025-11-14/xa.xlsx, trang \"T\": mọi điểm giống kỳ trước") !=
               std::string::npos);
    BOOST_TEST(output.str().ends_with("Có 3 cảnh báo: đọc các dòng CẢNH BÁO trước khi dùng kết quả.\n"
                                      "Cần xem lại trước khi dùng kết quả:\n"
                                      "  - 2025-11-14/xa.xlsx: mọi điểm giống kỳ trước\n"
                                      "Kỳ mới nhất (2025-11-14): xong, 2 tệp.\n"));
}

BOOST_AUTO_TEST_CASE(ATerminalShowsWhatWasReadWhatWasMadeAndWhatToDo) {
    Screen screen(output, messages, Display::terminal);
    Outcome first = done("2025-11-07");
    first.newest = true;
    first.sources = {{"so.xlsx", "", "Kết quả", "Điểm Sở, ban, ngành", 14},
                     {"so.xlsx", "", "Ẩn", "Bỏ qua: trang ẩn", 0},
                     {"xa.xlsx", "", "Kết quả", "Điểm UBND cấp xã", 102}};
    screen.tell(first, {});
    screen.summarise({});
    BOOST_TEST(output.str() == "\nĐã làm xong 1 kỳ. Kết quả nằm trong thư mục Ket-qua:\n"
                               "\n  2025-11-07\n"
                               "    Đã đọc  so.xlsx: Điểm Sở, ban, ngành, 14 dòng\n"
                               "            xa.xlsx: Điểm UBND cấp xã, 102 dòng\n"
                               "    Đã lập  Phu-luc-I.xlsx, Tong-hop.xlsx\n"
                               "\nViệc tiếp theo: mở Tong-hop.xlsx xem trước; rồi điền số, ngày, in và trình ký.\n");
}

BOOST_AUTO_TEST_CASE(AfterTheSamplesTheNextThingIsRealData) {
    Screen screen(output, messages, Display::terminal);
    screen.tell(newestOf(done("2025-11-14")), {});
    Job job;
    job.settings.sample = true;
    screen.summarise(job);
    BOOST_TEST(output.str().ends_with("Việc tiếp theo: chép tệp tải từ Cổng vào\n"
                                      "Du-lieu, trong thư mục mang tên kỳ, rồi chạy lại.\n"));
    BOOST_TEST(output.str().find("trình ký") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(ATerminalShowsTheLatestPeriodsInFull) {
    Screen screen(output, messages, Display::plainTerminal);
    for (int day = 10; day < 30; ++day) screen.tell(done("2025-11-" + std::to_string(day)), {});
    screen.summarise({});
    BOOST_TEST(output.str().find("Đã làm xong 20 kỳ.") != std::string::npos);
    BOOST_TEST(output.str().find("2025-11-27") == std::string::npos);
    BOOST_TEST(output.str().find("2025-11-28") != std::string::npos);
    BOOST_TEST(output.str().find("2025-11-29") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(ATerminalsLinesAreBrokenBetweenWords) {
    Outcome outcome = done("2025-11-07");
    std::string text;
    for (int i = 0; i < 30; ++i) text += "đơn vị ";
    outcome.findings = {{Severity::warning, {}, text + "hết"}};
    Screen(output, messages, Display::plainTerminal).tell(outcome, {});
    std::istringstream lines(messages.str());
    std::size_t number = 0;
    for (std::string line; std::getline(lines, line); ++number) {
        BOOST_TEST(line.size() <= 78 * 3U);
        const bool indented = number > 0 && line.starts_with("    ") && !line.ends_with(' ');
        BOOST_TEST((number == 0 || line.starts_with("2025-11-07: xong") || indented));
    }
    BOOST_TEST(number == 5U);
    Screen(output, messages, Display::pipe).tell(outcome, {});
    BOOST_TEST(messages.str().ends_with("CẢNH BÁO: 2025-11-07: " + text + "hết\n"));
}

BOOST_AUTO_TEST_CASE(ManyPeriodsAreCountedAndTheFirstListed) {
    Screen screen(output, messages, Display::pipe);
    screen.tell(done(""), {}); // findings on files of no period
    screen.tell(refused("2025-11-08"), {});
    for (int day = 10; day < 30; ++day) screen.tell(done("2025-11-" + std::to_string(day)), {});
    screen.summarise({});
    BOOST_TEST(output.str().find("  2025-11-17: Phu-luc-I.xlsx, Tong-hop.xlsx\n") != std::string::npos);
    BOOST_TEST(output.str().find("20 kỳ: 2025-11-10, 2025-11-11, ") != std::string::npos);
    BOOST_TEST(output.str().find("2025-11-17, …") != std::string::npos);
    BOOST_TEST(output.str().find("2025-11-18") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(ACheckSaysThatNothingWasWritten) {
    Screen screen(output, messages, Display::pipe);
    Job job;
    job.checkOnly = true;
    screen.tell(done("2025-11-07"), job);
    screen.summarise(job);
    BOOST_TEST(output.str() == "Đã kiểm tra, số liệu dùng được: 1 kỳ: 2025-11-07. Không ghi gì.\n");
}

BOOST_AUTO_TEST_CASE(QuietLeavesErrorsAndWarnings) {
    Screen screen(output, messages, Display::terminal);
    screen.setVerbosity(Verbosity::quiet);
    Outcome outcome = done("2025-11-07");
    outcome.findings = {{Severity::note, {}, "bỏ qua"}, {Severity::warning, {}, "lệch"}};
    screen.tell(outcome, {});
    screen.summarise({});
    BOOST_TEST(messages.str() == "\x1b[33mCẢNH BÁO\x1b[0m: 2025-11-07: lệch\n");
    BOOST_TEST(output.str() == "");
}

BOOST_AUTO_TEST_SUITE_END()
