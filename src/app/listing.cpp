#include "app/listing.hpp"

#include "app/archive.hpp"
#include "app/folder.hpp"
#include "app/gathered.hpp"
#include "app/hint.hpp"
#include "app/naming.hpp"
#include "app/periodfolders.hpp"
#include "base/disk.hpp"
#include "base/files.hpp"
#include "base/lookup.hpp"
#include "base/message.hpp"
#include "base/text.hpp"
#include "base/unicode.hpp"
#include "base/wording.hpp"
#include "model/period.hpp"
#include "model/periodtext.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace phuluc {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view examples = "2025-11-14, Tuan-02-thang-11-2025, Thang-5-2024, Quy-II-2024";

/// Gathers the periods of all inputs.
class Lister {
  public:
    explicit Lister(const ListingRequest &request) : request_(request) {
        for (const fs::path &each : request.ignored) ignored_.insert(trueName(each));
        seen_ = ignored_;
        if (!request.period) return;
        const std::vector<Period> named = periodsIn(*request.period);
        const std::string fault = periodFault(*request.period);
        if (named.size() != 1)
            throw Error(ErrorKind::usage, "tùy chọn --period không nêu rõ một kỳ (như " + std::string(examples) +
                                              "): \"" + *request.period + "\"" + (fault.empty() ? "" : ": " + fault));
        fallback_ = named.front();
    }

    void add(const fs::path &input) {
        const Entry kind = entryAt(input);
        if (!validUtf8(nameOf(input)))
            refuse(printable(utf8(input)), "tên có chữ hỏng nên không đọc. Đổi tên cho đúng rồi chạy lại");
        else if ((kind == Entry::folder && holdsResults(input)) || isResult(input))
            refuse(utf8(input),
                   std::string(kind == Entry::folder ? "thư mục" : "tệp") +
                       " kết quả của chương trình, không phải tệp tải từ Cổng. Muốn làm lại kỳ này thì kéo thư "
                       "mục của kỳ trong Du-lieu thả lên tệp Tao-phu-luc");
        else if (kind == Entry::file && isShortcut(input))
            refuse(utf8(input),
                   "lối tắt, không phải tệp xuất. Kéo chính tệp hoặc thư mục của kỳ thả lên tệp Tao-phu-luc");
        else if (kind == Entry::folder || (kind == Entry::file && isArchive(input)))
            search(input, 0);
        else if (kind == Entry::file)
            addNamedFile(input);
        else
            throw Error(ErrorKind::system,
                        nameOf(input) == "Du-lieu"
                            ? "chưa có thư mục này. Tạo thư mục Du-lieu, chép tệp xuất từ Cổng vào đó, mỗi kỳ một thư "
                              "mục con tên dạng 2025-11-14, rồi chạy lại"
                            : "không thấy tệp hoặc thư mục này. Kiểm tra lại tên rồi chạy lại",
                        {utf8(input), {}, {}});
    }

    Listing finish() {
        for (const auto &[folder, files] : undated_) addUndated(folder, files);
        listing_.periods = gathered_.finish();
        requirePeriodUsed();
        if (listing_.periods.empty() && !refused_) refuseNothing();
        return std::move(listing_);
    }

  private:
    /// Throws Error (usage) if names of folders and files state other periods than the option --period.
    void requirePeriodUsed() const {
        if (!fallback_ || listing_.periods.empty() || hasPeriod(listing_.periods, *fallback_)) return;
        throw Error(ErrorKind::usage,
                    "tùy chọn --period nêu " + periodName(*fallback_) + ", tên thư mục hoặc tệp lại nêu " +
                        periodName(listing_.periods.front().period) +
                        ". Bỏ tùy chọn này, hoặc đổi tên thư mục, tệp cho đúng kỳ, rồi chạy lại",
                    {listing_.periods.front().folder, {}, {}});
    }

    enum class Fallback { used, unused };

    /// Whether a path is met for the first time. Links and repeated inputs lead to some paths twice.
    bool isNew(const fs::path &path) { return seen_.insert(trueName(path)).second; }

    /// A folder is a period if its name states one, unless it only holds folders of periods. Any other folder is
    /// searched.
    void search(const fs::path &folder, int depth) {
        if (!isNew(folder)) return;
        FolderContents contents = contentsOf(folder);
        if (depth == 0 && contents.failure && contents.failure->kind() == ErrorKind::system) throw *contents.failure;
        const std::optional<Period> named = periodOf(folder, contents.files);
        if (named) unpackInto(contents, *named);
        if (!named && isArchive(folder)) enterSingleFolders(contents, std::nullopt);
        const bool loose = !contents.files.empty();
        std::set<fs::path> looked;
        const auto inner =
            std::stable_partition(contents.folders.begin(), contents.folders.end(), [&](const auto &each) {
                if (!named) return true;
                const Wanted wanted{loose ? named : std::nullopt, looked};
                return !namesPeriod(each, wanted, depth);
            });
        if (!named || (!loose && inner != contents.folders.end())) {
            addOther(folder, depth, std::move(contents));
            return;
        }
        for (auto each = inner; each != contents.folders.end(); ++each) search(*each, depth + 1);
        contents.folders.erase(inner, contents.folders.end());
        PeriodFiles found = filesOf(folder, *named, std::move(contents));
        found.named = depth == 0;
        gathered_.addFolder(std::move(found), utf8(folder));
    }

    PeriodFiles filesOf(const fs::path &folder, const Period &period, FolderContents contents) {
        PeriodFiles found{period, folderTitle(folder), {}, std::move(contents.passedOver)};
        if (contents.failure) found.failure = contents.failure->kind();
        for (const fs::path &file : contents.files) {
            if (isNew(file))
                found.files.push_back(file);
            else if (!ignored_.contains(trueName(file)))
                found.findings.push_back({Severity::note,
                                          {nameOf(file), {}, {}},
                                          "liên kết tới một tệp đã đọc dưới tên khác: chỉ đọc một lần"});
        }
        const std::string place = found.folder;
        std::vector<std::string> deeper;
        std::set<fs::path> counted = {trueName(folder)};
        for (const fs::path &inner : contents.folders) {
            const std::size_t count = filesBelow(inner, deepest, counted);
            if (count > 0) deeper.push_back(nameOf(inner));
            found.findings.push_back(
                {count > 0 ? Severity::warning : Severity::note,
                 {nameOf(inner), {}, {}},
                 count > 0 ? "thư mục con trong thư mục kỳ có tệp (" + std::to_string(count) +
                                 "), không đọc. Nếu là tệp xuất của kỳ này thì chép thẳng vào thư mục kỳ rồi chạy lại"
                           : "thư mục con trong thư mục kỳ, không có tệp nào, bỏ qua"});
        }
        if (contents.files.empty() && !contains(found.findings, Severity::error, &Finding::severity))
            found.findings.push_back({Severity::error,
                                      {place, {}, {}},
                                      deeper.empty()
                                          ? "thư mục không có tệp nào. Chép tệp xuất từ Cổng vào đây rồi chạy lại"
                                          : "thư mục kỳ chỉ có tệp trong thư mục con (" + join(deeper, ", ") +
                                                "). Chép tệp thẳng vào thư mục kỳ rồi chạy lại"});
        return found;
    }

    /// Looks into a folder that is no period: its folders may be periods, and its files may name theirs.
    void addOther(const fs::path &folder, int depth, FolderContents contents) {
        if (contents.failure) listing_.kind = std::max(listing_.kind, contents.failure->kind());
        for (const fs::path &each : contents.folders) {
            if (depth < deepest)
                search(each, depth + 1);
            else if (std::set<fs::path> counted; filesBelow(each, deepest, counted) > 0)
                tell(Severity::warning, utf8(each), "thư mục nằm quá sâu, không đọc. Đưa lên gần thư mục Du-lieu hơn");
        }
        if (contents.files.empty() && contents.folders.empty() && contents.passedOver.empty())
            tellEmpty(folder, depth);
        else if (depth == 0 || std::ranges::any_of(contents.files, namesItsPeriod))
            for (const fs::path &file : contents.files) addFile(file, depth == 0 ? Fallback::used : Fallback::unused);
        else if (isArchive(folder) && commonDay(contents.files)) // as if unpacked into the input folder
            for (const fs::path &file : contents.files) addFile(file, Fallback::used);
        else
            tellUnnamed(folder, contents.files);
        listing_.findings.insert(listing_.findings.end(), contents.passedOver.begin(), contents.passedOver.end());
    }

    static bool namesItsPeriod(const fs::path &file) { return periodsIn(utf8(file.stem())).size() == 1; }

    void tellEmpty(const fs::path &folder, int depth) {
        if (depth == 0)
            refuse(nameOf(folder), "thư mục không có tệp nào. Chép tệp xuất từ Cổng vào đây rồi chạy lại");
        else
            tell(Severity::note, nameOf(folder), "thư mục không nêu kỳ và không có tệp nào, bỏ qua");
    }

    void tellUnnamed(const fs::path &folder, const std::vector<fs::path> &files) {
        const auto open = std::ranges::find_if(
            files, [&](const fs::path &file) { return !claimsToBeNoTable(file) && !seen_.contains(trueName(file)); });
        if (files.empty()) return;
        if (open == files.end()) {
            tell(Severity::note, nameOf(folder), "thư mục không nêu kỳ và không có tệp xuất nào, bỏ qua");
            return;
        }
        const std::string what = isArchive(folder) ? "tên tệp nén" : "tên thư mục";
        const std::string why = unnamed(nameOf(folder), what);
        refuse(nameOf(folder), !why.empty() ? why
                                            : what + " không nêu kỳ. Đổi tên thành dạng " + std::string(examples) +
                                                  " rồi chạy lại" + hint(files, "đổi " + what + " thành"));
    }

    /// A file named by the user means its whole period: the period of its folder, or all files in `Du-lieu` that name
    /// the same period.
    void addNamedFile(const fs::path &file) {
        const fs::path folder = fs::absolute(file).lexically_normal().parent_path();
        if (!claimsToBeNoTable(file) && periodOf(folder, {file}) && !ignored_.contains(trueName(folder)))
            return search(parentOf(file), 0);
        addFile(file, Fallback::used);
        if (PeriodFiles *const group = gathered_.groupOf(file)) {
            group->named = true;
            group->loose = !isDataFolder(folder);
            if (!group->loose) addSiblings(file, group->period);
        } else if (undated_.contains(folder)) {
            namedUndated_.insert(folder);
            if (isDataFolder(folder)) addUndatedSiblings(file);
        }
    }

    /// Adds the files of `Du-lieu` whose names state no period: together they are one week.
    void addUndatedSiblings(const fs::path &file) {
        for (const fs::path &each : contentsOf(parentOf(file)).files)
            if (periodsIn(utf8(each.stem())).empty()) addFile(each, Fallback::used);
    }

    void addSiblings(const fs::path &file, const Period &period) {
        for (const fs::path &each : contentsOf(parentOf(file)).files)
            if (const std::vector<Period> named = periodsIn(utf8(each.stem()));
                named.size() == 1 && samePeriod(named.front(), period))
                addFile(each, Fallback::unused);
    }

    /// Adds a file by itself. Its period is the one of its folder's name, else of its own name, else of the option
    /// --period.
    void addFile(const fs::path &file, Fallback use) {
        if (isLitter(nameOf(file)) || !isNew(file)) return;
        const std::string folder = nameOf(fs::absolute(file).parent_path());
        const std::string stem = utf8(file.stem());
        const std::optional<Period> byFolder = periodOf(fs::absolute(file).parent_path(), {file});
        const std::vector<Period> byName = periodsIn(stem);
        if (byFolder)
            gathered_.addFile(*byFolder, folder, file);
        else if (byName.size() == 1)
            addNamed(file, byName.front());
        else if (byName.empty() && claimsToBeNoTable(file))
            tell(Severity::note, nameOf(file), whyPassedOver(file));
        else if (byName.empty() && fallback_ && use == Fallback::used)
            gathered_.addFile(*fallback_, folderName(*fallback_), file);
        else if (use == Fallback::used && unnamed(stem, "").empty() && unnamed(folder, "").empty())
            undated_[fs::absolute(file).parent_path()].push_back(file);
        else
            refuseFile(file);
    }

    void addNamed(const fs::path &file, const Period &period) {
        dated_.insert(fs::absolute(file).parent_path());
        gathered_.addFile(period, folderName(period), file);
    }

    bool passesOver(const fs::path &file) {
        const std::optional<std::string> why = whyNoExport(file);
        if (why) tell(Severity::note, nameOf(file), *why);
        return why.has_value();
    }

    /// Adds files of a folder whose names state no period. They are the week of the day that they state inside, if all
    /// state the same day.
    void addUndated(const fs::path &folder, std::vector<fs::path> files) {
        std::erase_if(files, [this](const fs::path &file) { return passesOver(file); });
        if (files.empty()) return;
        const std::optional<Date> day = dated_.contains(folder) ? std::nullopt : commonDay(files);
        if (!day) {
            for (const fs::path &file : files) refuseFile(file);
            return;
        }
        const Period period = weekOf(*day);
        const bool single = namedUndated_.contains(folder);
        const bool dropped =
            single || (!isDataFolder(folder) && !gathered_.hasFolders()); // else: an input of many periods
        for (const fs::path &file : files) {
            PeriodFiles &group = gathered_.addFile(period, folderName(period), file);
            group.named = group.named || dropped;
            group.loose = single && !isDataFolder(folder);
        }
        const std::string which = files.size() == 1 ? "tệp để thẳng trong " + nameOf(folder) + " ghi ngày "
                                                    : std::to_string(files.size()) + " tệp để thẳng trong " +
                                                          nameOf(folder) + " cùng ghi ngày ";
        tell(Severity::note, folderName(period), which + dateText(*day) + ": lập thành " + periodName(period));
    }

    void refuseFile(const fs::path &file) {
        std::string why = unnamed(utf8(file.stem()), "tên tệp");
        if (why.empty()) why = unnamed(nameOf(fs::absolute(file).parent_path()), "tên thư mục");
        refuse(nameOf(file), !why.empty()
                                 ? why
                                 : "tên tệp không nêu kỳ. Đặt tệp vào một thư mục tên dạng " + std::string(examples) +
                                       " rồi chạy lại" + hint({file}, "đặt vào thư mục"));
    }

    /// Advice from the day stated inside a file. Files are opened for the first few errors only.
    std::string hint(const std::vector<fs::path> &files, const std::string &advice) {
        constexpr int most = 3;
        return hints_++ < most ? dayHint(files, advice) : std::string();
    }

    void refuseNothing() {
        std::vector<std::string> looked;
        for (const fs::path &input : request_.inputs) looked.push_back(utf8(input));
        if (looked.size() == 1 && entryAt(request_.inputs.front()) == Entry::file)
            return refuse(
                looked.front(),
                "không phải tệp xuất từ Cổng nên không có kỳ nào để làm. Dùng tệp bảng điểm (.xlsx, .xls, .csv, "
                ".zip) hoặc thư mục của kỳ rồi chạy lại");
        refuse(join(looked, ", "), "không thấy kỳ nào để làm. Tạo thư mục tên dạng " + std::string(examples) +
                                       ", chép tệp tải từ Cổng vào đó rồi chạy lại");
    }

    void tell(Severity severity, const std::string &name, std::string text) {
        listing_.findings.push_back({severity, {name, {}, {}}, std::move(text)});
    }

    void refuse(const std::string &name, std::string text) {
        refused_ = true;
        tell(Severity::error, name, std::move(text));
    }

    const ListingRequest &request_;
    std::optional<Period> fallback_;
    std::set<fs::path> ignored_;
    std::set<fs::path> seen_;
    std::map<fs::path, std::vector<fs::path>> undated_; ///< files whose names state no period, by folder
    std::set<fs::path> namedUndated_;                   ///< folders with such files that the user named one by one
    std::set<fs::path> dated_;                          ///< folders with files whose names state a period
    GatheredPeriods gathered_;
    bool refused_ = false;
    int hints_ = 0;
    Listing listing_;
};

} // namespace

Listing listInputs(const ListingRequest &request) {
    Lister lister(request);
    // Folders come first: a file of such a folder, if it is also given by itself, is read once, as a file of the
    // folder.
    std::vector<fs::path> inputs = request.inputs;
    std::stable_partition(inputs.begin(), inputs.end(), isFolder);
    for (const fs::path &input : inputs) lister.add(input);
    return lister.finish();
}

} // namespace phuluc
