#include "app/arguments.hpp"

#include "base/ascii.hpp"
#include "base/files.hpp"
#include "base/lookup.hpp"

#include <boost/program_options.hpp>

#include <initializer_list>
#include <utility>

namespace phuluc {
namespace {

namespace fs = std::filesystem;
namespace po = boost::program_options;

constexpr unsigned mostJobs = 64; // the highest value of --jobs

constexpr const char *help =
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

/// Option names cannot be abbreviated: otherwise a new option could change what an old script means.
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

/// A path given by the user, relative to the user's folder. `folder` is empty if that is the working folder.
fs::path from(const fs::path &folder, const std::string &path) {
    return folder.empty() ? pathOf(path) : (folder / pathOf(path)).lexically_normal();
}

std::optional<fs::path> pathIn(const po::variables_map &values, const char *name, const fs::path &folder) {
    const auto text = textOf(values, name);
    return text ? std::optional(from(folder, *text)) : std::nullopt;
}

unsigned jobsOf(const std::string &text) {
    const unsigned jobs = wholeNumber<unsigned>(text).value_or(0);
    if (jobs < 1 || jobs > mostJobs)
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
    return contains(endings, lowerCased(utf8(path.extension())));
}

bool isWordFile(const fs::path &path) { return hasEnding(path, {".docx", ".docm", ".dotx", ".dotm"}); }

/// File types other than .docx in which offices keep published documents; Word can save them as .docx.
bool isOtherDocument(const fs::path &path) { return hasEnding(path, {".doc", ".dot", ".rtf", ".odt", ".pdf", ".wps"}); }

/// The document to learn: the option's value, or a Word document among the paths, as when the user drops it onto the
/// script.
std::optional<fs::path> learnedOf(std::optional<fs::path> learned, std::vector<fs::path> &inputs) {
    // A single file of such a type is no export: it goes to learning, which refuses it and says how to save it as
    // .docx.
    if (!learned && inputs.size() == 1 && isOtherDocument(inputs.front())) learned = std::exchange(inputs, {}).front();
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
    if (job.checkOnly && job.learned)
        refuse("Tùy chọn --check không ghi gì, nên không dùng khi học văn bản Word (--learn). Bỏ một trong hai.");
    if (values.count("values") > 0) job.formulas = Formulas::values;
    return job;
}

} // namespace

const char *helpText() { return help; }

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

} // namespace phuluc
