#include "model/daywords.hpp"

#include "base/ascii.hpp"
#include "model/period.hpp"

#include <algorithm>
#include <chrono>

namespace phuluc::dates {
namespace {

constexpr int firstYear = 2000;
constexpr int lastYear = 2099;

std::optional<Date> date(int yearNumber, int month, int day) {
    const std::chrono::year_month_day calendar{std::chrono::year(yearNumber),
                                               std::chrono::month(static_cast<unsigned>(month)),
                                               std::chrono::day(static_cast<unsigned>(day))};
    const bool known = yearNumber >= firstYear && yearNumber <= lastYear && calendar.ok();
    return known ? std::optional(Date{yearNumber, month, day}) : std::nullopt;
}

/// "14" of "14t08", as in "2025-11-14T08:30".
std::string beforeTime(const std::string &word) {
    const std::size_t time = word.find('t');
    const bool follows = time != word.npos && word.find_first_not_of("0123456789", time + 1) == word.npos;
    return follows ? word.substr(0, time) : word;
}

std::optional<Match> dayOf(std::optional<Date> found, std::size_t count) {
    return found ? std::optional(Match{weekOf(*found), count, {}}) : std::nullopt;
}

} // namespace

std::optional<int> number(const std::string &word) { return word.size() <= 8 ? wholeNumber<int>(word) : std::nullopt; }

std::optional<int> numberUpTo(const std::string &word, int limit) {
    const int value = word.size() <= 2 ? number(word).value_or(0) : 0;
    return value >= 1 && value <= limit ? std::optional(value) : std::nullopt;
}

std::optional<int> year(const std::string &word) {
    const int value = word.size() == 4 ? number(word).value_or(0) : 0;
    return value >= firstYear && value <= lastYear ? std::optional(value) : std::nullopt;
}

std::optional<std::pair<int, std::size_t>> yearAt(Words text, std::size_t index) {
    if (index < text.size() && text[index] == "nam") ++index;
    if (index >= text.size()) return std::nullopt;
    const std::optional<int> value = year(text[index]);
    return value ? std::optional(std::pair(*value, index + 1)) : std::nullopt;
}

std::optional<std::pair<int, std::size_t>> labelled(Words text, std::size_t index, std::string_view label, int limit) {
    if (index >= text.size() || !text[index].starts_with(label)) return std::nullopt;
    if (text[index].size() > label.size()) {
        const std::optional<int> value = numberUpTo(text[index].substr(label.size()), limit);
        return value ? std::optional(std::pair(*value, index + 1)) : std::nullopt;
    }
    if (index + 1 >= text.size()) return std::nullopt;
    const std::optional<int> value = numberUpTo(text[index + 1], limit);
    return value ? std::optional(std::pair(*value, index + 2)) : std::nullopt;
}

std::optional<Match> packedDay(Words text) {
    const std::optional<int> value = text[0].size() == 8 ? number(text[0]) : std::nullopt;
    if (!value) return std::nullopt;
    if (const auto yearFirst = dayOf(date(*value / 10000, *value / 100 % 100, *value % 100), 1)) return yearFirst;
    return dayOf(date(*value % 10000, *value / 10000 % 100, *value / 1'000'000), 1);
}

std::optional<Match> day(Words text) {
    if (text.size() < 3) return std::nullopt;
    const std::optional<int> second = numberUpTo(text[1], 12);
    if (!second) return std::nullopt;
    if (const auto of = year(text[0]))
        if (const auto third = numberUpTo(beforeTime(text[2]), 31)) return dayOf(date(*of, *second, *third), 3);
    if (const auto of = year(text[2]))
        if (const auto first = numberUpTo(text[0], 31)) return dayOf(date(*of, *second, *first), 3);
    return std::nullopt;
}

std::optional<Match> misdated(Words text) {
    if (text.size() < 3 || !numberUpTo(text[1], 31)) return std::nullopt;
    const bool yearFirst = year(text[0]) && numberUpTo(text[2], 31);
    const bool yearLast = year(text[2]) && numberUpTo(text[0], 31);
    return yearFirst || yearLast ? std::optional(Match{std::nullopt, 3, inTheCalendar}) : std::nullopt;
}

std::optional<Match> longDay(Words text) {
    const auto dayNumber = labelled(text, 0, "ngay", 31);
    const auto month = dayNumber ? labelled(text, dayNumber->second, "thang", 12) : std::nullopt;
    const auto of = month ? yearAt(text, month->second) : std::nullopt;
    return of ? dayOf(date(of->first, month->first, dayNumber->first), of->second) : std::nullopt;
}

std::optional<Match> anyDay(Words text) {
    if (text.empty()) return std::nullopt;
    if (const auto found = longDay(text)) return found;
    const std::size_t label = text[0] == "ngay" && text.size() > 1 ? 1 : 0;
    std::optional<Match> found = day(text.subspan(label));
    if (!found) found = packedDay(text.subspan(label));
    if (found) found->words += label;
    return found;
}

std::optional<Match> range(Words text) {
    constexpr std::size_t longestDay = 6; // "ngay 01 thang 11 nam 2025"
    const auto ofDay = [](const std::string &word) {
        return word == "ngay" || word == "thang" || word == "dau" || word == "nam" || number(word);
    };
    const std::size_t begin = text[0] == "tu" ? 1 : 0;
    if (begin >= text.size() || (begin == 0 && text[0] != "ngay" && !anyDay(text))) return std::nullopt;
    std::size_t at = begin;
    while (at < text.size() && at - begin < longestDay && ofDay(text[at])) ++at;
    if (at == begin || at >= text.size() || (text[at] != "den" && text[at] != "toi")) return std::nullopt;
    ++at;
    if (at < text.size() && text[at] == "het") ++at;
    std::optional<Match> last = anyDay(text.subspan(std::min(at, text.size())));
    if (last) last->words += at;
    return last;
}

} // namespace phuluc::dates
