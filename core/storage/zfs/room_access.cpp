// SPDX-License-Identifier: GPL-3.0-or-later
// The lock, the records and the journal in the room's properties.
#include "core/storage/zfs/room_access.h"

#include "core/base/log.h"
#include "core/base/text.h"
#include "core/model/json_members.h"

#include <algorithm>
#include <thread>

namespace freshseat::zfsroom {

namespace {

constexpr const char *kLockNote = "freshseat:lock";
constexpr std::int64_t kJournalKept = 1000;
constexpr auto kLockRetry = std::chrono::milliseconds(150);
constexpr auto kRenewEvery = std::chrono::seconds(20);

std::string slotOf(std::int64_t id)
{
    const std::string number = std::to_string(id % kJournalKept);
    return "freshseat:j" + std::string(4 - number.size(), '0') + number;
}

struct LockHolder {
    std::string who;
    TimePoint at;
};

Result<LockHolder> holderFromNote(const std::string &note)
{
    const Json json = Json::parse(note, nullptr, false);
    JsonMembers in(json, "lock of the room");
    return in.result(LockHolder{in.text("who"), in.time("at")});
}

} // namespace

Result<RoomState> lookAt(const RoomParts &parts)
{
    auto datasets = parts.zfs.list(parts.layout.root());
    if (!datasets && datasets.error().code != ErrorCode::NotFound) return failure(datasets);
    if (!datasets) datasets = std::vector<zfs::Dataset>();
    auto iscsi = parts.iscsi.look(parts.options.authority);
    if (!iscsi) return failure(iscsi);
    return readRoom(parts.layout, parts.options.authority, std::move(*datasets), std::move(*iscsi), parts.firstSeen);
}

Result<std::unique_ptr<RoomAccess>> RoomAccess::open(const RoomParts &parts)
{
    std::unique_ptr<RoomAccess> access(new RoomAccess(parts));
    auto locked = access->lock();
    if (!locked && locked.error().code == ErrorCode::NotFound) { // no room yet
        if (const auto made = access->prepare(); !made) return failure(made);
        locked = access->lock();
    }
    if (!locked) return failure(locked);
    if (const auto read = access->refresh(); !read) return failure(read);
    if (access->state.exists) return access;
    // The dataset was there before us, or we were cut off while we made the room.
    if (const auto made = access->prepare(); !made) return failure(made);
    if (const auto read = access->refresh(); !read) return failure(read);
    return access;
}

RoomAccess::~RoomAccess()
{
    if (!m_locked) return;
    // Whoever was taken for dead must not take the lock from his successor.
    if (m_parts.clock.steady() - m_renewed > m_parts.options.lockStale) {
        const auto properties = zfs().properties(layout().lock());
        if (!properties) return;
        const auto note = properties->find(kLockNote);
        if (note == properties->end() || note->second != m_note) return;
    }
    const auto gone = zfs().destroy(layout().lock());
    if (!gone) log::warning("the room's lock " + layout().lock() + " is still there: " + gone.error().message);
}

Result<void> RoomAccess::prepare()
{
    const std::string &root = layout().root();
    const auto make = [&](const std::string &name) -> Result<void> {
        auto made = zfs().createFilesystem(name, {});
        if (!made && made.error().code != ErrorCode::InUse) return made;
        return {};
    };
    for (auto slash = root.find('/'); slash != std::string::npos; slash = root.find('/', slash + 1)) {
        const auto next = root.find('/', slash + 1);
        if (auto made = make(root.substr(0, next)); !made) return made;
    }
    for (const std::string &name : {layout().journal(), layout().masters(), layout().seats()}) {
        if (auto made = make(name); !made) return made;
    }
    const zfs::Setting room{root, {{zfs::kRoomNote, root}}};
    return zfs().set({&room, 1});
}

std::string RoomAccess::lockNote() const
{
    return Json{{"who", options().clientName}, {"token", randomId()}, {"at", formatTime(now())}}.dump(
        -1, ' ', true, Json::error_handler_t::replace);
}

Result<void> RoomAccess::lock()
{
    const auto limit = m_parts.clock.steady() + options().lockWait;
    for (;;) {
        m_note = lockNote();
        auto taken = zfs().snapshot(layout().lock(), {{kLockNote, m_note}});
        if (taken) {
            m_locked = true;
            m_renewed = m_parts.clock.steady();
            return {};
        }
        if (taken.error().code != ErrorCode::InUse) return taken;
        const auto freed = takeOver();
        if (!freed) {
            if (m_parts.clock.steady() >= limit || freed.error().code != ErrorCode::InUse) return failure(freed);
            std::this_thread::sleep_for(kLockRetry);
        }
    }
}

/// Removes a lock whose holder is dead. InUse, naming him, while he may be alive.
Result<bool> RoomAccess::takeOver()
{
    const auto properties = zfs().properties(layout().lock());
    if (!properties && properties.error().code == ErrorCode::NotFound) return true; // given back meanwhile
    if (!properties) return failure(properties);
    const auto note = properties->find(kLockNote);
    const auto holder = note == properties->end() ? Result<LockHolder>(LockHolder{"somebody", TimePoint{}})
                                                  : holderFromNote(note->second);
    const TimePoint since = holder ? holder->at : TimePoint{};
    if (now() - since < options().lockStale && since - now() < options().lockStale) {
        return fail(ErrorCode::InUse,
                    "the room is being changed by " + (holder ? holder->who : std::string("somebody")) + " since " +
                        formatTime(since) + "; nothing was done",
                    "try again in a moment");
    }
    log::warning("the room's lock is taken over: it was not renewed since " + formatTime(since));
    const auto gone = zfs().destroy(layout().lock());
    if (!gone && gone.error().code != ErrorCode::NotFound) return failure(gone);
    return true;
}

Result<void> RoomAccess::refresh()
{
    auto read = lookAt(m_parts);
    if (!read) return failure(read);
    state = std::move(*read);
    return {};
}

Result<void> RoomAccess::renew()
{
    const auto steady = m_parts.clock.steady();
    if (steady - m_renewed < kRenewEvery) return {};
    std::string note = lockNote();
    const zfs::Setting lock{layout().lock(), {{kLockNote, note}}};
    if (auto set = zfs().set({&lock, 1}); !set) return set;
    m_note = std::move(note);
    m_renewed = steady;
    return {};
}

Result<void> RoomAccess::write(const SeatEntry &seat)
{
    const zfs::Setting setting{seat.dataset, {{zfs::kSeatNote, toNote(seat.record)}}};
    return zfs().set({&setting, 1});
}

Result<void> RoomAccess::write(const MasterEntry &master)
{
    const zfs::Setting setting{master.dataset, {{zfs::kMasterNote, toNote(master.record)}}};
    return zfs().set({&setting, 1});
}

Result<void> RoomAccess::journal(std::vector<JournalEntry> &entries)
{
    static constexpr std::size_t kDetailMost = 2000;
    zfs::Setting setting{layout().journal(), {}};
    for (JournalEntry &entry : entries) {
        entry.id = ++state.lastJournal;
        JournalEntry kept = entry;
        kept.detail.resize(std::min(kept.detail.size(), kDetailMost));
        kept.object.resize(std::min(kept.object.size(), kDetailMost));
        setting.properties[slotOf(entry.id)] = toNote(kept);
    }
    if (entries.empty()) return {};
    setting.properties[zfs::kJournalNote] = std::to_string(state.lastJournal);
    return zfs().set({&setting, 1});
}

Result<void> RoomAccess::finish()
{
    if (!exportsChanged) return {};
    exportsChanged = false;
    return iscsi().save();
}

Result<std::vector<JournalEntry>> readJournal(const RoomParts &parts)
{
    const auto properties = parts.zfs.properties(parts.layout.journal());
    if (!properties && properties.error().code == ErrorCode::NotFound) return std::vector<JournalEntry>();
    if (!properties) return failure(properties);
    std::vector<JournalEntry> entries;
    for (const auto &[name, value] : *properties) {
        if (!name.starts_with("freshseat:j") || name == zfs::kJournalNote) continue;
        if (auto entry = journalFromNote(value)) entries.push_back(std::move(*entry));
    }
    std::sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    return entries;
}

} // namespace freshseat::zfsroom
