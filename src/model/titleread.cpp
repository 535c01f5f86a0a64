#include "model/titleread.hpp"

#include "base/text.hpp"
#include "model/titles.hpp"

#include <algorithm>
#include <mutex>

namespace phuluc {
namespace {

// Units of a dozen provinces; what comes later, and what is no name for its length, is read each time.
constexpr std::size_t mostKnown = 4096;
constexpr std::size_t longestKnown = 400; // bytes

TitleRead readTitle(const std::string &title) {
    TitleRead read;
    read.key = textKey(title);
    read.total = isTotalTitle(read.key);
    read.note = isNoteTitle(read.key);
    read.number = isNumberTitle(title);
    read.name = unitName(title);
    read.level = levelByName(read.name, anyYear);
    read.fault = legacyFault(title);
    return read;
}

/// The first letters of a text that is longer than any name.
std::string beginning(const std::string &text) {
    std::size_t end = longestName;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return text.substr(0, end);
}

} // namespace

TitleRead KnownTitles::read(const std::string &title) {
    if (title.size() > longestKnown) return readTitle(title);
    if (title.size() > longestName) return readTitle(beginning(title));
    {
        const std::shared_lock lock(guard_);
        if (const auto found = known_.find(title); found != known_.end()) return found->second;
    }
    TitleRead read = readTitle(title);
    const std::unique_lock lock(guard_);
    if (known_.size() < mostKnown) known_.emplace(title, read);
    return read;
}

} // namespace phuluc
