#include "model/headingwords.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace phuluc {

namespace {

/// Writes a word in its short form, wherever it stands; " và " becomes a blank.
void shorten(std::string &words, const std::string &longForm, const std::string &shortForm) {
    for (std::size_t at = words.find(longForm); at != words.npos; at = words.find(longForm, at + shortForm.size()))
        words.replace(at, longForm.size(), shortForm);
}

} // namespace

std::string bare(std::string_view key) {
    static const std::string procedures = textKey("thủ tục hành chính");
    static const std::string conjunction = " " + textKey("và") + " ";
    constexpr std::string_view blanks = " ,.:;*-/&";
    std::string result;
    for (const char c : key) {
        const bool blank = blanks.find(c) != blanks.npos;
        if (!blank)
            result.push_back(c);
        else if (!result.empty() && result.back() != ' ')
            result.push_back(' ');
    }
    while (result.ends_with(' ')) result.pop_back();
    shorten(result, conjunction, " ");
    shorten(result, procedures, "tthc");
    return result;
}

std::string bareKey(std::string_view text) { return bare(textKey(text)); }

std::string_view lastWord(std::string_view words) {
    const std::size_t blank = words.rfind(' ');
    return blank == words.npos ? words : words.substr(blank + 1);
}

const std::vector<KindWord> &kindWords() {
    static const std::vector<KindWord> words = [] {
        std::vector<KindWord> result;
        for (const char *word : {"Tỷ lệ đạt được", "Tỷ lệ đạt", "Tỷ lệ", "Tỉ lệ đạt", "Tỉ lệ", "Phần trăm"})
            result.push_back({bareKey(word), FigureKind::percentage});
        for (const char *word : {"Điểm ghi nhận", "Số điểm đạt được", "Điểm đạt được", "Điểm quy đổi", "Điểm đạt",
                                 "Số điểm", "Điểm số", "Điểm"})
            result.push_back({bareKey(word), FigureKind::points});
        return result;
    }();
    return words;
}

const std::vector<std::string> &introductions() {
    static const std::vector<std::string> words = {bareKey("Nhóm chỉ số"), bareKey("Nhóm tiêu chí"), bareKey("Nhóm"),
                                                   bareKey("Chỉ số"), bareKey("Tiêu chí")};
    return words;
}

const std::vector<std::string> &wordsBeforeCriteria() {
    static const Keys words = keysOf({"mức độ", "tính", "sự", "kết quả", "đánh giá"});
    return words;
}

const std::vector<std::string> &wordsBehindCriteria() {
    static const std::vector<std::string> words = {bareKey("của người dân, doanh nghiệp"),
                                                   bareKey("người dân, doanh nghiệp"),
                                                   bareKey("của người dân"),
                                                   bareKey("người dân"),
                                                   bareKey("trong giải quyết TTHC"),
                                                   bareKey("trong thực hiện TTHC"),
                                                   bareKey("giải quyết TTHC"),
                                                   bareKey("TTHC")};
    return words;
}

const std::vector<std::string> &wordsForThisPeriod() {
    static const Keys words = keysOf({"kỳ này", "tuần này", "tháng này", "quý này", "năm nay"});
    return words;
}

bool dropFront(std::string &key, const std::string &word) {
    if (!startsWithWord(key, word)) return false;
    key.erase(0, std::min(key.size(), word.size() + 1));
    return true;
}

bool dropBack(std::string &key, const std::string &word) {
    if (!endsWithWord(key, word)) return false;
    key.erase(key.size() - word.size());
    while (key.ends_with(' ')) key.pop_back();
    return true;
}

} // namespace phuluc
