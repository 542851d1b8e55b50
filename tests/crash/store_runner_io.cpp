// SPDX-License-Identifier: GPL-3.0-or-later
// Reads, writes and flushes of the seats, and reads of exports.
#include "tests/crash/store_runner.h"

#include <algorithm>

namespace freshseat::blockstore::test {

using block::IoKind;
using block::IoStatus;

IoStatus StoreRunner::perform(block::BlockDevice &device, Request &request)
{
    ++m_counts.ios;
    request.startOn(device);
    while (!request.finished)
        if (!m_works.runOne(m_random)) throw Broken("a command never ends");
    return request.io.status;
}

/// Null: it could not be opened, for a reason.
std::shared_ptr<Clone> StoreRunner::device(const Picked &clone)
{
    if (const auto it = m_open.find(clone.key); it != m_open.end()) return it->second;
    auto opened = m_store->openClone(clone.key, m_works.owner, nullptr);
    while (!opened && opened.error().code == ErrorCode::InUse && m_works.runOne(m_random))
        opened = m_store->openClone(clone.key, m_works.owner, nullptr);
    if (m_machine->stopped()) return nullptr;
    if (!opened && !m_machine->takeFault()) throw Broken(opened.error().message);
    if (!opened) return nullptr;
    clone.clone->since.clear();
    return m_open[clone.key] = std::move(*opened);
}

void StoreRunner::close(const CloneKey &key)
{
    m_open.erase(key);
}

void StoreRunner::startIo(const Step &step)
{
    if (const Picked chosen = pick(step.args[0]); chosen.clone != nullptr && chosen.clone->failed)
        if (!m_open.contains(chosen.key)) take({&m_reference}, look(), Fall::None); // what does it hold by now?
    const Picked clone = pick(step.args[0]);
    if (clone.clone == nullptr) return;
    const std::shared_ptr<Clone> disk = device(clone);
    if (disk == nullptr) return;
    if (step.verb == Verb::Read) return read(step, clone, *disk);
    if (step.verb == Verb::Flush) return flush(clone, *disk);
    write(step, clone, *disk);
}

namespace {

struct Range {
    std::size_t first = 0;
    std::size_t count = 0;
};

Range rangeOf(const Step &step, std::size_t sectors)
{
    Range range{step.args[1] % sectors, step.args[2] + 1};
    if (step.lot % 2 == 0) { // as file systems write
        range.first = range.first / 8 * 8;
        range.count = (range.count + 7) / 8 * 8;
    }
    range.count = std::min(range.count, sectors - range.first);
    return range;
}

} // namespace

void StoreRunner::write(const Step &step, const Picked &clone, Clone &device)
{
    const Range range = rangeOf(step, clone.clone->now.size());
    const bool zero = step.verb == Verb::Zero;
    const Tag tag = ++m_lastTag;
    const Underway underway{clone.key, range.first, range.count, zero || step.lot % 10 == 0 ? 0 : tag};
    m_underway = underway;
    const bool durable = step.lot % 16 == 3;
    auto request =
        Request::make(zero ? IoKind::Zero : IoKind::Write, range.first * kSector, range.count * kSector, durable);
    if (!zero) fillSectors(Sectors(range.count, underway.tag), request->bytes);
    request->io.data = request->bytes.data();
    const bool full = m_machine->full() || clone.clone->limitBytes != 0;
    const IoStatus status = perform(device, *request);
    if (m_machine->stopped()) return;
    const bool fault = m_machine->takeFault();
    if (status != IoStatus::Ok) {
        ++m_counts.refusals;
        if (!fault && !(status == IoStatus::OutOfSpace && full) &&
            !(status == IoStatus::WriteFault && clone.clone->failed))
            throw Broken("a write was refused without a reason: " + std::string(block::toText(status)));
        if (status == IoStatus::WriteFault) clone.clone->failed = true;
        return lookAt(clone, device, underway);
    }
    if (clone.clone->failed) throw Broken("a failed clone took a write");
    for (std::size_t sector = range.first; sector < range.first + range.count; ++sector) {
        clone.clone->put(sector, underway.tag);
        if (durable) clone.clone->since.erase(sector);
    }
}

/// After a refusal: each sector is old or new.
void StoreRunner::lookAt(const Picked &clone, Clone &device, const Underway &underway)
{
    m_machine->failRead(~std::uint64_t{0});
    auto request = Request::make(IoKind::Read, underway.first * kSector, underway.count * kSector);
    const IoStatus status = perform(device, *request);
    if (m_machine->stopped()) return;
    if (status != IoStatus::Ok) throw Broken("what was refused cannot be read");
    const Sectors seen = tagsOf(request->bytes);
    for (std::size_t i = 0; i < underway.count; ++i) {
        const std::size_t sector = underway.first + i;
        if (seen[i] != underway.tag && seen[i] != clone.clone->now[sector])
            throw Broken("a refused write left neither the old nor the new in sector " + std::to_string(sector));
        clone.clone->put(sector, seen[i]);
        clone.clone->since[sector].push_back(underway.tag);
    }
}

void StoreRunner::read(const Step &step, const Picked &clone, Clone &device)
{
    const Range range = rangeOf(step, clone.clone->now.size());
    auto request = Request::make(IoKind::Read, range.first * kSector, range.count * kSector);
    const IoStatus status = perform(device, *request);
    if (m_machine->stopped() || m_machine->takeFault()) return;
    if (status != IoStatus::Ok) throw Broken("a read failed: " + std::string(block::toText(status)));
    const Sectors seen = tagsOf(request->bytes);
    for (std::size_t i = 0; i < range.count; ++i)
        if (seen[i] != clone.clone->now[range.first + i])
            throw Broken("clone " + clone.key.value() + ", sector " + std::to_string(range.first + i) + " reads " +
                         std::to_string(seen[i]) + " instead of " + std::to_string(clone.clone->now[range.first + i]));
}

void StoreRunner::flush(const Picked &clone, Clone &device)
{
    auto request = Request::make(IoKind::Flush, 0, 0);
    const IoStatus status = perform(device, *request);
    if (m_machine->stopped()) return;
    if (status == IoStatus::Ok) {
        if (clone.clone->failed) throw Broken("a failed clone said it has flushed");
        return clone.clone->since.clear();
    }
    if (status != IoStatus::WriteFault || (!m_machine->takeFault() && !clone.clone->failed))
        throw Broken("a flush was refused without a reason: " + std::string(block::toText(status)));
    clone.clone->failed = true;
}

void StoreRunner::readers(const Step &step)
{
    if (step.verb == Verb::OpenReader) {
        const SnapshotKey *key = pickSnapshot(step.args[0]);
        if (key == nullptr || m_readers.size() >= 3) return;
        auto reader = m_store->openSnapshot(*key);
        if (m_machine->stopped() || m_machine->takeFault()) return;
        if (!reader) throw Broken(reader.error().message);
        m_readers.push_back({std::move(*reader), m_reference.snapshots.at(*key)});
        return;
    }
    if (m_readers.empty()) return;
    const auto chosen = m_readers.begin() + static_cast<std::ptrdiff_t>(step.args[0] % m_readers.size());
    if (step.verb == Verb::CloseReader) {
        m_readers.erase(chosen);
        return;
    }
    const Range range = rangeOf(step, chosen->contents.size());
    std::vector<std::byte> bytes(range.count * kSector);
    auto done = chosen->reader->read(range.first * kSector, bytes);
    if (m_machine->stopped() || m_machine->takeFault()) return;
    if (!done) throw Broken("an export failed: " + done.error().message);
    const Sectors seen = tagsOf(bytes);
    if (!std::equal(seen.begin(), seen.end(), chosen->contents.begin() + static_cast<std::ptrdiff_t>(range.first)))
        throw Broken("an export reads other bytes than the snapshot had");
}

} // namespace freshseat::blockstore::test
