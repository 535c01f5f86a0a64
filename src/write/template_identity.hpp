// Parts of a Word document that may occur only once, and what copies of a block get instead.
#pragma once

#include "write/xmltree.hpp"

#include <optional>
#include <string>

namespace phuluc {

/// Whether copies leave out the element: bookmarks, ends of comments and of permissions, the number of a content
/// control (Word assigns a new one), shape types (the first copy defines them).
[[nodiscard]] bool isUniqueElement(const XmlNode &parent, const XmlNode &child);

/// Whether something in an element, itself included, must be unique.
[[nodiscard]] bool holdsUnique(const XmlNode &node);

/// Assigns new numbers and names in copies.
class Identities {
  public:
    /// New numbers of drawings begin above those in the tree.
    explicit Identities(const XmlNode &root);

    /// Call this for each copy. References between shapes of one copy keep pointing within the copy.
    void beginCopy() { ++copy_; }
    /// The value of an attribute in a copy; no value if the copy leaves the attribute out.
    [[nodiscard]] std::optional<std::string> valueInCopy(const XmlNode &node, const std::string &attribute,
                                                         const std::string &value);

  private:
    unsigned long nextDrawing_ = 1;
    int copy_ = 0;
};

} // namespace phuluc
