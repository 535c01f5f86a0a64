#include "app/folder.hpp"

#include "app/archive.hpp"
#include "base/ascii.hpp"
#include "base/disk.hpp"
#include "base/files.hpp"
#include "base/lookup.hpp"
#include "base/message.hpp"
#include "base/resultlog.hpp"
#include "base/unicode.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace phuluc {
namespace {

namespace fs = std::filesystem;

template <std::size_t Count>
bool isOneOf(const std::string &word, const std::string_view (&words)[Count]) {
    return contains(words, word);
}

Finding passedOver(const std::string &name, Severity severity, std::string text) {
    return {severity, {name, {}, {}}, std::move(text)};
}

/// What browsers call a file while they download it.
bool isStillDownloaded(const std::string &name) {
    const std::string lower = lowerCased(name);
    constexpr std::string_view endings[] = {".crdownload", ".part",       ".partial",
                                            ".download",   ".opdownload", ".filepart"};
    return std::ranges::any_of(endings, [&](std::string_view ending) { return lower.ends_with(ending); });
}

/// Whether a file is a program of Linux; such a program has no ending.
bool isProgram(const fs::path &file) {
    constexpr std::string_view mark = "\x7F"
                                      "ELF";
    return beginningOf(file, mark.size()) == mark;
}

/// The results that a folder's log lists; empty if the folder has no log of this program.
std::set<std::string> resultsIn(const fs::path &folder) {
    std::set<std::string> names;
    if (isInArchive(folder) || !hasResultLog(folder)) return names;
    names = {std::string(names::log), std::string(names::kept)};
    for (const auto &[name, digest] : documentsOf(folder)) names.insert(name);
    return names;
}

void add(FolderContents &contents, const FolderEntry &entry, const std::set<std::string> &results) {
    const std::string name = utf8(entry.path.filename());
    if (name == "Doc-truoc.txt") return; // delivered with the folder
    if (!validUtf8(name))
        contents.passedOver.push_back(passedOver(printable(name), Severity::warning,
                                                 "tên có chữ hỏng nên không đọc. Đổi tên cho đúng rồi chạy lại"));
    else if (results.contains(name))
        contents.passedOver.push_back(passedOver(name, Severity::note, "kết quả của chương trình, bỏ qua"));
    else if (isLitter(name))
        contents.passedOver.push_back(passedOver(name, Severity::note, "tệp tạm hoặc tệp ẩn, bỏ qua"));
    else if (isShortcut(entry.path))
        contents.passedOver.push_back(passedOver(name, Severity::warning,
                                                 "lối tắt, không phải tệp xuất: bỏ qua. Nếu cần tệp mà nó dẫn tới thì "
                                                 "chép chính tệp đó vào đây rồi chạy lại"));
    else if (entry.kind == Entry::file && isStillDownloaded(name))
        contents.passedOver.push_back(passedOver(name, Severity::error,
                                                 "tệp đang tải dở. Đợi tải xong, hoặc xóa tệp này nếu là tệp thừa, rồi "
                                                 "chạy lại"));
    else if (entry.kind == Entry::folder && holdsResults(entry.path))
        contents.passedOver.push_back(passedOver(name, Severity::note, "thư mục kết quả, bỏ qua"));
    else if (entry.kind == Entry::folder)
        contents.folders.push_back(entry.path);
    else if (entry.kind == Entry::file || entry.kind == Entry::unknown) // reported when it is read
        contents.files.push_back(entry.path);
    else
        contents.passedOver.push_back(
            passedOver(name, Severity::warning, "không phải tệp đọc được (liên kết hỏng?), bỏ qua"));
}

} // namespace

FolderContents contentsOf(const fs::path &folder) {
    FolderContents contents;
    try {
        const std::vector<FolderEntry> entries = inputEntriesOf(folder);
        const std::set<std::string> results = resultsIn(folder);
        for (const FolderEntry &entry : entries) add(contents, entry, results);
    } catch (const Error &error) { // no right to read, or an archive that is damaged or exceeds a limit
        contents.failure = error;
        contents.passedOver.push_back(asFinding(error));
    }
    return contents;
}

std::size_t filesBelow(const fs::path &folder, int depth, std::set<fs::path> &seen) {
    if (!seen.insert(trueName(folder)).second) return 0;
    const FolderContents contents = contentsOf(folder);
    std::size_t count = contents.files.size() + (contents.failure ? 1 : 0);
    if (depth > 0)
        for (const fs::path &inner : contents.folders) count += filesBelow(inner, depth - 1, seen);
    return count;
}

std::string nameOf(const fs::path &path) {
    const fs::path whole = fs::absolute(path).lexically_normal();
    return utf8(whole.has_filename() ? whole.filename() : whole.parent_path().filename());
}

fs::path parentOf(const fs::path &file) { return file.has_parent_path() ? file.parent_path() : fs::path("."); }

bool isDataFolder(const fs::path &folder) { return isOneOf(lowerCased(nameOf(folder)), {"du-lieu", "du-lieu-mau"}); }

bool isLitter(const std::string &name) {
    const std::string lower = lowerCased(name);
    return name.starts_with('.') || name.starts_with("~$") || lower.ends_with(".tmp") || lower.ends_with("~") ||
           lower.starts_with("thumbs.db") || isOneOf(lower, {"desktop.ini", "icon\r", "__macosx"});
}

bool isShortcut(const fs::path &file) { return isOneOf(lowerCased(utf8(file.extension())), {".lnk", ".url"}); }

bool holdsResults(const fs::path &folder) {
    try {
        const std::set<std::string> results = resultsIn(folder);
        if (results.empty()) return false;
        const std::vector<FolderEntry> entries = entriesOf(folder);
        return std::ranges::all_of(entries, [&](const FolderEntry &entry) {
            const std::string name = utf8(entry.path.filename());
            return results.contains(name) || isLitter(name);
        });
    } catch (const Error &) {
        return false;
    }
}

bool isResult(const fs::path &path) {
    const fs::path whole = fs::absolute(path).lexically_normal();
    const fs::path folder = whole.parent_path();
    return resultsIn(folder).contains(nameOf(whole)) || resultsIn(folder.parent_path()).contains(nameOf(folder));
}

bool claimsToBeTable(const fs::path &file) {
    return isOneOf(lowerCased(utf8(file.extension())), {".xlsx", ".xlsm", ".xltx", ".xls", ".xlsb", ".ods", ".fods",
                                                        ".csv", ".tsv", ".htm", ".html", ".mht", ".mhtml"});
}

bool claimsToBeNoTable(const fs::path &file) {
    if (!file.has_extension()) return isProgram(file);
    return isOneOf(lowerCased(utf8(file.extension())),
                   {".doc", ".docx", ".dotx", ".odt", ".rtf",  ".pdf", ".ppt", ".pptx", ".png", ".jpg", ".jpeg",
                    ".gif", ".bmp",  ".rar",  ".7z",  ".exe",  ".dll", ".cmd", ".bat",  ".sh",  ".ps1", ".toml",
                    ".ini", ".lnk",  ".url",  ".md",  ".json", ".log", ".eml", ".msg",  ".mp3", ".mp4", ".msi"});
}

} // namespace phuluc
