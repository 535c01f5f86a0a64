#include "app/gathered.hpp"

#include "app/naming.hpp"
#include "base/files.hpp"
#include "base/lookup.hpp"
#include "base/text.hpp"
#include "base/wording.hpp"
#include "model/period.hpp"

#include <algorithm>
#include <set>

namespace phuluc {
namespace {

namespace fs = std::filesystem;

bool before(const PeriodFiles &a, const PeriodFiles &b) {
    if (a.period.kind != b.period.kind) return a.period.kind < b.period.kind;
    return earlier(a.period, b.period);
}

} // namespace

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

/// Adds a candidate together with all others of the same period: it cannot be told which of them is meant.
void GatheredPeriods::take(std::size_t index) {
    Candidate &candidate = candidates_[index];
    PeriodFiles found = candidate.found;
    std::set<std::string> places = {candidate.where};
    for (std::size_t i = 0; i < candidates_.size(); ++i) {
        const Candidate &other = candidates_[i];
        if (i == index || !samePeriod(other.found.period, found.period)) continue;
        if (other.taken) return;
        places.insert(other.where);
        found.copies.push_back(other.found.files);
        found.named = found.named || other.found.named;
    }
    if (places.size() > 1)
        found.doubled = Finding{Severity::error,
                                {found.folder, {}, {}},
                                periodName(found.period) +
                                    " có ở nhiều chỗ: " + join({places.begin(), places.end()}, "; ") +
                                    ". Gộp tệp của kỳ này vào một thư mục rồi chạy lại"};
    found.results = found.folder;
    candidate.taken = true;
    std::ranges::sort(found.files);
    periods_.push_back(std::move(found));
}

} // namespace phuluc
