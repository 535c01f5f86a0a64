#include "app/nearby.hpp"

#include "app/archive.hpp"
#include "app/folder.hpp"
#include "app/gathered.hpp"
#include "app/grounds.hpp"
#include "base/disk.hpp"
#include "base/files.hpp"
#include "base/text.hpp"
#include "base/wording.hpp"
#include "model/period.hpp"

#include <algorithm>
#include <optional>
#include <set>

namespace phuluc {
namespace {

namespace fs = std::filesystem;

/// The `Du-lieu` in which a path lies, else the one beside the path, else the one in the working folder.
std::optional<fs::path> dataFolderOf(const fs::path &path) {
    const fs::path whole = fs::absolute(path).lexically_normal();
    if (isDataFolder(whole)) return std::nullopt; // the input itself
    for (fs::path folder = whole.parent_path(); folder != folder.parent_path(); folder = folder.parent_path())
        if (isDataFolder(folder)) return folder;
    for (const fs::path &beside : {whole.parent_path() / "Du-lieu", fs::absolute("Du-lieu")})
        if (isFolder(beside)) return beside;
    return std::nullopt;
}

std::set<fs::path> dataFoldersOf(const Job &job) {
    std::set<fs::path> folders;
    for (const fs::path &input : job.inputs)
        if (const auto folder = dataFolderOf(input)) folders.insert(trueName(*folder));
    return folders;
}

bool holds(const PeriodFiles &period, const std::string &name) {
    return std::ranges::any_of(period.files, [&](const fs::path &file) { return exportName(file) == name; });
}

/// The files of a period that the user did not name.
std::vector<std::string> missing(const PeriodFiles &named, const Job &job, const std::vector<PeriodFiles> &around) {
    std::set<std::string> names;
    for (const PeriodFiles &each : around)
        if (samePeriod(each.period, named.period))
            for (const fs::path &file : each.files) names.insert(exportName(file));
    const LoggedPeriod logged = loggedIn(job.output / pathOf(named.results));
    if (logged.issued)
        for (const auto &[name, digest] : logged.grounds.exports) names.insert(name);
    std::vector<std::string> result;
    for (const std::string &name : names)
        if (!claimsToBeNoTable(pathOf(name)) && !holds(named, name)) result.push_back(name);
    return result;
}

/// What to do with the dropped files: put them where the period's other files are. The log alone may know these files,
/// as those of an earlier drop.
std::string whereTo(const PeriodFiles &named, const std::vector<PeriodFiles> &around) {
    const auto there = std::ranges::find_if(
        around, [&](const PeriodFiles &each) { return !each.files.empty() && samePeriod(each.period, named.period); });
    if (there == around.end())
        return "Thả cùng lúc đủ các tệp của kỳ lên tệp Tao-phu-luc, hoặc chép đủ vào thư mục " + named.folder +
               " trong Du-lieu rồi chạy lại";
    const fs::path &other = there->files.front();
    if (isInArchive(other))
        return "Giải nén " + there->folder +
               " trong Du-lieu, bỏ tệp nén ra, chép tệp đã thả vào cùng thư mục với các tệp "
               "đó rồi chạy lại";
    const fs::path folder = parentOf(other);
    return "Chép tệp đã thả vào " +
           (isDataFolder(folder) ? "Du-lieu, cạnh các tệp đó," : "thư mục " + nameOf(folder) + " trong Du-lieu") +
           " rồi chạy lại";
}

} // namespace

std::vector<PeriodFiles> periodsAround(const Job &job) {
    std::vector<PeriodFiles> around;
    for (const fs::path &folder : dataFoldersOf(job)) {
        Listing listing = listInputs({{folder}, std::nullopt, {job.output}});
        for (PeriodFiles &each : listing.periods)
            if (!hasPeriod(around, each.period)) around.push_back(std::move(each));
    }
    return around;
}

std::vector<Finding> refusePieces(const Job &job, std::vector<PeriodFiles> &asked,
                                  const std::vector<PeriodFiles> &around) {
    std::vector<Finding> findings;
    std::erase_if(asked, [&](const PeriodFiles &each) {
        const std::vector<std::string> more = each.loose ? missing(each, job, around) : std::vector<std::string>{};
        if (more.empty()) return false;
        findings.push_back({Severity::error,
                            {utf8(each.files.front().filename()), {}, {}},
                            periodName(each.period) + " còn các tệp khác (" + join(more, ", ") +
                                "): chỉ làm với tệp đã thả thì kết quả sẽ thiếu. " + whereTo(each, around)});
        return true;
    });
    return findings;
}

} // namespace phuluc
