// Texts of a sheet that are no unit's name.
#pragma once

#include "phuluc766/period.hpp"
#include "phuluc766/table.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace phuluc {

/// Whether the key of a row's title says that it sums up others: "tổng cộng", "trung bình", "toàn tỉnh", as Excel
/// writes it: "grand total", "xã total"; or gives an extreme, a median, the maxima.
[[nodiscard]] bool isTotalTitle(const std::string &key);
/// Whether the key of a row's title says that it holds the maxima of the columns: "điểm tối đa", "thang điểm".
[[nodiscard]] bool isMaximaTitle(const std::string &key);
/// Whether the key of a row's title begins a note or a signature: "ghi chú", "nguồn", "người lập", "(*)".
[[nodiscard]] bool isNoteTitle(const std::string &key);
/// Whether a title is a number, however its digits are grouped.
[[nodiscard]] bool isNumberTitle(std::string_view title);
/// What to say of a text typed in a font from before Unicode (TCVN3, VNI); none for any other.
[[nodiscard]] std::optional<std::string> legacyFault(std::string_view text);

/// A day and the cell that names it.
struct Assessed {
    Date date;
    std::string cell;
};

/// The day that a sheet says its figures are of, in the titles above its tables or the notes below them.
[[nodiscard]] std::optional<Assessed> assessedOn(const Table &table);

/// Whether a title above a sheet's table names a month or a longer period: "Quý II năm 2024".
[[nodiscard]] bool titleNamesLongPeriod(const Table &table);

} // namespace phuluc
