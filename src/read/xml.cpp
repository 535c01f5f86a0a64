#include "read/xml.hpp"

#include "read/refuse.hpp"
#include "read/xml_guard.hpp"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include <algorithm>
#include <exception>
#include <optional>
#include <vector>

namespace phuluc {
namespace {

/// libxml2 compares the attributes and namespaces of an element pairwise. Real documents have far fewer than this.
constexpr int maximumAttributes = 128;
constexpr std::size_t maximumNamespaces = 256;
/// A tag or a comment must be closed within this number of bytes.
constexpr std::ptrdiff_t maximumPending = 256 << 10;
constexpr std::size_t detectedBytes = 4;
constexpr std::size_t chunkSize = 32 << 10;
constexpr std::size_t attributeFields = 5;

/// Whether a document begins like UTF-8 or UTF-16; all parts of Office documents have one of these encodings.
bool beginsAsXml(std::string_view first) {
    if (first.starts_with("\xFF\xFE") || first.starts_with("\xFE\xFF") || first.starts_with("\xEF\xBB\xBF"))
        return true;
    const std::string_view ascii = first.starts_with('\0') ? first.substr(1, 1) : first.substr(0, 1);
    if (ascii.find_first_of("< \t\r\n") == ascii.npos) return false;
    const bool low = first[0] != '\0';
    const bool high = first[1] != '\0';
    return (low || high) && (first[2] != '\0') == low && (first[3] != '\0') == high;
}

/// Drops messages on encodings that libxml2 would print to standard error. The parser fails in these cases anyway.
void ignoreMessage(void *, const char *, ...) {}

std::string_view view(const xmlChar *text) {
    return text ? std::string_view(reinterpret_cast<const char *>(text)) : std::string_view{};
}

std::string_view view(const xmlChar *first, const xmlChar *last) {
    return {reinterpret_cast<const char *>(first), static_cast<std::size_t>(last - first)};
}

} // namespace

void prepareXml() { xmlInitParser(); }

const std::string_view *XmlElement::find(const XmlName &attribute) const {
    for (const XmlAttribute &each : attributes)
        if (each.local == attribute.local && each.space == attribute.space) return &each.value;
    return nullptr;
}

std::string_view XmlElement::value(std::string_view local, std::string_view absent) const {
    const std::string_view *found = find(local);
    return found ? *found : absent;
}

/// The context of the parser, and the data of its C callbacks. An exception must not pass through C code: it is stored,
/// the parser is stopped, and the exception is thrown again when libxml2 has returned.
struct XmlParser::State {
    State(Source from, const ReadLimits &limits, XmlHandler to)
        : source(std::move(from)), nesting(limits.nesting), handler(std::move(to)) {}
    ~State() { xmlFreeParserCtxt(context); }
    State(const State &) = delete;
    State &operator=(const State &) = delete;

    void createContext();
    void parse(std::string_view piece, int isLast);
    void check() const;
    void open(const XmlName &name, std::span<const xmlChar *> fiveEach, std::size_t namespaces);
    void close(const XmlName &name);
    [[noreturn]] void damaged(std::string_view how) const;

    static void onOpen(void *state, const xmlChar *local, const xmlChar *, const xmlChar *space, int namespaces,
                       const xmlChar **, int count, int, const xmlChar **attributes);
    static void onClose(void *state, const xmlChar *local, const xmlChar *, const xmlChar *space);
    static void onText(void *state, const xmlChar *text, int size);
    static void onDoctype(void *state, const xmlChar *, const xmlChar *, const xmlChar *);
    static void onError(void *state, const xmlError *error);

    Source source;
    std::uint32_t nesting;
    XmlHandler handler;
    xmlParserCtxtPtr context = nullptr;
    std::string first; ///< the first bytes, by which libxml2 recognises the encoding
    std::exception_ptr thrown;
    std::optional<int> errorLine;
    bool hasRoot = false;
    std::vector<std::size_t> namespacesAtDepth;
    std::size_t namespacesInScope = 0;
    std::vector<XmlAttribute> attributes;
};

void XmlParser::State::damaged(std::string_view how) const {
    if (source.part.empty()) refuse({source.file, {}, {}}, "tệp bị hỏng (" + std::string(how) + ")");
    refuseDamaged(source.file, source.part, how);
}

void XmlParser::State::onOpen(void *state, const xmlChar *local, const xmlChar *, const xmlChar *space, int namespaces,
                              const xmlChar **, int count, int, const xmlChar **attributes) {
    guarded<State>(state, [=](State &self) {
        self.open({view(space), view(local)}, {attributes, static_cast<std::size_t>(count) * attributeFields},
                  static_cast<std::size_t>(namespaces));
    });
}

void XmlParser::State::onClose(void *state, const xmlChar *local, const xmlChar *, const xmlChar *space) {
    guarded<State>(state, [=](State &self) { self.close({view(space), view(local)}); });
}

void XmlParser::State::onText(void *state, const xmlChar *text, int size) {
    guarded<State>(state, [=](State &self) { self.handler.text(view(text, text + size)); });
}

void XmlParser::State::onDoctype(void *state, const xmlChar *, const xmlChar *, const xmlChar *) {
    guarded<State>(state, [](State &self) { self.damaged("có khai báo DOCTYPE, không tệp bảng tính nào có"); });
}

/// Stores the line of the first error; ignores warnings.
void XmlParser::State::onError(void *state, const xmlError *error) {
    State &self = *static_cast<State *>(state);
    if (error->level >= XML_ERR_ERROR && !self.errorLine) self.errorLine = error->line;
}

/// Passes on an element with its attributes. libxml2 gives each attribute as (local name, prefix, namespace, begin,
/// end).
void XmlParser::State::open(const XmlName &name, std::span<const xmlChar *> fiveEach, std::size_t namespaces) {
    hasRoot = true;
    namespacesInScope += namespaces;
    namespacesAtDepth.push_back(namespaces);
    if (namespacesAtDepth.size() > nesting) damaged("lồng nhau quá " + std::to_string(nesting) + " cấp");
    if (fiveEach.size() > maximumAttributes * attributeFields || namespacesInScope > maximumNamespaces)
        damaged("một thẻ có quá nhiều thuộc tính");
    attributes.clear();
    for (; !fiveEach.empty(); fiveEach = fiveEach.subspan(attributeFields))
        attributes.push_back({view(fiveEach[2]), view(fiveEach[0]), view(fiveEach[3], fiveEach[4])});
    handler.open({name, attributes});
}

void XmlParser::State::close(const XmlName &name) {
    namespacesInScope -= namespacesAtDepth.back();
    namespacesAtDepth.pop_back();
    handler.close(name);
}

void XmlParser::State::createContext() {
    if (!beginsAsXml(first)) damaged("không phải XML");
    xmlSetGenericErrorFunc(nullptr, ignoreMessage);
    xmlSAXHandler sax{};
    sax.initialized = XML_SAX2_MAGIC;
    sax.startElementNs = onOpen;
    sax.endElementNs = onClose;
    sax.characters = sax.ignorableWhitespace = sax.cdataBlock = onText;
    sax.internalSubset = onDoctype;
    sax.serror = [](void *self, auto *error) { onError(self, error); }; // const from libxml2 2.12 on
    context = xmlCreatePushParserCtxt(&sax, this, first.data(), static_cast<int>(first.size()), nullptr);
    if (!context) throw std::bad_alloc();
    // NOENT gives "&amp;" in attributes as "&". There are no other entities, because a DOCTYPE is refused.
    // IGNORE_ENC lets the bytes decide, because some declarations are wrong (UTF-8 declared as "utf-16").
    xmlCtxtUseOptions(context, XML_PARSE_NONET | XML_PARSE_NOENT | XML_PARSE_IGNORE_ENC);
}

void XmlParser::State::parse(std::string_view piece, int isLast) {
    const int problem = xmlParseChunk(context, piece.data(), static_cast<int>(piece.size()), isLast);
    check();
    if (problem != XML_ERR_OK) damaged("XML sai");
}

void XmlParser::State::check() const {
    if (thrown) std::rethrow_exception(thrown);
    if (errorLine) damaged("XML sai ở dòng " + std::to_string(*errorLine));
    if (!context->wellFormed) damaged("XML sai");
    if (context->input && context->input->end - context->input->cur > maximumPending) damaged("một thẻ dài bất thường");
}

XmlParser::XmlParser(Source source, const ReadLimits &limits, XmlHandler handler)
    : state_(std::make_unique<State>(std::move(source), limits, std::move(handler))) {}

XmlParser::~XmlParser() = default;

void XmlParser::feed(std::string_view piece) {
    if (!state_->context) {
        const std::size_t wanted = std::min(piece.size(), detectedBytes - state_->first.size());
        state_->first += piece.substr(0, wanted);
        piece.remove_prefix(wanted);
        if (state_->first.size() < detectedBytes) return;
        state_->createContext();
    }
    for (; !piece.empty(); piece.remove_prefix(std::min(piece.size(), chunkSize)))
        state_->parse(piece.substr(0, chunkSize), 0);
}

void XmlParser::finish() {
    if (!state_->context) state_->damaged("không có nội dung");
    state_->parse({}, 1);
    // libxml2 reports no error for a UTF-16 document in which it cannot convert the very first character.
    if (!state_->hasRoot || !state_->namespacesAtDepth.empty()) state_->damaged("không có nội dung");
}

void parseXml(std::string_view document, const XmlParser::Source &source, const ReadLimits &limits,
              const XmlHandler &handler) {
    XmlParser parser(source, limits, handler);
    parser.feed(document);
    parser.finish();
}

void parsePart(Zip &zip, const ZipPart &part, XmlHandler handler) {
    XmlParser parser({zip.file(), part.name}, zip.limits(), std::move(handler));
    zip.read(part, [&parser](std::string_view piece) { parser.feed(piece); });
    parser.finish();
}

} // namespace phuluc
