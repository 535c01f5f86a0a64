#include "app/periodfolders.hpp"

#include "app/archive.hpp"
#include "model/period.hpp"
#include "model/periodtext.hpp"

#include <algorithm>

namespace phuluc {

namespace fs = std::filesystem;

bool namesPeriod(const fs::path &folder, const Wanted &wanted, int depth) {
    const std::vector<Period> named = periodsIn(folderTitle(folder));
    if (named.size() == 1 && (!wanted.except || !samePeriod(named.front(), *wanted.except))) return true;
    if (depth >= deepest || !wanted.looked.insert(trueName(folder)).second) return false;
    const std::vector<fs::path> folders = contentsOf(folder).folders;
    return std::ranges::any_of(folders, [&](const fs::path &each) { return namesPeriod(each, wanted, depth + 1); });
}

void unpackInto(FolderContents &contents, const Period &period) {
    std::vector<fs::path> folders = std::move(contents.folders);
    contents.folders.clear();
    for (const fs::path &each : folders) {
        std::set<fs::path> looked;
        if (entryAt(each) != Entry::file || namesPeriod(each, {period, looked}, 0)) {
            contents.folders.push_back(each);
            continue;
        }
        FolderContents packed = contentsOf(each);
        while (packed.files.empty() && packed.folders.size() == 1) packed = contentsOf(packed.folders.front());
        contents.files.insert(contents.files.end(), packed.files.begin(), packed.files.end());
        contents.folders.insert(contents.folders.end(), packed.folders.begin(), packed.folders.end());
        contents.passedOver.insert(contents.passedOver.end(), packed.passedOver.begin(), packed.passedOver.end());
    }
}

} // namespace phuluc
