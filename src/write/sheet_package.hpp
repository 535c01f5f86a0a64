// What libxlsxwriter cannot say: a change to the parts of a workbook that is written already.
#pragma once

#include <filesystem>

namespace phuluc {

/// Makes the header of every sheet begin on its second page (`differentFirst`, ECMA-376 Part 1, 18.3.1.46).
/// Throws Error (system).
void leaveFirstPagesUnnumbered(const std::filesystem::path &workbook);

} // namespace phuluc
