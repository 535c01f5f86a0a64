#include "read/mime.hpp"

#include "base/ascii.hpp"
#include "base/lookup.hpp"
#include "read/refuse.hpp"
#include "read/values.hpp"

#include <algorithm>
#include <optional>

namespace phuluc {
namespace {

constexpr int deepest = 8; // parts within parts

/// Removes the next line from the front of the text and returns it without its line break.
std::string_view takeLine(std::string_view &text) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

/// A parameter of a header, such as the boundary in `multipart/related; boundary="…"`; no value if there is none.
std::optional<std::string> parameter(std::string_view header, std::string_view name) {
    const std::string small = lowerCased(header);
    const std::string wanted = std::string(name) + "=";
    std::size_t at = small.find(wanted);
    while (at != small.npos && at > 0 && std::string_view("; \t").find(small[at - 1]) == std::string_view::npos)
        at = small.find(wanted, at + 1);
    if (at == small.npos) return std::nullopt;
    std::string_view value = header.substr(at + wanted.size());
    if (value.starts_with('"')) return std::string(value.substr(1, value.find('"', 1) - 1));
    return std::string(value.substr(0, value.find_first_of("; \t")));
}

/// Decodes quoted-printable text. Characters that are no valid sequence stay, as in all mail programs.
std::string fromQuotedPrintable(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        const std::size_t sign = std::min(text.find('='), text.size());
        result += text.substr(0, sign);
        text.remove_prefix(sign);
        if (text.empty()) break;
        const std::string_view digits = text.substr(1, 2);
        const auto byte = digits.size() == 2 ? wholeNumber(digits, 16) : std::nullopt;
        const std::size_t next = std::min(text.find_first_not_of(" \t\r", 1), text.size());
        const bool goesOn = text.substr(next).starts_with('\n'); // the line ends in the file only
        if (byte)
            result += static_cast<char>(*byte);
        else if (!goesOn)
            result += '=';
        text.remove_prefix(byte ? 3 : goesOn ? next + 1 : 1);
    }
    return result;
}

/// Decodes base64 text; no value if it has other characters.
std::optional<std::string> fromBase64(std::string_view text) {
    constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string result;
    result.reserve(text.size() / 4 * 3);
    std::uint32_t bits = 0;
    int count = 0;
    for (const char c : text) {
        if (c == '\r' || c == '\n' || c == ' ' || c == '\t') continue;
        if (c == '=') break;
        const std::size_t digit = digits.find(c);
        if (digit == digits.npos) return std::nullopt;
        bits = bits << 6 | static_cast<std::uint32_t>(digit);
        count += 6;
        if (count < 8) continue;
        count -= 8;
        result += static_cast<char>(bits >> count & 0xFF);
    }
    return result;
}

class PartReader {
  public:
    PartReader(const std::vector<std::string_view> &types, const std::string &file, const ReadLimits &limits)
        : types_(types), file_(file), limits_(limits) {}

    void read(std::string_view message, int depth) {
        const MimeHeaders headers = takeHeaders(message);
        const std::string type = headerValue(headers, "content-type");
        if (++count_ > limits_.parts || depth > deepest)
            refuseSize({file_, {}, {}}, "trang web lưu một tệp có quá nhiều phần");
        if (type.starts_with("multipart/"))
            readParts(message, parameter(headers.find("content-type")->second, "boundary"), depth);
        else if (contains(types_, type))
            parts_.push_back({type, locationOf(headers), decoded(message, headers)});
    }

    std::vector<MimePart> finished() { return std::move(parts_); }

  private:
    [[noreturn]] void refuseCut() const { refuse({file_, {}, {}}, "tệp bị cắt hoặc bị hỏng"); }

    /// Reads the parts between boundary lines: two dashes and the boundary. The last boundary line has two more dashes.
    void readParts(std::string_view text, const std::optional<std::string> &boundary, int depth) {
        if (!boundary || boundary->empty()) refuseCut();
        const std::string mark = "--" + *boundary;
        const char *begin = nullptr;
        while (!text.empty()) {
            const char *const lineBegin = text.data();
            const std::string_view line = trimmed(takeLine(text));
            if (!line.starts_with(mark) || (line.size() > mark.size() && line != mark + "--")) continue;
            if (begin) read({begin, static_cast<std::size_t>(lineBegin - begin)}, depth + 1);
            if (line.size() > mark.size()) return;
            begin = text.data();
        }
        refuseCut();
    }

    [[nodiscard]] static std::string locationOf(const MimeHeaders &headers) {
        const auto location = headers.find("content-location");
        return location == headers.end() ? std::string() : location->second;
    }

    [[nodiscard]] std::string decoded(std::string_view text, const MimeHeaders &headers) {
        total_ += text.size();
        if (total_ > limits_.fileSize) refuseSize({file_, {}, {}}, "các trang lồng nhau quá lớn");
        const std::string encoding = headerValue(headers, "content-transfer-encoding");
        if (encoding == "quoted-printable") return fromQuotedPrintable(text);
        if (encoding != "base64") return std::string(text);
        std::optional<std::string> bytes = fromBase64(text);
        if (!bytes) refuseCut();
        return std::move(*bytes);
    }

    const std::vector<std::string_view> &types_;
    const std::string &file_;
    const ReadLimits &limits_;
    std::vector<MimePart> parts_;
    std::uint32_t count_ = 0;
    std::uint64_t total_ = 0;
};

} // namespace

MimeHeaders takeHeaders(std::string_view &text) {
    constexpr std::size_t longest = 64 << 10; // of one header
    MimeHeaders headers;
    std::string *last = nullptr;
    while (!text.empty()) {
        const std::string_view line = takeLine(text);
        if (trimmed(line).empty()) break;
        const std::size_t colon = line.find(':');
        if (last && (line.front() == ' ' || line.front() == '\t')) {
            if (last->size() < longest) *last += " " + std::string(trimmed(line));
        } else if (colon != line.npos) {
            last = &headers[lowerCased(trimmed(line.substr(0, colon)))];
            *last = trimmed(line.substr(colon + 1));
        }
    }
    return headers;
}

std::string headerValue(const MimeHeaders &headers, std::string_view name) {
    const auto header = headers.find(name);
    if (header == headers.end()) return {};
    const std::string_view value = header->second;
    return lowerCased(trimmed(value.substr(0, value.find(';'))));
}

std::vector<MimePart> mimeParts(std::string_view message, const std::vector<std::string_view> &types,
                                const std::string &file, const ReadLimits &limits) {
    PartReader reader(types, file, limits);
    reader.read(message, 0);
    return reader.finished();
}

} // namespace phuluc
