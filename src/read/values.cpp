#include "read/values.hpp"

#include "base/ascii.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>

namespace phuluc {
namespace {

constexpr double secondsPerDay = 86400;

std::size_t digitsAt(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && isDigit(text[end])) ++end;
    return end - at;
}

bool isSign(std::string_view text, std::size_t at) { return at < text.size() && (text[at] == '-' || text[at] == '+'); }

/// Takes digits and an optional fraction from the front of the text; no value if there are none.
std::optional<double> takeNumber(std::string_view &text) {
    double value = 0;
    const auto [end, problem] =
        std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
    if (problem != std::errc{} || text.empty() || !isDigit(text.front())) return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return value;
}

/// Takes exactly `count` digits from the front of the text; no value if there are fewer.
std::optional<int> takeDigits(std::string_view &text, std::size_t count) {
    if (text.size() < count || digitsAt(text.substr(0, count), 0) != count) return std::nullopt;
    int value = 0;
    for (const char digit : text.substr(0, count)) value = value * 10 + (digit - '0');
    text.remove_prefix(count);
    return value;
}

bool takeCharacter(std::string_view &text, char wanted) {
    if (!text.starts_with(wanted)) return false;
    text.remove_prefix(1);
    return true;
}

std::optional<int> takeDay(std::string_view &text) {
    using namespace std::chrono;
    const auto year = takeDigits(text, 4);
    if (!year || !takeCharacter(text, '-')) return std::nullopt;
    const auto month = takeDigits(text, 2);
    if (!month || !takeCharacter(text, '-')) return std::nullopt;
    const auto day = takeDigits(text, 2);
    if (!day) return std::nullopt;
    const year_month_day date{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                              std::chrono::day(static_cast<unsigned>(*day))};
    if (!date.ok()) return std::nullopt;
    constexpr sys_days first = December / 30 / 1899;
    return static_cast<int>((sys_days(date) - first).count());
}

std::optional<double> takeTime(std::string_view &text) {
    const auto hours = takeDigits(text, 2);
    if (!hours || *hours > 24 || !takeCharacter(text, ':')) return std::nullopt;
    const auto minutes = takeDigits(text, 2);
    if (!minutes || *minutes > 59) return std::nullopt;
    double seconds = 0;
    if (takeCharacter(text, ':')) {
        const auto taken = takeNumber(text);
        if (!taken || *taken >= 61) return std::nullopt;
        seconds = *taken;
    }
    return *hours * 3600 + *minutes * 60 + seconds;
}

/// Whether the number fits a double. No spreadsheet program can have written a number above 1.8E308.
bool fitsDouble(std::string_view number) {
    constexpr std::size_t longest = 308; // digits that always fit
    const std::size_t exponent = number.find_first_of("eE");
    if (exponent == std::string_view::npos && number.size() <= longest) return true;
    if (number.front() == '+') number.remove_prefix(1);
    double value = 0;
    const auto [end, problem] = std::from_chars(number.data(), number.data() + number.size(), value);
    return problem == std::errc{} || number.find("-", 1) != std::string_view::npos; // too small: read as nought
}

std::string numberText(double value) {
    char text[32];
    return {text, std::to_chars(text, text + sizeof text, value).ptr};
}

} // namespace

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view space = " \t\r\n";
    const std::size_t first = text.find_first_not_of(space);
    if (first == text.npos) return {};
    return text.substr(first, text.find_last_not_of(space) - first + 1);
}

bool isNumber(std::string_view text) {
    std::size_t at = isSign(text, 0) ? 1 : 0;
    const std::size_t whole = digitsAt(text, at);
    at += whole;
    std::size_t fraction = 0;
    if (at < text.size() && text[at] == '.') {
        fraction = digitsAt(text, at + 1);
        at += 1 + fraction;
    }
    if (whole + fraction == 0) return false;
    if (at == text.size()) return fitsDouble(text);
    if (text[at] != 'e' && text[at] != 'E') return false;
    at += isSign(text, at + 1) ? 2 : 1;
    const std::size_t exponent = digitsAt(text, at);
    return exponent > 0 && at + exponent == text.size() && fitsDouble(text);
}

std::string percentDecoded(std::string_view text) {
    std::string decoded;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::string_view digits = text.substr(at + 1, 2);
        const auto code = text[at] == '%' && digits.size() == 2 ? wholeNumber(digits, 16) : std::nullopt;
        decoded += code ? static_cast<char>(*code) : text[at];
        if (code) at += digits.size();
    }
    return decoded;
}

bool isTrue(std::string_view text) { return text == "1" || text == "true" || text == "on"; }

std::optional<std::string> serialDate(std::string_view iso, Calendar calendar) {
    constexpr int march1900 = 61;
    const bool timeOnly = iso.size() > 2 && iso[2] == ':';
    auto day = timeOnly ? 0 : takeDay(iso);
    if (!day) return std::nullopt;
    if (calendar == Calendar::excel && !timeOnly && *day < march1900) --*day;
    if (iso.empty()) return std::to_string(*day);
    if (!timeOnly && !takeCharacter(iso, 'T')) return std::nullopt;
    const auto seconds = takeTime(iso);
    takeCharacter(iso, 'Z');
    if (!seconds || !iso.empty()) return std::nullopt;
    return numberText(*day + *seconds / secondsPerDay);
}

std::string serialFrom1904(std::string_view serial) {
    constexpr int daysBetween = 1462;
    double value = 0;
    std::from_chars(serial.data(), serial.data() + serial.size(), value);
    return numberText(value + daysBetween);
}

std::optional<std::string> serialDuration(std::string_view iso) {
    const bool negative = takeCharacter(iso, '-');
    if (!takeCharacter(iso, 'P') || iso.empty()) return std::nullopt;
    double seconds = 0;
    bool inTime = false;
    while (!iso.empty()) {
        if (takeCharacter(iso, 'T')) inTime = true;
        const auto amount = takeNumber(iso);
        if (!amount) return std::nullopt;
        if (!inTime && takeCharacter(iso, 'D'))
            seconds += *amount * secondsPerDay;
        else if (inTime && takeCharacter(iso, 'H'))
            seconds += *amount * 3600;
        else if (inTime && takeCharacter(iso, 'M'))
            seconds += *amount * 60;
        else if (inTime && takeCharacter(iso, 'S'))
            seconds += *amount;
        else
            return std::nullopt;
    }
    return numberText((negative ? -seconds : seconds) / secondsPerDay);
}

std::optional<Table::Position> cellPosition(std::string_view reference) {
    std::uint32_t column = 0;
    std::size_t at = 0;
    for (; at < reference.size() && at < 4; ++at) {
        const char upper = upperCased(reference[at]);
        if (upper < 'A' || upper > 'Z') break;
        column = column * 26 + static_cast<std::uint32_t>(upper - 'A' + 1);
    }
    const auto row = wholeNumber(reference.substr(at));
    if (column == 0 || !row || *row == 0) return std::nullopt;
    return Table::Position{*row - 1, column - 1};
}

std::optional<CellRange> cellRange(std::string_view reference) {
    const std::size_t colon = reference.find(':');
    const auto first = cellPosition(reference.substr(0, colon));
    const auto last = colon == reference.npos ? first : cellPosition(reference.substr(colon + 1));
    if (!first || !last) return std::nullopt;
    return CellRange{std::min(first->row, last->row), std::min(first->column, last->column),
                     std::max(first->row, last->row), std::max(first->column, last->column)};
}

} // namespace phuluc
