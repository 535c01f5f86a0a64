// Component rates of the monthly reform report.
#pragma once

#include "model/findings.hpp"
#include "model/recognise.hpp"
#include "phuluc766/results.hpp"

#include <vector>

namespace phuluc {

/// Reads an export `Chỉ tiêu | Tỷ lệ | Điểm | Điểm tối đa`; rates that should make 100 % and do not are warned of.
[[nodiscard]] std::vector<ComponentRate> componentRates(const Export &found, Findings &findings);

} // namespace phuluc
