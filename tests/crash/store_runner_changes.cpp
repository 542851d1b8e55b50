// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of the store: clones and snapshots that come, move and go.
#include "tests/crash/store_runner.h"

#include <algorithm>

namespace freshseat::blockstore::test {

namespace {

constexpr std::size_t kMostClones = 5;
constexpr std::uint64_t kLimitUnit = 32 << 10;
constexpr std::array<std::size_t, 2> kDiskSectors = {513, 200}; ///< 513: the last block is a part of one

template <class T>
Result<void> outcome(const Result<T> &result)
{
    if (!result) return failure(result);
    return {};
}

} // namespace

Result<void> StoreRunner::change(const std::function<Result<void>(Store &)> &act, const StoreReference &after,
                                 ErrorCode expected)
{
    m_after = after;
    Result<void> done = act(*m_store);
    while (!done && done.error().code == ErrorCode::InUse && expected != ErrorCode::InUse && m_works.runOne(m_random))
        done = act(*m_store);
    if (m_machine->stopped()) return done;
    const bool fault = m_machine->takeFault();
    if (done) {
        if (expected == ErrorCode::InUse) throw Broken("it was done though it is in use");
        m_reference = after;
        learn();
    } else if (fault) {
        ++m_counts.refusals;
        take({&m_reference, &after}, look(), Fall::None);
        m_machine->settle(); // a rename and its undoing, neither of them synced: no promise is left about a power cut
    } else if (done.error().code != expected || expected == ErrorCode::Failed) {
        throw Broken("it was refused without a reason: " + done.error().message);
    }
    m_after.reset();
    return done;
}

void StoreRunner::changeAmidWork(const std::function<Result<void>(Store &)> &act, const StoreReference &after)
{
    m_machine->meanwhile = [this] { (void)m_works.pool.runOne(m_random); };
    (void)change(act, after);
    m_machine->meanwhile = nullptr;
}

/// Runs of data and zeros; every piece of data is met nowhere else.
Sectors StoreRunner::contents(std::uint32_t kind, std::uint64_t lot)
{
    Sectors sectors(kDiskSectors[kind % kDiskSectors.size()]);
    std::mt19937_64 random(lot);
    for (std::size_t at = 0; at < sectors.size();) {
        const std::size_t end = std::min(sectors.size(), at + 1 + random() % 160);
        const bool data = random() % 3 != 0;
        for (; at < end; ++at) sectors[at] = data ? ++m_lastTag : 0;
    }
    return sectors;
}

void StoreRunner::import(const Step &step)
{
    if (m_reference.snapshots.size() >= kMostSnapshots) return;
    StoreReference after = m_reference;
    const Sectors sectors = after.snapshots[StoreReference::fresh()] = contents(step.args[0], step.lot);
    std::vector<std::byte> bytes;
    fillSectors(sectors, bytes);
    std::optional<SnapshotKey> key;
    const auto act = [&](Store &store) -> Result<void> {
        auto writer = store.beginImport(bytes.size());
        if (!writer) return failure(writer);
        for (std::size_t at = 0; at < bytes.size(); at += 48 << 10) {
            const std::size_t part = std::min<std::size_t>(48 << 10, bytes.size() - at);
            if (auto wrote = (*writer)->write(at, std::span(bytes).subspan(at, part)); !wrote) return wrote;
        }
        auto sealed = (*writer)->seal({});
        if (sealed) key = sealed->key;
        return outcome(sealed);
    };
    if (change(act, after) && key) rename(*key, 0);
}

/// The fresh snapshot's key is known now.
void StoreRunner::rename(const SnapshotKey &key, unsigned depth)
{
    if (m_machine->stopped()) return;
    auto node = m_reference.snapshots.extract(StoreReference::fresh());
    if (node.empty()) return;
    node.key() = key;
    m_reference.snapshots.insert(std::move(node));
    m_depth[key] = depth;
    learn();
}

void StoreRunner::create(const Step &step)
{
    const SnapshotKey *snapshot = pickSnapshot(step.args[0]);
    if (snapshot == nullptr || m_reference.clones.size() >= kMostClones) return;
    std::string text = std::to_string(++m_lastClone);
    const CloneKey key(std::string(32 - text.size(), '0') + text);
    StoreReference after = m_reference;
    const Durability durability = step.args[1] % 2 == 1 ? Durability::Durable : Durability::Volatile;
    const bool update = durability == Durability::Durable && step.lot % 4 != 0;
    const std::uint64_t limit = update ? 0 : step.args[2] * kLimitUnit;
    after.clones[key] = {*snapshot, durability, limit, after.snapshots.at(*snapshot), {}, false, update};
    const SnapshotKey over = *snapshot;
    changeAmidWork(
        [&](Store &store) {
            return update ? store.createUpdateClone(key, over) : store.createClone(key, over, durability, limit);
        },
        after);
}

void StoreRunner::changeClone(const Step &step)
{
    if (const Picked chosen = pick(step.args[0]); chosen.clone != nullptr && chosen.clone->failed) {
        close(chosen.key);
        take({&m_reference}, look(), Fall::None); // what it holds is only known when it was opened again
    }
    const Picked chosen = pick(step.args[0]);
    if (chosen.clone == nullptr) return;
    const CloneKey key = chosen.key;
    close(key);
    StoreReference after = m_reference;
    RefClone &clone = after.clones.at(key);
    const auto moveTo = [&](const SnapshotKey &snapshot) {
        clone.snapshot = snapshot;
        clone.now = after.snapshots.at(snapshot);
        clone.since.clear();
        changeAmidWork([&](Store &store) { return store.resetClone(key, snapshot); }, after);
    };
    switch (step.verb) {
    case Verb::Remove:
        after.clones.erase(key);
        changeAmidWork([&](Store &store) { return store.removeClone(key); }, after);
        return;
    case Verb::Reset:
        return moveTo(SnapshotKey(clone.snapshot));
    case Verb::Move:
        if (const SnapshotKey *snapshot = pickSnapshot(step.args[1])) moveTo(SnapshotKey(*snapshot));
        return;
    case Verb::Keep:
        return keep(step, key);
    case Verb::Undo:
        return undo(key);
    case Verb::Configure:
        clone.durability = step.args[1] % 2 == 1 ? Durability::Durable : Durability::Volatile;
        clone.limitBytes = step.args[2] * kLimitUnit;
        if (chosen.clone->durability != clone.durability) clone.since.clear();
        changeAmidWork([&](Store &store) { return store.configureClone(key, clone.durability, clone.limitBytes); },
                       after);
        return;
    default:
        return publish(key);
    }
}

void StoreRunner::seeKept(const CloneKey &key)
{
    m_machine->failRead(~std::uint64_t{0});
    const auto facts = m_store->cloneFacts(key);
    if (m_machine->stopped()) return;
    if (!facts) throw Broken(facts.error().message);
    if (auto why = m_reference.keptContradicts(key, facts->kept, Fall::None); !why.empty()) throw Broken(why);
    m_reference.adoptKept(key, facts->kept, Fall::None);
}

void StoreRunner::keep(const Step &step, const CloneKey &key)
{
    StoreReference after = m_reference;
    RefClone &clone = after.clones.at(key);
    const SnapshotKey *other = step.args[2] % 3 == 0 ? pickSnapshot(step.args[1]) : nullptr;
    const SnapshotKey snapshot = other == nullptr ? clone.snapshot : *other;
    const TimePoint now{++m_clock};
    const RefKept taken{clone.snapshot, clone.durability, now, clone.now, clone.since, false};
    // A disk that reads as its snapshot may hold nothing of its own, and then what was kept before stays.
    if (clone.now != after.snapshots.at(clone.snapshot)) {
        clone.kept.clear();
        clone.mayKeepNone = false;
    }
    clone.kept.push_back(taken);
    clone.snapshot = snapshot;
    clone.now = after.snapshots.at(snapshot);
    clone.since.clear();
    changeAmidWork([&](Store &store) { return store.resetCloneKeeping(key, snapshot, now); }, after);
    seeKept(key);
}

void StoreRunner::undo(const CloneKey &key)
{
    StoreReference after = m_reference;
    RefClone &clone = after.clones.at(key);
    const TimePoint now{++m_clock};
    const auto act = [&](Store &store) { return store.undoReset(key, now); };
    if (clone.kept.empty()) {
        (void)change(act, m_reference, ErrorCode::NotFound);
        return;
    }
    const RefKept back = clone.kept.front();
    const RefKept taken{clone.snapshot, clone.durability, now, clone.now, clone.since, false};
    clone.mayKeepNone = clone.now == after.snapshots.at(clone.snapshot);
    clone.kept = {taken};
    clone.snapshot = back.snapshot;
    clone.now = back.now;
    clone.since = back.fallen ? back.since : std::map<std::size_t, std::vector<Tag>>();
    clone.failed = back.fallen; // what it holds is only known when it was opened
    changeAmidWork(act, after);
    seeKept(key);
}

void StoreRunner::trim()
{
    for (auto &[key, clone] : m_reference.clones) clone.mayKeepNone = true;
    (void)m_store->trimKept(TimePoint::max(), 0);
    if (m_machine->stopped()) return;
    for (auto &[key, clone] : m_reference.clones) {
        clone.forgotten.insert(clone.forgotten.end(), clone.kept.begin(), clone.kept.end());
        clone.kept.clear();
        const auto facts = m_store->cloneFacts(key);
        if (m_machine->stopped()) return;
        if (facts && facts->kept) throw Broken("clone " + key.value() + " still keeps what it was to forget");
    }
}

void StoreRunner::publish(const CloneKey &key)
{
    m_reference.clones.at(key).mayKeepNone = true; // it is forgotten before the moment it happens
    const RefClone clone = m_reference.clones.at(key);
    // Update sessions are Durable. What a Volatile clone holds after the disk refused a call of its sealing is not
    // promised: it comes back clean (FORMAT.md, "Opening").
    if (clone.durability == Durability::Volatile || !clone.update) return;
    const unsigned depth = m_depth[clone.snapshot] + 1;
    if (m_reference.snapshots.size() >= kMostSnapshots || depth > kMostDepth) return;
    StoreReference after = m_reference;
    after.snapshots[StoreReference::fresh()] = clone.now;
    after.clones.erase(key);
    std::optional<SnapshotKey> published;
    const auto act = [&](Store &store) -> Result<void> {
        auto facts = store.publishClone(key);
        if (facts) published = facts->key;
        return outcome(facts);
    };
    if (change(act, after) && published) rename(*published, depth);
}

void StoreRunner::drop(const Step &step)
{
    const SnapshotKey *chosen = pickSnapshot(step.args[0]);
    if (chosen == nullptr || m_reference.snapshots.size() < 2) return;
    const SnapshotKey key = *chosen;
    const bool used = std::any_of(m_reference.clones.begin(), m_reference.clones.end(),
                                  [&](const auto &clone) { return clone.second.snapshot == key; });
    for (auto &[name, clone] : m_reference.clones)
        if (!used && !clone.kept.empty() && clone.kept.front().snapshot == key) clone.mayKeepNone = true;
    StoreReference after = m_reference;
    after.snapshots.erase(key);
    for (auto &[name, clone] : after.clones)
        std::erase_if(clone.kept, [&](const RefKept &kept) { return kept.snapshot == key; });
    (void)change([&](Store &store) { return store.removeSnapshot(key); }, used ? m_reference : after,
                 used ? ErrorCode::InUse : ErrorCode::Failed);
}

} // namespace freshseat::blockstore::test
