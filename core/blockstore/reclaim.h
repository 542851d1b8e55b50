// SPDX-License-Identifier: GPL-3.0-or-later
// Reclaimer: gives space back that no snapshot needs any more: removed snapshots nobody stands on, blocks of removed
// ones that everything above them hides, and what is unused in the file of a clone that was published.
//
// It moves no data: it makes holes, a bounded number in one job of the pool, so that cold reads and flushes get their
// turn in between. Holes need no transaction: what was not made before a crash is made after it (the file `reclaim` in
// a snapshot's directory says that there may be something to do).
#pragma once
#include "core/base/executor.h"
#include "core/blockstore/store_registry.h"
#include "core/blockstore/version_tree.h"

#include <cstdint>
#include <deque>
#include <filesystem>
#include <memory>
#include <mutex>
#include <set>
#include <vector>

namespace freshseat::blockstore {

/// Whether an export reads a snapshot that was removed: what it stands on may be gone from the tree, too, and its
/// files must not be given back bit by bit. The registry's mutex is held.
[[nodiscard]] bool removedIsRead(const StoreRegistry &registry, const VersionTree &tree);

/// Any thread.
class Reclaimer : public std::enable_shared_from_this<Reclaimer>
{
public:
    Reclaimer(std::filesystem::path root, std::shared_ptr<StoreRegistry> registry, Executor &pool);

    /// Notes that a snapshot may come to have space to give back: before the change that sets it free. A full disk does
    /// not hinder it, only a death of the daemon before the space is given back then keeps it until the next change.
    void mark(const SnapshotKey &key, const std::filesystem::path &directory);
    /// Looks for work in the background: after the change.
    void request();
    /// A reader has closed, which may be what a look for work waited for.
    void readerClosed();
    /// Nothing is begun any more.
    void stop();

private:
    struct Hole {
        std::uint64_t offset = 0;
        std::uint64_t length = 0;
    };
    /// One file's holes, made step by step.
    struct Task {
        SnapshotKey key;
        void give(std::uint64_t offset, std::uint64_t length);

        std::filesystem::path directory;
        std::unique_ptr<File> file;
        std::vector<Hole> holes;
        std::size_t next = 0;
    };

    void run();
    Result<void> plan(const std::set<SnapshotKey> &changed);
    [[nodiscard]] bool postponed(const VersionTree &tree);
    Result<bool> throwOut(const VersionTree &tree);
    void sweepDisks(const VersionNode &node);
    Result<void> planFile(const VersionTree &tree, const VersionNode &node);
    void step();
    void finishTask();
    void end();

    std::filesystem::path m_root;
    std::shared_ptr<StoreRegistry> m_registry;
    Executor &m_pool;
    std::deque<Task> m_tasks; ///< of the one job that is posted or running

    std::mutex m_mutex;              ///< guards what follows
    std::set<SnapshotKey> m_marked;  ///< a change is under way; the next look for work must still find the mark
    std::set<SnapshotKey> m_changed; ///< for the next look for work
    bool m_running = false;
    bool m_again = false;
    bool m_postponed = false; ///< until a reader closes
    bool m_stopped = false;
};

} // namespace freshseat::blockstore
