#include "read/html_paging.hpp"

#include "base/ascii.hpp"
#include "base/lookup.hpp"
#include "phuluc766/error.hpp"
#include "read/values.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <utility>
#include <vector>

namespace phuluc {
namespace {

/// Words and numbers of a text; signs are words of their own.
std::vector<std::string> tokensOf(std::string_view text) {
    std::vector<std::string> tokens;
    bool open = false; // whether the last token goes on
    for (const char c : lowerCased(text)) {
        const bool digit = isDigit(c);
        const bool letter = isAsciiLetter(c) || isBeyondAscii(c);
        if (!digit && !letter) {
            open = false;
            if (static_cast<unsigned char>(c) > ' ') tokens.emplace_back(1, c);
            continue;
        }
        if (open && isDigit(tokens.back().back()) == digit)
            tokens.back() += c;
        else
            tokens.emplace_back(1, c);
        open = true;
    }
    return tokens;
}

constexpr std::array<std::string_view, 5> until = {"đến", "tới", "to", "-", "–"};
constexpr std::array<std::string_view, 8> of = {"của", "trong", "trên", "tổng", "số", "cộng", "of", "/"};
constexpr std::array<std::string_view, 4> shows = {"thị", "xem", "showing", "displaying"};
constexpr std::array<std::string_view, 10> rows = {"mục",     "bản",     "dòng",  "hàng",    "kết",
                                                   "entries", "records", "items", "results", "rows"};

/// "1 đến 10 trong tổng số 102" at the front of the tokens; no value if they are anything else or show all rows.
std::optional<std::string> partAt(std::span<const std::string> tokens, bool introduced) {
    constexpr std::size_t mostWords = 4; // "trong tổng số", "của tổng cộng"
    if (tokens.size() < 5 || !contains(until, tokens[1])) return std::nullopt;
    std::size_t at = 3;
    while (at < tokens.size() && at - 3 < mostWords && contains(of, tokens[at])) ++at;
    if (at == 3 || at == tokens.size()) return std::nullopt;
    const auto first = wholeNumber(tokens[0]);
    const auto last = wholeNumber(tokens[2]);
    const auto all = wholeNumber(tokens[at]);
    const bool said = std::any_of(tokens.begin() + 3, tokens.begin() + static_cast<std::ptrdiff_t>(at),
                                  [](const std::string &word) { return word != "/"; });
    const bool counted = introduced || said || (at + 1 < tokens.size() && contains(rows, tokens[at + 1]));
    if (!first || !last || !all || !counted || *first == 0 || *last < *first || *all < *last) return std::nullopt;
    if (*all == *last - *first + 1) return std::nullopt;
    return tokens[0] + " đến " + tokens[2] + " trong " + tokens[at];
}

/// "4 / 102 bản ghi", "4 of 102 rows" at the front of the tokens, behind "Hiển thị": the numbers of rows; no value if
/// they are anything else or equal.
std::optional<std::string> someAt(std::span<const std::string> tokens) {
    if (tokens.size() < 4 || !contains(of, tokens[1])) return std::nullopt;
    std::size_t at = 2;
    while (at < tokens.size() && contains(of, tokens[at])) ++at;
    if (at + 1 >= tokens.size() || (!contains(rows, tokens[at + 1]) && tokens[at + 1] != "đơn")) return std::nullopt;
    const auto some = wholeNumber(tokens[0]);
    const auto all = wholeNumber(tokens[at]);
    if (!some || !all || *some == 0 || *some >= *all) return std::nullopt;
    return tokens[0] + " trong " + tokens[at];
}

/// The number in "Tổng số: 102 bản ghi", "Total 102 items" at the front of the tokens.
std::optional<std::uint32_t> countAt(std::span<const std::string> tokens) {
    if (tokens.size() < 3 || (tokens[0] != "tổng" && tokens[0] != "total")) return std::nullopt;
    std::size_t at = 1;
    while (at < tokens.size() && (contains(of, tokens[at]) || tokens[at] == ":")) ++at;
    if (at + 1 >= tokens.size() || !contains(rows, tokens[at + 1])) return std::nullopt;
    return wholeNumber(tokens[at]);
}

/// The numbers of pages in "Trang 1/3", "page 1 of 3": the page and the count.
std::optional<std::pair<std::uint32_t, std::uint32_t>> pageAt(std::span<const std::string> tokens) {
    if (tokens.size() < 4 || (tokens[0] != "trang" && tokens[0] != "page") || !contains(of, tokens[2]))
        return std::nullopt;
    const auto page = wholeNumber(tokens[1]);
    const auto pages = wholeNumber(tokens[3]);
    if (!page || !pages || *page == 0 || *page > *pages) return std::nullopt;
    return std::pair(*page, *pages);
}

/// The page that is shown, if the text numbers pages and only one of several is there.
std::optional<std::string> shownPage(const std::vector<std::string> &tokens) {
    std::set<std::pair<std::uint32_t, std::uint32_t>> shown;
    for (std::size_t i = 0; i < tokens.size(); ++i)
        if (const auto page = pageAt(std::span(tokens).subspan(i))) shown.insert(*page);
    if (shown.size() != 1 || shown.begin()->second == 1) return std::nullopt;
    return "trang " + std::to_string(shown.begin()->first) + " trong " + std::to_string(shown.begin()->second) +
           " trang";
}

/// The rows that a page shows of a list, by a text such as "Hiển thị 1 đến 10 của 102 mục", "Showing 1 to 10 of 102
/// entries", "1-10 / 102 bản ghi": "1 đến 10 trong 102". A count of all rows says so if the tables have fewer, `there`.
/// No value if nothing says so, or if it shows all rows.
std::optional<std::string> shownPart(std::string_view text, std::size_t there) {
    constexpr std::size_t reach = 4; // words between "Hiển thị" and the first number
    const std::vector<std::string> tokens = tokensOf(text);
    std::optional<std::size_t> introduction;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (contains(shows, tokens[i])) introduction = i;
        const bool introduced = introduction && i - *introduction <= reach;
        const auto rest = std::span(tokens).subspan(i);
        if (const auto part = partAt(rest, introduced)) return "dòng " + *part + " dòng";
        if (const auto some = introduced ? someAt(rest) : std::nullopt) return *some + " dòng";
        if (const auto all = countAt(rest); all && *all > there)
            return "không quá " + std::to_string(there) + " trong " + std::to_string(*all) + " dòng";
    }
    return shownPage(tokens);
}

} // namespace

void TextBeside::add(std::string_view text) {
    constexpr std::size_t most = 64 << 10;
    if (text_.size() > most) text_.erase(0, text_.size() / 2);
    (text_ += text.substr(0, most)) += ' ';
}

void TextBeside::refusePart(const std::string &file, std::size_t tableRows) const {
    const std::optional<std::string> part = shownPart(text_, tableRows);
    if (part)
        throw Error(ErrorKind::data,
                    "trang web chỉ hiện " + *part +
                        " của bảng. Trên Cổng chọn hiện tất cả các dòng rồi lưu lại trang, hoặc xuất tệp Excel, rồi "
                        "chạy lại",
                    {file, {}, {}});
}

} // namespace phuluc
