// Holds a file open as Word does: others may read it, but not replace it. Prints "held", and releases it when its input
// ends.
//   hold.exe FILE
#include <cstdio>

#include <windows.h>

int wmain(int count, wchar_t **values) {
    if (count != 2) return 2;
    HANDLE file = ::CreateFileW(values[1], GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ, nullptr, OPEN_EXISTING, 0, nullptr);
    if (file == INVALID_HANDLE_VALUE) return 1;
    std::puts("held");
    std::fflush(stdout);
    while (std::getchar() != EOF) {}
    return 0;
}
