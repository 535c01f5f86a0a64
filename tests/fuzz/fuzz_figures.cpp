// Reads one cell as a figure. The first byte decides the kind of cell, the rest is its text. A cell is a figure, no
// data or a fault, and a figure that is printed reads as itself.
#include "fuzzing.hpp"

#include "base/text.hpp"
#include "model/figure.hpp"

#include <string>

namespace {

using namespace phuluc;

FigureCell readAs(CellKind kind, const std::string &text) {
    return readFigure({kind, NumberFormat::plain, false, text});
}

/// A figure printed with point or comma, and with the sign of its mark, is read as the same figure.
void checkPrinted(const Figure &figure) {
    const std::string text = figure.value.text();
    for (const std::string &spelling : {text, vietnamese(figure.value)}) {
        const FigureCell plain = readAs(CellKind::text, spelling);
        fuzz::require(plain.figure && plain.figure->value == figure.value && plain.figure->mark == FigureMark::none);
        const FigureCell percentage = readAs(CellKind::text, " " + spelling + " %");
        fuzz::require(percentage.figure && percentage.figure->value == figure.value);
        fuzz::require(percentage.figure->mark == FigureMark::percentage);
        const FigureCell points = readAs(CellKind::text, spelling + "/100 điểm");
        fuzz::require(points.figure && points.figure->value == figure.value && points.figure->maximum == Decimal(100));
    }
}

/// A number with fifteen digits does not change when it is stored again.
void checkStored(std::string_view text) {
    const std::optional<Decimal> value = storedNumber(text);
    if (value) fuzz::require(storedNumber(value->text()) == value);
    if (const std::optional<Decimal> exact = Decimal::parse(text))
        fuzz::require(Decimal::parse(exact->text()) == exact);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    if (size == 0) return 0;
    const std::string text = fuzz::textOf({reinterpret_cast<const char *>(data) + 1, size - 1});
    const auto kind = static_cast<CellKind>(data[0] % 5);
    const auto format = static_cast<NumberFormat>(data[0] / 5 % 3);
    const FigureCell read = readFigure({kind, format, kind == CellKind::empty && data[0] >= 128, text});
    fuzz::require(!read.figure || read.fault.empty());
    fuzz::require(validUtf8(read.fault));
    if (kind == CellKind::boolean) fuzz::require(!read.fault.empty());
    if (read.figure) checkPrinted(*read.figure);
    checkStored(text);
    return 0;
}
