// The memory of the process as the system sees it.
#pragma once

namespace phuluc {

/// Gives memory that is free back to the system, where it is kept for later: of every thread.
void returnMemory();

} // namespace phuluc
