// Component rates of the monthly reform report.
#pragma once

#include "model/accounts.hpp"
#include "model/recognise.hpp"
#include "phuluc766/results.hpp"

#include <vector>

namespace phuluc {

/// Reads an export `Chỉ tiêu | Tỷ lệ | Điểm | Điểm tối đa`; rates that should make 100 % and do not are warned of.
[[nodiscard]] std::vector<ComponentRate> componentRates(const ScoreTable &found, const Rules &rules, Ledger &ledger);

/// Whether two neighbouring indicators are the two sides of one whole: "đúng hạn", "quá hạn".
[[nodiscard]] bool areOpposites(const ComponentRate &one, const ComponentRate &other);

} // namespace phuluc
