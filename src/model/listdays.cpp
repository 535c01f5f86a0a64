#include "model/listdays.hpp"

#include "base/ascii.hpp"
#include "base/text.hpp"
#include "model/periodtext.hpp"

#include <charconv>
#include <chrono>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace phuluc {
namespace {

std::optional<Date> dayOf(const std::chrono::year_month_day &day) {
    if (!day.ok()) return std::nullopt;
    return Date{static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
                static_cast<int>(static_cast<unsigned>(day.day()))};
}

/// The day of a number in a workbook, which counts days since 30/12/1899; a time of day does not count. A number that is
/// not formatted as a day must lie in this century, so that a year alone is no day.
std::optional<Date> dayOfSerial(const Cell &cell) {
    const bool shownAsDay = cell.format == NumberFormat::date;
    const int earliest = shownAsDay ? 61 : 36'526;         // 01/3/1900, 01/01/2000
    const int latest = shownAsDay ? 2'958'465 : 73'050;    // 31/12/9999, 31/12/2099
    const char *const end = cell.text.data() + cell.text.size();
    int days = 0;
    const auto [rest, problem] = std::from_chars(cell.text.data(), end, days);
    const bool whole = rest == end || (shownAsDay && *rest == '.');
    if (problem != std::errc{} || !whole || days < earliest || days > latest) return std::nullopt;
    using namespace std::chrono;
    return dayOf(year_month_day(sys_days(year(1899) / 12 / 30) + std::chrono::days(days)));
}

/// The day of three numbers, "01/7/1990" or "1990-07-01", in any year of four digits.
std::optional<Date> dayOfNumbers(std::string_view text) {
    std::vector<std::string> numbers;
    for (std::size_t at = 0; at < text.size(); ++at)
        if (isDigit(text[at])) (at > 0 && isDigit(text[at - 1]) ? numbers.back() : numbers.emplace_back()) += text[at];
    constexpr std::size_t yearLength = 4;
    if (numbers.size() != 3) return std::nullopt;
    if (numbers[0].size() == yearLength) std::swap(numbers[0], numbers[2]);
    if (numbers[0].size() > 2 || numbers[1].size() > 2 || numbers[2].size() != yearLength) return std::nullopt;
    using namespace std::chrono;
    return dayOf(year(std::stoi(numbers[2])) / std::stoi(numbers[1]) / std::stoi(numbers[0]));
}

} // namespace

std::optional<Date> listedDay(const Cell &cell) {
    if (cell.kind == CellKind::number && cell.format != NumberFormat::percent)
        if (const std::optional<Date> day = dayOfSerial(cell)) return day;
    const std::string text = tidied(cell.text.substr(0, cell.text.find('T'))); // "2025-07-01T00:00:00"
    const bool onlyNumbers = text.find_first_not_of("0123456789/-. ") == text.npos;
    if (onlyNumbers && text.find_first_of("/-. ") != text.npos) return dayOfNumbers(text);
    const std::vector<Period> named = periodsIn(cell.text);
    if (named.size() != 1 || named.front().day == 0) return std::nullopt;
    return Date{named.front().year, named.front().month, named.front().day};
}

} // namespace phuluc
