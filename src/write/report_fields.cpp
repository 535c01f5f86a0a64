#include "write/report_fields.hpp"

#include "base/text.hpp"
#include "base/unicode.hpp"
#include "base/wording.hpp"
#include "write/sentences.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <string_view>

namespace phuluc {
namespace {

constexpr std::array<std::string_view, 9> sentenceKeys = {"cau_tinh",  "cau_nhom",      "cau_so",
                                                          "cau_huyen", "cau_xa",        "cau_thanh_phan",
                                                          "cau_thap",  "cau_danh_sach", "cau_chi_tieu"};
constexpr std::array<std::string_view, ratingCount> ratingKeys = {"xuat_sac",   "tot", "kha",
                                                                  "trung_binh", "yeu", "khong_du_lieu"};
/// More addressees of a level than these are named in one line.
constexpr std::size_t addresseeLines = 12;
/// More units below the line than these are listed on a sheet of their own.
constexpr std::size_t listedBelow = 20;

/// The lists whose rows are asked for.
using Wanted = std::set<std::string>;

std::string levelKey(Level level) {
    static constexpr std::array<const char *, 3> keys = {"so", "huyen", "xa"};
    return keys.at(static_cast<std::size_t>(level));
}

std::string textOf(const std::optional<Decimal> &value) { return value ? vietnamese(*value) : std::string(); }
std::string textOf(const std::optional<int> &value) { return value ? std::to_string(*value) : std::string(); }

std::string ratingName(Rating rating) {
    for (const Band &band : standardRules().bands)
        if (band.rating == rating) return band.name;
    return standardRules().noDataName;
}

std::string lowered(std::string_view code) {
    std::string result(code);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return result;
}

/// The two lines of the letterhead: whose office it is, and the office. The people's committee itself has one line.
struct Letterhead {
    std::string owner;
    std::string office;
};

Letterhead letterheadOf(const std::string &office, const std::string &provinceTitle) {
    const std::string committee = capitals("UBND " + provinceTitle);
    for (const std::string_view owner :
         {"UBND tỉnh", "UBND thành phố", "Ủy ban nhân dân tỉnh", "Ủy ban nhân dân thành phố"}) {
        if (office == owner) return {"", committee};
        if (office.ends_with(" " + std::string(owner)))
            return {committee, capitals(office.substr(0, office.size() - owner.size() - 1))};
    }
    return {committee, capitals(office)};
}

/// "VPUBND" of "BC-VPUBND": a dispatch is numbered without the kind of document.
std::string dispatchSymbol(const std::string &symbol) { return symbol.starts_with("BC-") ? symbol.substr(3) : symbol; }

void addOffice(Fields &fields, const ReportInput &input) {
    const Settings &settings = *input.settings;
    auto &texts = fields.texts;
    texts["tinh"] = input.period->province;
    texts["tinh_day_du"] = input.period->provinceTitle;
    texts["co_quan"] = settings.office;
    const Letterhead letterhead = letterheadOf(settings.office, input.period->provinceTitle);
    texts["chu_quan_in_hoa"] = letterhead.owner;
    texts["co_quan_in_hoa"] = letterhead.office;
    texts["ky_hieu"] = settings.symbol;
    texts["ky_hieu_cong_van"] = dispatchSymbol(settings.symbol);
    texts["nguoi_ky"] = settings.signer;
    texts["chuc_vu"] = settings.signerTitle;
    texts["nguong"] = vietnamese(settings.warningLine);
    texts["chi_tieu"] = vietnamese(settings.target);
    texts["thoi_han"] = settings.targetDate;
}

void addPeriod(Fields &fields, const ReportInput &input) {
    const PeriodResult &period = *input.period;
    auto &texts = fields.texts;
    texts["ten_ky"] = periodName(period.period);
    texts["ten_ky_in_hoa"] = capitals(periodName(period.period));
    texts["thang_nam"] = monthText(period.period);
    texts["nam"] = std::to_string(period.period.year);
    const std::optional<Date> assessed = assessedDate(period);
    texts["ngay_so_lieu"] = assessed ? dateText(*assessed) : "";
    texts["tinh_den"] = assessedText(period);
    texts["ky_truoc"] =
        input.comparison != nullptr ? previousPeriodName(input.comparison->before->period, period.period) : "";
}

void addProvince(Fields &fields, const PeriodResult &period) {
    const UnitScore *own = period.own();
    auto &texts = fields.texts;
    texts["tinh_diem"] = own != nullptr ? textOf(own->total) : "";
    texts["tinh_hang"] = own != nullptr ? textOf(own->rank) : "";
    texts["tinh_tong_so"] = own != nullptr ? std::to_string(period.provinces->units.size()) : "";
    FieldList &list = fields.lists["nhom"] = {{"stt", "ten", "diem", "toi_da"}, {}};
    if (own == nullptr) return;
    for (const Criterion group : groups) {
        const CriterionRule &rule = standardRules().of(group);
        const auto points = groupPoints(*own, group);
        if (!points) continue;
        const std::string number = std::to_string(list.rows.size() + 1);
        list.rows.push_back(
            {{{"stt", number}, {"ten", rule.name}, {"diem", vietnamese(*points)}, {"toi_da", vietnamese(rule.maximum)}},
             {}});
    }
}

Fields unitRow(const UnitScore &unit, std::size_t number) {
    Fields row;
    row.texts = {{"stt", std::to_string(number)},       {"ten", unit.name},          {"diem", textOf(unit.total)},
                 {"xep_loai", ratingName(unit.rating)}, {"hang", textOf(unit.rank)}, {"ghi_chu", unit.remark}};
    for (const Criterion group : groups)
        row.texts[lowered(standardRules().of(group).code)] = textOf(groupPoints(unit, group));
    return row;
}

std::vector<std::string> unitColumns() {
    std::vector<std::string> columns = {"stt", "ten", "diem", "xep_loai", "hang", "ghi_chu"};
    for (const Criterion group : groups) columns.push_back(lowered(standardRules().of(group).code));
    return columns;
}

/// The units of a level, and its row of the table of ratings; counts also as texts: "xa_xuat_sac".
void addLevel(Fields &fields, const PeriodResult &period, Level which, const Wanted &wanted) {
    const LevelResult *level = period.of(which);
    const std::string key = levelKey(which);
    FieldList &units = fields.lists[key] = {unitColumns(), {}};
    fields.texts[key + "_tong_so"] = level != nullptr ? std::to_string(level->units.size()) : "";
    for (std::size_t rating = 0; rating < ratingCount; ++rating)
        fields.texts[key + "_" + std::string(ratingKeys[rating])] =
            level != nullptr ? std::to_string(level->counts[rating]) : "";
    if (level == nullptr) return;
    if (wanted.contains(key))
        for (const UnitScore &unit : level->units) units.rows.push_back(unitRow(unit, units.rows.size() + 1));
    Fields row;
    row.texts["cap"] = standardRules().of(which).name;
    row.texts["tong_so"] = std::to_string(level->units.size());
    for (std::size_t rating = 0; rating < ratingCount; ++rating)
        row.texts[std::string(ratingKeys[rating])] = std::to_string(level->counts[rating]);
    fields.lists["bang_xep_loai"].rows.push_back(std::move(row));
}

void addLevels(Fields &fields, const PeriodResult &period, const Wanted &wanted) {
    std::vector<std::string> columns = {"cap", "tong_so"};
    columns.insert(columns.end(), ratingKeys.begin(), ratingKeys.end());
    fields.lists["bang_xep_loai"] = {std::move(columns), {}};
    for (const Level level : ratedLevels) addLevel(fields, period, level, wanted);
    const bool districts = period.of(Level::district) != nullptr;
    fields.texts["phu_luc_so"] = roman(1);
    fields.texts["phu_luc_huyen"] = roman(2);
    fields.texts["phu_luc_xa"] = roman(districts ? 3 : 2);
}

std::size_t unitCount(const std::vector<LowUnits> &low) {
    return std::accumulate(low.begin(), low.end(), std::size_t{0},
                           [](std::size_t sum, const LowUnits &level) { return sum + level.units.size(); });
}

/// A line a unit; a long level in one line, a very long one by its name alone, its units being listed elsewhere.
std::vector<std::string> addressees(const LowUnits &low) {
    std::vector<std::string> names;
    for (const UnitScore *unit : low.units) names.push_back(unit->name);
    if (names.size() <= addresseeLines) return names;
    if (names.size() <= listedBelow) return {join(names, ", ")};
    std::string noun = standardRules().of(low.level).noun;
    return {(low.level == Level::department ? "Các " + noun : noun) + " có tên trong danh sách kèm theo (" +
            std::to_string(names.size()) + "\u00A0đơn\u00A0vị)"};
}

void addLowUnits(Fields &fields, const ReportInput &input, const Wanted &wanted) {
    FieldList &units = fields.lists["thap"] = {{"stt", "ten", "cap", "diem", "hang", "thieu"}, {}};
    FieldList &lines = fields.lists["noi_gui"] = {{"dong", "dau"}, {}};
    const std::vector<LowUnits> all = lowUnits(input);
    for (const LowUnits &low : all) {
        for (const UnitScore *unit : low.units) {
            if (!wanted.contains("thap")) break;
            Fields row = unitRow(*unit, units.rows.size() + 1);
            row.texts["cap"] = standardRules().of(low.level).name;
            row.texts["thieu"] = vietnamese(input.settings->warningLine - *unit->total);
            units.rows.push_back(std::move(row));
        }
        for (const std::string &line : addressees(low)) lines.rows.push_back({{{"dong", line}, {"dau", ";"}}, {}});
    }
    if (!lines.rows.empty()) lines.rows.back().texts["dau"] = ".";
    fields.texts["thap_so_luong"] = count(static_cast<int>(unitCount(all)));
    fields.texts["thap_nhieu"] = unitCount(all) > listedBelow ? fields.texts["thap_so_luong"] : "";
}

void addComponents(Fields &fields, const PeriodResult &period) {
    FieldList &list = fields.lists["thanh_phan"] = {{"stt", "ten", "ty_le", "diem", "toi_da"}, {}};
    for (const ComponentRate &rate : period.components)
        list.rows.push_back({{{"stt", std::to_string(list.rows.size() + 1)},
                              {"ten", rate.name},
                              {"ty_le", textOf(rate.rate)},
                              {"diem", textOf(rate.points)},
                              {"toi_da", textOf(rate.maximum)}},
                             {}});
}

/// Each group of sentences as a list, and run together as a text.
void addSentences(Fields &fields, const std::vector<Sentence> &sentences) {
    for (const std::string_view key : sentenceKeys) {
        FieldList &list = fields.lists[std::string(key)] = {{"cau"}, {}};
        std::vector<std::string> texts;
        for (const Sentence &sentence : sentences) {
            if (sentence.key != key) continue;
            texts.push_back(sentence.text);
            list.rows.push_back({{{"cau", sentence.text}}, {}});
        }
        fields.texts[std::string(key)] = join(texts, " ");
    }
}

} // namespace

Fields reportFields(const ReportDocument &document, const ReportInput &input, const std::set<std::string> &lists) {
    Fields fields;
    addOffice(fields, input);
    addPeriod(fields, input);
    addProvince(fields, *input.period);
    addLevels(fields, *input.period, lists);
    addLowUnits(fields, input, lists);
    addComponents(fields, *input.period);
    addSentences(fields, document.sentences);
    return fields;
}

} // namespace phuluc
