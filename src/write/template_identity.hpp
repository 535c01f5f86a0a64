// What may be in a Word document once only: copies of a block get their own, or none.
#pragma once

#include "write/xmltree.hpp"

#include <optional>
#include <string>

namespace phuluc {

/// Whether copies leave an element out: bookmarks, ends of comments and of permissions, the number of a content control
/// (Word gives it another), shape types (the first copy defines them).
[[nodiscard]] bool isUniqueElement(const XmlNode &parent, const XmlNode &child);

/// Whether an attribute's value must be unique: paragraph numbers, the numbers of drawings and shapes.
[[nodiscard]] bool isUniqueAttribute(const XmlNode &node, const std::string &attribute);

/// Whether something in an element, itself included, must be unique.
[[nodiscard]] bool holdsUnique(const XmlNode &node);

/// Makes fresh identities for copies.
class Identities {
  public:
    /// Begins above the numbers of drawings that the tree has.
    explicit Identities(const XmlNode &root);

    /// To be called for each copy: shapes of one copy that mean each other keep meaning each other.
    void beginCopy() { ++copy_; }
    /// The value of an attribute in a copy; none: the attribute is left out.
    [[nodiscard]] std::optional<std::string> valueInCopy(const XmlNode &node, const std::string &attribute,
                                                         const std::string &value);

  private:
    unsigned long nextDrawing_ = 1;
    int copy_ = 0;
};

} // namespace phuluc
