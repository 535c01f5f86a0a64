// Changes to the parts of a finished workbook that libxlsxwriter has no functions for.
#pragma once

#include "phuluc766/period.hpp"
#include "write/package.hpp"

#include <vector>

namespace phuluc {

/// Lets the header of every sheet begin on its second page (`differentFirst`, ECMA-376 Part 1, 18.3.1.46).
void leaveFirstPagesUnnumbered(std::vector<PackagePart> &workbook);
/// Sets the language of the workbook and of the texts in its charts. libxlsxwriter sets English, and programs that read
/// texts aloud use it.
void setLanguageToVietnamese(std::vector<PackagePart> &workbook);
/// Sets the creation time to noon of the day in UTC, which is the same day in every time zone. libxlsxwriter would use
/// `gmtime`, which is not safe with several threads.
void setCreationDay(std::vector<PackagePart> &workbook, const Date &day);

} // namespace phuluc
