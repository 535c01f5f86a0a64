#include "model/losses.hpp"

#include "base/calendar.hpp"
#include "base/wording.hpp"
#include "model/doubtwords.hpp"
#include "model/names.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string>

namespace phuluc {
namespace {

constexpr std::size_t many = 5; ///< units without points any more; fewer are no doubt unless they are most

bool hasPoints(const LevelResult &level) {
    return std::any_of(level.units.begin(), level.units.end(), [](const UnitScore &unit) {
        return std::any_of(unit.criteria.begin(), unit.criteria.end(),
                           [](const CriterionScore &score) { return score.points.has_value(); });
    });
}

class Losses {
  public:
    Losses(const PlausibilityInput &input, Findings &findings)
        : now_(*input.now), before_(input.before), latest_(input.before ? nullptr : input.history.back().get()),
          period_(before_ ? before_->period : latest_->period), lists_(input.lists), findings_(findings) {}

    void tell() const {
        for (const Level level : ratedLevels) judge(level);
        const LevelResult *provinces = before_ && before_->provinces ? &*before_->provinces : nullptr;
        const bool had = provinces || (latest_ && latest_->ownProvince);
        if (had && !now_.provinces) sayMissed("các tỉnh, thành phố");
        if (provinces && now_.provinces) compare(*now_.provinces, unitTotals(*provinces), provinces);
        if (before_ && !before_->components.empty() && now_.components.empty()) sayMissed("chỉ tiêu thành phần");
    }

  private:
    void judge(Level level) const {
        const LevelResult *before = before_ ? before_->of(level) : nullptr;
        const LevelTotals *totals = latest_ ? latest_->of(level) : nullptr;
        if ((!before && !totals) || !now_.rules->has(level)) return;
        if (const LevelResult *now = now_.of(level))
            compare(*now, before ? unitTotals(*before) : totals->units, before);
        else
            sayMissed(nameOf(level));
    }

    void sayMissed(const std::string &name) const {
        findings_.doubt({}, earlier() + " có bảng " + name +
                                ", kỳ này không có: có thể chép thiếu tệp. Chép thêm tệp đó vào thư mục của kỳ này "
                                "rồi chạy lại");
    }

    [[nodiscard]] bool isListed(Level level) const {
        return lists_ && lists_->at(lastDayOf(now_.period)).covers(level);
    }
    [[nodiscard]] std::string earlier() const { return periodNameBeside(period_, now_.period); }
    [[nodiscard]] std::string nameOf(Level level) const { return now_.rules->of(level).name; }

    void compare(const LevelResult &level, const std::vector<UnitTotal> &totals, const LevelResult *before) const {
        loseUnits(level, totals);
        // A table of departments with totals only has a warning already, whether or not the last period had criteria.
        if (before && before->hasCriteria && level.level != Level::department && !hasPoints(level))
            findings_.doubt(sheetOf(level), earlier() + " có điểm từng nhóm chỉ số của " + nameOf(level.level) +
                                                ", kỳ này chỉ có tổng điểm. Cần điểm từng nhóm thì tải bảng có đủ các "
                                                "nhóm từ Cổng rồi chạy lại");
    }

    /// Doubts a level if most units with points before, or many of them, have none now. A unit that is not there at all
    /// counts unless the official list or a reform has ended it. A level without any data is another doubt.
    void loseUnits(const LevelResult &level, const std::vector<UnitTotal> &before) const {
        std::map<std::string_view, bool> rated; ///< by key: whether the unit has points now
        for (const UnitScore &unit : level.units) rated.emplace(unit.key, unit.total.has_value());
        const bool mayEnd = isListed(level.level) || eraOf(lastDayOf(period_)) != eraOf(lastDayOf(now_.period));
        std::size_t had = 0;
        std::vector<std::string> lost;
        for (const UnitTotal &unit : before) {
            if (!unit.total) continue;
            ++had;
            const auto found = rated.find(unit.key);
            if (found == rated.end() ? !mayEnd : !found->second) lost.push_back(unit.name);
        }
        const bool none = std::none_of(rated.begin(), rated.end(), [](const auto &each) { return each.second; });
        if (none || (lost.size() < many && lost.size() * 2 <= had)) return;
        findings_.doubt(sheetOf(level), twoDigits(lost.size()) + "/" + twoDigits(had) + " đơn vị của " +
                                            nameOf(level.level) + " có điểm ở " + earlier() +
                                            ", kỳ này không thấy điểm (" + firstOf(lost) +
                                            "): có thể tệp xuất bị lỗi hoặc thiếu dòng. Xem lại trên Cổng; nếu ở đó có "
                                            "điểm thì tải lại tệp rồi chạy lại");
    }

    const PeriodResult &now_;
    const PeriodResult *before_;
    const PeriodTotals *latest_; ///< the latest earlier period, if there is none to compare with
    const Period &period_;       ///< of one of the two
    const UnitLists *lists_;
    Findings &findings_;
};

} // namespace

void doubtLosses(const PlausibilityInput &input, Findings &findings) {
    if (input.before || !input.history.empty()) Losses(input, findings).tell();
}

} // namespace phuluc
