// The samples lie apart from real data: they are used only while `Du-lieu` holds no export, and their documents say so.
#pragma once

#include "base/staging.hpp"
#include "phuluc766/convert.hpp"

#include <optional>

namespace phuluc {

/// Takes the samples where the user names no input and `Du-lieu` holds none, and marks the job where its inputs are
/// samples: their results go to `Ket-qua-mau`. What the user should know of it. Throws Error (usage) where samples are
/// named beside real exports.
[[nodiscard]] std::optional<Finding> chooseSamples(Job &job);

/// Marks every document that is staged.
void markSamples(const Staging &staging);

} // namespace phuluc
