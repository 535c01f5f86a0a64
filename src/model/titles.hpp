// Recognises texts of a sheet that are not names of units.
#pragma once

#include "phuluc766/period.hpp"
#include "phuluc766/table.hpp"

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

} // namespace phuluc
