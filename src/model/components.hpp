// Component rates for the monthly reform report.
#pragma once

#include "model/accounts.hpp"
#include "model/recognise.hpp"
#include "phuluc766/results.hpp"

#include <vector>

namespace phuluc {

/// Reads an export `Chỉ tiêu | Tỷ lệ | Điểm | Điểm tối đa`. Warns of rates that should make 100 % together and do not.
[[nodiscard]] std::vector<ComponentRate> componentRates(const ScoreTable &found, const Rules &rules, Ledger &ledger);

/// Whether two neighbouring indicators are opposites that make 100 % together: "đúng hạn", "quá hạn".
[[nodiscard]] bool areOpposites(const ComponentRate &one, const ComponentRate &other);

} // namespace phuluc
