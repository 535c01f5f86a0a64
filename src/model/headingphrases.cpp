#include "model/headingphrases.hpp"

#include "base/lookup.hpp"
#include "base/text.hpp"
#include "model/headingwords.hpp"

#include <algorithm>
#include <utility>

namespace phuluc {
namespace {

/// What a word of the list says about a column of units.
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
};

struct Word {
    std::string key;
    Part part;
};

void add(std::vector<Word> &words, Part part, std::initializer_list<const char *> texts) {
    for (const char *text : texts) words.push_back({bareKey(text), part});
}

/// Longer words come first, because some begin like others: "xã", "xã phường".
template <class AnyWord>
void sort(std::vector<AnyWord> &words) {
    std::ranges::stable_sort(words, [](const AnyWord &a, const AnyWord &b) { return a.key.size() > b.key.size(); });
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
        sort(list);
        return list;
    }();
    return words;
}

/// What the words say; empty if one of them is not of the list.
template <class AnyWord>
auto partsOf(std::string_view words, const std::vector<AnyWord> &list) {
    std::set<decltype(AnyWord::part)> parts;
    while (!words.empty()) {
        const auto word = std::ranges::find_if(list, [&](const auto &each) { return startsWithWord(words, each.key); });
        if (word == list.end()) return std::set<decltype(AnyWord::part)>();
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

HeadingPhrases::HeadingPhrases(const Rules &rules) {
    add(TotalPart::points, {"điểm", "số điểm"});
    add(TotalPart::sum, {"tổng", "tổng cộng", "tổng số", "tổng hợp", "bộ chỉ số", "theo bộ chỉ số"});
    add(TotalPart::ofSum, {"đạt được", "đạt", "đánh giá", "ghi nhận", "quy đổi", "chung", "cuối cùng", "toàn bộ",
                           "chấm", "kết quả", "của đơn vị", "của bộ chỉ số", "của các nhóm", "của các nhóm chỉ số",
                           "các nhóm", "các chỉ số", "các nhóm chỉ số", "các tiêu chí"});
    addWordsOf(rules);
    sort(totals_);
}

void HeadingPhrases::add(TotalPart part, const std::vector<std::string> &texts) {
    for (const std::string &text : texts)
        if (std::string key = bareKey(text); !key.empty()) totals_.push_back({std::move(key), part});
}

/// The decree is cited by its number: "theo Quyết định số 766", "766/QĐ-TTg". Parts may be counted as groups.
void HeadingPhrases::addWordsOf(const Rules &rules) {
    const std::size_t end = std::min(rules.decree.find('/'), rules.decree.size());
    const std::string number = rules.decree.substr(0, end);
    for (const char *before :
         {"", "bộ chỉ số ", "theo bộ chỉ số ", "theo quyết định ", "theo quyết định số ", "theo qđ ", "theo qđ số "})
        add(TotalPart::sum, {before + number});
    const auto isFinest = [](const CriterionRule &each) { return each.parts.empty(); };
    const auto finest = static_cast<std::size_t>(std::ranges::count_if(rules.criteria, isFinest));
    for (const std::size_t count : {rules.groups.size(), finest})
        add(TotalPart::ofSum, {std::to_string(count) + " nhóm", std::to_string(count) + " nhóm chỉ số"});
    add(TotalPart::ofSum, {rules.decree.substr(end), vietnamese(rules.total)});
}

bool HeadingPhrases::isTotal(std::string_view words) const {
    const auto parts = partsOf(words, totals_);
    return parts.contains(TotalPart::points) && parts.contains(TotalPart::sum);
}

std::optional<Field> HeadingPhrases::field(std::string_view words) const {
    if (isTotal(words)) return Field::total;
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

std::set<std::string, std::less<>> HeadingPhrases::lastWords() const {
    std::set<std::string, std::less<>> last;
    for (const Word &each : wordsOfUnits()) last.emplace(lastWord(each.key));
    for (const TotalWord &each : totals_) last.emplace(lastWord(each.key));
    return last;
}

} // namespace phuluc
