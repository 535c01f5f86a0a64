// A limit to the number of units: no province has as many.
#pragma once

#include "phuluc766/error.hpp"

#include <cstddef>
#include <string_view>

namespace phuluc {

constexpr std::size_t mostUnits = 10'000; ///< nearly as many as all communes that the country ever had

/// How many units a period has got, and the bytes of their names.
struct Crowd {
    std::size_t units = 0;
    std::size_t names = 0;

    void add(std::string_view name) {
        ++units;
        names += name.size();
    }
};

/// Throws Error (data) where these are more than any province has: such tables cost time and memory for nothing.
void refuseCrowd(const Crowd &crowd, const Place &sheet);

} // namespace phuluc
