// SPDX-License-Identifier: GPL-3.0-or-later
// HelperBackend: the room of a helper, over the control protocol, whatever carries its bytes (Unix socket, SSH).
#pragma once
#include "core/base/byte_stream.h"
#include "core/base/thread_pool.h"
#include "core/control/client.h"
#include "core/storage/backend.h"
#include "core/storage/watch_hub.h"

#include <memory>
#include <mutex>
#include <string>

namespace freshseat::helper {

/// Thread-safe, as every backend. Transfers and watches may outlive it; they answer Unreachable and hear nothing.
class HelperBackend final : public StorageBackend
{
public:
    /// Says hello over `stream`; `clientName` is for the helper's log ("freshseatctl 0.1.0").
    static Result<std::unique_ptr<HelperBackend>> connect(std::unique_ptr<ByteStream> stream, std::string clientName);
    ~HelperBackend() override;

    Result<HostStatus> status() override;
    Result<std::vector<Master>> masters() override;
    Result<std::vector<Snapshot>> snapshots(const MasterName &master) override;
    /// Callers are not sent: the helper takes them from the socket.
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

    [[nodiscard]] const std::string &serverVersion() const { return m_client->serverVersion(); }

private:
    /// What the client's thread reports to, for as long as that thread lives.
    struct Events {
        ThreadPool pool{"helper-events", 1};
        WatchHub hub{pool};
    };

    HelperBackend() = default;

    std::shared_ptr<Events> m_events = std::make_shared<Events>();
    std::mutex m_watching;                     ///< one room.watch at a time
    std::shared_ptr<control::Client> m_client; ///< shared with transfers
};

} // namespace freshseat::helper
