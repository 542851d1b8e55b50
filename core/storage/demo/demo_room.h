// SPDX-License-Identifier: GPL-3.0-or-later
// DemoRoom: the values of the demo room and what each action does to them. No threads: DemoBackend holds a lock.
#pragma once
#include "core/model/rules.h"
#include "core/storage/backend.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <optional>
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
    int lastNumber = 1; ///< the highest a snapshot ever had
    std::optional<UpdateSession> update;
    std::optional<std::uint64_t> updateSize; ///< of the disk in the file of the update session
    std::optional<Rollout> rollout;          ///< the newest
};

/// What a reset took away.
struct DemoKept {
    int snapshot = 0;
    std::uint64_t dirtyBytes = 0;
    std::vector<DataDisk> data;
};

struct DemoPublished {
    int number = 0;
    std::optional<Rollout> rollout; ///< to be begun
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
    /// What the rules say of the room as it is.
    template <class Use>
    auto withView(Use use) const
    {
        std::vector<MasterView> masters;
        return use(view(masters));
    }

    // Updates and versions (demo_updates.cpp).
    [[nodiscard]] Result<UpdateSession> update(const MasterName &name) const;
    Result<std::vector<ItemOutcome>> begin(const BeginUpdate &action, const std::string &who, TimePoint now);
    Result<Master> beginFromFile(const ImportSpec &spec, std::uint64_t size, const std::string &who, TimePoint now);
    Result<std::vector<ItemOutcome>> discard(const DiscardUpdate &action, TimePoint now);
    Result<DemoPublished> publish(const PublishUpdate &action, const std::string &who, TimePoint now);
    Result<void> setCurrent(const SetCurrent &action); ///< the pointer alone
    [[nodiscard]] Result<Rollout> rolloutOf(const SetCurrent &action, const std::string &who, TimePoint now) const;
    Result<std::vector<ItemOutcome>> drop(const DropSnapshot &action);
    Result<void> mark(const MasterName &name, int number, bool good);
    void aim(const MasterName &master, const SeatName &name, std::optional<int> snapshot);
    /// The seat's next boot resets it, whatever its policy. False: there is no such seat.
    bool freshAtBoot(const SeatName &name);
    [[nodiscard]] std::uint64_t boots(const SeatName &name) const;
    void rolloutChanged(const Rollout &rollout);

    [[nodiscard]] Result<SelectedSeats> select(const SeatSelection &selection) const;
    ItemOutcome reset(const SeatName &name, const ResetSeats &action, TimePoint now);
    ItemOutcome remove(const SeatName &name);
    Result<std::vector<ItemOutcome>> undo(const UndoReset &action, TimePoint now);
    /// Shows the seat as "resetting" until reset() comes; nothing for a seat that would be refused.
    void showResetting(const SeatName &name, bool force);
    void record(std::vector<JournalEntry> entries);

    // Booting (demo_boot.cpp).
    [[nodiscard]] std::vector<Pc> pcs() const { return m_pcs; }
    void addPc(Pc pc); ///< asks for a boot script; gets the next number
    [[nodiscard]] Result<std::string> bootScript(const std::string &mac) const;
    [[nodiscard]] BootNetwork bootNetwork() const;
    Result<std::vector<ItemOutcome>> adopt(const AdoptPc &action, TimePoint now);
    Result<std::vector<ItemOutcome>> ignore(const IgnorePc &action);
    Result<std::vector<ItemOutcome>> setAdoption(const SetAdoption &action);
    Result<std::vector<ItemOutcome>> setBootNetwork(const SetBootNetwork &action);
    ItemOutcome power(const SeatName &name, PowerVerb verb, TimePoint now);

    void schedulesChanged() { m_publish(SchedulesChanged{}); }

    // Imports hold their name from the beginning to the end.
    Result<void> reserve(const ImportSpec &spec);
    void release(const MasterName &name);
    Result<Master> import(const ImportSpec &spec, std::uint64_t size, TimePoint now);
    [[nodiscard]] Result<std::uint64_t> exportSize(const ExportSpec &spec) const;

    // The room's life (demo_life.cpp).
    void tick(TimePoint now);
    void setSession(const SeatName &name, const std::string &address, TimePoint now);
    /// What grew was written by the PC that is there, if one is.
    void setDirtyBytes(const SeatName &name, std::uint64_t bytes);
    void edit(const SeatName &name, const std::function<void(Seat &)> &change);

private:
    [[nodiscard]] RoomView view(std::vector<MasterView> &masters) const;
    [[nodiscard]] const DemoMaster *master(const MasterName &name) const;
    Seat *find(const SeatName &name);
    DemoMaster *find(const MasterName &name);
    void keep(Seat &seat, TimePoint now);
    void forgetOld(TimePoint now);
    void endUpdate(DemoMaster &master, TimePoint now);
    [[nodiscard]] UpdateSession view(const DemoMaster &master) const;
    void changed(const Seat &seat);
    void publishStatus();
    [[nodiscard]] int snapshotAfterReset(const Seat &seat, const MasterName &master) const;
    /// These disks, each on the snapshot it goes to.
    void makeFresh(Seat &seat, const std::vector<MasterName> &disks, TimePoint now);
    static void freshen(Seat &seat, const MasterName &master, int snapshot);
    void noteReset(Seat &seat, TimePoint now);
    void note(const Seat &seat, TimePoint at, std::string event, std::string detail);
    void makeSecret(const Seat &seat);
    void addPcs(TimePoint now);
    void addMaster(const std::string &name, std::uint64_t size, int snapshots, TimePoint now);
    void live(Seat &seat, TimePoint now);
    void writeUpdate(const Seat &seat);
    void switchOn(Seat &seat, TimePoint now);
    [[nodiscard]] std::uint64_t roll(std::uint64_t limit); ///< 0 .. limit - 1

    std::mt19937_64 m_random;
    Publish m_publish;
    std::string m_version;
    std::vector<DemoMaster> m_masters;
    std::vector<Seat> m_seats;
    std::map<std::string, SeatSecret> m_secrets; ///< by nameKey
    std::set<std::string> m_freshAtBoot;         ///< nameKeys
    std::map<std::string, std::deque<TimelineEvent>>
        m_timelines;                              ///< by nameKey: copies of seats are many, and need none
    std::map<std::string, DemoKept> m_kept;       ///< by nameKey
    std::map<std::string, std::uint64_t> m_boots; ///< by nameKey
    std::set<std::string> m_importing;            ///< by nameKey
    std::vector<Pc> m_pcs;                        ///< that are no seats yet
    BootNetwork m_network;
    std::deque<JournalEntry> m_journal;
    std::int64_t m_lastEntry = 0;
};

} // namespace freshseat::demo
