// SPDX-License-Identifier: GPL-3.0-or-later
// Stores, disks and loads of the benches.
#include "tests/bench/store_bench_room.h"

#include "core/base/text.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace freshseat::bench {

using block::Io;
using block::IoKind;
using block::IoStatus;

double secondsSince(Steady::time_point begin)
{
    return std::chrono::duration<double>(Steady::now() - begin).count();
}

double percentile(std::vector<double> &values, double part)
{
    if (values.empty()) return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, static_cast<std::size_t>(part * static_cast<double>(values.size())))];
}

void die(const std::string &message)
{
    std::fprintf(stderr, "store_bench: %s\n", message.c_str());
    std::exit(1);
}

std::uint64_t scattered(std::uint64_t n)
{
    return n * kStep % kDiskSize / kBlock * kBlock;
}

std::uint64_t shuffled(std::uint64_t n, std::uint64_t blocks)
{
    std::uint64_t x = n + 0x9e3779b97f4a7c15ULL;
    x = (x ^ x >> 30) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ x >> 27) * 0x94d049bb133111ebULL;
    return (x ^ x >> 31) % blocks;
}

void Owner::post(std::function<void()> work)
{
    {
        const std::lock_guard lock(m_mutex);
        m_work.push_back(std::move(work));
    }
    m_wake.notify_one();
}

void Owner::runUntil(const std::function<bool()> &finished)
{
    while (!finished()) {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return !m_work.empty(); });
        const auto work = std::move(m_work.front());
        m_work.pop_front();
        lock.unlock();
        work();
    }
}

BenchStore::BenchStore(std::filesystem::path root, std::string bootId, std::uint64_t masterData)
    : m_pool("disk", 4)
    , m_store(orDie(blockstore::Store::open({std::move(root), std::move(bootId), 0}, m_pool)))
{
    const auto present = orDie(m_store->snapshots());
    if (!present.empty()) {
        m_master = present.front().key;
        return;
    }
    auto import = orDie(m_store->beginImport(kDiskSize));
    std::vector<std::byte> bytes(1 << 20);
    for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = static_cast<std::byte>(i * 7 + i / 4096 + 1);
    for (std::uint64_t at = 0; at < masterData; at += bytes.size()) orDie(import->write(at, bytes));
    m_master = orDie(import->seal({})).key;
}

blockstore::CloneKey BenchStore::clone(blockstore::Durability durability)
{
    const blockstore::CloneKey key(randomId());
    orDie(m_store->createClone(key, m_master, durability, 0));
    return key;
}

Load::Load(block::BlockDevice &device, Owner &owner, std::uint64_t blockSize, unsigned depth)
    : m_device(device)
    , m_owner(owner)
    , m_blockSize(blockSize)
{
    for (unsigned i = 0; i < depth; ++i) {
        auto command = std::make_unique<Command>();
        command->bytes.resize(blockSize, static_cast<std::byte>(0xa5));
        command->load = this;
        command->io.user = command.get();
        command->io.done = [](Io &io) {
            auto &self = *static_cast<Command *>(io.user);
            self.load->ended(self);
        };
        m_idle.push_back(command.get());
        m_commands.push_back(std::move(command));
    }
}

void Load::start(Command &command)
{
    if (m_device.start(command.io)) ended(command);
}

void Load::ended(Command &command)
{
    if (command.io.status != IoStatus::Ok) die("a command failed: " + std::string(toText(command.io.status)));
    m_idle.push_back(&command);
}

void Load::drain()
{
    m_owner.runUntil([this] { return m_idle.size() == m_commands.size(); });
}

void Load::flush()
{
    drain();
    Command &command = *m_idle.back();
    m_idle.pop_back();
    command.io.kind = IoKind::Flush;
    start(command);
    drain();
}

double Load::run(IoKind kind, std::uint64_t count, unsigned flushEvery,
                 const std::function<std::uint64_t(std::uint64_t)> &at)
{
    const auto begin = Steady::now();
    for (std::uint64_t i = 0; i < count; ++i) {
        m_owner.runUntil([this] { return !m_idle.empty(); });
        Command &command = *m_idle.back();
        m_idle.pop_back();
        command.io.kind = kind;
        command.io.offset = at(i);
        command.io.length = m_blockSize;
        command.io.data = command.bytes.data();
        start(command);
        if (flushEvery != 0 && (i + 1) % flushEvery == 0) flush();
    }
    drain();
    return static_cast<double>(count) / secondsSince(begin);
}

} // namespace freshseat::bench
