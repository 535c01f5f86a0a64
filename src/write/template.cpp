#include "write/template.hpp"

#include "base/unicode.hpp"
#include "phuluc766/error.hpp"
#include "write/template_blocks.hpp"

#include <algorithm>
#include <span>

namespace phuluc {
namespace {

using Slice = std::span<const XmlNode>;

constexpr int nodeLimit = 200'000;
constexpr std::string_view writtenName = "<"; // no XML element can be called so

/// An element that is the same in every document, written already: its XML is its text.
bool isWritten(const XmlNode &node) { return node.name == writtenName; }

/// The tag that closes the block which `nodes[open]` opens. Throws where it is missing or has another name.
std::size_t closing(Slice nodes, std::size_t open, const XmlSource &source) {
    const XmlNode &tag = nodes[open];
    int depth = 0;
    for (std::size_t i = open; i < nodes.size(); ++i) {
        if (!isTag(nodes[i]) || tagKind(nodes[i]) == TagKind::value) continue;
        depth += opensBlock(nodes[i]) ? 1 : -1;
        if (depth > 0) continue;
        if (tagName(nodes[i]) != tagName(tag))
            refuseTemplate(source, tagWhere(nodes[i]),
                           "thẻ " + tagText(nodes[i]) + " đóng khối mở bằng " + tagText(tag) +
                               "; hai tên phải giống nhau");
        return i;
    }
    refuseTemplate(source, tagWhere(tag), "khối " + tagText(tag) + " không có thẻ đóng {{/" + tagName(tag) + "}}");
}

/// Looks at every tag, those in parts left out too, before anything is filled in.
class Checker {
  public:
    Checker(const Fields &fields, const XmlSource &source) : fields_(fields), source_(source) {}

    void check(Slice nodes) {
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            if (!isTag(nodes[i])) {
                checkElement(nodes[i]);
            } else if (tagKind(nodes[i]) == TagKind::value) {
                checkText(nodes[i]);
            } else {
                i = checkBlock(nodes, i);
            }
        }
    }

  private:
    void checkElement(const XmlNode &node) {
        if (!columns_.empty() && (node.isWord("footnoteReference") || node.isWord("endnoteReference")))
            refuseTemplate(source_, where_, "chú thích chân trang không đặt được trong khối lặp; đặt ngoài khối");
        check(node.children);
    }

    void checkText(const XmlNode &tag) const {
        if (!fields_.texts.contains(tagName(tag)) && !isColumn(tagName(tag))) refuseName(tag);
    }

    /// Returns the place of the closing tag.
    std::size_t checkBlock(Slice nodes, std::size_t open) {
        const XmlNode &tag = nodes[open];
        if (tagKind(tag) == TagKind::end)
            refuseTemplate(source_, tagWhere(tag), "thẻ đóng " + tagText(tag) + " không có thẻ mở đứng trước");
        const std::size_t close = closing(nodes, open, source_);
        const auto list = fields_.lists.find(tagName(tag));
        const bool repeats = tagKind(tag) == TagKind::list;
        if (repeats ? list == fields_.lists.end() && !isColumn(tagName(tag)) : !isKnown(tagName(tag))) refuseName(tag);
        if (repeats) {
            where_ = tagWhere(tag);
            columns_.push_back(list == fields_.lists.end() ? columns_.back() : &list->second.columns);
        }
        check(nodes.subspan(open + 1, close - open - 1));
        if (repeats) columns_.pop_back();
        return close;
    }

    [[nodiscard]] bool isColumn(const std::string &name) const {
        return std::any_of(columns_.begin(), columns_.end(), [&](const std::vector<std::string> *columns) {
            return std::find(columns->begin(), columns->end(), name) != columns->end();
        });
    }

    [[nodiscard]] bool isKnown(const std::string &name) const {
        return fields_.texts.contains(name) || fields_.lists.contains(name) || isColumn(name);
    }

    [[noreturn]] void refuseName(const XmlNode &tag) const {
        refuseTemplate(source_, tagWhere(tag),
                       "thẻ " + tagText(tag) + " không có trong bảng tên thẻ, hoặc không dùng được ở chỗ này");
    }

    const Fields &fields_;
    const XmlSource &source_;
    std::vector<const std::vector<std::string> *> columns_; ///< of the blocks around
    std::string where_;
};

/// Attributes that must be unique in a document.
bool isIdentity(const std::string &attribute) {
    return attribute.ends_with(":paraId") || attribute.ends_with(":textId");
}

/// Marks that must be unique in a document.
bool isIdentity(const XmlNode &node) {
    return node.isWord("bookmarkStart") || node.isWord("bookmarkEnd") || node.isWord("commentRangeStart") ||
           node.isWord("commentRangeEnd") || node.isWord("commentReference");
}

/// What Word requires of the content of an element; known when that has been written.
struct Content {
    bool rows = false;              ///< has a row
    bool blocks = false;            ///< has a paragraph, a table or the like
    bool endsWithParagraph = false; ///< the last of these

    void add(const XmlNode &child) {
        rows = rows || child.isWord("tr");
        const bool paragraph = child.isWord("p");
        if (!paragraph && !child.isWord("tbl") && !child.isWord("sdt")) return;
        blocks = true;
        endsWithParagraph = paragraph;
    }
};

bool holdsBlocks(const XmlNode &node) {
    return node.isWord("hdr") || node.isWord("ftr") || node.isWord("footnote") || node.isWord("endnote") ||
           node.isWord("txbxContent") || node.isWord("body");
}

/// Writes a document with values in the place of tags; the tree has been checked.
class Filler {
  public:
    Filler(const Fields &fields, const XmlSource &source) : scope_{&fields}, source_(source) {}

    std::string document(const XmlNode &root) {
        constexpr std::size_t usual = 16 << 10; // bytes
        out_.reserve(usual);
        out_ = xmlDeclaration;
        element(root);
        return std::move(out_);
    }

    /// One element, without a declaration.
    std::string fragment(const XmlNode &node) {
        element(node);
        return std::move(out_);
    }

  private:
    void fill(Slice nodes, Content &content) {
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            if (!isTag(nodes[i])) {
                if (element(nodes[i])) content.add(nodes[i]);
            } else if (tagKind(nodes[i]) == TagKind::value) {
                value(nodes[i]);
            } else {
                const std::size_t close = closing(nodes, i, source_);
                block(nodes[i], nodes.subspan(i + 1, close - i - 1), content);
                i = close;
            }
        }
    }

    /// Counts what is made, lest lists within lists of themselves go on for ever.
    void count() {
        if (++made_ > nodeLimit) refuseTemplate(source_, {}, "các khối lặp lồng nhau sinh ra văn bản quá dài");
    }

    /// Writes an element or a text as Word requires it: a table has rows, a cell ends with a paragraph, text of any
    /// kind has one. False where nothing of it is left.
    bool element(const XmlNode &node) {
        count();
        if (node.name.empty()) {
            appendXmlText(out_, node.text);
            return true;
        }
        if (isWritten(node)) {
            out_ += node.text;
            return !node.text.empty();
        }
        if (repeated_ && isIdentity(node)) return false;
        const std::size_t start = out_.size();
        openTag(node);
        const std::size_t inner = out_.size();
        Content content;
        fill(node.children, content);
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

    void openTag(const XmlNode &node) {
        out_.append("<").append(node.name);
        for (const auto &[name, value] : node.attributes)
            if (!repeated_ || !isIdentity(name)) appendXmlAttribute(out_, name, value);
        out_ += '>';
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
        requireText(tag, *text);
        const XmlNode &run = tagRun(tag);
        openTag(run);
        Content content;
        fill(run.children, content);
        const std::string name = run.sibling("t").name;
        out_.append("<").append(name).append(" xml:space=\"preserve\">");
        appendXmlText(out_, *text);
        out_.append("</").append(name).append("></").append(run.name).append(">");
    }

    void block(const XmlNode &tag, Slice body, Content &content) {
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

    void requireText(const XmlNode &tag, const std::string &text) const {
        const bool control = std::any_of(text.begin(), text.end(),
                                         [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
        const bool noncharacter =
            text.find("\xEF\xBF\xBE") != std::string::npos || text.find("\xEF\xBF\xBF") != std::string::npos;
        if (control || noncharacter || !validUtf8(text))
            throw Error(
                ErrorKind::data,
                "nội dung của thẻ " + tagText(tag) +
                    " có ký tự điều khiển, văn bản Word không chứa được. Sửa tên trong tệp số liệu, danh mục hoặc "
                    "cấu hình",
                {source_.file, {}, {}});
    }

    std::vector<const Fields *> scope_;
    const XmlSource &source_;
    std::string out_;
    int made_ = 0;
    bool repeated_ = false; ///< in a row after the first of its list
};

/// Whether an element comes out the same whatever is filled in, and wherever it is repeated.
bool isConstant(const XmlNode &node) {
    if (isTag(node) || isIdentity(node) || node.isWord("footnoteReference") || node.isWord("endnoteReference"))
        return false;
    return std::none_of(node.attributes.begin(), node.attributes.end(),
                        [](const auto &attribute) { return isIdentity(attribute.first); }) &&
           std::all_of(node.children.begin(), node.children.end(), isConstant);
}

/// Writes what is the same in every document once and for all.
void writeConstants(XmlNode &parent, const XmlSource &source) {
    for (XmlNode &child : parent.children) {
        if (child.name.empty()) continue;
        if (isTag(child)) { // the format of what it stands for
            for (XmlNode &run : child.children) writeConstants(run, source);
            continue;
        }
        if (!isConstant(child)) {
            writeConstants(child, source);
            continue;
        }
        std::string xml = Filler({}, source).fragment(child);
        child = {std::string(writtenName), std::move(child.wordName), std::move(xml), {}, {}};
    }
}

void addBlocks(const XmlNode &node, std::set<std::string> &names) {
    if (isTag(node) && opensBlock(node)) names.insert(tagName(node));
    for (const XmlNode &child : node.children) addBlocks(child, names);
}

} // namespace

TemplatePart::TemplatePart(const std::string &bytes, XmlSource source)
    : source_(std::move(source)), root_(parseXmlTree(bytes, source_)) {
    markTags(root_, source_);
    writeConstants(root_, source_);
}

std::string TemplatePart::filled(const Fields &fields) const {
    Checker(fields, source_).check(root_.children);
    return Filler(fields, source_).document(root_);
}

std::set<std::string> TemplatePart::blocks() const {
    std::set<std::string> names;
    addBlocks(root_, names);
    return names;
}

} // namespace phuluc
