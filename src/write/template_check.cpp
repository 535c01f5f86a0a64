#include "write/template_check.hpp"

#include "base/ascii.hpp"
#include "base/lookup.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace phuluc {
namespace {

/// Whether the name is a tag of one numbered row of a list, which this period may not have.
bool isNumbered(const std::string &name, const Fields &fields) {
    return std::ranges::any_of(fields.numbered, [&](const std::string &list) {
        const std::size_t digit = list.size() + 1;
        return name.size() > digit && name.starts_with(list + "_") && name[digit] >= '1' && name[digit] <= '9';
    });
}

class Checker {
  public:
    Checker(const Fields &fields, const XmlSource &source) : fields_(fields), source_(source) {}

    void check(XmlNodes nodes) {
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            if (!isTag(nodes[i])) {
                checkElement(nodes[i]);
            } else if (tagKind(nodes[i]) == TagKind::value) {
                if (!isText(tagName(nodes[i]))) refuseName(tagText(nodes[i]), tagWhere(nodes[i]));
            } else {
                i = checkBlock(nodes, i);
            }
        }
    }

  private:
    void checkElement(const XmlNode &node) {
        if (!columns_.empty() && (node.isWord("footnoteReference") || node.isWord("endnoteReference")))
            refuseTemplate(source_, where_, "chú thích chân trang không đặt được trong khối lặp; đặt ngoài khối");
        for (const auto &[attribute, value] : node.attributes) {
            if (value.find("{{") == std::string::npos) continue;
            for (const std::string &name : valueTagsIn(value, source_))
                if (!isText(name)) refuseName("{{" + name + "}}", value);
        }
        check(node.children);
    }

    /// Checks a block; returns the index of its closing tag.
    std::size_t checkBlock(XmlNodes nodes, std::size_t open) {
        const XmlNode &tag = nodes[open];
        if (tagKind(tag) == TagKind::end)
            refuseTemplate(source_, tagWhere(tag), "thẻ đóng " + tagText(tag) + " không có thẻ mở đứng trước");
        const std::size_t close = closingTag(nodes, open, source_);
        const auto list = fields_.lists.find(tagName(tag));
        const bool repeats = tagKind(tag) == TagKind::list;
        if (repeats ? list == fields_.lists.end() && !isColumn(tagName(tag)) : !isKnown(tagName(tag)))
            refuseName(tagText(tag), tagWhere(tag));
        if (repeats) {
            where_ = tagWhere(tag);
            columns_.push_back(list == fields_.lists.end() ? columns_.back() : &list->second.columns);
        }
        check(nodes.subspan(open + 1, close - open - 1));
        if (repeats) columns_.pop_back();
        return close;
    }

    [[nodiscard]] bool isColumn(const std::string &name) const {
        return std::ranges::any_of(columns_,
                                   [&](const std::vector<std::string> *columns) { return contains(*columns, name); });
    }

    [[nodiscard]] bool isText(const std::string &name) const {
        return fields_.texts.contains(name) || isColumn(name) || isNumbered(name, fields_);
    }
    [[nodiscard]] bool isKnown(const std::string &name) const { return isText(name) || fields_.lists.contains(name); }

    [[noreturn]] void refuseName(const std::string &tag, const std::string &where) const {
        refuseTemplate(source_, where, "thẻ " + tag + " không có trong bảng tên thẻ, hoặc không dùng được ở chỗ này");
    }

    const Fields &fields_;
    const XmlSource &source_;
    std::vector<const std::vector<std::string> *> columns_; ///< of the lists whose blocks are open
    std::string where_;
};

/// Collects field instructions in the order of the text, because an editor may split one over several elements. "\x01"
/// stands where a field begins, "\x02" where its result begins.
void addInstructions(const XmlNode &node, std::string &text) {
    for (const auto &[attribute, value] : node.attributes) {
        if (node.isWord("fldChar") && attribute.ends_with(":fldCharType")) text += value == "begin" ? "\x01" : "\x02";
        if (node.isWord("fldSimple") && attribute.ends_with(":instr")) text += "\x01" + value + "\x02";
    }
    for (const XmlNode &child : node.children) {
        if (node.isWord("instrText")) text += child.text;
        addInstructions(child, text);
    }
}

} // namespace

std::size_t closingTag(XmlNodes nodes, std::size_t open, const XmlSource &source) {
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

void checkTags(XmlNodes nodes, const Fields &fields, const XmlSource &source) { Checker(fields, source).check(nodes); }

bool isKnownName(const std::string &name, const Fields &fields) {
    return fields.texts.contains(name) || fields.lists.contains(name) ||
           std::ranges::any_of(fields.lists, [&](const auto &list) {
               const std::vector<std::string> &columns = list.second.columns;
               return contains(columns, name);
           });
}

void refuseHiddenTags(const XmlNode &node, const XmlSource &source) {
    if (isTag(node) || node.isWord("delText") || node.isWord("moveFrom")) return;
    for (const XmlNode &child : node.children) {
        if (looksTagged(child.text))
            refuseTemplate(source, child.text,
                           "thẻ đặt ở chỗ này (mã của trường, công thức, ô của biểu đồ) thì không điền được");
        refuseHiddenTags(child, source);
    }
}

void refuseActiveFields(const XmlNode &root, const XmlSource &source) {
    static constexpr std::array<std::string_view, 5> active = {"DDE", "DDEAUTO", "LINK", "INCLUDETEXT", "IMPORT"};
    std::string text;
    addInstructions(root, text);
    for (std::size_t at = text.find('\x01'); at != std::string::npos; at = text.find('\x01', at + 1)) {
        const std::size_t begin = std::min(text.find_first_not_of(" \t\n", at + 1), text.size());
        const std::size_t end = std::min(text.find_first_of(" \t\n\"\\\x01\x02", begin), text.size());
        std::string word = text.substr(begin, end - begin);
        std::ranges::transform(word, word.begin(), [](char c) { return upperCased(c); });
        if (contains(active, word))
            refuseTemplate(source, {},
                           "trường " + word + " lấy nội dung từ chương trình hoặc tệp khác; hãy bỏ trường này");
    }
}

} // namespace phuluc
