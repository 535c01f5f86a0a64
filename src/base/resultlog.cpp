#include "base/resultlog.hpp"

#include "base/disk.hpp"
#include "base/files.hpp"
#include "base/sha256.hpp"

#include <sstream>

namespace phuluc {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t longestList = 64U << 10;   // bytes at the end of a log that hold its list of documents
constexpr std::uintmax_t longestLog = 64U << 20;    // bytes; a log of this program is never longer
constexpr std::uintmax_t largestResult = 64U << 20; // bytes; a document of this program is never larger
constexpr std::size_t digits = 64;
constexpr std::string_view seal = "SHA-256 của các dòng trên: ";

/// The document of a line in the list; no value for any other line.
std::optional<std::pair<std::string, std::string>> listedIn(const std::string &line) {
    auto listed = digestLine(line);
    if (!listed) return std::nullopt;
    std::string &name = listed->first;
    if (name.back() == '\r') name.pop_back();
    const fs::path path = pathOf(name);
    const bool here = !path.empty() && path == path.filename() && name != "." && name != ".."; // in this folder
    return here && name != names::log ? listed : std::nullopt;
}

/// The end of a log, from the last title of a list on; empty if there is none.
std::string listOf(const fs::path &log) {
    if (entryAt(log) != Entry::file) return {};
    const std::string end = "\n" + endOf(log, longestList);
    const std::size_t title = end.rfind("\n" + std::string(manifestTitle));
    return title == end.npos ? std::string() : end.substr(title + 1);
}

} // namespace

std::optional<std::pair<std::string, std::string>> digestLine(const std::string &line) {
    if (line.size() < digits + 3 || line.compare(digits, 2, "  ") != 0) return std::nullopt;
    if (line.find_first_not_of("0123456789abcdef") != digits) return std::nullopt;
    return std::pair(line.substr(digits + 2), line.substr(0, digits));
}

std::string digestLines(const Listed &listed) {
    std::string lines;
    for (const auto &[name, digest] : listed) lines += digest + "  " + name + "\n";
    return lines;
}

std::string sealed(std::string text) {
    const std::string digest = sha256(text);
    return std::move(text) + std::string(seal) + digest + "\n";
}

bool isEditedLog(const fs::path &log) {
    const std::uintmax_t size = sizeOf(log);
    const std::uintmax_t last = seal.size() + digits + 1;
    if (size < last || size > longestLog) return true;
    return endOf(log, last) != std::string(seal) + digestOf(log, size - last) + "\n";
}

std::string digestOfLog(const fs::path &folder) {
    const fs::path log = folder / names::log;
    return entryAt(log) == Entry::file ? digestOf(log, longestLog) : std::string();
}

bool hasResultLog(const fs::path &folder) { return !listOf(folder / names::log).empty(); }

Listed documentsOf(const fs::path &folder) {
    Listed listed;
    std::istringstream list(listOf(folder / names::log));
    for (std::string line; std::getline(list, line);)
        if (auto document = listedIn(line)) listed.insert(std::move(*document));
    for (const std::string_view name : names::documents)
        listed.emplace(name, unknownDigest); // if the log does not list it
    return listed;
}

bool isEdited(const fs::path &document, const std::string &digest) {
    return digest == unknownDigest || sizeOf(document) > largestResult || digestOf(document) != digest;
}

} // namespace phuluc
