#include "base/provinces.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

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
/// Other spellings in use.
constexpr std::array<std::pair<const char *, const char *>, 14> spellings = {{{"Đăk Lăk", "Đắk Lắk"},
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
                                                                              {"HCM", "Hồ Chí Minh"},
                                                                              {"TPHCM", "Hồ Chí Minh"}}};

using Provinces = std::map<std::string, Province, std::less<>>;

const Provinces &byKey() {
    static const Provinces keys = [] {
        Provinces result;
        for (const char *name : provinces) result.emplace(textKey(name), Province{name, false});
        for (const char *name : centralCities) result.emplace(textKey(name), Province{name, true});
        for (const auto &[spelling, name] : spellings) result.emplace(textKey(spelling), result.at(textKey(name)));
        return result;
    }();
    return keys;
}

/// Without what may close a bracket around it.
std::string_view lastWord(std::string_view key) {
    while (key.ends_with(' ') || key.ends_with(')')) key.remove_suffix(1);
    const std::size_t end = key.find_last_of(" -(,");
    return end == key.npos ? key : key.substr(end + 1);
}

} // namespace

const Province *provinceByKey(std::string_view key) {
    const auto found = byKey().find(key);
    return found == byKey().end() ? nullptr : &found->second;
}

bool mayEndWithProvince(std::string_view key) {
    static const std::set<std::string, std::less<>> lastWords = [] {
        std::set<std::string, std::less<>> words;
        for (const auto &[name, province] : byKey()) words.emplace(lastWord(name));
        return words;
    }();
    return lastWords.contains(lastWord(key));
}

const Province *typedProvince(std::string_view key) {
    static const std::string province = textKey("tỉnh");
    static const std::string city = textKey("thành phố");
    for (const std::string *type : {&province, &city}) {
        if (!startsWithWord(key, *type)) continue;
        const Province *found = provinceByKey(key.substr(std::min(key.size(), type->size() + 1)));
        if (found && found->city == (type == &city)) return found;
    }
    return nullptr;
}

std::string provinceWithType(const std::string &province) {
    const Province *found = provinceByKey(textKey(province));
    return (found && found->city ? "thành phố " : "tỉnh ") + province;
}

} // namespace phuluc
