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

/// A criterion of an index, as an index of `Rules::criteria`.
using Criterion = std::size_t;

/// Values by criterion. A criterion without a value has an empty one.
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
    /// One more than the last criterion with a value.
    [[nodiscard]] std::size_t size() const { return values_.size(); }
    [[nodiscard]] auto begin() const { return values_.begin(); }
    [[nodiscard]] auto end() const { return values_.end(); }

  private:
    std::vector<T> values_;
};

/// The kind of the numbers in a criterion's column.
enum class FigureKind { percentage, points };

enum class Level { department, district, commune, province };
/// The code of a level in names of files and tags: "so", "huyen", "xa", "tinh".
[[nodiscard]] std::string codeOf(Level level);
inline constexpr std::array<Level, 3> ratedLevels = {Level::department, Level::district, Level::commune};

/// The band of a total, as an index of `Rules::bands`; the best is 0. No value: no data.
using Rating = std::optional<std::size_t>;

struct CriterionRule {
    std::string code;                  ///< "CKMB"
    std::string name;                  ///< official name, "Công khai, minh bạch"
    Decimal maximum;                   ///< in points; of a group with parts the sum of its parts
    std::vector<std::string> headings; ///< other headings that exports use, in any case
    std::optional<Criterion> parent = {}; ///< the group to which this part belongs
    std::string shortName = {};        ///< in the middle of a sentence: "tiến độ"
    std::string disclosedName = {};    ///< in a disclosure: "Nhóm chỉ số Dịch vụ trực tuyến"
    bool needsDossiers = false;        ///< a unit without dossiers has no points in it
    /// For a group with parts: the allowed difference between the points of its own percentage and the sum of its
    /// parts.
    Decimal mergedTolerance = {};
    std::vector<Criterion> parts = {}; ///< of a group, in order; arrange() sets them
};

/// A chart cannot show more bands so that they can be told apart.
inline constexpr std::size_t mostBands = 8;

struct Band {
    std::string name; ///< "Xuất sắc"
    Decimal from;     ///< lowest total of the band, in points
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

/// A column of an export that is not of a criterion.
enum class Field {
    number,
    rank,
    name,
    province, ///< the unit itself in an export of provinces, else the province of a unit
    parent,   ///< the district of a commune
    code,
    levelCode,
    total,
    rating,
    remark,
    indicator, ///< the name of a component rate
    rate,      ///< a component rate
    maximum,   ///< the maximum of a component, in points
    quantity,  ///< number of procedures or dossiers of a component's rate
    ignored,
};
struct FieldRule {
    Field field;
    std::vector<std::string> headings;
};

/// A part of section 2 of the reform report.
enum class ReformSection { transparency, settlement, online, payment, digitization };

/// How a line of that report states one row of an export of component rates.
struct IndicatorRule {
    std::string label;              ///< in front of the figure, where a line has several: "hồ sơ nộp trực tuyến"
    std::vector<std::string> names; ///< how exports name the row, in any case
};

/// One line of the reform report, and its indicators.
struct IndicatorLine {
    ReformSection section;
    std::string name; ///< "Tỷ lệ nộp hồ sơ trực tuyến"
    std::vector<IndicatorRule> indicators;
};

/// One version of an index: what is needed to recognise and score exports, and the words of the index in documents.
struct Rules {
    std::optional<Date> from;            ///< the first day on which it holds; no value: it has always held
    std::vector<CriterionRule> criteria; ///< in the order in which documents list them
    std::vector<Criterion> groups;       ///< the criteria that are no parts, in the same order; arrange() sets them
    std::vector<Criterion> disclosed;    ///< the groups in the order of a public disclosure
    Decimal total = 100;                 ///< the sum of the maxima of all groups
    std::string decree;                  ///< "766/QĐ-TTg"
    std::string indexName = "Chỉ số";    ///< in subjects of letters: "Chỉ số phục vụ người dân, doanh nghiệp"
    std::string basis;                   ///< "Quyết định số 766/QĐ-TTg ngày 23/6/2022 của …"
    std::string resultTitle;             ///< of appendices: "Kết quả đánh giá …"
    std::string longResultTitle;         ///< title in reports
    std::vector<Band> bands;             ///< best first
    std::string noDataName;              ///< "Không có dữ liệu"
    std::vector<LevelRule> levels;
    std::vector<FieldRule> fields;
    std::vector<IndicatorLine> indicators; ///< lines of the reform report, in its order

    [[nodiscard]] const CriterionRule &of(Criterion criterion) const { return criteria[criterion]; }
    [[nodiscard]] bool has(Level level) const;
    /// The rule for a level of this index.
    [[nodiscard]] const LevelRule &of(Level level) const;

    /// The group of a criterion; the criterion itself if it is a group.
    [[nodiscard]] Criterion groupOf(Criterion criterion) const { return of(criterion).parent.value_or(criterion); }
    /// The highest possible total: the maxima of all groups together.
    [[nodiscard]] Decimal mostPoints() const;
    /// The largest maximum of a group.
    [[nodiscard]] Decimal largestMaximum() const;

    /// The number of bands, and one for no data: units are counted by these.
    [[nodiscard]] std::size_t ratingCount() const { return bands.size() + 1; }
    /// The index of a rating among the bands; no data is last.
    [[nodiscard]] std::size_t placeOf(Rating rating) const { return rating.value_or(bands.size()); }
    /// "Xuất sắc" … "Không có dữ liệu", by that index.
    [[nodiscard]] const std::string &ratingName(std::size_t place) const {
        return place < bands.size() ? bands[place].name : noDataName;
    }
    [[nodiscard]] const std::string &nameOf(Rating rating) const { return ratingName(placeOf(rating)); }
    /// The band of a total.
    [[nodiscard]] Rating ratingOf(const Decimal &total) const;
};

/// Whether two versions have bands of the same names.
[[nodiscard]] bool sameRatings(const Rules &a, const Rules &b);

/// Whether two versions give the same points, totals and ratings.
[[nodiscard]] bool sameScale(const Rules &a, const Rules &b);

/// Sets groups and parts from the list of criteria.
void arrange(Rules &rules);

/// All versions of an index, ordered by the day from which they hold.
struct RuleVersions {
    std::vector<Rules> versions;

    /// The version that holds on a day; null if none does.
    [[nodiscard]] const Rules *at(const Date &day) const;
};

} // namespace phuluc
