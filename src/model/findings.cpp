#include "model/findings.hpp"

namespace phuluc {

namespace {

constexpr std::size_t mostFindings = 20'000; // more than one for every figure of the country

} // namespace

void Findings::add(Severity severity, Place place, std::string text) {
    if (all_.size() > mostFindings) return;
    if (all_.size() == mostFindings) {
        severity = Severity::error;
        place.sheet.clear();
        place.cell.clear();
        text = "có hơn 20.000 điều cần báo, nhiều bất thường nên không ghi thêm. Kiểm tra lại tệp rồi chạy lại";
    }
    if (severity == Severity::error) ++errors_;
    all_.push_back({severity, std::move(place), std::move(text)});
}

} // namespace phuluc
