// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the store share: a directory of their own, executors that run when told, an Io to wait for,
// patterns.
#pragma once
#include "core/base/executor.h"
#include "core/base/text.h"
#include "core/blockstore/store.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <deque>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <unistd.h>
#include <vector>

namespace freshseat::blockstore::test {

/// A directory that goes with its owner.
class TempDirectory
{
public:
    explicit TempDirectory(const std::filesystem::path &parent = std::filesystem::temp_directory_path())
        : m_path(parent / ("freshseat-store-" + randomId()))
    {
        std::filesystem::create_directories(m_path);
    }
    ~TempDirectory()
    {
        std::error_code error;
        std::filesystem::remove_all(m_path, error);
    }
    TempDirectory(const TempDirectory &) = delete;
    TempDirectory &operator=(const TempDirectory &) = delete;
    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

/// A place where a sync costs nothing, for tests that try thousands of cases and need no disk.
inline std::filesystem::path memoryDirectory()
{
    const std::filesystem::path shared = "/dev/shm";
    return ::access(shared.c_str(), W_OK) == 0 ? shared : std::filesystem::temp_directory_path();
}

/// Runs what was posted when it is told to, on the caller's thread. post() may come from any thread.
class ManualExecutor final : public Executor
{
public:
    void post(std::function<void()> work) override
    {
        const std::lock_guard lock(m_mutex);
        m_work.push_back(std::move(work));
    }
    /// One piece of work; false when there was none.
    bool runOne()
    {
        std::function<void()> work;
        {
            const std::lock_guard lock(m_mutex);
            if (m_work.empty()) return false;
            work = std::move(m_work.front());
            m_work.pop_front();
        }
        work();
        return true;
    }
    [[nodiscard]] std::size_t size() const
    {
        const std::lock_guard lock(m_mutex);
        return m_work.size();
    }
    void drop()
    {
        const std::lock_guard lock(m_mutex);
        m_work.clear();
    }

private:
    mutable std::mutex m_mutex; ///< guards m_work
    std::deque<std::function<void()>> m_work;
};

/// Owner and pool of a store, both run by the test.
struct Executors {
    ManualExecutor owner;
    ManualExecutor pool;
    void runAll()
    {
        while (pool.runOne() || owner.runOne()) {
        }
    }
};

/// An Io with its own bytes.
struct Request {
    block::Io io;
    std::vector<std::byte> bytes;
    bool finished = false;

    static std::unique_ptr<Request> make(block::IoKind kind, std::uint64_t offset, std::uint64_t length,
                                         bool durable = false)
    {
        auto request = std::make_unique<Request>();
        request->bytes.resize(kind == block::IoKind::Zero ? 0 : length);
        request->io.kind = kind;
        request->io.offset = offset;
        request->io.length = length;
        request->io.durable = durable;
        request->io.data = request->bytes.data();
        request->io.user = request.get();
        request->io.done = [](block::Io &io) { static_cast<Request *>(io.user)->finished = true; };
        return request;
    }
    void startOn(block::BlockDevice &device)
    {
        if (device.start(io)) finished = true;
    }
};

/// Bytes that tell `tag` and where they are.
inline std::vector<std::byte> pattern(std::uint64_t tag, std::uint64_t length)
{
    std::vector<std::byte> bytes(length);
    std::uint64_t state = tag * 0x9e3779b97f4a7c15ULL + 1;
    for (std::byte &byte : bytes) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        byte = static_cast<std::byte>(state >> 32);
    }
    return bytes;
}

/// Runs one Io to its end.
inline block::IoStatus perform(Executors &executors, block::BlockDevice &device, Request &request)
{
    request.startOn(device);
    executors.runAll();
    EXPECT_TRUE(request.finished);
    return request.io.status;
}

inline block::IoStatus write(Executors &executors, block::BlockDevice &device, std::uint64_t offset,
                             const std::vector<std::byte> &bytes, bool durable = false)
{
    auto request = Request::make(block::IoKind::Write, offset, bytes.size(), durable);
    std::copy(bytes.begin(), bytes.end(), request->bytes.begin());
    return perform(executors, device, *request);
}

inline block::IoStatus zero(Executors &executors, block::BlockDevice &device, std::uint64_t offset,
                            std::uint64_t length)
{
    auto request = Request::make(block::IoKind::Zero, offset, length);
    return perform(executors, device, *request);
}

inline block::IoStatus flush(Executors &executors, block::BlockDevice &device)
{
    auto request = Request::make(block::IoKind::Flush, 0, 0);
    return perform(executors, device, *request);
}

inline std::vector<std::byte> read(Executors &executors, block::BlockDevice &device, std::uint64_t offset,
                                   std::uint64_t length)
{
    auto request = Request::make(block::IoKind::Read, offset, length);
    EXPECT_EQ(perform(executors, device, *request), block::IoStatus::Ok);
    return request->bytes;
}

inline const std::string kBootA = "11111111-1111-1111-1111-111111111111";
inline const std::string kBootB = "22222222-2222-2222-2222-222222222222";

/// A store in a directory of its own, with restarts of daemon and host.
class StoreFixture
{
public:
    StoreFixture() { start(kBootA); }
    void start(const std::string &bootId, std::uint64_t reserve = 0)
    {
        const auto opened = reopen({root(), bootId, reserve});
        ASSERT_TRUE(opened) << opened.error().message;
    }
    /// Anew, with another directory for the seats.
    Result<void> restart(const std::filesystem::path &seats) { return reopen({root(), kBootA, 0, seats}); }
    [[nodiscard]] Store &store() { return *m_store; }
    [[nodiscard]] std::filesystem::path root() const { return directory.path() / "store"; }
    /// A snapshot with `bytes` from its beginning.
    SnapshotKey snapshot(std::uint64_t size, const std::vector<std::byte> &bytes)
    {
        auto import = m_store->beginImport(size);
        EXPECT_TRUE(import);
        EXPECT_TRUE((*import)->write(0, bytes));
        auto sealed = (*import)->seal({});
        EXPECT_TRUE(sealed) << (sealed ? "" : sealed.error().message);
        return sealed ? sealed->key : SnapshotKey();
    }
    std::shared_ptr<Clone> open(const CloneKey &key, bool *discarded = nullptr)
    {
        auto opened = m_store->openClone(key, executors.owner, discarded);
        EXPECT_TRUE(opened) << (opened ? "" : opened.error().message);
        return opened ? *opened : nullptr;
    }

    TempDirectory directory;
    Executors executors;

private:
    Result<void> reopen(StoreOptions options)
    {
        m_store.reset();
        executors.runAll();
        auto opened = Store::open(std::move(options), executors.pool);
        if (!opened) return failure(opened);
        m_store = std::move(*opened);
        return {};
    }

    std::unique_ptr<Store> m_store;
};

} // namespace freshseat::blockstore::test
