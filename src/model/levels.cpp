#include "model/levels.hpp"

#include "base/provinces.hpp"
#include "base/text.hpp"
#include "base/wording.hpp"
#include "model/leveltables.hpp"
#include "model/othertimes.hpp"
#include "model/provincefault.hpp"

#include <algorithm>
#include <iterator>
#include <set>

namespace phuluc {
namespace {

constexpr std::size_t mostSuggestions = 200; // each is compared with the whole list

/// Whether a table lists provinces: most rows are provinces, and no row is of another level by its name. In such a
/// table a bare name is a province, and so is "thành phố Cà Mau", even at a time when it was a district.
bool listsProvinces(const std::vector<UnitRow> &units, Era era) {
    std::size_t provinces = 0;
    std::size_t certain = 0;
    for (const UnitRow &unit : units) {
        const std::optional<Level> named = levelByName(unit.name, era);
        const bool province = provinceNamed(unit.name.display).province != nullptr;
        if (named && named != Level::province && !province) return false;
        provinces += province ? 1 : 0;
        certain += province && (!named || named == Level::province) ? 1 : 0;
    }
    return provinces * 2 > units.size() && certain * 2 > units.size();
}

} // namespace

LevelClassifier::LevelClassifier(const Context &context, Findings &findings)
    : context_(context), findings_(findings), province_(findings) {}

std::map<Level, int> LevelClassifier::take(Extract extract, const Place &table) {
    std::map<Level, LevelInput> fresh;
    const bool amongProvinces = listsProvinces(extract.units, context_.era);
    for (UnitRow &row : extract.units) {
        const std::optional<Identity> identity = identify(row, amongProvinces);
        if (!identity) continue;
        if (identity->level != Level::province) province_.take(row);
        LevelInput &level = fresh[identity->level];
        level.level = identity->level;
        const std::size_t exportOrder = level.units.size();
        if (identity->listed) {
            const ListedUnit &listed = context_.units->units()[*identity->listed];
            level.units.push_back({std::move(row), listed.name, listed.identity, *identity->listed, listed.status});
        } else {
            const std::string display = row.name.display;
            level.units.push_back({std::move(row), display, {}, exportOrder, RatingStatus::rated});
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
        input.unexplained = extract.unexplained;
        input.stated = extract.stated;
        input.table = table;
        taken_.push_back(std::move(input));
    }
    return counts;
}

/// The unit of a row: by the official list, else by its name, else by the level that the export states.
std::optional<LevelClassifier::Identity> LevelClassifier::identify(const UnitRow &row, bool amongProvinces) {
    const UnitList &list = *context_.units;
    const std::optional<std::size_t> listed = list.find(row.name);
    const std::optional<Level> level = listed ? list.units()[*listed].level : levelOf(row, amongProvinces);
    if (!level || refusedLevel(*level, row)) return std::nullopt;
    if (list.covers(*level)) ++ofTheList_;
    if (!listed) return unlisted(row, *level);
    const ListedUnit &unit = list.units()[*listed];
    const std::optional<std::size_t> coded = list.findCode(row.code);
    if (coded && coded != listed)
        findings_.error(row.place, "tên \"" + row.name.display + "\" và mã " + row.code +
                                       " là của hai đơn vị: trong danh mục mã này là của \"" +
                                       list.units()[*coded].name + "\". Sửa tệp hoặc danh mục rồi chạy lại");
    const std::optional<Level> named = levelByName(row.name, context_.era);
    if (named && *named != unit.level && context_.rules->has(*named))
        findings_.warning(row.place, "\"" + row.name.display + "\" được xếp vào " +
                                         context_.rules->of(unit.level).name + " theo danh mục, tên lại cho thấy là " +
                                         context_.rules->of(*named).name + ". Kiểm tra lại danh mục");
    return Identity{unit.level, listed};
}

/// Refuses a unit of a level that the index does not have, because it cannot be scored.
bool LevelClassifier::refusedLevel(Level level, const UnitRow &row) {
    if (context_.rules->has(level)) return false;
    if (unknownLevels_.insert(level).second)
        findings_.error(row.place, "\"" + row.name.display +
                                       "\" thuộc cấp mà bộ chỉ số không có. Bỏ các đơn vị cấp đó ra, hoặc thêm cấp vào "
                                       "bo-chi-so.toml, rồi chạy lại");
    return true;
}

/// The level of a row. A clear name counts more than the level field, because the portal gives departments the level
/// "Cấp tỉnh".
std::optional<Level> LevelClassifier::levelOf(const UnitRow &row, bool amongProvinces) {
    const bool province = provinceNamed(row.name.display).province != nullptr;
    if (amongProvinces && province) return Level::province;
    if (saysOnlyAType(row.name)) {
        findings_.error(row.place,
                        "tên \"" + row.name.display +
                            "\" không nói là đơn vị nào; phần sau của tên có thể ở dòng dưới. Ghi đủ tên vào ô "
                            "này rồi chạy lại");
        return std::nullopt;
    }
    const std::optional<Level> named = levelByName(row.name, context_.era);
    std::optional<Level> stated = row.statedLevel;
    if (stated == Level::province && !province) stated = Level::department;
    if (named && stated && *named != *stated && context_.rules->has(*named) && context_.rules->has(*stated))
        findings_.warning(row.place, "\"" + row.name.display + "\" được xếp vào " + context_.rules->of(*named).name +
                                         " theo tên, cột cấp lại ghi " + context_.rules->of(*stated).name +
                                         ". Kiểm tra lại cột cấp");
    if (named) return named;
    if (!stated)
        findings_.error(row.place, "tên \"" + row.name.display +
                                       "\" không cho biết đơn vị thuộc cấp nào. Ghi đủ tên (Sở …, UBND xã …), hoặc "
                                       "thêm đơn vị vào " +
                                       context_.units->file() + ", rồi chạy lại");
    return stated;
}

/// The advice in the message on a unit that the list never had.
std::string LevelClassifier::howToList(const UnitRow &row) const {
    const UnitList &list = *context_.units;
    std::vector<std::string> near;
    if (notListed_.size() < mostSuggestions) near = list.near(row.name);
    if (const std::optional<std::size_t> coded = list.findCode(row.code))
        near.insert(near.begin(), list.units()[*coded].name + ", cùng mã " + row.code);
    return (near.empty() ? "" : " (gần giống: " + join(near, "; ") + ")") + ". Sửa tên, hoặc thêm vào " + list.file() +
           ", rồi chạy lại";
}

std::optional<LevelClassifier::Identity> LevelClassifier::unlisted(const UnitRow &row, Level level) {
    const UnitList &list = *context_.units;
    if (!list.covers(level)) return Identity{level, std::nullopt};
    if (context_.listRule == ListRule::guides) {
        beyondTheList_.push_back(
            {Severity::note, row.place,
             "\"" + row.name.display + "\" không có trong danh mục hiện nay: lấy theo tệp xuất của kỳ đó"});
        return Identity{level, std::nullopt};
    }
    const std::string otherTime = context_.unitLists ? listedAtAnotherTime(row.name, *context_.unitLists, list) : "";
    notListed_.push_back({Severity::error, row.place,
                          "\"" + row.name.display + "\" không có trong danh mục " +
                              (otherTime.empty() ? "đơn vị" + howToList(row) : "ở kỳ này: " + otherTime)});
    province_.take(row);
    return std::nullopt;
}

/// Sets the identity of a unit that the list lacks. A province at the end of its name belongs to the identity if it is
/// not the province of the report: "Ban Quản lý Khu kinh tế Phú Yên". In brackets it may be a remark; then it is an
/// error.
void LevelClassifier::assignKey(IdentifiedUnit &unit, Level level, const std::string &own) {
    const UnitName &name = unit.row.name;
    if (!unit.key.empty()) return;
    if (level == Level::province) {
        unit.key = provinceKey(provinceName(name.display).value_or(name.display));
        return;
    }
    const bool foreign = !name.atEnd.empty() && provinceKey(name.atEnd) != provinceKey(own);
    unit.key = foreign ? name.keyWithProvince() : name.key;
    if (foreign && !own.empty() && name.ending == Ending::bracket)
        findings_.error(unit.row.place, "không rõ \"" + name.display + "\" là đơn vị nào: tên có \"(" + name.atEnd +
                                            ")\" ở cuối. Ghi lại đúng tên đơn vị, hoặc ghi tên này vào cột \"Tên "
                                            "khác\" của " +
                                            context_.units->file() + ", rồi chạy lại");
}

/// Adds a table of a level. Two tables of one level are an error unless they complete each other, continue each other,
/// or have the same figures.
void LevelClassifier::addLevel(LevelInput fresh) {
    refuseTwice(fresh);
    const auto known = levels_.find(fresh.level);
    if (known == levels_.end()) {
        levels_.emplace(fresh.level, std::move(fresh));
        return;
    }
    LevelInput &first = known->second;
    const std::string &name = context_.rules->of(fresh.level).name;
    const bool listed = context_.units->covers(fresh.level) && context_.listRule != ListRule::guides;
    switch (relationOf(first, fresh, listed ? UnitsAre::listed : UnitsAre::unlisted)) {
    case Beside::same:
        findings_.note(fresh.table, "số liệu " + name + " giống hệt " + placeText(first.table) + "; chỉ tính một lần");
        break;
    case Beside::goesOn:
        findings_.note(fresh.table, "bảng " + name + " nối tiếp bảng ở " + placeText(first.table) + "; gộp làm một");
        join(first, std::move(fresh));
        break;
    case Beside::agrees:
        findings_.note(fresh.table, "bảng " + name + " có chung số liệu với " + placeText(first.table) +
                                        ", chỗ chung giống hệt nhau; gộp làm một");
        fill(first, std::move(fresh));
        break;
    case Beside::completes: join(first, std::move(fresh)); break;
    case Beside::differs: findings_.error(fresh.units.front().row.place, twoTables(name, first, fresh)); break;
    }
}

void LevelClassifier::refuseTwice(const LevelInput &level) {
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

std::optional<Finding> LevelClassifier::faultOfProvince(const std::string &own) const {
    ProvinceEvidence evidence{province_, own, ofTheList_, notListed_.size(), {}};
    if (!notListed_.empty()) evidence.firstNotListed = notListed_.front().place;
    return provinceFault(evidence, context_);
}

/// Doubts a table that names another period, in a column or else in a title.
void LevelClassifier::doubtPeriod(const LevelInput &level) const {
    const auto &[says, foreign, column] = level.stated;
    if (!foreign && !column) return;
    findings_.doubt(column ? column->place : level.table,
                    (column ? column->words : "tên trang hoặc tiêu đề ghi " + periodName(*foreign)) +
                        ", không phải kỳ này: có thể đã chép nhầm tệp của kỳ khác. Nếu nhầm, chép đúng tệp của kỳ này "
                        "rồi chạy lại");
}

std::vector<LevelInput> LevelClassifier::levels(const std::string &own) {
    const std::optional<Finding> strange = faultOfProvince(own);
    if (strange)
        findings_.add(strange->severity, strange->place, strange->text);
    else
        for (Finding &finding : notListed_) findings_.add(finding.severity, finding.place, std::move(finding.text));
    for (const LevelInput &other : takeOtherPeriods(taken_)) {
        ofOtherPeriods_.push_back(other.table);
        findings_.note(other.table, "bảng " + context_.rules->of(other.level).name +
                                        " của kỳ khác (theo tên trang hoặc tiêu đề), bỏ qua");
    }
    std::set<std::string> doubted;
    for (LevelInput &level : taken_) {
        if (doubted.insert(placeText(level.table)).second) doubtPeriod(level);
        for (IdentifiedUnit &unit : level.units) assignKey(unit, level.level, own);
        addLevel(std::move(level));
    }
    std::vector<LevelInput> result;
    if (!strange)
        for (const Level level : ratedLevels) noteAbsent(level);
    for (auto &[level, input] : levels_) {
        if (!strange) addMissing(input);
        result.push_back(std::move(input));
    }
    return result;
}

/// Reports a level that the official list has and the period lacks.
void LevelClassifier::noteAbsent(Level level) {
    if (levels_.contains(level) || !context_.units->covers(level) || !context_.rules->has(level)) return;
    const bool rated = std::ranges::any_of(ratedLevels, [&](Level each) { return levels_.contains(each); });
    const std::string &name = context_.rules->of(level).name;
    findings_.add(rated ? Severity::warning : Severity::note, {},
                  "danh mục có " + name +
                      ", kỳ này không có bảng nào của cấp đó: không lập phụ lục cho cấp này. "
                      "Nếu quên tệp thì chép thêm vào thư mục của kỳ rồi chạy lại");
}

/// The units that the list had when the documents of an issued period were made; no value if that is not known.
std::optional<std::set<std::size_t>> LevelClassifier::listedThen(Level level) const {
    const LevelTotals *issued = context_.asIssued ? context_.asIssued->of(level) : nullptr;
    if (!issued) return std::nullopt;
    std::set<std::size_t> listed;
    for (const UnitTotal &unit : issued->units)
        if (const auto found = context_.units->find(unitName(unit.name))) listed.insert(*found);
    return listed;
}

/// Adds units of the official list that the exports of a level lack; they have no data.
void LevelClassifier::addMissing(LevelInput &level) {
    const std::vector<ListedUnit> &listed = context_.units->units();
    std::set<std::string, std::less<>> there;
    for (const IdentifiedUnit &unit : level.units) there.insert(unit.key);
    const std::optional<std::set<std::size_t>> then = listedThen(level.level);
    for (std::size_t i = 0; i < listed.size(); ++i) {
        if (listed[i].level != level.level || there.contains(listed[i].identity)) continue;
        if (then && !then->contains(i)) continue;
        level.units.push_back({{}, listed[i].name, listed[i].identity, i, listed[i].status});
        if (listed[i].status == RatingStatus::exempt) continue;
        findings_.warning(level.table, "danh mục có \"" + listed[i].name + "\", tệp không có: xếp vào \"" +
                                           context_.rules->noDataName + "\". Kiểm tra lại tệp hoặc danh mục");
    }
}

} // namespace phuluc
