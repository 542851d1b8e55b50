// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 in the middle of writes, again and again: what was finished is there, what was under way is old or new, and
// check finds nothing.
#include "core/base/thread_pool.h"
#include "core/blockstore/check.h"
#include "tests/core/blockstore/support.h"

#include <array>
#include <atomic>
#include <condition_variable>
#include <csignal>
#include <random>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

namespace freshseat::blockstore::test {
namespace {

using block::IoKind;
using block::IoStatus;

constexpr std::uint64_t kSize = 4 << 20;
const CloneKey kSeat("0123456789abcdef0123456789abcdef");

/// Operation number `n` of a run; the same for writer and verifier.
struct Operation {
    IoKind kind = IoKind::Write;
    std::uint64_t offset = 0;
    std::uint64_t length = 0;
    std::vector<std::byte> bytes;

    static Operation number(std::uint64_t run, std::uint64_t n)
    {
        std::mt19937_64 random(run * 1000003 + n);
        Operation op;
        const std::uint64_t lot = random() % 20;
        if (lot == 0) op.kind = IoKind::Flush;
        if (lot == 1 || lot == 2) op.kind = IoKind::Zero;
        if (op.kind == IoKind::Flush) return op;
        op.length = (random() % 4 == 0 ? 1 + random() % 300 : 8 * (1 + random() % 4)) * 512;
        op.offset = random() % ((kSize - op.length) / 512) * 512;
        if (random() % 2 == 0) op.offset = op.offset / 4096 * 4096;
        if (op.kind == IoKind::Write) op.bytes = pattern(random(), op.length);
        return op;
    }
    void applyTo(std::vector<std::byte> &disk) const
    {
        const auto at = disk.begin() + static_cast<std::ptrdiff_t>(offset);
        if (kind == IoKind::Write) std::copy(bytes.begin(), bytes.end(), at);
        if (kind == IoKind::Zero) std::fill_n(at, length, std::byte{0});
    }
};

/// Runs posted work on the thread that waits.
class WaitingExecutor final : public Executor
{
public:
    void post(std::function<void()> work) override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_work.push_back(std::move(work));
        }
        m_wake.notify_one();
    }
    void runUntil(const bool &finished)
    {
        while (!finished) {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return !m_work.empty(); });
            auto work = std::move(m_work.front());
            m_work.pop_front();
            lock.unlock();
            work();
        }
    }

private:
    std::mutex m_mutex; ///< guards m_work
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_work;
};

/// The child: writes for ever and counts what is finished in shared memory.
[[noreturn]] void writeForEver(const std::filesystem::path &root, std::uint64_t run,
                               std::atomic<std::uint64_t> &finished, int ticker)
{
    ThreadPool pool("disk", 2);
    WaitingExecutor owner;
    auto store = Store::open({root, kBootA, 0}, pool);
    if (!store) ::_exit(2);
    auto clone = (*store)->openClone(kSeat, owner, nullptr);
    if (!clone) ::_exit(3);
    for (std::uint64_t n = 0;; ++n) {
        Operation op = Operation::number(run, n);
        auto request = Request::make(op.kind, op.offset, op.length);
        request->bytes = std::move(op.bytes);
        request->io.data = request->bytes.data();
        request->startOn(**clone);
        owner.runUntil(request->finished);
        if (request->io.status != IoStatus::Ok) ::_exit(4);
        finished.store(n + 1);
        if (::write(ticker, "", 1) != 1) ::_exit(5);
    }
}

class StoreKillTest : public ::testing::TestWithParam<Durability>
{
protected:
    StoreKillTest()
    {
        void *page = ::mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
        m_finished = new (page) std::atomic<std::uint64_t>(0);
    }
    ~StoreKillTest() override { ::munmap(m_finished, 4096); }

    /// Lets the child finish `enough` operations, kills it, returns how many it had finished.
    std::uint64_t runAndKill(const std::filesystem::path &root, std::uint64_t run, std::uint64_t enough)
    {
        m_finished->store(0);
        std::array<int, 2> ticker = {};
        EXPECT_EQ(::pipe(ticker.data()), 0);
        const pid_t child = ::fork();
        if (child == 0) writeForEver(root, run, *m_finished, ticker[1]);
        ::close(ticker[1]);
        char tick = 0;
        for (std::uint64_t n = 0; n < enough && ::read(ticker[0], &tick, 1) == 1; ++n) {
        }
        ::kill(child, SIGKILL);
        int status = 0;
        EXPECT_EQ(::waitpid(child, &status, 0), child);
        EXPECT_TRUE(WIFSIGNALED(status)) << "the writer stopped by itself: " << WEXITSTATUS(status);
        ::close(ticker[0]);
        return m_finished->load();
    }

    std::atomic<std::uint64_t> *m_finished = nullptr;
};

TEST_P(StoreKillTest, EveryFinishedWriteIsThere)
{
    StoreFixture fixture;
    std::vector<std::byte> expected(kSize);
    const auto base = pattern(99, kSize / 2);
    std::copy(base.begin(), base.end(), expected.begin());
    ASSERT_TRUE(fixture.store().createClone(kSeat, fixture.snapshot(kSize, base), GetParam(), 0));
    std::mt19937_64 random(4);
    for (std::uint64_t run = 1; run <= 12 && !HasFailure(); ++run) {
        const std::uint64_t done = runAndKill(fixture.root(), run, 1 + random() % 400);
        SCOPED_TRACE("run " + std::to_string(run) + ", " + std::to_string(done) + " operations finished");
        for (std::uint64_t n = 0; n < done; ++n) Operation::number(run, n).applyTo(expected);
        auto report = check(fixture.root(), kBootA);
        ASSERT_TRUE(report);
        EXPECT_TRUE(report->problems.empty()) << report->problems.front();

        fixture.start(kBootA);
        auto clone = fixture.open(kSeat);
        const auto found = read(fixture.executors, *clone, 0, kSize);
        std::vector<std::byte> withNext = expected;
        Operation::number(run, done).applyTo(withNext); // it was under way
        for (std::uint64_t at = 0; at < kSize; at += 512) {
            const auto same = [&](const std::vector<std::byte> &other) {
                return std::equal(found.begin() + static_cast<std::ptrdiff_t>(at),
                                  found.begin() + static_cast<std::ptrdiff_t>(at + 512),
                                  other.begin() + static_cast<std::ptrdiff_t>(at));
            };
            ASSERT_TRUE(same(expected) || same(withNext)) << "sector " << at / 512;
        }
        expected = found;
    }
}

INSTANTIATE_TEST_SUITE_P(Both, StoreKillTest, ::testing::Values(Durability::Volatile, Durability::Durable),
                         [](const auto &durability) {
                             return durability.param == Durability::Volatile ? "Volatile" : "Durable";
                         });

} // namespace
} // namespace freshseat::blockstore::test
