// SPDX-License-Identifier: GPL-3.0-or-later
// A room of many seats in the store alone: over one sparse master clones are made and opened, all read what a recorded
// boot read (record_boot.sh) and write a little, the program "dies", everything is opened again, all are reset. Prints
// a row of figures and fails when a limit is passed.
//
// Usage: store_seats DIR TRACE SEATS MASTER-BYTES
//   Limits: 64 MiB of memory for the empty seats and the master; of the master each block is read from the disk once;
//   opening the store takes 2 s at most.
#include "core/base/log.h"
#include "core/base/thread_pool.h"
#include "core/blockstore/store.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <fcntl.h>
#include <fstream>
#include <mutex>
#include <random>
#include <string>
#include <unistd.h>

using namespace freshseat;             // NOLINT(google-build-using-namespace): a program
using namespace freshseat::blockstore; // NOLINT(google-build-using-namespace)
using Watch = std::chrono::steady_clock;

namespace {

constexpr std::uint64_t kMasterData = 160 << 20; ///< what the trace reads lies below
constexpr std::size_t kWrites = 256;             ///< of 4 KiB, a seat

[[noreturn]] void die(const std::string &what)
{
    std::fprintf(stderr, "store_seats: %s\n", what.c_str());
    std::exit(1);
}

template <class T>
T must(Result<T> result)
{
    if (!result) die(result.error().message);
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

/// A number of a file in /proc/self.
double procFigure(const char *file, const std::string &name)
{
    std::ifstream in(std::string("/proc/self/") + file);
    for (std::string word; in >> word;)
        if (word == name) {
            double value = 0;
            in >> value;
            return value;
        }
    return 0;
}
double memoryMib()
{
    return procFigure("status", "RssAnon:") / 1024;
}
double diskReadMib()
{
    return procFigure("io", "read_bytes:") / 1048576;
}
double secondsSince(Watch::time_point begin)
{
    return std::chrono::duration<double>(Watch::now() - begin).count();
}

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
    void runOne()
    {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return !m_work.empty(); });
        auto work = std::move(m_work.front());
        m_work.pop_front();
        lock.unlock();
        work();
    }

private:
    std::mutex m_mutex; ///< guards m_work
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_work;
};

struct Read {
    std::uint64_t lba = 0;
    std::uint64_t sectors = 0;
};

class Room
{
public:
    Room(std::filesystem::path root, const char *trace, std::size_t seats, std::uint64_t masterBytes)
        : m_root(std::move(root))
        , m_seats(seats)
        , m_masterBytes(masterBytes)
        , m_buffer(1 << 20)
    {
        std::ifstream file(trace);
        for (Read read; file >> read.lba >> read.sectors;) m_trace.push_back(read);
        if (m_trace.empty()) die(std::string("nothing in ") + trace);
    }

    void run()
    {
        openStore();
        importMaster();
        const double without = memoryMib();
        auto begin = Watch::now();
        for (std::size_t i = 0; i < m_seats; ++i)
            must(m_store->createClone(keyOf(i), m_master, i % 2 == 0 ? Durability::Durable : Durability::Volatile, 0));
        const double created = secondsSince(begin);
        begin = Watch::now();
        openAll();
        const double opened = secondsSince(begin);
        const double empty = memoryMib();
        const double readBefore = diskReadMib();
        begin = Watch::now();
        storm(false);
        const double stormTook = secondsSince(begin);
        const double fromDisk = diskReadMib() - readBefore;
        storm(true);
        const double dirty = memoryMib();
        close();
        begin = Watch::now();
        openStore("another boot"); // the host has fallen
        const double started = secondsSince(begin);
        begin = Watch::now();
        openAll();
        const double recovered = secondsSince(begin);
        closeAll();
        begin = Watch::now();
        for (std::size_t i = 0; i < m_seats; ++i) must(m_store->resetClone(keyOf(i), m_master));
        const double wereReset = secondsSince(begin);
        close();
        std::printf("| %zu | %.2f | %.2f | %.1f (%.1f KiB a seat) | %.1f | %.2f | %.1f | %.2f | %.2f | %.2f |\n",
                    m_seats, created, opened, empty, (empty - without) * 1024 / static_cast<double>(m_seats), dirty,
                    stormTook, fromDisk, started, recovered, wereReset);
        check(empty, 64, "MiB for empty seats");
        check(fromDisk, static_cast<double>(m_traceBytes) / 1048576 * 2 + 8, "MiB read from the disk");
        check(started, 2, "s to open the store after a fall of the host");
    }
    [[nodiscard]] bool missed() const { return m_missed; }

private:
    static CloneKey keyOf(std::size_t seat)
    {
        const std::string text = std::to_string(seat);
        return CloneKey(std::string(32 - text.size(), '0') + text);
    }
    void check(double value, double most, const char *what)
    {
        if (value <= most) return;
        std::printf("MISSED: %.2f %s, at most %.2f\n", value, what, most);
        m_missed = true;
    }
    void openStore(const char *boot = "a boot")
    {
        m_pool = std::make_unique<ThreadPool>("disk", 4);
        m_store = must(Store::open({m_root, boot, 0}, *m_pool));
    }
    void closeAll() { m_open.clear(); }
    void close()
    {
        closeAll();
        m_store.reset();
        m_pool.reset();
    }
    void openAll()
    {
        for (std::size_t i = 0; i < m_seats; ++i)
            m_open.push_back(must(m_store->openClone(keyOf(i), m_owner, nullptr)));
    }
    /// Its data is not in the page cache afterwards.
    void importMaster()
    {
        auto import = must(m_store->beginImport(m_masterBytes));
        std::mt19937_64 random(1);
        std::vector<std::uint64_t> words((1 << 20) / 8);
        for (std::uint64_t at = 0; at < std::min(kMasterData, m_masterBytes); at += 1 << 20) {
            for (std::uint64_t &word : words) word = random();
            must(import->write(at, std::as_bytes(std::span(words))));
        }
        m_master = must(import->seal({})).key;
        const int fd = ::open((m_root / "snapshots" / m_master.value() / "base.raw").c_str(), O_RDONLY | O_CLOEXEC);
        if (fd < 0 || ::posix_fadvise(fd, 0, 0, POSIX_FADV_DONTNEED) != 0) die("the page cache cannot be emptied");
        ::close(fd);
    }
    void perform(block::BlockDevice &device, block::IoKind kind, std::uint64_t offset, std::uint64_t length)
    {
        bool finished = false;
        block::Io io;
        io.kind = kind;
        io.offset = offset;
        io.length = length;
        io.data = m_buffer.data();
        io.user = &finished;
        io.done = [](block::Io &done) { *static_cast<bool *>(done.user) = true; };
        if (device.start(io)) finished = true;
        while (!finished) m_owner.runOne();
        if (io.status != block::IoStatus::Ok) die("a command failed");
    }
    /// All seats go through the trace side by side.
    void storm(bool writes)
    {
        std::mt19937_64 random(2);
        m_traceBytes = 0;
        for (std::size_t step = 0; step < m_trace.size(); ++step) {
            const Read &read = m_trace[step];
            m_traceBytes += read.sectors * 512;
            for (const auto &seat : m_open) {
                perform(*seat, block::IoKind::Read, read.lba * 512, read.sectors * 512);
                if (writes && random() % m_trace.size() < kWrites)
                    perform(*seat, block::IoKind::Write, random() % (kMasterData / 4096) * 4096, 4096);
            }
        }
    }

    std::filesystem::path m_root;
    std::size_t m_seats;
    std::uint64_t m_masterBytes;
    std::vector<std::byte> m_buffer;
    std::vector<Read> m_trace;
    std::uint64_t m_traceBytes = 0;
    WaitingExecutor m_owner;
    std::unique_ptr<ThreadPool> m_pool;
    std::unique_ptr<Store> m_store;
    SnapshotKey m_master;
    std::vector<std::shared_ptr<Clone>> m_open;
    bool m_missed = false;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc < 5) {
        std::fprintf(stderr, "usage: store_seats DIR TRACE SEATS MASTER-BYTES\n");
        return 2;
    }
    log::setLevel(log::Level::Error);
    Room room(argv[1], argv[2], std::strtoull(argv[3], nullptr, 10), std::strtoull(argv[4], nullptr, 10));
    room.run();
    return room.missed() ? 1 : 0;
}
