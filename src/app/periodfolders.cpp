#include "app/periodfolders.hpp"

#include "app/archive.hpp"
#include "base/text.hpp"
#include "model/period.hpp"
#include "model/periodtext.hpp"

#include <algorithm>

namespace phuluc {

namespace fs = std::filesystem;

namespace {

/// Whether the name of a folder says that its files are no longer wanted.
bool saysOld(const fs::path &folder) {
    static const std::set<std::string> words = {textKey("cũ"),     textKey("cu"),  textKey("bản cũ"), textKey("ban-cu"),
                                                textKey("backup"), textKey("old"), textKey("sao lưu")};
    return words.contains(textKey(nameOf(folder)));
}

} // namespace

bool namesPeriod(const fs::path &folder, const Wanted &wanted, int depth) {
    const std::vector<Period> named = periodsIn(folderTitle(folder));
    if (named.size() == 1 && (!wanted.except || !samePeriod(named.front(), *wanted.except))) return true;
    if (depth >= deepest || !wanted.looked.insert(trueName(folder)).second) return false;
    const std::vector<fs::path> folders = contentsOf(folder).folders;
    return std::ranges::any_of(folders, [&](const fs::path &each) { return namesPeriod(each, wanted, depth + 1); });
}

void enterSingleFolders(FolderContents &contents, const std::optional<Period> &except) {
    for (int depth = 0; depth < deepest && contents.files.empty() && contents.folders.size() == 1; ++depth) {
        const fs::path folder = contents.folders.front();
        std::set<fs::path> looked;
        if (saysOld(folder) || namesPeriod(folder, {except, looked}, 0)) return;
        FolderContents inner = contentsOf(folder);
        if (inner.files.empty() && inner.folders.empty()) return;
        inner.passedOver.insert(inner.passedOver.begin(), contents.passedOver.begin(), contents.passedOver.end());
        contents = std::move(inner);
    }
}

void unpackInto(FolderContents &contents, const Period &period) {
    enterSingleFolders(contents, std::nullopt);
    std::vector<fs::path> folders = std::move(contents.folders);
    contents.folders.clear();
    for (const fs::path &each : folders) {
        std::set<fs::path> looked;
        if (entryAt(each) != Entry::file || namesPeriod(each, {period, looked}, 0)) {
            contents.folders.push_back(each);
            continue;
        }
        FolderContents packed = contentsOf(each);
        enterSingleFolders(packed, period);
        contents.files.insert(contents.files.end(), packed.files.begin(), packed.files.end());
        contents.folders.insert(contents.folders.end(), packed.folders.begin(), packed.folders.end());
        contents.passedOver.insert(contents.passedOver.end(), packed.passedOver.begin(), packed.passedOver.end());
    }
}

} // namespace phuluc
