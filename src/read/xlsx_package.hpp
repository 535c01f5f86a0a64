// The parts of an Office Open XML package and how they point to one another.
#pragma once

#include "read/xml.hpp"
#include "read/zip.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace phuluc {

/// One relationship of a part to another part of the package (ECMA-376-2, 6.5).
struct Relationship {
    std::string id;
    std::string type;   ///< last segment of its type: "worksheet", "sharedStrings"
    std::string target; ///< name of the part, from the package's root
};

/// The relationships of a part to parts within the package; empty if it has none. `part` is empty for the package
/// itself.
[[nodiscard]] std::vector<Relationship> relationshipsOf(Zip &zip, std::string_view part);

/// The part that a relationship points to, by the name as written or with %XX decoded. Throws Error (data) if there is
/// no such part.
[[nodiscard]] const ZipPart &targetOf(const Zip &zip, const Relationship &relationship);

/// Passes on SpreadsheetML only. Elements of other namespaces are skipped with all their contents. Of
/// `mc:AlternateContent` the fallback is read: it is for readers that know no extension (ECMA-376-3, 7.6).
[[nodiscard]] XmlHandler spreadsheetOnly(XmlHandler handler);

/// Whether the namespace is SpreadsheetML, transitional or strict.
[[nodiscard]] bool isSpreadsheetNamespace(std::string_view space);

} // namespace phuluc
