#include "hint.hpp"

#include "base/files.hpp"
#include "base/wording.hpp"
#include "folder.hpp"
#include "model/period.hpp"
#include "model/titles.hpp"
#include "read/read.hpp"

#include <optional>

namespace phuluc {
namespace {

constexpr std::size_t mostFiles = 3; // that are opened for a hint

std::optional<Date> dayIn(const std::filesystem::path &file) {
    try {
        const std::string bytes = readFile(file, ReadLimits{}.fileSize);
        for (const Table &table : readTables(bytes, utf8(file.filename())))
            if (const std::optional<Assessed> assessed = assessedOn(table)) return assessed->date;
    } catch (const Error &) { // what cannot be read gives no hint
    }
    return std::nullopt;
}

} // namespace

std::string dayHint(const std::vector<std::filesystem::path> &files, const std::string &advice) {
    std::size_t opened = 0;
    for (const std::filesystem::path &file : files) {
        if (claimsToBeNoTable(file) || isLitter(nameOf(file))) continue;
        if (opened++ == mostFiles) break;
        if (const std::optional<Date> day = dayIn(file))
            return ". Tệp " + nameOf(file) + " ghi ngày " + dateText(*day) + ": nếu đúng là kỳ này thì " + advice +
                   " " + folderName(weekOf(*day));
    }
    return {};
}

} // namespace phuluc
