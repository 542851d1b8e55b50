// SPDX-License-Identifier: GPL-3.0-or-later
// HostRoom: the helper's own room as a StorageBackend, and the gatekeeper of its iSCSI server.
//
// Threading: the StorageBackend functions block and are called from any thread but workers, the main loop and the
// room's pool. Order:     open, serve (the server exists), ... close, then the server dies, then the room.
#pragma once
#include "core/host/boot_service.h"
#include "core/host/helper_room.h"
#include "core/host/room_core.h"

#include <memory>

namespace freshseat::host {

class HostRoom final : public HelperRoom
{
public:
    /// Loads the room and puts in order what a crash left.
    static Result<std::unique_ptr<HostRoom>> open(const RoomParts &parts, RoomOptions options);
    ~HostRoom() override;

    [[nodiscard]] iscsi::Gatekeeper &gatekeeper();
    /// From here on logins are admitted. `host` outlives close().
    void serve(SessionHost &host);
    /// "ADDR:PORT" that PCs reach, as shown on every seat.
    /// `guess`: nobody named it and the server listens on every address; a boot script names the address its PC came
    /// by.
    void setPortal(const std::string &portal, bool guess = false);
    /// Login redirect (RFC 7143 section 11.13.5, TargetMoved): RoomCore::redirect. Any thread, at any time.
    void setRedirect(const std::string &portal);
    /// Where PCs get their scripts. Routes of others are added before openBootService(); close() closes it.
    [[nodiscard]] BootService &bootService();
    /// GET /boot, for those that bring requests by another way. May wait for the catalogue.
    [[nodiscard]] boot::HttpReply answerBoot(const boot::HttpRequest &request);
    Result<std::string> openBootService(const std::string &address) override;
    void tick() override;
    void stepSchedule(Executor &executor) override;
    /// Lets nobody in any more, ends every session, closes every clone.
    void close() override;

    Result<HostStatus> status() override;
    Result<std::vector<Master>> masters() override;
    Result<std::vector<Snapshot>> snapshots(const MasterName &master) override;
    Result<std::unique_ptr<Upload>> beginImport(const Caller &caller, const ImportSpec &spec) override;
    Result<std::unique_ptr<Download>> beginExport(const Caller &caller, const ExportSpec &spec,
                                                  const Progress &progress) override;
    Result<std::unique_ptr<Download>> beginSend(const Caller &caller, const SendSpec &spec) override;
    Result<std::unique_ptr<Upload>> beginReceive(const Caller &caller, const MasterName &master) override;
    Result<PartialReceive> partialReceive(const Caller &caller, const MasterName &master, bool drop) override;
    Result<std::vector<Seat>> seats() override;
    Result<Seat> seat(const SeatName &name) override;
    Result<SeatSecret> secret(const Caller &caller, const SeatName &name) override;
    Result<std::vector<Schedule>> schedules() override;
    Result<UpdateSession> update(const MasterName &master) override;
    Result<Rollout> rollout(const MasterName &master) override;
    Result<std::vector<Pc>> pcs() override;
    Result<std::string> bootScript(const std::string &mac) override;
    Result<BootNetwork> bootNetwork() override;
    Result<std::unique_ptr<Download>> beginStick(const Caller &caller, const StickSpec &spec,
                                                 const Progress &progress) override;
    Result<ScrubStatus> scrub() override;
    Result<ScrubStatus> orderScrub(const Caller &caller, ScrubOrder order) override;
    Result<std::vector<JournalEntry>> journal(const JournalQuery &query) override;
    Result<std::vector<Change>> preview(const Action &action) override;
    Result<std::vector<ItemOutcome>> perform(const Caller &caller, const Action &action,
                                             const Progress &progress) override;
    Result<std::unique_ptr<Watch>> watch(std::function<void(const RoomEvent &)> listener) override;

private:
    class Impl;
    HostRoom(const RoomParts &parts, RoomOptions options);
    std::unique_ptr<Impl> m_impl;
};

} // namespace freshseat::host
