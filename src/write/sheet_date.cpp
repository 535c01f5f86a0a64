#include "write/sheet_date.hpp"

#include "base/calendar.hpp"

namespace phuluc {

Date documentDate(const PeriodResult &result) {
    return result.assessed ? *result.assessed : lastDayOf(result.period);
}

} // namespace phuluc
