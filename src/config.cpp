#include "config.hpp"

#include "base/text.hpp"
#include "base/unicode.hpp"
#include "model/names.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <functional>
#include <sstream>

#define TOML_HEADER_ONLY 1
#include <toml++/toml.h>

namespace phuluc {
namespace {

constexpr std::size_t longestText = 1000; // bytes of a setting

[[noreturn]] void refuse(const std::string &file, std::size_t line, const std::string &text) {
    throw Error(ErrorKind::usage, text, {line == 0 ? file : file + ", dòng " + std::to_string(line), "", ""});
}

/// The shortest digits that give the stored number: what was written, where it had at most 15 digits.
std::string digitsOf(double number) {
    std::array<char, 32> digits{};
    return {digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr};
}

/// A value as the clerk wrote it, for messages.
std::string shown(const toml::node &node) {
    if (const auto text = node.value_exact<std::string>()) return '"' + tidied(*text) + '"';
    if (const auto number = node.value_exact<double>()) return digitsOf(*number);
    std::ostringstream text;
    node.visit([&](const auto &value) { text << value; });
    return tidied(text.str());
}

/// A key with its value, and the conversions that name both where they fail.
class Entry {
  public:
    Entry(const std::string &file, std::string name, const toml::node &node)
        : file_(file), name_(std::move(name)), node_(node) {}

    [[noreturn]] void expected(const std::string &what) const {
        refuse(file_, node_.source().begin.line,
               "khóa " + name_ + " cần " + what + ", thấy " + shown(node_) + ". Sửa dòng này rồi chạy lại");
    }

    [[nodiscard]] std::string text() const {
        const auto value = node_.value_exact<std::string>();
        if (!value) expected("chữ đặt trong dấu nháy kép");
        if (hasControls(*value)) expected("chữ trên một dòng");
        if (value->size() > longestText)
            refuse(file_, node_.source().begin.line,
                   "khóa " + name_ +
                       " dài hơn 1.000 byte, quá dài cho một tên hay một dòng chữ. Rút ngắn lại rồi chạy lại");
        return tidied(*value);
    }

    [[nodiscard]] std::string nonEmptyText() const {
        std::string value = text();
        if (value.empty()) expected("chữ, không để trống");
        return value;
    }

    [[nodiscard]] bool flag() const {
        const auto value = node_.value_exact<bool>();
        if (value) return *value;
        refuse(file_, node_.source().begin.line,
               "khóa " + name_ + " ghi " + shown(node_) +
                   "; khóa này chỉ nhận true (có) hoặc false (không), không đặt trong dấu nháy. Sửa dòng này rồi chạy "
                   "lại");
    }

    /// A number of at most four decimals, as a number or as text with a decimal comma.
    [[nodiscard]] Decimal number(const Decimal &lowest, const Decimal &highest) const {
        constexpr int places = 4;
        const auto value = Decimal::parse(numberText());
        if (!value || value->scale() > places || *value < lowest || highest < *value)
            expected("số từ " + vietnamese(lowest) + " đến " + vietnamese(highest) + ", không quá bốn chữ số lẻ");
        return *value;
    }

    [[nodiscard]] std::vector<std::string> texts() const {
        const toml::array *array = node_.as_array();
        if (!array) return {nonEmptyText()};
        std::vector<std::string> values;
        for (const toml::node &item : *array) values.push_back(Entry(file_, name_, item).nonEmptyText());
        return values;
    }

  private:
    static bool hasControls(const std::string &text) {
        return std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; });
    }

    [[nodiscard]] std::string numberText() const {
        if (const auto whole = node_.value_exact<std::int64_t>()) return std::to_string(*whole);
        if (auto text = node_.value_exact<std::string>()) {
            std::replace(text->begin(), text->end(), ',', '.');
            return *text;
        }
        const auto real = node_.value_exact<double>();
        return real ? digitsOf(*real) : "";
    }

    const std::string &file_;
    std::string name_;
    const toml::node &node_;
};

/// One key of a section and what it sets.
struct Key {
    std::string name;
    std::function<void(Settings &, const Entry &)> set;
};

struct Section {
    std::string name;
    std::vector<Key> keys;
};

/// The official spelling only: results print the name as it is known, not as it is often written. A type in front of
/// it is kept: a province may have risen to a city.
void setProvince(Settings &settings, const Entry &entry) {
    const std::string given = entry.text();
    if (given.empty()) return;
    const NamedProvince named = provinceNamed(given);
    if (!named) entry.expected("tên một tỉnh, thành phố đúng chính tả, như \"Đắk Lắk\", \"Hồ Chí Minh\"");
    const std::string &official = named.province->name;
    if (!textKey(given).ends_with(textKey(official))) entry.expected('"' + official + '"');
    settings.province = named.type ? provinceWithType(official, *named.type) : official;
}

FigureKind figureKind(const Entry &entry) {
    const std::string kind = entry.text();
    if (kind == "ty-le") return FigureKind::percentage;
    if (kind == "diem") return FigureKind::points;
    entry.expected("\"ty-le\" hoặc \"diem\"");
}

Section officeSection() {
    return {"don-vi",
            {{"tinh", setProvince},
             {"co-quan", [](Settings &settings, const Entry &entry) { settings.office = entry.nonEmptyText(); }},
             {"ky-hieu", [](Settings &settings, const Entry &entry) { settings.symbol = entry.text(); }},
             {"nguoi-ky", [](Settings &settings, const Entry &entry) { settings.signer = entry.text(); }},
             {"chuc-vu", [](Settings &settings, const Entry &entry) { settings.signerTitle = entry.text(); }},
             {"don-vi-soan-thao",
              [](Settings &settings, const Entry &entry) { settings.draftingUnit = entry.nonEmptyText(); }},
             {"ky-thay", [](Settings &settings, const Entry &entry) { settings.deputySigns = entry.flag(); }},
             {"nguon", [](Settings &settings, const Entry &entry) { settings.source = entry.nonEmptyText(); }}}};
}

Section dispatchSection() {
    return {"cong-van",
            {{"co-quan", [](Settings &settings, const Entry &entry) { settings.dispatch.office = entry.text(); }},
             {"ky-hieu", [](Settings &settings, const Entry &entry) { settings.dispatch.symbol = entry.text(); }},
             {"nguoi-ky", [](Settings &settings, const Entry &entry) { settings.dispatch.signer = entry.text(); }},
             {"chuc-vu", [](Settings &settings, const Entry &entry) { settings.dispatch.signerTitle = entry.text(); }},
             {"can-cu-chi-tieu",
              [](Settings &settings, const Entry &entry) { settings.dispatch.targetBasis = entry.text(); }}}};
}

Section documentsSection() {
    return {"van-ban", {{"kem-phu-luc", [](Settings &settings, const Entry &entry) {
                             settings.attachAppendices = entry.flag();
                         }}}};
}

Section assessmentSection() {
    return {"danh-gia",
            {{"nguong", [](Settings &settings, const Entry &entry) { settings.warningLine = entry.number(0, 100); }},
             {"chi-tieu", [](Settings &settings, const Entry &entry) { settings.target = entry.number(0, 100); }},
             {"thoi-han", [](Settings &settings, const Entry &entry) { settings.targetDate = entry.text(); }}}};
}

Section lookSection() {
    return {"trinh-bay",
            {{"phong-chu", [](Settings &settings, const Entry &entry) { settings.font = entry.nonEmptyText(); }},
             {"co-chu-bang",
              [](Settings &settings, const Entry &entry) { settings.tableSize = entry.number(10, 13).toDouble(); }}}};
}

std::vector<std::string> criterionCodes() {
    std::vector<std::string> codes;
    for (const CriterionRule &rule : standardRules().criteria) codes.push_back(rule.code);
    return codes;
}

Section headingsSection() {
    std::vector<std::string> codes = criterionCodes();
    codes.insert(codes.end(), {"TEN", "MA", "CAP", "HUYEN", "TONG", "BO_QUA"});
    Section section{"tieu-de", {}};
    for (const std::string &code : codes)
        section.keys.push_back(
            {code, [code](Settings &settings, const Entry &entry) { settings.headings[code] = entry.texts(); }});
    return section;
}

Section columnsSection() {
    Section section{"cot", {}};
    for (const std::string &code : criterionCodes())
        section.keys.push_back(
            {code, [code](Settings &settings, const Entry &entry) { settings.kinds[code] = figureKind(entry); }});
    return section;
}

std::vector<Section> knownSections() {
    return {officeSection(), dispatchSection(), assessmentSection(), documentsSection(),
            lookSection(),   headingsSection(), columnsSection()};
}

template <class Named>
std::string namesOf(const std::vector<Named> &all) {
    std::vector<std::string> names;
    for (const Named &each : all) names.emplace_back(each.name);
    return join(names, ", ");
}

template <class Named>
const Named *named(const std::vector<Named> &all, std::string_view name) {
    const auto found = std::find_if(all.begin(), all.end(), [&](const Named &each) { return each.name == name; });
    return found == all.end() ? nullptr : &*found;
}

void applySection(Settings &settings, const Section &section, const toml::table &table, const std::string &file) {
    for (const auto &[key, node] : table) {
        const std::string name(key.str());
        const Key *known = named(section.keys, name);
        if (!known)
            refuse(file, key.source().begin.line,
                   "không có khóa " + name + " trong mục [" + section.name +
                       "]. Các khóa dùng được: " + namesOf(section.keys));
        known->set(settings, Entry(file, name, node));
    }
}

Settings settingsOf(const toml::table &root, const std::string &file) {
    const std::vector<Section> sections = knownSections();
    Settings settings;
    for (const auto &[key, node] : root) {
        const std::string name(key.str());
        const Section *known = named(sections, name);
        const toml::table *table = node.as_table();
        if (!table && !known)
            refuse(file, key.source().begin.line,
                   "khóa " + name + " phải nằm dưới một mục. Các mục dùng được: " + namesOf(sections));
        if (!known)
            refuse(file, key.source().begin.line,
                   "không có mục [" + name + "]. Các mục dùng được: " + namesOf(sections));
        if (!table)
            refuse(file, key.source().begin.line, name + " là một mục: cần viết [" + name + "] trên dòng riêng");
        applySection(settings, *known, *table, file);
    }
    return settings;
}

/// What Notepad writes besides UTF-8 is told apart and refused: reading it half right would lose accents.
void checkEncoding(std::string_view text, const std::string &file) {
    const bool wide = text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF") || text.find('\0') != text.npos;
    if (wide || !validUtf8(text))
        refuse(file, 0,
               std::string("cần tệp mã UTF-8, thấy ") + (wide ? "UTF-16 (\"Unicode\")" : "mã khác") +
                   ". Mở bằng Notepad, chọn Lưu thành (Save as), mã hóa UTF-8, rồi chạy lại");
}

std::string lineAt(std::string_view text, std::size_t number) {
    for (; number > 1 && !text.empty(); --number) {
        const std::size_t end = text.find('\n');
        text.remove_prefix(end == text.npos ? text.size() : end + 1);
    }
    return tidied(text.substr(0, text.find('\n')));
}

/// Where a string of TOML ends, given that it begins at `at`; strings of three quotes hold line breaks and quotes.
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

/// The line of the first letter beyond ASCII outside strings and comments, where TOML has none; 0: there is none.
/// toml++ 3.3 must not see such letters: its tables end in code that is marked as unreachable.
std::size_t strayLetterLine(std::string_view text) {
    std::size_t at = text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    while (at < text.size()) {
        const char c = text[at];
        if (static_cast<unsigned char>(c) >= 0x80)
            return static_cast<std::size_t>(
                       std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n')) +
                   1;
        if (c == '#')
            at = std::min(text.find('\n', at), text.size());
        else
            at = c == '"' || c == '\'' ? stringEnd(text, at) : at + 1;
    }
    return 0;
}

/// The line of a key with more parts than any setting has; 0: there is none. toml++ takes a function call a part, and
/// the stack ends before a file of 1 MiB does.
std::size_t deepKeyLine(std::string_view text) {
    constexpr int mostDots = 20; // of a line, outside strings and comments
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

[[noreturn]] void refuseSyntax(std::string_view text, const std::string &file, std::size_t line) {
    refuse(file, line,
           "cần dạng khóa = giá trị, mỗi khóa một lần, chữ trong dấu nháy kép, số lẻ viết 89.5; thấy: " +
               lineAt(text, line) + ". Sửa dòng này rồi chạy lại");
}

} // namespace

Settings parseSettings(std::string_view text, const std::string &file) {
    checkEncoding(text, file);
    if (const std::size_t line = strayLetterLine(text); line > 0) refuseSyntax(text, file, line);
    if (const std::size_t line = deepKeyLine(text); line > 0)
        refuse(file, line, "dòng này có quá nhiều dấu chấm để là tên một khóa. Sửa dòng này rồi chạy lại");
    try {
        return settingsOf(toml::parse(text, std::string_view(file)), file);
    } catch (const toml::parse_error &error) {
        refuseSyntax(text, file, error.source().begin.line);
    }
}

} // namespace phuluc
