#include "read/csv.hpp"

#include "base/ascii.hpp"
#include "read/builder.hpp"
#include "read/csv_quotes.hpp"
#include "read/encoding.hpp"
#include "read/refuse.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace phuluc {
namespace {

constexpr std::array separators = {',', ';', '\t', '|'};

/// One field as in the file, including quotes.
struct Field {
    std::uint32_t row = 0;
    std::uint32_t column = 0;
    std::string_view raw;
};

bool isBlank(std::string_view raw) { return raw.find_first_not_of(" \"") == std::string_view::npos; }

/// The end of the quoted part of a field that begins with a quote; no value if the quote is never closed.
std::optional<std::size_t> closingQuote(std::string_view text, std::size_t open) {
    std::size_t at = text.find('"', open + 1);
    while (at != std::string_view::npos && text.substr(at + 1).starts_with('"')) at = text.find('"', at + 2);
    return at == std::string_view::npos ? std::nullopt : std::optional(at);
}

/// Calls `take` for every field. Returns the row of a quote that is never closed.
template <typename Take>
std::optional<std::uint32_t> eachField(std::string_view text, char separator, Take take) {
    const char ends[] = {separator, '\r', '\n'};
    Field field;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t from = at;
        const std::size_t begin = std::min(text.find_first_not_of(' ', at), text.size() - 1);
        if (text[begin] == '"') {
            const std::optional<std::size_t> quote = closingQuote(text, begin);
            if (!quote) return field.row;
            from = *quote + 1;
        }
        const std::size_t end = std::min(text.find_first_of({ends, 3}, from), text.size());
        field.raw = text.substr(at, end - at);
        take(field);
        const bool more = end < text.size() && text[end] == separator;
        at = end + (text.substr(end).starts_with("\r\n") ? 2 : 1);
        field = more ? Field{field.row, field.column + 1, {}} : Field{field.row + 1, 0, {}};
        if (more && at == text.size()) take(field);
    }
    return std::nullopt;
}

/// Whether a field is nothing but a number.
bool isNumber(std::string_view raw) {
    return raw.find_first_of("0123456789") != raw.npos && raw.find_first_not_of(" \"0123456789.,%") == raw.npos;
}

/// The lines of the file, compared with a heading of some width.
struct Width {
    std::uint32_t fields = 0;      ///< of the heading
    std::uint64_t lines = 0;       ///< number of lines with at least that many fields
    std::uint64_t shortFields = 0; ///< fields in all shorter lines: some writers leave out empty fields at the end
    std::optional<std::uint32_t> tooWide; ///< the first line with a filled field beyond the heading
};

/// The file read with one separator.
struct Trial {
    char separator = 0;
    Width width;
    std::optional<std::uint32_t> openQuote;

    [[nodiscard]] bool possible() const { return width.lines > 1 && !width.tooWide && !openQuote; }
    [[nodiscard]] std::uint64_t fields() const { return possible() ? width.lines * width.fields : 0; }
    /// The size of the table if only the heading has all fields; used if fields() is 0 for every separator.
    [[nodiscard]] std::uint64_t shortFields() const { return width.tooWide || openQuote ? 0 : width.shortFields; }
};

/// Which lines may be the heading. In a title, as in any sentence, a blank follows a separator; `noSentence` excludes
/// such lines.
enum class Heading { anyLine, noSentence };

/// Finds the heading and compares the other lines with it.
/// - In a file with lines of two numbers or more, the heading is the widest of the lines right above the first such
///   line; a letterhead further up is ignored. Only lines with a number must fit the heading; a signature may be wider.
///   If commas separate and no number has decimals, even empty fields beyond the heading do not fit: in "80,25," the
///   decimals may have become a field.
/// - In any other file the heading is the first line with two filled fields, and all lines must fit it.
class TrialCounter {
  public:
    TrialCounter(char separator, Heading heading) : separator_(separator), heading_(heading) {}

    void take(const Field &field) {
        if (field.column == 0) endLine();
        line_.row = field.row;
        ++line_.fields;
        if (isBlank(field.raw)) return;
        ++line_.filled;
        line_.width = line_.fields;
        if (isNumber(field.raw)) {
            ++line_.numbers;
            decimals_ = decimals_ || field.raw.find_first_of(".,") != field.raw.npos;
        }
        line_.sentence = line_.sentence || (field.column > 0 && field.raw.starts_with(' '));
    }

    Trial finished(std::optional<std::uint32_t> openQuote) {
        endLine();
        if (separator_ == ',' && !decimals_ && !ofNumbers_.tooWide) ofNumbers_.tooWide = longer_;
        return {separator_, ofNumbers_.fields > 0 ? ofNumbers_ : ofWords_, openQuote};
    }

  private:
    struct Line {
        std::uint32_t row = 0;
        std::uint32_t fields = 0;
        std::uint32_t filled = 0;
        std::uint32_t numbers = 0;
        std::uint32_t width = 0; ///< fields up to the last filled one
        bool sentence = false;
    };

    void endLine() {
        const bool heading = line_.filled > 1 && (heading_ == Heading::anyLine || !line_.sentence);
        if (ofWords_.fields == 0 && heading) ofWords_.fields = line_.fields;
        count(ofWords_);
        if (ofNumbers_.fields == 0 && line_.numbers > 1)
            ofNumbers_ = {above_ > 0 ? above_ : line_.fields, above_ > 0 ? 1U : 0U, 0, {}};
        else if (ofNumbers_.fields == 0)
            seeAbove(heading);
        if (line_.numbers > 0 || line_.width <= ofNumbers_.fields) count(ofNumbers_);
        if (line_.numbers > 1 && line_.fields > ofNumbers_.fields && !longer_) longer_ = line_.row;
        line_ = {};
    }

    void count(Width &width) const {
        if (width.fields == 0 || line_.filled == 0) return;
        if (line_.fields >= width.fields)
            ++width.lines;
        else if (line_.fields > 1)
            width.shortFields += line_.fields;
        if (line_.width > width.fields && !width.tooWide) width.tooWide = line_.row;
    }

    /// The lines right above the numbers are those since the last title or blank line.
    void seeAbove(bool heading) {
        if (heading) above_ = std::max(apart_ ? 0 : above_, line_.fields);
        apart_ = !heading;
    }

    char separator_;
    Heading heading_;
    Width ofWords_;
    Width ofNumbers_;
    std::uint32_t above_ = 0; ///< fields of the widest line right above the numbers
    bool apart_ = false;      ///< the last line was a title or blank
    bool decimals_ = false;   ///< whether a field is a number with decimals
    std::optional<std::uint32_t>
        longer_; ///< the first line of numbers with more fields, even empty ones, than the heading
    Line line_;
};

Trial tried(std::string_view text, char separator, Heading heading) {
    TrialCounter counter(separator, heading);
    const auto openQuote = eachField(text, separator, [&counter](const Field &field) { counter.take(field); });
    return counter.finished(openQuote);
}

/// Tries lines that are no sentences first. Some files have a blank after every separator; then any line may be the
/// heading.
Trial tried(std::string_view text, char separator) {
    const Trial trial = tried(text, separator, Heading::noSentence);
    return trial.possible() ? trial : tried(text, separator, Heading::anyLine);
}

std::string lineName(std::uint32_t row) { return "dòng " + std::to_string(row + 1); }

std::string nameOf(char separator) {
    if (separator == '\t') return "dấu tab";
    return separator == ',' ? "dấu phẩy" : separator == ';' ? "dấu chấm phẩy" : "dấu " + std::string(1, separator);
}

/// Refuses lines that are wider than the heading. To open such a file in Excel would only hide that its columns are
/// shifted.
[[noreturn]] void refuseWide(const Trial &trial, const Place &place) {
    const std::string what = lineName(*trial.width.tooWide) + " có nhiều cột hơn dòng tiêu đề (" +
                             std::to_string(trial.width.fields) + " cột, ngăn bằng " + nameOf(trial.separator) + ")";
    throw Error(ErrorKind::data,
                what +
                    (trial.separator == ','
                         ? "; có thể số lẻ cũng viết bằng dấu phẩy nên cột bị lệch. Tải lại từ Cổng dạng .xlsx, hoặc "
                           "xuất lại với dấu chấm phẩy ngăn cột, rồi chạy lại"
                         : ". Tải lại từ Cổng dạng .xlsx rồi chạy lại"),
                place);
}

[[noreturn]] void refuseAll(const std::vector<Trial> &trials, const Place &place) {
    for (const Trial &trial : trials)
        if (trial.openQuote) refuse(place, "dấu ngoặc kép ở " + lineName(*trial.openQuote) + " không được đóng");
    for (const Trial &trial : trials)
        if (trial.width.tooWide) refuseWide(trial, place);
    refuse(place,
           "tệp văn bản không phải bảng: không dòng nào ngăn cột bằng dấu phẩy, dấu chấm phẩy, dấu tab hay dấu |");
}

/// The separator that makes the largest table: the number of lines with the heading's width, times that width. So
/// decimal commas and titles weigh less than columns. A tie between two separators is refused.
char detectSeparator(std::string_view text, const Place &place) {
    std::vector<Trial> trials;
    for (const char separator : separators) trials.push_back(tried(text, separator));
    const bool whole = std::ranges::any_of(trials, &Trial::possible);
    const auto size = [whole](const Trial &trial) { return whole ? trial.fields() : trial.shortFields(); };
    const auto best = std::ranges::max_element(trials, {}, size);
    if (size(*best) == 0) refuseAll(trials, place);
    if (std::ranges::count_if(trials, [&](const Trial &trial) { return size(trial) == size(*best); }) > 1)
        throw Error(ErrorKind::data,
                    "không rõ cột ngăn bằng dấu nào, nhiều dấu cùng hợp. Tải lại từ Cổng dạng .xlsx rồi chạy lại",
                    place);
    return best->separator;
}

/// Whether a character can separate columns.
bool canSeparate(char c) { return c == '\t' || (c > ' ' && c < 0x7F && c != '"' && !isAsciiLetter(c) && !isDigit(c)); }

/// Removes Excel's first line `sep=;` from the text, and returns its separator.
std::optional<char> takeDeclaredSeparator(std::string_view &text) {
    const bool quoted = text.starts_with('"');
    const std::string_view head = text.substr(quoted ? 1 : 0);
    if (head.size() < 5 || lowerCased(head.substr(0, 4)) != "sep=" || !canSeparate(head[4])) return std::nullopt;
    const char separator = head[4];
    std::string_view rest = head.substr(5);
    if (quoted && rest.starts_with('"')) rest.remove_prefix(1);
    if (!rest.empty() && rest.front() != '\r' && rest.front() != '\n') return std::nullopt;
    rest.remove_prefix(rest.starts_with("\r\n") ? 2 : rest.empty() ? 0 : 1);
    text = rest;
    return separator;
}

/// The separator of the file. A line that declares it is removed from the text.
char separatorOf(std::string_view &text, const Place &place) {
    const std::optional<char> declared = takeDeclaredSeparator(text);
    if (!declared) return detectSeparator(text, place);
    const Trial trial = tried(text, *declared);
    if (!trial.possible() && trial.shortFields() == 0) refuseAll({trial}, place);
    return *declared;
}

/// Text that a program writes as a formula, so that Excel leaves it alone: ="0123". Empty: none such.
std::string_view protectedText(std::string_view content) {
    const bool is = content.size() > 3 && content.starts_with("=\"") && content.ends_with('"');
    const std::string_view inner = is ? content.substr(2, content.size() - 3) : std::string_view();
    return inner.find('"') == inner.npos ? inner : std::string_view();
}

/// The content of a field: quotes taken off and doubled ones halved, line breaks as "\n".
std::string unquoted(std::string_view raw) {
    const std::string_view inner = raw.substr(std::min(raw.find_first_not_of(' '), raw.size()));
    if (!inner.starts_with('"')) return std::string(raw);
    raw = inner;
    std::string content;
    std::size_t at = 1;
    for (bool quoted = true; at < raw.size(); ++at) {
        const char c = raw[at];
        const char next = at + 1 < raw.size() ? raw[at + 1] : '\0';
        if (quoted && c == '"' && next != '"') {
            quoted = false;
            continue;
        }
        if ((quoted && c == '"') || (c == '\r' && next == '\n')) ++at;
        content += c == '\r' ? '\n' : c;
    }
    return content;
}

bool hasNumbers(std::string_view text, char separator) {
    bool found = false;
    eachField(text, separator, [&found](const Field &field) { found = found || isNumber(field.raw); });
    return found;
}

std::string contentOf(std::string_view raw) {
    std::string content = unquoted(raw);
    const std::string_view inner = protectedText(content);
    return inner.empty() ? content : std::string(inner);
}

void addField(TableBuilder &table, const Field &field) {
    if (field.column == 0) table.beginRow(field.row, Visibility::visible);
    if (!field.raw.empty()) table.add(field.column, {CellKind::text, NumberFormat::plain, false, contentOf(field.raw)});
}

/// Whether a separator is followed by a blank or the end, or is a tab at the beginning of a line.
bool standsAsInASentence(std::string_view text, std::size_t at) {
    if (text[at] == '\t') return at == 0 || text[at - 1] == '\n' || text[at - 1] == '\t';
    return at + 1 == text.size() || std::string_view(" \r\n").find(text[at + 1]) != std::string_view::npos;
}

} // namespace

std::vector<Table> readCsv(std::string_view bytes, const std::string &file, const ReadLimits &limits) {
    const Place place{file, {}, {}};
    const DecodedText decoded = decodeText(bytes, file);
    const std::optional<std::string> requoted = usuallyQuoted(decoded.view());
    std::string_view text = requoted ? std::string_view(*requoted) : decoded.view();
    const char separator = separatorOf(text, place);
    WorkbookContext context{file, limits};
    TableBuilder table(context, {}, Visibility::visible);
    eachField(text, separator, [&table](const Field &field) { addField(table, field); });
    std::vector<Table> tables;
    tables.push_back(table.finished());
    return tables;
}

bool isProse(std::string_view bytes, const std::string &file) {
    const DecodedText decoded = decodeText(bytes, file);
    const std::string_view text = decoded.view();
    const std::string_view marks(separators.data(), separators.size());
    for (std::size_t at = text.find_first_of(marks); at != text.npos; at = text.find_first_of(marks, at + 1))
        if (!standsAsInASentence(text, at)) return false;
    return std::ranges::none_of(separators, [text](char separator) {
        return tried(text, separator).possible() && hasNumbers(text, separator);
    });
}

} // namespace phuluc
