#include "write/word_text.hpp"

#include "write/docx_package.hpp"
#include "write/template_tags.hpp"

#include <algorithm>
#include <string_view>

namespace phuluc {
namespace {

bool isOneOf(const XmlNode &node, std::initializer_list<std::string_view> names) {
    return std::ranges::any_of(names, [&](std::string_view name) { return node.isWord(name); });
}

/// Edits the texts of a paragraph's runs, in order.
class Editor {
  public:
    explicit Editor(const std::vector<TextEdit> &edits) : edits_(edits) {}

    void walk(XmlNode &node) {
        for (XmlNode &child : node.children) {
            if (node.isWord("r") && child.isWord("t"))
                edit(child, node);
            else if (!node.isWord("r"))
                walk(child);
        }
    }

  private:
    void edit(XmlNode &text, const XmlNode &run) {
        std::string old;
        for (const XmlNode &child : text.children) old += child.text;
        const std::size_t begin = position_;
        const std::size_t end = begin + old.size();
        std::string fresh;
        for (std::size_t at = begin; at < end;) {
            if (next_ < edits_.size() && at == edits_[next_].begin) fresh += edits_[next_].text;
            if (next_ < edits_.size() && at >= edits_[next_].begin) {
                const std::size_t until = std::max(at, std::min(end, edits_[next_].end));
                const bool done = edits_[next_].end <= until;
                at = until;
                if (done) ++next_;
                continue;
            }
            const std::size_t until = next_ < edits_.size() ? std::min(end, edits_[next_].begin) : end;
            fresh += old.substr(at - begin, until - at);
            at = until;
        }
        while (next_ < edits_.size() && edits_[next_].begin == end && edits_[next_].end == end)
            fresh += edits_[next_++].text; // an insertion after the last character of this text
        position_ = end;
        if (fresh != old) text = textElement(run, fresh);
    }

    const std::vector<TextEdit> &edits_;
    std::size_t next_ = 0;
    std::size_t position_ = 0;
};

void addParagraphs(XmlNode &node, std::vector<WordParagraph> &result) {
    for (XmlNode &child : node.children) {
        if (child.isWord("p")) result.push_back({&child, &node, paragraphText(child)});
        addParagraphs(child, result);
    }
}

/// Whether the node only marks a tracked change of format, row or moved text; such marks are removed when changes are
/// accepted.
bool isChangeMark(const XmlNode &parent, const XmlNode &node) {
    const bool mark = isOneOf(node, {"rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "trPrChange",
                                     "tcPrChange", "tblGridChange", "numberingChange", "moveFromRangeStart",
                                     "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd"});
    return mark || (isOneOf(parent, {"rPr", "trPr"}) && isOneOf(node, {"ins", "moveTo"}));
}

bool isTakenAway(const XmlNode &node) {
    if (isOneOf(node, {"del", "moveFrom"})) return true;
    const XmlNode *format = node.isWord("tr") ? node.child("trPr") : nullptr;
    return format != nullptr && format->child("del") != nullptr;
}

/// Whether a tracked change deletes the end of a paragraph, so that the next paragraph continues it.
bool runsOn(const XmlNode &paragraph) {
    const XmlNode *format = paragraph.isWord("p") ? paragraph.child("pPr") : nullptr;
    const XmlNode *mark = format != nullptr ? format->child("rPr") : nullptr;
    return mark != nullptr && (mark->child("del") != nullptr || mark->child("moveFrom") != nullptr);
}

/// Appends the contents of the second paragraph to the first, whose format stays.
void joinParagraphs(XmlNode &first, XmlNode &second) {
    std::erase_if(first.children, [](const XmlNode &child) { return child.isWord("pPr"); });
    auto format = std::ranges::find_if(second.children, [](const XmlNode &child) { return child.isWord("pPr"); });
    if (format != second.children.end()) {
        first.children.insert(first.children.begin(), std::move(*format));
        second.children.erase(format);
    }
    std::move(second.children.begin(), second.children.end(), std::back_inserter(first.children));
}

} // namespace

void editText(XmlNode &paragraph, const std::vector<TextEdit> &edits) { Editor(edits).walk(paragraph); }

void takeAway(XmlNode &node) { node = XmlNode{}; }

bool acceptChanges(XmlNode &root) {
    bool any = false;
    std::vector<XmlNode> kept;
    bool runOn = false;
    for (XmlNode &child : root.children) {
        const bool joins = runOn && child.isWord("p");
        runOn = runsOn(child);
        if (isTakenAway(child) || isChangeMark(root, child)) {
            any = true;
            continue;
        }
        any = acceptChanges(child) || any;
        if (isOneOf(child, {"ins", "moveTo"})) {
            any = true;
            std::move(child.children.begin(), child.children.end(), std::back_inserter(kept));
        } else if (joins && !kept.empty()) {
            any = true;
            joinParagraphs(kept.back(), child);
        } else {
            kept.push_back(std::move(child));
        }
    }
    root.children = std::move(kept);
    return any;
}

std::vector<WordParagraph> paragraphsOf(XmlNode &root) {
    std::vector<WordParagraph> result;
    addParagraphs(root, result);
    return result;
}

WordDocument openWord(const std::string &bytes, const std::string &file) {
    WordDocument document{asDocument(unpack(bytes, file), file).parts, {}, false};
    for (std::size_t i = 0; i < document.parts.size(); ++i) {
        if (!isTextPart(document.parts[i].name)) continue;
        document.texts.push_back({i, parseXmlTree(document.parts[i].bytes, {file, document.parts[i].name})});
        if (acceptChanges(document.texts.back().root)) document.hadChanges = true;
    }
    return document;
}

std::string saveWord(const WordDocument &document) {
    std::vector<PackagePart> parts = document.parts;
    for (const WordTextPart &text : document.texts) parts[text.index].bytes = xmlDocument(text.root);
    return pack(parts);
}

} // namespace phuluc
