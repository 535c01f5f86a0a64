// Accounts for sheets without a table of scores, and for the rows above the first table of a sheet.
#include "base/text.hpp"
#include "model/accounts.hpp"
#include "model/figure.hpp"
#include "model/names.hpp"
#include "model/periodtext.hpp"
#include "model/rowkinds.hpp"
#include "model/titles.hpp"

#include <algorithm>

namespace phuluc {
namespace {

constexpr std::uint32_t deepestHeading = 5; // rows above the first figures that may hold their headings
constexpr std::size_t headingsShown = 6;
constexpr std::size_t longestLabel = 400; // bytes

bool holdsOneOf(const std::string &key, const Keys &words) {
    const std::string padded = " " + key + " ";
    return std::ranges::any_of(
        words, [&](const std::string &word) { return padded.find(" " + word + " ") != std::string::npos; });
}

/// Whether a label is a time: "Tháng 8", "2026-09", "Quý II".
bool namesTime(const std::string &label) {
    static const Keys words = keysOf(
        {"năm", "tháng", "quý", "tuần", "kỳ", "ngày", "thời điểm", "thời gian", "month", "year", "week", "date"});
    return startsWithOneOf(textKey(label), words) || !periodsIn(label).empty();
}

/// Whether the heading of labels says that they are indicators or times, not units.
bool headsSideLabels(const std::string &heading) {
    static const Keys words = keysOf({"chỉ số", "chỉ tiêu", "tiêu chí", "nội dung", "nhóm"});
    static const Keys units = keysOf({"đơn vị", "cơ quan", "xã", "phường", "địa phương", "sở"});
    const std::string key = textKey(heading);
    return !holdsOneOf(key, units) && (holdsOneOf(key, words) || namesTime(heading));
}

/// The rows of a sheet that belong to no table of scores.
class SideRows {
  public:
    SideRows(const SheetInHand &sheet, const Context &context) : sheet_(sheet), context_(context) {
        for (const std::uint32_t row : sheet.table.rows()) {
            if (!sheet.tables.empty() && row >= sheet.tables.front().firstRow) break;
            if (hasFigures(row)) withFigures_.push_back(row);
        }
        dropNumbering();
        const auto known = [this](std::uint32_t row) { return isTitle(row); };
        withFigures_.erase(std::remove_if(withFigures_.begin(), withFigures_.end(), known), withFigures_.end());
    }

    [[nodiscard]] bool none() const { return withFigures_.empty(); }

    /// Whether the rows are an overview or a trend: no row has a unit, and their labels are indicators or times.
    [[nodiscard]] bool isOverview() const {
        return std::ranges::all_of(withFigures_, [this](std::uint32_t row) {
            const std::optional<std::uint32_t> label = labelColumn(row);
            return !hasUnit(row) && (!label || isProse(row, *label) || namesIndicator(textAt(row, *label)) ||
                                     isLevel(textAt(row, *label)) || headsSideLabels(headingOf(*label)));
        });
    }

    /// Whether every column of figures is known to hold figures that the program does not use.
    [[nodiscard]] bool isSideTable() const {
        std::map<std::uint32_t, ColumnValues> columns;
        for (const std::uint32_t row : withFigures_)
            for (const std::uint32_t column : figureColumns(row)) {
                const Decimal value = readFigure(sheet_.table.at(row, column)).figure->value;
                ColumnValues &values = columns.try_emplace(column, ColumnValues{true, false, false}).first->second;
                values.whole = values.whole && value.scale() == 0 && value >= 0;
            }
        return std::ranges::all_of(columns, [this](const auto &column) {
            const std::string heading = headingOf(column.first);
            return !heading.empty() && sideColumn(heading, column.second, false);
        });
    }

    /// Whether the only figures are 1, 2, 3 … in one row, as the links below a list on a web page that shows a part of
    /// it.
    [[nodiscard]] bool areNumbersOfPages() const {
        const bool ofAPage = sheet_.table.name().starts_with("Bảng ");
        if (withFigures_.size() != 1 || !sheet_.tables.empty() || !ofAPage) return false;
        const std::vector<std::uint32_t> columns = figureColumns(withFigures_.front());
        std::optional<Decimal> last;
        for (const std::uint32_t column : columns) {
            const Decimal value = readFigure(sheet_.table.at(withFigures_.front(), column)).figure->value;
            if (value.scale() != 0 || (last && value != *last + 1)) return false;
            last = value;
        }
        return columns.size() > 1 || (numbering_ && *last == 2);
    }

    void refuse(Findings &findings) const {
        if (areNumbersOfPages())
            return findings.error(
                {sheet_.file, sheet_.table.name(), {}},
                "đây là các số trang ở dưới một bảng: trang web chỉ hiện một phần của bảng. Trên Cổng "
                "chọn hiện tất cả các dòng rồi lưu lại, hoặc xuất tệp Excel, rồi chạy lại");
        const std::uint32_t last = withFigures_.back();
        const auto isGroup = [this](std::uint32_t row) {
            const std::optional<std::uint32_t> label = labelColumn(row);
            return label && context_.headings->read(textAt(row, *label)).criterion;
        };
        if (withFigures_.size() > 2 && std::ranges::count_if(withFigures_, isGroup) * 2 > std::ssize(withFigures_))
            return findings.error({sheet_.file, sheet_.table.name(), {}}, groupsInRows);
        const std::vector<std::uint32_t> columns = sheet_.table.columns(last);
        const std::optional<std::uint32_t> heading = headingRow();
        const std::uint32_t first = heading.value_or(withFigures_.front());
        findings.error({sheet_.file, sheet_.table.name(),
                        cellName(first, sheet_.table.columns(first).front()) + ":" + cellName(last, columns.back())},
                       heading ? unknownHeadings(*heading)
                               : "bảng có số mà không có dòng tiêu đề nên không biết cột nào là tên đơn vị, cột nào là "
                                 "điểm. Thêm dòng tiêu đề cho bảng này rồi chạy lại");
    }

  private:
    [[nodiscard]] std::string textAt(std::uint32_t row, std::uint32_t column) const {
        return tidied(beginningOf(sheet_.table.at(row, column).text));
    }

    [[nodiscard]] bool isProse(std::uint32_t row, std::uint32_t column) const {
        return sheet_.table.at(row, column).text.size() > longestLabel;
    }

    [[nodiscard]] std::vector<std::uint32_t> figureColumns(std::uint32_t row) const {
        std::vector<std::uint32_t> columns = sheet_.table.columns(row);
        const auto none = [&](std::uint32_t column) {
            return column == numbering_ || !readFigure(sheet_.table.at(row, column)).figure;
        };
        columns.erase(std::remove_if(columns.begin(), columns.end(), none), columns.end());
        return columns;
    }

    [[nodiscard]] bool hasFigures(std::uint32_t row) const { return !figureColumns(row).empty(); }

    /// Ignores a first column of 1, 2, 3 …, which only numbers paragraphs.
    void dropNumbering() {
        if (withFigures_.empty()) return;
        const std::uint32_t column = figureColumns(withFigures_.front()).front();
        Decimal expected = 1;
        for (const std::uint32_t row : withFigures_) {
            const FigureCell cell = readFigure(sheet_.table.at(row, column));
            if (!cell.figure) continue;
            if (cell.figure->value != expected) return;
            expected = expected + 1;
        }
        numbering_ = column;
        const auto none = [this](std::uint32_t row) { return !hasFigures(row); };
        withFigures_.erase(std::remove_if(withFigures_.begin(), withFigures_.end(), none), withFigures_.end());
    }

    [[nodiscard]] std::optional<std::uint32_t> labelColumn(std::uint32_t row) const {
        for (const std::uint32_t column : sheet_.table.columns(row)) {
            const Cell cell = sheet_.table.at(row, column);
            if (cell.kind == CellKind::text && !readFigure(cell).figure) return column;
        }
        return std::nullopt;
    }

    /// Whether a row is a title with a figure beside it: "Năm | 2025", "Số đơn vị | 102".
    [[nodiscard]] bool isTitle(std::uint32_t row) const {
        static const Keys numbers = keysOf({"số", "trang", "phiên bản"});
        const std::optional<std::uint32_t> label = labelColumn(row);
        if (!label || hasUnit(row)) return false;
        const std::string text = textAt(row, *label);
        const std::string key = textKey(text);
        return sheet_.table.columns(row).size() <= 2 &&
               (namesTime(text) || isTotalTitle(key) || isNoteTitle(key) || startsWithOneOf(key, numbers));
    }

    [[nodiscard]] bool hasUnit(std::uint32_t row) const {
        const std::vector<std::uint32_t> columns = sheet_.table.columns(row);
        return std::ranges::any_of(columns, [&](std::uint32_t column) {
            const Cell cell = sheet_.table.at(row, column);
            return cell.kind == CellKind::text && cell.text.size() <= longestLabel && isUnit(tidied(cell.text));
        });
    }

    [[nodiscard]] bool isUnit(const std::string &text) const {
        if (text.empty() || readFigure({CellKind::text, NumberFormat::plain, false, text}).figure) return false;
        if (isLevel(text)) return false;
        const ParsedTitle title = context_.titles->get(text, context_.era);
        return title.level || context_.units->find(title.name) || provinceName(text);
    }

    /// Whether a label names all units of a level: "Sở, ban, ngành".
    [[nodiscard]] bool isLevel(const std::string &text) const {
        return levelOfTitle(textKey(text), context_.headings->levelWords()).has_value();
    }

    [[nodiscard]] bool namesIndicator(const std::string &label) const {
        const std::string key = textKey(label);
        static const Keys words =
            keysOf({"tỷ lệ", "tỉ lệ", "mức độ", "chỉ số", "chỉ tiêu", "tiêu chí", "số", "hồ sơ", "điểm"});
        const std::vector<Band> &bands = context_.rules->bands;
        const bool rating =
            std::ranges::any_of(bands, [&](const Band &band) { return startsWithWord(key, textKey(band.name)); });
        return rating || !context_.headings->criteriaIn(label).empty() || isTotalTitle(key) || isNoteTitle(key) ||
               namesTime(label) || startsWithOneOf(key, words);
    }

    /// The text nearest above the first figures of a column.
    [[nodiscard]] std::string headingOf(std::uint32_t column) const {
        const std::uint32_t first = withFigures_.front();
        for (std::uint32_t up = 1; up <= deepestHeading && up <= first; ++up) {
            const Cell cell = sheet_.table.at(first - up, column);
            if (cell.kind == CellKind::text) return tidied(cell.text);
        }
        return {};
    }

    /// The row of headings: the nearest row above the first figures with several texts.
    [[nodiscard]] std::optional<std::uint32_t> headingRow() const {
        const std::uint32_t first = withFigures_.front();
        for (std::uint32_t up = 1; up <= deepestHeading && up <= first; ++up)
            if (sheet_.table.columns(first - up).size() > 1) return first - up;
        return std::nullopt;
    }

    [[nodiscard]] std::string unknownHeadings(std::uint32_t row) const {
        std::vector<std::string> headings;
        bool names = false;
        bool figures = false;
        bool levels = false;
        for (const std::uint32_t column : sheet_.table.columns(row)) {
            const Heading heading = context_.headings->read(sheet_.table.at(row, column).text);
            names = names || heading.field == Field::name || heading.field == Field::province;
            figures = figures || heading.criterion || heading.field == Field::total;
            levels = levels || heading.field == Field::levelCode;
            if (headings.size() < headingsShown) headings.push_back("\"" + textAt(row, column) + "\"");
        }
        if (names && levels && !figures)
            return "bảng này là danh sách đơn vị, không có điểm. Nếu là danh mục đơn vị thì chuyển vào thư mục "
                   "danh-muc; nếu không thì bỏ ra khỏi thư mục của kỳ, rồi chạy lại";
        const std::string what = figures ? "cột tên đơn vị" : "cột điểm";
        const std::string codes = figures ? "TEN" : "mã của nhóm chỉ số, hoặc TONG nếu là tổng điểm";
        if (!figures && !names)
            return "không thấy cột tên đơn vị và cột điểm, dòng tiêu đề là " + join(headings, ", ") +
                   ". Nếu không phải bảng điểm thì bỏ bảng này ra; nếu phải thì khai các tiêu đề vào mục [tieu-de] của "
                   "cau-hinh.toml, rồi chạy lại";
        return "không nhận ra " + what + " trong dòng tiêu đề " + join(headings, ", ") +
               ". Nếu không phải bảng điểm của kỳ này thì bỏ bảng này ra; nếu phải thì khai tiêu đề đó vào mục "
               "[tieu-de] của cau-hinh.toml (" +
               codes + "), rồi chạy lại";
    }

    const SheetInHand &sheet_;
    const Context &context_;
    std::vector<std::uint32_t> withFigures_; ///< rows with figures, without titles
    std::optional<std::uint32_t> numbering_; ///< the column that only numbers paragraphs
};

} // namespace

SheetAccount accountForSheet(const SheetInHand &sheet, const Context &context, Ledger &ledger) {
    const SideRows rows(sheet, context);
    if (rows.none()) return SheetAccount::words;
    const Place place{sheet.file, sheet.table.name(), {}};
    if (sheet.beside && !rows.areNumbersOfPages() && rows.isOverview()) {
        const std::string what = sheet.tables.empty() ? "trang" : "phần trên bảng";
        ledger.list(place, what + " là tổng quan hoặc xu hướng, không có cột tên đơn vị");
        ledger.findings.note(place, what + " không có cột tên đơn vị (tổng quan hoặc xu hướng), bỏ qua");
        return SheetAccount::known;
    }
    if (sheet.beside && rows.isSideTable()) {
        ledger.list(place, "bảng số lượng, không có cột điểm");
        ledger.findings.note(place, "bảng chỉ có số lượng, không có điểm: bỏ qua");
        return SheetAccount::known;
    }
    rows.refuse(ledger.findings);
    return SheetAccount::unexplained;
}

} // namespace phuluc
