#include "read/xls_sheet.hpp"

#include "read/refuse.hpp"
#include "read/values.hpp"

#include <algorithm>
#include <vector>

namespace phuluc {
namespace {

enum RecordType : std::uint16_t {
    eofRecord = 0x000A,
    columnRecord = 0x007D,
    multipleRkRecord = 0x00BD,
    mergeRecord = 0x00E5,
    rowRecord = 0x0208,
    bofRecord = 0x0809,
};

/// Where the record of a cell's value stands in the stream. Values are decoded later, in the order of the cells.
struct CellIndex {
    std::uint16_t row;
    std::uint16_t column;
    std::uint32_t offset;

    [[nodiscard]] std::uint32_t key() const { return static_cast<std::uint32_t>(row) << 16 | column; }
};

/// The contents of a sheet before its cells are decoded.
struct SheetIndex {
    std::vector<CellIndex> cells;
    std::vector<std::uint16_t> hiddenRows;
};

class SheetReader {
  public:
    SheetReader(const XlsWorkbook &workbook, const XlsSheet &sheet, WorkbookContext &context)
        : workbook_(workbook), sheet_(sheet), maximumCells_(context.limits.cells),
          table_(context, sheet.name, sheet.visibility) {}

    Table read() {
        const SheetIndex index = indexed();
        std::optional<std::uint32_t> row;
        for (const CellIndex &cell : index.cells) {
            if (row != cell.row) beginRow(cell.row, index);
            row = cell.row;
            addCell(cell);
        }
        return table_.finished();
    }

  private:
    [[nodiscard]] BiffCursor cursor(const BiffRecord &record) const { return {workbook_.stream, record}; }

    /// Reads the sheet's records once. Charts within the sheet are streams of their own, and are skipped.
    SheetIndex indexed() {
        SheetIndex index;
        int depth = 0;
        for (std::size_t at = sheet_.offset;;) {
            const std::optional<BiffRecord> record = recordAt(workbook_.stream, at);
            if (!record) refuseDamagedWorkbook(workbook_.stream, "trang “" + sheet_.name + "” bị cắt");
            at = record->next();
            if (record->type == bofRecord) ++depth;
            if (record->type == eofRecord && --depth <= 0) break;
            if (depth == 1) indexRecord(*record, index);
        }
        putInOrder(index.cells);
        std::ranges::sort(index.hiddenRows);
        return index;
    }

    void indexRecord(const BiffRecord &record, SheetIndex &index) {
        if (holdsCell(record.type)) {
            BiffCursor from = cursor(record);
            const std::uint16_t row = from.word();
            addIndex(index, row, from.word(), record);
        } else if (record.type == multipleRkRecord) {
            indexMultiple(record, index);
        } else if (record.type == rowRecord) {
            indexRow(record, index);
        } else if (record.type == columnRecord) {
            hideColumns(record);
        } else if (record.type == mergeRecord && workbook_.stream.version == BiffVersion::biff8) {
            addMerges(record);
        }
    }

    void addIndex(SheetIndex &index, std::uint16_t row, std::uint16_t column, const BiffRecord &record) {
        if (index.cells.size() >= maximumCells_)
            refuseSize(table_.place(), "trang có hơn " + std::to_string(maximumCells_) + " ô");
        index.cells.push_back({row, column, static_cast<std::uint32_t>(record.offset)});
    }

    void indexMultiple(const BiffRecord &record, SheetIndex &index) {
        constexpr std::size_t fixed = 6; // row, first and last column
        constexpr std::size_t perCell = 6;
        if (record.data.size() < fixed) refuseDamagedWorkbook(workbook_.stream, "dãy số bị cắt ngắn");
        BiffCursor from = cursor(record);
        const std::uint16_t row = from.word();
        const std::uint16_t first = from.word();
        const std::size_t count = (record.data.size() - fixed) / perCell;
        for (std::size_t i = 0; i < count; ++i) addIndex(index, row, static_cast<std::uint16_t>(first + i), record);
    }

    void indexRow(const BiffRecord &record, SheetIndex &index) {
        constexpr unsigned hiddenFlag = 0x20;
        BiffCursor from = cursor(record);
        const std::uint16_t row = from.word();
        from.skip(10);
        if ((from.word() & hiddenFlag) != 0) index.hiddenRows.push_back(row);
    }

    void hideColumns(const BiffRecord &record) {
        BiffCursor from = cursor(record);
        const std::uint16_t first = from.word();
        const std::uint16_t last = from.word();
        from.skip(4);
        if ((from.word() & 1) != 0) table_.hideColumns(first, last);
    }

    void addMerges(const BiffRecord &record) {
        BiffCursor from = cursor(record);
        for (std::uint32_t count = from.word(); count > 0; --count) {
            CellRange range;
            range.firstRow = from.word();
            range.lastRow = from.word();
            range.firstColumn = from.word();
            range.lastColumn = from.word();
            if (range.firstRow > range.lastRow || range.firstColumn > range.lastColumn)
                refuseDamagedWorkbook(workbook_.stream, "vùng gộp ô ngược");
            table_.merge(range);
        }
    }

    static void putInOrder(std::vector<CellIndex> &cells) {
        const auto before = [](const CellIndex &a, const CellIndex &b) { return a.key() < b.key(); };
        if (!std::ranges::is_sorted(cells, before)) std::ranges::stable_sort(cells, before);
        // If a cell has several records, the last one counts. The search goes backwards, so this is the first one it
        // meets.
        const auto same = [](const CellIndex &a, const CellIndex &b) { return a.key() == b.key(); };
        const auto kept = std::unique(cells.rbegin(), cells.rend(), same);
        cells.erase(cells.begin(), kept.base());
    }

    void beginRow(std::uint16_t row, const SheetIndex &index) {
        const bool hidden = std::ranges::binary_search(index.hiddenRows, row);
        table_.beginRow(row, hidden ? Visibility::hidden : Visibility::visible);
    }

    void addCell(const CellIndex &cell) {
        const std::optional<BiffRecord> record = recordAt(workbook_.stream, cell.offset);
        XlsValue value = valueOf(workbook_, *record, cell.column);
        const NumberFormat format =
            value.style < workbook_.formats.size() ? workbook_.formats[value.style] : NumberFormat::plain;
        if (workbook_.daysFrom1904 && format == NumberFormat::date && value.kind == CellKind::number)
            value.text = serialFrom1904(value.text);
        table_.add(cell.column, {value.kind, format, value.formula, value.text, value.raised});
    }

    const XlsWorkbook &workbook_;
    const XlsSheet &sheet_;
    std::uint64_t maximumCells_;
    TableBuilder table_;
};

} // namespace

Table readXlsSheet(const XlsWorkbook &workbook, const XlsSheet &sheet, WorkbookContext &context) {
    return SheetReader(workbook, sheet, context).read();
}

} // namespace phuluc
