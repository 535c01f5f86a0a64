// Sheets from the bytes of a fuzzer.
#pragma once

#include "fuzzing.hpp"

#include "phuluc766/table.hpp"

namespace fuzz {

/// The end of the piece of `text` that begins at its front; the piece and its separator are taken off.
inline std::string_view takePiece(std::string_view &text, char separator) {
    const std::size_t end = std::min(text.find(separator), text.size());
    const std::string_view piece = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return piece;
}

inline bool digitsOnly(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789.-E") == text.npos;
}

/// "12.5" and what looks like it are numbers, "12.5~" has a percent format, "12.5@" is a date, "#…" an error, "=" a
/// formula that was never calculated; everything else is text.
inline phuluc::Cell cellOf(std::string_view text) {
    using namespace phuluc;
    if (text.empty()) return {};
    if (text == "=") return {CellKind::empty, NumberFormat::plain, true, {}};
    if (text.front() == '#') return {CellKind::error, NumberFormat::plain, false, text};
    const std::string_view digits = text.substr(0, text.size() - 1);
    if (text.back() == '~' && digitsOnly(digits)) return {CellKind::number, NumberFormat::percent, false, digits};
    if (text.back() == '@' && digitsOnly(digits)) return {CellKind::number, NumberFormat::date, true, digits};
    return {digitsOnly(text) ? CellKind::number : CellKind::text, NumberFormat::plain, false, text};
}

/// A line a row, cells between bars; a bar's cell "<n" stretches the cell to its left over n columns and rows (n: one
/// digit each, "<31"). A line that begins with "!" is a hidden row.
inline phuluc::Table sheetOf(std::string_view bytes) {
    using namespace phuluc;
    const std::string whole = textOf(bytes);
    Table table("Trang");
    std::string_view lines = whole;
    for (std::uint32_t row = 0; !lines.empty(); ++row) {
        std::string_view line = takePiece(lines, '\n');
        const bool hidden = line.starts_with('!');
        if (hidden) line.remove_prefix(1);
        table.beginRow(row, hidden ? Visibility::hidden : Visibility::visible);
        for (std::uint32_t column = 0; !line.empty(); ++column) {
            const std::string_view text = takePiece(line, '|');
            const bool range = text.size() == 3 && text[0] == '<' && digitsOnly(text.substr(1));
            if (range && column > 0)
                table.merge({row, column - 1, row + static_cast<unsigned char>(text[2]) % 16,
                             column - 1 + static_cast<unsigned char>(text[1]) % 16});
            else if (const Cell cell = cellOf(text); cell.kind != CellKind::empty || cell.formula)
                table.add(column, cell);
        }
    }
    table.finish();
    return table;
}

} // namespace fuzz
