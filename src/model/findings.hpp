// Collects the findings of one period.
#pragma once

#include "phuluc766/error.hpp"

#include <string>
#include <vector>

namespace phuluc {

/// Collects findings. At the end of the period the caller asks whether there are errors. The 20,001st finding is
/// replaced by an error that says so, and no more are kept.
class Findings {
  public:
    void error(Place place, std::string text) { add(Severity::error, std::move(place), std::move(text)); }
    void doubt(Place place, std::string text) { add(Severity::doubt, std::move(place), std::move(text)); }
    void warning(Place place, std::string text) { add(Severity::warning, std::move(place), std::move(text)); }
    void note(Place place, std::string text) { add(Severity::note, std::move(place), std::move(text)); }
    void add(Severity severity, Place place, std::string text) {
        if (all_.size() > most) return;
        if (all_.size() == most) {
            severity = Severity::error;
            place.sheet.clear();
            place.cell.clear();
            text = "có hơn 20.000 điều cần báo, nhiều bất thường nên không ghi thêm. Kiểm tra lại tệp rồi chạy lại";
        }
        if (severity == Severity::error) ++errors_;
        all_.push_back({severity, std::move(place), std::move(text)});
    }

    [[nodiscard]] bool hasErrors() const { return errors_ > 0; }
    [[nodiscard]] const std::vector<Finding> &all() const { return all_; }

  private:
    static constexpr std::size_t most = 20'000; ///< more than one for every figure of the country

    std::vector<Finding> all_;
    std::size_t errors_ = 0;
};

} // namespace phuluc
