// SPDX-License-Identifier: GPL-3.0-or-later
// What is free in which file, and the jobs that give it back.
#include "core/blockstore/reclaim.h"

#include "core/base/log.h"
#include "core/base/text.h"
#include "core/blockstore/disposal.h"
#include "core/blockstore/document.h"
#include "core/blockstore/layer.h"
#include "core/blockstore/store_layout.h"

#include <algorithm>
#include <cerrno>
#include <sys/stat.h>
#include <system_error>

namespace freshseat::blockstore {

namespace {

constexpr std::uint64_t kStepBytes = 64 << 20; ///< given back by one job
constexpr std::size_t kStepHoles = 256;

/// Opens the file to be punched; an imported one is read-only but for this moment.
Result<std::unique_ptr<File>> openToPunch(const std::filesystem::path &path, bool imported)
{
    if (imported) ::chmod(path.c_str(), 0600);
    auto file = openFile(path, OpenMode::ReadWrite);
    if (imported) ::chmod(path.c_str(), 0444);
    return file;
}

} // namespace

bool removedIsRead(const StoreRegistry &registry, const VersionTree &tree)
{
    return std::any_of(registry.reading.begin(), registry.reading.end(), [&](const auto &reading) {
        const VersionNode *node = tree.find(reading.first);
        return node == nullptr || node->removed;
    });
}

Reclaimer::Reclaimer(std::filesystem::path root, std::shared_ptr<StoreRegistry> registry, Executor &pool)
    : m_root(std::move(root))
    , m_registry(std::move(registry))
    , m_pool(pool)
{}

void Reclaimer::mark(const SnapshotKey &key, const std::filesystem::path &directory)
{
    const std::lock_guard lock(m_mutex);
    m_marked.insert(key);
    if (auto noted = replaceSmallFile(directory / kReclaimName, ""); !noted) log::warning(noted.error().message);
}

void Reclaimer::request()
{
    const std::lock_guard lock(m_mutex);
    m_changed.merge(std::exchange(m_marked, {}));
    if (m_stopped) return;
    m_again = m_running;
    if (std::exchange(m_running, true)) return;
    m_pool.post([self = shared_from_this()] { self->run(); });
}

void Reclaimer::readerClosed()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!std::exchange(m_postponed, false)) return;
    }
    request();
}

void Reclaimer::stop()
{
    const std::lock_guard lock(m_mutex);
    m_stopped = true;
}

void Reclaimer::run()
{
    std::set<SnapshotKey> changed;
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopped) return;
        changed.swap(m_changed);
    }
    if (auto planned = plan(changed); !planned) {
        log::info("space is not given back yet: " + planned.error().message);
        const std::lock_guard lock(m_mutex);
        m_changed.merge(changed);
    }
    step();
}

Result<void> Reclaimer::plan(const std::set<SnapshotKey> &changed)
{
    auto tree = VersionTree::read(m_root);
    if (!tree) return failure(tree);
    if (!tree->unreadable().empty()) return fail(ErrorCode::Failed, tree->unreadable().begin()->second);
    // What the tree shows must not be undone by a power cut when data is given up because of it.
    for (const char *name : {kSnapshotsName, kLayersName})
        if (auto synced = syncDirectory(m_root / name); !synced) return synced;
    const auto areas = cloneAreas(m_root);
    if (!areas) return failure(areas);
    for (const std::filesystem::path &area : *areas)
        if (auto synced = syncDirectory(area / kClonesName); !synced) return synced;
    if (postponed(*tree)) return fail(ErrorCode::InUse, "a removed snapshot is still being read");
    auto thrown = throwOut(*tree);
    if (!thrown) return failure(thrown);
    if (*thrown) return plan(changed);
    std::error_code error;
    for (const auto &[key, node] : tree->nodes())
        if (changed.contains(key) || std::filesystem::exists(node.directory / kReclaimName, error))
            if (auto planned = planFile(*tree, node); !planned) return planned;
    return {};
}

/// There will be another look when it is closed.
bool Reclaimer::postponed(const VersionTree &tree)
{
    const std::lock_guard lock(m_registry->mutex);
    if (!removedIsRead(*m_registry, tree)) return false;
    const std::lock_guard own(m_mutex);
    m_postponed = true;
    return true;
}

/// Removed ones that nothing stands on. True: there were some, the tree is another one now.
Result<bool> Reclaimer::throwOut(const VersionTree &tree)
{
    bool any = false;
    for (const auto &[key, node] : tree.nodes()) {
        if (!node.removed || !tree.childrenOf(key).empty()) continue;
        const std::filesystem::path trash = m_root / kTrashName / randomId();
        if (auto renamed = renamePath(node.directory, trash); !renamed) return failure(renamed);
        if (auto synced = syncDirectory(m_root / kLayersName); !synced) return failure(synced);
        disposeTree(trash, m_pool);
        any = true;
    }
    return any;
}

/// Runs that touch become one, unless that is more than one job's share.
void Reclaimer::Task::give(std::uint64_t offset, std::uint64_t length)
{
    if (!holes.empty() && holes.back().offset + holes.back().length == offset &&
        holes.back().length + length <= kStepBytes) {
        holes.back().length += length;
        return;
    }
    for (std::uint64_t done = 0; done < length; done += kStepBytes)
        holes.push_back({offset + done, std::min(kStepBytes, length - done)});
}

/// What was kept of a clone before it was published, when the daemon died just then.
void Reclaimer::sweepDisks(const VersionNode &node)
{
    std::vector<std::filesystem::path> strays;
    std::error_code error;
    for (const auto &entry : std::filesystem::directory_iterator(node.directory, error)) {
        const std::string name = entry.path().filename().string();
        if (isDiskName(name) && name != node.manifest.layer->file) strays.push_back(entry.path());
    }
    for (const std::filesystem::path &path : strays) discardFile(path, m_pool);
}

Result<void> Reclaimer::planFile(const VersionTree &tree, const VersionNode &node)
{
    auto unseen = tree.unseen(node);
    if (!unseen) return failure(unseen);
    Task task;
    task.key = node.manifest.key;
    task.directory = node.directory;
    if (node.manifest.layer) {
        sweepDisks(node);
        auto layer = openLayer(node.directory, node.manifest);
        if (!layer) return failure(layer);
        CloneState &state = **layer;
        if (*unseen)
            state.map.visit({[&](Block block, Cell cell) {
                                 if ((*unseen)->find(block).state == BlockState::Zero) state.slots.release(cell.slot);
                             },
                             [](std::uint64_t, std::uint64_t) {}});
        state.slots.visitFree(
            [&](Slot first, std::uint64_t count) { task.give(first * kSlotBytes, count * kSlotBytes); },
            state.fileSize / kSlotBytes);
    } else if (*unseen) {
        // In whole units of the sidecar: what stays keeps its checksums.
        for (std::uint64_t at = 0; at < node.manifest.size; at += kChecksumUnit)
            if (isUnseen(**unseen, at, std::min(kChecksumUnit, node.manifest.size - at))) task.give(at, kChecksumUnit);
    }
    const bool imported = !node.manifest.layer;
    auto file = openToPunch(node.directory / (imported ? kBaseName : node.manifest.layer->file), imported);
    if (!file) return failure(file);
    task.file = std::move(*file);
    m_tasks.push_back(std::move(task));
    return {};
}

/// One job's share of the first task.
void Reclaimer::step()
{
    if (m_tasks.empty()) return end();
    Task &task = m_tasks.front();
    std::uint64_t bytes = 0;
    int error = 0;
    for (std::size_t made = 0; task.next < task.holes.size() && made < kStepHoles && bytes < kStepBytes; ++made) {
        const Hole &hole = task.holes[task.next++];
        error = task.file->punch(hole.offset, hole.length);
        if (error != 0) break;
        bytes += hole.length;
    }
    if (error != 0) {
        log::warning(task.directory.string() + ": space is not given back: " + errnoText(error));
        m_tasks.pop_front();
    } else if (task.next == task.holes.size()) {
        finishTask();
    }
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopped) return;
    }
    m_pool.post([self = shared_from_this()] { self->step(); });
}

/// The mark goes, unless the snapshot was marked anew since: then there will be another look.
void Reclaimer::finishTask()
{
    const Task task = std::move(m_tasks.front());
    m_tasks.pop_front();
    const std::lock_guard lock(m_mutex);
    if (m_marked.contains(task.key) || m_changed.contains(task.key)) return;
    std::error_code error;
    std::filesystem::remove(task.directory / kReclaimName, error);
}

void Reclaimer::end()
{
    const std::lock_guard lock(m_mutex);
    m_running = false;
    if (!std::exchange(m_again, false) || m_stopped) return;
    m_running = true;
    m_pool.post([self = shared_from_this()] { self->run(); });
}

} // namespace freshseat::blockstore
