// SPDX-License-Identifier: GPL-3.0-or-later
// Power cuts: after every call that each kind of change makes, the tree of files is put into the states a cut may leave
// (all of them where they are few, else a sample), and the store must keep its promises in each. Some cuts are followed
// by a second one while the store is coming back.
//
// FRESHSEAT_CUT_STATES in the environment: how many states are tried after each call (6).
#include "core/base/log.h"
#include "tests/crash/store_runner.h"

#include <set>

namespace freshseat::blockstore::test {
namespace {

using freshseat::test::ChanceLot;
using freshseat::test::DiskImage;
using freshseat::test::RecordedDisk;

/// Goes through every combination of decisions, one a round.
class EveryLot final : public freshseat::test::Lot
{
public:
    unsigned pick(unsigned choices) override
    {
        if (m_at == m_digits.size()) m_digits.push_back({0, choices});
        return m_digits[m_at++].value;
    }
    std::uint64_t any() override { return m_random(); }
    /// To the next combination; false when there is none.
    bool next()
    {
        m_at = 0;
        while (!m_digits.empty() && m_digits.back().value + 1 == m_digits.back().choices) m_digits.pop_back();
        if (m_digits.empty()) return false;
        ++m_digits.back().value;
        return true;
    }

private:
    struct Digit {
        unsigned value = 0;
        unsigned choices = 0;
    };
    std::vector<Digit> m_digits;
    std::size_t m_at = 0;
    std::mt19937_64 m_random{3};
};

std::size_t statesOfACut()
{
    const char *text = std::getenv("FRESHSEAT_CUT_STATES");
    return text == nullptr ? 6 : std::strtoull(text, nullptr, 10);
}

/// Different states that a cut just now may leave: not more than `most`.
std::vector<DiskImage> statesOf(const RecordedDisk &disk, std::size_t most, std::uint64_t seed)
{
    std::vector<DiskImage> states;
    std::set<std::uint64_t> known;
    const auto add = [&](DiskImage image) {
        if (known.insert(image.hash()).second) states.push_back(std::move(image));
    };
    EveryLot every;
    bool more = true;
    for (std::size_t tries = 0; more && tries < most; ++tries) {
        add(disk.afterPowerCut(every));
        more = every.next();
    }
    if (!more) return states;
    states.resize(std::min(states.size(), most / 4)); // too many: the first ones, and a sample of all
    for (std::size_t tries = 0; tries < 2 * most && states.size() < most; ++tries) {
        ChanceLot lot(seed * 1000 + tries, std::array{0.0, 0.5, 0.9, 1.0}[tries % 4]);
        add(disk.afterPowerCut(lot));
    }
    return states;
}

struct Change {
    const char *name;
    std::vector<Step> steps;
};

/// Clones: 0 durable, 1 volatile, 2 an update session over snapshot 1. Snapshots: 0 imported, 1 published over it.
const std::vector<Step> kRoom = {
    {Verb::Create, {0, 1, 0}, 1},  {Verb::Write, {0, 16, 60}, 4},    {Verb::Zero, {0, 160, 15}, 4},
    {Verb::Publish, {0, 0, 0}, 1}, {Verb::Background, {9, 0, 0}, 1}, {Verb::Create, {0, 1, 0}, 1},
    {Verb::Create, {0, 0, 0}, 1},  {Verb::Create, {1, 1, 0}, 1},     {Verb::Write, {0, 8, 40}, 4},
    {Verb::Flush, {0, 0, 0}, 1},   {Verb::Write, {0, 24, 20}, 4},    {Verb::Write, {1, 8, 30}, 4},
    {Verb::Write, {2, 40, 30}, 4}, {Verb::Flush, {2, 0, 0}, 1},      {Verb::Write, {2, 48, 10}, 5},
};

const std::vector<Change> kChanges = {
    {"Write", {{Verb::Write, {0, 8, 30}, 4}, {Verb::Write, {0, 13, 2}, 5}, {Verb::Write, {0, 16, 7}, 4}}},
    {"WriteThrough", {{Verb::Write, {0, 8, 7}, 4}, {Verb::Write, {0, 10, 3}, 19}}},
    {"WriteVolatile", {{Verb::Write, {1, 8, 30}, 4}, {Verb::Flush, {1, 0, 0}, 4}}},
    {"Flush",
     {{Verb::Write, {0, 64, 7}, 4},
      {Verb::Flush, {0, 0, 0}, 1},
      {Verb::Write, {0, 64, 7}, 4},
      {Verb::Flush, {0, 0, 0}, 1}}},
    {"Unmap", {{Verb::Zero, {0, 8, 23}, 4}, {Verb::Flush, {0, 0, 0}, 1}, {Verb::Write, {0, 8, 7}, 4}}},
    {"ResetDurable", {{Verb::Reset, {0, 0, 0}, 1}, {Verb::Write, {0, 8, 7}, 4}}},
    {"ResetVolatile", {{Verb::Reset, {1, 0, 0}, 1}, {Verb::Write, {1, 8, 7}, 4}}},
    {"RollBack", {{Verb::Move, {2, 0, 0}, 1}, {Verb::Write, {2, 8, 7}, 4}}},
    {"RollOutVolatile", {{Verb::Move, {1, 1, 0}, 1}, {Verb::Write, {1, 8, 7}, 4}}},
    {"ResetKeeping", {{Verb::Keep, {0, 0, 1}, 1}, {Verb::Write, {0, 8, 7}, 4}}},
    {"ResetKeepingVolatile", {{Verb::Keep, {1, 0, 1}, 1}, {Verb::Write, {1, 8, 7}, 4}}},
    {"MoveKeeping", {{Verb::Keep, {2, 0, 0}, 1}, {Verb::Write, {2, 8, 7}, 4}}},
    {"KeepAnother",
     {{Verb::Keep, {0, 0, 1}, 1}, {Verb::Write, {0, 8, 7}, 4}, {Verb::Keep, {0, 0, 1}, 1}, {Verb::Undo, {0, 0, 0}, 1}}},
    {"Undo", {{Verb::Keep, {0, 0, 1}, 1}, {Verb::Undo, {0, 0, 0}, 1}, {Verb::Write, {0, 8, 7}, 4}}},
    {"UndoOfUndo",
     {{Verb::Keep, {2, 0, 0}, 1},
      {Verb::Write, {2, 8, 7}, 4},
      {Verb::Undo, {2, 0, 0}, 1},
      {Verb::Undo, {2, 0, 0}, 1},
      {Verb::Flush, {2, 0, 0}, 1}}},
    {"Trim", {{Verb::Keep, {0, 0, 1}, 1}, {Verb::Keep, {1, 0, 1}, 1}, {Verb::Trim, {0, 0, 0}, 1}}},
    {"ReceiveDisk", {{Verb::Receive, {0, 0, 2}, 1}, {Verb::Receive, {0, 0, 7}, 1}}},
    {"ReceiveOver", {{Verb::Receive, {0, 1, 0}, 3}, {Verb::Receive, {0, 0, 7}, 1}, {Verb::Drop, {1, 0, 0}, 1}}},
    {"CreateDurable", {{Verb::Create, {1, 1, 0}, 1}, {Verb::Write, {3, 8, 7}, 4}, {Verb::Flush, {3, 0, 0}, 1}}},
    {"CreateVolatile", {{Verb::Create, {1, 0, 2}, 1}, {Verb::Write, {3, 8, 7}, 4}}},
    {"RemoveClone", {{Verb::Remove, {0, 0, 0}, 1}, {Verb::Background, {9, 0, 0}, 1}}},
    {"Harden", {{Verb::Configure, {1, 1, 0}, 1}, {Verb::Write, {1, 8, 7}, 4}}},
    {"Soften", {{Verb::Configure, {0, 0, 3}, 1}, {Verb::Write, {0, 8, 7}, 4}}},
    {"Import", {{Verb::Import, {1, 0, 0}, 1}}},
    {"Publish", {{Verb::Publish, {2, 0, 0}, 1}, {Verb::Background, {9, 0, 0}, 1}}},
    {"DropMiddle", {{Verb::Publish, {2, 0, 0}, 1}, {Verb::Drop, {1, 0, 0}, 1}, {Verb::Background, {30, 0, 0}, 1}}},
    {"DropNewest", {{Verb::Remove, {2, 0, 0}, 1}, {Verb::Drop, {1, 0, 0}, 1}, {Verb::Background, {30, 0, 0}, 1}}},
    {"DropImported",
     {{Verb::Remove, {0, 0, 0}, 1},
      {Verb::Remove, {0, 0, 0}, 1},
      {Verb::Drop, {0, 0, 0}, 1},
      {Verb::Background, {30, 0, 0}, 1}}},
    {"Restart", {{Verb::Write, {0, 8, 7}, 4}, {Verb::Restart, {0, 0, 0}, 1}, {Verb::Write, {0, 8, 7}, 4}}},
    {"AfterKill", {{Verb::Write, {0, 8, 7}, 4}, {Verb::Kill, {0, 0, 0}, 1}, {Verb::Write, {0, 8, 7}, 4}}},
};

class StorePowerCutTest : public ::testing::TestWithParam<std::size_t>
{
protected:
    /// One call that changed something, and what was promised before it.
    struct Moment {
        RecordedDisk::Change change;
        StorePromise promise;
    };

    void cutEverywhere(RecordedDisk disk, const std::vector<Moment> &moments, const StorePromise &last)
    {
        for (std::size_t at = 0; at <= moments.size() && !HasFailure(); ++at) {
            const StorePromise &promise = at < moments.size() ? moments[at].promise : last;
            for (const DiskImage &image : statesOf(disk, statesOfACut(), at)) {
                SCOPED_TRACE("cut before call " + std::to_string(at) + " of " + std::to_string(moments.size()));
                comeBack(image, promise, ++m_states % 8 == 0);
                if (HasFailure()) return;
            }
            if (at < moments.size()) disk.apply(moments[at].change);
        }
    }

    void comeBack(const DiskImage &image, const StorePromise &promise, bool cutAgain)
    {
        const std::filesystem::path root = m_directory.path() / "try";
        image.putTo(root);
        std::vector<RecordedDisk::Change> changes;
        std::optional<RecordedDisk> disk;
        if (cutAgain) disk.emplace(root);
        try {
            const auto seen = [&](const RecordedDisk::Change &change) { changes.push_back(change); };
            StoreRunner runner(root, promise, ++m_boots,
                               cutAgain ? seen : std::function<void(const RecordedDisk::Change &)>());
            runner.finish();
        } catch (const Broken &broken) {
            ADD_FAILURE() << broken.what();
        }
        if (!cutAgain || changes.empty() || HasFailure()) return;
        // While it came back: at one moment drawn by lot, one state drawn by lot.
        std::mt19937_64 random(m_states);
        changes.resize(random() % changes.size());
        for (const RecordedDisk::Change &change : changes) disk->apply(change);
        ChanceLot lot(random(), 0.5);
        ++m_states;
        SCOPED_TRACE("and again while it came back, after " + std::to_string(changes.size()) + " calls");
        comeBack(disk->afterPowerCut(lot), promise, false);
    }

    TempDirectory m_directory{memoryDirectory()};
    std::uint64_t m_states = 0;
    unsigned m_boots = 100;
};

TEST_P(StorePowerCutTest, KeepsItsPromises)
{
    log::setLevel(log::Level::Error);
    const Change &change = kChanges[GetParam()];
    std::vector<Moment> moments;
    StorePromise last;
    std::optional<RecordedDisk> disk;
    try {
        StoreRunner runner(m_directory.path() / "room");
        for (const Step &step : kRoom) runner.run(step);
        disk.emplace(runner.machine().disk());
        runner.machine().seen = [&](const RecordedDisk::Change &call) { moments.push_back({call, runner.promise()}); };
        for (const Step &step : change.steps) runner.run(step);
        runner.machine().seen = nullptr;
        last = runner.promise();
    } catch (const Broken &broken) {
        FAIL() << broken.what();
    }
    ASSERT_FALSE(moments.empty());
    cutEverywhere(std::move(*disk), moments, last);
    std::printf("%s: %zu calls, %llu states\n", change.name, moments.size(), static_cast<unsigned long long>(m_states));
}

INSTANTIATE_TEST_SUITE_P(Changes, StorePowerCutTest, ::testing::Range<std::size_t>(0, kChanges.size()),
                         [](const auto &change) { return kChanges[change.param].name; });

} // namespace
} // namespace freshseat::blockstore::test
