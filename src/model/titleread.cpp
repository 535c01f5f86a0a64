#include "model/titleread.hpp"

#include "base/text.hpp"
#include "model/titles.hpp"

namespace phuluc {
namespace {

TitleRead readTitle(std::string_view title, Era era) {
    TitleRead read;
    read.key = textKey(title);
    read.total = isTotalTitle(read.key);
    read.maxima = isMaximaTitle(read.key);
    read.note = isNoteTitle(read.key);
    read.number = isNumberTitle(title);
    read.name = unitName(title, era);
    read.level = levelByName(read.name, era);
    read.fault = legacyFault(title);
    return read;
}

} // namespace

TitleRead KnownTitles::read(std::string_view title, Era era) {
    return known_.at(static_cast<std::size_t>(era)).get(title, [&](std::string_view text) {
        return readTitle(text, era);
    });
}

} // namespace phuluc
