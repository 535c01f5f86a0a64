// A sentence as it is described once: words, named fields with their formats, and parts that may be left out.
//
//   {ten}          a field, as text          {ten:so}   a number: "88,72", "20,1"       {ten:dem}  a count: "03", "17"
//   {ten:le}       a number with at least one decimal: "10,0"
//   [ … ]          left out unless every field that stands in it, outside of inner brackets, has a value
//
// Writing renders a phrase. To learn a document is to read the same phrase backwards.
#pragma once

#include "phuluc766/decimal.hpp"

#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace phuluc {

/// What the fields of a phrase stand for.
using Values = std::map<std::string, std::variant<std::string, Decimal>, std::less<>>;

enum class FieldFormat { text, number, count, withDecimal };

/// A piece of a phrase: words, a field, or an option that holds pieces of its own.
struct Piece {
    enum class Kind { words, field, option };
    Kind kind = Kind::words;
    std::string text; ///< the words, or the name of the field
    FieldFormat format = FieldFormat::text;
    std::vector<Piece> option = {};
};

/// The pieces of a phrase written as above.
[[nodiscard]] std::vector<Piece> parsePhrase(std::string_view pattern);

/// A value as its format writes it.
[[nodiscard]] std::string fieldText(const Values::mapped_type &value, FieldFormat format);

/// Whether every field outside of options has a value: an option without is left out.
[[nodiscard]] bool hasValues(const std::vector<Piece> &pieces, const Values &values);

/// The phrase with its values in place; all fields outside of options must have one.
[[nodiscard]] std::string render(const std::vector<Piece> &phrase, const Values &values);

} // namespace phuluc
