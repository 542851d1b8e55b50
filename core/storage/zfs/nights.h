// SPDX-License-Identifier: GPL-3.0-or-later
// Nights: the schedule of a room whose storage host runs it. The entries are properties of ROOT/schedule:
//
//     freshseat:schedule      {"last": newest number, "ids": [those there are]}
//     freshseat:s3            the entry, as consoles read it
//     freshseat:o3            as the script reads it: "SWITCH UNTIL all", "... group NAME" or "... names NAME ...";
//                             SWITCH is on or off
//     freshseat:a3            "TOKEN WHO": somebody asks for a run; the script takes it away
//     freshseat:r3            by the script, "DAY BEGAN WORDS": the day whose run was the newest, when a run began
//                             last, how it went
//     freshseat:p3            by the script, "TOKEN STATE|NAME OUTCOME WORDS|...": how far the newest run is
//     ROOT/schedule@run-3     a run is under way, or was cut off
//
// When they are due, the host's own jobs say (zfs::NightHost): a job that a person changed there counts as changed.
#pragma once
#include "core/schedule/agenda.h"
#include "core/storage/zfs/room_core.h"

#include <map>
#include <mutex>
#include <set>

namespace freshseat::zfsroom {

/// Unsupported, in words, for what no storage host does by itself: it has disks, and knows no PC.
Result<void> checkNightly(const ScheduleSpec &spec, const zfs::NightHost &host);

/// Thread-safe.
class Nights final : private schedule::ScheduleBook
{
public:
    explicit Nights(RoomCore &core)
        : m_core(core)
    {}

    Result<std::vector<Schedule>> list();
    /// Of a schedule action; journalled.
    Result<std::vector<ItemOutcome>> perform(const Action &action, const std::string &who, const Progress &progress);
    /// A seat has another name or group; what has become of entries, in words. During a change. `seats`: before it.
    std::string follow(RoomAccess &access, const schedule::SeatMove &move, std::span<const Seat> seats);

private:
    /// The host's, once it is known.
    class HostZone final : public schedule::Zone
    {
    public:
        [[nodiscard]] std::chrono::seconds offsetAt(TimePoint at) const override
        {
            return zone ? zone->offsetAt(at) : std::chrono::seconds(0);
        }
        std::unique_ptr<schedule::Zone> zone;
    };
    using Items = std::vector<ItemOutcome>;

    Result<Items> change(RoomAccess &access, const RoomView &view, const Action &action);
    Result<Items> run(ScheduleId id, const std::string &who, const Progress &progress);
    Result<Items> watchRun(ScheduleId id, const std::string &token, const Progress &progress);
    Result<void> forget(ScheduleId id, const char *kind);
    void readZone();
    [[nodiscard]] std::optional<std::string> missed(const ScheduleEntry &entry) const;
    [[nodiscard]] std::string index(const std::set<ScheduleId> &ids, ScheduleId last) const;
    Result<void> put(const ScheduleEntry &entry, zfs::Properties properties);

    Result<std::vector<ScheduleEntry>> load() override;
    Result<ScheduleId> add(const ScheduleEntry &entry) override;
    Result<void> save(const ScheduleEntry &entry) override;
    Result<void> remove(ScheduleId id) override;
    void journal(const JournalEntry &entry) override;
    void changed() override { m_core.publish(SchedulesChanged{}); }

    RoomCore &m_core;
    std::mutex m_mutex; ///< guards what follows; taken during a change, never around one
    HostZone m_zone;
    bool m_asked = false; ///< for the zone
    schedule::Agenda m_agenda{*this, m_zone};
    RoomAccess *m_access = nullptr; ///< of the change that is under way
    zfs::Properties m_notes;        ///< as they were read
    std::set<ScheduleId> m_ids;
    ScheduleId m_last = 0;
};

} // namespace freshseat::zfsroom
