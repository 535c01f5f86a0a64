#include "base/calendar.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <string>
#include <vector>

namespace phuluc {
namespace {

int daysIn(int year, int month) {
    const std::chrono::year_month_day_last end(
        std::chrono::year(year), std::chrono::month_day_last(std::chrono::month(static_cast<unsigned>(month))));
    return static_cast<int>(static_cast<unsigned>(end.day()));
}

/// Reads the words of a deadline from left to right. If a word is unknown, the whole deadline is.
class DeadlineReader {
  public:
    explicit DeadlineReader(std::string_view text) : words_(words(plainKey(text))) {}

    [[nodiscard]] std::optional<Date> read() {
        while (take("den") || take("het") || take("truoc") || take("trong") || take("cuoi") || take("ngay")) {
        }
        if (take("quy")) return endOfMonth(quarter() * 3);
        if (take("thang")) return endOfMonth(number());
        if (take("nam")) return endOfMonth(12);
        const int first = number();
        if (take("thang")) return take("dau") ? endOfMonth(first) : dayOrMonths(first);
        return dayOf(first, number());
    }

  private:
    bool take(std::string_view word) {
        const bool found = at_ < words_.size() && words_[at_] == word;
        if (found) ++at_;
        return found;
    }

    /// The next word, if it is a number of at most four digits; else 0.
    int number() {
        if (at_ == words_.size() || words_[at_].size() > 4) return 0;
        int value = 0;
        for (const char c : words_[at_]) {
            if (c < '0' || c > '9') return 0;
            value = value * 10 + (c - '0');
        }
        ++at_;
        return value;
    }

    int quarter() {
        static constexpr std::array<std::string_view, 4> numerals = {"i", "ii", "iii", "iv"};
        for (std::size_t i = 0; i < numerals.size(); ++i)
            if (take(numerals[i])) return static_cast<int>(i) + 1;
        const int value = number();
        return value <= 4 ? value : 0;
    }

    /// The next word, if it is a year and the last word; else 0.
    int year() {
        take("nam");
        const int value = number();
        return at_ == words_.size() && value >= 1000 ? value : 0;
    }

    std::optional<Date> endOfMonth(int month) {
        const int year = this->year();
        if (month < 1 || month > 12 || year == 0) return std::nullopt;
        return Date{year, month, daysIn(year, month)};
    }

    std::optional<Date> dayOf(int day, int month) {
        const std::optional<Date> end = endOfMonth(month);
        if (!end || day < 1 || day > end->day) return std::nullopt;
        return Date{end->year, end->month, day};
    }

    /// "31 tháng 3 năm 2026", "9 tháng năm 2026".
    std::optional<Date> dayOrMonths(int first) {
        const bool months = at_ < words_.size() && words_[at_] == "nam";
        return months ? endOfMonth(first) : dayOf(first, number());
    }

    std::vector<std::string> words_;
    std::size_t at_ = 0;
};

} // namespace

int lastMonthOf(const Period &period) {
    switch (period.kind) {
    case PeriodKind::quarter: return period.quarter * 3;
    case PeriodKind::halfYear: return period.half * 6;
    case PeriodKind::nineMonths: return 9;
    case PeriodKind::year: return 12;
    case PeriodKind::week:
    case PeriodKind::month: break;
    }
    return period.month;
}

Date lastDayOf(const Period &period) {
    if (period.day > 0) return {period.year, period.month, period.day};
    const int month = lastMonthOf(period);
    const int last = daysIn(period.year, month);
    return {period.year, month, period.kind == PeriodKind::week ? std::min(period.week * 7, last) : last};
}

Date firstDayOf(const Period &period) {
    switch (period.kind) {
    case PeriodKind::week: return {period.year, period.month, period.week * 7 - 6};
    case PeriodKind::month: return {period.year, period.month, 1};
    case PeriodKind::quarter: return {period.year, period.quarter * 3 - 2, 1};
    case PeriodKind::halfYear: return {period.year, period.half * 6 - 5, 1};
    case PeriodKind::nineMonths:
    case PeriodKind::year: break;
    }
    return {period.year, 1, 1};
}

Date dayAfter(const Date &date) {
    if (date.day < daysIn(date.year, date.month)) return {date.year, date.month, date.day + 1};
    return date.month < 12 ? Date{date.year, date.month + 1, 1} : Date{date.year + 1, 1, 1};
}

std::optional<Date> deadline(std::string_view words) { return DeadlineReader(words).read(); }

} // namespace phuluc
