#include "chain.hpp"

#include "model/period.hpp"

#include <algorithm>
#include <utility>

namespace phuluc {

std::vector<std::optional<std::size_t>> predecessors(const std::vector<Period> &periods,
                                                     const std::vector<Period> &candidates) {
    std::vector<std::optional<std::size_t>> result;
    for (const Period &now : periods) {
        const auto isBefore = [&](const Period &each) {
            return each.kind == now.kind ? earlier(each, now) : each.kind < now.kind;
        };
        auto nearest = std::partition_point(candidates.begin(), candidates.end(), isBefore);
        const bool any = nearest != candidates.begin() && (--nearest)->kind == now.kind;
        while (any && nearest != candidates.begin() && (nearest - 1)->kind == now.kind &&
               !earlier(*(nearest - 1), *nearest))
            --nearest;
        result.push_back(any ? std::optional(static_cast<std::size_t>(nearest - candidates.begin())) : std::nullopt);
    }
    return result;
}

Chain::Chain(std::vector<Period> periods)
    : periods_(std::move(periods)), before_(predecessors(periods_, periods_)), ready_(periods_.size()),
      evaluated_(periods_.size()), digests_(periods_.size()) {}

void Chain::put(std::size_t number, const std::shared_ptr<const Evaluated> &evaluated) {
    const std::lock_guard lock(guard_);
    evaluated_[number] = evaluated;
    digests_[number] = evaluated->digest;
    ready_[number] = true;
    while (put_ < ready_.size() && ready_[put_]) ++put_;
    changed_.notify_all();
}

Earlier Chain::earlierThan(std::size_t number) {
    std::unique_lock lock(guard_);
    changed_.wait(lock, [&] { return allBefore(number) || problem_; });
    if (problem_) std::rethrow_exception(problem_);
    Earlier result;
    if (before_[number]) result.before = evaluated_[*before_[number]];
    for (std::size_t i = number; i-- > 0 && result.history.size() < longest;)
        if (digests_[i] && periods_[i].kind == periods_[number].kind && earlier(periods_[i], periods_[number]))
            result.history.push_back(digests_[i]);
    std::reverse(result.history.begin(), result.history.end());
    return result;
}

void Chain::finished(std::size_t number) {
    const std::lock_guard lock(guard_);
    // Periods are in order of time: whatever comes next looks no further back than to its predecessor.
    const std::size_t next = std::min(number + 1, periods_.size() - 1);
    for (std::size_t i = before_[next].value_or(next); i-- > 0 && evaluated_[i];) evaluated_[i] = nullptr;
    std::size_t kept = 0;
    for (std::size_t i = number + 1; i-- > letGo_;)
        if (digests_[i] && ++kept > longest) digests_[i] = nullptr;
    while (letGo_ <= number && !digests_[letGo_]) ++letGo_;
}

void Chain::abandon(std::exception_ptr problem) {
    const std::lock_guard lock(guard_);
    if (!problem_) problem_ = std::move(problem);
    changed_.notify_all();
}

} // namespace phuluc
