#include "model/parsedtitle.hpp"

#include "base/text.hpp"
#include "model/titles.hpp"

namespace phuluc {
namespace {

ParsedTitle parseTitle(std::string_view title, Era era) {
    ParsedTitle parsed;
    parsed.key = textKey(title);
    parsed.total = isTotalTitle(parsed.key);
    parsed.maxima = isMaximaTitle(parsed.key);
    parsed.note = isNoteTitle(parsed.key);
    parsed.number = isNumberTitle(title);
    parsed.name = unitName(title, era);
    parsed.level = levelByName(parsed.name, era);
    parsed.fault = legacyFault(title);
    return parsed;
}

} // namespace

ParsedTitle TitleCache::get(std::string_view title, Era era) {
    return known_.at(static_cast<std::size_t>(era)).get(title, [&](std::string_view text) {
        return parseTitle(text, era);
    });
}

} // namespace phuluc
