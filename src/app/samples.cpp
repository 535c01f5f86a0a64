#include "app/samples.hpp"

#include "app/folder.hpp"
#include "base/disk.hpp"
#include "base/files.hpp"
#include "model/periodtext.hpp"
#include "write/mark.hpp"

#include <algorithm>
#include <limits>

namespace phuluc {
namespace {

namespace fs = std::filesystem;

constexpr const char *exportsFolder = "Du-lieu";
constexpr const char *samplesFolder = "Du-lieu-mau";
constexpr const char *sampleResults = "Ket-qua-mau";

/// Whether the user has put something into a folder: a file that may be an export, or a folder for a period. An archive
/// counts as a folder.
bool isUsed(const fs::path &folder, int depth) {
    const FolderContents contents = contentsOf(folder);
    if (contents.failure) return true; // it may hold exports
    const auto isPeriod = [](const fs::path &each) { return !periodsIn(nameOf(each)).empty(); };
    return std::ranges::any_of(contents.files, [](const fs::path &file) { return !claimsToBeNoTable(file); }) ||
           std::ranges::any_of(contents.folders, [&](const fs::path &each) {
               return isPeriod(each) || (depth > 0 && isUsed(each, depth - 1));
           });
}

bool isSample(const fs::path &path) {
    for (fs::path folder = fs::absolute(path).lexically_normal(); folder != folder.parent_path();
         folder = folder.parent_path())
        if (nameOf(folder) == samplesFolder) return true;
    return false;
}

} // namespace

std::optional<Finding> chooseSamples(Job &job) {
    constexpr int depth = 3;
    const bool trial =
        job.inputs.empty() && isFolder(samplesFolder) && !(isFolder(exportsFolder) && isUsed(exportsFolder, depth));
    if (trial && job.learned)
        throw Error(
            ErrorKind::usage,
            "chưa có tệp nào của Cổng, nên không học được văn bản này. Chép tệp của kỳ đó vào Du-lieu, trong thư "
            "mục mang tên kỳ, rồi làm lại",
            {exportsFolder, {}, {}});
    if (trial) job.inputs = {samplesFolder};
    const auto samples = std::ranges::count_if(job.inputs, isSample);
    if (samples == 0) return std::nullopt;
    if (samples != std::ssize(job.inputs))
        throw Error(ErrorKind::usage,
                    "không làm chung số liệu mẫu (Du-lieu-mau) với số liệu thật. Bỏ tệp mẫu ra rồi chạy lại");
    job.settings.sample = true;
    if (job.output == Job{}.output) job.output = sampleResults;
    return Finding{Severity::note,
                   {samplesFolder, {}, {}},
                   std::string(trial ? "Du-lieu chưa có tệp nào của Cổng, chạy thử với số liệu mẫu" : "số liệu mẫu") +
                       ". Kết quả nằm trong " + utf8(job.output) + ", mỗi văn bản có chữ MẪU"};
}

void markSamples(const Staging &staging) {
    constexpr auto anySize = std::numeric_limits<std::uintmax_t>::max();
    for (const std::string &name : staging.names()) {
        const fs::path file = staging.path(name);
        const std::string bytes = readFile(file, anySize);
        if (const std::string marked = markedAsSample(bytes, name); marked != bytes) writeFile(file, marked);
    }
}

} // namespace phuluc
