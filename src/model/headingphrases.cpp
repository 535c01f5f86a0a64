#include "model/headingphrases.hpp"

#include "base/lookup.hpp"
#include "base/text.hpp"
#include "model/headingwords.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace phuluc {
namespace {

/// What a word of the list says about the column.
enum class Part {
    naming,    ///< "tên", "các": names of units follow
    filler,    ///< "hành chính"
    body,      ///< "cơ quan", "đơn vị": of any level
    committee, ///< "UBND": of any level
    department,
    district, ///< also the city, which may be a province too
    city,
    commune,
    province,
    points,
    sum,   ///< what makes points a total: "tổng", "bộ chỉ số"
    ofSum, ///< what may follow: "đạt được"
};

struct Word {
    std::string key;
    Part part;
};

void add(std::vector<Word> &words, Part part, std::initializer_list<const char *> texts) {
    for (const char *text : texts) words.push_back({bareKey(text), part});
}

/// Longer words first, because some begin like others: "xã", "xã phường".
std::vector<Word> sorted(std::vector<Word> words) {
    std::ranges::stable_sort(words, [](const Word &a, const Word &b) { return a.key.size() > b.key.size(); });
    return words;
}

const std::vector<Word> &wordsOfUnits() {
    static const std::vector<Word> words = [] {
        std::vector<Word> list;
        add(list, Part::naming, {"tên", "họ tên", "tên gọi", "tên đầy đủ", "các", "danh sách"});
        add(list, Part::filler,
            {"hành chính", "chuyên môn", "thuộc", "trực thuộc", "hoặc", "được đánh giá", "đánh giá"});
        add(list, Part::body, {"đơn vị", "cơ quan", "địa phương", "tổ chức"});
        add(list, Part::committee, {"ubnd", "ủy ban nhân dân"});
        add(list, Part::department, {"sở", "ban", "ngành", "cấp sở"});
        add(list, Part::district, {"huyện", "quận", "thị xã", "cấp huyện"});
        add(list, Part::city, {"thành phố", "thành", "tp"});
        add(list, Part::commune, {"xã", "phường", "thị trấn", "đặc khu", "cấp xã"});
        add(list, Part::province, {"tỉnh", "cấp tỉnh", "trung ương", "tw"});
        return sorted(std::move(list));
    }();
    return words;
}

const std::vector<Word> &wordsOfTotals() {
    static const std::vector<Word> words = [] {
        std::vector<Word> list;
        add(list, Part::points, {"điểm", "số điểm"});
        add(list, Part::sum,
            {"tổng", "tổng cộng", "tổng số", "tổng hợp", "bộ chỉ số", "bộ chỉ số 766", "766", "theo bộ chỉ số",
             "theo bộ chỉ số 766", "theo quyết định 766", "theo quyết định số 766", "theo qđ 766", "theo qđ số 766"});
        add(list, Part::ofSum, {"đạt được",      "đạt",        "đánh giá",        "ghi nhận",     "quy đổi",
                                "chung",         "cuối cùng",  "toàn bộ",         "chấm",         "kết quả",
                                "qđ ttg",        "của đơn vị", "của bộ chỉ số",   "của các nhóm", "của các nhóm chỉ số",
                                "các nhóm",      "các chỉ số", "các nhóm chỉ số", "các tiêu chí", "5 nhóm",
                                "5 nhóm chỉ số", "6 nhóm",     "6 nhóm chỉ số",   "100"});
        return sorted(std::move(list));
    }();
    return words;
}

/// What the words say; empty if one of them is not of the list.
std::set<Part> partsOf(std::string_view words, const std::vector<Word> &list) {
    std::set<Part> parts;
    while (!words.empty()) {
        const auto word = std::ranges::find_if(list, [&](const Word &each) { return startsWithWord(words, each.key); });
        if (word == list.end()) return {};
        parts.insert(word->part);
        words.remove_prefix(std::min(words.size(), word->key.size() + 1));
    }
    return parts;
}

/// "Cấp xã" alone heads a column of levels.
bool beginsWithLevel(std::string_view words) {
    static const std::string level = bareKey("cấp");
    return startsWithWord(words, level);
}

} // namespace

std::optional<Field> fieldOfPhrase(std::string_view words) {
    const std::set<Part> totals = partsOf(words, wordsOfTotals());
    if (totals.contains(Part::points) && totals.contains(Part::sum)) return Field::total;
    if (beginsWithLevel(words)) return std::nullopt;
    const std::set<Part> parts = partsOf(words, wordsOfUnits());
    const auto has = [&](Part part) { return parts.contains(part); };
    static const Keys onlyNames = keysOf({"tên", "tên gọi", "tên đầy đủ"});
    if (contains(onlyNames, words)) return Field::name;
    const bool place = has(Part::department) || has(Part::commune);
    const bool unit = place || has(Part::body) || has(Part::committee) || has(Part::district) || has(Part::city) ||
                      has(Part::province);
    if (!unit) return std::nullopt;
    if (has(Part::province) && !place && !has(Part::body) && !has(Part::district)) return Field::province;
    if (has(Part::district) && !place && !has(Part::province)) return Field::parent;
    const bool named = has(Part::naming) || has(Part::body) || has(Part::committee);
    return named ? std::optional(Field::name) : std::nullopt; // "Xã, phường, đặc khu" may be a number of communes
}

std::optional<Level> levelOfPhrase(std::string_view words) {
    const std::set<Part> parts = partsOf(words, wordsOfUnits());
    const auto has = [&](Part part) { return parts.contains(part); };
    if (has(Part::department) + has(Part::commune) + has(Part::district) != 1) return std::nullopt;
    if (has(Part::city) && !has(Part::district)) return std::nullopt;
    return has(Part::department) ? Level::department : has(Part::commune) ? Level::commune : Level::district;
}

bool endsPhrase(std::string_view word) {
    static const std::set<std::string, std::less<>> ends = [] {
        std::set<std::string, std::less<>> last;
        for (const auto *list : {&wordsOfUnits(), &wordsOfTotals()})
            for (const Word &each : *list) last.emplace(lastWord(each.key));
        return last;
    }();
    return ends.contains(word);
}

} // namespace phuluc
