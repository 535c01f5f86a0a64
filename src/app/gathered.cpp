#include "app/gathered.hpp"

#include "app/archive.hpp"
#include "app/naming.hpp"
#include "base/files.hpp"
#include "base/lookup.hpp"
#include "base/sha256.hpp"
#include "base/text.hpp"
#include "base/wording.hpp"
#include "model/period.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace phuluc {
namespace {

namespace fs = std::filesystem;

bool before(const PeriodFiles &a, const PeriodFiles &b) {
    if (a.period.kind != b.period.kind) return a.period.kind < b.period.kind;
    return earlier(a.period, b.period);
}

/// Digests of the contents of files; empty if a file cannot be read.
std::set<std::string> contentsOf(const std::vector<fs::path> &files) {
    std::set<std::string> digests;
    try {
        for (const fs::path &file : files) digests.insert(sha256(readInput(file)));
    } catch (const Error &) {
        return {};
    }
    return digests;
}

/// The place that has every file of the other places, if at most one place is a folder: an archive beside the folder
/// unpacked from it, an archive downloaded twice. A folder is preferred to an archive, and "a" to "a (1)". Null if no
/// place has all files, or if two are folders: the clerk may change the files in either folder.
const PeriodFiles *wholeOf(std::vector<const PeriodFiles *> places) {
    const auto inArchive = [](const PeriodFiles *place) {
        return !place->files.empty() && isInArchive(place->files.front());
    };
    std::ranges::stable_sort(places, [&](const PeriodFiles *a, const PeriodFiles *b) {
        return std::pair(inArchive(a), a->folder.size()) < std::pair(inArchive(b), b->folder.size());
    });
    if (!std::all_of(places.begin() + 1, places.end(), inArchive)) return nullptr;
    std::vector<std::set<std::string>> contents;
    for (const PeriodFiles *place : places) contents.push_back(contentsOf(place->files));
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto holds = [&whole = contents[i]](const std::set<std::string> &other) {
            return !other.empty() && std::ranges::includes(whole, other);
        };
        if (std::ranges::all_of(contents, holds)) return places[i];
    }
    return nullptr;
}

/// Names of places, except the one of the period itself, in one text.
std::string namesOf(const std::map<std::string, const PeriodFiles *> &places, const PeriodFiles *except = nullptr) {
    std::vector<std::string> names;
    for (const auto &[name, place] : places)
        if (place != except) names.push_back(name);
    return join(names, "; ");
}

Finding readOnce(const PeriodFiles *whole, const std::map<std::string, const PeriodFiles *> &places) {
    return {Severity::note,
            {whole->folder, {}, {}},
            "tệp ở " + namesOf(places, whole) + " giống hệt tệp ở đây: chỉ đọc một lần"};
}

Finding inSeveralPlaces(const PeriodFiles &found, const std::map<std::string, const PeriodFiles *> &places) {
    return {Severity::error,
            {found.folder, {}, {}},
            periodName(found.period) + " có ở nhiều chỗ: " + namesOf(places) +
                ". Gộp tệp của kỳ này vào một thư mục rồi chạy lại"};
}

} // namespace

bool hasPeriod(const std::vector<PeriodFiles> &periods, const Period &period) {
    return std::ranges::any_of(periods, [&](const PeriodFiles &each) { return samePeriod(each.period, period); });
}

void GatheredPeriods::addFolder(PeriodFiles found, std::string where) {
    addOtherNames(found.findings, found.files, found.period);
    candidates_.push_back({std::move(found), std::move(where)});
}

PeriodFiles &GatheredPeriods::addFile(const Period &period, const std::string &folder, const fs::path &file) {
    for (PeriodFiles &group : groups_) {
        if (group.period != period) continue;
        group.files.push_back(file);
        group.folder = std::min(group.folder, folder);
        return group;
    }
    return groups_.emplace_back(PeriodFiles{period, folder, {file}, {}});
}

PeriodFiles *GatheredPeriods::groupOf(const fs::path &file) {
    return firstWhere(groups_, [&](const PeriodFiles &each) { return contains(each.files, file); });
}

std::vector<PeriodFiles> GatheredPeriods::finish() {
    joinDaylessGroups();
    for (PeriodFiles &group : groups_) {
        std::ranges::sort(group.files);
        std::string where = utf8(group.files.front());
        if (group.files.size() > 1) where += " và " + std::to_string(group.files.size() - 1) + " tệp khác";
        addFolder(std::move(group), std::move(where));
    }
    for (std::size_t i = 0; i < candidates_.size(); ++i) take(i);
    std::ranges::stable_sort(periods_, before);
    return std::move(periods_);
}

/// Joins files that name a week with files that name a day of it, if only one day of the week is named. With two days
/// it is unknown to which of them the files belong.
void GatheredPeriods::joinDaylessGroups() {
    for (std::size_t i = 0; i < groups_.size(); ++i) {
        std::vector<PeriodFiles *> days;
        for (PeriodFiles &each : groups_)
            if (&each != &groups_[i] && samePeriod(each.period, groups_[i].period)) days.push_back(&each);
        if (groups_[i].period.day > 0 || days.size() != 1) continue;
        days[0]->files.insert(days[0]->files.end(), groups_[i].files.begin(), groups_[i].files.end());
        days[0]->named = days[0]->named || groups_[i].named;
        groups_.erase(groups_.begin() + static_cast<std::ptrdiff_t>(i--));
    }
}

/// Makes one period of a candidate and all others of the same period. If none of them holds the files of all, the period
/// is marked as `doubled`.
void GatheredPeriods::take(std::size_t index) {
    Candidate &candidate = candidates_[index];
    std::vector<const PeriodFiles *> places = {&candidate.found};
    std::map<std::string, const PeriodFiles *> names = {{candidate.where, &candidate.found}};
    for (std::size_t i = 0; i < candidates_.size(); ++i) {
        const Candidate &other = candidates_[i];
        if (i == index || !samePeriod(other.found.period, candidate.found.period)) continue;
        if (other.taken) return;
        places.push_back(&other.found);
        names.emplace(other.where, &other.found);
    }
    const PeriodFiles *whole = names.size() > 1 ? wholeOf(places) : nullptr;
    PeriodFiles found = whole ? *whole : candidate.found;
    for (const PeriodFiles *place : places) {
        found.named = found.named || place->named;
        if (!whole && place != &candidate.found) found.copies.push_back(place->files);
    }
    if (whole)
        found.findings.push_back(readOnce(whole, names));
    else if (names.size() > 1)
        found.doubled = inSeveralPlaces(found, names);
    found.results = found.folder;
    candidate.taken = true;
    std::ranges::sort(found.files);
    periods_.push_back(std::move(found));
}

} // namespace phuluc
