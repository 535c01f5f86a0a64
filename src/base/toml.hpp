// TOML files of the office as values with their lines, and the refusals that name file and line; the only place that names
// toml++. Such files are hostile input too: size, depth and letters are checked before they are parsed.
#pragma once

#include "phuluc766/decimal.hpp"
#include "phuluc766/period.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace phuluc {

struct TomlEntry;

/// A value of a TOML file.
struct TomlValue {
    enum class Kind { text, number, flag, date, array, table, other };
    Kind kind = Kind::other;
    std::size_t line = 0;
    std::string text;              ///< of a text; else as it is written: "89.5", "true"
    bool flag = false;             ///< of a flag
    Date date = {};                ///< of a date
    std::vector<TomlValue> items;  ///< of an array
    std::vector<TomlEntry> keys;   ///< of a table, in order of their names

    /// The value of a key of a table; null: it has no such key.
    [[nodiscard]] const TomlValue *find(std::string_view key) const;
};

struct TomlEntry {
    std::string key;
    std::size_t line = 0; ///< of the key
    TomlValue value;
};

/// The table that a text is. `file` names it in errors. Throws Error (usage) with file and line.
[[nodiscard]] TomlValue parseToml(std::string_view text, const std::string &file);

/// Throws Error (usage) that names file and line; line 0: the whole file.
[[noreturn]] void refuseToml(const std::string &file, std::size_t line, const std::string &text);

/// A key with its value, and the conversions that name both where they fail.
class TomlKey {
  public:
    /// `file` and `value` must outlive this.
    TomlKey(const std::string &file, std::string name, const TomlValue &value)
        : file_(file), name_(std::move(name)), value_(value) {}

    [[noreturn]] void expected(const std::string &what) const;
    [[nodiscard]] std::string text() const;
    [[nodiscard]] std::string nonEmptyText() const;
    [[nodiscard]] bool flag() const;
    /// A number of at most four decimals, as a number or as text with a decimal comma.
    [[nodiscard]] Decimal number(const Decimal &lowest, const Decimal &highest) const;
    /// One text, or a list of them.
    [[nodiscard]] std::vector<std::string> texts() const;
    [[nodiscard]] const TomlValue &value() const { return value_; }

  private:
    const std::string &file_;
    std::string name_;
    const TomlValue &value_;
};

} // namespace phuluc
