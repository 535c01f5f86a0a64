#include "journal.hpp"

#include "base/message.hpp"
#include "base/resultlog.hpp"
#include "base/wording.hpp"

namespace phuluc {

std::string journal(const PeriodResult &result, const std::string &manifest) {
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
    text += "\n" + std::string(manifestTitle) + "\n";
    text += manifest.empty() ? "  Không ghi gì: kỳ này còn lỗi, xem các dòng LỖI ở trên.\n" : manifest;
    return text;
}

} // namespace phuluc
