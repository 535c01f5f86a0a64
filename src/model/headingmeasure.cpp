#include "model/headingmeasure.hpp"

#include "base/ascii.hpp"
#include "base/text.hpp"
#include "model/headingwords.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

namespace phuluc {
namespace {

/// Removes the number at the end of `text`, with the blanks before it, and returns it.
std::optional<Decimal> takeLastNumber(std::string &text) {
    while (text.ends_with(' ')) text.pop_back();
    std::size_t begin = text.size();
    while (begin > 0 &&
           (isDigit(text[begin - 1]) || ((text[begin - 1] == ',' || text[begin - 1] == '.') && begin < text.size())))
        --begin;
    std::string digits = text.substr(begin);
    std::ranges::replace(digits, ',', '.');
    const std::optional<Decimal> number = Decimal::parse(digits);
    if (!number) return std::nullopt;
    text.erase(begin);
    while (text.ends_with(' ')) text.pop_back();
    return number;
}

/// Removes "điểm" or the "đ" of "18đ" from the end; returns whether it was there.
bool dropUnit(std::string &text) {
    static const std::string points = textKey("điểm");
    if (dropBack(text, points)) return true;
    for (const std::string &unit : {points, std::string("đ")}) {
        if (!text.ends_with(unit) || text.size() == unit.size() || !isDigit(text[text.size() - unit.size() - 1]))
            continue;
        text.erase(text.size() - unit.size());
        return true;
    }
    return false;
}

void dropTrailing(std::string &text, std::string_view characters) {
    while (!text.empty() && characters.find(text.back()) != std::string_view::npos) text.pop_back();
}

/// Removes "tối đa", "thang điểm" or similar from the end; returns whether one was there.
bool dropLimit(std::string &text) {
    static const Keys limits = keysOf({"điểm tối đa", "tối đa", "thang điểm", "thang", "hệ", "trên"});
    static const Keys fillers = keysOf({"tính theo", "theo", "tính"});
    if (std::ranges::none_of(limits, [&](const std::string &limit) { return dropBack(text, limit); })) return false;
    for (const std::string &filler : fillers) dropBack(text, filler);
    return true;
}

/// Removes a maximum from the end of `text` and returns it: "18 điểm", "18đ", "tối đa 18", "thang 100", "/18".
std::optional<Decimal> takeMaximum(std::string &text) {
    std::string rest = text;
    const bool unit = dropUnit(rest);
    const std::optional<Decimal> number = takeLastNumber(rest);
    if (!number) return std::nullopt;
    const bool slash = rest.ends_with('/') && *number < 1000; // "tháng 11/2025" ends with a year
    dropTrailing(rest, " /:-=");
    const bool limit = dropLimit(rest);
    if (!unit && !slash && !limit) return std::nullopt;
    dropTrailing(rest, " :-");
    text = rest;
    return number;
}

} // namespace

void takeMeasure(std::string &text, Measure &measure) {
    if (const std::optional<Decimal> maximum = takeMaximum(text)) {
        measure.maximum = maximum;
        if (!measure.kind) measure.kind = FigureKind::points;
    }
    if (const std::size_t sign = text.find('%'); sign != std::string::npos) {
        text.erase(sign, 1);
        measure.kind = FigureKind::percentage;
    }
    while (text.ends_with(' ')) text.pop_back();
}

void takeBracketedMeasures(std::string &key, Measure &measure) {
    for (std::size_t open = key.find_first_of("(["); open != std::string::npos;
         open = key.find_first_of("([", open + 1)) {
        const std::size_t close = key.find_first_of(")]", open);
        if (close == std::string::npos) return;
        std::string inside = key.substr(open + 1, close - open - 1);
        takeMeasure(inside, measure);
        for (const KindWord &word : kindWords())
            if (dropFront(inside, word.key) && !measure.kind) measure.kind = word.kind;
        if (!inside.empty()) continue;
        key.erase(open, close - open + 1);
        open = open == 0 ? 0 : open - 1;
    }
}

} // namespace phuluc
