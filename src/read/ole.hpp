// Compound files ("OLE"): the container of .xls workbooks and of encrypted .xlsx ones. By the specification [MS-CFB].
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace phuluc {

/// Whether the bytes begin as a compound file does.
[[nodiscard]] bool isCompoundFile(std::string_view bytes);

/// Whether two names of streams are the same: ASCII without case.
[[nodiscard]] bool sameEntry(std::string_view a, std::string_view b);

/// The directory of a compound file and the streams of its root. The bytes must outlive it.
class CompoundFile {
  public:
    /// Throws Error (data) naming `file` where the structure is damaged: sectors outside the file, chains that loop.
    CompoundFile(std::string_view bytes, std::string file);

    /// Names of the root's own streams and folders, in no order. Streams within folders are embedded objects, not ours.
    [[nodiscard]] std::vector<std::string> names() const;
    /// A stream of the root, its name compared without case; no value if the root has no such stream.
    /// Throws Error (data) where its sectors lie outside the file, run short or loop.
    [[nodiscard]] std::optional<std::string> stream(std::string_view name) const;

  private:
    struct Entry {
        std::string name;
        std::uint8_t type = 0;
        std::uint32_t left = 0;
        std::uint32_t right = 0;
        std::uint32_t child = 0;
        std::uint32_t start = 0;
        std::uint64_t size = 0;
    };
    /// The sectors of a chain in order; those of the file or those of the mini stream.
    using Chain = std::vector<std::uint32_t>;

    [[nodiscard]] std::uint32_t number(std::size_t offset) const;
    [[nodiscard]] std::size_t sectorCount() const;
    [[nodiscard]] std::string_view sector(std::uint32_t index) const;
    void readFat();
    void addFatSector(std::uint32_t index);
    void readDirectory();
    void readMiniFat();
    [[nodiscard]] Entry parseEntry(std::string_view bytes) const;
    void collectRootEntries();
    [[nodiscard]] Chain chain(const std::vector<std::uint32_t> &table, std::uint32_t start) const;
    [[nodiscard]] std::string contents(std::uint32_t start, std::uint64_t size) const;
    [[nodiscard]] std::string miniContents(const Entry &entry) const;
    [[noreturn]] void damaged(std::string_view what) const;

    std::string_view bytes_;
    std::string file_;
    unsigned sectorShift_ = 9;
    std::uint64_t miniCutoff_ = 4096;
    std::vector<std::uint32_t> fat_;
    std::vector<std::uint32_t> miniFat_;
    std::string miniStream_;
    std::vector<Entry> directory_;
    std::vector<Entry> root_;
};

} // namespace phuluc
