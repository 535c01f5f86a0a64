#include "read/html_parser.hpp"

#include "base/ascii.hpp"
#include "read/refuse.hpp"
#include "read/xml_guard.hpp"

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <exception>
#include <memory>
#include <vector>

namespace phuluc {
namespace {

/// libxml2 compares the attributes of a tag pairwise: for 200,000 of them it takes half a minute.
constexpr int maximumAttributes = 256;
/// Malformed HTML has many errors, but not as many as bytes. Each error takes as much time as a cell.
constexpr std::uint64_t maximumErrors = 1'000'000;
constexpr std::size_t chunkSize = 32 << 10;

std::string_view view(const xmlChar *text) {
    return text ? std::string_view(reinterpret_cast<const char *>(text)) : std::string_view{};
}

std::string_view view(const xmlChar *text, int size) {
    return {reinterpret_cast<const char *>(text), static_cast<std::size_t>(size)};
}

/// The context of the parser, and the data of its C callbacks. An exception must not pass through C code: it is stored,
/// the parser is stopped, and the exception is thrown again when libxml2 has returned.
struct State {
    State(const std::string &from, const ReadLimits &limits, const HtmlHandler &to)
        : file(from), nesting(limits.nesting), handler(to) {}

    void open(const xmlChar *name, const xmlChar **pairs) {
        if (++depth > nesting) refuseSize({file, {}, {}}, "thẻ HTML lồng nhau quá " + std::to_string(nesting) + " cấp");
        attributes.clear();
        for (; pairs && pairs[0]; pairs += 2) attributes.push_back({view(pairs[0]), view(pairs[1])});
        handler.open({view(name), attributes});
    }

    void close(const xmlChar *name) {
        --depth;
        handler.close(view(name));
    }

    const std::string &file;
    std::uint32_t nesting;
    const HtmlHandler &handler;
    htmlParserCtxtPtr context = nullptr;
    std::uint32_t depth = 0;
    std::uint64_t errors = 0;
    std::vector<HtmlAttribute> attributes;
    std::exception_ptr thrown;
};

void onOpen(void *state, const xmlChar *name, const xmlChar **pairs) {
    guarded<State>(state, [=](State &self) { self.open(name, pairs); });
}

void onClose(void *state, const xmlChar *name) {
    guarded<State>(state, [=](State &self) { self.close(name); });
}

void onText(void *state, const xmlChar *text, int size) {
    guarded<State>(state, [=](State &self) { self.handler.text(view(text, size)); });
}

void onRaw(void *state, const xmlChar *text, int size) {
    guarded<State>(state, [=](State &self) { self.handler.raw(view(text, size)); });
}

void onComment(void *state, const xmlChar *text) {
    guarded<State>(state, [=](State &self) { self.handler.comment(view(text)); });
}

void onError(void *state) {
    guarded<State>(state, [](State &self) {
        if (++self.errors > maximumErrors) refuseSize({self.file, {}, {}}, "trang HTML có quá nhiều lỗi");
    });
}

/// Skips the tag that begins at `at` and counts its possible attributes; returns the end of the tag.
std::size_t tagEnd(std::string_view html, std::size_t at, const std::string &file) {
    int words = 0;
    while (at < html.size() && html[at] != '>') {
        at = std::min(html.find_first_of(" \t\r\n/=>", at), html.size());
        const bool value = html.substr(at).starts_with('=');
        at = std::min(html.find_first_not_of(" \t\r\n/=", at), html.size());
        if (value && at < html.size() && (html[at] == '"' || html[at] == '\''))
            at = std::min(html.find(html[at], at + 1), html.size() - 1) + 1;
        if (++words > maximumAttributes) refuseSize({file, {}, {}}, "một thẻ HTML có quá nhiều thuộc tính");
    }
    return at;
}

void checkAttributes(std::string_view html, const std::string &file) {
    for (std::size_t at = html.find('<'); at < html.size(); at = html.find('<', at)) {
        ++at;
        if (at < html.size() && isAsciiLetter(html[at])) at = tagEnd(html, at, file);
    }
}

bool beginsInLowerCase(std::string_view text, std::string_view word) {
    return text.size() >= word.size() &&
           std::equal(word.begin(), word.end(), text.begin(), [](char a, char b) { return a == (lowerCased(b)); });
}

/// Whether the text begins with a tag of that name: "<table".
bool isTag(std::string_view html, std::string_view tag) {
    return beginsInLowerCase(html, tag) && (html.size() == tag.size() || !isAsciiLetter(html[tag.size()]));
}

/// Whether the text begins with a tag that closes the document or its body.
bool isDocumentEnd(std::string_view html) { return isTag(html, "</html") || isTag(html, "</body"); }

/// The end mark of a comment, script or style that begins here; empty if none begins.
std::string_view behindHiddenTags(std::string_view html) {
    if (html.starts_with("<!--")) return "-->";
    if (isTag(html, "<script")) return "</script";
    return isTag(html, "<style") ? "</style" : std::string_view{};
}

/// The text without tags that close the document or its body. libxml2 stops at these tags; but some writers put several
/// pages into one file, and browsers and Excel show all of them (HTML standard, 13.2.6.4.19, .22).
std::string withoutDocumentEnds(std::string_view html) {
    std::string kept;
    kept.reserve(html.size());
    while (!html.empty()) {
        const std::size_t tag = isDocumentEnd(html) ? 0 : std::min(html.find("</", 1), html.size());
        kept += html.substr(0, tag);
        html.remove_prefix(tag > 0 ? tag : std::min(html.find('>'), html.size() - 1) + 1);
    }
    return kept;
}

/// The size of the next piece. It ends after a `>`, so that no character and hardly any tag is split.
std::size_t pieceSize(std::string_view html) {
    if (html.size() <= chunkSize) return html.size();
    return std::min(html.find('>', chunkSize), html.size() - 1) + 1;
}

} // namespace

bool isCutOff(std::string_view html) {
    int open = 0;
    bool closes = false; // whether the open table closes its rows or cells
    for (std::size_t at = html.find('<'); at != html.npos; at = html.find('<', at + 1)) {
        const std::string_view rest = html.substr(at);
        const std::string_view end = behindHiddenTags(rest);
        if (!end.empty())
            at = std::min(html.find(end, at), html.size() - 1);
        else if (isTag(rest, "<table"))
            ++open;
        else if (isTag(rest, "</table"))
            open = std::max(0, open - 1);
        else if (isTag(rest, "</tr") || isTag(rest, "</td"))
            closes = open > 0;
    }
    return open > 0 && closes;
}

const std::string_view *HtmlElement::find(std::string_view attribute) const {
    const auto found = std::ranges::find(attributes, attribute, &HtmlAttribute::name);
    return found == attributes.end() ? nullptr : &found->value;
}

void parseHtml(std::string_view utf8, const std::string &file, const ReadLimits &limits, const HtmlHandler &handler) {
    checkAttributes(utf8, file);
    htmlSAXHandler sax{};
    sax.initialized = XML_SAX2_MAGIC; // otherwise libxml2 prints errors
    sax.startElement = onOpen;
    sax.endElement = onClose;
    sax.characters = sax.ignorableWhitespace = onText;
    sax.cdataBlock = onRaw;
    sax.comment = onComment;
    sax.serror = [](void *self, auto *) { onError(self); }; // const from libxml2 2.12 on
    State state(file, limits, handler);
    const std::unique_ptr<htmlParserCtxt, decltype(&htmlFreeParserCtxt)> context(
        htmlCreatePushParserCtxt(&sax, &state, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8), htmlFreeParserCtxt);
    if (!context) throw std::bad_alloc();
    state.context = context.get();
    htmlCtxtUseOptions(context.get(), HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
    while (!utf8.empty() && !state.thrown) {
        const std::size_t size = pieceSize(utf8);
        const std::string piece = withoutDocumentEnds(utf8.substr(0, size));
        htmlParseChunk(context.get(), piece.data(), static_cast<int>(piece.size()), 0);
        utf8.remove_prefix(size);
    }
    if (!state.thrown) htmlParseChunk(context.get(), nullptr, 0, 1);
    if (state.thrown) std::rethrow_exception(state.thrown);
}

} // namespace phuluc
