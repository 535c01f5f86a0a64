#include "model/heading.hpp"

#include "base/ascii.hpp"
#include "base/lookup.hpp"
#include "base/text.hpp"
#include "model/headingmeasure.hpp"
#include "model/headingwords.hpp"
#include "model/periodtext.hpp"

#include <algorithm>
#include <array>

namespace phuluc {
namespace {

constexpr std::size_t longestTitle = 400; // bytes

TotalWording wordingOf(const std::string &total) {
    static const std::string points = bareKey("điểm");
    static const std::string sum = bareKey("tổng");
    const std::string key = bareKey(total);
    const bool hasPoints = startsWithWord(key, points) || endsWithWord(key, points);
    const bool hasSum = startsWithWord(key, sum) || endsWithWord(key, sum);
    if (hasPoints == hasSum) return TotalWording::stated;
    return hasPoints ? TotalWording::lone : TotalWording::bare;
}

/// The last part of a path that a query of Excel writes in front of a field: "groupScores.CKMB"; empty if the text is
/// no path.
std::string_view fieldOfPath(std::string_view text) {
    const std::size_t dot = text.rfind('.');
    if (dot == std::string_view::npos || dot == 0 || dot + 1 == text.size()) return {};
    const bool path =
        std::ranges::all_of(text, [](char c) { return isAsciiLetter(c) || isDigit(c) || c == '_' || c == '.'; });
    return path && !isDigit(text[dot + 1]) ? text.substr(dot + 1) : std::string_view();
}

/// The heading without the arrows by which a web page sorts its columns: "Tổng điểm ▼", "↑↓ Tên đơn vị". One arrow in
/// front may mean a change: "▲ điểm".
std::string_view withoutSortMarks(std::string_view text) {
    static constexpr std::array<std::string_view, 18> behind = {"▲", "▼", "△", "▽", "▴", "▾", "▵", "▿", "↑",
                                                                "↓", "↕", "⇅", "⇵", "⬍", "⇧", "⇩", "⌃", "⌄"};
    static constexpr std::array<std::string_view, 9> front = {"↑↓", "↓↑", "▲▼", "▼▲", "▴▾", "↕", "⇅", "⇵", "⬍"};
    std::string_view rest = text;
    for (bool again = true; again;) {
        again = false;
        while (rest.starts_with(' ') || rest.starts_with('\n')) rest.remove_prefix(1);
        while (rest.ends_with(' ') || rest.ends_with('\n')) rest.remove_suffix(1);
        for (const std::string_view mark : behind)
            if (rest.ends_with(mark)) rest.remove_suffix(mark.size()), again = true;
        for (const std::string_view mark : front)
            if (rest.starts_with(mark)) rest.remove_prefix(mark.size()), again = true;
    }
    return rest.empty() ? text : rest;
}

/// Removes "1.", "3.1", "a)", "iv.", "iv.1." from the front. A heading that is only a number stays.
void dropNumbering(std::string &key) {
    std::size_t end = 0;
    while (end < key.size() && (isDigit(key[end]) || key[end] == '.')) ++end;
    if (end == 0)
        while (end < key.size() && end < 4 && (key[end] == 'i' || key[end] == 'v' || key[end] == 'x')) ++end;
    if (end == 0 && key.size() > 1 && key[0] >= 'a' && key[0] <= 'e') end = 1;
    if (end == 0 || end >= key.size()) return;
    if (key[end - 1] != '.' && key[end] != ')' && key[end] != '.' && !(isDigit(key[0]) && key[end] == ' ')) return;
    const auto belongs = [&](std::size_t at) {
        return std::string_view(").- ").find(key[at]) != std::string_view::npos ||
               (isDigit(key[at]) && (key[at - 1] == '.' || isDigit(key[at - 1])));
    };
    while (end < key.size() && belongs(end)) ++end;
    if (end < key.size()) key.erase(0, end);
}

/// Removes the number behind "nhóm": "1 công khai minh bạch", "ii tiến độ giải quyết".
void dropNumberOfGroup(std::string &words) {
    const std::size_t end = words.find_first_not_of("0123456789ivx");
    if (end != words.npos && end > 0 && words[end] == ' ') words.erase(0, end + 1);
}

void dropIntroductions(std::string &words) {
    for (const std::string &introduction : introductions())
        if (dropFront(words, introduction)) dropNumberOfGroup(words);
}

bool isAscii(std::string_view text) { return std::ranges::none_of(text, isBeyondAscii); }

/// "tuần 02", "quý ii", "tuần 02 tháng 11": a period without its year.
bool isNumbered(const std::vector<std::string> &period) {
    static const Keys kinds = keysOf({"tuần", "tháng", "quý"});
    if (period.size() != 2 && period.size() != 4) return false;
    for (std::size_t i = 0; i < period.size(); i += 2)
        if (!contains(kinds, period[i]) || period[i + 1].find_first_not_of("0123456789iv") != std::string::npos)
            return false;
    return true;
}

/// "tổng điểm tháng 11/2025", "tổng điểm tuần 02" without the period, "tổng điểm kỳ này" without its last two words.
/// Whether it is the right period is decided by the whole heading (chooseByPeriod()).
std::string withoutPeriod(std::string key) {
    static const Keys kinds = keysOf({"tuần", "tháng", "quý", "năm", "6 tháng", "9 tháng", "ngày", "đến ngày",
                                      "tính đến ngày", "số liệu ngày", "số liệu đến ngày"});
    for (const std::string &word : wordsForThisPeriod())
        if (dropBack(key, word)) return key;
    std::size_t first = key.npos;
    for (const std::string &kind : kinds) first = std::min(first, key.find(" " + kind + " "));
    if (first == key.npos) return key;
    const std::string_view period = std::string_view(key).substr(first);
    if (isNumbered(words(period)) || !periodsIn(period).empty()) key.erase(first);
    return key;
}

/// The text outside brackets, and in front of a formula: "tổng điểm (7) = (1) + … + (6)".
std::string withoutBrackets(const std::string &key) {
    std::string result;
    int depth = 0;
    for (const char c : key) {
        if (c == '=' && depth == 0) break;
        if (c == '(' || c == '[')
            ++depth;
        else if ((c == ')' || c == ']') && depth > 0)
            --depth;
        else if (depth == 0)
            result.push_back(c);
    }
    return result;
}

} // namespace

Headings::Headings(const Rules &rules, const std::map<std::string, std::vector<std::string>> &extra)
    : rules_(rules), levelWords_(rules), phrases_(rules), lastWords_(phrases_.lastWords()) {
    for (const KindWord &word : kindWords()) lastWords_.emplace(lastWord(word.key));
    for (const char *quarter : {"i", "ii", "iii", "iv"}) lastWords_.emplace(quarter);
    for (const auto *words : {&wordsForThisPeriod(), &wordsBehindCriteria()})
        for (const std::string &word : *words) lastWords_.emplace(lastWord(word));
    static const std::map<std::string, Field> fieldCodes = {{"TEN", Field::name},     {"MA", Field::code},
                                                            {"TONG", Field::total},   {"CAP", Field::levelCode},
                                                            {"HUYEN", Field::parent}, {"BO_QUA", Field::ignored}};
    for (const FieldRule &rule : rules.fields)
        for (std::size_t i = 0; i < rule.headings.size(); ++i)
            learn(rule.headings[i], {{}, rule.field, static_cast<int>(i), wordingOf(rule.headings[i])});
    for (Criterion each = 0; each < rules.criteria.size(); ++each) {
        const CriterionRule &rule = rules.of(each);
        learn(rule.code, {each, {}});
        learn(rule.name, {each, {}});
        for (const std::string &heading : rule.headings) learn(heading, {each, {}});
        if (const auto own = extra.find(rule.code); own != extra.end())
            for (const std::string &heading : own->second) learn(heading, {each, {}});
    }
    for (const auto &[code, field] : fieldCodes)
        if (const auto own = extra.find(code); own != extra.end())
            for (const std::string &heading : own->second) learn(heading, {{}, field});
    collectNamesInTitles();
}

void Headings::collectNamesInTitles() {
    for (const auto &[name, meaning] : meanings_) {
        if (!meaning.criterion) continue;
        if (std::ranges::count(name, ' ') >= 2) namesInTitles_.emplace_back(" " + name + " ", *meaning.criterion);
        for (const std::string &introduction : introductions())
            namesInTitles_.emplace_back(" " + introduction + " " + name + " ", *meaning.criterion);
    }
    std::ranges::stable_sort(namesInTitles_,
                             [](const auto &a, const auto &b) { return a.first.size() > b.first.size(); });
}

void Headings::learn(const std::string &heading, const Meaning &meaning) {
    const std::string key = bareKey(heading);
    meanings_[key] = meaning;
    lastWords_.emplace(lastWord(key));
    const auto [known, fresh] = withoutDiacritics_.emplace(plainKey(heading), meaning);
    const bool same = known->second.criterion == meaning.criterion && known->second.field == meaning.field;
    if (!fresh && !same) known->second = {};
}

/// Whether a key ends as no heading does. This quick test excludes nearly all names of units. A key that passes may
/// still be no heading.
bool Headings::isSurelyNone(std::string_view key) const {
    if (isAscii(key) || key.find_first_of("([%/0123456789") != key.npos) return false;
    const std::string words = bare(key);
    return !lastWords_.contains(lastWord(words));
}

/// What `words` mean: as a spelling of the index, without diacritics, as a phrase, or as the name of a criterion among
/// words that change nothing.
std::optional<Headings::Meaning> Headings::meaningOf(const std::string &words) const {
    if (const auto known = meanings_.find(words); known != meanings_.end()) return known->second;
    if (isAscii(words)) {
        const auto plain = withoutDiacritics_.find(plainKey(words));
        if (plain != withoutDiacritics_.end()) return plain->second;
    }
    if (const std::optional<Field> field = phrases_.field(words)) return Meaning{{}, field, phraseRank};
    if (const auto twice = meanings_.find(words.substr(0, words.find(' '))); // "CKMB: Công khai, minh bạch"
        twice != meanings_.end() && twice->second.criterion) {
        const auto again = meanings_.find(words.substr(std::min(words.size(), twice->first.size() + 1)));
        if (again != meanings_.end() && again->second.criterion == twice->second.criterion) return twice->second;
    }
    std::string rest = words;
    for (const std::string &word : wordsBeforeCriteria()) dropFront(rest, word);
    if (const auto known = meanings_.find(rest); known != meanings_.end() && known->second.criterion)
        return known->second;
    for (const std::string &word : wordsBehindCriteria()) {
        if (!dropBack(rest, word)) continue;
        const auto known = meanings_.find(rest);
        if (known != meanings_.end() && known->second.criterion) return known->second;
    }
    return std::nullopt;
}

/// Sets what `words` name; returns false if they name nothing.
bool Headings::name(const std::string &words, Heading &heading) const {
    const std::optional<Meaning> found = meaningOf(words);
    if (!found || (!found->criterion && !found->field)) return false;
    heading.criterion = found->criterion;
    heading.field = found->field;
    heading.spellingRank = found->spellingRank;
    heading.wording = found->wording;
    return true;
}

Heading Headings::read(std::string_view text) const {
    return known_.get(text, [this](std::string_view unknown) { return readAnew(unknown); });
}

std::set<Criterion> Headings::criteriaIn(std::string_view title) const {
    if (title.size() > longestTitle) return {};
    if (const Heading heading = read(title); heading.criterion) return {*heading.criterion};
    std::string rest = " " + bareKey(title) + " ";
    std::set<Criterion> found;
    for (const auto &[name, criterion] : namesInTitles_) {
        const std::size_t at = rest.find(name);
        if (at == std::string::npos) continue;
        rest.replace(at + 1, name.size() - 2, "|");
        found.insert(criterion);
    }
    return found;
}

Heading Headings::readAnew(std::string_view text) const {
    Heading heading;
    if (const std::string_view field = fieldOfPath(text); !field.empty()) return readAnew(field);
    std::string key = textKey(withoutSortMarks(text));
    if (isSurelyNone(key)) return heading;
    Measure measure;
    takeBracketedMeasures(key, measure);
    dropNumbering(key);
    takeMeasure(key, measure);
    heading.kind = measure.kind;
    heading.maximum = measure.maximum;
    std::string words = bare(key);
    if (!name(words, heading)) words = bare(withoutPeriod(withoutBrackets(key)));
    dropIntroductions(words);
    if (name(words, heading) && heading.criterion) return heading;
    for (const KindWord &word : kindWords()) { // "Điểm số hóa": of "Điểm" and "Điểm số", the one that leaves a heading
        if (!startsWithWord(words, word.key) && !endsWithWord(words, word.key)) continue;
        std::string rest = words;
        if (!dropFront(rest, word.key)) dropBack(rest, word.key);
        dropIntroductions(rest);
        Heading named = heading;
        const bool known = name(rest, named);
        const bool ofUnits =
            named.field == Field::name || named.field == Field::parent || named.field == Field::province;
        if (!rest.empty() && (!known || ofUnits)) continue; // "Điểm đơn vị" is no column of names
        heading = named;
        heading.measure = rest.empty();
        if (!heading.kind) heading.kind = word.kind;
        break;
    }
    static const Keys vague = keysOf({"", "đạt", "đạt được", "mức đạt", "giá trị"}); // "%", "Đạt (%)"
    heading.measure = heading.measure || (heading.kind && contains(vague, words));
    return heading;
}

} // namespace phuluc
