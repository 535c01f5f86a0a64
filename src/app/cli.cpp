#include "app/cli.hpp"

#include "app/arguments.hpp"
#include "app/config.hpp"
#include "app/folder.hpp"
#include "app/samples.hpp"
#include "app/wrongendings.hpp"
#include "base/disk.hpp"
#include "base/files.hpp"
#include "base/message.hpp"
#include "base/resultfolder.hpp"
#include "base/rulesfile.hpp"

#include <algorithm>
#include <array>
#include <new>

namespace phuluc {
namespace {

namespace fs = std::filesystem;

constexpr unsigned mostAtOnce = 16;                // a period takes about 2 MiB for a province; a run has 64 MiB
constexpr unsigned mostUnasked = 8;                // more periods at once make no run faster
constexpr std::uintmax_t largestConfig = 1U << 20; // bytes

/// Throws Error (usage) if a path that the user named does not exist. Default paths may be missing.
void requireNamed(const char *option, const std::optional<fs::path> &path) {
    if (path && !isThere(*path))
        throw Error(ErrorKind::usage,
                    std::string("tùy chọn --") + option + " nêu tệp hoặc thư mục không có. Xem lại tên",
                    {utf8(*path), "", ""});
}

/// The text of a settings file. A file that is too large is an error of usage, not of data.
std::string settingsText(const fs::path &file, const std::string &fault) {
    try {
        return readFile(file, largestConfig);
    } catch (const Error &error) {
        if (error.kind() != ErrorKind::data) throw;
        throw Error(ErrorKind::usage, fault, error.place());
    }
}

/// Reads the index: the office's own, if there is one, else the delivered one.
void readRules(Job &job) {
    const fs::path file = "bo-chi-so.toml";
    if (!isThere(file)) {
        job.rules = deliveredRules();
        return;
    }
    job.rules = parseRules(settingsText(file, "tệp bộ chỉ số lớn hơn 1 MB. Kiểm tra lại tệp"), utf8(file));
    job.rulesFile = file;
}

void readSettings(Job &job, const std::optional<fs::path> &named) {
    requireNamed("config", named);
    const fs::path file = named.value_or("cau-hinh.toml");
    if (!named && !isThere(file)) return;
    job.settings = parseSettings(settingsText(file, "tệp cấu hình lớn hơn 1 MB. Chép lại cau-hinh.toml gốc rồi sửa"),
                                 utf8(file), job.rules);
    job.config = file;
}

/// The folder of templates: the one in the working folder, where the office edits it, else the one beside the program.
fs::path templatesIn(const fs::path &programFolder) {
    for (const fs::path &folder : {fs::path("mau"), programFolder / "mau"})
        if (isFolder(folder)) return folder;
    return {};
}

/// The unit list in its usual place. Throws Error (usage) if there are two, because either may be the right one.
std::optional<fs::path> usualList() {
    const fs::path workbook = fs::path("danh-muc") / "don-vi.xlsx";
    const fs::path text = fs::path("danh-muc") / "don-vi.csv";
    if (isThere(workbook) && isThere(text))
        throw Error(ErrorKind::usage,
                    "có hai danh mục đơn vị, " + utf8(workbook.filename()) + " và " + utf8(text.filename()) +
                        ". Giữ lại tệp mà cơ quan đang dùng, đưa tệp kia ra chỗ khác, rồi chạy lại",
                    {utf8(workbook.parent_path()), {}, {}});
    if (isThere(workbook)) return workbook;
    return isThere(text) ? std::optional(text) : std::nullopt;
}

/// The folder for results. It is another one than usual if the usual one cannot be written to, as on a read-only share.
fs::path outputOf(const Job &job, const Environment &environment) {
    const fs::path &fallback = environment.fallbackResults;
    const bool named = job.output != Job{}.output && !job.settings.sample;
    if (named || job.checkOnly || fallback.empty() || canBeWritten(job.output)) return job.output;
    const fs::path other = job.settings.sample ? fallback.parent_path() / job.output : fallback;
    environment.screen->tell(
        {{Severity::warning, {utf8(job.output), {}, {}}, "không ghi được ở đây, kết quả ghi vào " + utf8(other)}});
    return other;
}

/// Whether none of the files delivered with the program is beside it, as when the user extracted the program alone from
/// the archive.
bool isAlone(const fs::path &programFolder) {
    const bool worksThere = !programFolder.empty() && isSame(programFolder, ".");
    const std::array<const char *, 5> delivered = {"Du-lieu", "Du-lieu-mau", "mau", "danh-muc", "cau-hinh.toml"};
    return worksThere && std::ranges::none_of(delivered, [](const char *each) { return isThere(each); });
}

/// Throws Error (system) if the program's folder cannot keep results, or lacks the files delivered with the program.
void requireUsableFolder(const Job &job, const Environment &environment) {
    constexpr const char *unpack = "Nhấp chuột phải vào tệp .zip, chọn Giải nén tất cả (Extract All), rồi nhấp đúp "
                                   "Tao-phu-luc trong thư mục vừa giải nén";
    if (environment.place == ProgramPlace::temporary)
        throw Error(ErrorKind::system, std::string("chương trình đang chạy trong thư mục tạm của Windows, kết quả ở đó sẽ "
                                                   "mất: tệp .zip chưa được giải nén. ") +
                                           unpack);
    if (environment.place == ProgramPlace::tooDeep)
        throw Error(ErrorKind::system, "đường dẫn của thư mục chương trình quá dài, Windows không vào được. Chuyển cả thư "
                                       "mục ra nơi có đường dẫn ngắn, ví dụ D:\\phuluc766, rồi chạy lại");
    if (job.inputs.empty() && !job.learned && isAlone(environment.programFolder))
        throw Error(ErrorKind::system, std::string("chương trình nằm một mình, không có thư mục Du-lieu và mau bên cạnh: "
                                                   "bộ cài chưa được giải nén đủ. ") +
                                           unpack);
}

/// The job of the request, completed by what is found in the working folder and on the machine.
Job completed(const Request &request, const Environment &environment) {
    Job job = request.job;
    requireUsableFolder(job, environment);
    requireNamed("units", job.unitList);
    requireNamed("previous", job.previous);
    requireNamed("learn", job.learned);
    if (!request.config) environment.screen->tell(settingsWithWrongEnding());
    environment.screen->tell(indexWithWrongEnding());
    if (!job.unitList) environment.screen->tell(listWithWrongEnding());
    if (!job.unitList) job.unitList = usualList();
    readRules(job);
    readSettings(job, request.config);
    if (const std::optional<Finding> note = chooseSamples(job); note && request.verbosity == Verbosity::normal)
        environment.screen->tell({*note});
    job.templates = templatesIn(environment.programFolder);
    job.output = outputOf(job, environment);
    job.stop = environment.stop;
    job.jobs = job.jobs == 0 ? std::clamp(environment.cores, 1U, mostUnasked) : std::min(job.jobs, mostAtOnce);
    return job;
}

int convertAndTell(const Request &request, const Environment &environment) {
    Screen &screen = *environment.screen;
    screen.setVerbosity(request.verbosity);
    Job job = completed(request, environment);
    StageTimes times{};
    if (request.timing) job.times = &times;
    fs::path newest; // opened even if an older period failed
    const int code = convert(job, [&](const Outcome &outcome) {
        screen.tell(outcome, job);
        if (outcome.newest && !outcome.failure) newest = job.output / pathOf(outcome.results);
    });
    screen.summarise(job);
    if (request.timing) screen.tell(times);
    if (!newest.empty() && environment.showResults && !job.checkOnly) environment.showResults(newest);
    return code;
}

int answer(const std::vector<std::string> &arguments, const Environment &environment) {
    const Request request = parseArguments(arguments, environment.userFolder);
    switch (request.action) {
    case Action::help:
        environment.screen->print(helpText());
        return 0;
    case Action::version:
        environment.screen->print("phuluc766 " PHULUC_VERSION "\n");
        return 0;
    case Action::convert: break;
    }
    return convertAndTell(request, environment);
}

int exitCode(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::data: return 1;
    case ErrorKind::usage: return 2;
    case ErrorKind::system: break;
    }
    return 3;
}

int refused(const Error &error, Screen &screen) {
    screen.tell({asFinding(error)});
    return exitCode(error.kind());
}

} // namespace

int run(const std::vector<std::string> &arguments, const Environment &environment) {
    Screen &screen = *environment.screen;
    try {
        return answer(arguments, environment);
    } catch (const Error &error) {
        return refused(error, screen);
    } catch (const fs::filesystem_error &error) {
        return refused(
            {ErrorKind::system,
             "hệ thống báo \"" + error.code().message() + "\". Kiểm tra ổ đĩa và quyền truy cập rồi chạy lại",
             {utf8(error.path1()), "", ""}},
            screen);
    } catch (const std::bad_alloc &) {
        return refused({ErrorKind::system, "máy tính hết bộ nhớ. Đóng bớt chương trình rồi chạy lại"}, screen);
    } catch (const std::exception &error) {
        return refused({ErrorKind::system, std::string("chương trình gặp lỗi ngoài dự kiến (") + error.what() +
                                               "). Báo người quản trị kèm tệp kết xuất"},
                       screen);
    }
}

} // namespace phuluc
