// SPDX-License-Identifier: GPL-3.0-or-later
// DemoRoom: the values of the demo room and what each action does to them. No threads: DemoBackend holds a lock.
#pragma once
#include "core/model/rules.h"
#include "core/storage/backend.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace freshseat::demo {

struct DemoMaster {
    MasterName name;
    std::uint64_t size = 0;
    TimePoint created;
    std::vector<Snapshot> snapshots;
    int current = 1;
};

class DemoRoom
{
public:
    using Publish = std::function<void(RoomEvent)>;

    DemoRoom(std::uint64_t seed, std::string version, Publish publish);

    /// The room one finds on opening `demo:`.
    void furnish(int seats, TimePoint now);

    [[nodiscard]] HostStatus status() const;
    [[nodiscard]] std::vector<Master> masters() const;
    [[nodiscard]] Result<std::vector<Snapshot>> snapshots(const MasterName &name) const;
    [[nodiscard]] std::vector<Seat> seats() const; ///< without timelines
    [[nodiscard]] Result<Seat> seat(const SeatName &name) const;
    [[nodiscard]] Result<SeatSecret> secret(const SeatName &name) const;
    [[nodiscard]] std::vector<JournalEntry> journal(const JournalQuery &query) const;
    [[nodiscard]] Result<std::vector<Change>> preview(const Action &action, std::span<const Schedule> schedules) const;

    // Actions. The journal is written by record().
    Result<std::vector<ItemOutcome>> add(const AddSeat &action, TimePoint now);
    Result<std::vector<ItemOutcome>> change(const SetSeat &action, TimePoint now);
    Result<std::vector<ItemOutcome>> remove(const DeleteMaster &action);
    Result<std::vector<ItemOutcome>> renew(const RenewSecret &action);
    [[nodiscard]] Result<SelectedSeats> select(const SeatSelection &selection) const;
    ItemOutcome reset(const SeatName &name, bool force, TimePoint now);
    ItemOutcome remove(const SeatName &name);
    /// Shows the seat as "resetting" until reset() comes; nothing for a seat that would be refused.
    void showResetting(const SeatName &name, bool force);
    void record(std::vector<JournalEntry> entries);
    void schedulesChanged() { m_publish(SchedulesChanged{}); }

    // Imports hold their name from the beginning to the end.
    Result<void> reserve(const ImportSpec &spec);
    void release(const MasterName &name);
    Result<Master> import(const ImportSpec &spec, std::uint64_t size, TimePoint now);
    [[nodiscard]] Result<std::uint64_t> exportSize(const ExportSpec &spec) const;

    // The room's life (demo_life.cpp).
    void tick(TimePoint now);
    void setSession(const SeatName &name, const std::string &address, TimePoint now);
    void edit(const SeatName &name, const std::function<void(Seat &)> &change);

private:
    [[nodiscard]] RoomView view(std::vector<MasterView> &masters) const;
    [[nodiscard]] const DemoMaster *master(const MasterName &name) const;
    Seat *find(const SeatName &name);
    void changed(const Seat &seat);
    void publishStatus();
    void makeFresh(Seat &seat, int snapshot, TimePoint now);
    void note(Seat &seat, TimePoint at, std::string event, std::string detail);
    void makeSecret(const Seat &seat);
    void addMaster(const std::string &name, std::uint64_t size, int snapshots, TimePoint now);
    void live(Seat &seat, TimePoint now);
    void switchOn(Seat &seat, TimePoint now);
    [[nodiscard]] std::uint64_t roll(std::uint64_t limit); ///< 0 .. limit - 1

    std::mt19937_64 m_random;
    Publish m_publish;
    std::string m_version;
    std::vector<DemoMaster> m_masters;
    std::vector<Seat> m_seats;
    std::map<std::string, SeatSecret> m_secrets; ///< by nameKey
    std::set<std::string> m_importing;           ///< by nameKey
    std::deque<JournalEntry> m_journal;
    std::int64_t m_lastEntry = 0;
};

} // namespace freshseat::demo
