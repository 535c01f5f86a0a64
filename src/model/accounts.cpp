#include "model/accounts.hpp"

#include "base/ascii.hpp"
#include "base/lookup.hpp"
#include "base/text.hpp"
#include "model/figure.hpp"

#include <algorithm>

namespace phuluc {
namespace {

/// How the log describes a column that is known but not used.
const char *unusedField(Field field) {
    switch (field) {
    case Field::number: return "số thứ tự";
    case Field::rank: return "thứ hạng trong tệp, không dùng đến";
    case Field::rating: return "xếp loại trong tệp, chỉ để đối chiếu";
    case Field::remark: return "ghi chú";
    case Field::maximum: return "điểm tối đa";
    case Field::rate: return "tỷ lệ, không dùng để chấm điểm";
    case Field::ignored: return "không dùng đến";
    default: return nullptr;
    }
}

/// Whether a table has columns of some groups but not of all.
bool lacksGroups(const ScoreTable &found, const Rules &rules) {
    std::set<Criterion> present;
    for (const Column &column : found.columns)
        if (column.criterion) present.insert(*column.criterion);
    const auto has = [&](Criterion criterion) { return present.contains(criterion); };
    const bool lacking = std::ranges::any_of(rules.groups, [&](Criterion group) {
        const std::vector<Criterion> &parts = rules.of(group).parts;
        return !has(group) && (parts.empty() || !std::ranges::all_of(parts, has));
    });
    return !present.empty() && lacking;
}

/// Whether a text is a number in groups of three digits ("1.234", "12,345"), and so may be a count.
bool isGroupedByThousands(std::string_view text) {
    const std::size_t first = text.find_first_not_of("0123456789");
    if (first == 0 || first > 3 || text.size() < 5 || (text.size() - first) % 4 != 0) return false;
    for (std::size_t at = first; at < text.size(); ++at)
        if ((at - first) % 4 == 0 ? text[at] != text[first] || (text[at] != '.' && text[at] != ',')
                                  : !isDigit(text[at]))
            return false;
    return true;
}

/// The message on a column of figures whose heading does not explain them.
std::string whyUnexplained(const Column &heading) {
    const std::string name = "\"" + heading.title + "\"";
    if (heading.field == Field::remark)
        return "cột " + name +
               " gần như dòng nào cũng là số: các cột có thể bị lệch, như số lẻ của điểm tách sang cột này. Mở tệp "
               "bằng Excel, đưa số về đúng cột, lưu lại dạng .xlsx rồi chạy lại";
    if (heading.wording == TotalWording::bare)
        return "không rõ cột " + name +
               " cộng những gì. Sửa tiêu đề thành \"Tổng điểm\" nếu là tổng điểm, thành \"Số hồ sơ\" "
               "nếu là số hồ sơ, rồi chạy lại";
    return "cột " + name +
           " có số mà tiêu đề không cho biết là gì. Khai tiêu đề này vào mục [tieu-de] của "
           "cau-hinh.toml (mã của nhóm chỉ số, TONG nếu là tổng điểm, BO_QUA nếu không dùng) rồi chạy lại";
}

} // namespace

ColumnAccounts::ColumnAccounts(const ScoreTable &found, const Rules &rules)
    : found_(found), rank_(found.find(Field::rank)), total_(found.find(Field::total)),
      most_(std::max(Decimal(100), rules.total)), criteriaOpen_(!found.ofOneGroup && lacksGroups(found, rules)) {
    const bool whole = total_ || !found.hasCriteria() || found.kind != TableKind::scores;
    const bool scores = found.kind != TableKind::components;
    for (const Column &column : found.columns) {
        const bool open = (column.field == Field::rate && !whole) || (column.field == Field::quantity && scores) ||
                          column.field == Field::rating || (column.field == Field::remark && scores);
        if (column.criterion || (column.field && !open)) known_.insert(column.index);
    }
}

void ColumnAccounts::see(std::uint32_t row) {
    ++rows_;
    seeRank(row);
    for (const std::uint32_t column : found_.columnsOf(row)) {
        if (known_.contains(column)) continue;
        const Cell cell = found_.table->at(row, column);
        const FigureCell read = readFigure(cell);
        if (!read.figure) continue;
        const Decimal &value = read.figure->value;
        Seen &seen = seen_[column];
        const bool grouped = cell.kind == CellKind::text && isGroupedByThousands(tidied(cell.text));
        seen.values.whole = seen.values.whole && (value.scale() == 0 || grouped) && value >= 0;
        seen.values.beyondPoints = seen.values.beyondPoints || value > most_;
        if (seen.figures == 0) seen.first = row;
        const bool follows = seen.figures == 0 || value == seen.latest + 1;
        seen.values.numbering = seen.values.numbering && seen.values.whole && follows;
        seen.latest = value;
        seen.last = row;
        ++seen.figures;
    }
}

void ColumnAccounts::seeRank(std::uint32_t row) {
    if (!rank_ || !total_) return;
    const FigureCell place = readFigure(found_.table->at(row, rank_->index));
    const FigureCell points = readFigure(found_.table->at(row, total_->index));
    if (!place.figure || !points.figure) return;
    const Ranked now{place.figure->value, points.figure->value};
    if (latest_ && latest_->rank != now.rank) {
        ++ranked_;
        const bool better = now.rank < latest_->rank;
        if (better ? now.total < latest_->total : latest_->total < now.total) ++againstTotal_;
    }
    latest_ = now;
}

/// Whether a column of notes holds only notes, although some are numbers. Numbers in most rows are figures that slipped
/// into it, such as the decimals of a comma that separates columns.
bool ColumnAccounts::isNote(const Column *heading, const Seen &seen) const {
    return heading && heading->field == Field::remark && (seen.figures < 2 || seen.figures * 2 <= rows_);
}

/// Warns if ranks do not fall as totals rise. A few rows out of order are allowed: the table may hold several lists.
void ColumnAccounts::doubtRanks(Findings &findings) const {
    constexpr std::size_t few = 3;
    if (againstTotal_ < few || againstTotal_ * 4 <= ranked_) return;
    findings.warning(found_.place(rank_->headingRow, rank_->index),
                     "cột \"" + rank_->title + "\" không theo thứ tự của cột \"" + total_->title +
                         "\". Mở tệp xem số của các cột có bị lệch không, như số lẻ của điểm tách sang cột hạng");
}

const Column *ColumnAccounts::headingOf(std::uint32_t column) const {
    return firstWhere(found_.columns, [column](const Column &each) { return each.index == column; });
}

bool ColumnAccounts::report(Ledger &ledger) const {
    listUnused(ledger);
    bool unexplained = false;
    for (const auto &[index, seen] : seen_) {
        const Column *heading = headingOf(index);
        if (isNote(heading, seen)) continue;
        ColumnValues values = seen.values;
        values.numbering = values.numbering && (seen.figures > 2 || seen.latest <= 2);
        const std::string title = heading ? heading->title : std::string();
        std::optional<std::string> side = sideColumn(title, values, criteriaOpen_);
        if (!side && found_.table->columnHidden(index)) side = "cột bị ẩn, không dùng đến";
        if (side)
            leaveOut(index, *side, ledger);
        else
            refuse(index, seen, ledger.findings);
        unexplained = unexplained || !side;
    }
    doubtRanks(ledger.findings);
    return unexplained;
}

/// Lists columns with known headings that are not used, and columns without figures.
void ColumnAccounts::listUnused(Ledger &ledger) const {
    for (const Column &column : found_.columns) {
        const char *what = column.field ? unusedField(*column.field) : nullptr;
        const bool used = column.criterion || (found_.kind == TableKind::components && column.field != Field::number);
        if (what && !used)
            ledger.list(found_.place(column.headingRow, column.index),
                        "cột " + columnName(column.index) + " \"" + column.title + "\": " + what);
        else if (!column.known() && !seen_.contains(column.index) && !column.title.empty())
            leaveOut(column.index, "không có số liệu", ledger);
    }
}

void ColumnAccounts::leaveOut(std::uint32_t column, const std::string &what, Ledger &ledger) const {
    const Column *heading = headingOf(column);
    const std::string name = heading && !heading->title.empty() ? "\"" + heading->title + "\"" : columnName(column);
    const std::uint32_t row = heading ? heading->headingRow : seen_.at(column).first;
    ledger.list(found_.place(row, column), "cột " + name + ": " + what);
    ledger.findings.note(found_.place(row, column), "cột " + name + " không dùng đến (" + what + ")");
}

void ColumnAccounts::refuse(std::uint32_t column, const Seen &seen, Findings &findings) const {
    const Column *heading = headingOf(column);
    if (heading && !heading->title.empty())
        return findings.error(found_.place(heading->headingRow, column), whyUnexplained(*heading));
    const std::string cells = cellName(seen.first, column);
    findings.error({found_.file, found_.table->name(),
                    seen.first == seen.last ? cells : cells + ":" + cellName(seen.last, column)},
                   "cột " + columnName(column) + " có số mà không có tiêu đề. Ghi tiêu đề cho cột này rồi chạy lại");
}

} // namespace phuluc
