#include "app/logtext.hpp"

#include "app/periodlog.hpp"
#include "base/message.hpp"
#include "base/resultlog.hpp"
#include "base/wording.hpp"

namespace phuluc {
namespace {

std::string findings(const PeriodResult &result) {
    std::string text = "NHẬT KÝ: " + periodName(result.period) + " (thư mục " + printable(result.folder) + ")\n\n";
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

} // namespace

std::string logText(const LogEntry &entry) {
    return findings(entry.result) + section(groundsTitle, logged(entry.grounds)) +
           section(digestTitle, loggedDigest(entry.digest, entry.grounds)) + section(manifestTitle, entry.manifest);
}

std::string refusal(const PeriodResult &result) {
    return findings(result) +
           section(manifestTitle, "  Không ghi gì: kỳ này còn lỗi, xem các dòng LỖI ở trên.\n");
}

} // namespace phuluc
