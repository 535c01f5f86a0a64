#include "write/summary_look.hpp"

#include "base/unicode.hpp"
#include "base/wording.hpp"

#include <array>

namespace phuluc {

RatingLook lookOf(Rating rating) {
    static constexpr std::array<RatingLook, ratingCount> looks = {{
        {0x1F4E79, Pattern::solid, 0x1F4E79, Colour{0xD6E4F2}},   // excellent: dark blue
        {0x5B9BD5, Pattern::solid, 0x2E75B6, Colour{0xE9F1FA}},   // good: blue
        {0xC9DFF2, Pattern::solid, 0x7F9DB9, std::nullopt},       // fair: light blue
        {0xC55A11, Pattern::stripes, 0xC55A11, Colour{0xFCEBDD}}, // average: orange stripes
        {0x7B2C00, Pattern::dots, 0x7B2C00, Colour{0xF6D2BB}},    // weak: brown dots
        {0xFFFFFF, Pattern::solid, 0x595959, Colour{0xEFEFEF}},   // no data: white
    }};
    return looks[static_cast<std::size_t>(rating)];
}

std::string nameOf(Rating rating) {
    for (const Band &band : standardRules().bands)
        if (band.rating == rating) return band.name;
    return standardRules().noDataName;
}

std::string nameOf(Level level) { return standardRules().of(level).name; }

std::string capitalFirst(const std::string &text) {
    const std::u32string name = codePoints(text);
    return capitals(encoded(name.substr(0, 1))) + encoded(name.substr(1));
}

std::string periodTitle(const Period &period) { return capitalFirst(periodName(period)); }

std::string periodLabel(const Period &period) {
    const std::string year = "/" + std::to_string(period.year);
    const std::string month = std::to_string(period.month) + year;
    switch (period.kind) {
    case PeriodKind::week:
        return "T" + twoDigits(period.week) + "-" + month;
    case PeriodKind::month:
        return month;
    case PeriodKind::quarter:
        return roman(period.quarter) + year;
    case PeriodKind::halfYear:
        return (period.half == 1 ? "6 tháng đầu" : "6 tháng cuối") + year;
    case PeriodKind::nineMonths:
    case PeriodKind::year:
        break;
    }
    return std::to_string(period.year);
}

FlowCell ratingCell(Rating rating) { return {nameOf(rating), lookOf(rating).tint}; }

FlowCell textCell(std::string text) { return {std::move(text), {}}; }

FlowCell numberCell(const std::optional<Decimal> &number) { return number ? FlowCell{*number, {}} : FlowCell{}; }

FlowCell wholeCell(int number) {
    FlowCell cell{Decimal(number), {}};
    cell.numberFormat = "0";
    return cell;
}

FlowCell countCell(const std::optional<int> &number) { return number ? FlowCell{Decimal(*number), {}} : FlowCell{}; }

std::optional<Decimal> pointsGained(const UnitChange &change) {
    if (!change.now->total || !change.before->total) return {};
    return *change.now->total - *change.before->total;
}

std::optional<int> placesGained(const UnitChange &change) {
    if (!change.now->rank || !change.before->rank) return {};
    return *change.before->rank - *change.now->rank;
}

} // namespace phuluc
