// Reads messages in MIME: headers, parts and their encodings (RFC 2045 and 2046).
#pragma once

#include "read/read.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace phuluc {

/// The headers of a message or part, by name in lower case. Folded lines are joined.
using MimeHeaders = std::map<std::string, std::string, std::less<>>;

/// A part without parts of its own.
struct MimePart {
    std::string type;     ///< "text/html"
    std::string location; ///< the address from which it was loaded, as written; may be empty
    std::string content;  ///< decoded
};

/// Removes the headers and the empty line after them from the front of the text, and returns the headers.
[[nodiscard]] MimeHeaders takeHeaders(std::string_view &text);

/// A header's value without its parameters, in lower case: "multipart/related".
[[nodiscard]] std::string headerValue(const MimeHeaders &headers, std::string_view name);

/// The decoded parts of these types, including parts within parts.
/// Throws Error (data) if the message is cut off, damaged or exceeds a limit.
[[nodiscard]] std::vector<MimePart> mimeParts(std::string_view message, const std::vector<std::string_view> &types,
                                              const std::string &file, const ReadLimits &limits);

} // namespace phuluc
