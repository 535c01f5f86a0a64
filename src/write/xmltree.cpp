#include "write/xmltree.hpp"

#include "base/lookup.hpp"
#include "phuluc766/error.hpp"

#include <libxml/xmlreader.h>

#include <algorithm>
#include <memory>
#include <new>

namespace phuluc {
namespace {

constexpr std::size_t sizeLimit = 4U << 20;
constexpr int depthLimit = 200;
constexpr std::string_view transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
constexpr std::string_view strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
constexpr std::string_view drawingTransitional = "http://schemas.openxmlformats.org/drawingml/2006/main";
constexpr std::string_view drawingStrict = "http://purl.oclc.org/ooxml/drawingml/main";
constexpr std::size_t nodeLimit = 300'000; // a node takes about 250 bytes
constexpr int attributeLimit = 256;        // of an element

struct FreeReader {
    void operator()(xmlTextReader *reader) const { xmlFreeTextReader(reader); }
};

std::string asString(const xmlChar *text) {
    return text == nullptr ? std::string() : std::string(reinterpret_cast<const char *>(text));
}

[[noreturn]] void refuse(const XmlSource &source, const std::string &what) {
    throw Error(ErrorKind::usage,
                "phần " + source.part + " của mẫu Word không đọc được: " + what +
                    ". Mở mẫu bằng Word, lưu lại dạng .docx, hoặc chép lại mẫu gốc, rồi chạy lại",
                {source.file, {}, {}});
}

void dropMessage(void *, const char *, ...) {}

/// While an object lives, libxml2 prints nothing in this thread. Errors show in the results of its functions.
struct Quiet {
    Quiet() {
        xmlSetStructuredErrorFunc(nullptr, [](void *, auto *) {}); // const from libxml2 2.12 on
        xmlSetGenericErrorFunc(nullptr, dropMessage);
    }
    ~Quiet() {
        xmlSetStructuredErrorFunc(nullptr, nullptr);
        xmlSetGenericErrorFunc(nullptr, nullptr);
    }
    Quiet(const Quiet &) = delete;
    Quiet &operator=(const Quiet &) = delete;
};

bool isTextOfDrawing(std::string_view local) {
    return local == "p" || local == "r" || local == "t" || local == "pPr" || local == "rPr";
}

XmlNode elementAt(xmlTextReader *reader) {
    XmlNode node;
    node.name = asString(xmlTextReaderConstName(reader));
    const std::string space = asString(xmlTextReaderConstNamespaceUri(reader));
    const std::string local = asString(xmlTextReaderConstLocalName(reader));
    node.drawing = space == drawingTransitional || space == drawingStrict;
    if (space == transitional || space == strict || (node.drawing && isTextOfDrawing(local))) node.wordName = local;
    while (xmlTextReaderMoveToNextAttribute(reader) == 1)
        node.attributes.emplace_back(asString(xmlTextReaderConstName(reader)),
                                     asString(xmlTextReaderConstValue(reader)));
    xmlTextReaderMoveToElement(reader);
    return node;
}

/// The growing tree: the path from the root to the element that is being read.
class Builder {
  public:
    explicit Builder(const XmlSource &source) : source_(source) {}

    void take(xmlTextReader *reader) {
        if (++nodes_ > nodeLimit) refuse(source_, "có hơn 300.000 phần tử");
        switch (xmlTextReaderNodeType(reader)) {
        case XML_READER_TYPE_ELEMENT:
            open(reader);
            break;
        case XML_READER_TYPE_END_ELEMENT:
            close();
            break;
        case XML_READER_TYPE_TEXT:
        case XML_READER_TYPE_CDATA:
        case XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
            path_.back().children.push_back({{}, {}, asString(xmlTextReaderConstValue(reader)), {}, {}, false});
            break;
        case XML_READER_TYPE_DOCUMENT_TYPE:
        case XML_READER_TYPE_ENTITY_REFERENCE:
            refuse(source_, "có khai báo DOCTYPE, không tệp Word nào có");
        default: break;
        }
    }

    [[nodiscard]] XmlNode &root() { return root_; }

  private:
    void open(xmlTextReader *reader) {
        if (xmlTextReaderDepth(reader) >= depthLimit) refuse(source_, "lồng nhau quá 200 cấp");
        path_.push_back(elementAt(reader));
        if (xmlTextReaderIsEmptyElement(reader) == 1) close();
    }

    void close() {
        XmlNode done = std::move(path_.back());
        path_.pop_back();
        (path_.empty() ? root_ : path_.back().children.emplace_back()) = std::move(done);
    }

    const XmlSource &source_;
    std::vector<XmlNode> path_;
    XmlNode root_;
    std::size_t nodes_ = 0;
};

/// Counts the attributes of the current tag.
class AttributeCount {
  public:
    /// Takes the next character; returns whether the tag has too many attributes.
    bool exceededBy(char c) {
        if (quote_ != '\0') {
            if (c == quote_) quote_ = '\0';
        } else if (c == '<') {
            inTag_ = true;
            count_ = 0;
        } else if (c == '>') {
            inTag_ = false;
        } else if (inTag_ && (c == '"' || c == '\'')) {
            quote_ = c;
            ++count_;
        }
        return count_ > attributeLimit;
    }

  private:
    bool inTag_ = false;
    char quote_ = '\0'; ///< the quote that opened the current value
    int count_ = 0;
};

std::string_view referenceTo(char c) {
    switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    case '\t': return "&#9;";
    case '\n': return "&#10;";
    default: return "&#13;";
    }
}

/// All characters that must be escaped are below this one, and nearly no others are.
constexpr char pastSpecial = '>' + 1;

void appendEscaped(std::string &xml, std::string_view text, std::string_view special) {
    std::size_t done = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (static_cast<unsigned char>(c) >= pastSpecial || special.find(c) == special.npos) continue;
        xml.append(text.substr(done, at - done)).append(referenceTo(c));
        done = at + 1;
    }
    xml.append(text.substr(done));
}

} // namespace

const XmlNode *XmlNode::child(std::string_view local) const {
    return firstWhere(children, [&](const XmlNode &n) { return n.isWord(local); });
}

std::string XmlNode::attribute(std::string_view wanted) const {
    const auto found = std::ranges::find_if(attributes, [&](const auto &each) { return each.first == wanted; });
    return found == attributes.end() ? std::string() : found->second;
}

XmlNode XmlNode::sibling(std::string_view local) const {
    const std::size_t colon = name.find(':');
    const std::string prefix = colon == std::string::npos ? std::string() : name.substr(0, colon + 1);
    return {prefix + std::string(local), std::string(local), {}, {}, {}, drawing};
}

XmlNode parseXmlTree(const std::string &bytes, const XmlSource &source) {
    if (bytes.size() > sizeLimit) refuse(source, "lớn hơn 4 MiB");
    requireSafeXml(bytes, source);
    const Quiet quiet;
    const std::unique_ptr<xmlTextReader, FreeReader> reader(
        xmlReaderForMemory(bytes.data(), static_cast<int>(bytes.size()), nullptr, nullptr, XML_PARSE_NONET));
    if (!reader) throw std::bad_alloc();
    Builder builder(source);
    int state = 0;
    while ((state = xmlTextReaderRead(reader.get())) == 1) builder.take(reader.get());
    if (state != 0 || builder.root().name.empty())
        refuse(source, "XML sai ở dòng " + std::to_string(xmlTextReaderGetParserLineNumber(reader.get())));
    return std::move(builder.root());
}

/// Refuses what libxml2 handles badly: it expands the entities of a DOCTYPE before it reports the DOCTYPE, and compares
/// the attributes of an element pairwise. Zero bytes are skipped, so that UTF-16 is checked like UTF-8.
void requireSafeXml(const std::string &bytes, const XmlSource &source) {
    constexpr std::string_view doctype = "<!DOCTYPE";
    AttributeCount attributes;
    std::size_t matched = 0;
    for (const char c : bytes) {
        if (c == '\0') continue;
        matched = c == doctype[matched] ? matched + 1 : c == '<' ? 1 : 0;
        if (matched == doctype.size()) refuse(source, "có khai báo DOCTYPE, không tệp Word nào có");
        if (attributes.exceededBy(c)) refuse(source, "một phần tử có hơn 256 thuộc tính");
    }
}

void appendXmlText(std::string &xml, std::string_view text) { appendEscaped(xml, text, "&<>\r"); }

void appendXmlAttribute(std::string &xml, std::string_view name, std::string_view value) {
    xml.append(" ").append(name).append("=\"");
    appendEscaped(xml, value, "&<>\"\t\n\r");
    xml += '"';
}

void appendXmlEmpty(std::string &xml, const XmlNode &element) {
    xml.append("<").append(element.name);
    for (const auto &[name, value] : element.attributes) appendXmlAttribute(xml, name, value);
    xml += "/>";
}

void appendXml(std::string &xml, const XmlNode &node) {
    if (node.name.empty()) {
        appendXmlText(xml, node.text);
        return;
    }
    appendXmlEmpty(xml, node);
    if (node.children.empty()) return;
    xml.replace(xml.size() - 2, 2, ">");
    for (const XmlNode &child : node.children) appendXml(xml, child);
    xml.append("</").append(node.name).append(">");
}

std::string xmlDocument(const XmlNode &root) {
    std::string xml(xmlDeclaration);
    appendXml(xml, root);
    return xml;
}

} // namespace phuluc
