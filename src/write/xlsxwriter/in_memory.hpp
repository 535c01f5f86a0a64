// Where a workbook of libxlsxwriter lives and goes, if the library is built with in_memory.h.
#pragma once

#include "write/package.hpp"

#include <memory_resource>
#include <string>
#include <vector>

namespace phuluc {

/// All memory that libxlsxwriter takes on this thread while it lives: one piece after another, given back together at
/// the end. Outlives its workbook; a thread has one at a time. Throws std::logic_error, where it has one already.
class WorkbookMemory {
  public:
    WorkbookMemory();
    WorkbookMemory(const WorkbookMemory &) = delete;
    WorkbookMemory &operator=(const WorkbookMemory &) = delete;
    ~WorkbookMemory();

    /// The file name that makes libxlsxwriter add the parts of a workbook to `parts`.
    [[nodiscard]] std::string fileName();
    std::vector<PackagePart> parts;

    [[nodiscard]] void *take(std::size_t size);
    /// A larger block with what `block` holds, as realloc.
    [[nodiscard]] void *exchange(void *block, std::size_t size);
    [[nodiscard]] void *takeAttribute(std::size_t size);
    void giveAttribute(void *attribute) { idleAttributes_.push_back(attribute); }

  private:
    std::pmr::monotonic_buffer_resource arena_;
    std::vector<void *> idleAttributes_;
};

} // namespace phuluc
