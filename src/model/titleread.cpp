#include "model/titleread.hpp"

#include "base/text.hpp"
#include "model/titles.hpp"

namespace phuluc {
namespace {

TitleRead readTitle(std::string_view title) {
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

} // namespace

TitleRead KnownTitles::read(std::string_view title) { return known_.of(title, readTitle); }

} // namespace phuluc
