#include "base/wording.hpp"

#include <array>

namespace phuluc {
namespace {

/// Months 1 and 2 take a leading zero, lest they be made 11 or 12 by hand (Nghị định 30/2020/NĐ-CP, Phụ lục I).
std::string monthNumber(int month) { return month <= 2 ? twoDigits(month) : std::to_string(month); }

std::string withoutYear(const Period &period) {
    switch (period.kind) {
    case PeriodKind::week:
        return "tuần " + twoDigits(period.week) + " tháng " + monthNumber(period.month);
    case PeriodKind::month:
        return "tháng " + monthNumber(period.month);
    case PeriodKind::quarter:
        return "Quý " + roman(period.quarter);
    }
    return {};
}

} // namespace

std::string periodName(const Period &period) { return withoutYear(period) + "/" + std::to_string(period.year); }

std::string previousPeriodName(const Period &previous, const Period &now) {
    return previous.year == now.year ? withoutYear(previous) : periodName(previous);
}

std::string dateText(const Date &date) {
    return twoDigits(date.day) + "/" + monthNumber(date.month) + "/" + std::to_string(date.year);
}

std::string monthText(const Period &period) {
    const int month = period.kind == PeriodKind::quarter ? period.quarter * 3 : period.month;
    return "tháng " + monthNumber(month) + " năm " + std::to_string(period.year);
}

std::string twoDigits(int number) { return number < 10 ? "0" + std::to_string(number) : std::to_string(number); }

std::string roman(int number) {
    static constexpr std::array<const char *, 5> numerals = {"", "I", "II", "III", "IV"};
    return numerals.at(static_cast<std::size_t>(number));
}

} // namespace phuluc
