#include "write/period_names.hpp"

#include "base/unicode.hpp"
#include "base/wording.hpp"
#include "write/sentence_parts.hpp"

namespace phuluc {
namespace {

void addForms(std::vector<NameForm> &forms, const std::string &tag, const std::string &text) {
    forms.push_back({tag, text});
    forms.push_back({tag + "_hoa", upperFirst(text)});
    forms.push_back({tag + "_in_hoa", capitals(text)});
}

/// "ngày 05 tháng 01 năm 2026".
std::string longDate(const Date &date) {
    const std::string text = dateText(date);
    const std::size_t first = text.find('/');
    const std::size_t second = text.find('/', first + 1);
    return "ngày " + text.substr(0, first) + " tháng " + text.substr(first + 1, second - first - 1) + " năm " +
           text.substr(second + 1);
}

} // namespace

std::vector<NameForm> nameForms(const PeriodResult &period) {
    std::vector<NameForm> forms;
    const std::string bare = previousPeriodName(period.period, period.period);
    addForms(forms, "ky_so", periodName(period.period));
    addForms(forms, "ky_chu", bare + " năm " + std::to_string(period.period.year));
    addForms(forms, "ky_khong_nam", bare);
    const std::optional<Date> day = assessedDate(period);
    forms.push_back({"ngay_so_lieu", day ? dateText(*day) : ""});
    forms.push_back({"ngay_so_lieu_chu", day ? longDate(*day) : ""});
    return forms;
}

} // namespace phuluc
