// The index of Quyết định 766/QĐ-TTg as data: criteria and their maxima, bands, levels, and the words that name them.
#pragma once

#include "phuluc766/decimal.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace phuluc {

/// The five groups, in the order of the published reports, and the two parts of the fourth.
enum class Criterion : std::size_t {
    transparency,   ///< CKMB, Công khai, minh bạch
    progress,       ///< TDGQ, Tiến độ, kết quả giải quyết
    digitization,   ///< MDSH, Số hóa hồ sơ
    onlineServices, ///< DVTT, Cung cấp dịch vụ trực tuyến = the next two
    onlineService,  ///< DVC, Dịch vụ công trực tuyến
    payment,        ///< TTTT, Thanh toán trực tuyến
    satisfaction,   ///< MDHL, Mức độ hài lòng
};
inline constexpr std::size_t criterionCount = 7;
inline constexpr std::array<Criterion, 5> groups = {Criterion::transparency, Criterion::progress,
                                                    Criterion::digitization, Criterion::onlineServices,
                                                    Criterion::satisfaction};
/// Groups with the online one replaced by its two parts: what the portal's own exports carry.
inline constexpr std::array<Criterion, 6> parts = {Criterion::transparency, Criterion::progress,
                                                   Criterion::digitization, Criterion::onlineService,
                                                   Criterion::payment,      Criterion::satisfaction};

enum class Level { department, district, commune, province };
inline constexpr std::array<Level, 3> ratedLevels = {Level::department, Level::district, Level::commune};

enum class Rating { excellent, good, fair, average, weak, noData };
inline constexpr std::size_t ratingCount = 6;

struct CriterionRule {
    Criterion criterion;
    std::string code;                  ///< "CKMB"
    std::string name;                  ///< official name, "Công khai, minh bạch"
    Decimal maximum;                   ///< points
    std::vector<std::string> headings; ///< other headings seen, any case
};

struct Band {
    Rating rating;
    std::string name; ///< "Xuất sắc"
    Decimal from;     ///< lowest total of the band, points
};

struct LevelRule {
    Level level;
    std::string name;                  ///< row of the summary: "Sở, ban, ngành"
    std::string noun;                  ///< in sentences: "cơ quan", "UBND cấp xã"
    std::vector<std::string> codes;    ///< values of the portal's level field: "2"
    std::vector<std::string> labels;   ///< how lists write the level: "Cấp xã"
    std::vector<std::string> prefixes; ///< how names of this level begin: "Sở", "UBND xã"
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

/// Everything that recognises and scores; `standardRules()` has the decree's values and all headings seen so far.
struct Rules {
    std::vector<CriterionRule> criteria; ///< indexed by Criterion
    std::vector<Band> bands;             ///< best first
    std::string noDataName;              ///< "Không có dữ liệu"
    std::vector<LevelRule> levels;       ///< indexed by Level
    std::vector<FieldRule> fields;
    std::vector<IndicatorLine> indicators; ///< of the reform report, in its order

    [[nodiscard]] const CriterionRule &of(Criterion criterion) const {
        return criteria[static_cast<std::size_t>(criterion)];
    }
    [[nodiscard]] const LevelRule &of(Level level) const { return levels[static_cast<std::size_t>(level)]; }
};

[[nodiscard]] const Rules &standardRules();

/// The lines of the monthly reform report, section 2 ("Về cải cách việc thực hiện TTHC").
[[nodiscard]] std::vector<IndicatorLine> indicatorLines();

} // namespace phuluc
