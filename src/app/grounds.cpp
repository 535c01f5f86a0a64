#include "app/grounds.hpp"

#include "app/archive.hpp"
#include "app/folder.hpp"
#include "app/periodlog.hpp"
#include "base/disk.hpp"
#include "base/files.hpp"
#include "base/message.hpp"
#include "base/resultlog.hpp"
#include "base/sha256.hpp"
#include "base/text.hpp"
#include "read/read.hpp"

#include <algorithm>
#include <set>
#include <sstream>

namespace phuluc {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t longestLog = 8U << 20; // bytes; the rest of a longer log is ignored
constexpr std::string_view exportsTitle = "  Tệp xuất:";
constexpr std::string_view sharedTitle = "  Cấu hình, danh mục, chương trình:";
constexpr std::string_view templatesTitle = "  Mẫu Word:";
constexpr std::string_view comparedTitle = "  Tệp xuất của kỳ so sánh:";

std::string digestOfFile(const fs::path &file) { return sha256(readFile(file, ReadLimits{}.fileSize)); }

std::string lines(std::string_view title, const Digests &digests) {
    return digests.empty() ? "" : std::string(title) + "\n" + digestLines(digests);
}

/// Reads a log line by line.
class LogReader {
  public:
    LoggedPeriod read(std::istream &log) {
        for (std::string line; std::getline(log, line);) {
            if (line.ends_with('\r')) line.pop_back();
            take(line);
        }
        if (!hasGrounds_) {
            result_.complete = false;
            result_.grounds.exports = std::move(ofTables_);
        }
        return std::move(result_);
    }

  private:
    enum class Part { other, read, grounds, totals, kept, documents };

    static std::optional<Part> partOf(const std::string &line) {
        if (line.starts_with(manifestTitle)) return Part::documents;
        if (line == "ĐÃ ĐỌC") return Part::read;
        if (line == groundsTitle) return Part::grounds;
        if (line == totalsTitle) return Part::totals;
        if (line == keptTitle) return Part::kept;
        return line.empty() ? std::optional(Part::other) : std::nullopt;
    }

    void take(const std::string &line) {
        if (const auto part = partOf(line)) {
            part_ = *part;
            hasGrounds_ = hasGrounds_ || part_ == Part::grounds;
        } else if (part_ == Part::documents) {
            result_.issued = result_.issued || digestLine(line).has_value();
        } else if (part_ == Part::grounds) {
            takeGround(line);
        } else if (part_ == Part::totals) {
            result_.totals += line + "\n";
        } else if (part_ == Part::kept) {
            if (auto document = digestLine(line)) result_.kept.insert(std::move(*document));
        } else if (part_ == Part::read) {
            takeReading(line);
        }
    }

    void takeGround(const std::string &line) {
        result_.section += line + "\n";
        const auto digest = digestLine(line);
        if (!digest)
            group_ = line;
        else if (group_ == comparedTitle)
            result_.grounds.compared = digest->second;
        else
            (group_ == exportsTitle     ? result_.grounds.exports
             : group_ == templatesTitle ? result_.grounds.templates
                                        : result_.grounds.shared)
                .insert(*digest);
    }

    /// Version 1.0: `  file, trang "sheet": …` and below it `    SHA-256 của tệp: …`.
    void takeReading(const std::string &line) {
        constexpr std::string_view mark = "    SHA-256 của tệp: ";
        if (line.starts_with(mark))
            ofTables_[file_] = line.substr(mark.size());
        else if (const std::size_t end = line.find(", trang \""); end != line.npos && line.starts_with("  "))
            file_ = line.substr(2, end - 2);
    }

    LoggedPeriod result_;
    Part part_ = Part::other;
    bool hasGrounds_ = false;
    std::string group_, file_;
    Digests ofTables_;
};

bool holds(const Digests &digests, const std::string &digest) {
    return std::ranges::any_of(digests, [&](const auto &each) { return each.second == digest; });
}

bool mayBeTable(const std::string &name) { return !claimsToBeNoTable(pathOf(name)); }

} // namespace

Grounds sharedGrounds(const Job &job) {
    Grounds grounds;
    if (job.config) grounds.shared[utf8(*job.config)] = digestOfFile(*job.config);
    if (job.rulesFile) grounds.shared[utf8(*job.rulesFile)] = digestOfFile(*job.rulesFile);
    if (job.unitList) grounds.shared[utf8(*job.unitList)] = digestOfFile(*job.unitList);
    grounds.shared["chương trình phuluc766"] = sha256(PHULUC_VERSION);
    if (job.templates.empty()) return grounds;
    for (const FolderEntry &entry : entriesOf(job.templates))
        if (entry.kind == Entry::file && entry.path.extension() == ".docx" && !isLitter(nameOf(entry.path)))
            grounds.templates[utf8(entry.path.filename())] = digestOfFile(entry.path);
    return grounds;
}

std::string digestOf(const Digests &digests) { return digests.empty() ? "" : sha256(lines("", digests)); }

std::string logged(const Grounds &grounds) {
    std::string text = lines(exportsTitle, grounds.exports) + lines(sharedTitle, grounds.shared) +
                       lines(templatesTitle, grounds.templates);
    if (!grounds.compared.empty()) text += lines(comparedTitle, {{"(gộp các tệp của kỳ đó)", grounds.compared}});
    return text;
}

LoggedPeriod loggedIn(const fs::path &folder) {
    const Listed documents = documentsOf(folder); // throws if the log cannot be read; beginningOf() does not
    const bool present =
        std::ranges::any_of(documents, [&](const auto &each) { return isThere(folder / pathOf(each.first)); });
    LoggedPeriod period;
    if (!isThere(folder / names::log)) {
        period.issued = period.lost = present;
        return period;
    }
    std::istringstream log(beginningOf(folder / names::log, longestLog));
    period = LogReader().read(log);
    period.emptied = period.issued && !present;
    return period;
}

std::string exportName(const fs::path &file) { return printable(inputName(file)); }

Digests exportsOf(const PeriodFiles &files) {
    Digests digests;
    for (const fs::path &file : files.files) {
        try {
            digests[exportName(file)] = sha256(readInput(file));
        } catch (const Error &) { // another program, such as Excel, holds it open; so it is compared by name only
        }
    }
    return digests;
}

bool sameExports(const LoggedPeriod &logged, const PeriodFiles &files, const Digests &now) {
    std::set<std::string> names;
    for (const fs::path &file : files.files) names.insert(exportName(file));
    const Digests &before = logged.grounds.exports;
    const auto isStillThere = [&](const auto &known) {
        const bool unreadable = names.contains(known.first) && !now.contains(known.first);
        return !mayBeTable(known.first) || unreadable || holds(now, known.second);
    };
    const auto isKnown = [&](const std::string &name) {
        const bool table = logged.complete ? mayBeTable(name) : claimsToBeTable(pathOf(name));
        const auto found = now.find(name);
        return !table || (found == now.end() ? before.contains(name) : holds(before, found->second));
    };
    return std::ranges::all_of(before, isStillThere) && std::ranges::all_of(names, isKnown);
}

std::string changesBetween(const Grounds &before, const Grounds &now) {
    if (before.exports.empty() && before.shared.empty()) return {}; // the log does not list its grounds
    std::vector<std::string> changed;
    const auto add = [&](const Digests &a, const Digests &b) {
        for (const auto &[name, digest] : a)
            if (const auto other = b.find(name); other == b.end() || other->second != digest) changed.push_back(name);
        for (const auto &[name, digest] : b)
            if (!a.contains(name)) changed.push_back(name);
    };
    add(before.exports, now.exports);
    add(before.shared, now.shared);
    add(before.templates, now.templates);
    if (before.compared != now.compared) changed.emplace_back("kỳ so sánh");
    return join(changed, ", ");
}

} // namespace phuluc
