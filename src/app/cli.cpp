#include "app/cli.hpp"

#include "app/config.hpp"
#include "app/folder.hpp"
#include "app/misnamed.hpp"
#include "app/samples.hpp"
#include "base/disk.hpp"
#include "base/files.hpp"
#include "base/message.hpp"
#include "base/resultfolder.hpp"
#include "base/rulesfile.hpp"

#include <boost/program_options.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <initializer_list>
#include <new>
#include <utility>

namespace phuluc {
namespace {

namespace fs = std::filesystem;
namespace po = boost::program_options;

constexpr unsigned mostJobs = 64;      // that may be asked for
constexpr unsigned mostAtOnce = 16;    // each takes some 2 MiB for a province, which has 64 MiB
constexpr unsigned mostUnasked = 8;    // more make no run faster
constexpr std::uintmax_t largestConfig = 1U << 20; // bytes

constexpr const char *usage =
    R"(phuluc766: từ tệp kết xuất của Cổng dịch vụ công, làm phụ lục, bảng tổng hợp và báo cáo
về Bộ chỉ số phục vụ người dân, doanh nghiệp.

Cách dùng: phuluc766 [tùy chọn] [tệp hoặc thư mục ...]

Không nêu tệp hay thư mục nào thì đọc thư mục Du-lieu. Mỗi kỳ là một thư mục con, tên thư mục
cho biết kỳ: 2025-11-14, Tuan-02-thang-11-2025, Thang-5-2024, Quy-II-2024. Kết quả của mỗi kỳ
nằm trong Ket-qua, thư mục con cùng tên. Tệp kết xuất chỉ được đọc, không bị sửa.
Có tệp bo-chi-so.toml thì bộ chỉ số lấy từ tệp đó thay cho bộ có sẵn.

Tùy chọn:
  -i, --input THƯ-MỤC     thư mục tệp kết xuất (như nêu thẳng tên)
  -o, --output THƯ-MỤC    nơi ghi kết quả (mặc định: Ket-qua)
  -c, --config TỆP        cấu hình (mặc định: cau-hinh.toml, nếu có)
  -u, --units TỆP         danh mục đơn vị, .xlsx hoặc .csv (mặc định: danh-muc/don-vi.xlsx
                          hoặc danh-muc/don-vi.csv, nếu có)
  -p, --period KỲ         kỳ của các tệp được nêu, khi tên tệp và thư mục không cho biết:
                          "tuần 02 tháng 11/2025", "2025-11-14", "tháng 5/2024", "Quý II/2024"
      --previous THƯ-MỤC  tệp kết xuất của kỳ trước để so sánh
                          (mặc định: kỳ cùng loại gần nhất trước đó trong cùng thư mục)
      --learn TỆP.docx    học văn bản Word đã ban hành thành mẫu của cơ quan (thư mục mau); số liệu
                          của kỳ đó phải có trong Du-lieu
      --again             làm lại cả những kỳ đã có kết quả
  -j, --jobs N            số kỳ làm cùng lúc, từ 1 đến 64 (mặc định: số nhân máy tính, nhiều
                          nhất là 8); trên 16 thì làm 16 kỳ cùng lúc
      --check             chỉ đọc và kiểm tra, không ghi gì
      --values            phụ lục ghi số thay cho công thức
      --timing            cuối lượt chạy in thời gian từng bước (ra luồng báo lỗi)
  -q, --quiet             chỉ báo lỗi và cảnh báo
  -h, --help              in hướng dẫn này
      --version           in phiên bản

Mã kết thúc: 0 xong; 1 số liệu bị từ chối, lời báo nói vì sao; 2 sai tùy chọn hoặc cấu hình;
3 không đọc hoặc không ghi được (đĩa đầy, không có quyền, tệp đang mở).
)";

[[noreturn]] void refuse(const std::string &text) {
    throw Error(ErrorKind::usage, text + " Gõ phuluc766 --help để xem cách dùng");
}

po::options_description knownOptions() {
    po::options_description options;
    const auto text = [] { return po::value<std::string>(); };
    options.add_options()("input,i", po::value<std::vector<std::string>>())("output,o", text())("config,c", text())(
        "units,u", text())("period,p", text())("previous", text())("learn", text())("jobs,j", text())("again", "")(
        "check", "")("values", "")("timing", "")("quiet,q", "")("help,h", "")("version", "");
    return options;
}

/// Option names are never completed from their beginnings: a new option must not change what an old script means.
po::variables_map parsed(const std::vector<std::string> &arguments) {
    const po::options_description options = knownOptions();
    const po::positional_options_description positional = po::positional_options_description().add("input", -1);
    const int style = po::command_line_style::unix_style & ~po::command_line_style::allow_guessing;
    po::variables_map values;
    try {
        po::store(po::command_line_parser(arguments).options(options).positional(positional).style(style).run(),
                  values);
    } catch (const po::unknown_option &error) {
        refuse("không có tùy chọn " + error.get_option_name() + ".");
    } catch (const po::multiple_occurrences &error) {
        refuse("tùy chọn " + error.get_option_name() + " chỉ được nêu một lần.");
    } catch (const po::invalid_command_line_syntax &error) {
        const bool extra = error.kind() == po::invalid_syntax::extra_parameter;
        refuse("tùy chọn " + error.get_option_name() + (extra ? " không nhận giá trị." : " cần một giá trị đi kèm."));
    } catch (const po::error &error) {
        refuse(std::string("Không hiểu dòng lệnh (") + error.what() + ").");
    }
    return values;
}

std::optional<std::string> textOf(const po::variables_map &values, const char *name) {
    if (values.count(name) == 0) return std::nullopt;
    std::string text = values[name].as<std::string>();
    if (text.empty()) refuse(std::string("tùy chọn --") + name + " cần một giá trị đi kèm.");
    return text;
}

/// A path that the user names counts from where the user is; empty: that is the working folder.
fs::path from(const fs::path &folder, const std::string &path) {
    return folder.empty() ? pathOf(path) : (folder / pathOf(path)).lexically_normal();
}

std::optional<fs::path> pathIn(const po::variables_map &values, const char *name, const fs::path &folder) {
    const auto text = textOf(values, name);
    return text ? std::optional(from(folder, *text)) : std::nullopt;
}

unsigned jobsOf(const std::string &text) {
    unsigned jobs = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), jobs);
    if (code != std::errc{} || end != text.data() + text.size() || jobs < 1 || jobs > mostJobs)
        refuse("tùy chọn --jobs phải là số nguyên từ 1 đến " + std::to_string(mostJobs) + ", không phải \"" + text +
               "\".");
    return jobs;
}

std::vector<fs::path> inputsOf(const po::variables_map &values, const fs::path &folder) {
    std::vector<fs::path> inputs;
    if (values.count("input") == 0) return inputs;
    for (const std::string &path : values["input"].as<std::vector<std::string>>()) {
        if (path.empty()) refuse("tùy chọn --input cần một giá trị đi kèm.");
        inputs.push_back(from(folder, path));
    }
    return inputs;
}

bool hasEnding(const fs::path &path, std::initializer_list<std::string_view> endings) {
    return std::find(endings.begin(), endings.end(), lowerCased(utf8(path.extension()))) != endings.end();
}

bool isWordFile(const fs::path &path) { return hasEnding(path, {".docx", ".docm", ".dotx", ".dotm"}); }

/// What a published document may be kept as; Word can make a .docx of it.
bool isOtherDocument(const fs::path &path) { return hasEnding(path, {".doc", ".dot", ".rtf", ".odt", ".pdf", ".wps"}); }

/// The document to learn: the option's, or a Word document among the paths, as when it is dropped onto the script.
std::optional<fs::path> learnedOf(std::optional<fs::path> learned, std::vector<fs::path> &inputs) {
    if (!learned && inputs.size() == 1 && isOtherDocument(inputs.front())) // by itself it is no file beside exports; learning says what to do
        learned = std::exchange(inputs, {}).front();
    for (const fs::path &input : inputs) {
        if (!isWordFile(input)) continue;
        if (learned) refuse("Mỗi lần chỉ học một văn bản Word.");
        learned = input;
    }
    std::erase_if(inputs, isWordFile);
    return learned;
}

Job jobOf(const po::variables_map &values, const fs::path &folder) {
    Job job;
    job.inputs = inputsOf(values, folder);
    job.learned = learnedOf(pathIn(values, "learn", folder), job.inputs);
    if (auto output = pathIn(values, "output", folder)) job.output = *output;
    job.unitList = pathIn(values, "units", folder);
    job.period = textOf(values, "period");
    job.previous = pathIn(values, "previous", folder);
    const auto jobs = textOf(values, "jobs");
    job.jobs = jobs ? jobsOf(*jobs) : 0;
    job.again = values.count("again") > 0;
    job.checkOnly = values.count("check") > 0;
    if (values.count("values") > 0) job.formulas = Formulas::values;
    return job;
}

/// What the user named must be there; what has a default may be missing.
void requireNamed(const char *option, const std::optional<fs::path> &path) {
    if (path && !isThere(*path))
        throw Error(ErrorKind::usage,
                    std::string("tùy chọn --") + option + " nêu tệp hoặc thư mục không có. Xem lại tên",
                    {utf8(*path), "", ""});
}

/// A file too large for settings is wrong usage, not wrong data.
std::string settingsText(const fs::path &file, const std::string &fault) {
    try {
        return readFile(file, largestConfig);
    } catch (const Error &error) {
        if (error.kind() != ErrorKind::data) throw;
        throw Error(ErrorKind::usage, fault, error.place());
    }
}

/// The office's index, where it has one; else the delivered one.
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

/// Templates that the office edited lie where it works; else those delivered beside the program.
fs::path templatesIn(const fs::path &programFolder) {
    for (const fs::path &folder : {fs::path("mau"), programFolder / "mau"})
        if (isFolder(folder)) return folder;
    return {};
}

/// The unit list where it usually lies. Of two nobody knows which the office keeps: Error (usage).
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

/// Results go elsewhere where the program lies in a place that is only for reading, as on a share.
fs::path outputOf(const Job &job, const Environment &environment) {
    const fs::path &fallback = environment.fallbackResults;
    const bool named = job.output != Job{}.output && !job.settings.sample;
    if (named || job.checkOnly || fallback.empty() || canBeWritten(job.output)) return job.output;
    const fs::path other = job.settings.sample ? fallback.parent_path() / job.output : fallback;
    environment.screen->tell(
        {{Severity::warning, {utf8(job.output), {}, {}}, "không ghi được ở đây, kết quả ghi vào " + utf8(other)}});
    return other;
}

/// Whether the program lies without anything of the folder that it is delivered in, as where it alone was taken out of
/// the archive.
bool isAlone(const fs::path &programFolder) {
    const bool worksThere = !programFolder.empty() && isSame(programFolder, ".");
    const std::array<const char *, 5> delivered = {"Du-lieu", "Du-lieu-mau", "mau", "danh-muc", "cau-hinh.toml"};
    return worksThere && std::none_of(delivered.begin(), delivered.end(), [](const char *each) { return isThere(each); });
}

/// Throws Error (system) where nothing that the program makes would last, or where it lacks what belongs to it.
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

/// The request's job with everything that the working folder and the machine add to it.
Job completed(const Request &request, const Environment &environment) {
    Job job = request.job;
    requireUsableFolder(job, environment);
    requireNamed("units", job.unitList);
    requireNamed("previous", job.previous);
    requireNamed("learn", job.learned);
    if (!request.config) environment.screen->tell(misnamedSettings());
    if (!job.unitList) environment.screen->tell(misnamedList());
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
    fs::path newest; // opened also where an older period failed
    const int code = convert(job, [&](const Outcome &outcome) {
        screen.tell(outcome, job);
        if (outcome.newest && !outcome.failure) newest = job.output / pathOf(outcome.period);
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
        environment.screen->print(usage);
        return 0;
    case Action::version:
        environment.screen->print("phuluc766 " PHULUC_VERSION "\n");
        return 0;
    case Action::convert:
        break;
    }
    return convertAndTell(request, environment);
}

int exitCode(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::data:
        return 1;
    case ErrorKind::usage:
        return 2;
    case ErrorKind::system:
        break;
    }
    return 3;
}

int refused(const Error &error, Screen &screen) {
    screen.tell({asFinding(error)});
    return exitCode(error.kind());
}

} // namespace

Request parseArguments(const std::vector<std::string> &arguments, const fs::path &userFolder) {
    const po::variables_map values = parsed(arguments);
    Request request;
    if (values.count("help") > 0)
        request.action = Action::help;
    else if (values.count("version") > 0)
        request.action = Action::version;
    request.job = jobOf(values, userFolder);
    request.config = pathIn(values, "config", userFolder);
    request.timing = values.count("timing") > 0;
    if (values.count("quiet") > 0) request.verbosity = Verbosity::quiet;
    return request;
}

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
