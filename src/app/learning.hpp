// Learning a document that the office has published as the template of its kind.
#pragma once

#include "app/documents.hpp"
#include "app/listing.hpp"

#include <filesystem>
#include <vector>

namespace phuluc {

/// Finds out which period and kind the document is of, learns it (write/learn), saves it among the templates, the former
/// one in `Ban-cu/`, and writes beside it what became a tag and what stayed. `periods`: all that there are exports of,
/// in order. Throws Error (data) where the document is of none of them, or cannot be learned; nothing is saved then.
[[nodiscard]] Outcome learnDocument(const std::filesystem::path &document, const std::vector<PeriodFiles> &periods,
                                    const Run &run);

} // namespace phuluc
