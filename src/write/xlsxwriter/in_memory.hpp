// Where a workbook of libxlsxwriter lives and goes, if the library is built with in_memory.h.
#pragma once

#include "write/package.hpp"

#include <cstddef>
#include <memory_resource>
#include <vector>

namespace phuluc {

/// All memory that libxlsxwriter takes on this thread while it lives: one piece after another, given back together at
/// the end. There before its workbook and after it; a thread has one at a time. Throws std::logic_error, where it has
/// one already.
class WorkbookMemory {
  public:
    WorkbookMemory();
    WorkbookMemory(const WorkbookMemory &) = delete;
    WorkbookMemory &operator=(const WorkbookMemory &) = delete;
    ~WorkbookMemory();

    std::vector<PackagePart> parts; ///< of the workbook, when it is closed; its file name means nothing

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
