#include "app/hint.hpp"

#include "app/archive.hpp"
#include "app/folder.hpp"
#include "base/files.hpp"
#include "base/wording.hpp"
#include "model/period.hpp"
#include "model/titles.hpp"
#include "read/csv.hpp"
#include "read/read.hpp"

#include <optional>

namespace phuluc {
namespace {

constexpr std::size_t mostFiles = 3;           // opened for one hint
constexpr std::uintmax_t signatureLength = 16; // long enough for compressed files

/// What the titles of a file state about its time.
struct Stated {
    std::optional<Date> day;
    bool longer = false; ///< they name a month or a longer period
};

Stated statedIn(const std::filesystem::path &file) {
    Stated stated;
    try {
        const std::string bytes = readInput(file);
        for (const Table &table : readTables(bytes, utf8(file.filename()))) {
            if (table.visibility() == Visibility::hidden) continue;
            stated.longer = stated.longer || titleNamesLongPeriod(table);
            if (stated.day) continue;
            if (const std::optional<Assessed> assessed = assessedOn(table)) stated.day = assessed->date;
        }
    } catch (const Error &) { // a file that cannot be read states nothing
    }
    return stated;
}

/// A file compressed in a way that cannot be opened may hold tables: its message says what to do.
std::string passedOver(const FileType &type) {
    return type.format == FileFormat::packed ? whyNoTable(type) : "tên tệp không nêu kỳ, và không phải bảng tính: bỏ qua";
}

} // namespace

std::string dayHint(const std::vector<std::filesystem::path> &files, const std::string &advice) {
    std::size_t opened = 0;
    for (const std::filesystem::path &file : files) {
        if (claimsToBeNoTable(file) || isLitter(nameOf(file))) continue;
        if (opened++ == mostFiles) break;
        if (const std::optional<Date> day = statedIn(file).day)
            return ". Tệp " + nameOf(file) + " ghi ngày " + dateText(*day) + ": nếu đúng là kỳ này thì " + advice +
                   " " + folderName(weekOf(*day));
    }
    return {};
}

std::string whyPassedOver(const std::filesystem::path &file) {
    try {
        return passedOver(fileType(beginningOf(file, signatureLength)));
    } catch (const Error &) {
        return passedOver({FileFormat::other, ""});
    }
}

std::optional<std::string> whyNoExport(const std::filesystem::path &file) {
    if (claimsToBeTable(file)) return std::nullopt;
    try {
        const std::string bytes = readFile(file, ReadLimits{}.fileSize);
        const FileType type = fileType(bytes);
        const bool none = isNoTable(type) || (type.format == FileFormat::csv && isProse(bytes, utf8(file.filename())));
        return none ? std::optional(passedOver(type)) : std::nullopt;
    } catch (const Error &) {
        return std::nullopt;
    }
}

std::optional<Date> commonDay(const std::vector<std::filesystem::path> &files) {
    std::optional<Date> common;
    for (const std::filesystem::path &file : files) {
        const Stated stated = statedIn(file);
        if (!stated.day || stated.longer || (common && *common != *stated.day)) return std::nullopt;
        common = stated.day;
    }
    return common;
}

} // namespace phuluc
