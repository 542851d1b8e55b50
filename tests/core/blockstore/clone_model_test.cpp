// SPDX-License-Identifier: GPL-3.0-or-later
// Model checker: random reads, writes, zeros, flushes, deaths of the daemon and of the host, full disks, against a
// simple reference. Several Ios are in flight, their stages interleaved by lot. A failure prints the seed and the step.
#include "core/block/io_check.h"
#include "core/blockstore/clone_core.h"
#include "core/blockstore/clone_opening.h"
#include "tests/core/blockstore/crash_disk.h"
#include "tests/core/blockstore/support.h"

#include <algorithm>
#include <list>
#include <map>
#include <set>

namespace freshseat::blockstore::test {
namespace {

using block::IoKind;
using block::IoStatus;

constexpr std::uint64_t kSector = 512;
constexpr std::uint64_t kDiskSize = (2 << 20) + 3 * kSector; ///< the last block is a part of one
constexpr std::uint64_t kSectors = kDiskSize / kSector;
constexpr std::uint64_t kBaseData = 512 << 10;

using Tag = std::uint64_t; ///< contents of a sector: its eight-byte words; 0 = zeros

void fill(std::byte *sector, Tag tag)
{
    for (std::size_t i = 0; i < kSector; i += 8) std::memcpy(sector + i, &tag, 8);
}

Tag tagOf(const std::byte *sector)
{
    Tag tag = 0;
    std::memcpy(&tag, sector, 8);
    for (std::size_t i = 8; i < kSector; i += 8)
        if (std::memcmp(sector + i, &tag, 8) != 0) return ~Tag{0}; // torn: no model allows it
    return tag;
}

class Model
{
public:
    Model(std::uint64_t seed, Durability durability)
        : m_seed(seed)
        , m_random(seed)
        , m_durability(durability)
    {
        makeBase();
        makeClone();
        reopen(m_disk, Trust::Everything);
    }

    void run(unsigned steps)
    {
        for (m_step = 0; m_step < steps && !::testing::Test::HasFailure(); ++m_step) step();
        if (!::testing::Test::HasFailure()) killDaemon();
        if (::testing::Test::HasFailure()) ADD_FAILURE() << "seed " << m_seed << ", step " << m_step;
    }
    [[nodiscard]] unsigned hostCrashes() const { return m_hostCrashes; }
    [[nodiscard]] unsigned full() const { return m_full; }

private:
    /// One write of a sector; ids rise in the order writes are started, which is the order they take effect in.
    struct Version {
        std::uint64_t id = 0;
        Tag tag = 0;
    };
    struct Op {
        block::Io io;
        std::vector<std::byte> bytes;
        std::uint64_t first = 0; ///< sectors
        std::uint64_t count = 0;
        Version version;
        bool ended = false;
        bool answered = false;              ///< ended before the machine stopped
        std::vector<std::set<Tag>> allowed; ///< reads: for each sector
        std::vector<std::uint64_t> covered; ///< flushes: the version of each sector it makes durable
        Model *model = nullptr;
    };

    void makeBase()
    {
        const std::filesystem::path path = m_directory.path() / "base.raw";
        auto file = openFile(path, OpenMode::CreateNew);
        std::vector<std::byte> bytes(kBaseData);
        m_now.assign(kSectors, {});
        for (std::uint64_t sector = 0; sector < kBaseData / kSector; ++sector) {
            m_now[sector].tag = 0xba5e000000000000 + sector;
            fill(bytes.data() + sector * kSector, m_now[sector].tag);
        }
        ASSERT_EQ((*file)->write(bytes, 0).error, 0);
        std::filesystem::resize_file(path, kDiskSize);
        m_snapshot =
            std::make_shared<Snapshot>(SnapshotManifest{SnapshotKey("b"), kDiskSize, 0},
                                       std::move(*openFile(path, OpenMode::ReadOnly)), *DataMap::of(path, kDiskSize));
    }

    void makeClone()
    {
        // A first journal chunk of two pages, so that links are met often.
        Superblock super;
        super.cloneKey = "clone";
        super.snapshotKey = "b";
        super.bootId = kBootA;
        super.virtualSize = kDiskSize;
        super.journalSalt = m_random();
        super.journalPages = 2;
        SlotBytes bytes;
        encode(super, bytes);
        std::vector<std::byte> image(bytes.begin(), bytes.end());
        image.resize(2 * kSlotBytes);
        m_disk = CrashDisk::of(image);
        settle();
    }

    /// Everything is as the model has it now, and nothing older can come back.
    void settle()
    {
        m_since.clear();
        for (const Version &version : m_now) m_since.push_back({version});
    }

    std::unique_ptr<CloneState> openFileOf(const std::shared_ptr<CrashDisk> &disk, Trust trust)
    {
        auto file = std::make_unique<CrashFile>(disk);
        auto pair = readSuperblocks(*file);
        EXPECT_TRUE(pair && pair->best);
        if (!pair || !pair->best) return nullptr;
        auto state = openState(std::move(file), *pair->best, trust, m_durability, kBootA);
        EXPECT_TRUE(state) << (state ? "" : state.error().message);
        return state ? std::move(*state) : nullptr;
    }

    void reopen(std::shared_ptr<CrashDisk> disk, Trust trust)
    {
        m_disk = std::move(disk);
        m_disk->cached = m_random() % 4 != 0;
        m_disk->keepsVersions = m_durability == Durability::Durable;
        auto state = openFileOf(m_disk, trust);
        if (!state) return;
        CloneParts parts;
        parts.state = std::move(state);
        parts.snapshot = m_snapshot;
        parts.durability = m_durability;
        parts.tuning = {200, 40, 64};
        // Whether writes run on the owner or on the pool is decided by lot, not by this machine's mood.
        parts.tuning.pace.slow = m_random() % 2 == 0 ? std::chrono::hours(1) : std::chrono::hours(0);
        parts.tuning.pace.quick = parts.tuning.pace.slow;
        if (m_seed % 2 == 0) parts.limits.limitBytes = 768 << 10;
        parts.counters = std::make_shared<CloneCounters>();
        parts.owner = &m_executors.owner;
        parts.pool = &m_executors.pool;
        m_core = std::make_shared<CloneCore>(std::move(parts));
    }

    void step()
    {
        act();
        if (!m_disk->stopped) return;
        m_durability == Durability::Durable &&m_random() % 2 == 0 ? crashHost() : killDaemon();
    }

    void act()
    {
        const std::uint64_t lot = m_random() % 1000;
        if (lot < 350) return start(IoKind::Write);
        if (lot < 420) return start(IoKind::Zero);
        if (lot < 600) return start(IoKind::Read);
        if (lot < 640) return start(IoKind::Flush);
        if (lot < 650) return changeCapacity();
        if (lot < 656) return killDaemon();
        if (lot < 662 && m_durability == Durability::Durable) return crashHost();
        if (lot < 670) m_disk->powerFor = static_cast<std::int64_t>(m_random() % 12);
        for (std::uint64_t i = m_random() % 4; i != 0 && !m_disk->stopped; --i)
            if (m_random() % 2 == 0 || !m_executors.pool.runOne()) m_executors.owner.runOne();
    }

    void changeCapacity() { m_disk->capacity = m_random() % 2 == 0 ? m_disk->content.size() : ~std::uint64_t{0}; }

    void start(IoKind kind)
    {
        m_ops.remove_if([](const Op &op) { return op.ended; });
        if (m_ops.size() >= 6) return;
        Op &op = m_ops.emplace_back();
        op.model = this;
        op.io.kind = kind;
        op.io.user = &op;
        op.io.done = [](block::Io &io) { static_cast<Op *>(io.user)->model->ended(*static_cast<Op *>(io.user)); };
        if (kind == IoKind::Flush) {
            for (const Version &version : m_now) op.covered.push_back(version.id);
        } else {
            pickRange(op);
        }
        if (m_core->start(op.io)) ended(op);
    }

    void pickRange(Op &op)
    {
        op.first = m_random() % kSectors;
        op.count = m_random() % 8 == 0 ? m_random() % 600 : m_random() % 24;
        if (m_random() % 2 == 0) { // aligned
            op.first = op.first / 8 * 8;
            op.count = (op.count + 7) / 8 * 8;
        }
        op.count = std::min(std::max<std::uint64_t>(op.count, 1), kSectors - op.first);
        op.io.offset = op.first * kSector;
        op.io.length = op.count * kSector;
        op.io.durable = op.io.kind != IoKind::Read && m_random() % 16 == 0;
        op.bytes.resize(op.io.length);
        op.io.data = op.bytes.data();
        if (op.io.kind == IoKind::Read) {
            for (std::uint64_t i = 0; i < op.count; ++i) op.allowed.push_back({m_now[op.first + i].tag});
            for (const Op &other : m_ops) // what is being written may be seen
                if (isWrite(other) && !other.ended) allow(op, other);
            return;
        }
        op.version.id = ++m_lastId;
        op.version.tag = op.io.kind == IoKind::Zero || m_random() % 10 == 0 ? 0 : op.version.id;
        for (std::uint64_t i = 0; i < op.count; ++i) fill(op.bytes.data() + i * kSector, op.version.tag);
        for (Op &other : m_ops)
            if (other.io.kind == IoKind::Read && !other.ended) allow(other, op);
        // From now on a crash may bring it back.
        for (std::uint64_t i = 0; i < op.count; ++i) {
            auto &versions = m_since[op.first + i];
            if (m_durability == Durability::Volatile && versions.size() > 16) versions.erase(versions.begin());
            versions.push_back(op.version);
        }
    }

    static bool isWrite(const Op &op) { return op.io.kind == IoKind::Write || op.io.kind == IoKind::Zero; }

    static void allow(Op &read, const Op &write)
    {
        for (std::uint64_t i = 0; i < read.count; ++i)
            if (read.first + i >= write.first && read.first + i < write.first + write.count)
                read.allowed[i].insert(write.version.tag);
    }

    void ended(Op &op)
    {
        op.ended = true;
        if (m_disk->stopped) return; // the answer never left the machine
        op.answered = true;
        const IoStatus status = op.io.status;
        if (op.io.kind == IoKind::Read) return wasRead(op);
        if (op.io.kind == IoKind::Flush) {
            EXPECT_EQ(status, IoStatus::Ok);
            for (std::uint64_t sector = 0; sector < kSectors; ++sector) forgetOlder(sector, op.covered[sector]);
            return;
        }
        EXPECT_TRUE(status == IoStatus::Ok || status == IoStatus::OutOfSpace);
        if (status != IoStatus::Ok) return refused(op);
        for (std::uint64_t i = 0; i < op.count; ++i) {
            // A FUA write ends late, with its flush; what was started after it and has ended lies over it.
            if (op.version.id > m_now[op.first + i].id) m_now[op.first + i] = op.version;
            if (op.io.durable) forgetOlder(op.first + i, op.version.id);
        }
    }

    void wasRead(const Op &op)
    {
        EXPECT_EQ(op.io.status, IoStatus::Ok);
        for (std::uint64_t i = 0; i < op.count; ++i) {
            const Tag seen = tagOf(op.bytes.data() + i * kSector);
            if (!op.allowed[i].contains(seen))
                ADD_FAILURE() << "sector " << op.first + i << " reads " << std::hex << seen << " instead of "
                              << m_now[op.first + i].tag;
        }
    }

    /// A refused write may have changed some of its sectors: look which.
    void refused(const Op &op)
    {
        ++m_full;
        m_executors.runAll();
        if (m_disk->stopped) return;
        std::vector<std::byte> bytes(op.io.length);
        readNow(op.io.offset, bytes);
        for (std::uint64_t i = 0; i < op.count; ++i) found(op.first + i, tagOf(bytes.data() + i * kSector));
    }

    /// The sector turned out to be `seen`: one of the versions it may be.
    void found(std::uint64_t sector, Tag seen)
    {
        if (m_now[sector].tag == seen) return;
        const auto &all = m_since[sector];
        const auto at =
            std::find_if(all.rbegin(), all.rend(), [&](const Version &version) { return version.tag == seen; });
        if (at == all.rend())
            ADD_FAILURE() << "sector " << sector << " became " << std::hex << seen << ", was " << m_now[sector].tag;
        else
            m_now[sector] = *at;
    }

    /// What is older than `id` was superseded by something that is on the disk.
    void forgetOlder(std::uint64_t sector, std::uint64_t id)
    {
        if (m_durability == Durability::Volatile) return;
        std::erase_if(m_since[sector], [&](const Version &version) { return version.id < id; });
    }

    void readNow(std::uint64_t offset, std::vector<std::byte> &bytes)
    {
        auto request = Request::make(IoKind::Read, offset, bytes.size());
        if (!m_core->start(request->io))
            m_executors.runAll();
        else
            request->finished = true;
        EXPECT_TRUE(request->finished);
        EXPECT_EQ(request->io.status, IoStatus::Ok);
        bytes = request->bytes;
    }

    /// The process is gone: its work is forgotten, then the closed file says what it says.
    void endProcess()
    {
        m_disk->stopped = true;
        m_executors.owner.drop();
        m_executors.pool.drop();
        m_core.reset();
    }

    void killDaemon()
    {
        endProcess();
        auto disk = std::make_shared<CrashDisk>(*m_disk);
        disk->stopped = false;
        disk->powerFor = -1;
        reopen(disk, Trust::Everything);
        if (m_core == nullptr) return;
        // What was finished is there; what was under way may be.
        std::vector<std::set<Tag>> allowed;
        for (const Version &version : m_now) allowed.push_back({version.tag});
        for (const Op &op : m_ops)
            if (isWrite(op) && !op.answered)
                for (std::uint64_t i = 0; i < op.count; ++i) allowed[op.first + i].insert(op.version.tag);
        compare(allowed);
    }

    void crashHost()
    {
        ++m_hostCrashes;
        endProcess();
        const double keep = std::array{0.0, 0.5, 0.95, 1.0}[m_random() % 4];
        auto disk = CrashDisk::of(m_disk->afterHostCrash(m_random, keep));
        while (m_random() % 3 == 0) { // and once more, during the recovery
            disk->powerFor = static_cast<std::int64_t>(m_random() % 6);
            openFileOf(disk, Trust::FlushedOnly);
            disk = CrashDisk::of(disk->afterHostCrash(m_random, keep));
        }
        reopen(disk, Trust::FlushedOnly);
        if (m_core == nullptr) return;
        std::vector<std::set<Tag>> allowed(kSectors);
        for (std::uint64_t sector = 0; sector < kSectors; ++sector)
            for (const Version &version : m_since[sector]) allowed[sector].insert(version.tag);
        compare(allowed);
        settle();
    }

    void compare(const std::vector<std::set<Tag>> &allowed)
    {
        m_ops.clear();
        std::vector<std::byte> bytes(kDiskSize);
        readNow(0, bytes);
        for (std::uint64_t sector = 0; sector < kSectors; ++sector) {
            const Tag seen = tagOf(bytes.data() + sector * kSector);
            if (!allowed[sector].contains(seen))
                ADD_FAILURE() << "sector " << sector << " came back as " << std::hex << seen << ", was "
                              << m_now[sector].tag;
            found(sector, seen);
        }
    }

    std::uint64_t m_seed;
    std::mt19937_64 m_random;
    Durability m_durability;
    unsigned m_step = 0;
    unsigned m_hostCrashes = 0;
    unsigned m_full = 0;
    std::uint64_t m_lastId = 0;
    TempDirectory m_directory;
    Executors m_executors;
    std::shared_ptr<Snapshot> m_snapshot;
    std::shared_ptr<CrashDisk> m_disk;
    std::shared_ptr<CloneCore> m_core;
    std::list<Op> m_ops;
    std::vector<Version> m_now;                ///< by finished writes
    std::vector<std::vector<Version>> m_since; ///< what a fall of the host may bring back, in the order of ids
};

class CloneModelTest : public ::testing::TestWithParam<std::uint64_t>
{};

TEST_P(CloneModelTest, DurableKeepsItsPromises)
{
    Model model(GetParam(), Durability::Durable);
    model.run(1200);
    EXPECT_GT(model.hostCrashes(), 3u);
    EXPECT_TRUE(GetParam() % 2 != 0 || model.full() != 0); // even seeds have a limit
}

TEST_P(CloneModelTest, VolatileKeepsItsPromises)
{
    Model model(GetParam(), Durability::Volatile);
    model.run(1200);
}

INSTANTIATE_TEST_SUITE_P(Seeds, CloneModelTest, ::testing::Range<std::uint64_t>(1, 5));

} // namespace
} // namespace freshseat::blockstore::test
