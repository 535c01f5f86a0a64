// Headings that are put together from words of a closed list: "Tên xã, phường, đặc khu", "Tổng điểm đạt được".
#pragma once

#include "phuluc766/rules.hpp"

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace phuluc {

/// The rank of such a heading among the spellings of a field; a spelling of the index has a lower one.
constexpr int phraseRank = 1000;

/// Recognises such headings. Headings of totals may also have words of the index: the number of its decree, how many
/// groups it has, its total. "Tổng điểm theo Bộ chỉ số 766" is no total of another index.
class HeadingPhrases {
  public:
    explicit HeadingPhrases(const Rules &rules);

    /// What a heading names by its words, all of which must be of the list: units ("UBND cấp xã", "Cơ quan, đơn vị, địa
    /// phương"), districts ("Huyện, thị xã, thành phố"), provinces ("UBND cấp tỉnh") or the total ("Tổng điểm các nhóm
    /// chỉ số"). `words` is a bareKey().
    [[nodiscard]] std::optional<Field> field(std::string_view words) const;
    /// The words that may end such a heading.
    [[nodiscard]] std::set<std::string, std::less<>> lastWords() const;

  private:
    /// What a word says of a heading of points.
    enum class TotalPart {
        points,
        sum,   ///< it makes points a total: "tổng", "bộ chỉ số"
        ofSum, ///< it may stand beside: "đạt được"
    };
    struct TotalWord {
        std::string key;
        TotalPart part = TotalPart::points;
    };
    void add(TotalPart part, const std::vector<std::string> &texts);
    void addWordsOf(const Rules &rules);
    [[nodiscard]] bool isTotal(std::string_view words) const;

    std::vector<TotalWord> totals_; ///< the longest first
};

/// The level of the units below a heading of names: "Tên xã, phường", "Các huyện, thị xã". No value if the heading
/// names several levels, or none.
[[nodiscard]] std::optional<Level> levelOfPhrase(std::string_view words);

} // namespace phuluc
