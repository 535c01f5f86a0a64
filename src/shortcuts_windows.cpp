#include "shortcuts_windows.hpp"

#include <array>
#include <memory>

#include <windows.h>

#include <shlobj.h>

namespace phuluc {
namespace {

namespace fs = std::filesystem;

struct Release {
    void operator()(IUnknown *object) const { object->Release(); }
};

template <class Interface>
using Owned = std::unique_ptr<Interface, Release>;

/// A special folder of this user, by its number; empty if there is none.
fs::path folderOfUser(int which) {
    std::array<wchar_t, MAX_PATH> folder{};
    const HRESULT result = ::SHGetFolderPathW(nullptr, which, nullptr, SHGFP_TYPE_CURRENT, folder.data());
    return result == S_OK ? fs::path(folder.data()) : fs::path();
}

Owned<IShellLinkW> shortcutTo(const fs::path &program) {
    void *made = nullptr;
    if (FAILED(::CoCreateInstance(CLSID_ShellLink, nullptr, CLSCTX_INPROC_SERVER, IID_IShellLinkW, &made))) return {};
    Owned<IShellLinkW> link(static_cast<IShellLinkW *>(made));
    const bool set = SUCCEEDED(link->SetPath(program.c_str())) &&
                     SUCCEEDED(link->SetWorkingDirectory(program.parent_path().c_str())) &&
                     SUCCEEDED(link->SetIconLocation(program.c_str(), 0));
    return set ? std::move(link) : Owned<IShellLinkW>();
}

bool save(IShellLinkW &link, const fs::path &file) {
    void *asked = nullptr;
    if (FAILED(link.QueryInterface(IID_IPersistFile, &asked))) return false;
    const Owned<IPersistFile> persistent(static_cast<IPersistFile *>(asked));
    return SUCCEEDED(persistent->Save(file.c_str(), TRUE));
}

} // namespace

int placeShortcuts(const fs::path &programFolder, std::ostream &output) {
    constexpr int cannotWrite = 3;
    const auto name = fs::path(u8"Tạo phụ lục.lnk");
    const bool ready = SUCCEEDED(::CoInitializeEx(nullptr, COINIT_APARTMENTTHREADED));
    const Owned<IShellLinkW> link = ready ? shortcutTo(programFolder / "phuluc766.exe") : Owned<IShellLinkW>();
    bool placed = link != nullptr;
    for (const int which : {CSIDL_DESKTOPDIRECTORY, CSIDL_SENDTO}) {
        const fs::path folder = folderOfUser(which);
        placed = placed && !folder.empty() && save(*link, folder / name);
    }
    output << (placed ? "Đã đặt lối tắt \"Tạo phụ lục\" trên màn hình nền và trong mục Gửi tới (Send to) của nút chuột "
                        "phải.\nChuyển thư mục này đi nơi khác thì chạy lại tệp vừa nhấp; muốn bỏ lối tắt thì xóa nó.\n"
                      : "Không đặt được lối tắt: Windows không cho ghi vào màn hình nền hoặc mục Gửi tới (Send to). Nhờ bộ "
                        "phận công nghệ thông tin.\n")
           << std::flush;
    return placed ? 0 : cannotWrite;
}

} // namespace phuluc
