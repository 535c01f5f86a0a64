// Whether the exports, the settings and the official list of a period are of one province.
#pragma once

#include "model/context.hpp"
#include "model/findings.hpp"
#include "model/statedprovince.hpp"

#include <optional>
#include <string>

namespace phuluc {

/// What a period tells about its province, and how its rows fit the official list.
struct ProvinceEvidence {
    const StatedProvince &stated;        ///< by the names of units
    const std::string &own;              ///< the province of the report
    std::size_t ofTheList = 0;           ///< rows of the levels that the list covers
    std::size_t notListed = 0;           ///< of these rows, the ones whose unit the list does not have
    std::optional<Place> firstNotListed; ///< the place of the first such row
};

/// The error that the settings or the list are of another province than the data, or that the list is of another time;
/// no value if they agree. The single units that the list lacks need no error then.
[[nodiscard]] std::optional<Finding> provinceFault(const ProvinceEvidence &evidence, const Context &context);

} // namespace phuluc
