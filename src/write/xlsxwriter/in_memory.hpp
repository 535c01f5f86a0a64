// Where a workbook of libxlsxwriter goes that is built with in_memory.h.
#pragma once

#include "write/package.hpp"

#include <string>
#include <vector>

namespace phuluc {

/// The file name that makes libxlsxwriter add the parts of a workbook to `parts`, which must outlive the workbook.
[[nodiscard]] std::string fileNameFor(std::vector<PackagePart> &parts);

/// While it lives, libxlsxwriter uses the memory of attributes again that this thread has written.
class ReusedAttributes {
  public:
    ReusedAttributes();
    ReusedAttributes(const ReusedAttributes &) = delete;
    ReusedAttributes &operator=(const ReusedAttributes &) = delete;
    ~ReusedAttributes();

  private:
    std::vector<void *> idle_;
    std::vector<void *> *outer_; ///< what was used before
};

} // namespace phuluc
