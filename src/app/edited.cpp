#include "app/edited.hpp"

#include "base/disk.hpp"
#include "base/files.hpp"
#include "base/resultlog.hpp"
#include "base/resultnames.hpp"
#include "base/text.hpp"

#include <algorithm>

namespace phuluc {
namespace {

namespace fs = std::filesystem;

/// Whether a file in `Ban-cu` was a document of that name. It has a number if the name existed there.
bool wasCalled(const fs::path &kept, const std::string &name) {
    const fs::path document = pathOf(name);
    return kept.filename() == document ||
           (kept.extension() == document.extension() && utf8(kept.stem()).starts_with(utf8(document.stem()) + " ("));
}

/// The file in `Ban-cu` that was a document of that name and has that digest; empty if there is none.
fs::path placeIn(const fs::path &folder, const std::string &name, const std::string &digest) {
    const fs::path kept = folder / names::kept;
    if (!isFolder(kept)) return {};
    for (const FolderEntry &entry : entriesOf(kept))
        if (entry.kind == Entry::file && wasCalled(entry.path, name) && digestOf(entry.path) == digest)
            return entry.path.filename();
    return {};
}

std::string namesOf(const std::set<std::string> &all) { return join({all.begin(), all.end()}, ", "); }

} // namespace

Edited editedIn(const Staging &staging, const fs::path &folder, const LoggedPeriod &before) {
    Edited edited;
    const Listed listed = documentsOf(folder);
    for (const std::string &name : staging.edited()) {
        const std::string made = staging.names().contains(name) ? digestOf(staging.path(name)) : std::string();
        const std::string now = digestOf(folder / pathOf(name));
        (!made.empty() && now == made ? edited.equal
         : listed.at(name) == made    ? edited.staying
                                      : edited.givingWay)
            .insert(name);
        if (edited.givingWay.contains(name) && !before.lost) edited.kept[name] = now;
    }
    for (const auto &[name, digest] : before.kept) {
        if (edited.staying.contains(name) || edited.givingWay.contains(name)) continue;
        const fs::path place = placeIn(folder, name, digest);
        if (place.empty()) continue;
        edited.kept.emplace(name, digest);
        edited.earlier.push_back(utf8(place));
    }
    return edited;
}

void tellOfEdited(const Edited &edited, const LoggedPeriod &before, const Grounds &now,
                  std::vector<Finding> &findings) {
    const std::string changed = changesBetween(before.grounds, now);
    if (!edited.staying.empty())
        findings.push_back({Severity::note,
                            {},
                            namesOf(edited.staying) + " có người sửa sau khi lập, số liệu không đổi: giữ bản đã sửa"});
    if (!edited.givingWay.empty() && before.lost)
        findings.push_back({Severity::warning,
                            {},
                            "thư mục kết quả không còn nhat-ky.txt nên không biết có người sửa các văn bản sau khi lập "
                            "không: đã lập bản mới. Bản trước nằm trong Ban-cu, chép lại phần đã sửa nếu có: " +
                                namesOf(edited.givingWay)});
    else if (!edited.givingWay.empty())
        findings.push_back(
            {Severity::warning,
             {},
             namesOf(edited.givingWay) + " có người sửa sau khi lập, nay " +
                 (changed.empty() ? std::string("kết quả") : changed) +
                 " đã thay đổi nên lập bản mới. Bản đã sửa nằm trong Ban-cu, chép lại phần sửa nếu cần"});
}

void tellOfRefused(const Edited &edited, std::vector<Finding> &findings) {
    if (!edited.givingWay.empty())
        findings.push_back(
            {Severity::warning,
             {},
             "kỳ này có lỗi, kết quả cũ không dùng được nữa nên đã chuyển vào Ban-cu, kể cả bản đã sửa: " +
                 namesOf(edited.givingWay)});
}

void tellOfEarlier(const Edited &edited, const LoggedPeriod &before, std::vector<Finding> &findings) {
    if (!edited.earlier.empty())
        findings.push_back({before.issued ? Severity::note : Severity::warning,
                            {},
                            "bản có người sửa ở lần trước vẫn nằm trong Ban-cu: " + join(edited.earlier, ", ") +
                                ". Chép lại phần đã sửa nếu cần, không cần nữa thì xóa bản đó"});
}

void tellOfKept(const std::vector<fs::path> &kept, const Edited &edited, std::vector<Finding> &findings) {
    std::vector<std::string> names;
    for (const fs::path &file : kept)
        if (std::ranges::none_of(edited.givingWay, [&](const std::string &name) { return wasCalled(file, name); }))
            names.push_back(utf8(file.filename()));
    if (!names.empty())
        findings.push_back(
            {Severity::note, {}, "đã chuyển vào Ban-cu, vì không phải kết quả của lần chạy này: " + join(names, ", ")});
}

} // namespace phuluc
