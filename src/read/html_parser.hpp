// HTML as a stream of events, tag soup included; the only place that names libxml2's HTML parser.
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

    /// The attribute's value; none: not there.
    [[nodiscard]] const std::string_view *find(std::string_view attribute) const;
};

/// What is called while a document goes by; the views live during the event only. Tags that are left out are closed as
/// HTML 4 says. Text comes in pieces, references resolved; scripts, styles and comments come apart from it.
/// What a function throws stops the parser and passes through.
struct HtmlHandler {
    std::function<void(const HtmlElement &)> open;
    std::function<void(std::string_view name)> close;
    std::function<void(std::string_view)> text;
    std::function<void(std::string_view)> raw;     ///< the inside of `<style>` and `<script>`
    std::function<void(std::string_view)> comment; ///< the inside of `<!-- … -->`
};

/// Whether a document ends within a table that closes its rows or cells: its end is missing. Tags in comments, scripts and
/// styles are none.
[[nodiscard]] bool isCutOff(std::string_view utf8);

/// Parses a document that is UTF-8 whatever it declares. Throws Error (data) naming `file` for nesting past the limit
/// and tags with absurdly many attributes. Nothing is ever fetched.
void parseHtml(std::string_view utf8, const std::string &file, const ReadLimits &limits, const HtmlHandler &handler);

} // namespace phuluc
