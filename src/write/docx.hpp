// Word documents made of a template: WordprocessingML of ECMA-376, transitional or strict.
#pragma once

#include "write/template.hpp"

#include <string>

namespace phuluc {

/// The document that a template (the bytes of a .docx) gives with these values filled in, in its text, headers, footers
/// and notes; all other parts stay as they are. The same input gives the same bytes.
/// `file` names the template in errors. Throws Error (usage) where it is no Word document or fillTree() refuses it.
[[nodiscard]] std::string filledDocx(const std::string &bytes, const std::string &file, const Fields &fields);

} // namespace phuluc
