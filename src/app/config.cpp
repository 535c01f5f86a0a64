#include "app/config.hpp"

#include "base/lookup.hpp"
#include "base/text.hpp"
#include "base/toml.hpp"
#include "model/daywords.hpp"
#include "model/names.hpp"
#include "model/periodtext.hpp"

#include <algorithm>
#include <functional>

namespace phuluc {
namespace {

/// One key of a section, and the function that stores its value.
struct Key {
    std::string name;
    std::function<void(Settings &, const TomlKey &)> set;
};

struct Section {
    std::string name;
    std::vector<Key> keys;
};

/// Stores the official spelling of the province, which documents print. A type in front of it is kept, because a
/// province may have become a city.
void setProvince(Settings &settings, const TomlKey &entry) {
    const std::string given = entry.text();
    if (given.empty()) return;
    const NamedProvince named = provinceNamed(given);
    if (!named) entry.expected("tên một tỉnh, thành phố đúng chính tả, như \"Đắk Lắk\", \"Hồ Chí Minh\"");
    const std::string &official = named.province->name;
    if (!textKey(given).ends_with(textKey(official))) entry.expected('"' + official + '"');
    settings.province = named.type ? provinceWithType(official, *named.type) : official;
}

/// Stores the words of the deadline, which documents print. A day that is not in the calendar is refused.
void setTargetDate(Settings &settings, const TomlKey &entry) {
    settings.targetDate = entry.text();
    if (periodFault(settings.targetDate) == dates::inTheCalendar)
        entry.expected("một ngày có trong lịch, như \"31/3/2026\", hoặc lời, như \"hết tháng 3 năm 2026\"");
}

FigureKind figureKind(const TomlKey &entry) {
    const std::string kind = entry.text();
    if (kind == "ty-le") return FigureKind::percentage;
    if (kind == "diem") return FigureKind::points;
    entry.expected("\"ty-le\" hoặc \"diem\"");
}

Section officeSection() {
    return {"don-vi",
            {{"tinh", setProvince},
             {"co-quan", [](Settings &settings, const TomlKey &entry) { settings.office = entry.nonEmptyText(); }},
             {"ky-hieu", [](Settings &settings, const TomlKey &entry) { settings.symbol = entry.text(); }},
             {"nguoi-ky", [](Settings &settings, const TomlKey &entry) { settings.signer = entry.text(); }},
             {"chuc-vu", [](Settings &settings, const TomlKey &entry) { settings.signerTitle = entry.text(); }},
             {"don-vi-soan-thao",
              [](Settings &settings, const TomlKey &entry) { settings.draftingUnit = entry.nonEmptyText(); }},
             {"ky-thay", [](Settings &settings, const TomlKey &entry) { settings.deputySigns = entry.flag(); }},
             {"nguon", [](Settings &settings, const TomlKey &entry) { settings.source = entry.nonEmptyText(); }}}};
}

Section dispatchSection() {
    return {"cong-van",
            {{"co-quan", [](Settings &settings, const TomlKey &entry) { settings.dispatch.office = entry.text(); }},
             {"ky-hieu", [](Settings &settings, const TomlKey &entry) { settings.dispatch.symbol = entry.text(); }},
             {"nguoi-ky", [](Settings &settings, const TomlKey &entry) { settings.dispatch.signer = entry.text(); }},
             {"chuc-vu", [](Settings &settings, const TomlKey &entry) { settings.dispatch.signerTitle = entry.text(); }},
             {"can-cu-chi-tieu",
              [](Settings &settings, const TomlKey &entry) { settings.dispatch.targetBasis = entry.text(); }}}};
}

Section documentsSection() {
    return {"van-ban", {{"kem-phu-luc", [](Settings &settings, const TomlKey &entry) {
                             settings.attachAppendices = entry.flag();
                         }}}};
}

/// Totals are compared with these values, so they must not exceed the highest total of any version of the index.
Section assessmentSection(const RuleVersions &rules) {
    Decimal most;
    for (const Rules &version : rules.versions) most = std::max(most, version.total);
    return {"danh-gia",
            {{"nguong", [most](Settings &settings, const TomlKey &entry) { settings.warningLine = entry.number(0, most); }},
             {"chi-tieu", [most](Settings &settings, const TomlKey &entry) { settings.target = entry.number(0, most); }},
             {"thoi-han", setTargetDate}}};
}

Section lookSection() {
    return {"trinh-bay",
            {{"phong-chu", [](Settings &settings, const TomlKey &entry) { settings.font = entry.nonEmptyText(); }},
             {"co-chu-bang",
              [](Settings &settings, const TomlKey &entry) { settings.tableSize = entry.number(10, 13).toDouble(); }}}};
}

/// The codes of the criteria in all versions.
std::vector<std::string> criterionCodes(const RuleVersions &rules) {
    std::vector<std::string> codes;
    for (const Rules &version : rules.versions)
        for (const CriterionRule &rule : version.criteria)
            if (!contains(codes, rule.code)) codes.push_back(rule.code);
    return codes;
}

/// Stores the headings of a column. One heading cannot mean two columns.
void setHeadings(Settings &settings, const std::string &code, const TomlKey &entry) {
    std::vector<std::string> headings = entry.texts();
    for (const auto &[other, known] : settings.headings)
        for (const std::string &heading : headings)
            if (std::any_of(known.begin(), known.end(),
                            [&](const std::string &each) { return textKey(each) == textKey(heading); }))
                entry.expected("tiêu đề khác, vì \"" + heading + "\" đã khai cho " + other);
    settings.headings[code] = std::move(headings);
}

Section headingsSection(std::vector<std::string> codes) {
    codes.insert(codes.end(), {"TEN", "MA", "CAP", "HUYEN", "TONG", "BO_QUA"});
    Section section{"tieu-de", {}};
    for (const std::string &code : codes)
        section.keys.push_back(
            {code, [code](Settings &settings, const TomlKey &entry) { setHeadings(settings, code, entry); }});
    return section;
}

Section columnsSection(const std::vector<std::string> &codes) {
    Section section{"cot", {}};
    for (const std::string &code : codes)
        section.keys.push_back(
            {code, [code](Settings &settings, const TomlKey &entry) { settings.kinds[code] = figureKind(entry); }});
    return section;
}

std::vector<Section> knownSections(const RuleVersions &rules) {
    const std::vector<std::string> codes = criterionCodes(rules);
    return {officeSection(), dispatchSection(),      assessmentSection(rules), documentsSection(),
            lookSection(),   headingsSection(codes), columnsSection(codes)};
}

template <class Named>
std::string namesOf(const std::vector<Named> &all) {
    std::vector<std::string> names;
    for (const Named &each : all) names.emplace_back(each.name);
    return join(names, ", ");
}

template <class Named>
const Named *named(const std::vector<Named> &all, std::string_view name) {
    return firstWhere(all, [&](const Named &each) { return each.name == name; });
}

void applySection(Settings &settings, const Section &section, const TomlValue &table, const std::string &file) {
    for (const auto &[name, line, value] : table.keys) {
        const Key *known = named(section.keys, name);
        if (!known)
            refuseToml(file, line,
                   "không có khóa " + name + " trong mục [" + section.name +
                       "]. Các khóa dùng được: " + namesOf(section.keys));
        known->set(settings, TomlKey(file, name, value));
    }
}

/// Refuses a key in front of all sections; the message says to which section it belongs.
[[noreturn]] void refuseKeyOutside(const std::string &file, std::size_t line, const std::string &key,
                                   const std::vector<Section> &sections) {
    std::vector<std::string> owners;
    for (const Section &section : sections)
        if (named(section.keys, key)) owners.push_back("[" + section.name + "]");
    if (owners.empty())
        refuseToml(file, line, "khóa " + key + " phải nằm dưới một mục. Các mục dùng được: " + namesOf(sections));
    refuseToml(file, line,
               "khóa " + key + " đứng ngoài các mục. Đặt nó dưới dòng " + join(owners, " hoặc ") + " rồi chạy lại");
}

Settings settingsOf(const TomlValue &root, const std::string &file, const RuleVersions &rules) {
    const std::vector<Section> sections = knownSections(rules);
    Settings settings;
    for (const auto &[name, line, value] : root.keys) {
        const Section *known = named(sections, name);
        const bool table = value.kind == TomlValue::Kind::table;
        if (!table && !known) refuseKeyOutside(file, line, name, sections);
        if (!known)
            refuseToml(file, line,
                   "không có mục [" + name + "]. Các mục dùng được: " + namesOf(sections));
        if (!table) refuseToml(file, line, name + " là một mục: viết [" + name + "] trên dòng riêng");
        applySection(settings, *known, value, file);
    }
    return settings;
}

} // namespace

Settings parseSettings(std::string_view text, const std::string &file, const RuleVersions &rules) {
    return settingsOf(parseToml(text, file), file, rules);
}

} // namespace phuluc
