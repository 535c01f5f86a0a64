#include "phuluc766/decimal.hpp"

#include "base/ascii.hpp"
#include "phuluc766/error.hpp"

#include <array>
#include <charconv>
#include <cstdlib>

namespace phuluc {
namespace {

__extension__ using Wide = __int128;

constexpr int powersCount = Decimal::maximumScale + 1;
constexpr std::array<std::int64_t, powersCount> powersOfTen = [] {
    std::array<std::int64_t, powersCount> powers{};
    std::int64_t power = 1;
    for (std::size_t i = 0; i < powers.size(); ++i, power *= 10) {
        powers[i] = power;
        if (i + 1 == powers.size()) break;
    }
    return powers;
}();

std::int64_t powerOfTen(int exponent) { return powersOfTen[static_cast<std::size_t>(exponent)]; }

[[noreturn]] void overflow() { throw Error(ErrorKind::data, "số quá lớn hoặc quá nhiều chữ số để tính chính xác"); }

/// The decimal `units / 10^scale` where it fits, in lowest terms.
Decimal narrowed(Wide units, int scale) {
    while (scale > 0 && units % 10 == 0) {
        units /= 10;
        --scale;
    }
    if (scale > Decimal::maximumScale || units > INT64_MAX || units < -INT64_MAX) overflow();
    return Decimal(static_cast<std::int64_t>(units), scale);
}

Wide unitsAt(const Decimal &value, int scale) { return Wide{value.units()} * powerOfTen(scale - value.scale()); }

Wide dividedHalfUp(Wide dividend, Wide divisor) {
    const Wide magnitude = dividend < 0 ? -dividend : dividend;
    const Wide quotient = (magnitude + divisor / 2) / divisor;
    return dividend < 0 ? -quotient : quotient;
}

struct Digits {
    std::int64_t units = 0;
    int scale = 0;
    bool any = false;
};

/// Takes digits with at most one point from the front of `text`, and shortens it. No value if there are too many
/// digits.
std::optional<Digits> takeDigits(std::string_view &text) {
    Digits digits;
    bool point = false;
    for (; !text.empty(); text.remove_prefix(1)) {
        const char c = text.front();
        if (c == '.' && !point) {
            point = true;
        } else if (isDigit(c)) {
            if (__builtin_mul_overflow(digits.units, 10, &digits.units)) return std::nullopt;
            if (__builtin_add_overflow(digits.units, c - '0', &digits.units)) return std::nullopt;
            digits.any = true;
            if (point) ++digits.scale;
        } else {
            break;
        }
    }
    return digits;
}

/// Takes the exponent "E-2" from the front of `text`, and shortens it. 0 if there is none; no value if it is malformed.
std::optional<int> takeExponent(std::string_view &text) {
    if (text.empty()) return 0;
    if (text.front() != 'e' && text.front() != 'E') return std::nullopt;
    text.remove_prefix(1);
    if (!text.empty() && text.front() == '+') text.remove_prefix(1);
    int exponent = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), exponent);
    if (problem != std::errc{}) return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return exponent;
}

} // namespace

Decimal::Decimal(std::int64_t units, int scale) : units_(units), scale_(scale) {
    if (scale < 0 || scale > maximumScale) overflow();
    while (scale_ > 0 && units_ % 10 == 0) {
        units_ /= 10;
        --scale_;
    }
}

std::optional<Decimal> Decimal::parse(std::string_view text) {
    const bool negative = !text.empty() && text.front() == '-';
    if (negative) text.remove_prefix(1);
    const std::optional<Digits> digits = takeDigits(text);
    if (!digits || !digits->any) return std::nullopt;
    const std::optional<int> exponent = takeExponent(text);
    if (!exponent || !text.empty() || *exponent > 400 || *exponent < -400) return std::nullopt;
    if (digits->units == 0) return Decimal{};

    Wide units = negative ? -Wide{digits->units} : Wide{digits->units};
    int scale = digits->scale - *exponent;
    for (; scale < 0; ++scale) {
        units *= 10;
        if (units > INT64_MAX || units < -INT64_MAX) return std::nullopt;
    }
    for (; scale > 0 && units % 10 == 0; --scale) units /= 10;
    if (scale > maximumScale) return std::nullopt;
    return Decimal(static_cast<std::int64_t>(units), scale);
}

Decimal Decimal::rounded(int places) const {
    if (scale_ <= places) return *this;
    return narrowed(dividedHalfUp(units_, powerOfTen(scale_ - places)), places);
}

Decimal Decimal::percent() const { return *this * Decimal(1, 2); }

std::string Decimal::text() const {
    std::array<char, 24> buffer{};
    const std::int64_t magnitude = std::abs(units_);
    char *const end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), magnitude).ptr;
    std::string digits(buffer.data(), end);
    const auto scale = static_cast<std::size_t>(scale_);
    if (digits.size() <= scale) digits.insert(0, scale + 1 - digits.size(), '0');
    if (scale > 0) digits.insert(digits.size() - scale, 1, '.');
    return units_ < 0 ? "-" + digits : digits;
}

double Decimal::toDouble() const {
    constexpr std::int64_t exact = std::int64_t{1}
                                   << 53; // up to here a double holds every integer, and all powers of ten up to 10^22
    if (units_ > -exact && units_ < exact) return static_cast<double>(units_) / static_cast<double>(powerOfTen(scale_));
    const std::string digits = text();
    double value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

Decimal operator+(const Decimal &a, const Decimal &b) {
    const int scale = std::max(a.scale_, b.scale_);
    return narrowed(unitsAt(a, scale) + unitsAt(b, scale), scale);
}

Decimal operator-(const Decimal &a, const Decimal &b) {
    const int scale = std::max(a.scale_, b.scale_);
    return narrowed(unitsAt(a, scale) - unitsAt(b, scale), scale);
}

Decimal operator*(const Decimal &a, const Decimal &b) {
    return narrowed(Wide{a.units_} * Wide{b.units_}, a.scale_ + b.scale_);
}

std::strong_ordering operator<=>(const Decimal &a, const Decimal &b) {
    const int scale = std::max(a.scale_, b.scale_);
    const Wide left = unitsAt(a, scale);
    const Wide right = unitsAt(b, scale);
    if (left == right) return std::strong_ordering::equal;
    return left < right ? std::strong_ordering::less : std::strong_ordering::greater;
}

Decimal apart(const Decimal &a, const Decimal &b) { return a < b ? b - a : a - b; }

Decimal quotient(const Decimal &dividend, const Decimal &divisor, int places) {
    const int scale = std::max(dividend.scale(), divisor.scale());
    if (places + scale > Decimal::maximumScale) overflow();
    return narrowed(dividedHalfUp(unitsAt(dividend, scale) * powerOfTen(places), unitsAt(divisor, scale)), places);
}

Decimal mean(std::span<const Decimal> values, int places) {
    Decimal sum;
    for (const Decimal &value : values) sum = sum + value;
    return quotient(sum, static_cast<std::int64_t>(values.size()), places);
}

} // namespace phuluc
