// SPDX-License-Identifier: GPL-3.0-or-later
// The two ways of a reset are chosen here: back to the clone's own clean snapshot when it stays on its version and
// nobody may want back what was written (a `boot` seat, or nothing was written); else a new clone, and the old one is
// kept for the grace time.
#include "core/storage/zfs/seat_work.h"

#include "core/base/log.h"
#include "core/base/text.h"
#include "core/model/update_rules.h"
#include "core/storage/zfs/adoption.h"

#include <algorithm>
#include <thread>

namespace freshseat::zfsroom {

namespace {

std::vector<ItemOutcome> done(const SeatName &name, std::string message = {})
{
    return {{name.value(), Outcome::Done, std::move(message)}};
}

std::string serialNumber()
{
    return randomId().substr(0, 15); // CORE takes no more
}

/// A dataset name for a new seat that nothing has yet.
std::string freeDataset(const RoomState &state, const Layout &layout, const SeatName &name)
{
    const std::string wanted = layout.seats() + "/" + nameKey(name.value());
    std::string free = wanted;
    for (int i = 2; state.dataset(free) != nullptr; ++i) free = wanted + "." + std::to_string(i);
    return free;
}

bool sameAdmission(const Seat &a, const Seat &b)
{
    return a.auth == b.auth && a.initiators == b.initiators && a.maxSessions == b.maxSessions;
}

} // namespace

ItemOutcome outcomeFor(const SeatName &name, const Error &error)
{
    const bool refused = error.code == ErrorCode::InUse || error.code == ErrorCode::NotAllowed;
    return {name.value(), refused ? Outcome::Refused : Outcome::Failed, error.message};
}

Outcomes SeatWork::add(const AddSeat &action)
{
    auto seat = plannedSeat(action, m_view);
    if (!seat) return failure(seat);
    if (!action.adopt.empty()) return adopt(action, std::move(*seat));
    const Version *version = m_access.state.master(seat->master)->version(seat->snapshot);
    SeatEntry entry;
    entry.seat = *seat;
    entry.record.seat = *seat;
    entry.record.seat.lastReset = m_access.now();
    entry.record.serial = serialNumber();
    entry.dataset = freeDataset(m_access.state, m_access.layout(), seat->name);
    if (const auto made = m_access.zfs().createFilesystem(entry.dataset, {}); !made) return failure(made);
    const auto furnished = furnish(entry, *version);
    if (furnished) return done(seat->name);
    // Nothing of it is listed yet: what stays is tidied up by the next change.
    if (m_access.iscsi().close(seat->target, true)) static_cast<void>(m_access.iscsi().remove(seat->target));
    if (!entry.record.volume.empty()) m_disks.discard(entry.volume());
    static_cast<void>(m_access.zfs().destroy(entry.dataset));
    return failure(furnished);
}

/// First the record, which says what is taken over: what is cut off after it is finished by the next change, so that
/// the owner's target is never without its disk.
Outcomes SeatWork::adopt(const AddSeat &action, Seat seat)
{
    const MasterEntry &master = *m_access.state.master(seat.master);
    const auto theirs = adoptable(m_access.zfs(), m_access.iscsi(), m_access.layout(), action.adopt);
    if (!theirs) return failure(theirs);
    const Version *version = versionOf(m_access.state, master, theirs->disk);
    if (auto fits = checkVersion(master, version, action, theirs->disk); !fits) return failure(fits);
    if (m_access.state.exported(seat.target) != nullptr)
        return fail(ErrorCode::InUse, "the storage host has a target " + seat.target + " already");
    SeatEntry entry;
    seat.snapshot = version->record.number;
    seat.auth = theirs->target.admission.auth;
    for (const std::string &name : theirs->target.admission.initiators) {
        if (name != seat.initiator) seat.initiators.push_back(name);
    }
    entry.seat = entry.record.seat = seat;
    entry.record.serial = theirs->target.serial;
    entry.record.adopts = theirs->target.target;
    entry.dataset = freeDataset(m_access.state, m_access.layout(), seat.name);
    entry.record.taken = theirs->disk.volume + "@" + std::string(kAdoptedName) + randomId().substr(0, 8);
    entry.record.gone = true; // until it is whole
    const auto made = m_access.zfs().createFilesystem(entry.dataset, {{zfs::kSeatNote, toNote(entry.record)}});
    if (!made) return failure(made);
    const auto furnished = furnishAdopted(entry);
    if (furnished)
        return done(seat.name, "on the disk of " + theirs->target.target + "; " + theirs->disk.volume +
                                   " stays as it is, and is used no more");
    entry.record.gone = true;
    static_cast<void>(m_access.write(entry));
    if (!entry.record.volume.empty()) m_disks.discard(entry.volume());
    if (m_disks.destroyTaken(entry.record)) static_cast<void>(m_access.zfs().destroy(entry.dataset));
    return failure(furnished);
}

Result<void> SeatWork::furnishAdopted(SeatEntry &entry)
{
    if (auto made = m_access.zfs().snapshot(entry.record.taken, {}); !made) return made;
    auto volume = m_disks.makeClone(entry, entry.record.taken);
    if (!volume) return failure(volume);
    entry.record.volume = std::move(*volume);
    entry.record.gone = false;
    if (auto written = m_access.write(entry); !written) return written;
    return m_disks.show(entry);
}

Result<void> SeatWork::furnish(SeatEntry &entry, const Version &version)
{
    if (m_access.state.exported(entry.seat.target) != nullptr)
        return fail(ErrorCode::InUse, "the storage host has a target " + entry.seat.target + " already");
    auto volume = m_disks.makeClone(entry, version.dataset);
    if (!volume) return failure(volume);
    entry.record.volume = std::move(*volume);
    if (auto shown = m_disks.show(entry); !shown) return shown;
    return m_access.write(entry);
}

ItemOutcome SeatWork::reset(const SeatName &name, bool force)
{
    SeatEntry *entry = m_access.state.seat(name);
    if (entry == nullptr) return {name.value(), Outcome::Failed, "the seat was removed meanwhile"};
    if (auto refused = refusalInUse(entry->seat, force)) return *refused;
    const MasterView *master = findMaster(m_view.masters, entry->seat.master);
    const MasterEntry *there = m_access.state.master(entry->seat.master);
    const int number = master == nullptr ? 0 : snapshotAfterReset(entry->seat, *master);
    const Version *version = there == nullptr ? nullptr : there->version(number);
    if (version == nullptr) return outcomeFor(entry->seat.name, noSuchSnapshot(entry->seat.master, number));
    if (const auto closed = m_disks.close(*entry, force); !closed) return outcomeFor(entry->seat.name, closed.error());
    const SeatRecord before = entry->record;
    m_hold = !entry->seat.sessions.empty();
    auto message = resetEntry(*entry, *version);
    if (m_hold && message) m_closed.push_back(entry->seat.target);
    m_hold = false;
    if (!message) {
        if (entry->record.volume == before.volume) entry->record = before;
        noteFailure(*entry, message.error());
        return outcomeFor(entry->seat.name, message.error());
    }
    if (!entry->seat.sessions.empty())
        message = "its session from " + entry->seat.sessions.front().address + " was closed" +
                  (message->empty() ? "" : ", " + *message) + "; if its PC is not off by itself, switch it off";
    return {entry->seat.name.value(), Outcome::Done, *message};
}

void SeatWork::openForced(const std::function<bool()> &goOn)
{
    if (m_closed.empty()) return;
    const auto until = std::chrono::steady_clock::now() + m_access.options().forceHold;
    while (std::chrono::steady_clock::now() < until && goOn()) {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        if (const auto renewed = m_access.renew(); !renewed) break;
    }
    for (const std::string &target : m_closed) {
        if (const auto opened = m_access.iscsi().open(target); !opened)
            log::warning("target " + target + " stays closed until the next change: " + opened.error().message);
    }
}

Result<std::string> SeatWork::resetEntry(SeatEntry &entry, const Version &version)
{
    const bool moves = entry.record.seat.snapshot != version.record.number;
    const zfs::Dataset *volume = m_access.state.dataset(entry.volume());
    const bool adopted = volume != nullptr && isAdopted(volume->origin); // nothing of the master is on it yet
    const bool keeps = (entry.seat.dirtyBytes > 0 || adopted) && entry.seat.policy != ResetPolicy::Boot;
    const bool whole = m_access.state.dataset(Layout::clean(entry.volume())) != nullptr;
    entry.record.seat.lastReset = m_access.now();
    entry.record.seat.lastError.reset();
    if (moves || keeps || adopted || !whole) {
        auto message = newClone(entry, version, keeps);
        if (!message || !moves) return message;
        return "now on snapshot " + std::to_string(version.record.number) + (message->empty() ? "" : "; " + *message);
    }
    if (const auto back = rollBack(entry); !back) {
        m_disks.reopen(entry);
        return failure(back);
    }
    if (const auto written = m_access.write(entry); !written) return failure(written);
    if (const auto shown = m_disks.show(entry, m_hold); !shown) return failure(shown);
    return std::string();
}

Result<void> SeatWork::rollBack(SeatEntry &entry)
{
    const std::string volume = entry.volume();
    if (auto back = m_access.zfs().rollback(Layout::clean(volume)); !back) return back;
    const auto after = m_access.zfs().list(volume);
    if (!after) return failure(after);
    const bool clean = !after->empty() && after->front().name == volume && after->front().written == 0;
    if (clean) return {};
    return fail(ErrorCode::Failed, "the storage host says that it rolled " + volume + " back, but it did not");
}

Result<std::string> SeatWork::newClone(SeatEntry &entry, const Version &version, bool keeps)
{
    const SeatRecord before = entry.record;
    auto volume = m_disks.makeClone(entry, version.dataset);
    if (!volume) {
        m_disks.reopen(entry);
        return failure(volume);
    }
    entry.record.volume = *volume;
    entry.record.seat.snapshot = version.record.number;
    entry.record.kept.reset();
    if (keeps)
        entry.record.kept =
            KeptVolume{before.volume, before.seat.snapshot, m_access.now() + m_access.options().undoGrace};
    if (const auto written = m_access.write(entry); !written) {
        entry.record = before;
        m_disks.discard(entry.dataset + "/" + *volume);
        m_disks.reopen(entry);
        return failure(written);
    }
    if (const auto shown = m_disks.show(entry, m_hold); !shown) return failure(shown);
    std::string left = before.kept ? m_disks.discard(entry.dataset + "/" + before.kept->volume) : std::string();
    if (!keeps && left.empty()) left = m_disks.discard(entry.dataset + "/" + before.volume);
    return left.empty() ? std::string() : "its old disk " + left + " is removed later";
}

void SeatWork::noteFailure(SeatEntry &entry, const Error &error)
{
    entry.record.seat.lastError = "reset failed: " + error.message;
    entry.seat.lastError = entry.record.seat.lastError;
    if (const auto written = m_access.write(entry); !written) log::warning(written.error().message);
}

ItemOutcome SeatWork::remove(const SeatName &name)
{
    SeatEntry *entry = m_access.state.seat(name);
    if (entry == nullptr) return {name.value(), Outcome::Failed, "the seat was removed meanwhile"};
    if (auto refused = refusalInUse(entry->seat, false)) return *refused;
    if (const auto closed = m_disks.close(*entry, false); !closed) return outcomeFor(entry->seat.name, closed.error());
    if (m_access.state.exported(entry->seat.target) != nullptr) {
        m_access.exportsChanged = true;
        if (const auto gone = m_access.iscsi().remove(entry->seat.target); !gone) {
            m_disks.reopen(*entry);
            return outcomeFor(entry->seat.name, gone.error());
        }
    }
    // It is no seat any more; what cannot go now is tidied up by the next change.
    entry->record.gone = true;
    if (const auto set = m_access.write(*entry); !set) return outcomeFor(entry->seat.name, set.error());
    std::string left;
    for (const zfs::Dataset &dataset : m_access.state.datasets) {
        if (dataset.kind == zfs::DatasetKind::Volume && Layout::parentOf(dataset.name) == entry->dataset)
            left += m_disks.discard(dataset.name);
    }
    if (left.empty() && m_disks.destroyTaken(entry->record)) static_cast<void>(m_access.zfs().destroy(entry->dataset));
    return {entry->seat.name.value(), Outcome::Done, left.empty() ? "" : "its disk " + left + " is removed later"};
}

Outcomes SeatWork::change(const SetSeat &action)
{
    const auto plan = plannedChange(action, m_view);
    if (!plan) return failure(plan);
    SeatEntry &entry = *m_access.state.seat(action.name);
    if (plan->needsIdle) {
        if (auto refused = refusalInUse(plan->before, false)) return std::vector<ItemOutcome>{*refused};
        if (const auto closed = m_disks.close(entry, false); !closed)
            return std::vector<ItemOutcome>{outcomeFor(entry.seat.name, closed.error())};
    }
    if (const auto changed = changeEntry(entry, *plan); !changed) {
        if (plan->needsIdle) m_disks.reopen(entry);
        return failure(changed);
    }
    return done(plan->after.name);
}

Result<void> SeatWork::changeEntry(SeatEntry &entry, const SeatPlan &plan)
{
    if (plan.after.target != plan.before.target) {
        if (auto renamed = rename(entry, plan.after); !renamed) return renamed;
    } else if (!sameAdmission(plan.before, plan.after) && m_access.state.exported(entry.seat.target) != nullptr) {
        const auto credentials = m_access.iscsi().credentials(entry.seat.target);
        if (!credentials) return failure(credentials);
        const auto admission = SeatDisks::admissionOf(plan.after);
        if (auto set = m_access.iscsi().admit(entry.seat.target, admission, *credentials); !set) return set;
        m_access.exportsChanged = true;
    }
    const Seat before = entry.record.seat;
    entry.record.seat = plan.after;
    entry.seat = plan.after;
    if (!plan.freshClone) {
        if (auto written = m_access.write(entry); !written) return written;
        return plan.needsIdle ? m_disks.show(entry) : Result<void>();
    }
    if (plan.after.master != plan.before.master) entry.record.seat.moveTo.reset();
    entry.record.seat.lastReset = m_access.now();
    const Version *version = m_access.state.master(plan.after.master)->version(plan.after.snapshot);
    const auto fresh = newClone(entry, *version, false);
    if (!fresh) return failure(fresh);
    return {};
}

/// The target's name is the seat's: it gets a new one, with the secret it has, and shows the same disk.
Result<void> SeatWork::rename(SeatEntry &entry, const Seat &after)
{
    const std::string old = entry.seat.target;
    const zfs::Export *shown = m_access.state.exported(old);
    if (shown == nullptr) return {};
    const std::string volume = shown->volume;
    const auto credentials = m_access.iscsi().credentials(old);
    if (!credentials) return failure(credentials);
    m_access.exportsChanged = true;
    auto renamed = m_access.iscsi().rename(old, {after.target, volume, false}, entry.record.serial,
                                           SeatDisks::admissionOf(after), *credentials);
    if (!renamed) return renamed;
    auto now = m_access.iscsi().look(m_access.options().authority);
    if (!now) return failure(now);
    m_access.state.iscsi = std::move(*now);
    return {};
}

Outcomes SeatWork::renew(const RenewSecret &action)
{
    const SeatEntry *entry = m_access.state.seat(action.name);
    if (entry == nullptr) return tl::unexpected<Error>(noSuchSeat(action.name));
    m_access.exportsChanged = true;
    const auto set = m_access.iscsi().admit(entry->seat.target, SeatDisks::admissionOf(entry->seat),
                                            SeatDisks::newCredentials(entry->seat));
    if (!set) return failure(set);
    return done(entry->seat.name);
}

Outcomes SeatWork::undo(const UndoReset &action)
{
    if (const auto checked = checkUndo(action, m_view); !checked) return failure(checked);
    SeatEntry &entry = *m_access.state.seat(action.seat);
    const KeptVolume kept = *entry.record.kept;
    if (m_access.state.dataset(entry.dataset + "/" + kept.volume) == nullptr) {
        return fail(ErrorCode::NotFound, "the last reset of seat " + entry.seat.name.value() +
                                             " cannot be taken back: its old disk is gone from the storage host");
    }
    if (const auto closed = m_disks.close(entry, false); !closed) return failure(closed);
    const SeatRecord before = entry.record;
    const bool keeps = entry.seat.dirtyBytes > 0;
    entry.record.volume = kept.volume;
    entry.record.seat.snapshot = kept.snapshot;
    entry.record.kept.reset();
    if (keeps)
        entry.record.kept =
            KeptVolume{before.volume, before.seat.snapshot, m_access.now() + m_access.options().undoGrace};
    if (const auto written = m_access.write(entry); !written) {
        entry.record = before;
        m_disks.reopen(entry);
        return failure(written);
    }
    if (const auto shown = m_disks.show(entry); !shown) return failure(shown);
    if (!keeps) m_disks.discard(entry.dataset + "/" + before.volume);
    return done(entry.seat.name, "again on snapshot " + std::to_string(kept.snapshot));
}

} // namespace freshseat::zfsroom
