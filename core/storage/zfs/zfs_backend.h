// SPDX-License-Identifier: GPL-3.0-or-later
// ZfsBackend: a room whose disks are zvols: TrueNAS, or any host with OpenZFS and an iSCSI target. Listing the room is
// two calls of the host however many seats there are: ZfsHost::list and IscsiHost::look.
#pragma once
#include "core/storage/backend.h"
#include "core/storage/zfs/room_core.h"

#include <memory>
#include <string>

namespace freshseat::zfsroom {

class ZfsRollouts;
class Nights;

/// Thread-safe, as every backend. `clock` null = the machine's; else it outlives the backend and its transfers.
class ZfsBackend final : public StorageBackend
{
public:
    /// `name` is what status tells: "zfs", "truenas". `who` stands in the journal for a caller without a name.
    ZfsBackend(std::string name, std::string who, RoomHosts hosts, RoomOptions options, const Clock *clock = nullptr);
    ~ZfsBackend() override;

    Result<HostStatus> status() override;
    Result<std::vector<Master>> masters() override;
    Result<std::vector<Snapshot>> snapshots(const MasterName &master) override;
    Result<std::unique_ptr<Upload>> beginImport(const Caller &caller, const ImportSpec &spec) override;
    Result<std::unique_ptr<Download>> beginExport(const Caller &caller, const ExportSpec &spec,
                                                  const Progress &progress) override;
    Result<std::vector<Seat>> seats() override;
    Result<Seat> seat(const SeatName &name) override;
    Result<SeatSecret> secret(const Caller &caller, const SeatName &name) override;
    Result<std::vector<Schedule>> schedules() override;
    Result<UpdateSession> update(const MasterName &master) override;
    Result<Rollout> rollout(const MasterName &master) override;
    Result<std::vector<JournalEntry>> journal(const JournalQuery &query) override;
    Result<std::vector<Change>> preview(const Action &action) override;
    Result<std::vector<HostCall>> hostCalls(const Caller &caller, const Undertaking &undertaking) override;
    [[nodiscard]] bool tellsHostCalls() const override { return m_core->rehearse() != nullptr; }
    Result<std::vector<ItemOutcome>> perform(const Caller &caller, const Action &action,
                                             const Progress &progress) override;
    Result<std::unique_ptr<Watch>> watch(std::function<void(const RoomEvent &)> listener) override;
    void cancel() override;

private:
    [[nodiscard]] std::string whoIs(const Caller &caller) const;

    const std::string m_name;
    const std::string m_who;
    std::shared_ptr<RoomCore> m_core;
    std::unique_ptr<ZfsRollouts> m_rollouts;
    std::unique_ptr<Nights> m_nights;
};

} // namespace freshseat::zfsroom
