// XML as a stream of events. Only this pair of files uses libxml2's XML parser.
#pragma once

#include "read/zip.hpp"

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace phuluc {

/// Initialises libxml2. Call this before several threads read or write XML: libxml2 does not make its first use safe.
void prepareXml();

/// A name with its namespace, so that prefixes do not matter. The views are valid only during the event.
struct XmlName {
    std::string_view space; ///< empty if there is none
    std::string_view local;
};

struct XmlAttribute {
    std::string_view space; ///< empty for attributes without a prefix
    std::string_view local;
    std::string_view value;
};

struct XmlElement {
    XmlName name;
    std::span<const XmlAttribute> attributes;

    /// The value of that attribute; null if there is none.
    [[nodiscard]] const std::string_view *find(const XmlName &attribute) const;
    /// The same for an attribute without a namespace.
    [[nodiscard]] const std::string_view *find(std::string_view local) const { return find(XmlName{{}, local}); }
    /// The value of that attribute; `absent` if there is none.
    [[nodiscard]] std::string_view value(std::string_view local, std::string_view absent = {}) const;
};

/// Functions called while a document is parsed. Text comes in pieces, and CDATA is text. An exception of a function
/// stops the parser and is passed on.
struct XmlHandler {
    std::function<void(const XmlElement &)> open;
    std::function<void(const XmlName &)> close;
    std::function<void(std::string_view)> text;
};

/// A push parser of XML 1.0 with namespaces, in UTF-8 or UTF-16. Events come as the pieces come in.
/// Throws Error (data) naming file and part for a DOCTYPE, nesting beyond the limit, elements with too many attributes,
/// and XML that is not well-formed. Never loads or expands anything.
class XmlParser {
  public:
    /// The source of the document, for errors; `part` is empty if the file itself is the document.
    struct Source {
        std::string file;
        std::string part;
    };

    XmlParser(Source source, const ReadLimits &limits, XmlHandler handler);
    ~XmlParser();
    XmlParser(const XmlParser &) = delete;
    XmlParser &operator=(const XmlParser &) = delete;

    void feed(std::string_view piece);
    /// Call this after the last piece. The document must be complete.
    void finish();

  private:
    struct State;
    std::unique_ptr<State> state_;
};

/// Parses a whole document in memory.
void parseXml(std::string_view document, const XmlParser::Source &source, const ReadLimits &limits,
              const XmlHandler &handler);

/// Inflates a part of a container and passes it to the parser piece by piece.
void parsePart(Zip &zip, const ZipPart &part, XmlHandler handler);

} // namespace phuluc
