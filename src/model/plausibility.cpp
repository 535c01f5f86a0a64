#include "model/plausibility.hpp"

#include "base/calendar.hpp"
#include "base/text.hpp"
#include "base/wording.hpp"
#include "model/doubtwords.hpp"
#include "model/findings.hpp"
#include "model/losses.hpp"

#include <algorithm>
#include <map>
#include <optional>

namespace phuluc {
namespace {

constexpr std::size_t fewest = 5; ///< units; the ratings of fewer units prove nothing
const Decimal greatShift{20};     ///< of the mean total, in points

std::vector<const UnitScore *> ratedUnits(const LevelResult &level) {
    std::vector<const UnitScore *> units;
    for (const UnitScore &unit : level.units)
        if (unit.total) units.push_back(&unit);
    return units;
}

using Totals = std::map<std::string, Decimal, std::less<>>; ///< by unit key

Totals totalsOf(const LevelResult &level) {
    Totals totals;
    for (const UnitScore *unit : ratedUnits(level)) totals.emplace(unit->key, *unit->total);
    return totals;
}

/// Whether the totals of all units, at least two, equal the earlier ones.
bool areEqual(const Totals &now, const Totals &earlier) {
    return now.size() > 1 && std::ranges::all_of(now, [&](const auto &each) {
               const auto partner = earlier.find(each.first);
               return partner != earlier.end() && partner->second == each.second;
           });
}

bool areEqual(const Totals &now, const LevelTotals &earlier) {
    std::size_t equal = 0;
    for (const UnitTotal &unit : earlier.units) {
        const auto partner = unit.total ? now.find(unit.key) : now.end();
        if (partner == now.end()) continue;
        if (partner->second != *unit.total) return false;
        ++equal;
    }
    return equal > 1 && equal == now.size();
}

/// The rating that all units have; no rating if they differ, or if the units are too few.
Rating onlyRating(const LevelResult &level) {
    const std::vector<const UnitScore *> units = ratedUnits(level);
    if (units.size() < fewest) return {};
    const Rating first = units.front()->rating;
    const bool same = std::ranges::all_of(units, [&](const UnitScore *unit) { return unit->rating == first; });
    return same ? first : Rating();
}

/// Whether a unit has a total but no points in the groups that need dossiers: then it probably has no dossiers.
bool isIdle(const UnitScore &unit, const std::vector<Criterion> &earned, const Rules &rules) {
    const auto isNought = [&](Criterion each) {
        const std::optional<Decimal> &points = unit.of(each).points;
        return (points ? points : unit.of(rules.groupOf(each)).points) == Decimal();
    };
    return !earned.empty() && unit.total && *unit.total > 0 && std::ranges::all_of(earned, isNought);
}

class Judge {
  public:
    explicit Judge(const PlausibilityInput &input) : input_(input), rules_(*input.now->rules) {}

    std::vector<Finding> run() {
        compareScales();
        for (const LevelResult &level : input_.now->levels) judge(level);
        if (input_.now->provinces) judgeProvinces(*input_.now->provinces);
        missTheLine();
        doubtLosses(input_, findings_);
        doubtPassedTarget();
        return findings_.all();
    }

  private:
    void judge(const LevelResult &level) {
        if (hasNoData(level)) return;
        if (repeatsAnEarlierPeriod(level) || staysBelowOneGroup(level)) return;
        if (!shifted(level)) haveOneRating(level);
        if (missesTheLine(level)) belowTheLine_.push_back(nameOf(level));
        areIdle(level);
    }

    /// The documents compare points although the two periods have different indexes; a person decides whether this is
    /// right.
    void compareScales() {
        otherScale_ = input_.before && !sameScale(rules_, *input_.before->rules);
        if (!otherScale_) return;
        findings_.doubt({}, "kỳ này tính theo Quyết định " + rules_.decree + ", " + nameOf(input_.before->period) +
                                " theo Quyết định " + input_.before->rules->decree +
                                ": nhóm chỉ số, điểm tối đa hoặc mức xếp loại khác nhau nên số tăng, giảm giữa hai kỳ "
                                "không cùng một thước đo. Đọc lại các câu so sánh trước khi dùng");
    }

    void judgeProvinces(const LevelResult &provinces) {
        if (hasNoData(provinces)) return;
        if (const UnitScore *own = input_.now->own(); own && !own->total)
            findings_.doubt(own->place, input_.now->provinceTitle +
                                            " không có điểm trong bảng này nên các văn bản không "
                                            "nêu điểm, thứ hạng của " +
                                            input_.now->provinceTitle +
                                            ". Xem lại trên Cổng; nếu ở đó có điểm thì tải lại tệp rồi chạy lại");
        const LevelResult *before = input_.before && input_.before->provinces ? &*input_.before->provinces : nullptr;
        if (before && areEqual(totalsOf(provinces), totalsOf(*before)))
            sayRepeated(provinces, input_.before->period);
        else
            static_cast<void>(staysBelowOneGroup(provinces));
    }

    /// Doubts a level of which the export has at least two units and none has data. Returns whether it does.
    bool hasNoData(const LevelResult &level) {
        const auto given =
            std::ranges::count_if(level.units, [](const UnitScore &unit) { return !unit.place.file.empty(); });
        if (given < 2 || !ratedUnits(level).empty()) return false;
        findings_.doubt(sheetOf(level), "mọi đơn vị của " + nameOf(level) +
                                            " đều không có dữ liệu: có thể tệp xuất bị lỗi. Xem lại trên Cổng, tải lại "
                                            "tệp rồi chạy lại");
        return true;
    }

    [[nodiscard]] std::string nameOf(const LevelResult &level) const { return rules_.of(level.level).name; }
    [[nodiscard]] std::string nameOf(const Period &earlier) const {
        return periodNameBeside(earlier, input_.now->period);
    }

    bool repeatsAnEarlierPeriod(const LevelResult &level) {
        const Totals now = totalsOf(level);
        const LevelResult *before = input_.before ? input_.before->of(level.level) : nullptr;
        if (before && areEqual(now, totalsOf(*before))) {
            sayRepeated(level, input_.before->period);
            return true;
        }
        for (auto each = input_.history.rbegin(); each != input_.history.rend(); ++each) {
            const LevelTotals *totals = (*each)->of(level.level);
            if (!totals || !areEqual(now, *totals)) continue;
            sayRepeated(level, (*each)->period);
            return true;
        }
        return false;
    }

    void sayRepeated(const LevelResult &level, const Period &earlier) {
        findings_.doubt(sheetOf(level), "mọi tổng điểm của " + nameOf(level) + " giống hệt " + nameOf(earlier) +
                                            ": có thể đã chép nhầm tệp của kỳ đó. Tải lại tệp của kỳ này từ Cổng rồi "
                                            "chạy lại, nếu trên Cổng có khác");
    }

    /// Doubts totals that are all within the maximum of one group: in no real period they are so low.
    bool staysBelowOneGroup(const LevelResult &level) {
        const std::vector<const UnitScore *> units = ratedUnits(level);
        if (units.empty() || level.hasCriteria) return false;
        const Decimal group = rules_.largestMaximum();
        const Decimal &highest = *units.front()->total;
        if (highest > group) return false;
        findings_.doubt(sheetOf(level), "tổng điểm cao nhất của " + nameOf(level) + " chỉ là " + vietnamese(highest) +
                                            ", không quá " + vietnamese(group) +
                                            " là điểm tối đa của một nhóm chỉ số: có thể đây là bảng của một nhóm, "
                                            "không phải tổng điểm. Nếu vậy, tải bảng tổng điểm từ Cổng rồi chạy lại");
        return true;
    }

    bool shifted(const LevelResult &level) {
        const LevelResult *before = input_.before ? input_.before->of(level.level) : nullptr;
        if (!before || otherScale_) return otherScale_; // the scales differ, so a shift means nothing
        const Shift shift = shiftOf(level, *before);
        if (shift.now.size() < 2) return false;
        const Decimal now = mean(shift.now, 2);
        const Decimal earlier = mean(shift.before, 2);
        const std::string since = " so với " + nameOf(input_.before->period);
        if (now - earlier >= greatShift || earlier - now >= greatShift) {
            sayShifted(level, "điểm trung bình của " + nameOf(level) + (now < earlier ? " giảm từ " : " tăng từ ") +
                                  vietnamese(earlier) + (now < earlier ? " xuống " : " lên ") + vietnamese(now) +
                                  " điểm" + since);
            return true;
        }
        const std::size_t most = std::max(shift.risen, shift.fallen);
        if (shift.now.size() < fewest || most * 2 <= shift.now.size()) return false;
        sayShifted(level, twoDigits(most) + "/" + twoDigits(shift.now.size()) + " đơn vị của " + nameOf(level) +
                              (shift.risen > shift.fallen ? " tăng mức xếp loại" : " giảm mức xếp loại") + since);
        return true;
    }

    struct Shift {
        std::vector<Decimal> now;
        std::vector<Decimal> before;
        std::size_t risen = 0;
        std::size_t fallen = 0;
    };

    /// How the totals and ratings changed, of units with data in both periods.
    [[nodiscard]] Shift shiftOf(const LevelResult &level, const LevelResult &before) const {
        const Totals earlier = totalsOf(before);
        Shift shift;
        for (const UnitScore *unit : ratedUnits(level)) {
            const auto partner = earlier.find(unit->key);
            if (partner == earlier.end()) continue;
            shift.now.push_back(*unit->total);
            shift.before.push_back(partner->second);
            const Rating was = rules_.ratingOf(partner->second);
            if (unit->rating < was) ++shift.risen; // ratings are ordered from the best
            if (unit->rating > was) ++shift.fallen;
        }
        return shift;
    }

    void sayShifted(const LevelResult &level, const std::string &what) {
        findings_.doubt(sheetOf(level), what + ": có thể tệp là của kỳ khác, hoặc Cổng đã đổi cách tính nên không so "
                                               "với kỳ trước được. Xem lại trên Cổng trước khi dùng số tăng, giảm");
    }

    void haveOneRating(const LevelResult &level) {
        const Rating rating = onlyRating(level);
        const LevelResult *before = input_.before ? input_.before->of(level.level) : nullptr;
        if (!rating || (before && onlyRating(*before) == rating)) return;
        const std::string &name = rules_.nameOf(rating);
        findings_.doubt(sheetOf(level), "mọi đơn vị của " + nameOf(level) + " (" + twoDigits(ratedUnits(level).size()) +
                                            ") đều xếp loại " + name +
                                            ": có thể cột điểm không phải là tổng điểm. Xem lại cột tổng điểm của tệp");
    }

    void missTheLine() {
        if (belowTheLine_.empty()) return;
        findings_.doubt({}, "mọi đơn vị có điểm của " + join(belowTheLine_, ", ") + " đều dưới ngưỡng " +
                                vietnamese(input_.settings->warningLine) +
                                " điểm: công văn sẽ gửi tất cả. Nếu ngưỡng không còn phù hợp, sửa nguong trong mục "
                                "[danh-gia] của cau-hinh.toml rồi chạy lại");
    }

    [[nodiscard]] bool missesTheLine(const LevelResult &level) const {
        const std::vector<const UnitScore *> units = ratedUnits(level);
        return units.size() > 1 && *units.front()->total < input_.settings->warningLine;
    }

    void areIdle(const LevelResult &level) {
        if (!level.hasCriteria) return;
        std::vector<Criterion> earned;
        std::vector<std::string> names;
        for (Criterion each = 0; each < rules_.criteria.size(); ++each) {
            if (!rules_.of(each).needsDossiers) continue;
            earned.push_back(each);
            names.push_back(rules_.of(each).shortName);
        }
        std::vector<std::string> idle;
        for (const UnitScore &unit : level.units)
            if (isIdle(unit, earned, rules_)) idle.push_back(unit.name);
        if (idle.empty()) return;
        findings_.doubt(sheetOf(level), twoDigits(idle.size()) + " đơn vị của " + nameOf(level) + " có " +
                                            enumeration(names) + " đều bằng 0 (" + firstOf(idle) +
                                            "): có thể không phát sinh hồ sơ. Nếu vậy, đánh dấu vào cột Không đánh "
                                            "giá của danh mục đơn vị rồi chạy lại");
    }

    /// Doubts a target whose date is before the period: no unit can reach it in time any more.
    void doubtPassedTarget() {
        const std::string &words = input_.settings->targetDate;
        const std::optional<Date> until = deadline(words);
        if (!until || *until >= documentDate(*input_.now)) return;
        findings_.doubt({}, "thời hạn của chỉ tiêu (" + words +
                                ") đã qua, nên các văn bản không có câu về chỉ tiêu. Sửa thoi-han và chi-tieu trong "
                                "mục [danh-gia] của cau-hinh.toml nếu đã có chỉ tiêu mới");
    }

    const PlausibilityInput &input_;
    const Rules &rules_;
    Findings findings_;
    std::vector<std::string> belowTheLine_; ///< names of levels
    bool otherScale_ = false; ///< the previous period was scored by an index with other groups, maxima or bands
};

} // namespace

std::vector<Finding> doubtsAbout(const PlausibilityInput &input) { return Judge(input).run(); }

} // namespace phuluc
