// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshots that come from another store, a few pieces at a time.
#include "tests/crash/store_runner.h"

#include <algorithm>

namespace freshseat::blockstore::test {

namespace {

constexpr std::size_t kMostReceives = 2;
constexpr std::size_t kPieceSectors = 96;
constexpr std::size_t kBlockSectors = 8;

} // namespace

/// A whole disk, or one that differs from its base here and there.
RefReceive StoreRunner::newReceive(const Step &step)
{
    std::string text = std::to_string(++m_lastReceive);
    RefReceive receive;
    receive.target.key = SnapshotKey("f" + std::string(31 - text.size(), '0') + text);
    receive.contents = contents(step.args[2], step.lot);
    const SnapshotKey *base = step.args[1] % 4 == 0 ? nullptr : pickSnapshot(step.args[1]);
    if (base != nullptr && m_depth[*base] < kMostDepth) {
        receive.target.base = *base;
        Sectors changed = m_reference.snapshots.at(*base);
        std::mt19937_64 random(step.lot);
        for (std::size_t at = 0; at < changed.size(); at += kBlockSectors)
            if (random() % 3 == 0)
                for (std::size_t i = at; i < std::min(at + kBlockSectors, changed.size()); ++i)
                    changed[i] = i < receive.contents.size() ? receive.contents[i] : 0;
        receive.contents = std::move(changed);
    }
    receive.target.size = receive.contents.size() * kSector;
    receive.target.label = text;
    return receive;
}

void StoreRunner::receive(const Step &step)
{
    StoreReference after = m_reference;
    auto &all = after.receives;
    const bool begins = all.empty() || (all.size() < kMostReceives && step.lot % 3 == 0);
    RefReceive one;
    if (begins) {
        one = newReceive(step);
        all[one.target.key] = one;
    } else {
        auto it = all.begin();
        std::advance(it, static_cast<std::ptrdiff_t>(step.args[0] % all.size()));
        one = it->second;
    }
    const SnapshotKey key = one.target.key;
    if ((one.target.base && !m_reference.snapshots.contains(*one.target.base)) || (!begins && step.lot % 13 == 0)) {
        all.erase(key);
        (void)change([&](Store &store) { return store.dropReceive(key); }, after);
        return;
    }
    std::unique_ptr<ReceiveWriter> writer;
    const auto begin = [&](Store &store) -> Result<void> {
        auto begun = store.beginReceive(one.target);
        if (!begun) return failure(begun);
        writer = std::move(*begun);
        return {};
    };
    if (!change(begin, after) || m_machine->stopped()) return;
    if (writer->position() < one.kept) throw Broken("a receive has forgotten what was made durable");
    if (!send(one, *writer, step.args[2] % 8)) return;
    endReceive(one, *writer);
}

/// Some pieces of what is not there yet, and makes them durable. False: it was refused, or the machine stands.
bool StoreRunner::send(const RefReceive &receive, ReceiveWriter &writer, std::uint32_t pieces)
{
    const Sectors *base = receive.target.base ? &m_reference.snapshots.at(*receive.target.base) : nullptr;
    std::vector<std::byte> bytes;
    std::size_t at = writer.position() / kSector;
    const auto same = [&](const Sectors &other, std::size_t from, std::size_t end) {
        return std::equal(receive.contents.begin() + static_cast<std::ptrdiff_t>(from),
                          receive.contents.begin() + static_cast<std::ptrdiff_t>(end),
                          other.begin() + static_cast<std::ptrdiff_t>(from));
    };
    const Sectors zeros(receive.contents.size());
    for (std::uint32_t n = 0; n <= pieces && at < receive.contents.size(); ++n) {
        const std::size_t end = std::min(at + kPieceSectors, receive.contents.size());
        Result<void> done;
        for (std::size_t block = at; done && block < end; block += kBlockSectors) {
            const std::size_t blockEnd = std::min(block + kBlockSectors, end);
            if (same(base == nullptr ? zeros : *base, block, blockEnd)) continue;
            const std::uint64_t offset = block * kSector;
            if (same(zeros, block, blockEnd)) {
                done = writer.zero(offset, (blockEnd - block) * kSector);
                continue;
            }
            fillSectors(Sectors(receive.contents.begin() + static_cast<std::ptrdiff_t>(block),
                                receive.contents.begin() + static_cast<std::ptrdiff_t>(blockEnd)),
                        bytes);
            done = writer.write(offset, bytes);
        }
        if (m_machine->stopped()) return false;
        if (!done && !m_machine->takeFault()) throw Broken("a receive was refused: " + done.error().message);
        if (!done) return false;
        at = end;
    }
    const Result<void> kept = writer.keep();
    if (m_machine->stopped()) return false;
    if (!kept && !m_machine->takeFault()) throw Broken("a receive is not made durable: " + kept.error().message);
    if (kept) m_reference.receives.at(receive.target.key).kept = writer.position();
    return kept && at == receive.contents.size();
}

/// All of it is here: it becomes a snapshot.
void StoreRunner::endReceive(const RefReceive &receive, ReceiveWriter &writer)
{
    if (m_reference.snapshots.size() >= kMostSnapshots) return;
    StoreReference after = m_reference;
    after.receives.erase(receive.target.key);
    after.snapshots[receive.target.key] = receive.contents;
    const auto seal = [&](Store &) -> Result<void> {
        const auto sealed = writer.seal({});
        if (!sealed) return failure(sealed);
        return {};
    };
    m_depth[receive.target.key] = receive.target.base ? m_depth[*receive.target.base] + 1 : 0;
    (void)change(seal, after);
}

} // namespace freshseat::blockstore::test
