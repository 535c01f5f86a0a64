// One heading cell: which column it names, and what it says of the numbers below it.
#pragma once

#include "base/cache.hpp"
#include "model/levelwords.hpp"
#include "phuluc766/convert.hpp"
#include "phuluc766/rules.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>
#include <utility>
#include <string_view>

namespace phuluc {

/// How a heading names a total.
enum class TotalWording {
    stated, ///< "Tổng điểm", "TONG_SCORE", or any other that the configuration names
    lone,   ///< "Điểm": of whatever the table is about
    bare,   ///< "Tổng", "Tổng cộng": a sum of whatever stands beside it
};

struct Heading {
    std::optional<Criterion> criterion;
    std::optional<Field> field;
    std::optional<FigureKind> kind; ///< "Tỷ lệ", "%" / "điểm", "/18", "(18đ)"
    std::optional<Decimal> maximum; ///< the 18 of "(18 điểm)"
    int spellingRank = 0;           ///< place of the spelling in its rule: of two columns of a field the lower is meant
    TotalWording wording = TotalWording::stated; ///< of a total

    [[nodiscard]] bool known() const { return criterion || field || kind; }
};

/// All headings known, looked up by key; several threads may ask at once.
class Headings {
  public:
    /// `rules` must outlive this. `extra`: further headings by code ("CKMB" …, "TEN", "MA", "TONG", "BO_QUA"), from the configuration.
    explicit Headings(const Rules &rules, const std::map<std::string, std::vector<std::string>> &extra = {});

    Headings(const Headings &) = delete;
    Headings &operator=(const Headings &) = delete;

    [[nodiscard]] const Rules &rules() const { return rules_; }
    [[nodiscard]] const LevelWords &levelWords() const { return levelWords_; }

    /// Reads a heading: numbering, "nhóm chỉ số", maxima and units of measure may stand around the words that name it.
    [[nodiscard]] Heading read(std::string_view text) const;
    /// The criteria that a title speaks of: as a heading, or by a name of three words or behind "nhóm chỉ số" within
    /// it. Of names within one another the longest counts.
    [[nodiscard]] std::set<Criterion> criteriaIn(std::string_view title) const;

  private:
    struct Meaning {
        std::optional<Criterion> criterion;
        std::optional<Field> field;
        int spellingRank = 0;
        TotalWording wording = TotalWording::stated;
    };
    [[nodiscard]] Heading readAnew(std::string_view text) const;
    [[nodiscard]] bool name(const std::string &words, Heading &heading) const;
    void learn(const std::string &heading, const Meaning &meaning);
    [[nodiscard]] bool isSurelyNone(std::string_view key) const;

    /// Works out once which names of criteria are looked for in titles.
    void collectNamesInTitles();

    const Rules &rules_;
    const LevelWords levelWords_;
    std::map<std::string, Meaning, std::less<>> meanings_;
    std::vector<std::pair<std::string, Criterion>> namesInTitles_; ///< between blanks, the longest first
    std::set<std::string, std::less<>> lastWords_; ///< of all of them, and of words that only say what the numbers are
    Cache<Heading> known_;                         ///< the same in every period
};

} // namespace phuluc
