// HTML as a stream of events; malformed HTML is parsed as browsers do. Only this pair of files uses libxml2's HTML
// parser.
#pragma once

#include "read/read.hpp"

#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace phuluc {

struct HtmlAttribute {
    std::string_view name; ///< in lower case, with its prefix: "x:num"
    std::string_view value;
};

struct HtmlElement {
    std::string_view name; ///< in lower case
    std::span<const HtmlAttribute> attributes;

    /// The attribute's value; null if there is none.
    [[nodiscard]] const std::string_view *find(std::string_view attribute) const;
};

/// Functions called while a document is parsed. Views are valid only during the call. Elements without an end tag are
/// closed as HTML 4 prescribes. Text comes in pieces, with references resolved; scripts, styles and comments come
/// separately. An exception of a function stops the parser and is passed on.
struct HtmlHandler {
    std::function<void(const HtmlElement &)> open;
    std::function<void(std::string_view name)> close;
    std::function<void(std::string_view)> text;
    std::function<void(std::string_view)> raw;     ///< the contents of `<style>` and `<script>`
    std::function<void(std::string_view)> comment; ///< the contents of `<!-- … -->`
};

/// Whether a document ends within a table that closes its rows or cells: then its end is missing. Tags in comments,
/// scripts and styles are ignored.
[[nodiscard]] bool isCutOff(std::string_view utf8);

/// Parses a document as UTF-8, whatever charset it declares. Throws Error (data) naming `file` for nesting beyond the
/// limit and for tags with too many attributes. Never loads anything.
void parseHtml(std::string_view utf8, const std::string &file, const ReadLimits &limits, const HtmlHandler &handler);

} // namespace phuluc
