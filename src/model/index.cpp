#include "base/calendar.hpp"
#include "base/wording.hpp"
#include "model/context.hpp"

namespace phuluc {

Index::Index(const RuleVersions &rules, const std::map<std::string, std::vector<std::string>> &extra) : rules_(rules) {
    for (const Rules &version : rules.versions) headings_.emplace_back(version, extra);
}

const Headings &Index::at(const Period &period) const {
    const Date day = lastDayOf(period);
    const Rules *rules = rules_.at(day);
    if (!rules)
        throw Error(ErrorKind::usage,
                    "bo-chi-so.toml không có phiên bản nào có hiệu lực vào ngày " + dateText(day) + ", phiên bản đầu từ " +
                        dateText(*rules_.versions.front().from) +
                        ". Thêm phiên bản của thời gian đó, hoặc ghi noi-tiep-bo-co-san = true ở đầu tệp nếu kỳ này "
                        "tính theo bộ chỉ số có sẵn, rồi chạy lại");
    return headings_[static_cast<std::size_t>(rules - rules_.versions.data())];
}

} // namespace phuluc
