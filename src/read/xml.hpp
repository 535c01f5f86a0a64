// XML as a stream of events; the only place that names libxml2's XML parser.
#pragma once

#include "read/read.hpp"

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace phuluc {

/// Sets libxml2 up; to be called before several threads read or write XML, which it does not sort out by itself.
void prepareXml();

/// A name by its namespace, so that prefixes do not matter; the views live during the event only.
struct XmlName {
    std::string_view space; ///< empty: none
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

    /// The value of the attribute of that name; none: not there.
    [[nodiscard]] const std::string_view *find(const XmlName &attribute) const;
    /// The same for an attribute without a namespace.
    [[nodiscard]] const std::string_view *find(std::string_view local) const { return find(XmlName{{}, local}); }
    /// Its value, or `absent`.
    [[nodiscard]] std::string_view value(std::string_view local, std::string_view absent = {}) const;
};

/// What is called while a document goes by. Text comes in pieces, CDATA like any other; what a function throws stops
/// the parser and passes through.
struct XmlHandler {
    std::function<void(const XmlElement &)> open;
    std::function<void(const XmlName &)> close;
    std::function<void(std::string_view)> text;
};

/// A push parser of XML 1.0 with namespaces, UTF-8 or UTF-16: events as the pieces come in.
/// Any DOCTYPE, nesting past the limit, elements with absurdly many attributes and whatever is not well-formed throw
/// Error (data) naming file and part. Nothing is ever fetched or expanded.
class XmlParser {
  public:
    /// Where the document comes from, for errors; `part` is empty where the file itself is the document.
    struct Source {
        std::string file;
        std::string part;
    };

    XmlParser(Source source, const ReadLimits &limits, XmlHandler handler);
    ~XmlParser();
    XmlParser(const XmlParser &) = delete;
    XmlParser &operator=(const XmlParser &) = delete;

    void feed(std::string_view piece);
    /// To be called after the last piece: the document must be complete.
    void finish();

  private:
    struct State;
    std::unique_ptr<State> state_;
};

/// Parses a document that is in memory as a whole.
void parseXml(std::string_view document, const XmlParser::Source &source, const ReadLimits &limits,
              const XmlHandler &handler);

} // namespace phuluc
