// A table of a TOML file with its keys: what it may hold, what it must hold.
#pragma once

#include "base/toml.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace phuluc {

/// A table, and what it is called in messages. Each function throws Error (usage) with file and line where the table is
/// not as it asks.
class TomlPart {
  public:
    /// `file` and `table` must outlive this.
    TomlPart(const std::string &file, const TomlValue &table, std::string name)
        : file_(file), table_(table), name_(std::move(name)) {}

    /// Refuses keys that are not among those known.
    void allow(const std::vector<std::string_view> &known) const;
    [[nodiscard]] std::optional<TomlKey> key(std::string_view name) const;
    /// Sets `into` where the key is there.
    void read(std::string_view name, std::string &into) const;
    void read(std::string_view name, std::vector<std::string> &into) const;
    /// The same for a text that must be there, unless `into` has one already.
    void require(std::string_view name, std::string &into) const;
    /// The tables of a list, each called by its header, "[[phien-ban.nhom]]"; empty where the key is not there.
    [[nodiscard]] std::vector<TomlPart> parts(std::string_view name, const std::string &header) const;

    [[noreturn]] void refuse(const std::string &text) const { refuseToml(file_, table_.line, text); }
    [[nodiscard]] const std::string &file() const { return file_; }
    [[nodiscard]] const TomlValue &table() const { return table_; }

  private:
    const std::string &file_;
    const TomlValue &table_;
    std::string name_;
};

} // namespace phuluc
