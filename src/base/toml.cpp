#include "base/toml.hpp"

#include "base/letters.hpp"
#include "base/text.hpp"
#include "base/unicode.hpp"
#include "phuluc766/error.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <sstream>

// A damaged file can break what toml++ asserts ("[}"); without assertions the optimiser assumes it. toml++ checks the
// same conditions itself afterwards, so in every build only these checks must remain.
#pragma push_macro("NDEBUG")
#undef NDEBUG
#define TOML_ASSERT(expression) static_cast<void>(0)
#define TOML_HEADER_ONLY 1
#include <toml++/toml.h>
#pragma pop_macro("NDEBUG")

namespace phuluc {
namespace {

constexpr std::size_t longestText = 1000; // bytes

/// The shortest digits that give the stored number. They are the digits in the file, if those are at most 15.
std::string digitsOf(double number) {
    std::array<char, 32> digits{};
    return {digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr};
}

TomlValue copied(const toml::node &node);

std::vector<TomlEntry> entriesOf(const toml::table &table) {
    std::vector<TomlEntry> entries;
    for (const auto &[key, node] : table)
        entries.push_back({std::string(key.str()), key.source().begin.line, copied(node)});
    return entries;
}

/// A value with everything in it. The parser has limited the depth.
TomlValue copied(const toml::node &node) {
    TomlValue value;
    value.line = node.source().begin.line;
    if (const auto text = node.value_exact<std::string>()) {
        value.kind = TomlValue::Kind::text;
        value.text = *text;
    } else if (const auto whole = node.value_exact<std::int64_t>()) {
        value.kind = TomlValue::Kind::number;
        value.text = std::to_string(*whole);
    } else if (const auto real = node.value_exact<double>()) {
        value.kind = TomlValue::Kind::number;
        value.text = digitsOf(*real);
    } else if (const toml::array *array = node.as_array()) {
        value.kind = TomlValue::Kind::array;
        for (const toml::node &item : *array) value.items.push_back(copied(item));
    } else if (const toml::table *table = node.as_table()) {
        value.kind = TomlValue::Kind::table;
        value.keys = entriesOf(*table);
    }
    if (const auto flag = node.value_exact<bool>()) {
        value.kind = TomlValue::Kind::flag;
        value.flag = *flag;
        value.text = *flag ? "true" : "false";
    }
    if (const auto day = node.value_exact<toml::date>()) {
        value.kind = TomlValue::Kind::date;
        value.date = {static_cast<int>(day->year), static_cast<int>(day->month), static_cast<int>(day->day)};
    }
    if (value.kind != TomlValue::Kind::other && value.kind != TomlValue::Kind::date) return value;
    std::ostringstream shown;
    node.visit([&](const auto &each) { shown << each; });
    value.text = tidied(shown.str());
    return value;
}

/// A value as the clerk wrote it, for messages.
std::string shown(const TomlValue &value) {
    constexpr std::size_t most = 8; // items; of a longer list only the number is shown
    const std::size_t count = value.items.size() + value.keys.size();
    if (count > most) return "danh sách " + std::to_string(count) + " mục";
    std::vector<std::string> parts;
    switch (value.kind) {
    case TomlValue::Kind::text: return '"' + tidied(value.text) + '"';
    case TomlValue::Kind::array:
        for (const TomlValue &item : value.items) parts.push_back(shown(item));
        return parts.empty() ? "[]" : "[ " + join(parts, ", ") + " ]";
    case TomlValue::Kind::table:
        for (const TomlEntry &entry : value.keys) parts.push_back(entry.key + " = " + shown(entry.value));
        return parts.empty() ? "{}" : "{ " + join(parts, ", ") + " }";
    default: return value.text;
    }
}

bool hasControls(const std::string &text) {
    return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x20; });
}

/// Recognises and refuses the encodings other than UTF-8 that Notepad writes. Reading them as UTF-8 would lose accents.
void checkEncoding(std::string_view text, const std::string &file) {
    const bool wide = text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF") || text.find('\0') != text.npos;
    if (wide || !validUtf8(text))
        refuseToml(file, 0,
                   std::string("tệp lưu bằng ") + (wide ? "mã UTF-16 (\"Unicode\")" : "mã khác") +
                       ", không phải UTF-8" +
                       ". Mở bằng Notepad, chọn Lưu thành (Save as), mã hóa UTF-8, rồi chạy lại");
}

std::string lineAt(std::string_view text, std::size_t number) {
    for (; number > 1 && !text.empty(); --number) {
        const std::size_t end = text.find('\n');
        text.remove_prefix(end == text.npos ? text.size() : end + 1);
    }
    return tidied(text.substr(0, text.find('\n')));
}

/// The end of the TOML string that begins at `at`. Strings with three quotes may contain line breaks and quotes.
std::size_t stringEnd(std::string_view text, std::size_t at) {
    const std::string triple(3, text[at]);
    const std::string quote = text.substr(at, 3) == triple ? triple : triple.substr(0, 1);
    for (std::size_t i = at + quote.size(); i < text.size(); ++i) {
        if (text[i] == '\\' && text[at] == '"')
            ++i;
        else if (text.substr(i, quote.size()) == quote)
            return i + quote.size();
        else if (text[i] == '\n' && quote.size() == 1)
            return i;
    }
    return text.size();
}

/// The position of the first letter beyond ASCII outside strings and comments, where TOML allows none; the end if there
/// is none. toml++ 3.3 must not get such letters: for them it runs into code marked as unreachable.
std::size_t strayLetter(std::string_view text) {
    std::size_t at = text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) {
        const char c = text[at];
        if (c == '#')
            at = std::min(text.find('\n', at), text.size());
        else
            at = c == '"' || c == '\'' ? stringEnd(text, at) : at + 1;
    }
    return at;
}

std::size_t lineOf(std::string_view text, std::size_t at) {
    return static_cast<std::size_t>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n')) + 1;
}

bool isTypographicQuote(char32_t c) {
    return (c >= U'\u2018' && c <= U'\u201F') || c == U'\u00AB' || c == U'\u00BB' || c == U'\u2032' || c == U'\u2033' ||
           c == U'\uFF02' || c == U'\uFF07';
}

constexpr std::string_view curlyQuotes =
    "có dấu nháy cong (“ ”), như Word, Zalo tự đổi; gõ lại dấu nháy thẳng (\") ở hai đầu của giá trị";

/// What is wrong with a letter outside strings.
std::string strayFault(std::string_view fromLetter) {
    const char32_t c = firstCodePoint(fromLetter);
    if (isTypographicQuote(c)) return std::string(curlyQuotes);
    if (isSpace(c) || isInvisible(c))
        return "có ký tự trắng lạ, như khi chép từ Word hay trang web; xóa khoảng trắng ở đầu dòng và quanh dấu bằng, rồi "
               "gõ lại";
    return "có chữ \"" + encoded(std::u32string(1, c)) +
           "\" nằm ngoài dấu nháy kép; tên khóa, tên mục viết không dấu, chữ của giá trị đặt trong dấu nháy kép (\")";
}

/// What is wrong with a line that toml++ refuses.
std::string syntaxFault(std::string_view description, const std::string &line) {
    const std::u32string letters = codePoints(line);
    const bool open = std::count(line.begin(), line.end(), '"') % 2 != 0;
    if (open && std::any_of(letters.begin(), letters.end(), isTypographicQuote)) return std::string(curlyQuotes);
    if (description.find("redefine") != description.npos)
        return "ghi lại một khóa hoặc mục đã có ở dòng trên; mỗi khóa, mỗi mục chỉ ghi một lần";
    if (line.starts_with('[') && line.find('=') == line.npos)
        return "không đúng dạng tên mục, như [don-vi]: một tên liền, không dấu, trong ngoặc vuông";
    return "không đúng dạng khóa = giá trị (mỗi khóa một lần, chữ trong dấu nháy kép, số lẻ viết 89.5)";
}

/// The line of a key with more parts than any setting has; 0 if there is none. toml++ makes a function call for each
/// part, and a file of 1 MiB could exhaust the stack.
std::size_t deepKeyLine(std::string_view text) {
    constexpr int mostDots = 20; // on a line, outside strings and comments
    std::size_t line = 1;
    int dots = 0;
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (c == '\n') {
            ++line;
            dots = 0;
        }
        if (c == '.' && ++dots > mostDots) return line;
        std::size_t next = at + 1;
        if (c == '#') next = std::min(text.find('\n', at), text.size());
        if (c == '"' || c == '\'') next = stringEnd(text, at);
        line += c == '\n' ? 0
                          : static_cast<std::size_t>(std::count(
                                text.begin() + static_cast<std::ptrdiff_t>(at),
                                text.begin() + static_cast<std::ptrdiff_t>(std::min(next, text.size())), '\n'));
        at = next;
    }
    return 0;
}

[[noreturn]] void refuseLine(std::string_view text, const std::string &file, std::size_t line, const std::string &fault) {
    refuseToml(file, line, "dòng này " + fault + ": " + lineAt(text, line) + ". Sửa dòng này rồi chạy lại");
}

} // namespace

const TomlValue *TomlValue::find(std::string_view key) const {
    const auto found = std::ranges::find(keys, key, &TomlEntry::key);
    return found == keys.end() ? nullptr : &found->value;
}

void refuseToml(const std::string &file, std::size_t line, const std::string &text) {
    throw Error(ErrorKind::usage, text, {line == 0 ? file : file + ", dòng " + std::to_string(line), "", ""});
}

TomlValue parseToml(std::string_view text, const std::string &file) {
    checkEncoding(text, file);
    if (const std::size_t at = strayLetter(text); at < text.size())
        refuseLine(text, file, lineOf(text, at), strayFault(text.substr(at)));
    if (const std::size_t line = deepKeyLine(text); line > 0)
        refuseToml(file, line, "dòng này có quá nhiều dấu chấm để là tên một khóa. Sửa dòng này rồi chạy lại");
    try {
        return copied(toml::parse(text, std::string_view(file)));
    } catch (const toml::parse_error &error) {
        const std::size_t line = error.source().begin.line;
        refuseLine(text, file, line, syntaxFault(error.description(), lineAt(text, line)));
    }
}

void TomlKey::expected(const std::string &what) const {
    refuseToml(file_, value_.line,
               "khóa " + name_ + " ghi " + shown(value_) + ", phải là " + what + ". Sửa dòng này rồi chạy lại");
}

std::string TomlKey::text() const {
    if (value_.kind != TomlValue::Kind::text) expected("chữ đặt trong dấu nháy kép");
    if (hasControls(value_.text)) expected("chữ trên một dòng");
    if (value_.text.size() > longestText)
        refuseToml(file_, value_.line,
                   "khóa " + name_ +
                       " dài hơn 1.000 byte, quá dài cho một tên hay một dòng chữ. Rút ngắn lại rồi chạy lại");
    return tidied(value_.text);
}

std::string TomlKey::nonEmptyText() const {
    std::string value = text();
    if (value.empty()) expected("chữ, không để trống");
    return value;
}

bool TomlKey::flag() const {
    if (value_.kind == TomlValue::Kind::flag) return value_.flag;
    refuseToml(file_, value_.line,
               "khóa " + name_ + " ghi " + shown(value_) +
                   "; khóa này chỉ nhận true (có) hoặc false (không), không đặt trong dấu nháy. Sửa dòng này rồi chạy "
                   "lại");
}

Decimal TomlKey::number(const Decimal &lowest, const Decimal &highest) const {
    constexpr int places = 4;
    const bool stated = value_.kind == TomlValue::Kind::number || value_.kind == TomlValue::Kind::text;
    std::string digits = stated ? value_.text : "";
    if (value_.kind == TomlValue::Kind::text) std::ranges::replace(digits, ',', '.');
    const auto value = Decimal::parse(digits);
    if (!value || value->scale() > places || *value < lowest || highest < *value)
        expected("số từ " + vietnamese(lowest) + " đến " + vietnamese(highest) + ", không quá bốn chữ số lẻ");
    return *value;
}

std::vector<std::string> TomlKey::texts() const {
    if (value_.kind != TomlValue::Kind::array) return {nonEmptyText()};
    std::vector<std::string> values;
    for (const TomlValue &item : value_.items) values.push_back(TomlKey(file_, name_, item).nonEmptyText());
    return values;
}

} // namespace phuluc
