#include "model/figurecolumns.hpp"

#include "base/calendar.hpp"
#include "base/text.hpp"
#include "base/wording.hpp"
#include "model/period.hpp"
#include "model/periodtext.hpp"
#include "model/stated.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace phuluc {
namespace {

bool holdsFigures(const Column &column) { return column.criterion || column.field == Field::total; }

bool sameMeaning(const Column &a, const Column &b) {
    return a.criterion == b.criterion && a.field == b.field && (!a.criterion || a.kind == b.kind);
}

/// "Tổng điểm" (cột D, đang bị ẩn)
std::string described(const Column &column) {
    return "\"" + column.title + "\" (cột " + columnName(column.index) + (column.hidden ? ", đang bị ẩn)" : ")");
}

/// Refuses or doubts a column of another period that no column of this period replaces; returns whether it is refused.
bool refuseForeign(const ScoreTable &found, const Column &column, const Period &period, Findings &findings) {
    const std::string title = withYear(column.title, period);
    const Place place = found.place(column.headingRow, column.index);
    if (const std::optional<Period> foreign = foreignPeriod(title, period)) {
        findings.error(place, "cột \"" + column.title + "\" là số liệu " + periodName(*foreign) +
                                  ", không phải kỳ này. Tải bảng của kỳ này từ Cổng, hoặc xóa cột đó, rồi chạy lại");
        return true;
    }
    for (const Period &each : periodsIn(title)) {
        const Date day{each.year, each.month, each.day};
        if (each.day == 0 || fits(day, period)) continue;
        findings.doubt(place, "tiêu đề \"" + column.title + "\" ghi ngày " + dateText(day) +
                                  ", không phải kỳ này: có thể đã chép nhầm tệp của kỳ khác. Nếu nhầm, chép đúng tệp "
                                  "của kỳ này rồi chạy lại");
        break;
    }
    return false;
}

} // namespace

bool chooseByPeriod(ScoreTable &found, const Period &period, Findings &findings) {
    std::map<std::uint32_t, Stated> said;
    for (const Column &column : found.columns)
        if (holdsFigures(column)) said[column.index] = statedPeriod(withYear(column.title, period), {}, period).says;
    bool refused = false;
    for (Column &column : found.columns) {
        if (!holdsFigures(column) || said[column.index] == Stated::thisPeriod) continue;
        const bool other = said[column.index] == Stated::anotherPeriod;
        const bool replaced = other && std::ranges::any_of(found.columns, [&](const Column &each) {
                                  return each.index != column.index && sameMeaning(each, column) &&
                                         said[each.index] != Stated::anotherPeriod;
                              });
        if (!replaced) {
            refused = refuseForeign(found, column, period, findings) || refused;
            continue;
        }
        column.criterion.reset();
        column.kind.reset();
        column.field = Field::ignored;
    }
    return refused;
}

void refuseRepeatedColumns(const ScoreTable &found, Findings &findings) {
    for (auto column = found.columns.begin(); column != found.columns.end(); ++column) {
        if (!holdsFigures(*column)) continue;
        const auto other =
            std::find_if(found.columns.begin(), column, [&](const Column &each) { return sameMeaning(each, *column); });
        if (other == column) continue;
        findings.error(found.place(column->headingRow, column->index),
                       "hai cột cùng một tiêu đề: " + described(*other) + " và " + described(*column) +
                           ". Sửa tiêu đề của cột không dùng rồi chạy lại");
    }
}

} // namespace phuluc
