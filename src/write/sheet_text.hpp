// How much room text takes when set in Times New Roman: row heights are ours, not left to the program that opens the
// file.
#pragma once

#include <string>
#include <string_view>

namespace phuluc {

enum class Face { regular, bold, italic };

/// A font as far as its measures go.
struct Font {
    double size = 12; ///< points
    Face face = Face::regular;
};

/// Width of one line in points. Advance widths of Times New Roman (and of the fonts made to its measure);
/// a letter that is not in its Latin part counts as one em.
[[nodiscard]] double textWidth(std::string_view utf8, const Font &font);

/// Lines that the text fills when broken between words, and within a word longer than the line; line feeds break too.
/// `width` is the room in points; an empty text is one line.
[[nodiscard]] int wrappedLines(std::string_view utf8, const Font &font, double width);

/// The text with line feeds at its breaks: none where it fits in one line, else at those that it has, which are where
/// it breaks best, and where that does not do, so that lines are of like length.
[[nodiscard]] std::string brokenLines(std::string_view utf8, const Font &font, double width);

/// Height of that many lines in points, without any room around them.
[[nodiscard]] double linesHeight(int lines, const Font &font);

/// The text as a workbook's XML must carry it for the cell to hold exactly `utf8`: `_x000D_` keeps its letters.
/// What XML cannot carry at all (U+0000, U+FFFE, U+FFFF) becomes U+FFFD.
/// Throws Error (data) for bytes that are not UTF-8 and for texts beyond 32,767 UTF-16 units, the most that a cell
/// holds.
[[nodiscard]] std::string safeCellText(std::string_view utf8);

} // namespace phuluc
