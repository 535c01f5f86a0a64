#include "app/evaluated.hpp"

#include "app/archive.hpp"
#include "app/folder.hpp"
#include "app/timing.hpp"
#include "base/files.hpp"
#include "base/message.hpp"
#include "base/resultnames.hpp"
#include "base/sha256.hpp"
#include "read/csv.hpp"
#include "read/read.hpp"

#include <algorithm>

namespace phuluc {
namespace {

namespace fs = std::filesystem;

/// The size of a period's tables. Files within the limits may together exceed them.
class Contents {
  public:
    /// Adds a file. Throws Error (data) if the period becomes too large.
    void add(const std::vector<Table> &tables, const std::string &file) {
        for (const Table &table : tables) {
            cells_ += table.cellCount();
            const std::vector<std::uint32_t> rows = table.rows();
            rows_ += rows.size();
            for (const std::uint32_t row : rows)
                for (const std::uint32_t column : table.columns(row)) text_ += table.at(row, column).text.size();
        }
        if (cells_ > limits_.cells || text_ > limits_.text)
            throw Error(ErrorKind::data,
                        "tệp này cùng các tệp trước nó trong kỳ lớn bất thường (hơn 3 triệu ô hay 64 MB chữ) nên không "
                        "đọc. Bỏ bớt tệp rồi chạy lại",
                        {file, {}, {}});
    }

    /// Whether there are more rows than any province has units.
    [[nodiscard]] bool areLarge() const { return rows_ > 600; }

  private:
    ReadLimits limits_;
    std::uint64_t rows_ = 0;
    std::uint64_t cells_ = 0;
    std::uint64_t text_ = 0;
};

/// Whether the files of a period may take much memory. A province's exports of a week take about 30 KiB as workbooks,
/// which unpack to up to 200 times their size, and 300 KiB as web pages.
bool areLarge(const std::vector<fs::path> &files) {
    constexpr std::uintmax_t most = 512U << 10;
    constexpr std::uintmax_t mostUnpacked = 5;
    std::uintmax_t size = 0;
    for (const fs::path &file : files) {
        const bool packed = isInArchive(file) || beginningOf(file, 2) == "PK";
        size += sizeOnDisk(file) * (packed ? mostUnpacked : 1);
    }
    return size > most;
}

/// The input of a period, which is read file by file.
struct Reading {
    PeriodInput input;
    Contents contents;
    std::vector<Finding> findings;
    Digests exports;
};

/// Whether a sheet is an appendix of this program that nobody has completed: "Phụ lục I", "(Kèm theo Báo cáo số /…".
bool isFreshAppendix(const Table &table) {
    constexpr std::uint32_t titleRows = 8;
    if (!table.name().starts_with("Phụ lục ") || table.at(0, 0).text != table.name()) return false;
    for (std::uint32_t row = 1; row < titleRows; ++row)
        if (table.at(row, 0).text.find("số      /") != std::string_view::npos) return true;
    return false;
}

/// Whether a workbook is a result of this program: the summary, or an appendix.
bool isResult(const std::vector<Table> &tables) {
    const auto has = [&](const char *sheet) {
        return std::ranges::any_of(tables, [&](const Table &table) { return table.name() == sheet; });
    };
    return (has(names::findingsSheet) && has(names::sourcesSheet)) || std::ranges::any_of(tables, isFreshAppendix);
}

/// Adds one file to the period's input. A file that is no table is left out with a warning.
void readInto(Reading &reading, const fs::path &file) {
    const std::string name = inputName(file);
    const std::string bytes = readInput(file);
    const std::string &digest = reading.exports[exportName(file)] = sha256(bytes);
    const FileType type = fileType(bytes);
    const bool message = type.format == FileFormat::csv && utf8(file.filename()) == names::message;
    if (message)
        return reading.findings.push_back({Severity::note, {name, {}, {}}, "kết quả của chương trình, bỏ qua"});
    const bool prose = type.format == FileFormat::csv && !claimsToBeTable(file) && isProse(bytes, name);
    if (prose || (isNoTable(type) && !claimsToBeTable(file))) {
        const std::string why = whyNoTable(prose ? FileType{FileFormat::other, "văn bản thường"} : type);
        reading.findings.push_back({Severity::warning, {name, {}, {}}, why});
        return;
    }
    std::vector<Table> tables = readTables(bytes, name, type);
    if (isResult(tables))
        throw Error(ErrorKind::data,
                    "đây là kết quả do chương trình lập, không phải tệp tải từ Cổng. Bỏ tệp này ra khỏi thư mục của kỳ "
                    "rồi chạy lại",
                    {name, {}, {}});
    reading.contents.add(tables, name);
    reading.input.files.push_back({name, digest, std::move(tables)});
}

/// Reads all files. An error in a file becomes a finding.
std::optional<ErrorKind> readAll(Reading &reading, const std::vector<fs::path> &files) {
    std::optional<ErrorKind> failure;
    for (const fs::path &file : files) {
        try {
            readInto(reading, file);
        } catch (const Error &error) {
            reading.findings.push_back(asFinding(error));
            failure = worse(failure, error.kind());
        }
    }
    return failure;
}

/// The first error, with its place.
std::string firstError(const std::vector<Finding> &findings) {
    constexpr std::string_view severity = "LỖI: ";
    for (const Finding &finding : findings)
        if (finding.severity == Severity::error) return describe(finding).substr(severity.size());
    return {};
}

} // namespace

Evaluated evaluatePeriod(const PeriodFiles &files, const Context &context, StageTimes *times,
                         const std::function<void()> &beforeLarge) {
    const bool largeFiles = areLarge(files.files);
    if (largeFiles) beforeLarge();
    Stopwatch watch(times);
    Reading reading{{files.period, files.folder, {}}, {}, files.findings, {}};
    std::vector<Finding> &findings = reading.findings;
    if (files.doubled) findings.push_back(*files.doubled);
    std::optional<ErrorKind> failure = readAll(reading, files.files);
    if (files.failure) failure = worse(failure, *files.failure);
    watch.was(Stage::read);
    if (!largeFiles && reading.contents.areLarge()) beforeLarge();
    PeriodResult result;
    std::shared_ptr<const PeriodTotals> totals;
    try {
        if (!hasErrors(findings) || !reading.input.files.empty())
            result = evaluate(reading.input, context, [&] { watch.was(Stage::recognise); });
        result.period = files.period;
        if (!hasErrors(result.findings)) totals = std::make_shared<const PeriodTotals>(totalsOf(result));
    } catch (const Error &error) {
        findings.push_back(asFinding(error));
    }
    watch.was(Stage::score);
    result.period = files.period;
    result.folder = files.folder;
    result.results = files.results;
    result.findings.insert(result.findings.begin(), findings.begin(), findings.end());
    if (hasErrors(result.findings)) failure = worse(failure, ErrorKind::data);
    if (failure) totals = nullptr;
    std::string cause = firstError(result.findings);
    return {std::move(result), failure, std::move(totals), std::move(reading.exports), std::move(cause)};
}

} // namespace phuluc
