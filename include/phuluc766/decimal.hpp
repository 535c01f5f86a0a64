// Exact decimal numbers: percentages, points and totals are sums of hundredths, never binary fractions.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace phuluc {

/// A number `units / 10^scale`, always in lowest terms, so that equal values are equal objects.
/// Sums, differences and products are exact; a result beyond 64 bits or 18 decimals throws Error (data).
class Decimal {
  public:
    static constexpr int maximumScale = 18;

    constexpr Decimal() = default;
    Decimal(std::int64_t units, int scale = 0); // NOLINT: implicit, so that formulas can hold whole numbers such as 100

    /// Reads "-12.5", "12", ".5", "1.25E-2", without blanks around the number. No value if the text is not such a
    /// number, or is too long to be exact.
    [[nodiscard]] static std::optional<Decimal> parse(std::string_view text);

    [[nodiscard]] constexpr std::int64_t units() const { return units_; }
    [[nodiscard]] constexpr int scale() const { return scale_; }

    /// The nearest value with at most `places` decimals. A value exactly halfway is rounded away from zero, as the
    /// portal does.
    [[nodiscard]] Decimal rounded(int places) const;
    /// This value divided by 100, exactly.
    [[nodiscard]] Decimal percent() const;
    /// Point as separator, trailing zeros dropped: "20.1", "-0.27", "100".
    [[nodiscard]] std::string text() const;
    /// The nearest double, for a spreadsheet cell.
    [[nodiscard]] double toDouble() const;

    friend Decimal operator+(const Decimal &a, const Decimal &b);
    friend Decimal operator-(const Decimal &a, const Decimal &b);
    friend Decimal operator*(const Decimal &a, const Decimal &b);
    friend bool operator==(const Decimal &a, const Decimal &b) = default;
    friend std::strong_ordering operator<=>(const Decimal &a, const Decimal &b);

  private:
    std::int64_t units_ = 0;
    int scale_ = 0;
};

/// The difference of two values without its sign.
[[nodiscard]] Decimal apart(const Decimal &a, const Decimal &b);

/// The arithmetic mean rounded to `places` decimals; `values` must not be empty.
[[nodiscard]] Decimal mean(std::span<const Decimal> values, int places);

/// `dividend / divisor` rounded to `places` decimals; `divisor` must be positive.
[[nodiscard]] Decimal quotient(const Decimal &dividend, const Decimal &divisor, int places);

} // namespace phuluc
