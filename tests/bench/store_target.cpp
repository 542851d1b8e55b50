// SPDX-License-Identifier: GPL-3.0-or-later
// An iSCSI target with one disk twice: as a plain file, and as a clone over a chain of three published versions, every
// layer and the clone holding a tenth of its 64 KiB pieces. For the bench of reads through a chain.
//
// Usage: store_target DIRECTORY MIB. Prints "listening ADDR:PORT"; serves ...test:disk0 (the file) and :disk1 (the
// clone) until SIGTERM or SIGINT.
#include "core/base/text.h"
#include "core/block/file_device.h"
#include "tests/bench/store_bench_room.h"
#include "tests/support/room_of_disks.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fstream>

namespace freshseat::bench {
namespace {

using block::IoKind;
using blockstore::CloneKey;
using blockstore::Durability;

constexpr std::uint64_t kPiece = 65536;
constexpr unsigned kVersions = 3;

sigset_t endSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    return signals;
}

/// A tenth of the pieces, other ones for each `layer`.
void writeTenth(blockstore::Store &store, const CloneKey &key, unsigned layer, std::uint64_t pieces)
{
    Owner owner;
    auto disk = orDie(store.openClone(key, owner, nullptr));
    Load load(*disk, owner, kPiece, 8);
    load.run(IoKind::Write, pieces / 10, 0, [&](std::uint64_t n) { return (n * 10 + layer * 2) % pieces * kPiece; });
    load.flush();
}

int serve(const std::filesystem::path &root, std::uint64_t bytes)
{
    const std::filesystem::path plain = root / "plain.raw";
    std::ofstream(plain, std::ios::binary) << std::string(bytes, '\x5a');
    ThreadPool pool("disk", 4);
    auto store = orDie(blockstore::Store::open({root / "store", "11111111-1111-1111-1111-111111111111", 0}, pool));
    auto import = orDie(store->beginImport(bytes));
    const std::vector<std::byte> piece(1 << 20, std::byte{0x5a});
    for (std::uint64_t at = 0; at < bytes; at += piece.size()) orDie(import->write(at, piece));
    blockstore::SnapshotKey top = orDie(import->seal({})).key;
    CloneKey key(randomId());
    for (unsigned version = 0; version <= kVersions; ++version) {
        orDie(store->createClone(key, top, Durability::Durable, 0));
        writeTenth(*store, key, version, bytes / kPiece);
        if (version == kVersions) break;
        top = orDie(store->publishClone(key)).key;
        key = CloneKey(randomId());
    }
    const SystemClock clock;
    test::RoomOfDisks room;
    target::TargetServer server(room, clock, {});
    const std::string name = "iqn.2026-01.net.freshseat.test:disk";
    room.add(server, name + "0", 0, {orDie(block::FileDevice::open(plain, true, server.worker(0), pool))});
    room.add(server, name + "1", 0, {orDie(store->openClone(key, server.worker(0), nullptr))});
    std::printf("listening %s\n", orDie(server.listen("127.0.0.1:0")).c_str());
    std::fflush(stdout);
    const sigset_t signals = endSignals();
    int signal = 0;
    sigwait(&signals, &signal);
    std::_Exit(0); // its directory goes with the script
}

} // namespace
} // namespace freshseat::bench

int main(int argc, char **argv)
{
    const sigset_t signals = freshseat::bench::endSignals(); // before any thread begins: they inherit it
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    if (argc != 3) freshseat::bench::die("usage: store_target DIRECTORY MIB");
    return freshseat::bench::serve(argv[1], std::stoull(argv[2]) << 20);
}
