// One heading cell: the column that it names, and how it describes the numbers below it.
#pragma once

#include "base/cache.hpp"
#include "model/headingphrases.hpp"
#include "model/levelwords.hpp"
#include "phuluc766/convert.hpp"
#include "phuluc766/rules.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace phuluc {

/// How a heading names a total.
enum class TotalWording {
    stated, ///< "Tổng điểm", "TONG_SCORE", or any other that the configuration names
    lone,   ///< "Điểm": the table's title may say of what
    bare,   ///< "Tổng", "Tổng cộng": the sum of the columns beside it
};

struct Heading {
    std::optional<Criterion> criterion;
    std::optional<Field> field;
    std::optional<FigureKind> kind; ///< "Tỷ lệ", "%" / "điểm", "/18", "(18đ)"
    std::optional<Decimal> maximum; ///< the 18 of "(18 điểm)"
    int spellingRank = 0;           ///< index of the spelling in its rule; of two columns of a field the lower counts
    TotalWording wording = TotalWording::stated; ///< of a heading of totals

    bool measure = false; ///< the words name only the kind, nothing else

    [[nodiscard]] bool known() const { return criterion || field || kind; }
};

/// All known headings, looked up by key. Several threads may call it at once.
class Headings {
  public:
    /// `rules` must outlive this. `extra`: headings by code ("CKMB" …, "TEN", "MA", "TONG", "BO_QUA") from the
    /// configuration.
    explicit Headings(const Rules &rules, const std::map<std::string, std::vector<std::string>> &extra = {});

    Headings(const Headings &) = delete;
    Headings &operator=(const Headings &) = delete;

    [[nodiscard]] const Rules &rules() const { return rules_; }
    [[nodiscard]] const LevelWords &levelWords() const { return levelWords_; }

    /// Reads a heading. Numbering, "nhóm chỉ số", maxima and units of measure may stand around the words that name the
    /// column.
    [[nodiscard]] Heading read(std::string_view text) const;
    /// The criteria that a title names: like a heading, or within it by a name of at least three words or after "nhóm
    /// chỉ số". If one name contains another, the longer one counts.
    [[nodiscard]] std::set<Criterion> criteriaIn(std::string_view title) const;

  private:
    struct Meaning {
        std::optional<Criterion> criterion;
        std::optional<Field> field;
        int spellingRank = 0;
        TotalWording wording = TotalWording::stated;
    };
    [[nodiscard]] Heading readAnew(std::string_view text) const;
    [[nodiscard]] std::optional<Meaning> meaningOf(const std::string &words) const;
    [[nodiscard]] bool name(const std::string &words, Heading &heading) const;
    void learn(const std::string &heading, const Meaning &meaning);
    [[nodiscard]] bool isSurelyNone(std::string_view key) const;

    /// Prepares the names of criteria that are searched for in titles.
    void collectNamesInTitles();

    const Rules &rules_;
    const LevelWords levelWords_;
    const HeadingPhrases phrases_;
    std::map<std::string, Meaning, std::less<>> meanings_;
    std::map<std::string, Meaning, std::less<>> withoutDiacritics_; ///< by plainKey(); no meaning if it has two
    std::vector<std::pair<std::string, Criterion>> namesInTitles_;  ///< with a blank at both ends, the longest first
    std::set<std::string, std::less<>> lastWords_; ///< of all headings, and of words that only name a measure
    Cache<Heading> known_;                         ///< shared by all periods
};

} // namespace phuluc
