#include "write/summary_look.hpp"

#include "base/wording.hpp"
#include "write/sentence_parts.hpp"

#include <array>

namespace phuluc {

RatingLook lookOf(const Rules &rules, std::size_t rating) {
    constexpr RatingLook darkBlue{0x1F4E79, Pattern::solid, 0x1F4E79, Colour{0xD6E4F2}};
    constexpr RatingLook blue{0x5B9BD5, Pattern::solid, 0x2E75B6, Colour{0xE9F1FA}};
    constexpr RatingLook lightBlue{0xC9DFF2, Pattern::solid, 0x7F9DB9, std::nullopt};
    constexpr RatingLook orange{0xC55A11, Pattern::stripes, 0xC55A11, doubtTint};
    constexpr RatingLook brown{0x7B2C00, Pattern::dots, 0x7B2C00, errorTint};
    constexpr RatingLook blueStripes{0x2E75B6, Pattern::stripes, 0x2E75B6, Colour{0xDFECF7}};
    constexpr RatingLook greyDots{0x7F7F7F, Pattern::dots, 0x7F7F7F, Colour{0xE7E7E7}};
    constexpr RatingLook lightOrange{0xF4B183, Pattern::solid, 0xED7D31, Colour{0xFDF2EA}};
    constexpr RatingLook white{0xFFFFFF, Pattern::solid, 0x595959, Colour{0xEFEFEF}}; // for no data
    static constexpr std::array<RatingLook, 5> few = {darkBlue, blue, lightBlue, orange, brown};
    static constexpr std::array<RatingLook, mostBands> many = {darkBlue, blueStripes, blue,  lightBlue,
                                                               greyDots, lightOrange, orange, brown};
    const std::size_t bands = rules.bands.size();
    if (rating >= bands) return white;
    const auto spread = [&](std::size_t looks) { return bands < 2 ? 0 : (rating * (looks - 1) * 2 + bands - 1) / (2 * (bands - 1)); };
    return bands <= few.size() ? few[spread(few.size())] : many[spread(many.size())];
}

std::string periodLabel(const Period &period) {
    const std::string year = "/" + std::to_string(period.year);
    const std::string month = std::to_string(period.month) + year;
    switch (period.kind) {
    case PeriodKind::week: return "T" + twoDigits(period.week) + "-" + month;
    case PeriodKind::month: return month;
    case PeriodKind::quarter: return roman(period.quarter) + year;
    case PeriodKind::halfYear: return (period.half == 1 ? "6 tháng đầu" : "6 tháng cuối") + year;
    case PeriodKind::nineMonths:
    case PeriodKind::year: break;
    }
    return std::to_string(period.year);
}

FlowCell ratingCell(const Rules &rules, Rating rating) {
    return {rules.nameOf(rating), lookOf(rules, rules.placeOf(rating)).tint};
}

FlowCell textCell(std::string text) { return {std::move(text), {}}; }

FlowCell numberCell(const std::optional<Decimal> &number) { return number ? FlowCell{*number, {}} : FlowCell{}; }

FlowCell formatted(FlowCell cell, const char *numberFormat) {
    cell.numberFormat = numberFormat;
    return cell;
}

FlowCell wholeCell(std::int64_t number) { return formatted({Decimal(number), {}}, "0"); }

FlowCell countCell(const std::optional<int> &number) { return number ? FlowCell{Decimal(*number), {}} : FlowCell{}; }

ChartSeries seriesOf(const char *sheet, const ChartRows &rows, std::uint16_t column) {
    ChartSeries series;
    series.sheet = sheet;
    series.name = {rows.heading, column};
    series.categories = {{rows.first, 0}, {rows.last, 0}};
    series.values = {{rows.first, column}, {rows.last, column}};
    return series;
}

} // namespace phuluc
