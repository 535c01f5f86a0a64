// Files of tests/data/read, and what an action throws.
#pragma once

#include "phuluc766/error.hpp"

#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>

namespace test {

inline std::string fixture(const std::string &name) {
    std::ifstream stream(TEST_DATA "/read/" + name, std::ios::binary);
    if (!stream) throw std::runtime_error("no fixture " + name);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// The text and place of the error that an action throws, as one line: "text @file|sheet|cell"; empty: none thrown.
template <typename Action>
std::string errorOf(Action action) {
    try {
        action();
    } catch (const phuluc::Error &error) {
        return std::string(error.what()) + " @" + error.place().file + "|" + error.place().sheet + "|" +
               error.place().cell;
    }
    return {};
}

inline bool contains(std::string_view text, std::string_view piece) { return text.find(piece) != text.npos; }

} // namespace test
