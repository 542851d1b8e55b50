// SPDX-License-Identifier: GPL-3.0-or-later
// StoreRunner: does steps to a real store on a machine that fails on purpose, and holds every answer against the
// reference.
#pragma once
#include "tests/core/blockstore/support.h"
#include "tests/crash/machine.h"
#include "tests/crash/store_reference.h"
#include "tests/crash/store_steps.h"

#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace freshseat::blockstore::test {

inline constexpr std::size_t kMostSnapshots = 6;
inline constexpr unsigned kMostDepth = 10; ///< of versions

/// The store broke a promise.
struct Broken : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Runs posted work in an order drawn by lot: the pool has several threads, the owner is one.
class Works
{
public:
    ManualExecutor owner;
    /// As ManualExecutor, but any of the first few may be next.
    class Pool final : public Executor
    {
    public:
        void post(std::function<void()> work) override { m_work.push_back(std::move(work)); }
        bool runOne(std::mt19937_64 &random);
        void drop() { m_work.clear(); }

    private:
        std::deque<std::function<void()>> m_work;
    } pool;

    bool runOne(std::mt19937_64 &random);
    void runAll(std::mt19937_64 &random);
    void drop();
};

class StoreRunner
{
public:
    /// `root` is a directory that is not there yet.
    explicit StoreRunner(const std::filesystem::path &root);
    /// The store at `root` as it comes back from a power cut, on the `boot`-th start of the host. `seen` (may be empty)
    /// is shown every change. Throws Broken.
    StoreRunner(const std::filesystem::path &root, const StorePromise &promise, unsigned boot,
                std::function<void(const freshseat::test::RecordedDisk::Change &)> seen);
    ~StoreRunner();
    StoreRunner(const StoreRunner &) = delete;
    StoreRunner &operator=(const StoreRunner &) = delete;

    void run(const Step &step); ///< throws Broken
    /// An orderly end, a look at everything, the offline check.
    void finish();

    [[nodiscard]] StorePromise promise() const { return {m_reference, m_after, m_underway}; }
    [[nodiscard]] freshseat::test::Machine &machine() { return *m_machine; }
    struct Counts {
        std::uint64_t steps = 0, ios = 0, kills = 0, powerCuts = 0, refusals = 0, checks = 0;
        void add(const Counts &other);
    };
    [[nodiscard]] const Counts &counts() const { return m_counts; }

private:
    struct Reader {
        std::unique_ptr<SnapshotReader> reader;
        Sectors contents;
    };
    struct Picked {
        CloneKey key;
        RefClone *clone = nullptr;
    };

    /// Stands for the seats' disk; below the root, where the machine sees it.
    [[nodiscard]] std::filesystem::path seatsArea() const { return m_root / "places" / "disk"; }
    void perform(const Step &step);
    // Lives of the daemon and the host
    void open();
    void die();
    void comeBack(Fall fall);
    void restart();
    void checkOffline();
    // Disks (store_runner_io.cpp)
    std::shared_ptr<Clone> device(const Picked &clone);
    block::IoStatus perform(block::BlockDevice &device, Request &request);
    void startIo(const Step &step);
    void write(const Step &step, const Picked &clone, Clone &device);
    void read(const Step &step, const Picked &clone, Clone &device);
    void flush(const Picked &clone, Clone &device);
    void lookAt(const Picked &clone, Clone &device, const Underway &underway);
    void close(const CloneKey &key);
    // Changes of the store
    void create(const Step &step);
    void changeClone(const Step &step);
    void keep(const Step &step, const CloneKey &key);
    void undo(const CloneKey &key);
    void trim();
    /// What is kept of the clone is what the reference says, or one of what it says.
    void seeKept(const CloneKey &key);
    void publish(const CloneKey &key);
    void rename(const SnapshotKey &key, unsigned depth);
    void drop(const Step &step);
    void import(const Step &step);
    void receive(const Step &step);
    [[nodiscard]] RefReceive newReceive(const Step &step);
    [[nodiscard]] bool send(const RefReceive &receive, ReceiveWriter &writer, std::uint32_t pieces);
    void endReceive(const RefReceive &receive, ReceiveWriter &writer);
    void readers(const Step &step);
    /// Does it, again while background work is in its way; the reference becomes `after` if it is done, stays if not.
    Result<void> change(const std::function<Result<void>(Store &)> &act, const StoreReference &after,
                        ErrorCode expected = ErrorCode::Failed);
    /// The same, and background work goes on in the middle of it. For changes that hold no lock at their syncs.
    void changeAmidWork(const std::function<Result<void>(Store &)> &act, const StoreReference &after);
    Reality look();
    void take(const std::vector<const StoreReference *> &candidates, const Reality &reality, Fall fall);
    Picked pick(std::uint32_t number);
    const SnapshotKey *pickSnapshot(std::uint32_t number);
    [[nodiscard]] Sectors contents(std::uint32_t kind, std::uint64_t lot);
    void learn(); ///< the order in which keys came to be known

    std::filesystem::path m_root;
    std::unique_ptr<freshseat::test::Machine> m_machine;
    Works m_works;
    std::unique_ptr<Store> m_store;
    std::map<CloneKey, std::shared_ptr<Clone>> m_open;
    std::vector<Reader> m_readers;
    StoreReference m_reference;
    std::optional<StoreReference> m_after; ///< of the change under way
    std::optional<Underway> m_underway;
    std::vector<SnapshotKey> m_snapshotOrder; ///< oldest first: keys are drawn by the store
    std::map<SnapshotKey, unsigned> m_depth;
    Fall m_armed = Fall::None;
    std::mt19937_64 m_random;
    Tag m_lastTag = 0;
    std::uint64_t m_lastClone = 0;
    std::uint64_t m_lastReceive = 0;
    std::chrono::milliseconds m_clock{0}; ///< of resets that keep something
    unsigned m_boots = 1;
    Counts m_counts;
};

} // namespace freshseat::blockstore::test
