#include "app/periodhistory.hpp"

#include "model/period.hpp"

#include <algorithm>
#include <utility>

namespace phuluc {

std::vector<std::optional<std::size_t>> predecessors(const std::vector<HistoryEntry> &entries) {
    std::vector<std::optional<std::size_t>> result;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        std::optional<std::size_t> nearest;
        for (std::size_t j = i; j-- > 0 && entries[j].period.kind == entries[i].period.kind;) {
            if (entries[j].role != HistoryRole::both || !earlier(entries[j].period, entries[i].period)) continue;
            if (nearest && earlier(entries[j].period, entries[*nearest].period)) break;
            nearest = j;
        }
        result.push_back(nearest);
    }
    return result;
}

std::vector<std::size_t> historyOf(const std::vector<HistoryEntry> &entries, std::size_t number) {
    std::vector<std::size_t> history;
    const Period &now = entries[number].period;
    for (std::size_t i = number;
         i-- > 0 && entries[i].period.kind == now.kind && history.size() < PeriodHistory::longest;)
        if (entries[i].role != HistoryRole::none && earlier(entries[i].period, now)) history.push_back(i);
    return history;
}

PeriodHistory::PeriodHistory(std::vector<HistoryEntry> entries)
    : entries_(std::move(entries)), before_(predecessors(entries_)), ready_(entries_.size()),
      evaluated_(entries_.size()), totals_(entries_.size()) {}

void PeriodHistory::put(std::size_t number, const std::shared_ptr<const Evaluated> &evaluated) {
    put(number, evaluated, evaluated->totals);
}

void PeriodHistory::put(std::size_t number, std::shared_ptr<const PeriodTotals> totals) {
    put(number, nullptr, std::move(totals));
}

void PeriodHistory::put(std::size_t number, std::shared_ptr<const Evaluated> evaluated,
                        std::shared_ptr<const PeriodTotals> totals) {
    const std::lock_guard lock(guard_);
    evaluated_[number] = std::move(evaluated);
    totals_[number] = std::move(totals);
    ready_[number] = true;
    while (put_ < ready_.size() && ready_[put_]) ++put_;
    changed_.notify_all();
}

EarlierPeriods PeriodHistory::earlierThan(std::size_t number) {
    std::unique_lock lock(guard_);
    changed_.wait(lock, [&] { return allBefore(number) || problem_; });
    if (problem_) std::rethrow_exception(problem_);
    EarlierPeriods result;
    if (before_[number]) result.before = evaluated_[*before_[number]];
    for (std::size_t i = number; i-- > 0 && result.history.size() < longest;)
        if (totals_[i] && entries_[i].role != HistoryRole::none &&
            entries_[i].period.kind == entries_[number].period.kind &&
            earlier(entries_[i].period, entries_[number].period))
            result.history.push_back(totals_[i]);
    std::ranges::reverse(result.history);
    return result;
}

void PeriodHistory::waitForEarlier(std::size_t number) {
    std::unique_lock lock(guard_);
    changed_.wait(lock, [&] { return done_ >= number || problem_; });
    if (problem_) std::rethrow_exception(problem_);
}

void PeriodHistory::finished(std::size_t number) {
    const std::lock_guard lock(guard_);
    done_ = number + 1;
    changed_.notify_all();
    // Periods are in order of time, so the next one needs no results older than its predecessor.
    const std::size_t next = std::min(number + 1, entries_.size() - 1);
    while (held_ < before_[next].value_or(next)) evaluated_[held_++] = nullptr;
    std::size_t kept = 0;
    for (std::size_t i = number + 1; i-- > letGo_;)
        if (totals_[i] && ++kept > longest) totals_[i] = nullptr;
    while (letGo_ <= number && !totals_[letGo_]) ++letGo_;
}

void PeriodHistory::abandon(std::exception_ptr problem) {
    const std::lock_guard lock(guard_);
    if (!problem_) problem_ = std::move(problem);
    changed_.notify_all();
}

} // namespace phuluc
