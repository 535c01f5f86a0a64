#include "write/templates.hpp"

#include "base/disk.hpp"
#include "base/files.hpp"
#include "base/text.hpp"
#include "phuluc766/error.hpp"
#include "write/report.hpp"

#include <set>

namespace phuluc {
namespace {

constexpr std::uintmax_t templateLimit = 16U << 20;

std::string bytesOf(const std::filesystem::path &file) {
    try {
        return readFile(file, templateLimit);
    } catch (const Error &error) {
        if (error.kind() != ErrorKind::data) throw;
        throw Error(ErrorKind::usage,
                    "mẫu Word lớn hơn 16 MB. Bỏ bớt hình trong mẫu (File > Compress Pictures), hoặc chép lại mẫu gốc, "
                    "rồi chạy lại",
                    {utf8(file), {}, {}});
    }
}

std::unique_ptr<const DocxTemplate> readTemplate(const std::filesystem::path &file, const std::string &document) {
    if (!isThere(file))
        throw Error(ErrorKind::system,
                    "thiếu mẫu Word này nên không lập được " + document +
                        ". Chép lại mẫu gốc giao kèm chương trình vào thư mục mẫu rồi chạy lại",
                    {utf8(file), {}, {}});
    return std::make_unique<const DocxTemplate>(bytesOf(file), utf8(file));
}

/// The Word files of a folder whose names are not among `used`: somebody may take them for templates.
std::vector<std::string> otherWordFiles(const std::filesystem::path &folder, const std::set<std::string> &used) {
    std::vector<std::string> others;
    for (const FolderEntry &entry : entriesOf(folder)) {
        const std::string name = utf8(entry.path.filename());
        const bool ofWord = name.ends_with(".docx") || name.ends_with(".doc") || name.ends_with(".dotx");
        const bool hidden = name.starts_with('.') || name.starts_with('~'); // "~$…": Word holds a document open
        if (entry.kind == Entry::file && ofWord && !hidden && !used.contains(name)) others.push_back(name);
    }
    return others;
}

void noteUnused(const std::filesystem::path &folder, std::vector<Finding> &findings) {
    const std::set<std::string> used = templateNames();
    const std::vector<std::string> unused = otherWordFiles(folder, used);
    if (unused.empty()) return;
    findings.push_back({Severity::note,
                        {utf8(folder), {}, {}},
                        "chương trình không dùng " + join(unused, ", ") + ", chỉ dùng các mẫu mang tên " +
                            join({used.begin(), used.end()}, ", ") +
                            ". Nếu là mẫu mới thì đặt tên như mẫu mà nó thay"});
}

} // namespace

const DocxTemplate &Templates::of(const ReportDocument &document) {
    const std::lock_guard lock(guard_);
    std::unique_ptr<const DocxTemplate> &known = read_[document.templateName];
    if (!known) known = readTemplate(folder_ / document.templateName, document.name);
    return *known;
}

bool Templates::areThere() {
    const std::lock_guard lock(guard_);
    if (folder_.empty()) missed_ = true;
    return !missed_;
}

std::vector<Finding> Templates::findings() {
    const std::lock_guard lock(guard_);
    std::vector<Finding> findings;
    if (missed_)
        findings.push_back(
            {Severity::warning,
             {"mau", {}, {}},
             "không thấy thư mục mẫu này cạnh chương trình nên không lập văn bản Word nào. Chép thư mục mau của bộ "
             "chương trình vào đó rồi chạy lại"});
    if (!folder_.empty()) noteUnused(folder_, findings);
    for (const auto &[name, known] : read_) {
        if (!known) continue;
        for (const std::string &text : known->leftOut())
            findings.push_back({Severity::warning, {utf8(folder_ / name), {}, {}}, text});
    }
    return findings;
}

} // namespace phuluc
