// A sentence described once: words, named fields with formats, and optional parts.
//
//   {ten}          a field, as text          {ten:so}   a number: "88,72", "20,1"       {ten:dem}  a count: "03", "17"
//   {ten:le}       a number with at least one decimal: "10,0"
//   [ … ]          an optional part: written only if every field in it, outside inner brackets, has a value
//
// The same description is used in two directions: to write a sentence, and to recognise it in a published document.
#pragma once

#include "phuluc766/decimal.hpp"

#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace phuluc {

/// The values of the fields of a phrase, by name.
using Values = std::map<std::string, std::variant<std::string, Decimal>, std::less<>>;

enum class FieldFormat { text, number, count, withDecimal };

/// A piece of a phrase: words, a field, or an optional part with pieces of its own.
struct Piece {
    enum class Kind { words, field, option };
    Kind kind = Kind::words;
    std::string_view text; ///< the words, or the name of the field
    FieldFormat format = FieldFormat::text;
    std::vector<Piece> option = {};
};

/// Parses a phrase in the notation above. The pieces refer to the pattern.
[[nodiscard]] std::vector<Piece> parsePhrase(std::string_view pattern);

/// A value in the given format.
[[nodiscard]] std::string fieldText(const Values::mapped_type &value, FieldFormat format);

/// Whether every field outside optional parts has a value. An optional part without values is left out.
[[nodiscard]] bool hasValues(const std::vector<Piece> &pieces, const Values &values);

/// The text of the phrase with these values. Every field outside optional parts must have one.
[[nodiscard]] std::string render(const std::vector<Piece> &phrase, const Values &values);

} // namespace phuluc
