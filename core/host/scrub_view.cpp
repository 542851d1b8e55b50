// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of the store turned into names, and what to do about damage.
#include "core/host/scrub_view.h"

#include <map>

namespace freshseat::host {

namespace {

constexpr std::uint64_t kHurry = std::uint64_t{4} << 30; ///< a second: more than a disk gives
constexpr std::size_t kMostWarnings = 10;

/// Master and number of each snapshot, by its key in the store.
std::map<std::string, std::pair<std::string, int>> snapshotNames(RoomCore &core)
{
    std::map<std::string, std::pair<std::string, int>> names;
    const auto masters = core.catalog.masters();
    if (!masters) return names;
    for (const catalog::MasterRecord &master : *masters) {
        const auto snapshots = core.catalog.snapshots(master.name);
        if (!snapshots) continue;
        for (const catalog::SnapshotRecord &snapshot : *snapshots)
            names[snapshot.storeKey] = {master.name.value(), snapshot.number};
    }
    return names;
}

std::map<std::string, std::string> seatNames(RoomCore &core)
{
    std::map<std::string, std::string> names;
    auto access = core.registry.access();
    for (const auto &[name, seat] : access.seats()) {
        for (const catalog::DiskRecord &disk : disksOf(seat.record)) names[disk.cloneKey] = seat.record.name.value();
    }
    return names;
}

std::string whereOf(const ScrubFinding &finding, const blockstore::Damage &damage)
{
    if (!finding.seat.empty()) return "the disk of " + finding.seat;
    if (damage.clone) return "clone " + damage.clone->value() + ", which belongs to no seat,";
    if (finding.snapshot != 0) return "snapshot " + std::to_string(finding.snapshot) + " of " + finding.master;
    return "snapshot " + damage.snapshot->value() + ", which was removed or belongs to no master,";
}

std::string adviceFor(const ScrubFinding &finding, const blockstore::Damage &damage)
{
    if (!finding.seat.empty()) return "reset the seat, after its files were saved";
    if (damage.clone) return "look at the disks of this host";
    return "export what can be read, or import it anew; look at the disks of this host";
}

} // namespace

std::vector<ScrubFinding> namedFindings(RoomCore &core, const std::vector<blockstore::Damage> &damages)
{
    std::vector<ScrubFinding> findings;
    if (damages.empty()) return findings;
    const auto snapshots = snapshotNames(core);
    const auto seats = seatNames(core);
    for (const blockstore::Damage &damage : damages) {
        ScrubFinding finding;
        if (damage.snapshot)
            if (const auto it = snapshots.find(damage.snapshot->value()); it != snapshots.end())
                std::tie(finding.master, finding.snapshot) = it->second;
        if (damage.clone)
            if (const auto it = seats.find(damage.clone->value()); it != seats.end()) finding.seat = it->second;
        finding.offset = damage.offset;
        finding.text = whereOf(finding, damage) +
                       (damage.offset ? " is damaged at byte " + std::to_string(*damage.offset) : " is damaged") +
                       " (" + damage.text + "): " + adviceFor(finding, damage);
        findings.push_back(std::move(finding));
    }
    return findings;
}

std::vector<Warning> scrubWarnings(const std::vector<ScrubFinding> &findings)
{
    std::vector<Warning> warnings;
    for (const ScrubFinding &finding : findings) {
        if (warnings.size() == kMostWarnings) {
            warnings.push_back({"damage",
                                std::to_string(findings.size() - kMostWarnings) +
                                    " more places are damaged: freshseatctl store scrub show",
                                {}});
            break;
        }
        warnings.push_back({"damage", finding.text, finding.seat});
    }
    return warnings;
}

ScrubStatus ScrubView::status()
{
    const blockstore::ScrubFacts facts = m_core.store.scrubFacts();
    ScrubStatus status;
    switch (facts.state) {
    case blockstore::ScrubState::Idle:
        status.state = ScrubState::Idle;
        break;
    case blockstore::ScrubState::Running:
        status.state = ScrubState::Running;
        break;
    case blockstore::ScrubState::Paused:
        status.state = ScrubState::Paused;
        break;
    }
    status.startedAt = facts.startedAt;
    status.finishedAt = facts.finishedAt;
    status.doneBytes = facts.doneBytes;
    status.totalBytes = facts.totalBytes;
    status.repaired = facts.repaired;
    status.findings = namedFindings(m_core, facts.damages);
    return status;
}

Result<void> ScrubView::obey(ScrubOrder order)
{
    m_hurry = order == ScrubOrder::Hurry;
    return order == ScrubOrder::Stop ? m_core.store.pauseScrub() : m_core.store.startScrub(m_core.clock.now());
}

Result<ScrubStatus> ScrubView::order(const Caller &caller, ScrubOrder order)
{
    const auto obeyed = obey(order);
    m_core.journal(JournalEntry{0, m_core.clock.now(), caller.who,
                                order == ScrubOrder::Stop ? "store.scrub.stop" : "store.scrub.start", "store",
                                obeyed ? "done" : "failed", obeyed ? "" : obeyed.error().message});
    if (!obeyed) return failure(obeyed);
    return status();
}

void ScrubView::step()
{
    m_core.store.stepScrub(m_hurry ? kHurry : m_core.options.scrubRate, m_core.clock.now());
}

} // namespace freshseat::host
