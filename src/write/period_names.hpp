// The names of a period and of its day in all forms that documents use, each with its tag.
#pragma once

#include "phuluc766/results.hpp"

#include <string>
#include <vector>

namespace phuluc {

/// A form of a name: {"ky_chu_in_hoa", "TUẦN 02 THÁNG 11 NĂM 2025"}.
struct NameForm {
    std::string tag;
    std::string text;
};

/// ky_so ("tuần 02 tháng 11/2025"), ky_chu ("tuần 02 tháng 11 năm 2025"), ky_khong_nam ("tuần 02 tháng 11"), each also
/// with a capital first letter (_hoa) and in capitals (_in_hoa); ngay_so_lieu ("14/11/2025") and ngay_so_lieu_chu
/// ("ngày 14 tháng 11 năm 2025"), empty if no day is known.
[[nodiscard]] std::vector<NameForm> nameForms(const PeriodResult &period);

} // namespace phuluc
