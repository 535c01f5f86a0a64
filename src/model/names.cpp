#include "model/names.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace phuluc {
namespace {

/// The 63 provinces until 30/6/2025; the 34 since then (Nghị quyết 202/2025/QH15) bear names from among them, and Huế.
constexpr std::array provinces = {
    "An Giang",    "Bà Rịa - Vũng Tàu", "Bạc Liêu",  "Bắc Giang",      "Bắc Kạn",    "Bắc Ninh",
    "Bến Tre",     "Bình Dương",        "Bình Định", "Bình Phước",     "Bình Thuận", "Cà Mau",
    "Cao Bằng",    "Đắk Lắk",           "Đắk Nông",  "Điện Biên",      "Đồng Nai",   "Đồng Tháp",
    "Gia Lai",     "Hà Giang",          "Hà Nam",    "Hà Tĩnh",        "Hải Dương",  "Hậu Giang",
    "Hòa Bình",    "Hưng Yên",          "Khánh Hòa", "Kiên Giang",     "Kon Tum",    "Lai Châu",
    "Lạng Sơn",    "Lào Cai",           "Lâm Đồng",  "Long An",        "Nam Định",   "Nghệ An",
    "Ninh Bình",   "Ninh Thuận",        "Phú Thọ",   "Phú Yên",        "Quảng Bình", "Quảng Nam",
    "Quảng Ngãi",  "Quảng Ninh",        "Quảng Trị", "Sóc Trăng",      "Sơn La",     "Tây Ninh",
    "Thái Bình",   "Thái Nguyên",       "Thanh Hóa", "Thừa Thiên Huế", "Tiền Giang", "Trà Vinh",
    "Tuyên Quang", "Vĩnh Long",         "Vĩnh Phúc", "Yên Bái"};
constexpr std::array centralCities = {"Hà Nội", "Hồ Chí Minh", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế"};
/// Huế became a city under the central government on 1/1/2025 (Nghị quyết 175/2024/QH15).
constexpr int yearOfHue = 2025;

struct Province {
    std::string name;
    bool city;
};

const std::map<std::string, Province, std::less<>> &provinceKeys() {
    static const std::map<std::string, Province, std::less<>> keys = [] {
        std::map<std::string, Province, std::less<>> result;
        for (const char *name : provinces) result.emplace(textKey(name), Province{name, false});
        for (const char *name : centralCities) result.emplace(textKey(name), Province{name, true});
        result.emplace(textKey("Đắc Lắc"), Province{"Đắk Lắk", false});
        result.emplace("hcm", Province{"Hồ Chí Minh", true});
        return result;
    }();
    return keys;
}

const std::string &word(const char *text) {
    static std::map<std::string, std::string, std::less<>> keys = [] {
        std::map<std::string, std::string, std::less<>> result;
        for (const char *each : {"tỉnh", "thành phố", "thị xã", "thị trấn", "huyện", "quận", "xã", "phường", "đặc khu",
                                 "ủy ban nhân dân", "ubnd"})
            result.emplace(each, textKey(each));
        return result;
    }();
    return keys.find(text)->second;
}

/// Abbreviations at the head of a name or of its parent.
std::string writtenOut(std::string part) {
    static const std::array<std::pair<const char *, const char *>, 10> abbreviations = {{{"tp.", "thành phố"},
                                                                                         {"tp ", "thành phố"},
                                                                                         {"tx.", "thị xã"},
                                                                                         {"tt.", "thị trấn"},
                                                                                         {"p.", "phường"},
                                                                                         {"x.", "xã"},
                                                                                         {"h.", "huyện"},
                                                                                         {"q.", "quận"},
                                                                                         {"đk.", "đặc khu"},
                                                                                         {"t.", "tỉnh"}}};
    for (const auto &[shortForm, longForm] : abbreviations) {
        if (!part.starts_with(shortForm)) continue;
        std::string rest = part.substr(std::string_view(shortForm).size());
        rest.erase(0, rest.find_first_not_of(' ') == std::string::npos ? rest.size() : rest.find_first_not_of(' '));
        return word(longForm) + " " + rest;
    }
    return part;
}

std::string withoutCommittee(std::string part) {
    for (const std::string &committee : {word("ủy ban nhân dân"), word("ubnd")})
        if (startsWithWord(part, committee))
            return writtenOut(part.substr(std::min(part.size(), committee.size() + 1)));
    return writtenOut(std::move(part));
}

/// The province that "tỉnh đắk lắk" names, with its type in front.
const Province *typedProvince(std::string_view part) {
    for (const bool city : {false, true}) {
        const std::string &type = word(city ? "thành phố" : "tỉnh");
        if (!startsWithWord(part, type)) continue;
        const auto found = provinceKeys().find(part.substr(std::min(part.size(), type.size() + 1)));
        if (found != provinceKeys().end() && found->second.city == city) return &found->second;
    }
    return nullptr;
}

bool isTyped(std::string_view part) {
    for (const char *type : {"thành phố", "thị xã", "thị trấn", "huyện", "quận", "xã", "phường", "đặc khu"})
        if (startsWithWord(part, word(type))) return true;
    return false;
}

/// Splits a key at " - " and at a comma before a type: "xã hòa sơn, huyện krông bông".
std::vector<std::string> piecesOf(const std::string &key) {
    std::vector<std::string> pieces;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < key.size(); ++i) {
        const bool comma = key[i] == ',' && i + 2 < key.size() && isTyped(writtenOut(key.substr(i + 2)));
        const bool dash = key.compare(i, 3, " - ") == 0;
        if (!comma && !dash) continue;
        pieces.push_back(key.substr(begin, i - begin));
        begin = i + (dash ? 3 : 2);
        i = begin - 1;
    }
    pieces.push_back(key.substr(begin));
    return pieces;
}

/// `text` without its last part, cut at its last dash: the display form of a name whose province was found in the
/// suffix.
std::string withoutLastPart(const std::string &text) {
    for (const std::string_view dash : {" - ", " – ", " — "})
        if (const std::size_t at = text.rfind(dash); at != std::string::npos) return text.substr(0, at);
    return text;
}

/// Takes the province off the end of a name's parts and of its display form; a province's own name may hold a dash.
const Province *takeProvince(std::vector<std::string> &pieces, std::string &display) {
    for (std::size_t count = 1; count < pieces.size() && count <= 2; ++count) {
        const std::vector<std::string> last(pieces.end() - static_cast<std::ptrdiff_t>(count), pieces.end());
        const Province *province = typedProvince(join(last, " - "));
        if (!province) continue;
        pieces.resize(pieces.size() - count);
        for (; count > 0; --count) display = withoutLastPart(display);
        return province;
    }
    return nullptr;
}

/// "thanh tra tỉnh an giang" → "thanh tra tỉnh": within one province its name adds nothing.
std::string withoutOwnProvince(const std::string &key) {
    const std::string marker = " " + word("tỉnh") + " ";
    const std::size_t at = key.rfind(marker);
    if (at == std::string::npos) return key;
    const auto found = provinceKeys().find(key.substr(at + marker.size()));
    return found == provinceKeys().end() ? key : key.substr(0, at + marker.size() - 1);
}

/// The words that names of a level begin with, as keys.
const std::vector<std::string> &prefixKeys(Level level) {
    static const std::array<std::vector<std::string>, 4> keys = [] {
        std::array<std::vector<std::string>, 4> result;
        for (const LevelRule &rule : standardRules().levels)
            for (const std::string &prefix : rule.prefixes)
                result.at(static_cast<std::size_t>(rule.level)).push_back(textKey(prefix));
        return result;
    }();
    return keys.at(static_cast<std::size_t>(level));
}

} // namespace

UnitName unitName(std::string_view text) {
    UnitName name;
    name.display = tidied(text);
    std::vector<std::string> pieces = piecesOf(textKey(text));
    for (std::string &part : pieces) part = withoutCommittee(part);
    while (const Province *province = takeProvince(pieces, name.display)) name.province = province->name;
    if (!typedProvince(pieces.front())) pieces.front() = withoutOwnProvince(pieces.front());
    name.key = join(pieces, " - ");
    return name;
}

std::string UnitName::keyWithoutParent() const { return key.substr(0, key.find(" - ")); }

std::string UnitName::keyWithoutType() const {
    const std::string own = keyWithoutParent();
    for (const char *type : {"thành phố", "thị xã", "thị trấn", "huyện", "quận", "xã", "phường", "đặc khu"})
        if (startsWithWord(own, word(type))) return own.substr(std::min(own.size(), word(type).size() + 1));
    return {};
}

std::optional<Level> levelByName(const UnitName &name, int year) {
    if (const Province *province = typedProvince(name.key); province && (province->name != "Huế" || year >= yearOfHue))
        return Level::province;
    for (const Level level : {Level::commune, Level::district, Level::department})
        for (const std::string &prefix : prefixKeys(level))
            if (startsWithWord(name.key, prefix)) return level;
    return std::nullopt;
}

std::optional<std::string> provinceName(std::string_view text) {
    const std::string key = withoutCommittee(textKey(text));
    if (const Province *province = typedProvince(key)) return province->name;
    const auto found = provinceKeys().find(key);
    return found == provinceKeys().end() ? std::nullopt : std::optional(found->second.name);
}

std::string provinceWithType(const std::string &province) {
    const auto found = provinceKeys().find(textKey(province));
    const bool city = found != provinceKeys().end() && found->second.city;
    return (city ? "thành phố " : "tỉnh ") + province;
}

} // namespace phuluc
