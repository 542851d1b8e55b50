// SPDX-License-Identifier: GPL-3.0-or-later
// Lives of the daemon and the host, and looking at what there is.
#include "tests/crash/store_runner.h"

#include "core/blockstore/check.h"

#include <algorithm>

namespace freshseat::blockstore::test {

using freshseat::test::ChanceLot;

bool Works::Pool::runOne(std::mt19937_64 &random)
{
    if (m_work.empty()) return false;
    const auto chosen =
        m_work.begin() + static_cast<std::ptrdiff_t>(random() % std::min<std::size_t>(4, m_work.size()));
    const auto work = std::move(*chosen);
    m_work.erase(chosen);
    work();
    return true;
}

bool Works::runOne(std::mt19937_64 &random)
{
    return random() % 2 == 0 ? pool.runOne(random) || owner.runOne() : owner.runOne() || pool.runOne(random);
}

void Works::runAll(std::mt19937_64 &random)
{
    while (runOne(random)) {
    }
}

void Works::drop()
{
    owner.drop();
    pool.drop();
}

void StoreRunner::Counts::add(const Counts &other)
{
    steps += other.steps;
    ios += other.ios;
    kills += other.kills;
    powerCuts += other.powerCuts;
    refusals += other.refusals;
    checks += other.checks;
}

StoreRunner::StoreRunner(const std::filesystem::path &root)
    : m_root(root)
    , m_random(1)
{
    for (const char *name : {"clones", "staging", "trash"}) std::filesystem::create_directories(seatsArea() / name);
    m_machine = std::make_unique<freshseat::test::Machine>(root);
    open();
    import({Verb::Import, {}, 1});
}

StoreRunner::StoreRunner(const std::filesystem::path &root, const StorePromise &promise, unsigned boot,
                         std::function<void(const freshseat::test::RecordedDisk::Change &)> seen)
    : m_root(root)
    , m_machine(std::make_unique<freshseat::test::Machine>(root))
    , m_reference(promise.reference)
    , m_underway(promise.underway)
    , m_random(boot)
    , m_boots(boot)
{
    m_machine->seen = std::move(seen);
    open();
    take({&promise.reference, promise.after ? &*promise.after : nullptr}, look(), Fall::Host);
}

StoreRunner::~StoreRunner()
{
    m_machine->stopAfter(0);
    die();
}

void StoreRunner::run(const Step &step)
{
    m_random.seed(step.lot);
    m_after.reset();
    m_underway.reset();
    (void)m_machine->takeFault();
    ++m_counts.steps;
    perform(step);
    if (!m_machine->stopped()) return;
    die();
    comeBack(m_armed);
}

void StoreRunner::perform(const Step &step)
{
    switch (step.verb) {
    case Verb::Write:
    case Verb::Zero:
    case Verb::Read:
    case Verb::Flush:
        return startIo(step);
    case Verb::Close:
        return close(pick(step.args[0]).key);
    case Verb::Create:
        return create(step);
    case Verb::Remove:
    case Verb::Reset:
    case Verb::Move:
    case Verb::Keep:
    case Verb::Undo:
    case Verb::Configure:
    case Verb::Publish:
        return changeClone(step);
    case Verb::Trim:
        return trim();
    case Verb::Receive:
        return receive(step);
    case Verb::Drop:
        return drop(step);
    case Verb::Import:
        return import(step);
    case Verb::OpenReader:
    case Verb::Export:
    case Verb::CloseReader:
        return readers(step);
    case Verb::Background:
        for (std::uint32_t n = step.args[0] + 1; n != 0 && m_works.runOne(m_random); --n) {
        }
        return;
    case Verb::Fill:
    case Verb::MakeRoom:
        return m_machine->fill(step.verb == Verb::Fill);
    case Verb::Fail:
        return m_machine->failChange(step.args[0]);
    case Verb::FailRead:
        return m_machine->failRead(step.args[0]);
    case Verb::Restart:
        return restart();
    case Verb::Kill:
    case Verb::PowerCut:
        m_armed = step.verb == Verb::Kill ? Fall::Daemon : Fall::Host;
        m_machine->stopAfter(step.args[0]);
        if (step.args[0] != 0) return;
        die();
        return comeBack(m_armed);
    case Verb::Check:
        return checkOffline();
    }
}

void StoreRunner::open()
{
    auto opened = Store::open({m_root, "boot-" + std::to_string(m_boots), 0, seatsArea().parent_path()}, m_works.pool);
    if (!opened) throw Broken("the store does not open: " + opened.error().message);
    m_store = std::move(*opened);
}

/// The process is gone: its work is forgotten, and nothing it still tries reaches the disk.
void StoreRunner::die()
{
    m_machine->stopAfter(0);
    m_works.drop();
    m_readers.clear();
    m_open.clear();
    m_works.drop();
    m_store.reset();
    m_works.drop();
}

void StoreRunner::comeBack(Fall fall)
{
    const bool lost = fall == Fall::Host;
    if (lost && !m_machine->recordIsTrue()) throw std::logic_error("a call was made that the hook does not see");
    ++(lost ? m_counts.powerCuts : m_counts.kills);
    if (lost) ++m_boots;
    constexpr std::array<double, 4> kKeep = {0.0, 0.5, 0.9, 1.0};
    ChanceLot lot(m_random(), kKeep[m_random() % kKeep.size()]);
    m_machine->start(lost, lot);
    open();
    take({&m_reference, m_after ? &*m_after : nullptr}, look(), fall);
    if (m_random() % 4 == 0) checkOffline();
}

/// An orderly end and a new beginning change nothing that can be seen.
void StoreRunner::restart()
{
    m_machine->calm();
    m_readers.clear();
    m_open.clear();
    m_works.runAll(m_random);
    std::map<CloneKey, std::uint64_t> dirty;
    for (const auto &[key, clone] : m_reference.clones)
        if (auto facts = m_store->cloneFacts(key); facts && !clone.failed) dirty[key] = facts->dirtyBytes;
    m_store.reset();
    m_works.runAll(m_random);
    open();
    for (const auto &[key, bytes] : dirty)
        if (auto facts = m_store->cloneFacts(key); !facts || facts->dirtyBytes != bytes)
            throw Broken("clone " + key.value() + " held " + std::to_string(bytes) + " bytes of its own, now " +
                         (facts ? std::to_string(facts->dirtyBytes) : facts.error().message));
    take({&m_reference}, look(), Fall::None);
}

void StoreRunner::checkOffline()
{
    m_machine->calm();
    m_readers.clear();
    m_open.clear();
    m_works.runAll(m_random);
    m_store.reset();
    m_works.runAll(m_random);
    auto report = check(m_root, "boot-" + std::to_string(m_boots));
    if (!report) throw Broken("the check does not run: " + report.error().message);
    if (!report->problems.empty()) throw Broken("the check says: " + report->problems.front());
    ++m_counts.checks;
    open();
    for (auto &[key, clone] : m_reference.clones)
        if (clone.failed) return take({&m_reference}, look(), Fall::None);
}

void StoreRunner::finish()
{
    m_random.seed(1);
    restart();
    m_works.runAll(m_random);
    checkOffline();
    m_works.runAll(m_random);
    for (const std::filesystem::path &name :
         {m_root / "staging", m_root / "trash", seatsArea() / "staging", seatsArea() / "trash"})
        if (!std::filesystem::is_empty(name)) throw Broken("something was left in " + name.string());
    for (const char *name : {"snapshots", "layers", "clones"})
        for (const auto &entry : std::filesystem::recursive_directory_iterator(m_root / name))
            if (entry.path().filename() == "reclaim") throw Broken("space is not given back: " + entry.path().string());
}

/// Reads everything that is not in use. Nothing is refused meanwhile.
Reality StoreRunner::look()
{
    m_machine->calm();
    Reality reality;
    auto snapshots = m_store->snapshots();
    if (!snapshots) throw Broken("the snapshots cannot be listed: " + snapshots.error().message);
    for (const SnapshotFacts &facts : *snapshots) {
        std::vector<std::byte> bytes(facts.size);
        auto reader = m_store->openSnapshot(facts.key);
        if (!reader) throw Broken(reader.error().message);
        if (auto done = (*reader)->read(0, bytes); !done) throw Broken(done.error().message);
        reality.snapshots[facts.key] = tagsOf(bytes);
    }
    const auto receives = m_store->receives();
    if (!receives) throw Broken("the receives cannot be listed: " + receives.error().message);
    for (const ReceiveFacts &facts : *receives) reality.receives[facts.target.key] = facts;
    const auto keys = m_store->clones();
    for (const CloneKey &key : *keys) {
        const auto facts = m_store->cloneFacts(key);
        if (!facts) throw Broken(facts.error().message);
        Reality::Disk &disk = reality.clones[key];
        disk.facts = *facts;
        if (m_open.contains(key)) continue;
        auto opened = m_store->openClone(key, m_works.owner, nullptr);
        while (!opened && opened.error().code == ErrorCode::InUse && m_works.runOne(m_random))
            opened = m_store->openClone(key, m_works.owner, nullptr);
        if (!opened) throw Broken(opened.error().message);
        auto request = Request::make(block::IoKind::Read, 0, (*opened)->size());
        if (perform(**opened, *request) != block::IoStatus::Ok)
            throw Broken("clone " + key.value() + " cannot be read");
        disk.contents = tagsOf(request->bytes);
    }
    return reality;
}

void StoreRunner::take(const std::vector<const StoreReference *> &candidates, const Reality &reality, Fall fall)
{
    std::string why;
    for (const StoreReference *candidate : candidates) {
        if (candidate == nullptr) continue;
        const std::string contradiction = candidate->contradicts(reality, fall, m_underway);
        if (contradiction.empty()) {
            m_reference = StoreReference(*candidate);
            m_reference.adopt(reality, fall);
            return learn();
        }
        why += (why.empty() ? "" : "; or, had it been done: ") + contradiction;
    }
    throw Broken((fall == Fall::Host ? "after a power cut: " : fall == Fall::Daemon ? "after kill -9: " : "") + why);
}

void StoreRunner::learn()
{
    std::erase_if(m_snapshotOrder, [&](const SnapshotKey &key) { return !m_reference.snapshots.contains(key); });
    for (const auto &[key, contents] : m_reference.snapshots)
        if (std::count(m_snapshotOrder.begin(), m_snapshotOrder.end(), key) == 0) m_snapshotOrder.push_back(key);
}

StoreRunner::Picked StoreRunner::pick(std::uint32_t number)
{
    if (m_reference.clones.empty()) return {};
    auto it = m_reference.clones.begin();
    std::advance(it, static_cast<std::ptrdiff_t>(number % m_reference.clones.size()));
    return {it->first, &it->second};
}

const SnapshotKey *StoreRunner::pickSnapshot(std::uint32_t number)
{
    return m_snapshotOrder.empty() ? nullptr : &m_snapshotOrder[number % m_snapshotOrder.size()];
}

} // namespace freshseat::blockstore::test
