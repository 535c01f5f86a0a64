#include "screen.hpp"

#include "base/files.hpp"
#include "base/message.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <iterator>

namespace phuluc {
namespace {

constexpr std::size_t periodsListed = 8;
constexpr std::size_t linesShown = 10; ///< of one severity, on a terminal

bool isQuiet(const Finding &finding) { return finding.severity == Severity::note; }

/// The escape sequence for lines that begin with this word; none for others.
std::string_view colourOf(std::string_view line) {
    if (line.starts_with("LỖI")) return "\x1b[31m";
    if (line.starts_with("CẢNH BÁO")) return "\x1b[33m";
    return "";
}

/// With the period's folder before a file's name: several periods have files of the same name.
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
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(same),
                 [&](const Finding &each) { return each.severity == severity; });
    return same;
}

/// What a screen can hold, gravest first; the period's log has every line.
std::vector<std::string> shortened(const std::vector<Finding> &findings, const std::string &period) {
    std::vector<std::string> result;
    for (const Severity severity : {Severity::error, Severity::warning, Severity::note}) {
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

std::string resultOf(const Outcome &outcome, const Job &job) {
    if (outcome.failure) return "chưa làm được";
    if (job.checkOnly) return "số liệu dùng được";
    return "xong, " + std::to_string(outcome.written.size()) + " tệp";
}

std::size_t countOf(const std::vector<Outcome> &outcomes, Severity severity) {
    std::size_t number = 0;
    for (const Outcome &outcome : outcomes)
        number +=
            static_cast<std::size_t>(std::count_if(outcome.findings.begin(), outcome.findings.end(),
                                                   [&](const Finding &each) { return each.severity == severity; }));
    return number;
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
    for (const std::string &line : lines) messages_ << coloured(line) << '\n';
    messages_ << std::flush;
}

std::vector<Finding> Screen::audible(std::vector<Finding> findings) const {
    if (loudness_ == Loudness::quiet)
        findings.erase(std::remove_if(findings.begin(), findings.end(), isQuiet), findings.end());
    return findings;
}

void Screen::tell(const std::vector<Finding> &findings) { show(describeGrouped(audible(findings))); }

void Screen::tell(const Outcome &outcome, const Job &job) {
    const std::vector<Finding> findings = audible(withPeriod(outcome, job));
    const bool hasLog = !outcome.period.empty() && !job.checkOnly;
    show(display_ != Display::pipe && hasLog ? shortened(findings, outcome.period) : describeGrouped(findings));
    if (display_ != Display::pipe && loudness_ == Loudness::normal && !outcome.period.empty())
        messages_ << outcome.period << ": " << resultOf(outcome, job) << std::endl;
    outcomes_.push_back(outcome);
}

void Screen::summariseDone(const std::vector<const Outcome *> &done, const Job &job) {
    if (job.checkOnly) {
        output_ << "Đã kiểm tra, số liệu dùng được: " << periodsOf(done) << ". Không ghi gì.\n";
        return;
    }
    output_ << "Đã làm xong " << periodsOf(done) << ". Kết quả nằm trong " << utf8(job.output) << ":\n";
    for (std::size_t i = 0; i < std::min(done.size(), periodsListed); ++i)
        output_ << "  " << done[i]->period << ": " << filesOf(*done[i]) << '\n';
}

void Screen::summariseFindings() {
    const std::size_t warnings = countOf(outcomes_, Severity::warning);
    if (warnings == 0) return;
    output_ << "Có " << warnings << " cảnh báo: đọc các dòng CẢNH BÁO trước khi dùng kết quả.\n";
}

void Screen::summarise(const Job &job) {
    if (loudness_ == Loudness::quiet) return;
    std::vector<const Outcome *> done;
    std::vector<const Outcome *> failed;
    for (const Outcome &outcome : outcomes_)
        if (!outcome.period.empty()) (outcome.failure ? failed : done).push_back(&outcome);
    if (!done.empty()) summariseDone(done, job);
    if (!failed.empty()) output_ << "Chưa làm được " << periodsOf(failed) << ". Làm theo các dòng LỖI rồi chạy lại.\n";
    if (!done.empty()) summariseFindings();
    output_ << std::flush;
}

} // namespace phuluc
