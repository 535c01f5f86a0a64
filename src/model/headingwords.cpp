#include "model/headingwords.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace phuluc {

std::string bare(std::string_view key) {
    std::string result;
    for (const char c : key) {
        const bool blank = c == ' ' || c == ',' || c == '.' || c == ':' || c == ';' || c == '*' || c == '-' || c == '/';
        if (!blank)
            result.push_back(c);
        else if (!result.empty() && result.back() != ' ')
            result.push_back(' ');
    }
    while (result.ends_with(' ')) result.pop_back();
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
        for (const char *word :
             {"Điểm ghi nhận", "Điểm đạt được", "Điểm quy đổi", "Điểm đạt", "Số điểm", "Điểm số", "Điểm"})
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
