#include "model/names.hpp"

#include "base/lookup.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace phuluc {
namespace {

/// Huế becomes a central city: Nghị quyết 175/2024/QH15.
constexpr Date hueRises{2025, 1, 1};
/// Districts are dissolved: Nghị quyết 203/2025/QH15.
constexpr Date districtsEnd{2025, 7, 1};

/// Types of departments: a name that consists of one of them names no department.
const Keys &departmentTypes() {
    static const Keys keys = keysOf({"Sở", "Ban", "Cục", "Chi cục", "Trung tâm", "Viện"});
    return keys;
}

/// Words with which names of a level begin, as keys. They belong to the administration and not to the index.
const Keys &beginningsOf(Level level) {
    static const Keys departments = [] {
        Keys keys =
            keysOf({"Văn phòng", "VP", "Thanh tra", "Công an", "Bộ Chỉ huy", "Bảo hiểm xã hội", "Kho bạc", "Thuế",
                    "Tòa án", "Ngân hàng", "Điện lực", "Bộ CHQS", "Bộ đội", "BCH", "BQL", "Viện kiểm sát", "BHXH"});
        keys.insert(keys.end(), departmentTypes().begin(), departmentTypes().end());
        return keys;
    }();
    static const std::array<Keys, 3> places = {keysOf({"Huyện", "Quận", "Thị xã", "Thành phố"}),
                                               keysOf({"Xã", "Phường", "Thị trấn", "Đặc khu"}),
                                               keysOf({"Tỉnh", "Thành phố"})};
    return level == Level::department ? departments : places.at(static_cast<std::size_t>(level) - 1);
}

/// The type of a district at the beginning of a key; null if there is none.
const std::string *districtType(std::string_view key) {
    return firstWhere(beginningsOf(Level::district),
                      [&](const std::string &type) { return startsWithWord(key, type); });
}

/// The type of a district or a commune at the beginning of a key; null if there is none.
const std::string *typeOf(std::string_view key) {
    const std::string *district = districtType(key);
    const auto isType = [&](const std::string &type) { return startsWithWord(key, type); };
    return district ? district : firstWhere(beginningsOf(Level::commune), isType);
}

std::string withoutType(std::string_view key) {
    const std::string *type = typeOf(key);
    return type ? std::string(key.substr(std::min(key.size(), type->size() + 1))) : std::string();
}

/// Writes out the abbreviation at the beginning of a name or of its parent.
std::string writtenOut(const std::string &part) {
    static const std::array<std::pair<std::string, std::string>, 14> abbreviations = {{{"t.p.", textKey("thành phố")},
                                                                                       {"t.p ", textKey("thành phố")},
                                                                                       {"tp.", textKey("thành phố")},
                                                                                       {"tp ", textKey("thành phố")},
                                                                                       {"tx.", textKey("thị xã")},
                                                                                       {"tx ", textKey("thị xã")},
                                                                                       {"tt.", textKey("thị trấn")},
                                                                                       {"tt ", textKey("thị trấn")},
                                                                                       {"p.", textKey("phường")},
                                                                                       {"x.", textKey("xã")},
                                                                                       {"h.", textKey("huyện")},
                                                                                       {"q.", textKey("quận")},
                                                                                       {"đk.", textKey("đặc khu")},
                                                                                       {"t.", textKey("tỉnh")}}};
    constexpr std::size_t latestEnd = 3; // position of the dot or blank that ends an abbreviation
    if (part.find_first_of(". ") > latestEnd) return part;
    for (const auto &[shortForm, longForm] : abbreviations) {
        if (!part.starts_with(shortForm)) continue;
        const std::size_t rest = part.find_first_not_of(' ', shortForm.size());
        return rest == std::string::npos ? part : longForm + " " + part.substr(rest);
    }
    return part;
}

/// Replaces every spelling of the people's committee by "UBND", wherever it stands.
std::string withShortCommittee(std::string key) {
    static const std::string shortForm = "ubnd";
    static const Keys longForms =
        keysOf({"ủy ban nhân dân", "ủy ban nd", "ub nhân dân", "ub nd", "ub.nd", "ubnd.", "u.b.n.d"});
    for (std::size_t at = key.find('u'); at != key.npos; at = key.find('u', at + 1)) { // all of them begin with it
        if (at > 0 && key[at - 1] != ' ' && key[at - 1] != '(') continue;
        for (const std::string &longForm : longForms) {
            const std::size_t end = at + longForm.size();
            if (key.compare(at, longForm.size(), longForm) != 0) continue;
            if (end == key.size() || key[end] == ' ' || key[end] == ')') key.replace(at, longForm.size(), shortForm);
        }
    }
    return key;
}

std::string withoutCommittee(const std::string &part) {
    static const std::string committee = "ubnd";
    const std::string key = withShortCommittee(part);
    return writtenOut(startsWithWord(key, committee) ? key.substr(std::min(key.size(), committee.size() + 1)) : key);
}

/// Whether a province's name with its type means a city that was a district in that era.
bool isDistrict(const NamedProvince &named, Era era) {
    if (named.type != ProvinceType::city) return false;
    if (named.province->name == "Huế") return era == Era::hueIsADistrict;
    return named.province->namesakeOfDistrict && era != Era::noDistricts;
}

/// A separator between a name and what follows it.
enum class Separator { blank, comma, dash, bracket };

/// The separator in front of the word that begins at `start`.
Separator separatorBefore(std::string_view key, std::size_t start) {
    std::string_view before = key.substr(0, start);
    while (before.ends_with(' ')) before.remove_suffix(1);
    if (before.ends_with('-')) return Separator::dash;
    if (before.ends_with('(')) return Separator::bracket;
    return before.ends_with(',') ? Separator::comma : Separator::blank;
}

void dropEnd(std::string &text, std::string_view endings) {
    while (!text.empty() && endings.find(text.back()) != std::string_view::npos) text.pop_back();
}

/// The text in front of the word that begins at `start`, without the separator.
std::string upTo(const std::string &text, std::size_t start) {
    std::string result = text.substr(0, start);
    for (bool changed = true; changed;) {
        const std::size_t before = result.size();
        dropEnd(result, " -,(");
        for (const std::string_view dash : {"\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2015", "\u2212"})
            if (result.ends_with(dash)) result.erase(result.size() - dash.size());
        changed = result.size() != before;
    }
    return result;
}

bool isDepartment(std::string_view key);

/// A province at the end of a name: the index of its first word, and whether it is a suffix or a part of the name.
struct ProvinceEnd {
    NamedProvince named;
    std::size_t word = 0;
    bool suffix = false;
    Ending ending = Ending::none;
};

/// Finds a province at the end of a key: "- tỉnh An Giang", "(tỉnh An Giang)", ", An Giang", "tỉnh An Giang". A
/// department may have it as a part of its name: "Thanh tra tỉnh An Giang", "Sở Y tế An Giang".
ProvinceEnd provinceEnd(const std::string &key, const std::vector<std::size_t> &starts, Era era) {
    if (namedProvince(withoutCommittee(key))) return {};
    for (std::size_t i = 1; i < starts.size(); ++i) {
        std::string rest = key.substr(starts[i]);
        dropEnd(rest, " )");
        const NamedProvince named = namedProvince(writtenOut(rest));
        if (!named || isDistrict(named, era)) continue;
        const std::string before = withoutCommittee(upTo(key, starts[i]));
        if (before.empty()) continue;
        const Separator separator = separatorBefore(key, starts[i]);
        const bool department = isDepartment(before);
        if (separator == Separator::bracket) return {named, i, named.type || !department, Ending::bracket};
        if (named.type) return {named, i, separator != Separator::blank || !department, Ending::stated};
        if (separator != Separator::blank) return {named, i, true, Ending::stated};
        if (department) return {named, i, false, Ending::bare};
    }
    return {};
}

/// Whether the key begins with the type of a district, perhaps abbreviated or after "UBND".
bool beginsDistrict(std::string_view key) { return districtType(withoutCommittee(std::string(key))) != nullptr; }

/// Splits a key into the unit's own name and its parents: at dashes, and in front of a district's type.
std::vector<std::string> pieces(const std::string &key) {
    std::vector<std::string> result;
    std::size_t begin = 0;
    const auto cut = [&](std::size_t end) {
        std::string piece = upTo(key.substr(begin), end - begin);
        dropEnd(piece, " )");
        result.push_back(std::move(piece));
        begin = end;
    };
    const std::string own = withoutCommittee(key);
    const bool commune = typeOf(own) && !districtType(own);
    for (const std::size_t start : wordStarts(key)) {
        if (start == 0) continue;
        const Separator separator = separatorBefore(key, start);
        const bool spacedDash = separator == Separator::dash && start >= 3 && key.compare(start - 3, 3, " - ") == 0;
        const bool district = beginsDistrict(std::string_view(key).substr(start));
        if (spacedDash || (district && (separator != Separator::blank || commune))) cut(start);
    }
    cut(key.size());
    return result;
}

/// The text without a bullet in front: "- UBND xã Ea Ly", "+ Sở Y tế".
std::string withoutBullet(const std::string &text) {
    for (const std::string_view bullet : {"- ", "+ ", "* ", "\u2013 ", "\u2022 "})
        if (text.starts_with(bullet)) return text.substr(bullet.size());
    return text;
}

/// The text without a number in front: "1. UBND xã Ea Ly", "2) Sở Y tế", "3/ Sở Y tế".
std::string withoutNumber(const std::string &text) {
    const std::size_t digits = text.find_first_not_of("0123456789");
    if (digits == 0 || digits == std::string::npos || digits > 3) return text;
    if (text[digits] != '.' && text[digits] != ')' && text[digits] != '/') return text;
    const std::size_t rest = text.find_first_not_of(' ', digits + 1);
    return rest == std::string::npos ? text : text.substr(rest);
}

bool isDepartment(std::string_view key) { return startsWithOneOf(key, beginningsOf(Level::department)); }

/// Whether a department's name continues with a commune or a district: "Công an xã Ea Ly". "xã hội" is no commune.
bool belongsBelow(std::string_view key) {
    static const std::string society = textKey("xã hội");
    for (const std::size_t start : wordStarts(key))
        if (start > 0 && typeOf(key.substr(start)) && !startsWithWord(key.substr(start), society)) return true;
    return false;
}

/// "công an tỉnh" → "công an": all departments are of the province, so its type says nothing.
std::string withoutOwnType(std::string key) {
    static const std::array ends = {" " + textKey("tỉnh"), " " + textKey("thành phố")};
    for (const std::string &end : ends)
        if (key.ends_with(end)) key.erase(key.size() - end.size());
    return key;
}

} // namespace

Era eraOf(const Date &day) {
    if (day < hueRises) return Era::hueIsADistrict;
    return day < districtsEnd ? Era::hueIsACity : Era::noDistricts;
}

std::string withoutFootnote(std::string text) {
    dropEnd(text, " .,:;");
    for (const std::string_view raised : {"\u00b9", "\u00b2", "\u00b3"})
        if (text.ends_with(raised)) return withoutFootnote(text.substr(0, text.size() - raised.size()));
    if (text.ends_with('*')) return withoutFootnote(text.substr(0, text.size() - 1));
    const std::size_t open = text.find_last_of("([");
    if (open == text.npos || open == 0 || (text.back() != ')' && text.back() != ']')) return text;
    const std::string_view sign = std::string_view(text).substr(open + 1, text.size() - open - 2);
    const bool number = sign.size() < 3 && sign.find_first_not_of("0123456789") == sign.npos;
    if (sign.empty() || (!number && sign.find_first_not_of('*') != sign.npos)) return text;
    return withoutFootnote(text.substr(0, open));
}

UnitName unitName(std::string_view text, Era era) {
    UnitName name;
    name.display = withoutFootnote(withoutNumber(withoutBullet(tidied(text))));
    std::string key = textKey(name.display);
    if (key.size() > longestName) {
        name.key = std::move(key);
        return name;
    }
    const std::vector<std::size_t> starts = wordStarts(key);
    if (const ProvinceEnd end = provinceEnd(key, starts, era); end.named) {
        name.ending = end.ending;
        name.atEnd = end.named.province->name;
        name.provinceType = end.named.type;
        if (end.ending == Ending::stated) name.province = name.atEnd;
        key = upTo(key, starts[end.word]);
        if (end.suffix) name.display = upTo(name.display, wordStarts(name.display)[end.word]);
    }
    std::vector<std::string> parted = pieces(key);
    for (std::string &piece : parted) piece = withoutCommittee(piece);
    if (isDepartment(parted.front())) parted.back() = withoutOwnType(parted.back());
    name.key = join(parted, " - ");
    return name;
}

std::string UnitName::keyWithoutParent() const { return key.substr(0, key.find(" - ")); }

std::string UnitName::keyWithoutType() const { return withoutType(keyWithoutParent()); }

std::string UnitName::keyWithBareParent() const {
    const std::string own = keyWithoutParent();
    if (own.size() == key.size()) return {};
    const std::string parent = withoutType(key.substr(own.size() + 3));
    return parent.empty() ? std::string() : own + " - " + parent;
}

std::string UnitName::keyWithProvince() const {
    const bool part = ending == Ending::bracket || ending == Ending::bare;
    return part ? key + " (" + provinceKey(atEnd) + ")" : key;
}

std::optional<Level> levelByName(const UnitName &name, Era era) {
    if (const NamedProvince named = typedProvince(name.key); named && !isDistrict(named, era)) return Level::province;
    for (const Level level : {Level::commune, Level::district})
        if (startsWithOneOf(name.key, beginningsOf(level))) return level;
    if (isDepartment(name.key) && !belongsBelow(name.key)) return Level::department;
    return std::nullopt;
}

bool saysOnlyAType(const UnitName &name) {
    const auto isOfLevel = [&](Level level) { return contains(beginningsOf(level), name.key); };
    return contains(departmentTypes(), name.key) || isOfLevel(Level::district) || isOfLevel(Level::commune) ||
           isOfLevel(Level::province);
}

NamedProvince provinceNamed(std::string_view text) { return namedProvince(withoutCommittee(textKey(text))); }

std::optional<std::string> provinceName(std::string_view text) {
    const NamedProvince named = provinceNamed(text);
    return named ? std::optional(named.province->name) : std::nullopt;
}

} // namespace phuluc
