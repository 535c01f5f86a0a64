// TOML files of the office as values with line numbers, and messages that name file and line. Only this pair of files
// uses toml++. Such files may be hostile, so size, depth and letters are checked before they are parsed.
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
    std::vector<TomlEntry> keys;   ///< of a table, sorted by name

    /// The value of a key of a table; null if the table has no such key.
    [[nodiscard]] const TomlValue *find(std::string_view key) const;
};

struct TomlEntry {
    std::string key;
    std::size_t line = 0; ///< of the key
    TomlValue value;
};

/// Parses a text as a table. `file` names it in errors. Throws Error (usage) with file and line.
[[nodiscard]] TomlValue parseToml(std::string_view text, const std::string &file);

/// Throws Error (usage) that names file and line. Line 0 stands for the whole file.
[[noreturn]] void refuseToml(const std::string &file, std::size_t line, const std::string &text);

/// A key with its value. The conversions throw Error (usage) naming the key if the value does not fit.
class TomlKey {
  public:
    /// `file` and `value` must outlive this.
    TomlKey(const std::string &file, std::string name, const TomlValue &value)
        : file_(file), name_(std::move(name)), value_(value) {}

    [[noreturn]] void expected(const std::string &what) const;
    [[nodiscard]] std::string text() const;
    [[nodiscard]] std::string nonEmptyText() const;
    [[nodiscard]] bool flag() const;
    /// A number with at most four decimals, given as a number or as a text with decimal comma.
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
