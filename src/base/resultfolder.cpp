#include "base/resultfolder.hpp"

#include "base/files.hpp"
#include "base/native.hpp"
#include "base/placement.hpp"

#include <iterator>
#include <string>
#include <thread>

namespace phuluc {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view lockName = ".dang-chay";
constexpr std::string_view hiddenName = ".dang-ghi";
constexpr std::string_view unwritable = "không ghi được vào thư mục này";

/// Makes a hidden folder with a name that no other run uses.
fs::path makeHidden(const fs::path &folder) {
    for (int number = 1;; ++number) {
        const fs::path hidden = folder / (std::string(hiddenName) + "-" + std::to_string(number));
        std::error_code code;
        if (native::entryAt(hidden, code) == Entry::none && !code)
            native::createFolder(hidden, code);
        else if (!code)
            continue;
        if (!code) return hidden;
        if (code != std::errc::file_exists) failFolder(unwritable, folder, code);
    }
}

/// The name of a period's results as one name of a folder: the results may lie in the folder of a year.
std::string asOneName(std::string_view name) {
    std::string result;
    for (const char c : name) c == '%' ? result += "%25" : c == '/' ? result += "%2F" : result += c;
    return result;
}

/// The name of which asOneName() made this one.
std::string asPath(const std::string &name) {
    std::string result;
    for (std::size_t at = 0; at < name.size(); ++at) {
        const std::string_view code = std::string_view(name).substr(at, 3);
        const bool coded = code == "%25" || code == "%2F";
        result += !coded ? name[at] : code == "%25" ? '%' : '/';
        if (coded) at += 2;
    }
    return result;
}

bool isHidden(const FolderEntry &entry) {
    if (!utf8(entry.path.filename()).starts_with(hiddenName)) return false;
    return entry.kind == Entry::folder || (entry.kind == Entry::unknown && isFolder(entry.path));
}

bool isRefusal(const std::error_code &code) {
    return code == std::errc::permission_denied || code == std::errc::operation_not_permitted;
}

} // namespace

void heedStop(Stop stop) {
    if (stop && stop->load())
        throw Error(ErrorKind::system, "đã dừng giữa chừng theo yêu cầu. Kỳ nào đã báo xong thì dùng được, kỳ khác giữ "
                                       "nguyên kết quả cũ. Chạy lại để làm tiếp");
}

bool canBeWritten(const fs::path &folder) {
    try {
        makeFolder(folder);
        std::error_code ignored; // another run that starts now may remove it too
        native::remove(makeHidden(folder), ignored);
        return true;
    } catch (const Error &) {
        return false;
    }
}

ResultFolder::ResultFolder(fs::path folder, Stop stop, std::chrono::milliseconds patience)
    : folder_(folder.has_filename() ? std::move(folder) : folder.parent_path()), stop_(stop) {
    makeFolder(folder_);
    hold(patience);
    clear();
    hidden_ = makeHidden(folder_);
}

ResultFolder::~ResultFolder() {
    std::error_code ignored; // the next start removes what stays
    native::remove(hidden_, ignored);
}

void ResultFolder::hold(std::chrono::milliseconds patience) {
    constexpr std::chrono::milliseconds pause(50);
    for (std::chrono::milliseconds waited(0);; waited += pause) {
        std::error_code code;
        lock_ = native::lock(folder_ / lockName, code);
        if (lock_) return;
        if (code == std::errc::not_supported) {
            findings_.push_back({Severity::warning,
                                 {utf8(folder_), "", ""},
                                 "ổ đĩa này không cho biết có lượt chạy khác cùng ghi vào đây hay không. Chờ lượt này "
                                 "xong rồi mới chạy lượt khác"});
            return;
        }
        if (code != std::errc::device_or_resource_busy) failFolder(unwritable, folder_, code);
        if (waited >= patience)
            throw Error(ErrorKind::system,
                        "chương trình đang chạy ở một cửa sổ hoặc máy khác và đang ghi vào thư mục này. Chờ lượt đó "
                        "xong rồi chạy lại",
                        {utf8(folder_), "", ""});
        heedStop();
        std::this_thread::sleep_for(pause);
    }
}

void ResultFolder::clear() {
    for (const FolderEntry &entry : entriesOf(folder_))
        if (isHidden(entry)) clearOne(entry.path);
}

void ResultFolder::clearOne(const fs::path &left) {
    std::error_code code;
    const std::vector<FolderEntry> stagings = native::entriesOf(left, code);
    for (const FolderEntry &staging : stagings)
        if (staging.kind == Entry::folder && !finishOne(staging.path)) return;
    if (!code) removeTree(left, code);
    if (isRefusal(code))
        findings_.push_back({Severity::warning,
                             {utf8(left), "", ""},
                             "thư mục ẩn do lượt chạy bị ngắt của người khác để lại, tài khoản này không xóa được. Kết "
                             "quả không bị ảnh hưởng; nhờ người đó chạy lại hoặc xóa thư mục này"});
    else if (code)
        failDisk("không xóa được thư mục ẩn do lượt chạy bị ngắt để lại", left, code);
}

/// Completes the period of an aborted run. If that fails, the plan is kept, and the other periods are still made.
bool ResultFolder::finishOne(const fs::path &staging) {
    const fs::path folder = folder_ / pathOf(asPath(utf8(staging.filename())));
    try {
        finish(staging, folder);
        return true;
    } catch (const Error &error) {
        findings_.push_back({Severity::error,
                             {utf8(folder), "", ""},
                             "lượt chạy trước bị ngắt khi đang đặt kết quả của kỳ này vào chỗ, và chưa làm nốt được (" +
                                 error.place().file + ": " + error.what() + ")"});
        return false;
    }
}

fs::path ResultFolder::stagingOf(std::string_view period) const {
    return hidden_ / pathOf(asOneName(period));
}

Error ResultFolder::asPlaced(const Error &error) const {
    Place place = error.place();
    const fs::path within = pathOf(place.file).lexically_relative(hidden_);
    if (!within.empty() && *within.begin() != "..") {
        fs::path placed = folder_ / pathOf(asPath(utf8(*within.begin())));
        for (auto each = std::next(within.begin()); each != within.end(); ++each) placed /= *each;
        place.file = utf8(placed.lexically_normal());
    }
    return {error.kind(), error.what(), place};
}

} // namespace phuluc
