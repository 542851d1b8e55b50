// SPDX-License-Identifier: GPL-3.0-or-later
// The two ways of a reset are chosen here: back to the clone's own clean snapshot when it stays on its version and
// nobody may want back what was written (a `boot` seat, or nothing was written); else a new clone, and the old one is
// kept for the grace time.
#include "core/storage/zfs/seat_work.h"

#include "core/base/log.h"
#include "core/base/text.h"
#include "core/model/update_rules.h"
#include "core/storage/zfs/adoption.h"
#include "core/storage/zfs/seat_refit.h"

#include <algorithm>
#include <thread>

namespace freshseat::zfsroom {

namespace {

std::vector<ItemOutcome> done(const SeatName &name, std::string message = {})
{
    return {{name.value(), Outcome::Done, std::move(message)}};
}

/// A dataset name for a new seat that nothing has yet.
std::string freeDataset(const RoomState &state, const Layout &layout, const SeatName &name)
{
    const std::string wanted = layout.seats() + "/" + nameKey(name.value());
    std::string free = wanted;
    for (int i = 2; state.dataset(free) != nullptr; ++i) free = wanted + "." + std::to_string(i);
    return free;
}

/// What stands before something about one of several disks.
std::string diskWords(int lun, const MasterName &master)
{
    return lun == 0 ? std::string() : master.value() + " ";
}

/// Why ZFS cannot: ARCHITECTURE.md.
constexpr const char *kLimitsWarn = "this storage host cannot refuse writes: beyond the limit the seat warns";

/// Whether the action gives the seat, or a disk of it, a limit.
bool setsLimit(const SetSeat &action, const Seat &after)
{
    const bool any = after.sizeLimit || std::any_of(after.data.begin(), after.data.end(), [](const DataDisk &disk) {
                         return disk.sizeLimit.value_or(0) != 0;
                     });
    return any && std::any_of(action.changes.begin(), action.changes.end(), [](const auto &change) {
               return change.first == "size-limit" || change.first == "data-limit";
           });
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
    entry.record.disks[0].serial = serialNumber();
    entry.dataset = freeDataset(m_access.state, m_access.layout(), seat->name);
    if (const auto made = m_access.zfs().createFilesystem(entry.dataset, {}); !made) return failure(made);
    const auto furnished = furnish(entry, *version);
    if (furnished) return done(seat->name, seat->sizeLimit ? kLimitsWarn : "");
    // Nothing of it is listed yet: what stays is tidied up by the next change.
    if (m_access.iscsi().close(seat->target, true)) static_cast<void>(m_access.iscsi().remove(seat->target));
    if (!entry.record.disks[0].volume.empty()) m_disks.discard(entry.volume());
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
    entry.record.disks[0].serial = theirs->target.serial;
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
    if (!entry.record.disks[0].volume.empty()) m_disks.discard(entry.volume());
    if (m_disks.destroyTaken(entry.record)) static_cast<void>(m_access.zfs().destroy(entry.dataset));
    return failure(furnished);
}

Result<void> SeatWork::furnishAdopted(SeatEntry &entry)
{
    if (auto made = m_access.zfs().snapshot(entry.record.taken, {}); !made) return made;
    auto volume = m_disks.makeClone(entry, entry.record.taken);
    if (!volume) return failure(volume);
    entry.record.disks[0].volume = std::move(*volume);
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
    entry.record.disks[0].volume = std::move(*volume);
    if (auto shown = m_disks.show(entry); !shown) return shown;
    return m_access.write(entry);
}

Result<SeatWork::Reset> SeatWork::planned(const SeatEntry &entry, const std::optional<MasterName> &disk)
{
    Reset reset;
    for (const MasterName &name : disksToReset(entry.seat, disk)) {
        const MasterView *master = findMaster(m_view.masters, name);
        const MasterEntry *there = m_access.state.master(name);
        const int number = master == nullptr ? 0 : snapshotAfterReset(entry.seat, *master);
        const Version *version = there == nullptr ? nullptr : there->version(number);
        if (version == nullptr) return tl::unexpected<Error>(noSuchSnapshot(name, number));
        reset.push_back({name, *standingOn(entry.seat, name), *version});
    }
    return reset;
}

ItemOutcome SeatWork::reset(const SeatName &name, const std::optional<MasterName> &disk, bool force)
{
    SeatEntry *entry = m_access.state.seat(name);
    if (entry == nullptr) return {name.value(), Outcome::Failed, "the seat was removed meanwhile"};
    if (auto refused = refusalInUse(entry->seat, force)) return *refused;
    const auto plan = planned(*entry, disk);
    if (!plan) return outcomeFor(entry->seat.name, plan.error());
    if (const auto closed = m_disks.close(*entry, force); !closed) return outcomeFor(entry->seat.name, closed.error());
    m_hold = !entry->seat.sessions.empty();
    auto message = resetEntry(*entry, *plan);
    if (m_hold && message) m_closed.push_back(entry->seat.target);
    m_hold = false;
    if (!message) {
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

bool SeatWork::isAdoptedDisk(const SeatEntry &entry, int lun) const
{
    const zfs::Dataset *volume = m_access.state.dataset(entry.volume(lun));
    return volume != nullptr && isAdopted(volume->origin); // nothing of the master is on it yet
}

/// New clones are made before any disk is rolled back: that they cannot be made loses nothing.
Result<std::string> SeatWork::resetEntry(SeatEntry &entry, const Reset &reset)
{
    const auto needsClone = [&](const ResetDisk &disk) {
        const int lun = disk.standing.lun;
        const bool whole = m_access.state.dataset(Layout::clean(entry.volume(lun))) != nullptr;
        return disk.moves() || keeps(entry, disk) || isAdoptedDisk(entry, lun) || !whole;
    };
    SeatRefit refit(m_access, entry);
    auto &disks = entry.record.disks;
    entry.record.seat.lastReset = m_access.now();
    entry.record.seat.lastError.reset();
    const bool any = std::any_of(reset.begin(), reset.end(), needsClone);
    for (auto &[lun, disk] : disks) { // one reset can be taken back, of all disks together
        if (any) disk.kept.reset();
    }
    std::vector<int> rolledBack;
    std::vector<std::string> moves;
    for (const ResetDisk &disk : reset) {
        const int lun = disk.standing.lun;
        if (disk.moves())
            moves.push_back(diskWords(lun, disk.master) + "now on snapshot " +
                            std::to_string(disk.version.record.number));
        if (!needsClone(disk)) {
            rolledBack.push_back(lun);
            continue;
        }
        const KeptVolume old{disks[lun].volume, disk.standing.snapshot, m_access.now() + m_access.options().undoGrace};
        const bool kept = keeps(entry, disk);
        if (const auto made = refit.renew(lun, disk.version); !made) return failure(made);
        if (kept) disks[lun].kept = old;
    }
    for (const int lun : rolledBack) {
        if (const auto back = refit.rollBack(lun); !back) return failure(back);
    }
    const auto left = refit.finish(m_hold);
    if (!left || moves.empty()) return left;
    return join(moves, ", ") + (left->empty() ? "" : "; " + *left);
}

/// What was written may be wanted back.
bool SeatWork::keeps(const SeatEntry &entry, const ResetDisk &disk) const
{
    const bool written = disk.standing.dirtyBytes > 0 || isAdoptedDisk(entry, disk.standing.lun);
    return written && entry.seat.policy != ResetPolicy::Boot;
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
    return done(plan->after.name, setsLimit(action, plan->after) ? kLimitsWarn : "");
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
    SeatRefit refit(m_access, entry);
    entry.record.seat = plan.after;
    entry.seat = plan.after;
    const auto changed = changeDisks(entry, plan, refit);
    if (!changed) return failure(changed);
    if (!*changed && !plan.needsIdle) return m_access.write(entry);
    const auto left = refit.finish();
    if (!left) return failure(left);
    return {};
}

/// Whether it gets other volumes.
Result<bool> SeatWork::changeDisks(SeatEntry &entry, const SeatPlan &plan, SeatRefit &refit)
{
    const DataChanges data = dataChanges(plan.before, plan.after);
    auto &disks = entry.record.disks;
    std::map<int, MasterName> fresh;
    for (const DataDisk &disk : data.removed) disks.erase(disk.lun);
    for (const DataDisk &disk : data.added) {
        disks[disk.lun].serial = serialNumber();
        fresh[disk.lun] = disk.master;
    }
    for (const DataDisk &disk : data.moved) fresh[disk.lun] = disk.master;
    if (plan.freshClone) {
        fresh[0] = plan.after.master;
        if (plan.after.master != plan.before.master) entry.record.seat.moveTo.reset();
        entry.record.seat.lastReset = m_access.now();
    }
    for (const auto &[lun, name] : fresh) {
        const Version *version = m_access.state.master(name)->version(snapshotOf(entry.record.seat, lun));
        disks[lun].kept.reset();
        if (const auto made = refit.renew(lun, *version); !made) return failure(made);
    }
    return !fresh.empty() || !data.removed.empty();
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
    auto renamed = m_access.iscsi().rename(old, {after.target, volume, false}, entry.record.disks.at(0).serial,
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
    for (const auto &[lun, disk] : entry.record.disks) {
        if (!disk.kept || m_access.state.dataset(entry.dataset + "/" + disk.kept->volume) != nullptr) continue;
        return fail(ErrorCode::NotFound, "the last reset of seat " + entry.seat.name.value() +
                                             " cannot be taken back: its old disk is gone from the storage host");
    }
    if (const auto closed = m_disks.close(entry, false); !closed) return failure(closed);
    SeatRefit refit(m_access, entry);
    const TimePoint until = m_access.now() + m_access.options().undoGrace;
    std::vector<std::string> stands;
    for (const MasterName &master : mastersOf(entry.seat)) {
        const Standing now = *standingOn(entry.seat, master);
        SeatVolumes &disk = entry.record.disks.at(now.lun);
        if (!disk.kept) continue;
        const KeptVolume back = *disk.kept;
        disk.kept.reset();
        if (now.dirtyBytes > 0) disk.kept = KeptVolume{disk.volume, now.snapshot, until};
        disk.volume = back.volume;
        snapshotOf(entry.record.seat, now.lun) = back.snapshot;
        stands.push_back(diskWords(now.lun, master) + "again on snapshot " + std::to_string(back.snapshot));
    }
    if (const auto left = refit.finish(); !left) return failure(left);
    return done(entry.seat.name, join(stands, ", "));
}

} // namespace freshseat::zfsroom
