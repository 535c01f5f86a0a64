#include "write/template.hpp"

#include "base/unicode.hpp"
#include "phuluc766/error.hpp"
#include "write/template_blocks.hpp"

#include <algorithm>
#include <span>

namespace phuluc {
namespace {

using Nodes = std::vector<XmlNode>;
using Slice = std::span<const XmlNode>;

constexpr int nodeLimit = 200'000;

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

/// A copy of a block may not repeat what must be unique in a document.
void makeRepeatable(XmlNode &node) {
    std::erase_if(node.attributes, [](const auto &attribute) {
        return attribute.first.ends_with(":paraId") || attribute.first.ends_with(":textId");
    });
    std::erase_if(node.children, [](const XmlNode &child) {
        return child.isWord("bookmarkStart") || child.isWord("bookmarkEnd") || child.isWord("commentRangeStart") ||
               child.isWord("commentRangeEnd") || child.isWord("commentReference");
    });
    for (XmlNode &child : node.children) makeRepeatable(child);
}

/// Puts values in the place of tags; the tree has been checked.
class Filler {
  public:
    Filler(const Fields &fields, const XmlSource &source) : scope_{&fields}, source_(source) {}

    Nodes fill(Slice nodes) {
        Nodes result;
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            if (!isTag(nodes[i])) {
                result.push_back(copy(nodes[i]));
            } else if (tagKind(nodes[i]) == TagKind::value) {
                addText(nodes[i], result);
            } else {
                const std::size_t close = closing(nodes, i, source_);
                addBlock(nodes[i], nodes.subspan(i + 1, close - i - 1), result);
                i = close;
            }
        }
        return result;
    }

  private:
    /// Counts what is made, lest lists within lists of themselves go on for ever.
    void count() {
        if (++made_ > nodeLimit) refuseTemplate(source_, {}, "các khối lặp lồng nhau sinh ra văn bản quá dài");
    }

    XmlNode copy(const XmlNode &node) {
        count();
        return {node.name, node.wordName, node.text, node.attributes, fill(node.children)};
    }

    void addText(const XmlNode &tag, Nodes &to) {
        count();
        const std::string *text = findText(tagName(tag));
        if (text == nullptr || text->empty()) return;
        requireText(tag, *text);
        XmlNode run = tagRun(tag);
        XmlNode content = run.sibling("t");
        content.attributes = {{"xml:space", "preserve"}};
        content.children.push_back({{}, {}, *text, {}, {}});
        run.children.push_back(std::move(content));
        to.push_back(std::move(run));
    }

    void addBlock(const XmlNode &tag, Slice body, Nodes &to) {
        const FieldList *list = findList(tagName(tag));
        if (tagKind(tag) != TagKind::list) {
            const bool wanted = tagKind(tag) == TagKind::present;
            if (holds(tagName(tag), list) == wanted) append(to, fill(body));
            return;
        }
        if (list == nullptr) return;
        for (const Fields &row : list->rows) {
            count();
            scope_.push_back(&row);
            Nodes filled = fill(body);
            if (&row != &list->rows.front())
                for (XmlNode &node : filled) makeRepeatable(node);
            append(to, std::move(filled));
            scope_.pop_back();
        }
    }

    static void append(Nodes &to, Nodes &&more) { std::move(more.begin(), more.end(), std::back_inserter(to)); }

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
                    "cấu hình.",
                {source_.file, {}, {}});
    }

    std::vector<const Fields *> scope_;
    const XmlSource &source_;
    int made_ = 0;
};

bool isBlockContent(const XmlNode &node) { return node.isWord("p") || node.isWord("tbl") || node.isWord("sdt"); }

/// What Word requires: a table has rows, a cell ends with a paragraph, text of any kind has one.
void mend(XmlNode &node) {
    for (XmlNode &child : node.children) mend(child);
    std::erase_if(node.children,
                  [](const XmlNode &child) { return child.isWord("tbl") && child.child("tr") == nullptr; });
    const bool cell = node.isWord("tc");
    if (cell) {
        const auto last = std::find_if(node.children.rbegin(), node.children.rend(), isBlockContent);
        if (last == node.children.rend() || !last->isWord("p")) node.children.push_back(node.sibling("p"));
        return;
    }
    const bool holdsBlocks = node.isWord("hdr") || node.isWord("ftr") || node.isWord("footnote") ||
                             node.isWord("endnote") || node.isWord("txbxContent") || node.isWord("body");
    if (holdsBlocks && std::none_of(node.children.begin(), node.children.end(), isBlockContent))
        node.children.insert(node.children.begin(), node.sibling("p"));
}

} // namespace

void fillTree(XmlNode &root, const Fields &fields, const XmlSource &source) {
    markTags(root, source);
    Checker(fields, source).check(root.children);
    root.children = Filler(fields, source).fill(root.children);
    mend(root);
}

} // namespace phuluc
