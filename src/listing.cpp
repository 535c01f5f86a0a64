#include "listing.hpp"

#include "base/files.hpp"
#include "base/text.hpp"
#include "base/wording.hpp"
#include "model/period.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace phuluc {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view examples = "2025-11-14, Tuan-02-thang-11-2025, Thang-5-2024, Quy-II-2024";

/// Files that systems and programs leave beside those of the user.
bool isLitter(const std::string &name) {
    static constexpr std::array<std::string_view, 3> names = {"thumbs.db", "desktop.ini", "icon\r"};
    std::string lower = name;
    for (char &c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return name.starts_with('.') || name.starts_with("~$") || lower.ends_with(".tmp") || lower.ends_with("~") ||
           std::find(names.begin(), names.end(), lower) != names.end();
}

/// A folder's own name, also where it was given as "." or with a slash behind it.
std::string nameOf(const fs::path &path) {
    const fs::path whole = fs::absolute(path).lexically_normal();
    return utf8(whole.has_filename() ? whole.filename() : whole.parent_path().filename());
}

struct Contents {
    std::vector<fs::path> files;
    std::vector<fs::path> folders;
    std::vector<Finding> passedOver;
};

Contents contentsOf(const fs::path &folder) {
    Contents contents;
    std::error_code problem;
    for (fs::directory_iterator entry(folder, problem), end; !problem && entry != end; entry.increment(problem)) {
        std::error_code unreadable;
        const std::string name = utf8(entry->path().filename());
        if (isLitter(name)) {
            contents.passedOver.push_back({Severity::note, {name, {}, {}}, "tệp tạm hoặc tệp ẩn, bỏ qua"});
        } else if (entry->is_directory(unreadable)) {
            contents.folders.push_back(entry->path());
        } else if (entry->is_regular_file(unreadable)) {
            contents.files.push_back(entry->path());
        } else {
            contents.passedOver.push_back(
                {Severity::warning, {name, {}, {}}, "không phải tệp đọc được (liên kết hỏng?), bỏ qua"});
        }
    }
    if (problem)
        throw Error(ErrorKind::system,
                    "không đọc được thư mục (" + problem.message() + "). Kiểm tra quyền truy cập rồi chạy lại",
                    {utf8(folder), {}, {}});
    for (std::vector<fs::path> *paths : {&contents.files, &contents.folders}) std::sort(paths->begin(), paths->end());
    std::sort(contents.passedOver.begin(), contents.passedOver.end(),
              [](const Finding &a, const Finding &b) { return a.place.file < b.place.file; });
    return contents;
}

std::string namesOf(const std::vector<Period> &periods) {
    std::vector<std::string> names;
    for (const Period &period : periods) names.push_back(periodName(period));
    return join(names, "; ");
}

/// Gathers periods from all inputs.
class Lister {
  public:
    explicit Lister(const std::optional<std::string> &period) {
        if (!period) return;
        const std::vector<Period> named = periodsIn(*period);
        if (named.size() != 1)
            throw Error(ErrorKind::usage,
                        "tùy chọn --period cần một kỳ (" + std::string(examples) + "), thấy \"" + *period + "\"");
        fallback_ = named.front();
    }

    void add(const fs::path &input) {
        std::error_code problem;
        const fs::file_status status = fs::status(input, problem);
        if (fs::is_directory(status))
            addFolder(input);
        else if (fs::is_regular_file(status))
            addFile(input, nameOf(fs::absolute(input).parent_path()));
        else
            throw Error(ErrorKind::system, "không thấy tệp hoặc thư mục này. Kiểm tra lại tên rồi chạy lại",
                        {utf8(input), {}, {}});
    }

    Listing finish() {
        for (auto &[key, group] : byName_) take(std::move(group));
        const auto order = [](const PeriodFiles &a, const PeriodFiles &b) {
            if (a.period.kind != b.period.kind) return a.period.kind < b.period.kind;
            return earlier(a.period, b.period);
        };
        std::stable_sort(listing_.periods.begin(), listing_.periods.end(), order);
        return std::move(listing_);
    }

  private:
    /// A folder is a period if its name says so and files lie in it; else it is searched.
    void addFolder(const fs::path &folder) {
        Contents contents = contentsOf(folder);
        const std::vector<Period> named = periodsIn(nameOf(folder));
        if (named.size() == 1 && (!contents.files.empty() || contents.folders.empty())) {
            addPeriod(folder, named.front(), std::move(contents));
            return;
        }
        for (const fs::path &each : contents.folders) addSubfolder(each);
        for (const fs::path &file : contents.files) addFile(file, {});
        if (contents.files.empty() && contents.folders.empty())
            refuse(folder, "thư mục không có tệp nào. Chép tệp xuất từ Cổng vào đây rồi chạy lại");
        listing_.findings.insert(listing_.findings.end(), contents.passedOver.begin(), contents.passedOver.end());
    }

    void addSubfolder(const fs::path &folder) {
        const std::string name = nameOf(folder);
        const std::vector<Period> named = periodsIn(name);
        Contents contents = contentsOf(folder);
        if (named.size() == 1) {
            addPeriod(folder, named.front(), std::move(contents));
        } else if (named.size() > 1) {
            refuse(folder, "tên thư mục nêu nhiều kỳ (" + namesOf(named) + "). Đổi tên cho đúng một kỳ rồi chạy lại");
        } else if (contents.files.empty()) {
            listing_.findings.push_back(
                {Severity::note, {name, {}, {}}, "thư mục không nêu kỳ và không có tệp nào, bỏ qua"});
        } else {
            refuse(folder, "tên thư mục không nêu kỳ. Đổi tên thành dạng " + std::string(examples) + " rồi chạy lại");
        }
    }

    void addPeriod(const fs::path &folder, const Period &period, Contents contents) {
        PeriodFiles found{period, nameOf(folder), std::move(contents.files), std::move(contents.passedOver)};
        for (const fs::path &inner : contents.folders)
            found.findings.push_back({Severity::note, {nameOf(inner), {}, {}}, "thư mục con trong thư mục kỳ, bỏ qua"});
        for (const fs::path &file : found.files) {
            const std::vector<Period> named = periodsIn(utf8(file.stem()));
            if (named.size() != 1 || named.front().kind != period.kind || samePeriod(named.front(), period)) continue;
            found.findings.push_back({Severity::warning,
                                      {utf8(file.filename()), {}, {}},
                                      "tên tệp nêu " + periodName(named.front()) + ", thư mục nêu " +
                                          periodName(period) +
                                          "; tính theo thư mục. Kiểm tra xem có chép nhầm tệp không"});
        }
        if (found.files.empty())
            found.findings.push_back({Severity::error,
                                      {found.folder, {}, {}},
                                      "thư mục không có tệp nào. Chép tệp xuất từ Cổng vào đây rồi chạy lại"});
        take(std::move(found));
    }

    /// A file by itself: its own name says the period, else its folder's, else the option.
    void addFile(const fs::path &file, const std::string &folder) {
        const std::string name = utf8(file.filename());
        if (isLitter(name)) return;
        std::vector<Period> named = periodsIn(utf8(file.stem()));
        std::string result = named.size() == 1 ? folderName(named.front()) : std::string();
        if (named.empty() && !folder.empty()) {
            named = periodsIn(folder);
            result = folder;
        }
        if (named.empty() && fallback_) {
            named = {*fallback_};
            result = folderName(*fallback_);
        }
        if (named.size() > 1) {
            refuse(file, "tên nêu nhiều kỳ (" + namesOf(named) + "). Đổi tên cho đúng một kỳ rồi chạy lại");
        } else if (named.empty()) {
            refuse(file, "tên tệp không nêu kỳ. Đặt tệp vào một thư mục tên dạng " + std::string(examples) +
                             ", hoặc chạy với --period, rồi chạy lại");
        } else {
            addToGroup(named.front(), result, file);
        }
    }

    void addToGroup(const Period &period, const std::string &folder, const fs::path &file) {
        for (auto &[key, group] : byName_) {
            if (!samePeriod(group.period, period)) continue;
            group.files.push_back(file);
            return;
        }
        byName_.emplace(folder, PeriodFiles{period, folder, {file}, {}});
    }

    /// Adds a period; a second place with files of the same period is an error of both.
    void take(PeriodFiles found) {
        std::sort(found.files.begin(), found.files.end());
        for (PeriodFiles &known : listing_.periods) {
            if (!samePeriod(known.period, found.period)) continue;
            known.findings.push_back({Severity::error,
                                      {found.folder, {}, {}},
                                      periodName(known.period) + " có ở hai chỗ (" + known.folder + " và " +
                                          found.folder + "). Gộp tệp vào một thư mục rồi chạy lại"});
            return;
        }
        listing_.periods.push_back(std::move(found));
    }

    void refuse(const fs::path &path, std::string text) {
        listing_.findings.push_back({Severity::error, {nameOf(path), {}, {}}, std::move(text)});
    }

    std::optional<Period> fallback_;
    std::map<std::string, PeriodFiles> byName_;
    Listing listing_;
};

} // namespace

Listing listInputs(const std::vector<fs::path> &inputs, const std::optional<std::string> &period) {
    Lister lister(period);
    for (const fs::path &input : inputs) lister.add(input);
    return lister.finish();
}

} // namespace phuluc
