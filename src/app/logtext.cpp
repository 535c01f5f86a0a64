#include "app/logtext.hpp"

#include "app/periodlog.hpp"
#include "base/files.hpp"
#include "base/message.hpp"
#include "base/resultlog.hpp"
#include "base/resultnames.hpp"
#include "base/wording.hpp"
#include "model/period.hpp"
#include "model/periodtext.hpp"

namespace phuluc {
namespace {

constexpr std::string_view titleMark = "NHẬT KÝ: ";
constexpr std::string_view folderMark = " (thư mục ";

std::string title(const PeriodResult &result) {
    return std::string(titleMark) + periodName(result.period) + std::string(folderMark) + printable(result.folder) +
           ")";
}

std::string findings(const PeriodResult &result) {
    std::string text = title(result) + "\n\n";
    text += "ĐÃ ĐỌC\n";
    for (const Source &source : result.sources) {
        text += "  " + printable(source.file + ", trang \"" + source.sheet + "\": " + source.takenFor);
        if (source.rows > 0) text += " (" + std::to_string(source.rows) + " dòng)";
        text += "\n    SHA-256 của tệp: " + source.sha256 + "\n";
    }
    if (result.sources.empty()) text += "  Không đọc được bảng nào.\n";
    text += "\nĐÃ BỎ QUA (biết rõ là gì, không dùng để chấm điểm)\n";
    for (const LeftOut &each : result.leftOut) {
        const std::string line = describe({Severity::note, each.place, each.what});
        text += "  " + line.substr(line.find(": ") + 2) + "\n";
    }
    if (result.leftOut.empty()) text += "  Không có gì.\n";
    text += "\nNHẬN XÉT\n";
    for (const Finding &finding : result.findings) text += "  " + describe(finding) + "\n";
    if (result.findings.empty()) text += "  Không có gì cần lưu ý.\n";
    return text;
}

std::string section(std::string_view title, const std::string &lines) {
    return "\n" + std::string(title) + "\n" + lines;
}

std::string keptSection(const Digests &kept) { return kept.empty() ? "" : section(keptTitle, digestLines(kept)); }

} // namespace

std::string logText(const LogEntry &entry) {
    return findings(entry.result) + section(groundsTitle, logged(entry.grounds)) +
           section(totalsTitle, loggedTotals(entry.totals, entry.grounds)) + keptSection(entry.kept) +
           section(manifestTitle, entry.manifest);
}

std::string refusal(const PeriodResult &result, const Digests &kept) {
    return findings(result) + keptSection(kept) +
           section(manifestTitle, "  Không ghi gì: kỳ này còn lỗi, xem các dòng LỖI ở trên.\n");
}

std::optional<Period> loggedPeriod(const std::filesystem::path &folder) {
    constexpr std::uintmax_t longestTitle = 1024;
    const std::string beginning = beginningOf(folder / names::log, longestTitle);
    const std::string_view line = std::string_view(beginning).substr(0, beginning.find('\n'));
    const std::size_t end = line.find(folderMark);
    if (!line.starts_with(titleMark) || end == line.npos) return std::nullopt;
    const std::vector<Period> named = periodsIn(line.substr(titleMark.size(), end - titleMark.size()));
    if (named.size() != 1) return std::nullopt;
    // The name of a week has no day; that of its folder may have one.
    const std::vector<Period> byFolder = periodsIn(line.substr(end + folderMark.size()));
    const bool same = byFolder.size() == 1 && samePeriod(byFolder.front(), named.front());
    return same ? byFolder.front() : named.front();
}

} // namespace phuluc
