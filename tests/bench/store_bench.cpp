// SPDX-License-Identifier: GPL-3.0-or-later
// The store beside what a file system offers for the same purpose, in one process, without a network. Prints lines of
// "NAME VALUE"; store_bench.sh runs it beside qemu's image formats and makes the table.
//
// clang-format off
// Usage: store_bench DIRECTORY MODE ...
//   write ours|sparse COUNT FLUSH-EVERY   blocks a second, space for each byte written
//   reset volatile|durable|unlink MIB     ms: median, p99, worst (ours without the wait for a processor, and p99 with
//                                         it); other seats write meanwhile
//   publish ours|copy MIB                 seconds
//   fill MIB | recover crash|restart      a seat killed while it writes; seconds to open it
//   clone ours|reflink                    ms: median, p99
//   depth VERSIONS MIB                    a clone over so many versions of MIB each
//   memory places|random MIB              MiB of RAM for one seat's map
// clang-format on
#include "core/base/text.h"
#include "core/base/unique_fd.h"
#include "core/blockstore/block_map.h"
#include "core/blockstore/slot_allocator.h"
#include "tests/bench/store_bench_room.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <linux/fs.h>
#include <malloc.h>
#include <string>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace freshseat::bench {
namespace {

using block::IoKind;
using blockstore::CloneKey;
using blockstore::Durability;
using std::filesystem::path;

constexpr const char *kBoot = "11111111-1111-1111-1111-111111111111";
constexpr const char *kNextBoot = "22222222-2222-2222-2222-222222222222";
constexpr std::uint64_t kMiB = 1 << 20;

void print(const char *name, double value)
{
    std::printf("%s %.4g\n", name, value);
}

std::uint64_t allocated(const path &file)
{
    struct stat facts = {};
    if (::stat(file.c_str(), &facts) != 0) die("no file " + file.string());
    return static_cast<std::uint64_t>(facts.st_blocks) * 512;
}

/// A plain sparse file as a disk, every call done at once: the least that copy-on-write could cost.
class SparseFile
{
public:
    explicit SparseFile(const path &file)
        : m_fd(::open(file.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600))
    {
        if (!m_fd.valid() || ::ftruncate(m_fd.get(), kDiskSize) != 0) die("cannot make " + file.string());
        m_block.fill(static_cast<std::byte>(0xa5));
    }
    void write(std::uint64_t at)
    {
        if (::pwrite(m_fd.get(), m_block.data(), m_block.size(), static_cast<off_t>(at)) != kBlock) die("pwrite");
    }
    void flush()
    {
        if (::fdatasync(m_fd.get()) != 0) die("fdatasync");
    }

private:
    UniqueFd m_fd;
    std::array<std::byte, kBlock> m_block = {};
};

void writeOurs(const path &root, std::uint64_t count, unsigned flushEvery)
{
    Owner owner;
    BenchStore room(root, kBoot, kMiB);
    const CloneKey key = room.clone(Durability::Durable);
    auto disk = orDie(room.store().openClone(key, owner, nullptr));
    Load load(*disk, owner, kBlock, 32);
    print("per_second", load.run(IoKind::Write, count, flushEvery, scattered));
    load.flush();
    print("space", static_cast<double>(allocated(root / "clones" / key.value() / "disk.cow")) /
                       static_cast<double>(count * kBlock));
}

void writeSparse(const path &root, std::uint64_t count, unsigned flushEvery)
{
    const path file = root / "sparse";
    SparseFile disk(file);
    const auto begin = Steady::now();
    for (std::uint64_t i = 0; i < count; ++i) {
        disk.write(scattered(i));
        if (flushEvery != 0 && (i + 1) % flushEvery == 0) disk.flush();
    }
    print("per_second", static_cast<double>(count) / secondsSince(begin));
    disk.flush();
    print("space", static_cast<double>(allocated(file)) / static_cast<double>(count * kBlock));
}

/// Threads that own disks. They outlive the store, whose last work may still be posted to them.
using Owners = std::array<Owner, 5>;

/// Other seats at work: each writes scattered blocks, 64 and a flush, then rests for 2 ms. Without the rest they keep
/// every processor of a small machine busy, and a reset's time is the time it waits for one.
class BusySeats
{
public:
    BusySeats(BenchStore &room, Owners &owners)
    {
        for (std::size_t i = 1; i < owners.size(); ++i)
            m_threads.emplace_back([this, &room, &owner = owners[i], i] {
                auto disk = orDie(room.store().openClone(room.clone(Durability::Durable), owner, nullptr));
                Load load(*disk, owner, kBlock, 8);
                for (std::uint64_t n = 0; !m_stopped; n += 64) {
                    load.run(IoKind::Write, 64, 64, [&](std::uint64_t k) {
                        return shuffled(i * 1000003 + (n + k) % 20000, kDiskSize / kBlock) * kBlock;
                    });
                    std::this_thread::sleep_for(std::chrono::milliseconds(2));
                }
            });
    }
    ~BusySeats()
    {
        m_stopped = true;
        for (std::thread &thread : m_threads) thread.join();
    }
    BusySeats(const BusySeats &) = delete;
    BusySeats &operator=(const BusySeats &) = delete;

private:
    std::atomic<bool> m_stopped = false;
    std::vector<std::thread> m_threads;
};

void printTimes(std::vector<double> milliseconds)
{
    print("median_ms", percentile(milliseconds, 0.5));
    print("p99_ms", percentile(milliseconds, 0.99));
    print("worst_ms", milliseconds.back());
}

double residentMiB()
{
    std::ifstream statm("/proc/self/statm");
    std::uint64_t total = 0;
    std::uint64_t resident = 0;
    statm >> total >> resident;
    return static_cast<double>(resident * kBlock) / kMiB;
}

/// Milliseconds this thread was ready to run and had no processor (Linux, Documentation/scheduler/sched-stats).
double queuedMs()
{
    std::ifstream file("/proc/thread-self/schedstat");
    double ran = 0;
    double queued = 0;
    file >> ran >> queued;
    return queued / 1e6;
}

constexpr unsigned kResets = 300; ///< p99 is the fourth from the top

void resetOurs(const path &root, Durability durability, std::uint64_t blocks)
{
    Owners owners;
    BenchStore room(root, kBoot, kMiB);
    const BusySeats others(room, owners);
    const CloneKey key = room.clone(durability);
    std::vector<double> times;
    std::vector<double> walls;
    for (unsigned i = 0; i < kResets; ++i) {
        {
            auto disk = orDie(room.store().openClone(key, owners[0], nullptr));
            Load(*disk, owners[0], kBlock, 32).run(IoKind::Write, blocks, 0, scattered);
        }
        const double queued = queuedMs();
        const auto begin = Steady::now();
        orDie(room.store().resetClone(key, room.master()));
        walls.push_back(secondsSince(begin) * 1000);
        times.push_back(std::max(0.0, walls.back() - (queuedMs() - queued)));
    }
    printTimes(std::move(times));
    print("wall_p99_ms", percentile(walls, 0.99));
}

void resetByUnlink(const path &root, std::uint64_t blocks)
{
    Owners owners;
    BenchStore room(root, kBoot, kMiB);
    const BusySeats others(room, owners);
    std::vector<double> times;
    for (unsigned i = 0; i < kResets / 15; ++i) {
        {
            SparseFile disk(root / "sparse");
            for (std::uint64_t n = 0; n < blocks; ++n) disk.write(scattered(n));
            disk.flush();
        }
        const auto begin = Steady::now();
        ::unlink((root / "sparse").c_str());
        times.push_back(secondsSince(begin) * 1000);
    }
    printTimes(std::move(times));
}

void publish(const path &root, std::uint64_t blocks)
{
    Owner owner;
    BenchStore room(root, kBoot, kMiB);
    const CloneKey key = room.clone(Durability::Durable);
    {
        auto disk = orDie(room.store().openClone(key, owner, nullptr));
        Load load(*disk, owner, kBlock, 32);
        load.run(IoKind::Write, blocks, 0, scattered);
        load.flush();
    }
    const auto begin = Steady::now();
    orDie(room.store().publishClone(key));
    print("seconds", secondsSince(begin));
}

void copy(const path &root, std::uint64_t blocks)
{
    const path from = root / "from";
    const path to = root / "to";
    {
        std::ofstream file(from, std::ios::binary);
        const std::string block(kMiB, '\xa5');
        for (std::uint64_t done = 0; done < blocks * kBlock; done += kMiB) file << block;
    }
    const UniqueFd source(::open(from.c_str(), O_RDONLY | O_CLOEXEC));
    const UniqueFd target(::open(to.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
    if (::fsync(source.get()) != 0) die("fsync");
    const auto begin = Steady::now();
    std::vector<char> buffer(kMiB);
    for (ssize_t n = 0; (n = ::read(source.get(), buffer.data(), buffer.size())) > 0;)
        if (::write(target.get(), buffer.data(), static_cast<std::size_t>(n)) != n) die("write");
    if (::fsync(target.get()) != 0) die("fsync");
    print("seconds", secondsSince(begin));
}

const CloneKey kFilled("0123456789abcdef0123456789abcdef");

/// Leaves a seat that was never closed.
void fill(const path &root, std::uint64_t blocks)
{
    Owner owner;
    BenchStore room(root, kBoot, kMiB);
    orDie(room.store().createClone(kFilled, room.master(), Durability::Durable, 0));
    auto disk = orDie(room.store().openClone(kFilled, owner, nullptr));
    Load load(*disk, owner, kBlock, 32);
    load.run(IoKind::Write, blocks, 256, scattered);
    std::fflush(nullptr);
    ::_exit(0);
}

void recover(const path &root, bool hostFell)
{
    const auto begin = Steady::now();
    Owner owner;
    BenchStore room(root, hostFell ? kNextBoot : kBoot, kMiB);
    print("store_seconds", secondsSince(begin));
    const auto opening = Steady::now();
    auto disk = orDie(room.store().openClone(kFilled, owner, nullptr));
    const double took = secondsSince(opening);
    print("seconds", took);
    print("per_10GiB", took * 10 * 1024 * kMiB / static_cast<double>(disk->stats().dirtyBytes));
}

void cloneOurs(const path &root)
{
    BenchStore room(root, kBoot, 256 * kMiB);
    room.clone(Durability::Durable); // opens the master
    std::vector<double> times;
    std::vector<double> walls;
    for (unsigned i = 0; i < kResets; ++i) {
        const auto begin = Steady::now();
        room.clone(Durability::Durable);
        times.push_back(secondsSince(begin) * 1000);
    }
    printTimes(std::move(times));
}

void cloneByReflink(const path &root)
{
    BenchStore room(root, kBoot, 256 * kMiB);
    const path base = root / "snapshots" / room.master().value() / "base.raw";
    const UniqueFd master(::open(base.c_str(), O_RDONLY | O_CLOEXEC));
    std::vector<double> times;
    std::vector<double> walls;
    for (unsigned i = 0; i < kResets; ++i) {
        const path file = root / ("reflink." + std::to_string(i));
        const auto begin = Steady::now();
        const UniqueFd fd(::open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
        if (::ioctl(fd.get(), FICLONE, master.get()) != 0)
            return std::puts("unsupported 1") < 0 ? std::abort() : void();
        if (::fsync(fd.get()) != 0) die("fsync");
        times.push_back(secondsSince(begin) * 1000);
    }
    printTimes(std::move(times));
}

/// `places`: as an operating system writes, runs of 64 KiB on average in a third of the disk's 2 MiB pieces.
void memory(bool places, std::uint64_t blocks)
{
    constexpr std::uint64_t kBlocks = (std::uint64_t{1} << 40) / kBlock;
    ::malloc_trim(0);
    const double before = residentMiB();
    blockstore::BlockMap map(kBlocks);
    blockstore::SlotAllocator slots(2);
    const std::uint64_t run = places ? 16 : 1;
    for (std::uint64_t i = 0; i < blocks; ++i) {
        const std::uint64_t start = shuffled(i / run, kBlocks / run / (places ? 64 : 1)) * run;
        const auto slot = slots.take(1, ~blockstore::Slot{0});
        map.setData(static_cast<blockstore::Block>(start + i % run), {slot->first, 1});
    }
    print("MiB", residentMiB() - before);
    print("bytes_per_block", (residentMiB() - before) * kMiB / static_cast<double>(map.dataBlocks()));
}

std::size_t descriptors()
{
    std::size_t count = 0;
    for ([[maybe_unused]] const auto &entry : std::filesystem::directory_iterator("/proc/self/fd")) ++count;
    return count;
}

/// What reads, an open master and a first login cost when the master has many versions.
void depth(const path &root, std::uint64_t versions, std::uint64_t blocks)
{
    Owner owner;
    BenchStore room(root, kBoot, 256 * kMiB);
    blockstore::SnapshotKey top = room.master();
    const std::uint64_t covered = 256 * kMiB / kBlock;
    for (std::uint64_t version = 0; version < versions; ++version) {
        const CloneKey key(randomId());
        orDie(room.store().createClone(key, top, Durability::Volatile, 0));
        {
            auto disk = orDie(room.store().openClone(key, owner, nullptr));
            Load(*disk, owner, kBlock, 32).run(IoKind::Write, blocks, 0, [&](std::uint64_t n) {
                return shuffled(version * 7919 + n, covered) * kBlock;
            });
        }
        top = orDie(room.store().publishClone(key)).key;
    }
    ::malloc_trim(0);
    const double before = residentMiB();
    const std::size_t open = descriptors();
    const CloneKey key(randomId());
    const auto begin = Steady::now();
    orDie(room.store().createClone(key, top, Durability::Volatile, 0));
    auto disk = orDie(room.store().openClone(key, owner, nullptr));
    print("open_ms", secondsSince(begin) * 1000);
    print("MiB", residentMiB() - before);
    print("descriptors", static_cast<double>(descriptors() - open));
    Load load(*disk, owner, kBlock, 32);
    const auto anywhere = [&](std::uint64_t n) { return shuffled(n, covered) * kBlock; };
    load.run(IoKind::Read, 100000, 0, anywhere);
    print("per_second", load.run(IoKind::Read, 300000, 0, anywhere));
}

int run(const path &root, const std::vector<std::string> &words)
{
    const std::string mode = words[0];
    const std::string what = words.size() > 1 ? words[1] : "";
    const auto number = [&](std::size_t i) { return i < words.size() ? std::stoull(words[i]) : 0; };
    const std::uint64_t blocks = number(words.size() - 1 < 2 ? words.size() : 2) * kMiB / kBlock;
    if (mode == "write" && what == "ours") return writeOurs(root, number(2), static_cast<unsigned>(number(3))), 0;
    if (mode == "write" && what == "sparse") return writeSparse(root, number(2), static_cast<unsigned>(number(3))), 0;
    if (mode == "reset" && what == "unlink") return resetByUnlink(root, blocks), 0;
    if (mode == "reset")
        return resetOurs(root, what == "durable" ? Durability::Durable : Durability::Volatile, blocks), 0;
    if (mode == "publish") return what == "copy" ? copy(root, blocks) : publish(root, blocks), 0;
    if (mode == "fill") return fill(root, number(1) * kMiB / kBlock), 0;
    if (mode == "recover") return recover(root, what == "crash"), 0;
    if (mode == "clone") return what == "reflink" ? cloneByReflink(root) : cloneOurs(root), 0;
    if (mode == "depth") return depth(root, number(1), blocks), 0;
    if (mode == "memory") return memory(what == "places", blocks), 0;
    return 2;
}

} // namespace
} // namespace freshseat::bench

int main(int argc, char **argv)
{
    if (argc < 3) freshseat::bench::die("see the head of store_bench.cpp");
    std::filesystem::create_directories(argv[1]);
    const int code = freshseat::bench::run(argv[1], {argv + 2, argv + argc});
    if (code != 0) freshseat::bench::die("see the head of store_bench.cpp");
    return code;
}
