#include "write/template_tags.hpp"

#include "phuluc766/error.hpp"

#include <algorithm>
#include <string_view>

namespace phuluc {
namespace {

using Nodes = std::vector<XmlNode>;

constexpr std::string_view tagNodeName = "{{";  // no XML element can be called so
constexpr std::string_view kindSigns = " #?^/"; // by TagKind

/// A tag within the text of a paragraph.
struct Spot {
    std::size_t begin = 0;
    std::size_t end = 0;
    char sign = ' ';
    std::string name;
};

std::string textOf(const XmlNode &node) {
    std::string text;
    for (const XmlNode &child : node.children) text += child.text;
    return text;
}

/// The text of a paragraph; text boxes within it are paragraphs of their own.
std::string paragraphText(const XmlNode &node) {
    std::string text;
    for (const XmlNode &child : node.children) {
        if (node.isWord("r"))
            text += child.isWord("t") ? textOf(child) : "";
        else
            text += paragraphText(child);
    }
    return text;
}

std::string_view trimmed(std::string_view text) {
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\n'; };
    while (!text.empty() && blank(text.front())) text.remove_prefix(1);
    while (!text.empty() && blank(text.back())) text.remove_suffix(1);
    return text;
}

bool isName(std::string_view name) {
    return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
}

std::vector<Spot> findTags(const std::string &text, const XmlSource &source) {
    std::vector<Spot> spots;
    for (std::size_t begin = text.find("{{"); begin != std::string::npos; begin = text.find("{{", spots.back().end)) {
        const std::size_t close = text.find("}}", begin);
        if (close == std::string::npos) refuseTemplate(source, text, "có “{{” mà không có “}}” trong cùng đoạn");
        std::string_view inner = trimmed(std::string_view(text).substr(begin + 2, close - begin - 2));
        const bool signedTag = !inner.empty() && kindSigns.find(inner.front()) != std::string_view::npos;
        const char sign = signedTag ? inner.front() : ' ';
        if (signedTag) inner = trimmed(inner.substr(1));
        if (!isName(inner))
            refuseTemplate(source, text,
                           "thẻ “" + text.substr(begin, close + 2 - begin) +
                               "” viết sai; tên thẻ chỉ gồm chữ thường không dấu, chữ số và dấu gạch dưới");
        spots.push_back({begin, close + 2, sign, std::string(inner)});
    }
    return spots;
}

XmlNode makeTag(const Spot &spot, XmlNode run, const std::string &where) {
    XmlNode tag;
    tag.name = tagNodeName;
    tag.attributes = {{"kind", std::string(1, spot.sign)}, {"name", spot.name}, {"where", where}};
    tag.children.push_back(std::move(run));
    return tag;
}

/// A run with the same format and no content.
XmlNode emptied(const XmlNode &run) {
    XmlNode result = run.sibling("r");
    if (const XmlNode *format = run.child("rPr")) result.children.push_back(*format);
    return result;
}

/// Cuts the runs of one paragraph at its tags; a tag takes the place and format of its first character.
class Splitter {
  public:
    Splitter(const std::vector<Spot> &spots, const std::string &text) : spots_(spots), text_(text) {}

    void splitRuns(XmlNode &parent) {
        Nodes result;
        for (XmlNode &child : parent.children) {
            if (child.isWord("r")) {
                splitRun(child, result);
            } else {
                splitRuns(child);
                result.push_back(std::move(child));
            }
        }
        parent.children = std::move(result);
    }

  private:
    void splitRun(const XmlNode &run, Nodes &out) {
        XmlNode part = emptied(run);
        const std::size_t bare = part.children.size();
        for (const XmlNode &child : run.children) {
            if (child.isWord("t"))
                splitText(child, part, out);
            else if (!child.isWord("rPr"))
                part.children.push_back(child);
        }
        if (part.children.size() > bare || run.children.size() <= bare) out.push_back(std::move(part));
    }

    void splitText(const XmlNode &original, XmlNode &part, Nodes &out) {
        const std::size_t end = position_ + textOf(original).size();
        while (position_ < end) {
            const bool tagLeft = next_ < spots_.size();
            if (!tagLeft || position_ < spots_[next_].begin) {
                const std::size_t until = std::min(end, tagLeft ? spots_[next_].begin : end);
                addText(part, text_.substr(position_, until - position_));
                position_ = until;
                continue;
            }
            if (position_ == spots_[next_].begin) cut(part, out);
            position_ = std::min(end, spots_[next_].end);
            if (position_ == spots_[next_].end) ++next_;
        }
    }

    static void addText(XmlNode &part, const std::string &text) {
        XmlNode node = part.sibling("t");
        node.attributes = {{"xml:space", "preserve"}};
        node.children.push_back({{}, {}, text, {}, {}});
        part.children.push_back(std::move(node));
    }

    /// Ends the run, puts the tag behind it and begins another run of the same format.
    void cut(XmlNode &part, Nodes &out) {
        XmlNode format = emptied(part);
        if (part.children.size() > format.children.size()) out.push_back(part);
        out.push_back(makeTag(spots_[next_], format, text_));
        part = std::move(format);
    }

    const std::vector<Spot> &spots_;
    const std::string &text_;
    std::size_t next_ = 0;
    std::size_t position_ = 0;
};

} // namespace

bool isTag(const XmlNode &node) { return node.name == tagNodeName; }
TagKind tagKind(const XmlNode &tag) { return static_cast<TagKind>(kindSigns.find(tag.attributes[0].second.front())); }
bool opensBlock(const XmlNode &tag) { return tagKind(tag) != TagKind::value && tagKind(tag) != TagKind::end; }
const std::string &tagName(const XmlNode &tag) { return tag.attributes[1].second; }
const std::string &tagWhere(const XmlNode &tag) { return tag.attributes[2].second; }
const XmlNode &tagRun(const XmlNode &tag) { return tag.children.front(); }

std::string tagText(const XmlNode &tag) {
    const std::string &sign = tag.attributes[0].second;
    return "{{" + (sign == " " ? std::string() : sign) + tagName(tag) + "}}";
}

void splitTags(XmlNode &paragraph, const XmlSource &source) {
    const std::string text = paragraphText(paragraph);
    const std::vector<Spot> spots = findTags(text, source);
    if (!spots.empty()) Splitter(spots, text).splitRuns(paragraph);
}

void refuseTemplate(const XmlSource &source, const std::string &where, const std::string &what) {
    constexpr std::size_t shown = 120;
    std::size_t end = std::min(where.size(), shown);
    while (end < where.size() && (static_cast<unsigned char>(where[end]) & 0xC0U) == 0x80U) ++end; // whole characters
    throw Error(ErrorKind::usage,
                "phần " + source.part + ", đoạn “" + where.substr(0, end) + (end < where.size() ? "…" : "") +
                    "”: " + what + ". Mở mẫu bằng Word và sửa lại đoạn này",
                {source.file, {}, {}});
}

} // namespace phuluc
