#include "model/heading.hpp"

#include "base/ascii.hpp"
#include "base/text.hpp"
#include "model/headingmeasure.hpp"
#include "model/headingwords.hpp"
#include "model/periodtext.hpp"

#include <algorithm>

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

/// Removes "1.", "3.1", "a)", "iv." from the front. A heading that is only a number stays.
void dropNumbering(std::string &key) {
    std::size_t end = 0;
    while (end < key.size() && (isDigit(key[end]) || key[end] == '.')) ++end;
    if (end == 0)
        while (end < key.size() && end < 4 && (key[end] == 'i' || key[end] == 'v' || key[end] == 'x')) ++end;
    if (end == 0 && key.size() > 1 && key[0] >= 'a' && key[0] <= 'e') end = 1;
    if (end == 0 || end >= key.size()) return;
    if (key[end - 1] != '.' && key[end] != ')' && key[end] != '.' && !(isDigit(key[0]) && key[end] == ' ')) return;
    while (end < key.size() && (key[end] == ')' || key[end] == '.' || key[end] == ' ' || key[end] == '-')) ++end;
    if (end < key.size()) key.erase(0, end);
}

/// "tổng điểm tháng 11/2025" without the period, "tổng điểm kỳ này" without its last two words. A period without a year
/// stays, because it may be the right one or not.
std::string withoutPeriod(std::string key) {
    static const Keys kinds = keysOf({"tuần", "tháng", "quý", "năm", "6 tháng", "9 tháng"});
    for (const std::string &word : wordsForThisPeriod())
        if (dropBack(key, word)) return key;
    std::size_t first = key.npos;
    for (const std::string &kind : kinds) first = std::min(first, key.find(" " + kind + " "));
    if (first != key.npos && !periodsIn(std::string_view(key).substr(first)).empty()) key.erase(first);
    return key;
}

/// The text outside brackets.
std::string withoutBrackets(const std::string &key) {
    std::string result;
    int depth = 0;
    for (const char c : key) {
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
    : rules_(rules), levelWords_(rules) {
    for (const KindWord &word : kindWords()) lastWords_.emplace(lastWord(word.key));
    for (const std::string &word : wordsForThisPeriod()) lastWords_.emplace(lastWord(word));
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
}

/// Whether a key ends as no heading does. This quick test excludes nearly all names of units. A key that passes may
/// still be no heading.
bool Headings::isSurelyNone(std::string_view key) const {
    if (key.find_first_of("([%/0123456789") != key.npos) return false;
    const std::string words = bare(key);
    return !lastWords_.contains(lastWord(words));
}

/// Sets what `words` name; returns false if they name nothing.
bool Headings::name(const std::string &words, Heading &heading) const {
    const auto found = meanings_.find(words);
    if (found == meanings_.end()) return false;
    heading.criterion = found->second.criterion;
    heading.field = found->second.field;
    heading.spellingRank = found->second.spellingRank;
    heading.wording = found->second.wording;
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
    std::string key = textKey(text);
    if (isSurelyNone(key)) return heading;
    Measure measure;
    takeBracketedMeasures(key, measure);
    dropNumbering(key);
    takeMeasure(key, measure);
    heading.kind = measure.kind;
    heading.maximum = measure.maximum;
    std::string words = bare(key);
    if (!name(words, heading)) words = bare(withoutPeriod(withoutBrackets(key)));
    for (const std::string &introduction : introductions()) dropFront(words, introduction);
    if (name(words, heading) && heading.criterion) return heading;
    for (const KindWord &word : kindWords()) { // "Điểm số hóa": of "Điểm" and "Điểm số", the one that leaves a heading
        if (!startsWithWord(words, word.key) && !endsWithWord(words, word.key)) continue;
        std::string rest = words;
        if (!dropFront(rest, word.key)) dropBack(rest, word.key);
        for (const std::string &introduction : introductions()) dropFront(rest, introduction);
        if (!rest.empty() && !name(rest, heading)) continue;
        if (!heading.kind) heading.kind = word.kind;
        break;
    }
    return heading;
}

} // namespace phuluc
