// Learns a document that the office has published as the template of its kind.
#pragma once

#include "app/documents.hpp"
#include "app/listing.hpp"

#include <filesystem>
#include <vector>

namespace phuluc {

/// Finds the period and the kind of the document, learns it (write/learn) and saves it as a template; the former
/// template goes to `Ban-cu/`. A file beside it lists what became a tag and what stayed. `periods`: all periods with
/// exports, in order. Throws Error (data) if the document fits none of them or cannot be learned; then nothing is
/// saved.
[[nodiscard]] Outcome learnDocument(const std::filesystem::path &document, const std::vector<PeriodFiles> &periods,
                                    const Run &run);

} // namespace phuluc
