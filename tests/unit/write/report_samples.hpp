// Periods built by hand: as small as the sentence under test allows.
#pragma once

#include "standard.hpp"
#include "write/report.hpp"

#include <string>
#include <utility>
#include <vector>

namespace phuluc::samples {

inline Decimal figure(const char *text) { return *Decimal::parse(text); }

inline UnitScore unit(std::string name, const char *total, int rank) {
    UnitScore score;
    score.key = name;
    score.name = std::move(name);
    score.total = figure(total);
    score.rank = rank;
    score.rating = standard::rules().ratingOf(*score.total);
    return score;
}

inline UnitScore unitWithoutData(std::string name) {
    UnitScore score;
    score.name = std::move(name);
    return score;
}

inline LevelResult level(Level which, std::vector<UnitScore> units) {
    LevelResult result;
    result.level = which;
    result.units = std::move(units);
    result.counts.assign(standard::rules().ratingCount(), 0);
    for (const UnitScore &score : result.units) ++result.counts[standard::rules().placeOf(score.rating)];
    return result;
}

/// A level with these counts of ratings, and with units without names.
inline LevelResult counted(Level which, const RatingCounts &counts) {
    LevelResult result;
    result.level = which;
    result.counts = counts;
    for (std::size_t rating = 0; rating < counts.size(); ++rating)
        for (int i = 0; i < counts[rating]; ++i) {
            result.units.push_back(unitWithoutData("Đơn vị"));
            if (rating < standard::rules().bands.size()) result.units.back().rating = rating;
        }
    return result;
}

inline PeriodResult week(int year, int month, int day) {
    PeriodResult period;
    period.rules = &standard::rules();
    period.period = {PeriodKind::week, year, month, (day - 1) / 7 + 1, day, 0};
    period.assessed = Date{year, month, day};
    period.province = "Đắk Lắk";
    period.provinceTitle = "tỉnh Đắk Lắk";
    return period;
}

inline PeriodResult month(int year, int number) {
    PeriodResult period;
    period.rules = &standard::rules();
    period.period = {PeriodKind::month, year, number, 0, 0, 0};
    period.province = "Đắk Lắk";
    period.provinceTitle = "tỉnh Đắk Lắk";
    return period;
}

inline PeriodResult quarter(int year, int number) {
    PeriodResult period;
    period.rules = &standard::rules();
    period.period = {PeriodKind::quarter, year, 0, 0, 0, number};
    period.province = "Đắk Lắk";
    period.provinceTitle = "tỉnh Đắk Lắk";
    return period;
}

/// Adds the period's own province, among `of` provinces.
inline void addOwn(PeriodResult &period, UnitScore own, std::size_t of) {
    LevelResult provinces;
    provinces.level = Level::province;
    provinces.units.push_back(std::move(own));
    provinces.units.resize(of);
    period.provinces = std::move(provinces);
    period.ownProvince = 0;
}

inline void setPoints(UnitScore &score, Criterion criterion, const char *points) {
    score.criteria[criterion].points = figure(points);
}

/// The comparison as the model makes it, for counts of levels and the province.
inline Comparison compared(const PeriodResult &now, const PeriodResult &before) {
    Comparison comparison;
    comparison.now = &now;
    comparison.before = &before;
    for (const LevelResult &result : now.levels)
        if (const LevelResult *old = before.of(result.level))
            comparison.levels.push_back({result.level, {old->counts.begin(), old->counts.end()}, {}, {}, {}});
    if (now.own() != nullptr && before.own() != nullptr) comparison.province = UnitChange{now.own(), before.own()};
    return comparison;
}

/// The texts of the documents, as they go into the summary.
inline std::vector<std::string> textsOf(const PeriodResult &period, const Comparison *comparison = nullptr) {
    const Settings settings;
    return sentences(reportDocuments({&period, comparison, &settings}));
}

inline bool has(const std::vector<std::string> &texts, const std::string &text) {
    for (const std::string &one : texts)
        if (one.find(text) != std::string::npos) return true;
    return false;
}

} // namespace phuluc::samples
