// Samples are used only while `Du-lieu` holds no export. Their documents are marked as samples.
#pragma once

#include "base/staging.hpp"
#include "phuluc766/convert.hpp"

#include <optional>

namespace phuluc {

/// Chooses the samples if the user names no input and `Du-lieu` holds none, and marks the job if its inputs are
/// samples: then results go to `Ket-qua-mau`. Returns a message for the user. Throws Error (usage) if samples are named
/// together with real exports.
[[nodiscard]] std::optional<Finding> chooseSamples(Job &job);

/// Marks every staged document as a sample.
void markSamples(const Staging &staging);

} // namespace phuluc
