#include "app/screen.hpp"

#include "base/files.hpp"
#include "base/message.hpp"
#include "base/text.hpp"
#include "base/unicode.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>

namespace phuluc {
namespace {

constexpr std::size_t periodsListed = 8; ///< the first periods, in a pipe
constexpr std::size_t periodsInFull = 2; ///< the last periods, on a terminal
constexpr std::size_t linesShown = 10;   ///< lines of one severity, on a terminal
constexpr std::size_t lineWidth = 78;    ///< characters: fits the narrowest window

bool isQuiet(const Finding &finding) { return finding.severity == Severity::note; }

/// The escape sequence for lines that begin with this word; empty for other lines.
std::string_view colourOf(std::string_view line) {
    if (line.starts_with("LỖI")) return "\x1b[31m";
    if (line.starts_with("CẢNH BÁO")) return "\x1b[33m";
    return "";
}

/// Makes names printable on a terminal. Texts of findings are made printable when they are described.
Outcome withPrintableNames(Outcome outcome) {
    outcome.period = printable(outcome.period);
    for (Source &source : outcome.sources) source.file = printable(source.file);
    for (Finding &finding : outcome.findings) finding.place.file = printable(finding.place.file);
    return outcome;
}

/// The findings with the period's folder before the name of the file: several periods have files of the same name.
std::vector<Finding> withPeriod(const Outcome &outcome, const Job &job) {
    std::vector<Finding> findings = outcome.findings;
    for (Finding &finding : findings) {
        std::string &file = finding.place.file;
        const bool bare = file.find_first_of("/\\") == file.npos && file != utf8(job.output);
        if (file.empty())
            file = outcome.period;
        else if (bare && !outcome.period.empty() && file != outcome.period)
            file = outcome.period + "/" + file;
    }
    return findings;
}

std::vector<Finding> ofSeverity(const std::vector<Finding> &findings, Severity severity) {
    std::vector<Finding> same;
    std::ranges::copy_if(findings, std::back_inserter(same),
                         [&](const Finding &each) { return each.severity == severity; });
    return same;
}

/// The findings that fit a screen, most severe first. The log of the period has all of them.
std::vector<std::string> shortened(const std::vector<Finding> &findings, const std::string &period) {
    std::vector<std::string> result;
    for (const Severity severity : {Severity::error, Severity::doubt, Severity::warning, Severity::note}) {
        std::vector<std::string> lines = describeGrouped(ofSeverity(findings, severity));
        if (lines.size() > linesShown) {
            const std::string rest = std::to_string(lines.size() - linesShown);
            lines.resize(linesShown);
            lines.push_back(
                describe({severity,
                          {period, {}, {}},
                          "còn " + rest + " dòng như vậy, xem nhat-ky.txt trong thư mục kết quả của kỳ này"}));
        }
        result.insert(result.end(), lines.begin(), lines.end());
    }
    return result;
}

/// The line broken between words, with later lines indented: otherwise the window breaks it within words.
std::string wrapped(const std::string &line, std::size_t indent) {
    std::string result;
    std::size_t used = 0;
    for (std::size_t begin = 0; begin < line.size();) {
        const std::size_t end = std::min(line.find(' ', begin), line.size());
        const std::string word = line.substr(begin, end - begin);
        if (used > indent && used + 1 + length(word) > lineWidth) {
            result += '\n' + std::string(indent, ' ');
            used = indent;
        } else if (begin > 0) {
            result += ' ';
            ++used;
        }
        result += word;
        used += length(word);
        begin = end + 1;
    }
    return result;
}

std::string periodsOf(const std::vector<const Outcome *> &outcomes) {
    std::vector<std::string> names;
    for (const Outcome *outcome : outcomes)
        if (names.size() < periodsListed) names.push_back(outcome->period);
    std::string list = std::to_string(outcomes.size()) + " kỳ: " + join(names, ", ");
    if (outcomes.size() > names.size()) list += ", …";
    return list;
}

std::string filesOf(const Outcome &outcome) {
    std::vector<std::string> names;
    for (const std::filesystem::path &file : outcome.written) names.push_back(utf8(file.filename()));
    return join(names, ", ");
}

/// "so-ban-nganh.xlsx: Điểm Sở, ban, ngành, 14 dòng".
std::vector<std::string> readingsOf(const Outcome &outcome) {
    std::vector<std::string> readings;
    for (const Source &source : outcome.sources)
        if (source.rows > 0)
            readings.push_back(source.file + ": " + source.takenFor + ", " + std::to_string(source.rows) + " dòng");
    return readings;
}

/// The folder of a period's exports, and where its results lie where that is another name.
std::string placeOf(const Outcome &outcome) {
    const bool same = outcome.results.empty() || outcome.results == outcome.period;
    return outcome.period + (same ? "" : " (kết quả trong " + printable(outcome.results) + ")");
}

/// Prints what was read for a period, and its result.
void describeDone(std::ostream &output, const Outcome &outcome) {
    constexpr std::size_t indent = 12;
    output << "\n  " << placeOf(outcome) << '\n';
    std::string label = "    Đã đọc  ";
    for (const std::string &reading : readingsOf(outcome)) {
        output << label << reading << '\n';
        label.assign(indent, ' ');
    }
    output << wrapped("    Đã lập  " + filesOf(outcome), indent) << '\n';
}

std::string resultOf(const Outcome &outcome, const Job &job) {
    if (outcome.failure) return "chưa làm được";
    if (job.checkOnly) return "số liệu dùng được";
    return "xong, " + std::to_string(outcome.written.size()) + " tệp";
}

/// Whether a period was made. Other outcomes are refused periods, or findings on files of no period.
bool isDone(const Outcome &outcome) { return !outcome.failure && !outcome.period.empty(); }

std::size_t countOf(const std::vector<Finding> &findings, Severity severity) {
    return static_cast<std::size_t>(std::ranges::count(findings, severity, &Finding::severity));
}

} // namespace

std::string Screen::coloured(const std::string &line) const {
    const std::string_view colour = display_ == Display::terminal ? colourOf(line) : "";
    if (colour.empty()) return line;
    const std::size_t end = line.find(':');
    return std::string(colour) + line.substr(0, end) + "\x1b[0m" + line.substr(end);
}

void Screen::print(const std::string &text) { output_ << text << std::flush; }

void Screen::show(const std::vector<std::string> &lines) {
    constexpr std::size_t indent = 4;
    for (const std::string &line : lines)
        messages_ << coloured(display_ == Display::pipe ? line : wrapped(line, indent)) << '\n';
    messages_ << std::flush;
}

std::vector<Finding> Screen::audible(std::vector<Finding> findings) const {
    if (verbosity_ == Verbosity::quiet)
        findings.erase(std::remove_if(findings.begin(), findings.end(), isQuiet), findings.end());
    return findings;
}

void Screen::tell(const std::vector<Finding> &findings) { show(describeGrouped(audible(findings))); }

void Screen::tell(const Outcome &told, const Job &job) {
    const Outcome outcome = withPrintableNames(told);
    if (outcome.left) return left_.push_back(outcome.period);
    const std::vector<Finding> findings = audible(withPeriod(outcome, job));
    const bool hasLog = !outcome.period.empty() && !job.checkOnly;
    show(display_ != Display::pipe && hasLog ? shortened(findings, outcome.period) : describeGrouped(findings));
    if (display_ != Display::pipe && verbosity_ == Verbosity::normal && !outcome.period.empty())
        messages_ << outcome.period << ": " << resultOf(outcome, job) << std::endl;
    warnings_ += countOf(outcome.findings, Severity::warning) + countOf(outcome.findings, Severity::doubt);
    if (outcome.newest) doubts_ = ofSeverity(withPeriod(outcome, job), Severity::doubt);
    keepErrors(outcome, job);
    outcomes_.push_back(outcome);
    outcomes_.back().findings = {};
    if (isDone(outcome)) forgetBetween();
}

/// Drops the details of a period between the first ones, which are listed, and the last ones, which are shown: only the
/// number of such periods is printed, and a run may have thousands.
void Screen::forgetBetween() {
    if (++done_ <= periodsListed + periodsInFull) return;
    std::size_t later = 0;
    const auto between = std::find_if(outcomes_.rbegin(), outcomes_.rend(), [&](const Outcome &each) {
        return isDone(each) && later++ == periodsInFull;
    });
    between->written = {};
    between->sources = {};
}

/// Keeps errors for the end of the output, where the user sees them: all of the newest period, and others up to a
/// limit.
void Screen::keepErrors(const Outcome &outcome, const Job &job) {
    constexpr std::size_t most = 100; // lines
    const std::vector<Finding> errors = ofSeverity(withPeriod(outcome, job), Severity::error);
    if (!outcome.newest && errors_.size() >= most) return;
    const std::vector<std::string> lines = shortened(errors, outcome.period.empty() ? utf8(job.output) : outcome.period);
    errors_.insert(errors_.end(), lines.begin(), lines.end());
}

void Screen::summariseDone(const std::vector<const Outcome *> &done, const Job &job) {
    if (job.checkOnly) {
        output_ << "Đã kiểm tra, số liệu dùng được: " << periodsOf(done) << ". Không ghi gì.\n";
        return;
    }
    output_ << "Đã làm xong " << periodsOf(done) << ". Kết quả nằm trong " << printable(utf8(job.output)) << ":\n";
    for (std::size_t i = 0; i < std::min(done.size(), periodsListed); ++i)
        output_ << "  " << placeOf(*done[i]) << ": " << filesOf(*done[i]) << '\n';
}

void Screen::tell(const StageTimes &times) {
    static constexpr std::array<const char *, stageCount> names = {
        "đọc tệp",      "nhận dạng bảng",          "chấm điểm", "ghi phụ lục", "ghi báo cáo",
        "ghi tổng hợp", "ghi nhật ký, đặt vào chỗ"};
    std::vector<std::string> lines = {"Thời gian từng bước, cộng mọi kỳ và mọi luồng:"};
    for (std::size_t i = 0; i < stageCount; ++i) {
        constexpr std::int64_t nanosecondsPerStep = 100'000; // a tenth of a millisecond
        const Decimal milliseconds(times[i] / nanosecondsPerStep, 1);
        lines.push_back(std::string("  ") + names[i] + ": " + vietnamese(milliseconds) + " ms");
    }
    show(lines);
}

/// Prints the latest periods in full; the lines above name the others.
void Screen::presentDone(const std::vector<const Outcome *> &done, const Job &job) {
    output_ << "\nĐã làm xong " << done.size() << " kỳ. Kết quả nằm trong thư mục " << printable(utf8(job.output)) << ":\n";
    for (std::size_t i = done.size() - std::min(done.size(), periodsInFull); i < done.size(); ++i)
        describeDone(output_, *done[i]);
    output_ << '\n';
}

void Screen::summariseFindings() {
    if (warnings_ == 0) return;
    output_ << "Có " << warnings_ << " cảnh báo: đọc các dòng CẢNH BÁO trước khi dùng kết quả.\n";
}

/// Prints the doubts about the newest period last, where the user sees them.
void Screen::summariseDoubts() {
    if (doubts_.empty()) return;
    constexpr std::size_t indent = 4;
    output_ << "Cần xem lại trước khi dùng kết quả:\n";
    for (const Finding &doubt : doubts_) {
        const std::string line =
            "  - " + printable((doubt.place.file.empty() ? "" : doubt.place.file + ": ") + doubt.text);
        output_ << (display_ == Display::pipe ? line : wrapped(line, indent)) << '\n';
    }
}

void Screen::summariseLeft() {
    if (left_.empty()) return;
    const std::string line = "Giữ nguyên " + std::to_string(left_.size()) + " kỳ đã có kết quả" +
                             (left_.size() > 1 ? " (" + left_.front() + " … " + left_.back() + ")"
                                               : " (" + left_.front() + ")") +
                             ". Muốn làm lại kỳ nào thì kéo thư mục của kỳ đó trong Du-lieu thả lên tệp Tao-phu-luc";
    output_ << (display_ == Display::pipe ? line + " (dòng lệnh: nêu thư mục đó, hoặc thêm --again)." : wrapped(line + ".", 2))
            << '\n';
}

/// Prints all errors once more, and the result of the newest period: the last screen then shows both.
void Screen::conclude(const Job &job) {
    const auto newest = std::ranges::find_if(outcomes_, [](const Outcome &each) { return each.newest; });
    const bool loose =
        std::ranges::any_of(outcomes_, [](const Outcome &each) { return each.period.empty() && each.failure; });
    const bool many = outcomes_.size() + left_.size() > 1;
    if (many && !errors_.empty()) {
        output_ << "Các lỗi của lần chạy này:\n";
        for (const std::string &line : errors_)
            output_ << (display_ == Display::pipe ? line : coloured(wrapped(line, 4))) << '\n';
    }
    if (loose && many)
        output_ << "Còn tệp chưa dùng được: làm theo các dòng LỖI rồi chạy lại.\n";
    else if (newest != outcomes_.end() && many && !loose)
        output_ << (newest->followed ? "Kỳ vừa làm (" : "Kỳ mới nhất (") << newest->period << "): " << resultOf(*newest, job)
                << (newest->failure ? ", làm theo các dòng LỖI rồi chạy lại.\n" : ".\n");
    const bool made = newest != outcomes_.end() && !newest->failure && !loose;
    if (made && display_ != Display::pipe && !job.checkOnly)
        output_ << (job.settings.sample
                        ? "Đây là số liệu mẫu, không phát hành. Việc tiếp theo: chép tệp tải từ Cổng vào\n"
                          "Du-lieu, trong thư mục mang tên kỳ, rồi chạy lại.\n"
                        : "Việc tiếp theo: mở Tong-hop.xlsx xem trước; rồi điền số, ngày, in và trình ký.\n");
}

void Screen::summarise(const Job &job) {
    if (verbosity_ == Verbosity::quiet) return;
    std::vector<const Outcome *> done;
    std::vector<const Outcome *> failed;
    for (const Outcome &outcome : outcomes_)
        if (!outcome.period.empty()) (outcome.failure ? failed : done).push_back(&outcome);
    const bool present = display_ != Display::pipe && !job.checkOnly;
    if (!done.empty()) present ? presentDone(done, job) : summariseDone(done, job);
    if (!failed.empty()) output_ << "Chưa làm được " << periodsOf(failed) << ". Làm theo các dòng LỖI rồi chạy lại.\n";
    if (!done.empty()) summariseFindings();
    summariseLeft();
    summariseDoubts();
    conclude(job);
    output_ << std::flush;
}

} // namespace phuluc
