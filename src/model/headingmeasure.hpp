// What a heading says of the numbers below it.
#pragma once

#include "phuluc766/rules.hpp"

#include <optional>
#include <string>

namespace phuluc {

struct Measure {
    std::optional<FigureKind> kind; ///< "%", "điểm", "/18", "(18đ)"
    std::optional<Decimal> maximum; ///< the 18 of "(18 điểm)"
};

/// Reads what the end of a heading's key, or of a text in its brackets, says of the numbers, and takes it off.
void takeMeasure(std::string &text, Measure &measure);

/// Reads all brackets with nothing but a measure in them, and takes them off: "(18 điểm)", "(%)", "[18đ]". Others stay.
void takeBracketedMeasures(std::string &key, Measure &measure);

} // namespace phuluc
