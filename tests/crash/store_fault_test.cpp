// SPDX-License-Identifier: GPL-3.0-or-later
// Every change of a store, cut off or refused at each of the calls it consists of: afterwards it has happened or it has
// not, check finds nothing, and nothing is left lying about.
#include "core/base/text.h"
#include "core/blockstore/check.h"
#include "tests/core/blockstore/support.h"
#include "tests/crash/fault_points.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <map>
#include <set>
#include <sys/wait.h>
#include <unistd.h>

namespace freshseat::blockstore::test {
namespace {

using freshseat::test::Fault;
using freshseat::test::FaultPoints;

constexpr std::uint64_t kSize = (256 << 10) + 512;
const CloneKey kUpdate("0123456789abcdef0123456789abcdef");
const CloneKey kSeat("fedcba9876543210fedcba9876543210");
const SnapshotKey kReceived("abababababababababababababababab");
const CloneKey kFresh("00000000000000000000000000000001");

/// A store in `root`, opened, with everything run to its end on this thread.
struct OpenStore {
    explicit OpenStore(const std::filesystem::path &root, const std::string &bootId = kBootA)
        : store(std::move(Store::open({root, bootId, 0}, executors.pool).value()))
    {}
    ~OpenStore()
    {
        store.reset();
        executors.runAll();
    }
    OpenStore(const OpenStore &) = delete;
    OpenStore &operator=(const OpenStore &) = delete;

    Executors executors;
    std::unique_ptr<Store> store;
};

/// What the users of a store see of it.
struct View {
    using Bytes = std::vector<std::byte>;
    std::map<SnapshotKey, Bytes> snapshots;
    std::map<CloneKey, std::pair<SnapshotKey, Bytes>> clones;
    std::map<CloneKey, SnapshotKey> kept; ///< what resets that can be taken back took away stood on these

    bool operator==(const View &) const = default;
};

View look(OpenStore &open)
{
    View view;
    const auto snapshots = open.store->snapshots();
    for (const SnapshotFacts &facts : *snapshots) {
        View::Bytes &bytes = view.snapshots[facts.key];
        bytes.resize(facts.size);
        auto reader = open.store->openSnapshot(facts.key);
        EXPECT_TRUE(reader && (*reader)->read(0, bytes)) << "snapshot " << facts.key.value();
    }
    const auto clones = open.store->clones();
    for (const CloneKey &key : *clones) {
        const auto facts = open.store->cloneFacts(key);
        auto disk = open.store->openClone(key, open.executors.owner, nullptr);
        EXPECT_TRUE(facts && disk) << "clone " << key.value() << (disk ? "" : ": " + disk.error().message);
        if (facts && facts->kept) view.kept[key] = facts->kept->snapshot;
        if (facts && disk) view.clones[key] = {facts->snapshot, read(open.executors, **disk, 0, kSize)};
    }
    return view;
}

/// An imported disk, v1 over it, v2 and v3 over v1, an update session over v2, and a seat on the imported disk that was
/// reset from v3 and written to since.
struct Room {
    SnapshotKey base, v1, v2, v3;
    View::Bytes kept; ///< the seat before that reset

    static Room make(const std::filesystem::path &root)
    {
        OpenStore open(root);
        auto import = std::move(*open.store->beginImport(kSize));
        EXPECT_TRUE(import->write(0, pattern(1, 128 << 10)));
        Room room;
        room.base = import->seal({})->key;
        import.reset();
        room.v1 = publishOver(open, room.base, 0, 2);
        room.v2 = publishOver(open, room.v1, 32768, 3);
        room.v3 = publishOver(open, room.v1, 65536, 4);
        write(open, kUpdate, room.v2, Durability::Durable, 16384, 5);
        EXPECT_TRUE(open.store->createClone(kSeat, room.v3, Durability::Durable, 0));
        write(open, kSeat, 8192, 7);
        room.kept = look(open).clones[kSeat].second;
        EXPECT_TRUE(open.store->resetCloneKeeping(kSeat, room.base, TimePoint()));
        write(open, kSeat, 4096, 6);
        open.executors.runAll();
        return room;
    }

private:
    static void write(OpenStore &open, const CloneKey &key, const SnapshotKey &over, Durability durability,
                      std::uint64_t offset, std::uint64_t tag)
    {
        EXPECT_TRUE(open.store->createClone(key, over, durability, 0));
        write(open, key, offset, tag);
    }
    static void write(OpenStore &open, const CloneKey &key, std::uint64_t offset, std::uint64_t tag)
    {
        auto disk = std::move(*open.store->openClone(key, open.executors.owner, nullptr));
        EXPECT_EQ(test::write(open.executors, *disk, offset, pattern(tag, 65536)), block::IoStatus::Ok);
        EXPECT_EQ(zero(open.executors, *disk, (160 << 10) + offset, 8192), block::IoStatus::Ok);
        EXPECT_EQ(flush(open.executors, *disk), block::IoStatus::Ok);
        disk.reset();
        open.executors.runAll();
    }
    static SnapshotKey publishOver(OpenStore &open, const SnapshotKey &over, std::uint64_t offset, std::uint64_t tag)
    {
        write(open, kUpdate, over, Durability::Volatile, offset, tag);
        return open.store->publishClone(kUpdate)->key;
    }
};

struct Operation {
    std::string name;
    std::function<Result<void>(Store &, const Room &)> run;
    /// What the view is afterwards; `fresh` is the key of a snapshot that was not there before.
    std::function<void(View &, const Room &, const SnapshotKey &fresh)> apply;
};

/// All of it, with a stop on the way.
Result<void> receive(Store &store, const ReceiveTarget &target)
{
    const auto bytes = pattern(9, 128 << 10);
    for (const std::size_t upTo : {std::size_t{80 << 10}, bytes.size()}) {
        auto writer = store.beginReceive(target);
        if (!writer) return failure(writer);
        if (auto wrote = (*writer)->write(4096, std::span(bytes).first(upTo)); !wrote) return wrote;
        if (auto kept = (*writer)->keep(); !kept) return kept;
        if (upTo != bytes.size()) continue;
        auto sealed = (*writer)->seal({});
        if (!sealed) return failure(sealed);
    }
    return {};
}

std::vector<Operation> operations()
{
    const auto over = [](View &view, const CloneKey &clone, const SnapshotKey &snapshot) {
        view.clones[clone] = {snapshot, view.snapshots[snapshot]};
    };
    return {
        {"Publish",
         [](Store &store, const Room &) -> Result<void> {
             auto published = store.publishClone(kUpdate);
             if (!published) return failure(published);
             return {};
         },
         [](View &view, const Room &, const SnapshotKey &fresh) {
             view.snapshots[fresh] = view.clones[kUpdate].second;
             view.clones.erase(kUpdate);
         }},
        {"RemoveNeeded", [](Store &store, const Room &room) { return store.removeSnapshot(room.v1); },
         [](View &view, const Room &room, const SnapshotKey &) { view.snapshots.erase(room.v1); }},
        {"RemoveLeaf", [](Store &store, const Room &room) { return store.removeSnapshot(room.v3); },
         [](View &view, const Room &room, const SnapshotKey &) {
             view.snapshots.erase(room.v3);
             view.kept.erase(kSeat);
         }},
        {"Reset", [](Store &store, const Room &room) { return store.resetClone(kSeat, room.base); },
         [over](View &view, const Room &room, const SnapshotKey &) { over(view, kSeat, room.base); }},
        {"ResetKeeping",
         [](Store &store, const Room &room) { return store.resetCloneKeeping(kSeat, room.v2, TimePoint()); },
         [over](View &view, const Room &room, const SnapshotKey &) {
             over(view, kSeat, room.v2);
             view.kept[kSeat] = room.base;
         }},
        {"Undo", [](Store &store, const Room &) { return store.undoReset(kSeat, TimePoint()); },
         [](View &view, const Room &room, const SnapshotKey &) {
             view.clones[kSeat] = {room.v3, room.kept};
             view.kept[kSeat] = room.base;
         }},
        {"RollBack", [](Store &store, const Room &room) { return store.resetClone(kUpdate, room.v1); },
         [over](View &view, const Room &room, const SnapshotKey &) { over(view, kUpdate, room.v1); }},
        {"CreateClone",
         [](Store &store, const Room &room) { return store.createClone(kFresh, room.v3, Durability::Durable, 0); },
         [over](View &view, const Room &room, const SnapshotKey &) { over(view, kFresh, room.v3); }},
        {"RemoveClone", [](Store &store, const Room &) { return store.removeClone(kSeat); },
         [](View &view, const Room &, const SnapshotKey &) {
             view.clones.erase(kSeat);
             view.kept.erase(kSeat);
         }},
        {"Import",
         [](Store &store, const Room &) -> Result<void> {
             auto import = store.beginImport(kSize);
             if (!import) return failure(import);
             if (auto wrote = (*import)->write(4096, pattern(9, 70000)); !wrote) return wrote;
             auto sealed = (*import)->seal({});
             if (!sealed) return failure(sealed);
             return {};
         },
         [](View &view, const Room &, const SnapshotKey &fresh) {
             const auto bytes = pattern(9, 70000);
             View::Bytes disk(kSize);
             std::copy(bytes.begin(), bytes.end(), disk.begin() + 4096);
             view.snapshots[fresh] = disk;
         }},
        {"Configure",
         [](Store &store, const Room &) { return store.configureClone(kSeat, Durability::Durable, 1 << 20); },
         [](View &, const Room &, const SnapshotKey &) {}},
        {"Receive",
         [](Store &store, const Room &) {
             return receive(store, {kReceived, {}, kSize, "win"});
         },
         [](View &view, const Room &, const SnapshotKey &) {
             const auto bytes = pattern(9, 128 << 10);
             View::Bytes disk(kSize);
             std::copy(bytes.begin(), bytes.end(), disk.begin() + 4096);
             view.snapshots[kReceived] = disk;
         }},
        {"ReceiveOver",
         [](Store &store, const Room &room) {
             return receive(store, {kReceived, room.v3, kSize, "win"});
         },
         [](View &view, const Room &room, const SnapshotKey &) {
             const auto bytes = pattern(9, 128 << 10);
             View::Bytes disk = view.snapshots[room.v3];
             std::copy(bytes.begin(), bytes.end(), disk.begin() + 4096);
             view.snapshots[kReceived] = disk;
         }},
    };
}

class StoreFaultTest : public ::testing::TestWithParam<std::size_t>
{
protected:
    StoreFaultTest()
        : m_operation(operations()[GetParam()])
        , m_room(Room::make(m_directory.path() / "room"))
    {
        OpenStore open(m_directory.path() / "room");
        m_before = look(open);
    }

    /// A copy of the room for one try.
    std::filesystem::path copyRoom()
    {
        const std::filesystem::path root = m_directory.path() / "try";
        std::filesystem::remove_all(root);
        std::filesystem::copy(m_directory.path() / "room", root, std::filesystem::copy_options::recursive);
        return root;
    }

    [[nodiscard]] View after(const View &seen) const
    {
        SnapshotKey fresh;
        for (const auto &[key, bytes] : seen.snapshots)
            if (!m_before.snapshots.contains(key)) fresh = key;
        View view = m_before;
        m_operation.apply(view, m_room, fresh);
        return view;
    }
    void expectEither(const View &seen) const
    {
        EXPECT_TRUE(seen == m_before || seen == after(seen)) << "neither done nor undone";
    }
    /// In another life of the daemon, and with all background work done.
    void expectSettled(const std::filesystem::path &root, const std::string &bootId) const
    {
        View seen;
        {
            OpenStore open(root, bootId);
            open.executors.runAll();
            seen = look(open);
        }
        expectEither(seen);
        auto report = check(root, bootId);
        ASSERT_TRUE(report);
        EXPECT_TRUE(report->problems.empty()) << report->problems.front();
        EXPECT_TRUE(std::filesystem::is_empty(root / "staging"));
        EXPECT_TRUE(std::filesystem::is_empty(root / "trash"));
        for (const auto &[key, bytes] : m_before.snapshots)
            EXPECT_EQ(std::filesystem::exists(root / "layers" / key.value()),
                      key == m_room.v1 && !seen.snapshots.contains(key));
        for (const auto &entry : std::filesystem::recursive_directory_iterator(root)) {
            // In a receive that was cut off it waits for the snapshot.
            const bool receiving = entry.path().parent_path().parent_path().filename() == "receiving";
            EXPECT_TRUE(receiving || entry.path().filename() != "reclaim") << entry.path();
        }
    }

    /// The operation with one call refused. False: it has not so many calls.
    bool refusedAt(std::uint64_t point, int error)
    {
        const std::filesystem::path root = copyRoom();
        SCOPED_TRACE(m_operation.name + ", refused at call " + std::to_string(point) + ": " + errnoText(error));
        bool met = false;
        {
            OpenStore open(root);
            open.executors.runAll();
            FaultPoints::arm(Fault::Fail, point, error);
            const bool done = m_operation.run(*open.store, m_room).has_value();
            open.executors.runAll();
            met = FaultPoints::disarm() >= point;
            EXPECT_TRUE(done || met);
            const View seen = look(open);
            const bool publishes = m_operation.name == "Publish";
            EXPECT_TRUE(!done || seen == after(seen)) << "it said it was done";
            EXPECT_TRUE(done || !publishes || seen == m_before) << "a refusal changes nothing";
            expectEither(seen);
        }
        // What the refusal left is swept by a later life, at the latest.
        expectSettled(root, kBootA);
        return met;
    }

    TempDirectory m_directory{memoryDirectory()};
    Operation m_operation;
    Room m_room;
    View m_before;
};

TEST_P(StoreFaultTest, KilledAnywhere)
{
    std::uint64_t points = 0;
    for (bool killed = true; killed && !HasFailure();) {
        const std::filesystem::path root = copyRoom();
        ++points;
        SCOPED_TRACE(m_operation.name + ", killed at call " + std::to_string(points));
        const pid_t child = ::fork();
        if (child == 0) {
            OpenStore open(root);
            FaultPoints::arm(Fault::Kill, points);
            const bool done = m_operation.run(*open.store, m_room).has_value();
            open.executors.runAll();
            FaultPoints::disarm();
            ::_exit(done ? 0 : 1);
        }
        int status = 0;
        ASSERT_EQ(::waitpid(child, &status, 0), child);
        killed = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
        ASSERT_TRUE(killed || (WIFEXITED(status) && WEXITSTATUS(status) == 0)) << "it ended by itself, or refused";
        expectSettled(root, points % 2 == 0 ? kBootA : kBootB);
    }
    EXPECT_GT(points, 2u);
    RecordProperty("points", std::to_string(points));
    std::printf("%s: killed at %llu points\n", m_operation.name.c_str(), static_cast<unsigned long long>(points - 1));
}

TEST_P(StoreFaultTest, RefusedAnywhere)
{
    std::uint64_t points = 0;
    for (bool met = true; met && !HasFailure(); ++points) {
        met = refusedAt(points + 1, ENOSPC);
        if (met && !HasFailure()) met = refusedAt(points + 1, EIO);
    }
    std::printf("%s: refused at %llu points\n", m_operation.name.c_str(), static_cast<unsigned long long>(points - 1));
}

INSTANTIATE_TEST_SUITE_P(Operations, StoreFaultTest, ::testing::Range<std::size_t>(0, operations().size()),
                         [](const auto &operation) { return operations()[operation.param].name; });

} // namespace
} // namespace freshseat::blockstore::test
