// What libxlsxwriter cannot say: changes to the parts of a finished workbook.
#pragma once

#include "phuluc766/period.hpp"
#include "write/package.hpp"

#include <vector>

namespace phuluc {

/// Makes the header of every sheet begin on its second page (`differentFirst`, ECMA-376 Part 1, 18.3.1.46).
void leaveFirstPagesUnnumbered(std::vector<PackagePart> &workbook);
/// Names the language of the workbook and of its charts' texts, which libxlsxwriter takes for English: for who has them
/// read aloud.
void setLanguageToVietnamese(std::vector<PackagePart> &workbook);
/// Dates the workbook with noon of the day in UTC, so that no time zone makes it another day. libxlsxwriter would take
/// the date from `gmtime`, whose result all threads share.
void setCreationDay(std::vector<PackagePart> &workbook, const Date &day);

} // namespace phuluc
