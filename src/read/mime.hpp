// Messages in MIME: headers, parts and their encodings (RFC 2045 and 2046).
#pragma once

#include "read/read.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace phuluc {

/// The headers of a message or part, by their names in lower case; folded lines are joined.
using MimeHeaders = std::map<std::string, std::string, std::less<>>;

/// A part that holds no further ones.
struct MimePart {
    std::string type;     ///< "text/html"
    std::string location; ///< where it was fetched from, as written; may be empty
    std::string content;  ///< decoded
};

/// Takes the headers and the empty line behind them off the text.
[[nodiscard]] MimeHeaders takeHeaders(std::string_view &text);

/// A header's value without its parameters, in lower case: "multipart/related".
[[nodiscard]] std::string headerValue(const MimeHeaders &headers, std::string_view name);

/// The parts of these types, those within parts too, decoded; the others are left out.
/// Throws Error (data) where the message is cut off, damaged or past the limits.
[[nodiscard]] std::vector<MimePart> mimeParts(std::string_view message, const std::vector<std::string_view> &types,
                                              const std::string &file, const ReadLimits &limits);

} // namespace phuluc
