#include "read/xls_cell.hpp"

#include <array>
#include <bit>
#include <charconv>
#include <cmath>

namespace phuluc {
namespace {

enum RecordType : std::uint16_t {
    formulaRecord = 0x0006,
    eofRecord = 0x000A,
    multipleRkRecord = 0x00BD,
    richTextRecord = 0x00D6,
    sharedTextRecord = 0x00FD,
    numberRecord = 0x0203,
    textRecord = 0x0204,
    booleanRecord = 0x0205,
    formulaRecord3 = 0x0206, ///< of Excel 3; some newer files have it
    stringRecord = 0x0207,
    rkRecord = 0x027E,
    formulaRecord4 = 0x0406, ///< of Excel 4
};

std::string numberText(double value) {
    std::array<char, 32> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return {buffer.data(), end};
}

void setNumber(XlsValue &value, double number) {
    value.kind = std::isfinite(number) ? CellKind::number : CellKind::error;
    value.text = std::isfinite(number) ? numberText(number) : "#NUM!";
}

/// [MS-XLS] 2.5.217: 30 bits of a whole number or the upper 30 bits of a double, in some cases divided by 100.
double rkNumber(std::uint32_t rk) {
    const double number = (rk & 2) != 0 ? static_cast<double>(static_cast<std::int32_t>(rk) >> 2)
                                        : std::bit_cast<double>(static_cast<std::uint64_t>(rk & ~3U) << 32);
    return (rk & 1) != 0 ? number / 100 : number;
}

std::string errorText(std::uint8_t code) {
    switch (code) {
    case 0x00: return "#NULL!";
    case 0x07: return "#DIV/0!";
    case 0x0F: return "#VALUE!";
    case 0x17: return "#REF!";
    case 0x1D: return "#NAME?";
    case 0x24: return "#NUM!";
    case 0x2A: return "#N/A";
    case 0x2B: return "#GETTING_DATA";
    default: return "#UNKNOWN!";
    }
}

void setBooleanOrError(XlsValue &value, std::uint8_t code, CellKind kind) {
    value.kind = kind;
    value.text = kind == CellKind::error ? errorText(code) : code != 0 ? "TRUE" : "FALSE";
}

bool holdsFormula(std::uint16_t type) {
    return type == formulaRecord || type == formulaRecord3 || type == formulaRecord4;
}

void setText(XlsValue &value, std::string text) {
    value.kind = CellKind::text;
    value.text = std::move(text);
}

/// Whether text in that font is raised or lowered. Numbers of fonts begin at 0 and skip 4 ([MS-XLS] 2.5.129 FontIndex).
bool isRaised(const XlsWorkbook &workbook, std::uint16_t font) {
    const std::size_t index = font > 4 ? font - std::size_t{1} : font;
    return index < workbook.raisedFonts.size() && workbook.raisedFonts[index];
}

/// Sets the text without its raised parts, unless there is no other text.
void setRichText(XlsValue &value, const XlsWorkbook &workbook, const BiffText &text) {
    std::u16string own = text.units.substr(0, text.runs.empty() ? text.units.size() : text.runs.front().first);
    std::u16string raised;
    for (std::size_t i = 0; i < text.runs.size() && text.runs[i].first < text.units.size(); ++i) {
        const std::size_t first = text.runs[i].first;
        const std::size_t end = i + 1 < text.runs.size() ? text.runs[i + 1].first : text.units.size();
        if (end < first) refuseDamagedWorkbook(workbook.stream, "chữ của một ô có định dạng ngược");
        (isRaised(workbook, text.runs[i].font) ? raised : own) += text.units.substr(first, end - first);
    }
    value.raised = !raised.empty();
    setText(value, fromUnits(own.find_first_not_of(u' ') == own.npos && value.raised ? raised : own));
}

void setSharedText(XlsValue &value, const XlsWorkbook &workbook, std::uint32_t index) {
    if (index >= workbook.strings.size()) refuseDamagedWorkbook(workbook.stream, "thiếu chữ của một ô");
    BiffCursor from(workbook.stream, workbook.strings[index]);
    setRichText(value, workbook, from.richText(from.word()));
}

/// Sets a text whose formatting runs follow it: in BIFF8 two words each, in BIFF5 two bytes ([MS-XLS] 2.4.248).
void setRichTextRecord(XlsValue &value, const XlsWorkbook &workbook, BiffCursor from) {
    const std::size_t count = from.word();
    if (workbook.stream.version == BiffVersion::biff8) {
        BiffText text = from.richText(count);
        for (std::size_t runs = from.more() ? from.word() : 0U; runs > 0; --runs) {
            const std::uint16_t first = from.word();
            text.runs.push_back({first, from.word()});
        }
        return setRichText(value, workbook, text);
    }
    setText(value, from.text(count));
    for (unsigned runs = from.more() ? from.byte() : 0U; runs > 0; --runs) {
        from.skip(1);
        value.raised = isRaised(workbook, from.byte()) || value.raised;
    }
}

/// The text of a formula. It stands in a record of its own after the formula, and after the record of a shared or array
/// formula.
std::string resultText(const XlsWorkbook &workbook, const BiffRecord &formula) {
    constexpr int reach = 8;
    std::optional<BiffRecord> record = formula;
    for (int steps = 0; steps < reach; ++steps) {
        record = recordAt(workbook.stream, record->next());
        if (!record || holdsCell(record->type) || record->type == eofRecord) break;
        if (record->type != stringRecord) continue;
        BiffCursor from(workbook.stream, *record);
        return from.text(from.word());
    }
    refuseDamagedWorkbook(workbook.stream, "thiếu kết quả của một công thức");
}

/// [MS-XLS] 2.5.133 FormulaValue: a double; or, if both upper bytes are set, a kind and its value. Kind 3 is an empty
/// value.
XlsValue resultOf(const XlsWorkbook &workbook, const BiffRecord &record, BiffCursor from) {
    XlsValue value;
    value.formula = true;
    BiffCursor special = from;
    const std::uint8_t kind = special.byte();
    special.skip(1);
    const std::uint8_t code = special.byte();
    special.skip(3);
    if (special.word() != 0xFFFF)
        setNumber(value, from.real());
    else if (kind == 0)
        setText(value, resultText(workbook, record));
    else if (kind == 1 || kind == 2)
        setBooleanOrError(value, code, kind == 2 ? CellKind::error : CellKind::boolean);
    return value;
}

} // namespace

bool holdsCell(std::uint16_t recordType) {
    return holdsFormula(recordType) || recordType == richTextRecord || recordType == sharedTextRecord ||
           recordType == numberRecord || recordType == textRecord || recordType == booleanRecord ||
           recordType == rkRecord;
}

XlsValue valueOf(const XlsWorkbook &workbook, const BiffRecord &record, std::uint16_t column) {
    XlsValue value;
    BiffCursor from(workbook.stream, record);
    from.skip(2);
    const std::uint16_t first = from.word();
    if (record.type == multipleRkRecord) from.skip(std::size_t{6} * static_cast<std::uint16_t>(column - first));
    const std::uint16_t style = from.word();
    if (holdsFormula(record.type)) {
        value = resultOf(workbook, record, from);
    } else if (record.type == numberRecord) {
        setNumber(value, from.real());
    } else if (record.type == rkRecord || record.type == multipleRkRecord) {
        setNumber(value, rkNumber(from.dword()));
    } else if (record.type == sharedTextRecord) {
        setSharedText(value, workbook, from.dword());
    } else if (record.type == richTextRecord) {
        setRichTextRecord(value, workbook, from);
    } else if (record.type == booleanRecord) {
        const std::uint8_t code = from.byte();
        setBooleanOrError(value, code, from.byte() != 0 ? CellKind::error : CellKind::boolean);
    } else {
        setText(value, from.text(from.word()));
    }
    value.style = style;
    return value;
}

} // namespace phuluc
