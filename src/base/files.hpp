// The disk: reading inputs whole, and putting a period's documents in place in one step.
#pragma once

#include "phuluc766/error.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace phuluc {

/// A path as UTF-8, for messages.
[[nodiscard]] std::string utf8(const std::filesystem::path &path);
/// A path from UTF-8.
[[nodiscard]] std::filesystem::path pathOf(std::string_view utf8);

/// The bytes of a file of at most `limit` bytes. Throws Error (system), or Error (data) past the limit, naming the
/// file.
[[nodiscard]] std::string readFile(const std::filesystem::path &path, std::uintmax_t limit);
/// The first bytes of a file, at most so many; none where there is no such file or it cannot be read.
[[nodiscard]] std::string beginningOf(const std::filesystem::path &path, std::uintmax_t most);
/// Writes the bytes and checks that they arrived. Throws Error (system).
void writeFile(const std::filesystem::path &path, std::string_view bytes);

/// The line of a period's log below which its documents are listed; a log without it is not ours.
inline constexpr std::string_view manifestTitle = "ĐÃ GHI (SHA-256 và tên tệp)";

/// The documents of one period, written aside and put in place together.
///
/// Files are made in a hidden folder within the output folder. `place()` moves each over its predecessor by one rename.
/// A period's log (`nhat-ky.txt`) lists the SHA-256 and name of every document written with it; a predecessor whose
/// bytes the old log does not list was edited since and is first kept in `Ban-cu/`, under its name with a number where
/// that is taken. Documents that the old log lists and this run does not write leave the folder too, so that nothing
/// stale can pass for new. Destroyed unplaced, it leaves the period as it was. Throws Error (system) with what to do
/// ("đóng … trong Excel rồi chạy lại").
class Staging {
  public:
    /// `folder`: the period's result folder, `Ket-qua/2025-11-14`; it is made on `place()`.
    explicit Staging(std::filesystem::path folder);
    ~Staging();
    Staging(const Staging &) = delete;
    Staging &operator=(const Staging &) = delete;

    /// Where to write the document of that name.
    [[nodiscard]] std::filesystem::path path(std::string_view name) const;
    /// Name and SHA-256 of every staged document, sorted by name: `<64 hex digits>  <name>`, one a line, for the log.
    [[nodiscard]] std::string manifest() const;
    /// Puts every staged file in place and returns their paths, sorted by name.
    std::vector<std::filesystem::path> place();

    /// Moves the program's documents of an earlier run, edited or not, to `Ban-cu/`: for a period that was refused.
    static void retire(const std::filesystem::path &folder);
    /// The same error, with a document staged for `folder` called by the place that it was to have, which the user
    /// knows.
    [[nodiscard]] static Error asPlaced(const Error &error, const std::filesystem::path &folder);

  private:
    std::filesystem::path folder_;
    std::filesystem::path staging_;
};

} // namespace phuluc
