#include "model/units.hpp"

#include "base/lookup.hpp"
#include "base/text.hpp"
#include "base/unicode.hpp"

#include <algorithm>
#include <numeric>
#include <set>
#include <utility>

namespace phuluc {
namespace {

/// Levenshtein distance in letters.
std::size_t distance(const std::u32string &a, const std::u32string &b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, replaced}));
        }
    }
    return row.back();
}

/// The only unit with a key; no value if there is none, or more than one.
template <typename Index>
std::optional<std::size_t> onlyOne(const Index &index, const std::string &key) {
    const auto found = index.find(key);
    return found != index.end() && found->second.size() == 1 ? std::optional(found->second.front()) : std::nullopt;
}

/// Adds a unit under a key, once: several names of one unit may have the same key.
void put(std::vector<std::size_t> &units, std::size_t unit) {
    if (units.empty() || units.back() != unit) units.push_back(unit);
}

} // namespace

UnitList::UnitList(std::vector<ListedUnit> units, Era era) : era_(era), units_(std::move(units)) {
    std::vector<UnitName> names;
    for (std::size_t i = 0; i < units_.size(); ++i) {
        names.push_back(unitName(units_[i].name, era_));
        add(i, names[i]);
    }
    province_ = provinceOfUnits(names);
}

void UnitList::add(std::size_t unit, const UnitName &name) {
    ListedUnit &added = units_[unit];
    added.key = name.key;
    learn(name, unit);
    for (const std::string &other : added.otherNames) learn(unitName(other, era_), unit);
    if (!added.code.empty()) byCode_.emplace(textKey(added.code), unit);
    if (added.level == Level::province)
        if (const std::optional<std::string> province = provinceName(added.name))
            byProvince_.emplace(provinceKey(*province), unit);
    for (const std::string &shortKey : {name.keyWithoutParent(), name.keyWithoutType(), name.keyWithBareParent()})
        if (added.level != Level::department && !shortKey.empty() && shortKey != added.key)
            put(byShortKey_[shortKey], unit);
}

void UnitList::learn(const UnitName &name, std::size_t unit) {
    put(byName_[name.keyWithProvince()], unit);
    put(byKey_[name.key], unit);
}

bool UnitList::covers(Level level) const { return contains(units_, level, &ListedUnit::level); }

std::optional<std::size_t> UnitList::find(const UnitName &name) const {
    if (const auto exact = onlyOne(byName_, name.keyWithProvince())) return exact;
    if (levelByName(name, era_) == Level::province)
        if (const auto found = byProvince_.find(provinceKey(name.key)); found != byProvince_.end())
            return found->second;
    // "Ban Quản lý Khu kinh tế Phú Yên" is another unit than the "Ban Quản lý Khu kinh tế" of Đắk Lắk.
    const bool remarked = name.ending == Ending::bracket || name.ending == Ending::bare;
    if (remarked && province_ && provinceKey(name.atEnd) != provinceKey(*province_)) return std::nullopt;
    if (const auto found = onlyOne(byKey_, name.key)) return found;
    return onlyOne(byShortKey_, name.key);
}

std::optional<std::size_t> UnitList::findCode(const std::string &code) const {
    const auto found = code.empty() ? byCode_.end() : byCode_.find(textKey(code));
    return found == byCode_.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::string> UnitList::near(const UnitName &name) const {
    constexpr std::size_t farthest = 2;
    constexpr std::size_t most = 3;
    const std::u32string wanted = codePoints(name.key);
    const std::string withoutType = name.keyWithoutType();
    std::vector<std::pair<std::size_t, std::string>> candidates;
    for (const ListedUnit &unit : units_) {
        const std::u32string known = codePoints(unit.key);
        const std::size_t longer = std::max(wanted.size(), known.size()) - std::min(wanted.size(), known.size());
        const std::size_t far = longer > farthest ? longer : distance(wanted, known);
        const bool otherType =
            !withoutType.empty() && unit.key.size() > withoutType.size() && unit.key.ends_with(" " + withoutType);
        if (far <= farthest || otherType) candidates.emplace_back(far, unit.name);
    }
    std::ranges::stable_sort(candidates, [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<std::string> names;
    for (const auto &[far, candidate] : candidates)
        if (names.size() < most) names.push_back(candidate);
    return names;
}

/// By what names state; else by codes; else by places at the end of names.
std::optional<std::string> UnitList::provinceOfUnits(const std::vector<UnitName> &names) const {
    if (std::optional<std::string> stated = provinceNamed(names, Ending::stated)) return stated;
    std::vector<std::string> codes;
    for (const ListedUnit &unit : units_)
        if (unit.level != Level::province) codes.push_back(unit.code);
    if (const std::optional<std::string> coded = provinceOfCodes(codes))
        return era_ == Era::noDistricts ? provinceByKey(textKey(*coded))->since2025 : *coded;
    return provinceNamed(names, Ending::bare);
}

/// The only province at the end of names with this ending. A place counts as the province to which it belongs since
/// 1/7/2025.
std::optional<std::string> UnitList::provinceNamed(const std::vector<UnitName> &names, Ending ending) const {
    std::set<std::string> provinces;
    for (std::size_t i = 0; i < units_.size(); ++i) {
        if (units_[i].level == Level::province || names[i].ending != ending) continue;
        const bool place = ending == Ending::bare && era_ == Era::noDistricts;
        provinces.insert(place ? provinceByKey(textKey(names[i].atEnd))->since2025 : names[i].atEnd);
    }
    return provinces.size() == 1 ? std::optional(*provinces.begin()) : std::nullopt;
}

} // namespace phuluc
