// Computes the space of text set in Times New Roman. The program sets the heights of rows itself, and does not leave
// this to the program that opens the file.
#pragma once

#include <string>
#include <string_view>

namespace phuluc {

enum class Face { regular, bold, italic };

/// The properties of a font that decide its measures.
struct Font {
    double size = 12; ///< in points
    Face face = Face::regular;
};

/// The width of one line in points, by the advance widths of Times New Roman (and of fonts with the same measures). A
/// letter outside its Latin part counts as one em.
[[nodiscard]] double textWidth(std::string_view utf8, const Font &font);

/// The number of lines when the text is broken between words, within a word longer than the line, and at line feeds.
/// `width` is in points. An empty text is one line.
[[nodiscard]] int wrappedLines(std::string_view utf8, const Font &font, double width);

/// The text with line feeds where it is to be broken. A text that fits on one line has none. Otherwise it is broken at
/// its own line feeds, which mark the best places; if that is not enough, into lines of similar length.
[[nodiscard]] std::string brokenLines(std::string_view utf8, const Font &font, double width);

/// The height of that many lines in points, without space around them.
[[nodiscard]] double linesHeight(int lines, const Font &font);

/// The text as the XML of a workbook must hold it, so that the cell shows exactly `utf8`: `_x000D_` is escaped.
/// Characters that XML cannot hold (U+0000, U+FFFE, U+FFFF) become U+FFFD.
/// Throws Error (data) for invalid UTF-8 and for texts of more than 32,767 UTF-16 units, the limit of a cell.
[[nodiscard]] std::string safeCellText(std::string_view utf8);

} // namespace phuluc
