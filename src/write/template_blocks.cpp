#include "write/template_blocks.hpp"
#include "base/lookup.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

namespace phuluc {
namespace {

using Nodes = std::vector<XmlNode>;

/// Whether a part of the element is visible on paper; blanks are not.
bool shows(const XmlNode &node) {
    if (isTag(node)) return true;
    if (node.name.empty()) return node.text.find_first_not_of(" \t\n") != std::string::npos;
    if (node.isWord("pPr") || node.isWord("rPr") || node.isWord("tcPr") || node.isWord("trPr")) return false;
    if (node.isWord("tab") || node.isWord("br") || node.isWord("drawing") || node.isWord("pict") ||
        node.isWord("object") || node.isWord("sym") || node.isWord("footnoteReference") || node.isWord("footnoteRef") ||
        node.isWord("fldChar"))
        return true;
    return std::ranges::any_of(node.children, shows);
}

bool isBlockTag(const XmlNode &node) { return isTag(node) && tagKind(node) != TagKind::value; }

/// Indices, from `first` on, of block tags among siblings that have no partner among them.
std::vector<std::size_t> unmatched(const Nodes &nodes, std::size_t first = 0) {
    std::vector<std::size_t> result;
    std::vector<std::size_t> open;
    for (std::size_t i = first; i < nodes.size(); ++i) {
        if (!isBlockTag(nodes[i])) continue;
        if (opensBlock(nodes[i])) {
            open.push_back(i);
        } else if (open.empty()) {
            result.push_back(i);
        } else {
            open.pop_back();
        }
    }
    result.insert(result.end(), open.begin(), open.end());
    std::ranges::sort(result);
    return result;
}

/// Tags that move before and behind the paragraph or row in which they stood.
struct Hoisted {
    Nodes before;
    Nodes after;
    bool emptied = false; ///< the paragraph or row had no other contents
};

/// The first and the last visible child; no value if no child is visible.
std::optional<std::pair<std::size_t, std::size_t>> shownRange(const Nodes &nodes) {
    const auto first = std::ranges::find_if(nodes, shows);
    if (first == nodes.end()) return std::nullopt;
    const auto last = std::find_if(nodes.rbegin(), nodes.rend(), shows);
    return std::pair(static_cast<std::size_t>(first - nodes.begin()),
                     static_cast<std::size_t>(nodes.rend() - last) - 1);
}

XmlNode taken(Nodes &nodes, std::size_t index) {
    XmlNode node = std::move(nodes[index]);
    nodes.erase(nodes.begin() + static_cast<std::ptrdiff_t>(index));
    return node;
}

/// Takes all block tags out of a paragraph without other visible contents.
bool takeLoneTags(Nodes &nodes, Hoisted &hoisted) {
    if (std::ranges::any_of(nodes, [](const XmlNode &n) { return shows(n) && !isBlockTag(n); })) return false;
    for (std::size_t i = 0; i < nodes.size();)
        if (isTag(nodes[i]))
            hoisted.before.push_back(taken(nodes, i));
        else
            ++i;
    return true;
}

/// Takes an opening tag at the start of a paragraph, or a closing one at its end, if its block covers the whole
/// paragraph or reaches beyond it.
bool takeOuterTag(Nodes &nodes, Hoisted &hoisted) {
    const auto range = shownRange(nodes);
    if (!range) return false;
    const auto [first, last] = *range;
    const std::vector<std::size_t> alone = unmatched(nodes);
    const auto isAlone = [&](std::size_t i) { return contains(alone, i); };
    if (isBlockTag(nodes[last]) && isAlone(last) && !opensBlock(nodes[last])) {
        hoisted.after.insert(hoisted.after.begin(), taken(nodes, last));
        return true;
    }
    if (!isBlockTag(nodes[first]) || !opensBlock(nodes[first])) return false;
    // Without the first tag the last one has no partner: so the two enclose the paragraph.
    const bool fills = !isAlone(first) && isBlockTag(nodes[last]) && unmatched(nodes, first + 1) == std::vector{last};
    if (!isAlone(first) && !fills) return false;
    if (fills) hoisted.after.insert(hoisted.after.begin(), taken(nodes, last));
    hoisted.before.push_back(taken(nodes, first));
    return true;
}

bool endsSection(const XmlNode &paragraph) {
    const XmlNode *format = paragraph.child("pPr");
    return format != nullptr && format->child("sectPr") != nullptr;
}

Hoisted hoistFromParagraph(XmlNode &paragraph, const XmlSource &source) {
    Hoisted hoisted;
    if (std::ranges::none_of(paragraph.children, isBlockTag)) return hoisted;
    if (takeLoneTags(paragraph.children, hoisted)) {
        hoisted.emptied = !endsSection(paragraph);
        return hoisted;
    }
    while (takeOuterTag(paragraph.children, hoisted)) {
    }
    if (const std::vector<std::size_t> left = unmatched(paragraph.children); !left.empty()) {
        const XmlNode &tag = paragraph.children[left.front()];
        refuseTemplate(
            source, tagWhere(tag),
            "thẻ " + tagText(tag) +
                " không có thẻ kia trong cùng đoạn; khối gồm nhiều đoạn thì thẻ mở phải đứng đầu đoạn, thẻ đóng "
                "phải đứng cuối đoạn");
    }
    return hoisted;
}

/// Takes tags whose partner is in another cell out of the cells of a row, including cells in content controls.
void takeFromCells(XmlNode &row, Hoisted &hoisted) {
    for (XmlNode &cell : row.children) {
        if (isWrapper(cell)) takeFromCells(cell, hoisted);
        if (!cell.isWord("tc")) continue;
        std::size_t removed = 0;
        for (const std::size_t index : unmatched(cell.children)) {
            XmlNode tag = taken(cell.children, index - removed++);
            (opensBlock(tag) ? hoisted.before : hoisted.after).push_back(std::move(tag));
        }
    }
}

Hoisted hoistFromRow(XmlNode &row) {
    Hoisted hoisted;
    takeFromCells(row, hoisted);
    hoisted.emptied = hoisted.before.empty() != hoisted.after.empty() && !shows(row);
    return hoisted;
}

/// The children of a wrapper that belong to the text. Those of a content control are one level deeper.
Nodes &contentOf(XmlNode &wrapper) {
    const auto content =
        std::ranges::find_if(wrapper.children, [](const XmlNode &child) { return child.isWord("sdtContent"); });
    return content == wrapper.children.end() ? wrapper.children : content->children;
}

/// Whether a wrapper must be opened for a block: it contains only one end of the block, or a tracked change inserted
/// the block.
bool isInTheWay(XmlNode &wrapper) {
    const Nodes &content = contentOf(wrapper);
    if (wrapper.isWord("sdtContent")) return false;
    const bool control = wrapper.isWord("sdt") || wrapper.isWord("hyperlink");
    return control ? !unmatched(content).empty() : std::ranges::any_of(content, isBlockTag);
}

/// Replaces each wrapper that isInTheWay() by its contents.
void openWrappers(XmlNode &parent) {
    if (std::ranges::none_of(parent.children, isWrapper)) return;
    Nodes result;
    for (XmlNode &child : parent.children) {
        if (isWrapper(child)) openWrappers(child);
        if (isWrapper(child) && isInTheWay(child)) {
            Nodes &content = contentOf(child);
            std::move(content.begin(), content.end(), std::back_inserter(result));
        } else {
            result.push_back(std::move(child));
        }
    }
    parent.children = std::move(result);
}

/// Moves tags of blocks that cover whole children of `parent` to the places between these children.
void hoist(XmlNode &parent, const XmlSource &source) {
    const auto mayGiveTags = [](const XmlNode &child) { return child.isWord("p") || child.isWord("tr"); };
    if (std::ranges::none_of(parent.children, mayGiveTags)) return;
    Nodes result;
    for (XmlNode &child : parent.children) {
        Hoisted hoisted;
        if (child.isWord("p")) hoisted = hoistFromParagraph(child, source);
        if (child.isWord("tr")) hoisted = hoistFromRow(child);
        std::move(hoisted.before.begin(), hoisted.before.end(), std::back_inserter(result));
        if (!hoisted.emptied) result.push_back(std::move(child));
        std::move(hoisted.after.begin(), hoisted.after.end(), std::back_inserter(result));
    }
    parent.children = std::move(result);
}

/// Refuses blocks nested too deeply: they are a mistake, and take long to process.
void refuseDeepBlocks(const XmlNode &parent, const XmlSource &source) {
    constexpr int deepest = 32;
    int depth = 0;
    for (const XmlNode &child : parent.children) {
        if (!isBlockTag(child)) continue;
        depth += opensBlock(child) ? 1 : -1;
        if (depth > deepest) refuseTemplate(source, tagWhere(child), "các khối lồng nhau quá 32 cấp");
    }
}

void mark(XmlNode &root, const XmlSource &source, std::vector<HalfTag> &halves) {
    for (XmlNode &child : root.children) mark(child, source, halves);
    if (root.isWord("p")) splitTags(root, source, halves);
    refuseDeepBlocks(root, source);
    openWrappers(root);
    if (!root.isWord("p")) hoist(root, source);
}

} // namespace

std::vector<HalfTag> markTags(XmlNode &root, const XmlSource &source) {
    std::vector<HalfTag> halves;
    mark(root, source, halves);
    return halves;
}

bool isWrapper(const XmlNode &node) {
    return node.isWord("sdt") || node.isWord("sdtContent") || node.isWord("ins") || node.isWord("moveTo") ||
           node.isWord("customXml") || node.isWord("smartTag") || node.isWord("hyperlink");
}

} // namespace phuluc
