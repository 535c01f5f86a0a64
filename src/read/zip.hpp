// The parts of a zip container held in memory. Only this pair of files uses minizip.
#pragma once

#include "read/read.hpp"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace phuluc {

/// One file in a container.
struct ZipPart {
    std::string name; ///< with '/' between folders and without one in front
    std::uint64_t packed = 0;
    std::uint64_t unpacked = 0; ///< as declared; checked while inflating
    std::uint64_t dataStart = 0;
    std::uint64_t directoryPosition = 0;
    std::uint64_t number = 0;
    std::uint32_t method = 0;
    bool encrypted = false;
};

/// A zip file in memory: parts are listed at once and inflated on demand, piece by piece.
/// Source: PKWARE APPNOTE 6.3, stored and deflated parts. Throws Error (data) naming file and part for everything above
/// a limit and every contradiction: sizes, CRC, overlapping parts, parts of equal names, encryption.
class Zip {
  public:
    using Sink = std::function<void(std::string_view)>;

    /// `bytes` must outlive the object; `file` names it in errors.
    Zip(std::string_view bytes, std::string file, const ReadLimits &limits);
    ~Zip();
    Zip(Zip &&) noexcept;
    Zip &operator=(Zip &&) = delete;

    /// The parts in the order of the directory, without folders.
    [[nodiscard]] const std::vector<ZipPart> &parts() const { return parts_; }
    /// The part of that name, in which letters A–Z match in either case; null if there is none.
    [[nodiscard]] const ZipPart *find(std::string_view name) const;
    /// Inflates a part and passes it on in pieces of at most 64 KiB. An exception of `sink` is not caught.
    void read(const ZipPart &part, const Sink &sink);
    /// A small part as a whole; throws Error (data) if it is longer than `limit` bytes.
    [[nodiscard]] std::string readWhole(const ZipPart &part, std::uint64_t limit);

    [[nodiscard]] const std::string &file() const { return file_; }
    [[nodiscard]] const ReadLimits &limits() const { return limits_; }

  private:
    struct Archive;
    void listParts();
    void addPart();
    std::uint64_t dataStart(const ZipPart &part);
    void locateParts();
    void open(const ZipPart &part);
    [[nodiscard]] std::uint64_t inflate(const ZipPart &part, const Sink &sink);
    void count(const ZipPart &part, std::uint64_t unpacked) const;

    std::unique_ptr<Archive> archive_;
    std::string file_;
    ReadLimits limits_;
    std::vector<ZipPart> parts_;
    std::uint64_t total_ = 0;
};

/// Whether this program can inflate a part: it is stored or deflated.
[[nodiscard]] bool isReadable(const ZipPart &part);

/// Whether bytes are a zip file with a directory, all of whose parts lie in the file.
[[nodiscard]] bool isWholeZip(std::string_view bytes);

/// Whether two part names are equal apart from the case of A–Z (OPC, ECMA-376-2, 6.2.2).
[[nodiscard]] bool samePartName(std::string_view a, std::string_view b);

} // namespace phuluc
