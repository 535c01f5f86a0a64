// Periods made by hand for the tests of the documents: figures are made up, but add up as real ones do.
#pragma once

#include "standard.hpp"
#include "phuluc766/results.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace samples {

using namespace phuluc;

/// How a sample level is to look.
struct LevelShape {
    Level level = Level::department;
    int units = 14;
    int withoutData = 0;
    bool onlineParts = false;
    bool longNames = false;
    std::uint32_t seed = 1; ///< another seed, another period of the same units
};

/// Random numbers that are equal on all systems: a linear congruential generator.
class Numbers {
  public:
    explicit Numbers(std::uint32_t seed) : state_(seed) {}
    std::int64_t below(std::uint32_t limit) {
        state_ = state_ * 1664525U + 1013904223U;
        return static_cast<std::int64_t>((state_ >> 8) % limit);
    }

  private:
    std::uint32_t state_;
};

inline std::string departmentName(int index) {
    static const std::array<const char *, 17> names = {"Văn phòng UBND tỉnh",
                                                       "Sở Nội vụ",
                                                       "Sở Tài chính",
                                                       "Sở Nông nghiệp và Môi trường",
                                                       "Sở Xây dựng",
                                                       "Sở Công Thương",
                                                       "Sở Y tế",
                                                       "Sở Giáo dục và Đào tạo",
                                                       "Sở Khoa học và Công nghệ",
                                                       "Sở Tư pháp",
                                                       "Sở Ngoại vụ",
                                                       "Sở Dân tộc và Tôn giáo",
                                                       "Sở Văn hóa, Thể thao và Du lịch",
                                                       "Thanh tra tỉnh",
                                                       "Ban Quản lý các khu công nghiệp",
                                                       "Công an tỉnh",
                                                       "Ban Quản lý Khu nông nghiệp ứng dụng công nghệ cao"};
    return names[static_cast<std::size_t>(index) % names.size()];
}

inline std::string communeName(int index) {
    static const std::array<const char *, 14> first = {"Ea",   "Krông", "Cư",  "Buôn", "Tuy", "Hòa", "Sơn",
                                                       "Xuân", "Đồng",  "Phú", "Tân",  "Ia",  "Dur", "Quảng"};
    static const std::array<const char *, 14> second = {"Ly", "Kao", "Drăng", "H'Leo", "Hiệp", "Thành", "Bình",
                                                        "Mỡ", "Kar", "Phê",   "An",    "Lộc",  "Đức",   "Thắng"};
    const auto i = static_cast<std::size_t>(index);
    return std::string(index % 7 == 3 ? "UBND phường " : "UBND xã ") + first[i % 14] + " " + second[(i / 14 + i) % 14];
}

inline std::string unitName(const LevelShape &shape, int index) {
    if (shape.level == Level::department)
        return departmentName(index) +
               (shape.longNames ? " kiêm nhiệm Thường trực Ban Chỉ đạo cải cách hành chính và chuyển đổi số của tỉnh"
                                : "");
    if (shape.level == Level::district)
        return "UBND huyện " + communeName(index).substr(communeName(index).find(' ', 6) + 1);
    return communeName(index) +
           (shape.longNames ? " (đơn vị hành chính mới thành lập trên cơ sở sáp nhập ba xã và một thị trấn)" : "");
}

inline Decimal pointsOf(const Decimal &percentage, Criterion criterion) {
    return (percentage * standard::rules().of(criterion).maximum).percent().rounded(2);
}

inline void score(UnitScore &unit, const LevelShape &shape, Numbers &numbers) {
    const std::int64_t worst = 4500 + numbers.below(5400);
    LevelResult known;
    if (shape.onlineParts) known.divided = {standard::onlineServices};
    for (const Criterion criterion : known.finest(standard::rules())) {
        const Decimal percentage(worst + numbers.below(static_cast<std::uint32_t>(10001 - worst)), 2);
        unit.criteria[criterion] = {percentage, pointsOf(percentage, criterion), {}};
    }
    if (shape.onlineParts) {
        const CriterionScore service = unit.of(standard::onlineService), payment = unit.of(standard::payment);
        const std::array<Decimal, 2> both = {*service.percentage, *payment.percentage};
        unit.criteria[standard::onlineServices] = {mean(both, 2), *service.points + *payment.points, {}};
    }
    unit.total = Decimal();
    for (const Criterion group : standard::rules().groups) unit.total = *unit.total + *unit.of(group).points;
    unit.rating = standard::rules().ratingOf(*unit.total);
}

inline void rank(LevelResult &result) {
    result.counts.assign(standard::rules().ratingCount(), 0);
    std::ranges::stable_sort(result.units, [](const UnitScore &a, const UnitScore &b) {
        return a.total && (!b.total || *a.total > *b.total);
    });
    for (std::size_t i = 0; i < result.units.size(); ++i) {
        UnitScore &unit = result.units[i];
        ++result.counts[standard::rules().placeOf(unit.rating)];
        if (!unit.total) continue;
        const bool tied = i > 0 && result.units[i - 1].total == unit.total;
        unit.rank = tied ? *result.units[i - 1].rank : static_cast<int>(i + 1);
    }
}

inline LevelResult level(const LevelShape &shape) {
    LevelResult result;
    result.level = shape.level;
    result.hasCriteria = true;
    if (shape.onlineParts) result.divided = {standard::onlineServices};
    Numbers numbers(shape.seed);
    for (int i = 0; i < shape.units; ++i) {
        UnitScore unit;
        unit.name = unitName(shape, i);
        unit.key = unit.name;
        if (i % 9 == 4) // every ninth ties with its predecessor
            unit = [&] {
                UnitScore twin = result.units.back();
                twin.name = twin.key = unit.name;
                return twin;
            }();
        else if (i >= shape.withoutData)
            score(unit, shape, numbers);
        result.units.push_back(unit);
    }
    rank(result);
    return result;
}

inline LevelResult provinces(std::uint32_t seed) {
    LevelShape shape;
    shape.level = Level::province;
    shape.units = 34;
    shape.onlineParts = true;
    shape.seed = seed;
    LevelResult result = level(shape);
    result.level = Level::province;
    for (UnitScore &unit : result.units) unit.name = unit.key = "Tỉnh " + unit.name.substr(unit.name.find(' ', 6) + 1);
    result.units[15].name = result.units[15].key = "Tỉnh Đắk Lắk";
    return result;
}

/// A week of November 2025: departments, communes, provinces.
inline PeriodResult week(int number, std::uint32_t seed) {
    PeriodResult result;
    result.rules = &standard::rules();
    result.period = {PeriodKind::week, 2025, 11, number, number * 7, 0};
    result.folder = "2025-11-" + std::string(number * 7 < 10 ? "0" : "") + std::to_string(number * 7);
    result.assessed = Date{2025, 11, number * 7};
    result.province = "Đắk Lắk";
    result.provinceTitle = "tỉnh Đắk Lắk";
    result.levels = {level({Level::department, 14, 0, false, false, seed}),
                     level({Level::commune, 102, 0, true, false, seed + 1})};
    result.provinces = provinces(seed + 2);
    result.ownProvince = 15;
    result.sources = {{"so-ban-nganh.xlsx", std::string(64, 'a'), "Kết quả", "Điểm sở, ban, ngành", 14},
                      {"ubnd-cap-xa.xlsx", std::string(64, 'b'), "Sheet1", "Điểm UBND cấp xã", 102},
                      {"cac-tinh.xlsx", std::string(64, 'c'), "Sheet1", "Điểm các tỉnh, thành phố", 34}};
    return result;
}

/// Quý II/2024: three levels, one department without data, no provinces.
inline PeriodResult quarter() {
    PeriodResult result;
    result.rules = &standard::rules();
    result.period = {PeriodKind::quarter, 2024, 0, 0, 0, 2};
    result.folder = "Quy-II-2024";
    result.province = "Đắk Lắk";
    result.provinceTitle = "tỉnh Đắk Lắk";
    result.levels = {level({Level::department, 17, 1, true, false, 7}),
                     level({Level::district, 15, 0, false, false, 8}), level({Level::commune, 184, 3, true, false, 9})};
    return result;
}

/// Compares each unit of `now` with the unit of the same name in `before`.
inline Comparison compared(const PeriodResult &now, const PeriodResult &before) {
    Comparison comparison{&now, &before, {}, {}};
    for (const LevelResult &level : now.levels) {
        const LevelResult *old = before.of(level.level);
        if (old == nullptr) continue;
        LevelComparison made{level.level, {old->counts.begin(), old->counts.end()}, {}, {}, {}};
        const auto find = [](const LevelResult &in, const std::string &key) -> const UnitScore * {
            const auto found = std::ranges::find_if(in.units, [&](const UnitScore &unit) { return unit.key == key; });
            return found == in.units.end() ? nullptr : &*found;
        };
        for (const UnitScore &unit : level.units) {
            if (const UnitScore *partner = find(*old, unit.key))
                made.units.push_back({&unit, partner});
            else
                made.appeared.push_back(&unit);
        }
        for (const UnitScore &unit : old->units)
            if (find(level, unit.key) == nullptr) made.disappeared.push_back(&unit);
        comparison.levels.push_back(made);
    }
    if (now.own() != nullptr && before.own() != nullptr) comparison.province = UnitChange{now.own(), before.own()};
    return comparison;
}

} // namespace samples
