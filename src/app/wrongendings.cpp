#include "app/wrongendings.hpp"

#include "app/folder.hpp"
#include "base/ascii.hpp"
#include "base/disk.hpp"
#include "base/files.hpp"
#include "base/lookup.hpp"

#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>

namespace phuluc {
namespace {

namespace fs = std::filesystem;

/// A file that the program looks for, and endings that it may have got by mistake.
struct Expected {
    fs::path folder;
    std::string stem;
    std::vector<std::string_view> right; ///< the message recommends the first one
    std::vector<std::string_view> mistaken;
};

bool hasRightName(const Expected &expected) {
    return std::ranges::any_of(expected.right, [&](std::string_view ending) {
        return isThere(expected.folder / (expected.stem + std::string(ending)));
    });
}

/// Whether a name consists of the stem and only endings, and is none of the names that the program finds: a disk may tell
/// "Cau-hinh.toml" from "cau-hinh.toml".
bool hasWrongEnding(const std::string &name, const Expected &expected, bool there) {
    if (!name.starts_with(expected.stem)) return false;
    std::string_view rest = std::string_view(name).substr(expected.stem.size());
    if (contains(expected.right, rest)) return !there;
    while (!rest.empty()) {
        const auto ending = std::ranges::find_if(expected.mistaken, [&](std::string_view each) {
            return rest.starts_with(each) && (rest.size() == each.size() || rest[each.size()] == '.');
        });
        if (ending == expected.mistaken.end()) return false;
        rest.remove_prefix(ending->size());
    }
    return true;
}

std::vector<Finding> withWrongEnding(const Expected &expected) {
    std::vector<Finding> findings;
    if (!isFolder(expected.folder)) return findings;
    const std::string wanted = expected.stem + std::string(expected.right.front());
    const bool there = hasRightName(expected);
    for (const FolderEntry &entry : entriesOf(expected.folder)) {
        const std::string name = utf8(entry.path.filename());
        if (entry.kind != Entry::file || !hasWrongEnding(lowerCased(name), expected, there)) continue;
        const std::string what = "chương trình đọc " + wanted + ", không đọc tệp này. ";
        if (!there)
            throw Error(ErrorKind::usage,
                        what + "Đổi tên tệp thành " + wanted +
                            " rồi chạy lại (Windows hay giấu phần đuôi của tên; cho hiện ở Xem, Hiển thị, Phần mở rộng "
                            "tên tệp)",
                        {name, {}, {}});
        findings.push_back({Severity::warning,
                            {name, {}, {}},
                            what + "Nếu đã sửa ở tệp này thì xóa " + wanted + " cũ, đổi tên tệp này thành " + wanted +
                                " rồi chạy lại"});
    }
    return findings;
}

/// Tables beside the place of the list: one of them may be meant as the list.
std::vector<Finding> tablesBeside(const Expected &list) {
    std::vector<Finding> findings;
    if (!isFolder(list.folder) || hasRightName(list)) return findings;
    const std::string wanted = list.stem + std::string(list.right.front());
    for (const FolderEntry &entry : entriesOf(list.folder)) {
        const std::string name = utf8(entry.path.filename());
        if (entry.kind != Entry::file || isLitter(name) || !claimsToBeTable(entry.path)) continue;
        findings.push_back({Severity::warning,
                            {name, {}, {}},
                            "chương trình đọc danh mục ở tệp " + wanted +
                                ", không đọc tệp này: lần chạy này không có danh mục đơn vị. Nếu đây là danh mục thì đổi "
                                "tên tệp thành " +
                                wanted + " rồi chạy lại"});
    }
    return findings;
}

} // namespace

std::vector<Finding> settingsWithWrongEnding() {
    return withWrongEnding({".", "cau-hinh", {".toml"}, {".toml", ".txt", ".ini"}});
}

std::vector<Finding> indexWithWrongEnding() {
    return withWrongEnding({".", "bo-chi-so", {".toml"}, {".toml", ".txt", ".ini"}});
}

std::vector<Finding> listWithWrongEnding() {
    const Expected list{"danh-muc", "don-vi", {".xlsx", ".csv"}, {".xlsx", ".xls", ".csv", ".txt", ".ods"}};
    std::vector<Finding> findings = withWrongEnding(list);
    return findings.empty() ? tablesBeside(list) : findings;
}

} // namespace phuluc
