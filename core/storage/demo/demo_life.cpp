// SPDX-License-Identifier: GPL-3.0-or-later
// How the demo room lives: PCs are switched on, boot, write, and are switched off.
#include "core/model/rules.h"
#include "core/model/update_rules.h"
#include "core/storage/demo/demo_room.h"

#include <algorithm>

namespace freshseat::demo {

namespace {

// Chances are 1 in so many at each tick.
constexpr std::uint64_t kSwitchedOn = 60;
constexpr std::uint64_t kSwitchedOff = 180;
constexpr std::uint64_t kTriesAgain = 30;
constexpr std::uint64_t kBootGoesOn = 3;
constexpr std::uint64_t kMostWrittenMiB = 24;
constexpr std::uint64_t kMostReadMiB = 90;
constexpr std::uint64_t kBootReadMiB = 400; ///< a booting system reads more

constexpr std::uint64_t kOperation = 64U << 10; ///< bytes of one

/// A game saves little beside its system. At its limit a disk is full.
void grow(Seat &seat, std::uint64_t bytes)
{
    const auto upTo = [](std::uint64_t limit, std::uint64_t size) { return limit == 0 ? size : std::min(limit, size); };
    seat.dirtyBytes = upTo(seat.sizeLimit.value_or(0), seat.dirtyBytes + bytes);
    for (DataDisk &disk : seat.data) disk.dirtyBytes = upTo(limitOf(seat, disk), disk.dirtyBytes + bytes / 8);
}

/// As an SSD behind a good network would do it.
void operate(SessionStatistics &statistics, std::uint64_t reads, std::uint64_t writes)
{
    constexpr std::chrono::microseconds kRead{120};
    constexpr std::chrono::microseconds kWrite{90};
    const auto add = [](SessionStatistics::Operations &operations, std::uint64_t count, std::chrono::nanoseconds each) {
        if (count == 0) return;
        operations.count += count;
        operations.total += each * count;
        operations.p50 = each;
        operations.p99 = each * 5;
    };
    add(statistics.reads, reads, kRead);
    add(statistics.writes, writes, kWrite);
    statistics.commands += reads + writes;
    statistics.queueDepth = std::min<std::uint64_t>(reads + writes, 8);
    statistics.queueDepthMost = std::max(statistics.queueDepthMost, statistics.queueDepth);
}

void transfer(Seat &seat, std::uint64_t bytesRead, std::uint64_t bytesWritten)
{
    if (seat.sessions.empty()) return;
    const std::uint64_t reads = (bytesRead + kOperation - 1) / kOperation;
    const std::uint64_t writes = (bytesWritten + kOperation - 1) / kOperation;
    SessionView &session = seat.sessions.front();
    session.bytesRead += bytesRead;
    session.bytesWritten += bytesWritten;
    if (!session.statistics) session.statistics = SessionStatistics();
    operate(*session.statistics, reads, writes);
    if (!seat.totals) seat.totals = SeatTotals();
    seat.totals->bytesRead += bytesRead;
    seat.totals->bytesWritten += bytesWritten;
    operate(seat.totals->statistics, reads, writes);
}

} // namespace

void DemoRoom::tick(TimePoint now)
{
    forgetOld(now);
    for (Seat &seat : m_seats) live(seat, now);
}

void DemoRoom::live(Seat &seat, TimePoint now)
{
    switch (seat.state) {
    case SeatState::Off:
        if (roll(kSwitchedOn) != 0) return;
        switchOn(seat, now);
        break;
    case SeatState::Firmware:
    case SeatState::Starting:
        transfer(seat, roll(kBootReadMiB) << 20, 0);
        if (roll(kBootGoesOn) != 0) break;
        seat.state = seat.state == SeatState::Firmware ? SeatState::Starting : SeatState::Running;
        note(seat, now, seat.state == SeatState::Starting ? "operating system login" : "running", {});
        break;
    case SeatState::Running:
    case SeatState::Update: {
        if (seat.state == SeatState::Running && roll(kSwitchedOff) == 0) return setSession(seat.name, {}, now);
        if (seat.state == SeatState::Update) return writeUpdate(seat);
        const std::uint64_t written = 1 + roll(kMostWrittenMiB);
        transfer(seat, roll(kMostReadMiB) << 20, written << 20);
        grow(seat, written << 20);
        break;
    }
    case SeatState::Failed:
        if (roll(kTriesAgain) != 0) return;
        seat.state = SeatState::Off;
        break;
    case SeatState::Resetting:
    case SeatState::Unknown:
        return;
    }
    changed(seat);
}

/// The seat's own disk lies still while it writes the next version.
void DemoRoom::writeUpdate(const Seat &seat)
{
    if (seat.sessions.empty()) return;
    for (DemoMaster &master : m_masters) {
        if (master.update && master.update->seat == seat.name)
            master.update->writtenBytes += (1 + roll(kMostWrittenMiB)) << 20;
    }
}

void DemoRoom::switchOn(Seat &seat, TimePoint now)
{
    const bool asked = m_freshAtBoot.contains(nameKey(seat.name.value())) && seat.policy != ResetPolicy::Keep;
    auto disks = mastersOf(seat);
    if (!asked && seat.policy != ResetPolicy::Boot) {
        std::erase_if(disks, [&](const MasterName &disk) {
            const auto standing = standingOn(seat, disk);
            return !standing->moveTo || snapshotAfterReset(seat, disk) == standing->snapshot;
        });
    }
    if (!disks.empty() && seat.state != SeatState::Update) makeFresh(seat, disks, now);
    setSession(seat.name, "192.0.2." + std::to_string(20 + roll(200)), now);
    seat.state = SeatState::Firmware;
}

void DemoRoom::setDirtyBytes(const SeatName &name, std::uint64_t bytes)
{
    edit(name, [bytes](Seat &seat) {
        if (bytes > seat.dirtyBytes) transfer(seat, 0, bytes - seat.dirtyBytes);
        seat.dirtyBytes = bytes;
    });
}

void DemoRoom::setSession(const SeatName &name, const std::string &address, TimePoint now)
{
    Seat *seat = find(name);
    if (seat == nullptr) return;
    seat->sessions.clear();
    if (!address.empty()) ++m_boots[nameKey(seat->name.value())];
    if (!address.empty()) {
        seat->sessions.push_back({seat->initiator, address, now, 0, 0, SessionStatistics()});
        if (!seat->totals) seat->totals = SeatTotals();
        ++seat->totals->logins;
    }
    if (seat->state != SeatState::Update) seat->state = address.empty() ? SeatState::Off : SeatState::Running;
    note(*seat, now, address.empty() ? "session gone" : "firmware login", address);
    changed(*seat);
}

} // namespace freshseat::demo
