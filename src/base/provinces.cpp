#include "base/provinces.hpp"

#include "base/ascii.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace phuluc {
namespace {

enum class Kind { centralCity, namesake /**< of a city that was a district until 30/6/2025 */, other };

/// One of the 63 provinces of before 1/7/2025, in the order of their codes (Quyết định 20/2020/QĐ-TTg): H01 first.
struct Row {
    const char *name;
    const char *since2025; ///< the province that it was joined to (Nghị quyết 202/2025/QH15); empty: it remains
    Kind kind;
    int firstCommune; ///< its lowest code of a commune (Quyết định 124/2004/QĐ-TTg); the next province ends its range
};
constexpr std::array<Row, provincesBefore2025> provinces = {{
    {"An Giang", "", Kind::other, 30280},
    {"Bắc Giang", "Bắc Ninh", Kind::namesake, 7201},
    {"Bắc Kạn", "Thái Nguyên", Kind::namesake, 1834},
    {"Bạc Liêu", "Cà Mau", Kind::namesake, 31813},
    {"Bắc Ninh", "", Kind::namesake, 9163},
    {"Bà Rịa - Vũng Tàu", "Hồ Chí Minh", Kind::other, 26506},
    {"Bến Tre", "Vĩnh Long", Kind::namesake, 28756},
    {"Bình Định", "Gia Lai", Kind::other, 21550},
    {"Bình Dương", "Hồ Chí Minh", Kind::other, 25741},
    {"Bình Phước", "Đồng Nai", Kind::other, 25195},
    {"Bình Thuận", "Lâm Đồng", Kind::other, 22915},
    {"Cà Mau", "", Kind::namesake, 31999},
    {"Cần Thơ", "", Kind::centralCity, 31117},
    {"Cao Bằng", "", Kind::namesake, 1267},
    {"Đắk Lắk", "", Kind::other, 24118},
    {"Đắk Nông", "Lâm Đồng", Kind::other, 24611},
    {"Đà Nẵng", "", Kind::centralCity, 20194},
    {"Điện Biên", "", Kind::other, 3124},
    {"Đồng Nai", "", Kind::other, 25993},
    {"Đồng Tháp", "", Kind::other, 29863},
    {"Gia Lai", "", Kind::other, 23557},
    {"Hà Giang", "Tuyên Quang", Kind::namesake, 688},
    {"Hải Dương", "Hải Phòng", Kind::namesake, 10507},
    {"Hải Phòng", "", Kind::centralCity, 11296},
    {"Hà Nam", "Ninh Bình", Kind::other, 13285},
    {"Hà Nội", "", Kind::centralCity, 1},
    {"Hà Tĩnh", "", Kind::namesake, 18070},
    {"Hòa Bình", "Phú Thọ", Kind::namesake, 4789},
    {"Hồ Chí Minh", "", Kind::centralCity, 26734},
    {"Hậu Giang", "Cần Thơ", Kind::other, 31318},
    {"Hưng Yên", "", Kind::namesake, 11950},
    {"Khánh Hòa", "", Kind::other, 22327},
    {"Kiên Giang", "An Giang", Kind::other, 30730},
    {"Kon Tum", "Quảng Ngãi", Kind::namesake, 23281},
    {"Lai Châu", "", Kind::namesake, 3386},
    {"Lâm Đồng", "", Kind::other, 24769},
    {"Lạng Sơn", "", Kind::namesake, 5971},
    {"Lào Cai", "", Kind::namesake, 2635},
    {"Long An", "Tây Ninh", Kind::other, 27685},
    {"Nam Định", "Ninh Bình", Kind::namesake, 13633},
    {"Nghệ An", "", Kind::other, 16663},
    {"Ninh Bình", "", Kind::namesake, 14320},
    {"Ninh Thuận", "Khánh Hòa", Kind::other, 22740},
    {"Phú Thọ", "", Kind::other, 7888},
    {"Phú Yên", "Đắk Lắk", Kind::other, 22015},
    {"Quảng Bình", "Quảng Trị", Kind::other, 18853},
    {"Quảng Nam", "Đà Nẵng", Kind::other, 20335},
    {"Quảng Ngãi", "", Kind::namesake, 21010},
    {"Quảng Ninh", "", Kind::other, 6649},
    {"Quảng Trị", "", Kind::other, 19330},
    {"Sóc Trăng", "Cần Thơ", Kind::namesake, 31498},
    {"Sơn La", "", Kind::namesake, 3646},
    {"Tây Ninh", "", Kind::namesake, 25456},
    {"Thái Bình", "Hưng Yên", Kind::namesake, 12433},
    {"Thái Nguyên", "", Kind::namesake, 5431},
    {"Thanh Hóa", "", Kind::namesake, 14755},
    {"Thừa Thiên Huế", "Huế", Kind::other, 19750},
    {"Tiền Giang", "Đồng Tháp", Kind::other, 28249},
    {"Trà Vinh", "Vĩnh Long", Kind::namesake, 29236},
    {"Tuyên Quang", "", Kind::namesake, 2200},
    {"Vĩnh Long", "", Kind::namesake, 29542},
    {"Vĩnh Phúc", "Phú Thọ", Kind::other, 8707},
    {"Yên Bái", "Lào Cai", Kind::namesake, 4249},
}};
/// Huế became a city under the central government on 1/1/2025 (Nghị quyết 175/2024/QH15).
constexpr const char *hue = "Huế";
/// The codes of some communes of Hà Nội lie between those of Bắc Ninh and of Hải Dương.
constexpr int secondPartOfHanoi = 9538;

/// Other spellings of provinces in use.
constexpr std::array<std::pair<const char *, const char *>, 16> spellings = {{{"Đăk Lăk", "Đắk Lắk"},
                                                                              {"Đắc Lắc", "Đắk Lắk"},
                                                                              {"Đắk Lăk", "Đắk Lắk"},
                                                                              {"Dak Lak", "Đắk Lắk"},
                                                                              {"Đăk Nông", "Đắk Nông"},
                                                                              {"Đắc Nông", "Đắk Nông"},
                                                                              {"Bắc Cạn", "Bắc Kạn"},
                                                                              {"KonTum", "Kon Tum"},
                                                                              {"Thừa Thiên - Huế", "Thừa Thiên Huế"},
                                                                              {"Thừa Thiên-Huế", "Thừa Thiên Huế"},
                                                                              {"Bà Rịa-Vũng Tàu", "Bà Rịa - Vũng Tàu"},
                                                                              {"Bà Rịa Vũng Tàu", "Bà Rịa - Vũng Tàu"},
                                                                              {"BR-VT", "Bà Rịa - Vũng Tàu"},
                                                                              {"BRVT", "Bà Rịa - Vũng Tàu"},
                                                                              {"HCM", "Hồ Chí Minh"},
                                                                              {"TPHCM", "Hồ Chí Minh"}}};

using Provinces = std::map<std::string, Province, std::less<>>;

const Provinces &byKey() {
    static const Provinces keys = [] {
        Provinces result;
        for (const Row &row : provinces) {
            const ProvinceType type = row.kind == Kind::centralCity ? ProvinceType::city : ProvinceType::province;
            const std::string since = *row.since2025 == 0 ? row.name : row.since2025;
            result.emplace(textKey(row.name), Province{row.name, type, since, row.kind == Kind::namesake});
        }
        result.emplace(textKey(hue), Province{hue, ProvinceType::city, hue, false});
        for (const auto &[spelling, name] : spellings) result.emplace(textKey(spelling), result.at(textKey(name)));
        return result;
    }();
    return keys;
}

/// The province (of the 63) of a code of the portal: "H15", "000.00.01.H15".
const Row *rowOfPortalCode(std::string_view code) {
    code.remove_prefix(std::min(code.size(), code.find_last_of('.') + 1));
    if (code.size() != 3 || (code[0] != 'H' && code[0] != 'h')) return nullptr;
    const std::optional<int> index = wholeNumber<int>(code.substr(1));
    const bool known = index && *index >= 1 && *index <= static_cast<int>(provinces.size());
    return known ? &provinces.at(static_cast<std::size_t>(*index - 1)) : nullptr;
}

/// The province (of the 63) in which the commune with this code of five digits lies.
const Row *rowOfCommuneCode(std::string_view code) {
    static const std::map<int, const Row *> byFirst = [] {
        std::map<int, const Row *> result;
        for (const Row &row : provinces) result.emplace(row.firstCommune, &row);
        result.emplace(secondPartOfHanoi, result.at(1));
        return result;
    }();
    const std::optional<int> value = code.size() == 5 ? wholeNumber<int>(code) : std::nullopt;
    if (!value || *value < 1) return nullptr;
    return std::prev(byFirst.upper_bound(*value))->second;
}

} // namespace

const Province *provinceByKey(std::string_view key) {
    const auto found = byKey().find(key);
    return found == byKey().end() ? nullptr : &found->second;
}

NamedProvince typedProvince(std::string_view key) {
    static const std::array types = {std::pair(textKey("tỉnh"), ProvinceType::province),
                                     std::pair(textKey("thành phố"), ProvinceType::city)};
    for (const auto &[word, type] : types)
        if (startsWithWord(key, word))
            if (const Province *found = provinceByKey(key.substr(std::min(key.size(), word.size() + 1))))
                return {found, type};
    return {};
}

NamedProvince namedProvince(std::string_view key) {
    const NamedProvince typed = typedProvince(key);
    return typed ? typed : NamedProvince{provinceByKey(key), std::nullopt};
}

std::string provinceKey(std::string_view name) {
    const std::string key = textKey(name);
    const NamedProvince named = namedProvince(key);
    if (!named) return key;
    return textKey(named.province->since2025 == hue ? std::string(hue) : named.province->name);
}

std::optional<std::string> provinceOfCodes(const std::vector<std::string> &codes) {
    constexpr std::size_t ofTen = 9; // where a border was moved, communes kept the codes of the other province
    std::map<std::string, std::size_t> before;
    std::map<std::string, std::size_t> since;
    std::size_t all = 0;
    for (const std::string &code : codes) {
        const Row *row = rowOfPortalCode(code);
        if (row == nullptr) row = rowOfCommuneCode(code);
        if (row == nullptr) continue;
        ++all;
        ++before[row->name];
        ++since[*row->since2025 == 0 ? row->name : row->since2025];
    }
    if (all == 0) return std::nullopt;
    for (const auto *counts : {&before, &since})
        for (const auto &[name, count] : *counts)
            if (count * 10 >= all * ofTen) return name;
    return std::nullopt;
}

std::string provinceWithType(const std::string &province) {
    const Province *found = provinceByKey(textKey(province));
    return provinceWithType(province, found ? found->type : ProvinceType::province);
}

std::string provinceWithType(const std::string &province, ProvinceType type) {
    return (type == ProvinceType::city ? "thành phố " : "tỉnh ") + province;
}

} // namespace phuluc
