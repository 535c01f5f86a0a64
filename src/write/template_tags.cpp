#include "write/template_tags.hpp"

#include "base/ascii.hpp"
#include "base/text.hpp"
#include "phuluc766/error.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace phuluc {
namespace {

using Nodes = std::vector<XmlNode>;

constexpr std::string_view tagNodeName = "{{";  // no XML element can have this name
constexpr std::string_view kindSigns = " #?^/"; // indexed by TagKind
constexpr std::size_t mostTags = 2'000;         // in a paragraph; each tag costs memory and time
constexpr std::size_t longestShown = 120;       // bytes of a paragraph quoted in a message

/// Characters that are invisible, or look like a blank: no-break space, soft hyphen, zero-width and direction marks.
constexpr std::array<std::string_view, 20> invisible = {
    "\u00A0", "\u00AD", "\u200B", "\u200C", "\u200D", "\u200E", "\u200F", "\u202A", "\u202B", "\u202C",
    "\u202D", "\u202E", "\u202F", "\u2060", "\u2066", "\u2067", "\u2068", "\u2069", "\u2007", "\uFEFF"};

/// A tag within the text of a paragraph.
struct TagText {
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

/// Text that a tracked change moved away is no longer text of the document.
bool isMovedAway(const XmlNode &node) { return node.isWord("moveFrom"); }

/// The text without invisible characters and the blanks at both ends.
std::string withoutInvisible(std::string text) {
    for (const std::string_view sign : invisible)
        for (std::size_t at = text.find(sign); at != std::string::npos; at = text.find(sign, at))
            text.erase(at, sign.size());
    const std::size_t first = text.find_first_not_of(" \t\n");
    return first == std::string::npos ? "" : text.substr(first, text.find_last_not_of(" \t\n") - first + 1);
}

bool isNameCharacter(char c) { return (c >= 'a' && c <= 'z') || isDigit(c) || c == '_'; }

bool isName(std::string_view name) { return !name.empty() && std::ranges::all_of(name, isNameCharacter); }

/// Removes the sign "#", "?", "^" or "/" from the front of a name and returns it; a blank if there is none.
char takeSign(std::string &inner) {
    if (inner.empty() || kindSigns.find(inner.front()) == std::string_view::npos) return ' ';
    const char sign = inner.front();
    inner = withoutInvisible(inner.substr(1));
    return sign;
}

TagText tagAt(const std::string &text, std::size_t begin, const XmlSource &source) {
    const std::size_t close = text.find("}}", begin);
    if (close == std::string::npos) refuseTemplate(source, text, "có “{{” mà không có “}}” trong cùng đoạn");
    std::string inner = withoutInvisible(text.substr(begin + 2, close - begin - 2));
    const char sign = takeSign(inner);
    if (!isName(inner))
        refuseTemplate(source, text,
                       "thẻ “" + text.substr(begin, close + 2 - begin) +
                           "” viết sai; tên thẻ chỉ gồm chữ thường không dấu, chữ số và dấu gạch dưới");
    return {begin, close + 2, sign, std::move(inner)};
}

/// The word right before `end`, not counting blanks between; empty if it cannot be a name.
std::string wordBefore(const std::string &text, std::size_t end) {
    while (end > 0 && text[end - 1] == ' ') --end;
    std::size_t begin = end;
    while (begin > 0 && isNameCharacter(text[begin - 1])) --begin;
    while (begin < end && isDigit(text[begin])) ++begin; // "3}}" ends a formula or a program text
    return text.substr(begin, end - begin);
}

/// Looks for halves of tags in the text between tags: "{ten_ky}}" is refused here, "{ten_ky}" later, if it is a known
/// name.
void collectHalfTags(const std::string &text, const XmlSource &source, std::vector<HalfTag> &found) {
    for (std::size_t close = text.find('}'); close != std::string::npos; close = text.find('}', close + 1)) {
        const std::string name = wordBefore(text, close);
        if (name.empty()) continue;
        if (text.compare(close, 2, "}}") == 0)
            refuseTemplate(source, text, "có “" + name + "}}” mà không có “{{” đứng trước");
        const std::size_t open = text.find_last_of("{}", close - 1);
        if (open != std::string::npos && text[open] == '{') found.push_back({name, shortened(text, longestShown)});
    }
}

std::vector<TagText> findTags(const std::string &text, const XmlSource &source, std::vector<HalfTag> &halves) {
    std::vector<TagText> tags;
    std::string between; // the text outside of tags; each tag is a line break
    std::size_t done = 0;
    for (std::size_t begin = text.find("{{"); begin != std::string::npos; begin = text.find("{{", done)) {
        if (tags.size() == mostTags) refuseTemplate(source, text, "đoạn có hơn 2.000 thẻ");
        tags.push_back(tagAt(text, begin, source));
        between += text.substr(done, begin - done) + "\n";
        done = tags.back().end;
    }
    collectHalfTags(between + text.substr(done), source, halves);
    return tags;
}

XmlNode makeTag(const TagText &tag, XmlNode run, const std::string &where) {
    XmlNode node;
    node.name = tagNodeName;
    node.attributes = {{"kind", std::string(1, tag.sign)}, {"name", tag.name}, {"where", where}};
    node.children.push_back(std::move(run));
    return node;
}

/// A run with the same format and no content.
XmlNode emptied(const XmlNode &run) {
    XmlNode result = run.sibling("r");
    if (const XmlNode *format = run.child("rPr")) result.children.push_back(*format);
    return result;
}

/// Splits the runs of one paragraph at its tags. A tag takes the place and the format of its first character.
class Splitter {
  public:
    Splitter(const std::vector<TagText> &tags, const std::string &text)
        : tags_(tags), text_(text), where_(shortened(text, longestShown)) {}

    void splitRuns(XmlNode &parent) {
        if (isMovedAway(parent)) return;
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
            const bool tagLeft = next_ < tags_.size();
            if (!tagLeft || position_ < tags_[next_].begin) {
                const std::size_t until = std::min(end, tagLeft ? tags_[next_].begin : end);
                part.children.push_back(textElement(part, text_.substr(position_, until - position_)));
                position_ = until;
                continue;
            }
            if (position_ == tags_[next_].begin) cut(part, out);
            position_ = std::min(end, tags_[next_].end);
            if (position_ == tags_[next_].end) ++next_;
        }
    }

    /// Ends the run, adds the tag, and begins another run of the same format.
    void cut(XmlNode &part, Nodes &out) {
        XmlNode format = emptied(part);
        if (part.children.size() > format.children.size()) out.push_back(part);
        out.push_back(makeTag(tags_[next_], format, where_));
        part = std::move(format);
    }

    const std::vector<TagText> &tags_;
    const std::string &text_;
    std::string where_;
    std::size_t next_ = 0;
    std::size_t position_ = 0;
};

/// Where Word shows a part of a document: "đầu trang" for "word/header1.xml"; empty for the body.
std::string partForUser(const std::string &part) {
    static const std::pair<std::string_view, const char *> words[] = {{"word/document.", ""},
                                                                      {"word/header", "đầu trang"},
                                                                      {"word/footer", "chân trang"},
                                                                      {"word/footnotes.", "chú thích cuối trang"},
                                                                      {"word/endnotes.", "chú thích cuối văn bản"},
                                                                      {"word/comments.", "ghi chú bên lề"}};
    for (const auto &[beginning, word] : words)
        if (part.starts_with(beginning)) return word;
    return "phần " + part;
}

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

std::string paragraphText(const XmlNode &node) {
    std::string text;
    if (isMovedAway(node)) return text;
    for (const XmlNode &child : node.children) {
        if (node.isWord("r"))
            text += child.isWord("t") ? textOf(child) : "";
        else
            text += paragraphText(child);
    }
    return text;
}

XmlNode textElement(const XmlNode &run, const std::string &text) {
    XmlNode node = run.sibling("t");
    if (!run.drawing) node.attributes = {{"xml:space", "preserve"}}; // DrawingML keeps blanks without it
    node.children.push_back({{}, {}, text, {}, {}, false});
    return node;
}

void splitTags(XmlNode &paragraph, const XmlSource &source, std::vector<HalfTag> &halves) {
    const std::string text = paragraphText(paragraph);
    const std::vector<TagText> tags = findTags(text, source, halves);
    if (!tags.empty()) Splitter(tags, text).splitRuns(paragraph);
}

bool looksTagged(std::string_view text) {
    for (std::size_t open = text.find("{{"); open != text.npos; open = text.find("{{", open + 2)) {
        const std::size_t close = text.find("}}", open);
        if (close == text.npos) return false;
        std::string inner = withoutInvisible(std::string(text.substr(open + 2, close - open - 2)));
        takeSign(inner);
        if (isName(inner)) return true;
    }
    return false;
}

std::vector<std::string> valueTagsIn(const std::string &text, const XmlSource &source) {
    std::vector<HalfTag> halves;
    std::vector<std::string> names;
    for (TagText &tag : findTags(text, source, halves)) {
        if (tag.sign != ' ')
            refuseTemplate(source, text, "khối {{" + std::string(1, tag.sign) + tag.name + "}} không dùng được ở đây");
        names.push_back(std::move(tag.name));
    }
    return names;
}

std::string withValues(const std::string &text, const XmlSource &source, const ValueOf &valueOf) {
    std::vector<HalfTag> halves;
    std::string result;
    std::size_t done = 0;
    for (const TagText &tag : findTags(text, source, halves)) {
        result += text.substr(done, tag.begin - done) + valueOf(tag.name);
        done = tag.end;
    }
    return result + text.substr(done);
}

void refuseTemplate(const XmlSource &source, const std::string &where, const std::string &what) {
    std::string place = partForUser(source.part);
    if (!where.empty()) place += (place.empty() ? "đoạn “" : ", đoạn “") + shortened(where, longestShown) + "”";
    throw Error(ErrorKind::usage,
                place + (place.empty() ? "" : ": ") + what + ". Mở mẫu bằng Word, sửa lại " +
                    (where.empty() ? "chỗ này" : "đoạn này") + " rồi chạy lại",
                {source.file, {}, {}});
}

} // namespace phuluc
