// What later periods show of a period, written into its log and read again: a run then need not read the exports of a
// year for the sheets `Diễn biến` and `Điểm các kỳ`.
#pragma once

#include "app/grounds.hpp"
#include "phuluc766/results.hpp"

#include <memory>
#include <string>
#include <string_view>

namespace phuluc {

/// Titles of two sections of a log.
inline constexpr std::string_view groundsTitle = "CĂN CỨ (SHA-256 và tên tệp)";
inline constexpr std::string_view digestTitle = "ĐỂ LẠI CHO CÁC KỲ SAU (chương trình đọc lại, đừng sửa)";

/// The lines of the digest's section. The last one is the SHA-256 of those before it and of the grounds.
[[nodiscard]] std::string loggedDigest(const PeriodDigest &digest, const Grounds &grounds);

/// The digest that a log holds; none: it holds none, or somebody changed it. `rules`: that it was scored by; null: not
/// known, and then its counts have no names.
[[nodiscard]] std::shared_ptr<const PeriodDigest> issuedDigest(const LoggedPeriod &logged, const Period &period,
                                                               const Rules *rules = nullptr);

/// The same, if it was evaluated from the exports, with the settings, by the list and program that `now` says.
[[nodiscard]] std::shared_ptr<const PeriodDigest> digestIn(const LoggedPeriod &logged, const Period &period,
                                                           const Grounds &now, const Rules &rules);

} // namespace phuluc
