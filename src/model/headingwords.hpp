// The form in which headings are compared, and words that are removed before a heading is looked up.
#pragma once

#include "phuluc766/rules.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace phuluc {

/// A key with punctuation and "và" replaced by blanks, runs of blanks made one, and "thủ tục hành chính" as "tthc".
[[nodiscard]] std::string bare(std::string_view key);
[[nodiscard]] std::string bareKey(std::string_view text);

[[nodiscard]] std::string_view lastWord(std::string_view words);

/// A word that says only how numbers are measured: "tỷ lệ", "điểm đạt được".
struct KindWord {
    std::string key;
    FigureKind kind;
};
[[nodiscard]] const std::vector<KindWord> &kindWords();

/// "nhóm chỉ số", "tiêu chí" … in front of a criterion's name.
[[nodiscard]] const std::vector<std::string> &introductions();

/// "mức độ", "kết quả" … in front of a criterion's name, and "của người dân" … behind it, which change nothing.
[[nodiscard]] const std::vector<std::string> &wordsBeforeCriteria();
[[nodiscard]] const std::vector<std::string> &wordsBehindCriteria();

/// "kỳ này", "tháng này" … behind a name.
[[nodiscard]] const std::vector<std::string> &wordsForThisPeriod();

/// Removes a word from the front (or from the end); returns whether it was there.
bool dropFront(std::string &key, const std::string &word);
bool dropBack(std::string &key, const std::string &word);

} // namespace phuluc
