// A table of a TOML file: which keys it may have and must have.
#pragma once

#include "base/toml.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace phuluc {

/// A table, and its name in messages. Each function throws Error (usage) with file and line if the table is not as
/// required.
class TomlPart {
  public:
    /// `file` and `table` must outlive this.
    TomlPart(const std::string &file, const TomlValue &table, std::string name)
        : file_(file), table_(table), name_(std::move(name)) {}

    /// Refuses keys other than the known ones.
    void allow(const std::vector<std::string_view> &known) const;
    [[nodiscard]] std::optional<TomlKey> key(std::string_view name) const;
    /// Sets `into` if the table has the key.
    void read(std::string_view name, std::string &into) const;
    void read(std::string_view name, std::vector<std::string> &into) const;
    /// The same for a text that is required, unless `into` has one already.
    void require(std::string_view name, std::string &into) const;
    /// The tables of a list; messages name each by its header, "[[phien-ban.nhom]]". Empty if the table lacks the key.
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
