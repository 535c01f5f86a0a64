// Reads and writes zip packages in memory. Of src/write only this pair of files uses minizip.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace phuluc {

/// One file of a package.
struct PackagePart {
    std::string name; ///< "word/document.xml"
    std::string bytes;
};

/// The part of that name; null: there is none.
[[nodiscard]] PackagePart *partNamed(std::vector<PackagePart> &parts, std::string_view name);

// Names that packages of Office documents have in common.
inline constexpr std::string_view contentTypesName = "[Content_Types].xml";
inline constexpr std::string_view relationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";
inline constexpr std::string_view officeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

// The largest size, in bytes, to which a package may unpack. Packages that this program made have no limit.
inline constexpr std::size_t foreignLimit = 32U << 20;
inline constexpr std::size_t noLimit = std::numeric_limits<std::size_t>::max();

/// The parts of a package in the order of its directory. `file` names it in errors.
/// Throws Error (usage) for a file that is no zip file, is damaged or encrypted, has a part twice, or unpacks to more
/// than `most` bytes.
[[nodiscard]] std::vector<PackagePart> unpack(const std::string &bytes, const std::string &file,
                                              std::size_t most = foreignLimit);

/// A part that is already deflated; several packages can share it.
struct DeflatedPart {
    std::string name;
    std::string bytes;       ///< deflated
    std::size_t size = 0;    ///< inflated
    std::uint32_t check = 0; ///< CRC-32
};
[[nodiscard]] std::vector<DeflatedPart> deflated(const std::vector<PackagePart> &parts);

/// Packs these parts in their order, deflated. All are dated 01/01/1980, so the same parts give the same bytes.
[[nodiscard]] std::string pack(const std::vector<PackagePart> &parts);
[[nodiscard]] std::string packDeflated(const std::vector<DeflatedPart> &parts);

} // namespace phuluc
