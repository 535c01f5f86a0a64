#include "base/syllable.hpp"

#include "base/letters.hpp"
#include "base/lookup.hpp"
#include "base/text.hpp"
#include "base/unicode.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

namespace phuluc {
namespace {

constexpr std::string_view onsets[] = {"ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d",
                                       "đ",   "g",  "h",  "k",  "l",  "m",  "n",  "p",  "r",  "s",  "t",  "v", "x", ""};

/// All rimes of Vietnamese syllables, without tones.
constexpr std::string_view rimes =
    " a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê "
    "êch "
    "êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang oanh "
    "oao "
    "oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn "
    "ơp "
    "ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt "
    "uynh "
    "uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y ych ya yêm yên yêng yêt yêu ynh yt ";

constexpr char32_t sharpTone = 0x0301; // sắc
constexpr char32_t heavyTone = 0x0323; // nặng

bool isRime(std::string_view rime) {
    static const std::vector<std::string> known = [] {
        std::vector<std::string> all = words(rimes);
        std::ranges::sort(all);
        return all;
    }();
    return std::ranges::binary_search(known, rime);
}

/// A syllable without its tone, and the position of the tone.
struct Spelling {
    std::string letters;
    std::optional<char32_t> tone;
    bool toneOnLast = false;
};

/// Separates a word and its tone; no value if it has two tones.
std::optional<Spelling> spellingOf(const std::u32string &word) {
    Spelling spelling;
    std::u32string plain;
    const std::u32string points = codePoints(decomposed(folded(encoded(word))));
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (!isTone(points[i])) {
            plain += points[i];
            continue;
        }
        if (spelling.tone) return std::nullopt;
        spelling.tone = points[i];
        // the circumflex of the vowel may stand after the dot below
        spelling.toneOnLast = std::all_of(points.begin() + static_cast<std::ptrdiff_t>(i) + 1, points.end(),
                                          [](char32_t point) { return point >= 0x0300 && point < 0x0370; });
    }
    spelling.letters = composed(encoded(plain));
    return spelling;
}

/// Whether rime and tone fit. Syllables that end in a stop have the tone sắc or nặng. Of two vowels at the end, the
/// last one carries the tone only in the rimes of "hoà", "hoè", "thuý".
bool toneFits(std::string_view rime, const Spelling &spelling) {
    constexpr std::string_view vowels = "aeiouy";
    const char last = rime.back();
    const bool stop = last == 'c' || last == 'p' || last == 't' || rime.ends_with("ch");
    if (stop) return spelling.tone == sharpTone || spelling.tone == heavyTone;
    const bool toLast = rime == "oa" || rime == "oe" || rime == "uy" || length(rime) == 1;
    return !spelling.toneOnLast || toLast || vowels.find(last) == std::string_view::npos;
}

} // namespace

bool isSyllable(const std::u32string &word) {
    const std::optional<Spelling> spelling = spellingOf(word);
    if (!spelling) return false;
    return std::ranges::any_of(onsets, [&](std::string_view onset) {
        if (!spelling->letters.starts_with(onset)) return false;
        const std::string_view rime = std::string_view(spelling->letters).substr(onset.size());
        return !rime.empty() && isRime(rime) && toneFits(rime, *spelling);
    });
}

bool isOnset(std::u32string_view word) {
    const std::string letters = folded(encoded(word));
    return !letters.empty() && contains(onsets, letters);
}

} // namespace phuluc
