// What the titles of a sheet and of its rows say.
#pragma once

#include "base/cache.hpp"
#include "model/names.hpp"
#include "phuluc766/period.hpp"
#include "phuluc766/table.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace phuluc {

/// Whether a row with this title sums up others: "tổng cộng", "trung bình", "toàn tỉnh", or in Excel's words "grand
/// total", "xã total". True also for extremes, medians and maxima. `key` is the title's key.
[[nodiscard]] bool isTotalTitle(const std::string &key);
/// Whether a row with this title holds the maxima of the columns: "điểm tối đa", "thang điểm".
[[nodiscard]] bool isMaximaTitle(const std::string &key);
/// Whether a row with this title is a note or a signature: "ghi chú", "nguồn", "người lập", "(*)".
[[nodiscard]] bool isNoteTitle(const std::string &key);
/// Whether a title is a number; its digits may be grouped in any way.
[[nodiscard]] bool isNumberTitle(std::string_view title);
/// The message on a text typed in a font from before Unicode (TCVN3, VNI); no value for other texts.
[[nodiscard]] std::optional<std::string> legacyFault(std::string_view text);

/// A day, and the cell that states it.
struct Assessed {
    Date date;
    std::string cell;
};

/// The day that a sheet states for its figures, in the titles above its tables or the notes below.
[[nodiscard]] std::optional<Assessed> assessedOn(const Table &table);

/// Whether a title above a sheet's table names a month or a longer period: "Quý II năm 2024".
[[nodiscard]] bool titleNamesLongPeriod(const Table &table);

/// What was recognised in the title of a row, or in the name of a unit.
struct ParsedTitle {
    std::string key;    ///< textKey()
    bool total = false; ///< of any kind, including maxima
    bool maxima = false;
    bool note = false;
    bool number = false;              ///< only digits
    UnitName name;                    ///< unitName()
    std::optional<Level> level;       ///< levelByName()
    std::optional<std::string> fault; ///< legacyFault()
};

/// The titles parsed so far: each is parsed once in a run, as units have the same names in every period. Several
/// threads may use it at once.
class TitleCache {
  public:
    /// The parsed title. `title` must be tidied().
    [[nodiscard]] ParsedTitle get(std::string_view title, Era era);

  private:
    std::array<Cache<ParsedTitle>, 3> known_; ///< by Era
};

} // namespace phuluc
