#include "base/staging.hpp"

#include "base/disk.hpp"
#include "base/files.hpp"

#include <utility>

namespace phuluc {
namespace fs = std::filesystem;

Staging::Staging(const ResultFolder &results, std::string_view name)
    : results_(results), folder_(results.path() / pathOf(name)), staging_(results.stagingOf(name)) {
    makeStaging(staging_);
}

Staging::~Staging() {
    for (const auto &[name, flush] : flushes_)
        if (flush.valid()) flush.wait();
    std::error_code ignored; // the next start removes what stays
    try {
        if (!isUnfinished(staging_)) removeTree(staging_, ignored);
    } catch (const Error &) {
        return; // it is not known whether there is a plan, so nothing is removed
    }
}

fs::path Staging::path(std::string_view name) const {
    const std::lock_guard lock(guard_);
    documents_[std::string(name)].clear();
    awaitFlush(std::string(name));
    return staging_ / pathOf(name);
}

void Staging::written(const std::string &name) const {
    const std::lock_guard lock(guard_);
    flushes_[name] = results_.flusher().flush(staging_ / pathOf(name));
}

/// Waits for the flush of a document that is to be changed or removed; its result does not matter.
void Staging::awaitFlush(const std::string &name) const {
    if (auto flush = flushes_.extract(name); flush && flush.mapped().valid()) flush.mapped().wait();
}

void Staging::awaitFlushes() {
    for (auto &[name, flush] : flushes_) flush.get();
    flushes_.clear();
}

std::set<std::string> Staging::names() const {
    const std::lock_guard lock(guard_);
    std::set<std::string> names;
    for (const auto &[name, digest] : documents_) names.insert(name);
    return names;
}

Listed Staging::staged() const {
    const std::lock_guard lock(guard_);
    for (auto &[name, digest] : documents_)
        if (digest.empty()) digest = digestOf(staging_ / pathOf(name));
    return documents_;
}

void Staging::drop(const std::string &name) {
    awaitFlush(name);
    removeEntry(staging_ / pathOf(name));
    documents_.erase(name);
}

std::string Staging::manifest() const { return digestLines(staged()); }

void Staging::writeLog(std::string text) {
    writeFile(path(names::log), sealed(std::move(text)));
    written(std::string(names::log));
}

std::set<std::string> Staging::edited() const {
    std::set<std::string> names;
    for (const auto &[name, digest] : documentsOf(folder_))
        if (const fs::path document = folder_ / pathOf(name); isThere(document) && isEdited(document, digest))
            names.insert(name);
    return names;
}

Plan Staging::plan() const {
    Plan plan;
    plan.leaving = documentsOf(folder_);
    plan.coming = staged();
    for (const auto &[name, digest] : plan.coming)
        if (name != names::log) plan.leaving.emplace(name, unknownDigest); // somebody's file of that name
    plan.oldLog = digestOfLog(folder_);
    return plan;
}

Placed Staging::carryOutPrepared(const Plan &plan) {
    results_.heedStop(); // from here on the period is completed, even if the run is to end
    for (const auto &[name, digest] : plan.coming)
        if (!flushes_.contains(name)) written(name);
    prepare(plan, staging_, [this] { awaitFlushes(); });
    return carryOut(plan, staging_, folder_);
}

Placed Staging::place(const std::set<std::string> &staying) {
    Plan next = plan();
    for (const std::string &name : staying) {
        next.leaving.erase(name);
        if (next.coming.erase(name) > 0) drop(name);
    }
    for (auto &[name, digest] : next.leaving) {
        const bool stale = !next.coming.contains(name); // kept, whether edited or not
        if (stale) digest = unknownDigest;
    }
    return carryOutPrepared(next);
}

Placed Staging::retire() {
    for (const std::string &name : names())
        if (name != names::log) drop(name);
    Plan next = plan();
    for (auto &[name, digest] : next.leaving) digest = unknownDigest;
    return next.coming.empty() ? carryOut(next, staging_, folder_) : carryOutPrepared(next);
}

} // namespace phuluc
