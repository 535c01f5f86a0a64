#include "base/disk.hpp"
#include "base/files.hpp"
#include "base/sha256.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <limits>
#include <map>
#include <optional>
#include <sstream>

namespace phuluc {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view logName = "nhat-ky.txt";
constexpr std::string_view keptName = "Ban-cu";
constexpr auto anySize = std::numeric_limits<std::uintmax_t>::max();

/// What results are called, also where the log that should list them is gone: none of an earlier run may pass for new.
constexpr std::array<const char *, 9> usualNames = {"Phu-luc-I.xlsx",
                                                    "Phu-luc-II.xlsx",
                                                    "Phu-luc-III.xlsx",
                                                    "Tong-hop.xlsx",
                                                    "Bao-cao.docx",
                                                    "Bao-cao-xep-loai.docx",
                                                    "Cong-khai-thang.docx",
                                                    "Bao-cao-cai-cach-muc-2.docx",
                                                    "Cong-van-don-vi-diem-thap.docx"};
constexpr const char *unknownDigest = "-";

/// The documents that a log lists, with the digest each was written with; the log itself without one.
using Listed = std::map<std::string, std::string>;

std::optional<std::pair<std::string, std::string>> listedIn(const std::string &line) {
    constexpr std::size_t digits = 64;
    if (line.size() < digits + 3 || line.compare(digits, 2, "  ") != 0) return std::nullopt;
    if (line.find_first_not_of("0123456789abcdef") != digits) return std::nullopt;
    std::string name = line.substr(digits + 2);
    if (name.back() == '\r') name.pop_back();
    const fs::path path = pathOf(name);
    if (path.empty() || path != path.filename() || name == "." || name == "..") return std::nullopt; // this folder only
    return std::pair(std::move(name), line.substr(0, digits));
}

/// The documents of ours in a folder: those that its log lists, and those called as ours are.
Listed documentsOf(const fs::path &folder) {
    Listed listed;
    bool titled = false;
    std::istringstream log(beginningOf(folder / logName, anySize));
    for (std::string line; std::getline(log, line);) {
        titled = titled || line.starts_with(manifestTitle);
        if (auto document = titled ? listedIn(line) : std::nullopt) listed.insert(std::move(*document));
    }
    if (titled) listed.emplace(logName, "");
    for (const char *name : usualNames) listed.emplace(name, unknownDigest); // where the log does not list it
    return listed;
}

/// A file name with a number before its extension: "Phu-luc-I (2).xlsx".
fs::path numbered(const fs::path &name, int number) {
    if (number == 1) return name;
    fs::path result = name.stem();
    result += " (" + std::to_string(number) + ")";
    result += name.extension();
    return result;
}

/// A place in `Ban-cu` for a file with these bytes: the first free name, or that of a file which has them already.
fs::path keepingPlace(const fs::path &folder, const fs::path &name, const std::string &bytes) {
    const fs::path kept = folder / keptName;
    makeFolder(kept);
    for (int number = 1;; ++number) {
        const fs::path place = kept / numbered(name, number);
        const Entry taken = entryAt(place);
        if (taken == Entry::none) return place;
        if (taken == Entry::file && readFile(place, anySize) == bytes) return place;
    }
}

/// Moves a document to `Ban-cu` and returns where it is now.
fs::path keep(const fs::path &document) {
    const fs::path place = keepingPlace(document.parent_path(), document.filename(), readFile(document, anySize));
    moveFile(document, place);
    return place;
}

/// Regular files of a folder, sorted by name.
std::vector<fs::path> filesOf(const fs::path &folder) {
    std::vector<fs::path> files;
    for (const FolderEntry &entry : entriesOf(folder))
        if (entry.kind == Entry::file) files.push_back(entry.path);
    std::sort(files.begin(), files.end());
    return files;
}

/// Steps to take back, last first, where a later one fails.
class Undo {
  public:
    Undo() = default;
    Undo(const Undo &) = delete;
    Undo &operator=(const Undo &) = delete;
    ~Undo() {
        for (auto step = steps_.rbegin(); step != steps_.rend(); ++step) takeBack(*step);
    }
    void add(std::function<void()> step) { steps_.push_back(std::move(step)); }
    void forget() { steps_.clear(); }

  private:
    static void takeBack(const std::function<void()> &step) {
        try {
            step();
        } catch (const std::exception &) { // the first failure is the one to tell; this one leaves a file in `Ban-cu`
        }
    }
    std::vector<std::function<void()>> steps_;
};

/// Puts the files of one staging folder in place of their predecessors: all of them, or none.
class Placement {
  public:
    Placement(const fs::path &staging, const fs::path &folder)
        : staging_(staging), folder_(folder), old_(documentsOf(folder)) {}

    std::vector<fs::path> run() {
        const std::vector<fs::path> staged = filesOf(staging_);
        if (!isThere(folder_)) undo_.add([this] { removeEntry(folder_); });
        makeFolder(folder_);
        for (const auto &[name, digest] : old_) retireUnlessStaged(pathOf(name));
        std::vector<fs::path> placed;
        for (const fs::path &file : staged) placed.push_back(replace(file));
        undo_.forget();
        return placed;
    }

  private:
    /// What this run does not write any more must not pass for new.
    void retireUnlessStaged(const fs::path &name) {
        const fs::path document = folder_ / name;
        if (isThere(staging_ / name) || !isThere(document)) return;
        const fs::path kept = keep(document);
        undo_.add([=] { moveFile(kept, document); });
    }

    fs::path replace(const fs::path &staged) {
        const fs::path document = folder_ / staged.filename();
        if (!isThere(document)) {
            moveFile(staged, document);
            undo_.add([=] { removeEntry(document); });
            return document;
        }
        const std::string before = readFile(document, anySize);
        if (isEdited(staged.filename(), before)) writeAside(keepingPlace(folder_, staged.filename(), before), before);
        moveFile(staged, document);
        undo_.add([this, document, before] { writeAside(document, before); });
        return document;
    }

    [[nodiscard]] bool isEdited(const fs::path &name, const std::string &bytes) const {
        const auto listed = old_.find(utf8(name));
        if (listed == old_.end()) return true;
        return !listed->second.empty() && listed->second != sha256(bytes);
    }

    /// Written aside first, so that a full disk leaves no half of it.
    void writeAside(const fs::path &place, const std::string &bytes) const {
        const fs::path aside = staging_ / ".tam";
        writeFile(aside, bytes);
        moveFile(aside, place);
    }

    const fs::path &staging_;
    const fs::path &folder_;
    Listed old_;
    Undo undo_;
};

fs::path stagingFolder(const fs::path &folder) {
    fs::path name = ".dang-ghi-";
    name += folder.filename();
    return folder.parent_path() / name;
}

} // namespace

Staging::Staging(fs::path folder) : folder_(std::move(folder)), staging_(stagingFolder(folder_)) {
    std::error_code code;
    makeFolder(folder_.parent_path());
    removeTree(staging_, code); // left behind by a run that was cut off
    if (!code) makeFolder(staging_, code);
    if (code) failFolder("không ghi được vào thư mục này", folder_.parent_path(), code);
}

Staging::~Staging() {
    std::error_code code;
    removeTree(staging_, code);
}

fs::path Staging::path(std::string_view name) const { return staging_ / pathOf(name); }

std::string Staging::manifest() const {
    std::string lines;
    for (const fs::path &file : filesOf(staging_))
        lines += sha256(readFile(file, anySize)) + "  " + utf8(file.filename()) + "\n";
    return lines;
}

std::vector<fs::path> Staging::place() { return Placement(staging_, folder_).run(); }

void Staging::retire(const fs::path &folder) {
    for (const auto &[name, digest] : documentsOf(folder))
        if (const fs::path document = folder / pathOf(name); isThere(document)) keep(document);
}

Error Staging::asPlaced(const Error &error, const fs::path &folder) {
    Place place = error.place();
    if (const fs::path document = pathOf(place.file); document.parent_path() == stagingFolder(folder))
        place.file = utf8(folder / document.filename());
    return {error.kind(), error.what(), place};
}

} // namespace phuluc
