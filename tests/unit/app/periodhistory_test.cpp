#include "app/periodhistory.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <atomic>
#include <stdexcept>
#include <thread>

using namespace phuluc;

namespace {

Period week(int year, int month, int number) { return {PeriodKind::week, year, month, number, 0, 0}; }
Period quarter(int number) { return {PeriodKind::quarter, 2025, 0, 0, 0, number}; }

std::shared_ptr<const Evaluated> evaluated(const Period &period, std::optional<ErrorKind> failure = {}) {
    auto result = std::make_shared<Evaluated>();
    result->result.period = period;
    result->failure = failure;
    if (!failure) result->totals = std::make_shared<const PeriodTotals>(PeriodTotals{period, nullptr, false, {}, {}});
    return result;
}

/// Weeks of one year after another.
std::vector<HistoryEntry> weeks(int count) {
    std::vector<HistoryEntry> periods;
    for (int i = 0; i < count; ++i) periods.push_back({week(2001 + i / 48, 1 + i / 4 % 12, 1 + i % 4)});
    return periods;
}

using Numbers = std::vector<std::optional<std::size_t>>;

} // namespace

BOOST_AUTO_TEST_SUITE(period_history)

BOOST_AUTO_TEST_CASE(APeriodIsComparedWithTheNearestEarlierOneOfItsKind) {
    const std::vector<HistoryEntry> periods = {
        {week(2025, 1, 1)}, {week(2025, 1, 3)}, {week(2025, 2, 1)}, {quarter(1)}, {quarter(3)}};
    BOOST_TEST((predecessors(periods) == Numbers{{}, 0U, 1U, {}, 3U}));
    BOOST_TEST((predecessors({{week(2025, 1, 1)}, {week(2025, 1, 1)}, {week(2025, 3, 1)}}) == Numbers{{}, {}, 0U}));
}

BOOST_AUTO_TEST_CASE(PreviousPeriodsNamedByTheUserComeBeforeThoseOfTheInput) {
    const std::vector<HistoryEntry> periods = {{week(2025, 1, 1)},
                                               {week(2025, 1, 2), HistoryRole::history},
                                               {week(2025, 1, 3), HistoryRole::none},
                                               {week(2025, 1, 4), HistoryRole::history}};
    BOOST_TEST((predecessors(periods) == Numbers{{}, 0U, 0U, 0U}));
    BOOST_TEST((historyOf(periods, 3) == std::vector<std::size_t>{1, 0}));
}

BOOST_AUTO_TEST_CASE(SomePeriodsNeedOnlyTheirTotals) {
    const std::vector<HistoryEntry> periods = weeks(3);
    PeriodHistory history(periods);
    auto digest = std::make_shared<PeriodTotals>();
    digest->period = periods[0].period;
    history.put(0, digest);
    history.put(1, evaluated(periods[1].period));
    history.put(2, evaluated(periods[2].period));
    BOOST_TEST(history.earlierThan(2).history.size() == 2U);
    for (const std::size_t number : {0U, 1U, 2U}) history.finished(number);
    BOOST_TEST(history.earlierThan(2).before.get() != nullptr);
}

BOOST_AUTO_TEST_CASE(FailedPeriodsAreComparedWithButAreNoHistory) {
    const std::vector<HistoryEntry> periods = weeks(3);
    PeriodHistory history(periods);
    history.put(0, evaluated(periods[0].period));
    history.put(1, evaluated(periods[1].period, ErrorKind::data));
    history.put(2, evaluated(periods[2].period));
    const EarlierPeriods earlier = history.earlierThan(2);
    BOOST_TEST(earlier.before->failure.has_value());
    BOOST_TEST_REQUIRE(earlier.history.size() == 1U);
    BOOST_TEST((earlier.history[0]->period == periods[0].period));
}

BOOST_AUTO_TEST_CASE(AnOutsizedPeriodWaitsUntilThoseBeforeItAreDoneWith) {
    PeriodHistory history(weeks(3));
    history.waitForEarlier(0);
    std::atomic<bool> began{false};
    std::jthread waiting([&] {
        history.waitForEarlier(2);
        began = true;
    });
    history.finished(0);
    BOOST_TEST(!began);
    history.finished(1);
    waiting.join();
    BOOST_TEST(began);
}

BOOST_AUTO_TEST_CASE(WhatNoLaterPeriodNeedsIsFreed) {
    const std::vector<HistoryEntry> periods = weeks(200);
    PeriodHistory history(periods);
    std::vector<std::weak_ptr<const Evaluated>> alive;
    std::vector<std::weak_ptr<const PeriodTotals>> digests;
    for (std::size_t i = 0; i < periods.size(); ++i) {
        const auto each = evaluated(periods[i].period, i % 3 == 0 ? std::optional(ErrorKind::data) : std::nullopt);
        alive.push_back(each);
        history.put(i, each);
        const EarlierPeriods earlier = history.earlierThan(i);
        BOOST_TEST(earlier.history.size() == std::min(i - (i + 2) / 3, PeriodHistory::longest));
        if (!earlier.history.empty()) digests.push_back(earlier.history.back());
        history.finished(i);
    }
    const auto count = [](const auto &all) {
        return std::ranges::count_if(all, [](const auto &each) { return !each.expired(); });
    };
    BOOST_TEST(count(alive) <= 2);
    BOOST_TEST(count(digests) <= static_cast<std::ptrdiff_t>(2 * PeriodHistory::longest));
}

BOOST_AUTO_TEST_CASE(AnErrorReachesWaitingThreads) {
    const std::vector<HistoryEntry> periods = weeks(2);
    PeriodHistory history(periods);
    history.put(1, evaluated(periods[1].period));
    std::thread other([&] { history.abandon(std::make_exception_ptr(std::runtime_error("x"))); });
    BOOST_CHECK_THROW(static_cast<void>(history.earlierThan(1)), std::runtime_error);
    other.join();
}

BOOST_AUTO_TEST_SUITE_END()
