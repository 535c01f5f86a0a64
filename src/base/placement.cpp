#include "base/placement.hpp"

#include "base/disk.hpp"
#include "base/files.hpp"
#include "base/lookup.hpp"
#include "base/native.hpp"
#include "phuluc766/error.hpp"

#include <algorithm>
#include <optional>
#include <sstream>
#include <utility>

namespace phuluc {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view planName = ".ke-hoach"; // begins with a dot, as no document does
constexpr std::string_view asideName = ".cu"; // folder for documents that were not edited, until everything is done
constexpr std::uintmax_t longestPlan = 1U << 20;   // bytes
constexpr std::string_view leavingWord = "leaves ";
constexpr std::string_view comingWord = "comes ";
constexpr std::string_view oldLogWord = "log ";

/// A file name with a number in front of its ending: "Phu-luc-I (2).xlsx".
fs::path numbered(const fs::path &name, int number) {
    if (number == 1) return name;
    fs::path result = name.stem();
    result += " (" + std::to_string(number) + ")";
    result += name.extension();
    return result;
}

bool isCopyOf(const fs::path &document, const fs::path &kept) {
    constexpr std::uintmax_t most = 64U << 20; // bytes; a larger file is no result, and is not read
    const std::uintmax_t size = sizeOf(document);
    return size <= most && sizeOf(kept) == size && digestOf(kept) == digestOf(document);
}

/// The first free name in `Ban-cu`; no value if a file there has the same bytes.
std::optional<fs::path> placeToKeep(const fs::path &document) {
    const fs::path folder = document.parent_path() / names::kept;
    for (int number = 1;; ++number) {
        fs::path place = folder / numbered(document.filename(), number);
        const Entry taken = entryAt(place);
        if (taken == Entry::none) return place;
        if (taken == Entry::file && isCopyOf(document, place)) return std::nullopt;
    }
}

/// Moves of files that can be undone. A folder created for a move is removed when the move is undone.
class Moves {
  public:
    void makeRoom(const fs::path &folder) {
        if (isFolder(folder)) return;
        makeFolder(folder);
        made_.push_back(folder);
    }
    /// Moves a file. `document`: which of the two paths the user knows, for the message of a failure.
    void move(const fs::path &from, const fs::path &to, const fs::path &document) {
        moveFile(from, to, document);
        done_.emplace_back(from, to);
    }
    [[nodiscard]] bool hasMade(const fs::path &folder) const { return contains(made_, folder); }
    /// Undoes all moves, the last one first; returns whether all could be undone.
    [[nodiscard]] bool takeBack() {
        bool all = true;
        for (auto each = done_.rbegin(); each != done_.rend(); ++each)
            all = succeeds([&] { moveFile(each->second, each->first); }) && all;
        for (auto each = made_.rbegin(); each != made_.rend(); ++each)
            static_cast<void>(succeeds([&] { removeEntry(*each); })); // fails if somebody has put a file there
        return all;
    }

  private:
    template <class Step>
    static bool succeeds(const Step &step) {
        try {
            step();
            return true;
        } catch (const Error &) { // only the first failure is reported
            return false;
        }
    }

    std::vector<std::pair<fs::path, fs::path>> done_;
    std::vector<fs::path> made_;
};

/// Carries out one plan. Steps that are already done are skipped.
class Placement {
  public:
    Placement(const Plan &plan, const fs::path &staging, const fs::path &folder)
        : plan_(plan), staging_(staging), folder_(folder) {}

    void run(Moves &moves) {
        moves.makeRoom(folder_);
        moveAway(names::log, moves);
        for (const auto &[name, digest] : plan_.leaving) moveAway(name, moves);
        if (!placed_.kept.empty()) flushFolder(folder_ / names::kept);
        for (const auto &[name, digest] : plan_.coming)
            if (name != names::log) moveIn(name, moves);
        moveIn(names::log, moves);
        flushFolder(folder_);
        if (moves.hasMade(folder_)) flushFolder(folder_.parent_path());
        std::ranges::sort(placed_.documents);
    }
    [[nodiscard]] Placed placed() && { return std::move(placed_); }

  private:
    void moveAway(std::string_view name, Moves &moves) {
        const fs::path document = folder_ / pathOf(name);
        const Entry kind = entryAt(document);
        if (kind == Entry::none || isPlaced(name)) return;
        if (kind == Entry::folder) failDisk("không thay được tệp này", document, inTheWay());
        const std::optional<fs::path> place = isToKeep(name, document, kind) ? placeToKeep(document) : std::nullopt;
        if (!place) {
            moves.move(document, staging_ / asideName / document.filename(), document);
            return;
        }
        moves.makeRoom(place->parent_path());
        moves.move(document, *place, document);
        if (name != names::log) placed_.kept.push_back(*place);
    }

    /// Whether an earlier attempt has placed the document.
    [[nodiscard]] bool isPlaced(std::string_view name) const {
        return plan_.coming.contains(std::string(name)) && !isThere(staging_ / pathOf(name));
    }

    [[nodiscard]] bool isToKeep(std::string_view name, const fs::path &document, Entry kind) const {
        if (kind != Entry::file) return true;
        if (name == names::log) return isEditedLog(document);
        return isEdited(document, plan_.leaving.at(std::string(name)));
    }

    void moveIn(std::string_view name, Moves &moves) {
        const fs::path staged = staging_ / pathOf(name);
        const fs::path document = folder_ / pathOf(name);
        if (isThere(staged)) moves.move(staged, document, document);
        if (plan_.coming.contains(std::string(name))) placed_.documents.push_back(document);
    }

    static std::error_code inTheWay() { return std::make_error_code(std::errc::is_a_directory); }

    const Plan &plan_;
    const fs::path &staging_;
    const fs::path &folder_;
    Placed placed_;
};

std::string textOf(const Plan &plan) {
    std::string text = std::string(oldLogWord) + plan.oldLog + "\n";
    for (const auto &[name, digest] : plan.leaving) text += std::string(leavingWord) + digest + "  " + name + "\n";
    for (const auto &[name, digest] : plan.coming) text += std::string(comingWord) + digest + "  " + name + "\n";
    return sealed(text);
}

void readInto(Plan &plan, const std::string &line) {
    const auto add = [&](Listed &listed, std::size_t begin) {
        const std::size_t gap = line.find("  ", begin);
        if (gap != line.npos) listed.emplace(line.substr(gap + 2), line.substr(begin, gap - begin));
    };
    if (line.starts_with(leavingWord)) add(plan.leaving, leavingWord.size());
    if (line.starts_with(comingWord)) add(plan.coming, comingWord.size());
    if (line.starts_with(oldLogWord)) plan.oldLog = line.substr(oldLogWord.size());
}

/// The plan of an aborted run; no value if the run had not written one.
std::optional<Plan> planIn(const fs::path &staging) {
    const fs::path file = staging / planName;
    if (entryAt(file) != Entry::file || isEditedLog(file)) return std::nullopt;
    Plan plan;
    std::istringstream text(readFile(file, longestPlan));
    for (std::string line; std::getline(text, line);) readInto(plan, line);
    return plan;
}

/// Whether the staged files have the bytes that were written.
bool isWhole(const Plan &plan, const fs::path &staging) {
    return std::ranges::all_of(plan.coming, [&](const auto &each) {
        const fs::path staged = staging / pathOf(each.first);
        return !isThere(staged) || digestOf(staged) == each.second;
    });
}

std::string newLogOf(const Plan &plan) {
    const auto log = plan.coming.find(std::string(names::log));
    return log == plan.coming.end() ? std::string() : log->second;
}

/// Moves documents that left the folder back, if their names are free.
void putBack(const fs::path &staging, const fs::path &folder) {
    const fs::path aside = staging / asideName;
    if (!isFolder(aside)) return;
    for (const FolderEntry &each : entriesOf(aside))
        if (const fs::path place = folder / each.path.filename(); !isThere(place)) moveFile(each.path, place);
}

/// Removes the plan. If that fails, the plan does no harm: the next start finds nothing to do.
void dropPlan(const fs::path &staging) {
    std::error_code ignored;
    native::remove(staging / planName, ignored);
}

} // namespace

void makeStaging(const fs::path &staging) {
    makeFolder(staging);
    makeFolder(staging / asideName);
}

void prepare(const Plan &plan, const fs::path &staging, const std::function<void()> &awaitFlushes) {
    try {
        writeFile(staging / planName, textOf(plan));
        flushFile(staging / planName); // in any order: nothing has moved yet, and the plan has the digests
        awaitFlushes();
        flushFolder(staging);
    } catch (const Error &) {
        dropPlan(staging);
        throw;
    }
}

Placed carryOut(const Plan &plan, const fs::path &staging, const fs::path &folder) {
    Placement placement(plan, staging, folder);
    Moves moves;
    try {
        placement.run(moves);
    } catch (...) {
        if (moves.takeBack()) dropPlan(staging);
        throw;
    }
    dropPlan(staging);
    return std::move(placement).placed();
}

bool isUnfinished(const fs::path &staging) { return isThere(staging / planName); }

void finish(const fs::path &staging, const fs::path &folder) {
    const std::optional<Plan> plan = planIn(staging);
    const std::string present = digestOfLog(folder);
    const bool isNew = plan && present == newLogOf(*plan);
    const bool isOld = plan && present == plan->oldLog;
    if (plan && (present.empty() || isNew) && isWhole(*plan, staging))
        static_cast<void>(carryOut(*plan, staging, folder));
    else if (present.empty() || isNew || isOld)
        putBack(staging, folder);
    // with any other log, another run has made the period since
}

} // namespace phuluc
