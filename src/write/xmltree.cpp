#include "write/xmltree.hpp"

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

struct FreeReader {
    void operator()(xmlTextReader *reader) const { xmlFreeTextReader(reader); }
};

std::string asString(const xmlChar *text) {
    return text == nullptr ? std::string() : std::string(reinterpret_cast<const char *>(text));
}

[[noreturn]] void refuse(const XmlSource &source, const std::string &what) {
    throw Error(ErrorKind::usage,
                "phần " + source.part + " của mẫu Word không đọc được: " + what +
                    ". Mở mẫu bằng Word, lưu lại dạng .docx, hoặc chép lại mẫu gốc",
                {source.file, {}, {}});
}

void dropMessage(void *, const char *, ...) {}

/// Keeps libxml2 from printing, in this thread and while it lives; what is wrong shows in the results of its functions.
struct Quiet {
    Quiet() {
        xmlSetStructuredErrorFunc(nullptr, [](void *, xmlErrorPtr) {});
        xmlSetGenericErrorFunc(nullptr, dropMessage);
    }
    ~Quiet() {
        xmlSetStructuredErrorFunc(nullptr, nullptr);
        xmlSetGenericErrorFunc(nullptr, nullptr);
    }
    Quiet(const Quiet &) = delete;
    Quiet &operator=(const Quiet &) = delete;
};

XmlNode elementAt(xmlTextReader *reader) {
    XmlNode node;
    node.name = asString(xmlTextReaderConstName(reader));
    const std::string space = asString(xmlTextReaderConstNamespaceUri(reader));
    if (space == transitional || space == strict) node.wordName = asString(xmlTextReaderConstLocalName(reader));
    while (xmlTextReaderMoveToNextAttribute(reader) == 1)
        node.attributes.emplace_back(asString(xmlTextReaderConstName(reader)),
                                     asString(xmlTextReaderConstValue(reader)));
    xmlTextReaderMoveToElement(reader);
    return node;
}

/// The tree as it grows: the path from the root to the element being read.
class Builder {
  public:
    explicit Builder(const XmlSource &source) : source_(source) {}

    void take(xmlTextReader *reader) {
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
            path_.back().children.push_back({{}, {}, asString(xmlTextReaderConstValue(reader)), {}, {}});
            break;
        case XML_READER_TYPE_DOCUMENT_TYPE:
        case XML_READER_TYPE_ENTITY_REFERENCE:
            refuse(source_, "có khai báo DOCTYPE, không tệp Word nào có");
        default:
            break;
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
};

std::string_view referenceTo(char c) {
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\t':
        return "&#9;";
    case '\n':
        return "&#10;";
    default:
        return "&#13;";
    }
}

/// Characters that must be escaped are all below this one, and nearly no others are.
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
    const auto found =
        std::find_if(children.begin(), children.end(), [&](const XmlNode &n) { return n.isWord(local); });
    return found == children.end() ? nullptr : &*found;
}

XmlNode XmlNode::sibling(std::string_view local) const {
    const std::size_t colon = name.find(':');
    const std::string prefix = colon == std::string::npos ? std::string() : name.substr(0, colon + 1);
    return {prefix + std::string(local), std::string(local), {}, {}, {}};
}

XmlNode parseXmlTree(const std::string &bytes, const XmlSource &source) {
    if (bytes.size() > sizeLimit) refuse(source, "lớn hơn 4 MiB");
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

} // namespace phuluc
