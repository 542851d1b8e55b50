// SPDX-License-Identifier: GPL-3.0-or-later
// CompanionRoom: the room of another storage host, with what that one lacks: boot services, power, schedule. What is
// about disks goes to the storage host; what is about booting and time is answered here.
//
// Its journal is this machine's: what the storage host writes into its own is taken over as it is seen, but for what
// the companion itself asked for to make boot scripts.
#pragma once
#include "core/boot/http_server.h"
#include "core/companion/followed_room.h"
#include "core/companion/link.h"
#include "core/host/helper_room.h"

#include <functional>
#include <memory>
#include <string>

namespace freshseat::companion {

/// All of it outlives the room.
struct CompanionParts {
    catalog::Catalog &catalog;
    Executor &pool; ///< two threads or more
    const Clock &clock;
};

/// Thread-safe, as every backend.
class CompanionRoom final : public host::HelperRoom
{
public:
    /// The storage host need not answer yet. `address`: of this machine, as PCs reach it. Of `options`, what is about
    /// disks is not used.
    static Result<std::unique_ptr<CompanionRoom>> open(const CompanionParts &parts, host::RoomOptions options,
                                                       Link::Open link, std::function<std::string()> address);
    ~CompanionRoom() override;

    /// GET /boot and GET /stick, for those that bring requests by another way.
    [[nodiscard]] boot::HttpReply answerBoot(const boot::HttpRequest &request);
    [[nodiscard]] boot::HttpReply answerStick(const boot::HttpRequest &request);

    Result<std::string> openBootService(const std::string &address) override;
    void tick() override;
    void stepSchedule(Executor &executor) override;
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
    void cancel() override;

private:
    class Impl;
    CompanionRoom(const CompanionParts &parts, host::RoomOptions options, Link::Open link,
                  std::function<std::string()> address);
    std::unique_ptr<Impl> m_impl;
};

} // namespace freshseat::companion
