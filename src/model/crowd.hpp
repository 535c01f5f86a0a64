// A limit for the number of units; every province has fewer.
#pragma once

#include "phuluc766/error.hpp"

#include <cstddef>
#include <string_view>

namespace phuluc {

constexpr std::size_t mostUnits = 10'000; ///< nearly as many as there ever were communes in the country

/// The number of units in a period so far, and the size of their names in bytes.
struct Crowd {
    std::size_t units = 0;
    std::size_t names = 0;

    void add(std::string_view name) {
        ++units;
        names += name.size();
    }
};

/// Throws Error (data) if the period exceeds what any province has. Such tables would cost time and memory for nothing.
void refuseCrowd(const Crowd &crowd, const Place &sheet);

} // namespace phuluc
