#include "write/phrase.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <cassert>

namespace phuluc {
namespace {

FieldFormat formatOf(std::string_view name) {
    if (name == "so") return FieldFormat::number;
    if (name == "dem") return FieldFormat::count;
    if (name == "le") return FieldFormat::withDecimal;
    assert(name.empty());
    return FieldFormat::text;
}

Piece fieldOf(std::string_view inner) {
    const std::size_t colon = std::min(inner.find(':'), inner.size());
    const std::string_view format = inner.substr(std::min(colon + 1, inner.size()));
    return {Piece::Kind::field, inner.substr(0, colon), formatOf(format)};
}

/// Parses pieces up to the end or up to the closing bracket, which it removes too.
std::vector<Piece> parsePieces(std::string_view &rest) {
    std::vector<Piece> pieces;
    pieces.reserve(8); // most phrases have fewer
    while (!rest.empty()) {
        const char sign = rest.front();
        if (sign == ']') {
            rest.remove_prefix(1);
            return pieces;
        }
        if (sign == '[') {
            rest.remove_prefix(1);
            pieces.push_back({Piece::Kind::option, {}, {}, parsePieces(rest)});
        } else if (sign == '{') {
            const std::size_t end = rest.find('}');
            pieces.push_back(fieldOf(rest.substr(1, end - 1)));
            rest.remove_prefix(end + 1);
        } else {
            const std::size_t end = std::min(rest.find_first_of("[]{"), rest.size());
            pieces.push_back({Piece::Kind::words, rest.substr(0, end), {}});
            rest.remove_prefix(end);
        }
    }
    return pieces;
}

} // namespace

std::vector<Piece> parsePhrase(std::string_view pattern) { return parsePieces(pattern); }

bool hasValues(const std::vector<Piece> &pieces, const Values &values) {
    return std::ranges::all_of(
        pieces, [&](const Piece &piece) { return piece.kind != Piece::Kind::field || values.contains(piece.text); });
}

std::string fieldText(const Values::mapped_type &value, FieldFormat format) {
    if (const auto *text = std::get_if<std::string>(&value)) return *text;
    const Decimal &number = std::get<Decimal>(value);
    std::string text = vietnamese(number);
    if (format == FieldFormat::count && number < 10) text.insert(0, "0");
    if (format == FieldFormat::withDecimal && number.scale() == 0) text += ",0";
    return text;
}

std::string render(const std::vector<Piece> &phrase, const Values &values) {
    std::string text;
    for (const Piece &piece : phrase) {
        if (piece.kind == Piece::Kind::words) {
            text += piece.text;
        } else if (piece.kind == Piece::Kind::field) {
            text += fieldText(values.find(piece.text)->second, piece.format);
        } else if (hasValues(piece.option, values)) {
            text += render(piece.option, values);
        }
    }
    return text;
}

} // namespace phuluc
