// The index as data: criteria and their maxima, bands, levels, and the words that name them.
#pragma once

#include "phuluc766/decimal.hpp"
#include "phuluc766/period.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace phuluc {

/// A criterion of an index: its place in `Rules::criteria`.
using Criterion = std::size_t;

/// Values by criterion; a criterion that nothing was put in for has the empty value.
template <class T> class ByCriterion {
  public:
    [[nodiscard]] const T &operator[](Criterion criterion) const {
        static const T none{};
        return criterion < values_.size() ? values_[criterion] : none;
    }
    [[nodiscard]] T &operator[](Criterion criterion) {
        if (criterion >= values_.size()) values_.resize(criterion + 1);
        return values_[criterion];
    }
    /// One past the last criterion that something was put in for.
    [[nodiscard]] std::size_t size() const { return values_.size(); }
    [[nodiscard]] auto begin() const { return values_.begin(); }
    [[nodiscard]] auto end() const { return values_.end(); }

  private:
    std::vector<T> values_;
};

/// What the numbers of a column of a criterion are.
enum class FigureKind { percentage, points };

enum class Level { department, district, commune, province };
/// What files and tags of templates call a level: "so", "huyen", "xa", "tinh".
[[nodiscard]] std::string codeOf(Level level);
inline constexpr std::array<Level, 3> ratedLevels = {Level::department, Level::district, Level::commune};

/// The band that a total is in: its place in `Rules::bands`, the best being 0; none: no data.
using Rating = std::optional<std::size_t>;

struct CriterionRule {
    std::string code;                  ///< "CKMB"
    std::string name;                  ///< official name, "Công khai, minh bạch"
    Decimal maximum;                   ///< points; of a group with parts the sum of theirs
    std::vector<std::string> headings; ///< other headings seen, any case
    std::optional<Criterion> parent = {}; ///< the group that this is a part of
    std::string shortName = {};        ///< in the middle of a sentence: "tiến độ"
    std::string disclosedName = {};    ///< in a disclosure: "Nhóm chỉ số Dịch vụ trực tuyến"
    bool needsDossiers = false;        ///< a body without dossiers has no points of it
    /// Of a group with parts: how far the points of its own percentage may lie from the sum of its parts.
    Decimal mergedTolerance = {};
    std::vector<Criterion> parts = {}; ///< of a group, in order; set by arrange()
};

/// More bands than these cannot be told apart in a chart.
inline constexpr std::size_t mostBands = 8;

struct Band {
    std::string name; ///< "Xuất sắc"
    Decimal from;     ///< lowest total of the band, points
    std::string key;  ///< in tags of templates: "xuat_sac"
};

struct LevelRule {
    Level level;
    std::string name;                  ///< row of the summary: "Sở, ban, ngành"
    std::string noun;                  ///< in sentences: "cơ quan", "UBND cấp xã"
    std::string inSentence;            ///< all of them: "các sở, ban, ngành", "UBND cấp xã"
    std::string inTitle;               ///< of an appendix: "Ủy ban nhân dân cấp xã"
    std::vector<std::string> codes;    ///< values of the portal's level field: "2"
    std::vector<std::string> labels;   ///< how lists write the level: "Cấp xã"
};

/// A column of an export that is no criterion.
enum class Field {
    number,
    rank,
    name,
    province, ///< the unit itself in an export of provinces, else the province a unit belongs to
    parent,   ///< the district a commune belongs to
    code,
    levelCode,
    total,
    rating,
    remark,
    indicator, ///< a component rate's name
    rate,      ///< a component rate
    maximum,   ///< a component's maximum of points
    quantity,  ///< how many procedures or dossiers a component's rate stands for
    ignored,
};
struct FieldRule {
    Field field;
    std::vector<std::string> headings;
};

/// A part of the reform report's section 2.
enum class ReformSection { transparency, settlement, online, payment, digitization };

/// What a line of that report says of one row of an export of component rates.
struct IndicatorRule {
    std::string label;              ///< in front of the figure, where a line has several: "hồ sơ nộp trực tuyến"
    std::vector<std::string> names; ///< how exports call the row, any case
};

/// One line of the reform report, and the indicators that stand in it.
struct IndicatorLine {
    ReformSection section;
    std::string name; ///< "Tỷ lệ nộp hồ sơ trực tuyến"
    std::vector<IndicatorRule> indicators;
};

/// One version of an index: everything that recognises and scores, and the words of documents that come of it.
struct Rules {
    std::optional<Date> from;            ///< the first day on which it holds; none: from ever
    std::vector<CriterionRule> criteria; ///< in the order of documents
    std::vector<Criterion> groups;       ///< the criteria that are no parts, in that order; set by arrange()
    std::vector<Criterion> disclosed;    ///< the groups in the order of a disclosure
    Decimal total = 100;                 ///< what the maxima of the groups make together
    std::string decree;                  ///< "766/QĐ-TTg"
    std::string basis;                   ///< "Quyết định số 766/QĐ-TTg ngày 23/6/2022 của …"
    std::string resultTitle;             ///< of appendices: "Kết quả đánh giá …"
    std::string longResultTitle;         ///< of reports
    std::vector<Band> bands;             ///< best first
    std::string noDataName;              ///< "Không có dữ liệu"
    std::vector<LevelRule> levels;
    std::vector<FieldRule> fields;
    std::vector<IndicatorLine> indicators; ///< of the reform report, in its order

    [[nodiscard]] const CriterionRule &of(Criterion criterion) const { return criteria[criterion]; }
    [[nodiscard]] bool has(Level level) const;
    /// A level that it has.
    [[nodiscard]] const LevelRule &of(Level level) const;

    /// The group that a criterion is or belongs to.
    [[nodiscard]] Criterion groupOf(Criterion criterion) const { return of(criterion).parent.value_or(criterion); }
    /// The most that a unit can reach: the maxima of all groups.
    [[nodiscard]] Decimal mostPoints() const;
    /// The largest maximum of a group.
    [[nodiscard]] Decimal largestMaximum() const;

    /// The bands, and no data: what units are counted by.
    [[nodiscard]] std::size_t ratingCount() const { return bands.size() + 1; }
    /// The place of a rating among them; no data is the last.
    [[nodiscard]] std::size_t placeOf(Rating rating) const { return rating.value_or(bands.size()); }
    /// "Xuất sắc" … "Không có dữ liệu", by that place.
    [[nodiscard]] const std::string &ratingName(std::size_t place) const {
        return place < bands.size() ? bands[place].name : noDataName;
    }
    [[nodiscard]] const std::string &nameOf(Rating rating) const { return ratingName(placeOf(rating)); }
    /// The band that a total is in.
    [[nodiscard]] Rating ratingOf(const Decimal &total) const;
};

/// Whether two versions rate in words of the same names.
[[nodiscard]] bool sameRatings(const Rules &a, const Rules &b);

/// Whether two versions give the same points, totals and ratings.
[[nodiscard]] bool sameScale(const Rules &a, const Rules &b);

/// Sets what follows from the list of criteria: groups and parts.
void arrange(Rules &rules);

/// All versions of an index, by the days from which they hold, the first one first.
struct RuleVersions {
    std::vector<Rules> versions;

    /// The version that holds on a day; null: none does.
    [[nodiscard]] const Rules *at(const Date &day) const;
};

} // namespace phuluc
