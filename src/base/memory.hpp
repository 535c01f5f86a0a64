// The memory of the process.
#pragma once

namespace phuluc {

/// Returns memory that the heaps of all threads keep unused to the system.
void returnMemory();

} // namespace phuluc
