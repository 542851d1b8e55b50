// SPDX-License-Identifier: GPL-3.0-or-later
// What the benches of the store share: a store in a directory of its own, a thread that owns disks, a pattern of
// scattered blocks, percentiles.
#pragma once
#include "core/base/thread_pool.h"
#include "core/blockstore/store.h"

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace freshseat::bench {

using Steady = std::chrono::steady_clock;

inline constexpr std::uint64_t kBlock = 4096;
/// From one write to the next: a MiB and a block, so that no two share a cluster of any peer.
inline constexpr std::uint64_t kStep = (1 << 20) + kBlock;
inline constexpr std::uint64_t kDiskSize = std::uint64_t{64} << 30;

[[nodiscard]] double secondsSince(Steady::time_point begin);
/// Of `values`, which are sorted in place; `part` 0 .. 1.
[[nodiscard]] double percentile(std::vector<double> &values, double part);
[[noreturn]] void die(const std::string &message);
template <class T>
T orDie(Result<T> result)
{
    if (!result) die(result.error().message);
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

/// The thread that owns a disk: runs what was posted to it while it waits.
class Owner final : public Executor
{
public:
    void post(std::function<void()> work) override;
    void runUntil(const std::function<bool()> &finished);

private:
    std::mutex m_mutex; ///< guards m_work
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_work;
};

/// A store whose one master of kDiskSize holds 1 GiB of data.
class BenchStore
{
public:
    BenchStore(std::filesystem::path root, std::string bootId, std::uint64_t masterData);
    [[nodiscard]] blockstore::Store &store() { return *m_store; }
    [[nodiscard]] const blockstore::SnapshotKey &master() const { return m_master; }
    blockstore::CloneKey clone(blockstore::Durability durability);

private:
    ThreadPool m_pool;
    std::unique_ptr<blockstore::Store> m_store;
    blockstore::SnapshotKey m_master;
};

/// One disk with up to `depth` commands open.
class Load
{
public:
    Load(block::BlockDevice &device, Owner &owner, std::uint64_t blockSize, unsigned depth);
    /// `count` commands at the offsets `at(i)`; a flush after every `flushEvery` (0: none), all before it ended.
    /// Returns commands per second.
    double run(block::IoKind kind, std::uint64_t count, unsigned flushEvery,
               const std::function<std::uint64_t(std::uint64_t)> &at);
    void flush();

private:
    struct Command {
        block::Io io;
        std::vector<std::byte> bytes;
        Load *load = nullptr;
    };
    void start(Command &command);
    void ended(Command &command);
    void drain();

    block::BlockDevice &m_device;
    Owner &m_owner;
    std::uint64_t m_blockSize;
    std::vector<std::unique_ptr<Command>> m_commands;
    std::vector<Command *> m_idle;
};

/// Offset of the n-th of scattered blocks of `size` bytes each.
[[nodiscard]] std::uint64_t scattered(std::uint64_t n);
[[nodiscard]] std::uint64_t shuffled(std::uint64_t n, std::uint64_t blocks);

} // namespace freshseat::bench
