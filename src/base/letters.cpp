#include "base/letters.hpp"

#include "base/unicode.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace phuluc {
namespace {

constexpr char32_t lowEnd = 0x250;
constexpr char32_t highBegin = 0x1E00;
constexpr char32_t highEnd = 0x1F00;

/// The key of one letter, computed as for whole texts.
LetterKey keyOf(char32_t c) {
    std::u32string letter, tones;
    for (const char32_t each : foldedAndDecomposed(c)) (isTone(each) ? tones : letter).push_back(unified(each));
    LetterKey key;
    const std::string base = encoded(letter);
    const std::string all = base + encoded(tones);
    std::copy(all.begin(), all.end(), std::begin(key.bytes));
    key.base = static_cast<std::uint8_t>(base.size());
    key.all = static_cast<std::uint8_t>(all.size());
    key.endsWord = std::ranges::any_of(letter, endsWord);
    return key;
}

std::vector<LetterKey> allKeys() {
    std::vector<LetterKey> keys;
    for (char32_t c = 0; c < lowEnd; ++c) keys.push_back(keyOf(c));
    for (char32_t c = highBegin; c < highEnd; ++c) keys.push_back(keyOf(c));
    return keys;
}

} // namespace

const LetterKey &letterKey(char32_t c) {
    static const std::vector<LetterKey> keys = allKeys();
    return keys[c < lowEnd ? c : lowEnd + (c - highBegin)];
}

} // namespace phuluc
