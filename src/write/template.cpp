#include "write/template.hpp"

#include "base/unicode.hpp"
#include "phuluc766/error.hpp"
#include "write/template_blocks.hpp"
#include "write/template_check.hpp"
#include "write/template_identity.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

namespace phuluc {
namespace {

constexpr int nodeLimit = 200'000;
constexpr std::size_t sizeLimit = 16U << 20;  // bytes of a part
constexpr std::string_view writtenName = "<"; // no XML element can have this name

/// Whether the node stands for an element that is the same in all documents; its text is the element's XML.
bool isWritten(const XmlNode &node) { return node.name == writtenName; }

bool holdsTag(const std::string &text) { return text.find("{{") != std::string::npos; }

/// Whether an attribute of the element holds a tag.
bool hasTagInAttribute(const XmlNode &node) {
    return std::ranges::any_of(node.attributes, [](const auto &attribute) { return holdsTag(attribute.second); });
}

/// What has been written into an element, as far as Word has rules for it.
struct Content {
    bool rows = false;              ///< has a row
    bool blocks = false;            ///< has a paragraph, a table or the like
    bool endsWithParagraph = false; ///< of its paragraphs and tables, the last is a paragraph

    void add(const XmlNode &child) {
        rows = rows || child.isWord("tr");
        const bool paragraph = child.isWord("p");
        if (!paragraph && !child.isWord("tbl")) return;
        blocks = true;
        endsWithParagraph = paragraph;
    }
};

bool holdsBlocks(const XmlNode &node) {
    return node.isWord("hdr") || node.isWord("ftr") || node.isWord("footnote") || node.isWord("endnote") ||
           node.isWord("txbxContent") || node.isWord("body");
}

/// Writes a document with values in place of tags. The template has been checked before.
class Filler {
  public:
    Filler(const Fields &fields, const XmlNode &root, const XmlSource &source)
        : scope_{&fields}, source_(source), identities_(root) {}

    std::string document(const XmlNode &root) {
        constexpr std::size_t usual = 16 << 10; // bytes
        out_.reserve(usual);
        out_ = xmlDeclaration;
        Content content;
        element(root, content);
        return std::move(out_);
    }

  private:
    void fill(XmlNodes nodes, Content &content) {
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            if (!isTag(nodes[i])) {
                element(nodes[i], content);
            } else if (tagKind(nodes[i]) == TagKind::value) {
                value(nodes[i]);
            } else {
                const std::size_t close = closingTag(nodes, i, source_);
                block(nodes[i], nodes.subspan(i + 1, close - i - 1), content);
                i = close;
            }
        }
    }

    /// Counts what is written: lists in lists could make a document without end.
    void count() {
        if (++made_ > nodeLimit || out_.size() > sizeLimit)
            refuseTemplate(source_, {}, "các khối lặp sinh ra văn bản quá dài");
    }

    /// Writes an element or a text, and notes it in the content of the surrounding element.
    void element(const XmlNode &node, Content &outer) {
        count();
        if (node.name.empty()) {
            appendXmlText(out_, node.text);
        } else if (isWritten(node)) {
            out_ += node.text;
            outer.add(node);
        } else if (isWrapper(node)) { // the contents of a wrapper count as contents of the surrounding element
            openTag(node);
            const std::size_t inner = out_.size();
            fillElement(node, outer);
            closeTag(node, inner);
        } else if (ownContent(node)) {
            outer.add(node);
        }
    }

    /// Writes an element as Word requires it: a table has rows, a cell ends with a paragraph, a text of any kind has a
    /// paragraph. Returns false if nothing is left of the element.
    bool ownContent(const XmlNode &node) {
        const std::size_t start = out_.size();
        openTag(node);
        const std::size_t inner = out_.size();
        Content content;
        fillElement(node, content);
        if (node.isWord("tbl") && !content.rows) {
            out_.resize(start);
            return false;
        }
        if (node.isWord("tc") && !content.endsWithParagraph) appendXmlEmpty(out_, node.sibling("p"));
        if (holdsBlocks(node) && !content.blocks) {
            std::string paragraph;
            appendXmlEmpty(paragraph, node.sibling("p"));
            out_.insert(inner, paragraph);
        }
        closeTag(node, inner);
        return true;
    }

    /// Writes the children of an element. Copies leave out what a document may have only once.
    void fillElement(const XmlNode &node, Content &content) {
        const auto isUnique = [&](const XmlNode &child) { return isUniqueElement(node, child); };
        if (!repeated_ || std::ranges::none_of(node.children, isUnique)) {
            fill(node.children, content);
            return;
        }
        std::vector<XmlNode> kept;
        std::remove_copy_if(node.children.begin(), node.children.end(), std::back_inserter(kept), isUnique);
        fill(kept, content);
    }

    void openTag(const XmlNode &node) {
        out_.append("<").append(node.name);
        for (const auto &[name, value] : node.attributes) {
            const std::optional<std::string> own =
                repeated_ ? identities_.valueInCopy(node, name, value) : std::optional(value);
            if (own) appendXmlAttribute(out_, name, holdsTag(*own) ? filledText(*own) : *own);
        }
        out_ += '>';
    }

    /// Fills in the tags of a text outside paragraphs.
    [[nodiscard]] std::string filledText(const std::string &text) const {
        return withValues(text, source_, [&](const std::string &name) {
            const std::string *value = findText(name);
            if (value) requireText("{{" + name + "}}", *value);
            return value ? *value : std::string();
        });
    }

    void closeTag(const XmlNode &node, std::size_t inner) {
        if (out_.size() == inner)
            out_.replace(inner - 1, 1, "/>");
        else
            out_.append("</").append(node.name).append(">");
    }

    void value(const XmlNode &tag) {
        count();
        const std::string *text = findText(tagName(tag));
        if (text == nullptr || text->empty()) return;
        requireText(tagText(tag), *text);
        const XmlNode &run = tagRun(tag);
        openTag(run);
        const std::size_t inner = out_.size();
        Content content;
        fill(run.children, content);
        appendXml(out_, textElement(run, *text));
        closeTag(run, inner);
    }

    void block(const XmlNode &tag, XmlNodes body, Content &content) {
        const FieldList *list = findList(tagName(tag));
        if (tagKind(tag) != TagKind::list) {
            const bool wanted = tagKind(tag) == TagKind::present;
            if (holds(tagName(tag), list) == wanted) fill(body, content);
            return;
        }
        if (list == nullptr) return;
        const bool outer = repeated_;
        for (const Fields &row : list->rows) {
            count();
            scope_.push_back(&row);
            repeated_ = outer || &row != &list->rows.front();
            if (repeated_) identities_.beginCopy();
            fill(body, content);
            scope_.pop_back();
        }
        repeated_ = outer;
    }

    [[nodiscard]] bool holds(const std::string &name, const FieldList *list) const {
        if (const std::string *text = findText(name)) return text->find_first_not_of('0') != std::string::npos;
        return list != nullptr && !list->rows.empty();
    }

    [[nodiscard]] const std::string *findText(const std::string &name) const {
        for (auto fields = scope_.rbegin(); fields != scope_.rend(); ++fields)
            if (const auto found = (*fields)->texts.find(name); found != (*fields)->texts.end()) return &found->second;
        return nullptr;
    }

    [[nodiscard]] const FieldList *findList(const std::string &name) const {
        for (auto fields = scope_.rbegin(); fields != scope_.rend(); ++fields)
            if (const auto found = (*fields)->lists.find(name); found != (*fields)->lists.end()) return &found->second;
        return nullptr;
    }

    void requireText(const std::string &tag, const std::string &text) const {
        const bool control =
            std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
        const bool noncharacter =
            text.find("\xEF\xBF\xBE") != std::string::npos || text.find("\xEF\xBF\xBF") != std::string::npos;
        if (control || noncharacter || !validUtf8(text))
            throw Error(
                ErrorKind::data,
                "nội dung của thẻ " + tag +
                    " có ký tự điều khiển, văn bản Word không chứa được. Sửa tên trong tệp số liệu, danh mục hoặc "
                    "cấu hình",
                {source_.file, {}, {}});
    }

    std::vector<const Fields *> scope_;
    const XmlSource &source_;
    Identities identities_;
    std::string out_;
    int made_ = 0;
    bool repeated_ = false; ///< writing a row of a list after the first one
};

/// Whether an element is the same for all values and in all copies. A wrapper is not: its contents count as contents of
/// the surrounding element.
bool isConstant(const XmlNode &node) {
    if (isTag(node) || isWrapper(node) || node.isWord("footnoteReference") || node.isWord("endnoteReference") ||
        hasTagInAttribute(node))
        return false;
    return std::ranges::all_of(node.children, isConstant);
}

/// Writes elements that are the same in all documents once, in advance.
void writeConstants(XmlNode &parent) {
    for (XmlNode &child : parent.children) {
        if (child.name.empty()) continue;
        if (isTag(child)) { // the children of a tag are the format of its text
            for (XmlNode &run : child.children) writeConstants(run);
            continue;
        }
        if (!isConstant(child) || isUniqueElement(parent, child) || holdsUnique(child)) {
            writeConstants(child);
            continue;
        }
        std::string xml;
        appendXml(xml, child);
        child = {std::string(writtenName), std::move(child.wordName), std::move(xml), {}, {}, false};
    }
}

bool holdsTags(const XmlNode &node) {
    return isTag(node) || hasTagInAttribute(node) || std::ranges::any_of(node.children, holdsTags);
}

void addBlocks(const XmlNode &node, std::set<std::string> &names) {
    if (isTag(node) && opensBlock(node)) names.insert(tagName(node));
    for (const XmlNode &child : node.children) addBlocks(child, names);
}

} // namespace

TemplatePart::TemplatePart(const std::string &bytes, XmlSource source)
    : source_(std::move(source)), root_(parseXmlTree(bytes, source_)) {
    refuseActiveFields(root_, source_);
    halves_ = markTags(root_, source_);
    refuseHiddenTags(root_, source_);
    if (holdsTags(root_)) {
        writeConstants(root_);
    } else {
        unchanged_ = bytes;
        root_ = {};
    }
}

std::string TemplatePart::filled(const Fields &fields) const {
    for (const HalfTag &half : halves_)
        if (isKnownName(half.name, fields))
            refuseTemplate(source_, half.where, "thẻ “{" + half.name + "}” phải có hai dấu ngoặc mỗi bên");
    if (unchanged_) return *unchanged_;
    checkTags(root_.children, fields, source_);
    return Filler(fields, root_, source_).document(root_);
}

std::set<std::string> TemplatePart::blocks() const {
    std::set<std::string> names;
    addBlocks(root_, names);
    return names;
}

} // namespace phuluc
