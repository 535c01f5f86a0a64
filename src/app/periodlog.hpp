// Writes into the log of a period what later periods show of it, and reads it again. So a run need not read the exports
// of a whole year for the sheets `Diễn biến` and `Điểm các kỳ`.
#pragma once

#include "app/grounds.hpp"
#include "phuluc766/results.hpp"

#include <memory>
#include <string>
#include <string_view>

namespace phuluc {

/// Titles of sections of a log that are read again.
inline constexpr std::string_view groundsTitle = "CĂN CỨ (SHA-256 và tên tệp)";
inline constexpr std::string_view keptTitle = "BẢN CÓ NGƯỜI SỬA, ĐÃ CHUYỂN VÀO Ban-cu (SHA-256 và tên tệp)";
inline constexpr std::string_view totalsTitle = "ĐỂ LẠI CHO CÁC KỲ SAU (chương trình đọc lại, đừng sửa)";

/// The lines of the section of totals. The last line is the SHA-256 of the lines before it and of the grounds.
[[nodiscard]] std::string loggedTotals(const PeriodTotals &totals, const Grounds &grounds);

/// The totals in a log; null if the log has none, or if somebody changed it. `rules`: the rules by which the period was
/// scored; if null (not known), its counts have no names of ratings.
[[nodiscard]] std::shared_ptr<const PeriodTotals> issuedTotals(const LoggedPeriod &logged, const Period &period,
                                                               const Rules *rules = nullptr);

/// The totals in a log, if they were evaluated from the same exports, settings, unit list and program as `now` has;
/// else null.
[[nodiscard]] std::shared_ptr<const PeriodTotals> currentTotals(const LoggedPeriod &logged, const Period &period,
                                                                const Grounds &now, const Rules &rules);

} // namespace phuluc
