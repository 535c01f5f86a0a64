#include "model/levels.hpp"

#include "base/provinces.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <set>

namespace phuluc {
namespace {

constexpr std::size_t mostSuggestions = 200; // each is looked for in the whole list

std::string placeText(const Place &place) {
    return place.file + (place.sheet.empty() ? "" : ", trang \"" + place.sheet + "\"") +
           (place.cell.empty() ? "" : ", ô " + place.cell);
}

bool sameFigures(const UnitRow &a, const UnitRow &b) {
    const auto same = [](const std::optional<PlacedFigure> &x, const std::optional<PlacedFigure> &y) {
        return x.has_value() == y.has_value() && (!x || x->value == y->value);
    };
    return same(a.total, b.total) && std::equal(a.points.begin(), a.points.end(), b.points.begin(), same) &&
           std::equal(a.percentages.begin(), a.percentages.end(), b.percentages.begin(), same);
}

/// Whether two tables of a level say the same of the same units.
bool sameLevel(const LevelInput &a, const LevelInput &b) {
    if (a.units.size() != b.units.size()) return false;
    std::map<std::string, const UnitRow *> known;
    for (const IdentifiedUnit &unit : a.units) known.emplace(unit.key, &unit.row);
    return std::all_of(b.units.begin(), b.units.end(), [&](const IdentifiedUnit &unit) {
        const auto other = known.find(unit.key);
        return other != known.end() && sameFigures(*other->second, unit.row);
    });
}

/// A unit's identity; provinces are one however they are written: "Đắk Lắk", "UBND tỉnh Đắk Lắk".
std::string keyOn(Level level, const UnitRow &row) {
    const std::optional<std::string> province =
        level == Level::province ? provinceName(row.name.display) : std::nullopt;
    return province ? textKey(provinceWithType(*province)) : row.name.key;
}

} // namespace

LevelSorter::LevelSorter(const Context &context, const Period &period, Findings &findings)
    : context_(context), year_(period.year), findings_(findings) {}

std::map<Level, int> LevelSorter::take(Extract extract, const Place &table) {
    std::map<Level, LevelInput> fresh;
    for (UnitRow &row : extract.units) {
        const std::optional<Identity> identity = identify(row);
        if (!identity) continue;
        if (identity->level != Level::province) noteProvince(row);
        LevelInput &level = fresh[identity->level];
        level.level = identity->level;
        const std::size_t exportOrder = level.units.size();
        if (identity->listed) {
            const ListedUnit &listed = context_.units->units()[*identity->listed];
            level.units.push_back({std::move(row), listed.name, listed.key, *identity->listed, listed.rated});
        } else {
            const std::string display = row.name.display;
            std::string key = keyOn(identity->level, row);
            level.units.push_back({std::move(row), display, std::move(key), exportOrder, Rated::yes});
        }
    }
    if (const auto lone = fresh.find(Level::province);
        lone != fresh.end() && fresh.size() > 1 && lone->second.units.size() == 1) {
        findings_.note(lone->second.units.front().row.place, "bỏ qua dòng của cả tỉnh giữa các đơn vị");
        fresh.erase(lone);
    }
    std::map<Level, int> counts;
    for (auto &[level, input] : fresh) {
        counts[level] = static_cast<int>(input.units.size());
        input.hasTotals = extract.hasTotals;
        input.present = extract.present;
        input.table = table;
        addLevel(std::move(input));
    }
    return counts;
}

/// The unit that a row means: by the official list, else by the level it states, else by its name.
std::optional<LevelSorter::Identity> LevelSorter::identify(const UnitRow &row) {
    const UnitList &list = *context_.units;
    const std::optional<std::size_t> coded = list.findCode(row.code);
    if (const std::optional<std::size_t> listed = list.find(row.name)) {
        const ListedUnit &unit = list.units()[*listed];
        if (coded && coded != listed)
            findings_.error(row.place, "tên và mã phải của cùng một đơn vị, thấy tên \"" + row.name.display +
                                           "\" với mã " + row.code + " của \"" + list.units()[*coded].name +
                                           "\". Sửa tệp hoặc danh mục rồi chạy lại");
        warnOfLevel(row, unit.level);
        return Identity{unit.level, listed};
    }
    std::optional<Level> level = row.statedLevel;
    if (level) warnOfLevel(row, *level);
    if (!level) level = levelByName(row.name, year_);
    if (!level) {
        findings_.error(row.place, "cần tên đơn vị cho biết cấp (Sở …, UBND xã …), thấy \"" + row.name.display +
                                       "\". Ghi đủ tên hoặc thêm đơn vị vào danh-muc/don-vi.csv rồi chạy lại");
        return std::nullopt;
    }
    if (!list.covers(*level)) return Identity{*level, std::nullopt};
    std::vector<std::string> near;
    if (unknown_++ < mostSuggestions) near = list.near(row.name);
    if (coded) near.insert(near.begin(), list.units()[*coded].name + ", cùng mã " + row.code);
    findings_.error(row.place, "cần đơn vị có trong danh mục, thấy \"" + row.name.display + "\" không có" +
                                   (near.empty() ? "" : " (gần giống: " + join(near, "; ") + ")") +
                                   ". Sửa tên, hoặc thêm vào danh-muc/don-vi.csv, rồi chạy lại");
    return std::nullopt;
}

/// A level that the name contradicts is taken as stated, and said.
void LevelSorter::warnOfLevel(const UnitRow &row, Level level) {
    const std::optional<Level> named = levelByName(row.name, year_);
    if (!named || *named == level) return;
    findings_.warning(row.place, "\"" + row.name.display + "\" được xếp vào " + context_.rules->of(level).name +
                                     " theo danh mục hoặc cột cấp, tên lại cho thấy là " +
                                     context_.rules->of(*named).name + ". Kiểm tra lại");
}

void LevelSorter::noteProvince(const UnitRow &row) {
    if (row.name.province.empty()) return;
    if (province_.empty()) {
        province_ = row.name.province;
        provincePlace_ = row.place;
    } else if (province_ != row.name.province) {
        findings_.error(row.place, "các đơn vị phải cùng một tỉnh, thấy \"" + row.name.province + "\" ở đây và \"" +
                                       province_ + "\" ở " + placeText(provincePlace_) +
                                       ". Tách riêng từng tỉnh rồi chạy lại");
    }
}

/// Two tables of one level are an error unless they say the same.
void LevelSorter::addLevel(LevelInput fresh) {
    refuseTwice(fresh);
    const auto known = levels_.find(fresh.level);
    if (known == levels_.end()) {
        levels_.emplace(fresh.level, std::move(fresh));
        return;
    }
    const std::string &name = context_.rules->of(fresh.level).name;
    if (sameLevel(known->second, fresh)) {
        findings_.note(fresh.table,
                       "số liệu " + name + " giống hệt " + placeText(known->second.table) + "; chỉ tính một lần");
        return;
    }
    findings_.error(fresh.units.front().row.place, "mỗi kỳ chỉ có một bảng " + name +
                                                       ", thấy bảng thứ hai bắt đầu ở đây, bảng kia ở " +
                                                       placeText(known->second.units.front().row.place) +
                                                       ". Bỏ bớt một tệp, hoặc gộp thành một bảng, rồi chạy lại");
}

void LevelSorter::refuseTwice(const LevelInput &level) {
    std::map<std::string, const IdentifiedUnit *> seen;
    for (const IdentifiedUnit &unit : level.units) {
        const auto [known, fresh] = seen.emplace(unit.key, &unit);
        if (!fresh)
            findings_.error(unit.row.place,
                            "mỗi đơn vị chỉ có một dòng, \"" + unit.row.name.display + "\" đã có ở ô " +
                                known->second->row.place.cell +
                                ". Xóa dòng thừa, hoặc ghi đủ tên (loại, huyện) cho khác nhau, rồi chạy lại");
    }
}

std::vector<LevelInput> LevelSorter::levels() {
    std::vector<LevelInput> result;
    for (const Level level : ratedLevels) noteAbsent(level);
    for (auto &[level, input] : levels_) {
        addMissing(input);
        result.push_back(std::move(input));
    }
    levels_.clear();
    return result;
}

/// A level that the official list has and the period lacks.
void LevelSorter::noteAbsent(Level level) {
    if (levels_.contains(level) || !context_.units->covers(level)) return;
    const bool rated =
        std::any_of(ratedLevels.begin(), ratedLevels.end(), [&](Level each) { return levels_.contains(each); });
    const std::string &name = context_.rules->of(level).name;
    findings_.add(rated ? Severity::warning : Severity::note, {},
                  "danh mục có " + name + ", kỳ này không có bảng nào của cấp đó: không lập phụ lục cho cấp này");
}

/// Units of the official list that a level's exports lack have no data.
void LevelSorter::addMissing(LevelInput &level) {
    const std::vector<ListedUnit> &listed = context_.units->units();
    std::set<std::string, std::less<>> there;
    for (const IdentifiedUnit &unit : level.units) there.insert(unit.key);
    for (std::size_t i = 0; i < listed.size(); ++i) {
        if (listed[i].level != level.level || there.contains(listed[i].key)) continue;
        level.units.push_back({{}, listed[i].name, listed[i].key, i, listed[i].rated});
        if (listed[i].rated == Rated::no) continue;
        findings_.warning(level.table, "danh mục có \"" + listed[i].name + "\", tệp không có: xếp vào \"" +
                                           context_.rules->noDataName + "\". Kiểm tra lại tệp hoặc danh mục");
    }
}

} // namespace phuluc
