#include "model/oldunits.hpp"

#include "base/provinces.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <string>

namespace phuluc {

void doubtOldUnits(const LevelInput &level, Era era, Findings &findings) {
    if (era != Era::noDistricts) return;
    static const std::string township = textKey("thị trấn");
    const auto isOld = [&](const IdentifiedUnit &unit) {
        return !unit.row.place.file.empty() && (level.level == Level::district || startsWithWord(unit.key, township));
    };
    const auto old = std::ranges::find_if(level.units, isOld);
    if (old == level.units.end()) return;
    findings.doubt(old->row.place, "\"" + old->name + "\": từ ngày 01/7/2025 không còn huyện, thị xã, thị trấn: có "
                                   "thể đã chép nhầm tệp cũ. Nếu nhầm, tải tệp của kỳ này từ Cổng rồi chạy lại");
}

void checkNumberOfProvinces(const Place &table, std::size_t count, Era era, Findings &findings) {
    const bool joined = era == Era::noDistricts;
    const std::size_t all = joined ? provincesSince2025 : provincesBefore2025;
    if (count == all) return;
    const std::string numbers = "bảng có " + std::to_string(count) + " tỉnh, thành phố, ";
    if (count == (joined ? provincesBefore2025 : provincesSince2025))
        findings.doubt(table, numbers + "vào lúc của kỳ này cả nước có " + std::to_string(all) +
                                  ": có thể đã chép nhầm tệp của thời kỳ khác. Tải bảng của kỳ này từ Cổng rồi "
                                  "chạy lại, nếu nhầm");
    else
        findings.warning(table, numbers + "cả nước có 34 (trước 01/7/2025: 63): thứ hạng chỉ tính trong số đó. Nếu tệp "
                                          "thiếu dòng, tải lại từ Cổng rồi chạy lại");
}

} // namespace phuluc
