// SPDX-License-Identifier: GPL-3.0-or-later
// The StorageBackend calls of the companion.
#include "core/companion/companion_impl.h"
#include "core/companion/companion_room.h"
#include "core/schedule/schedule_actions.h"

namespace freshseat::companion {

namespace {

using Outcomes = Result<std::vector<ItemOutcome>>;

/// A transfer of the storage host's, which keeps the way to it.
class KeptUpload final : public Upload
{
public:
    KeptUpload(std::shared_ptr<StorageBackend> backend, std::unique_ptr<Upload> upload)
        : m_backend(std::move(backend))
        , m_upload(std::move(upload))
    {}
    Result<void> write(std::uint64_t offset, std::span<const std::byte> bytes) override
    {
        return m_upload->write(offset, bytes);
    }
    Result<Master> finish(const Progress &progress) override { return m_upload->finish(progress); }

private:
    std::shared_ptr<StorageBackend> m_backend;
    std::unique_ptr<Upload> m_upload;
};

class KeptDownload final : public Download
{
public:
    KeptDownload(std::shared_ptr<StorageBackend> backend, std::unique_ptr<Download> download)
        : m_backend(std::move(backend))
        , m_download(std::move(download))
    {}
    [[nodiscard]] std::uint64_t fileSize() const override { return m_download->fileSize(); }
    Result<Chunk> next() override { return m_download->next(); }

private:
    std::shared_ptr<StorageBackend> m_backend;
    std::unique_ptr<Download> m_download;
};

/// `begin(backend)` gives a `Transfer`; what comes back is a `Kept` one.
template <class Kept, class Transfer, class Begin>
Result<std::unique_ptr<Transfer>> transfer(Link &link, Begin begin)
{
    const auto backend = link.backend();
    if (!backend) return failure(backend);
    auto begun = begin(**backend);
    if (!begun) {
        if (begun.error().code == ErrorCode::Unreachable) link.lost(*backend);
        return begun;
    }
    return std::make_unique<Kept>(*backend, std::move(*begun));
}

} // namespace

Result<HostStatus> CompanionRoom::Impl::status()
{
    auto status = link.with([](StorageBackend &backend) { return backend.status(); });
    if (!status) return status;
    for (Warning &warning : network.warnings()) status->warnings.push_back(std::move(warning));
    for (Warning &warning : otherSchedule.warnings(scheduler.list())) status->warnings.push_back(std::move(warning));
    return status;
}

Result<HostStatus> CompanionRoom::status()
{
    return m_impl->status();
}

Result<std::vector<Master>> CompanionRoom::masters()
{
    return m_impl->link.with([](StorageBackend &backend) { return backend.masters(); });
}

Result<std::vector<Snapshot>> CompanionRoom::snapshots(const MasterName &master)
{
    return m_impl->link.with([&](StorageBackend &backend) { return backend.snapshots(master); });
}

Result<std::unique_ptr<Upload>> CompanionRoom::beginImport(const Caller &caller, const ImportSpec &spec)
{
    return transfer<KeptUpload, Upload>(m_impl->link,
                                        [&](StorageBackend &backend) { return backend.beginImport(caller, spec); });
}

Result<std::unique_ptr<Download>> CompanionRoom::beginExport(const Caller &caller, const ExportSpec &spec,
                                                             const Progress &progress)
{
    return transfer<KeptDownload, Download>(
        m_impl->link, [&](StorageBackend &backend) { return backend.beginExport(caller, spec, progress); });
}

Result<std::unique_ptr<Download>> CompanionRoom::beginSend(const Caller &caller, const SendSpec &spec)
{
    return transfer<KeptDownload, Download>(m_impl->link,
                                            [&](StorageBackend &backend) { return backend.beginSend(caller, spec); });
}

Result<std::unique_ptr<Upload>> CompanionRoom::beginReceive(const Caller &caller, const MasterName &master)
{
    return transfer<KeptUpload, Upload>(m_impl->link,
                                        [&](StorageBackend &backend) { return backend.beginReceive(caller, master); });
}

Result<PartialReceive> CompanionRoom::partialReceive(const Caller &caller, const MasterName &master, bool drop)
{
    return m_impl->link.with([&](StorageBackend &backend) { return backend.partialReceive(caller, master, drop); });
}

Result<std::vector<Seat>> CompanionRoom::seats()
{
    return m_impl->room.seatsNow();
}

Result<Seat> CompanionRoom::seat(const SeatName &name)
{
    auto seat = m_impl->link.with([&](StorageBackend &backend) { return backend.seat(name); });
    if (!seat) return seat;
    return m_impl->room.shown(std::move(*seat));
}

Result<SeatSecret> CompanionRoom::secret(const Caller &caller, const SeatName &name)
{
    return m_impl->link.with([&](StorageBackend &backend) { return backend.secret(caller, name); });
}

Result<std::vector<Schedule>> CompanionRoom::schedules()
{
    return m_impl->scheduler.list();
}

Result<UpdateSession> CompanionRoom::update(const MasterName &master)
{
    return m_impl->link.with([&](StorageBackend &backend) { return backend.update(master); });
}

Result<Rollout> CompanionRoom::rollout(const MasterName &master)
{
    return m_impl->link.with([&](StorageBackend &backend) { return backend.rollout(master); });
}

Result<std::vector<Pc>> CompanionRoom::pcs()
{
    return m_impl->desk.pcs();
}

Result<std::string> CompanionRoom::bootScript(const std::string &mac)
{
    const std::string server = m_impl->service.address();
    // Without a boot service the script is right but for where it would ask again.
    return m_impl->desk.script(mac, server.empty() ? "127.0.0.1" : server);
}

Result<BootNetwork> CompanionRoom::bootNetwork()
{
    return m_impl->network.show();
}

Result<std::unique_ptr<Download>> CompanionRoom::beginStick(const Caller &caller, const StickSpec &spec,
                                                            const Progress & /*progress*/)
{
    return m_impl->sticks.begin(caller, spec);
}

Result<ScrubStatus> CompanionRoom::scrub()
{
    return m_impl->link.with([](StorageBackend &backend) { return backend.scrub(); });
}

Result<ScrubStatus> CompanionRoom::orderScrub(const Caller &caller, ScrubOrder order)
{
    return m_impl->link.with([&](StorageBackend &backend) { return backend.orderScrub(caller, order); });
}

/// Also while the storage host does not answer: then without what it wrote since.
Result<std::vector<JournalEntry>> CompanionRoom::journal(const JournalQuery &query)
{
    if (const auto open = m_impl->link.enter(); !open) return failure(open);
    (void)m_impl->takeJournal();
    return m_impl->room.catalog.journal(query.seat, query.after, query.limit);
}

Result<std::vector<Change>> CompanionRoom::preview(const Action &action)
{
    if (!isOwn(action)) return m_impl->link.with([&](StorageBackend &backend) { return backend.preview(action); });
    if (const auto *power = std::get_if<PowerSeats>(&action)) {
        if (const auto fits = m_impl->power.check(power->verb); !fits) return failure(fits);
    }
    if (const auto *network = std::get_if<SetBootNetwork>(&action)) {
        if (const auto fits = m_impl->network.check(*network); !fits) return failure(fits);
    }
    if (std::holds_alternative<TestReport>(action)) return m_impl->reports.preview();
    const auto masters = m_impl->room.masterViews();
    if (!masters) return failure(masters);
    const auto seats = m_impl->room.seatsNow();
    if (!seats) return failure(seats);
    const auto schedules = m_impl->scheduler.list();
    if (const auto alone = m_impl->otherSchedule.check(action, schedules); !alone) return failure(alone);
    const auto pcs = m_impl->desk.pcs();
    if (!pcs) return failure(pcs);
    return previewAction(action, {*seats, *masters, m_impl->options.authority, schedules, *pcs});
}

Outcomes CompanionRoom::Impl::run(const Caller &caller, const Action &action, const Progress &progress)
{
    if (const auto *adopt = std::get_if<AdoptPc>(&action)) return desk.adopt(*adopt);
    if (const auto *ignored = std::get_if<IgnorePc>(&action)) return desk.ignore(*ignored);
    if (const auto *adoption = std::get_if<SetAdoption>(&action)) return desk.setAdoption(*adoption);
    if (const auto *seats = std::get_if<PowerSeats>(&action)) return power.perform(*seats, progress);
    if (const auto *wanted = std::get_if<SetBootNetwork>(&action)) return network.set(*wanted);
    if (std::holds_alternative<TestReport>(action)) return reports.test();
    if (const auto alone = otherSchedule.check(action, scheduler.list()); !alone) return failure(alone);
    return schedule::performScheduleAction(scheduler, caller, action, progress);
}

Outcomes CompanionRoom::Impl::passOn(const Caller &caller, const Action &action, const Progress &progress)
{
    const bool renames = std::holds_alternative<SetSeat>(action);
    const std::unique_lock lock = renames ? std::unique_lock(renaming) : std::unique_lock<std::mutex>();
    auto outcomes = link.with([&](StorageBackend &backend) { return backend.perform(caller, action, progress); });
    if (outcomes && std::holds_alternative<RenewSecret>(action)) room.forgetSecret(std::get<RenewSecret>(action).name);
    (void)takeJournal();
    const auto words = refresh();
    if (outcomes && !outcomes->empty() && words && !words->empty()) {
        std::string &message = outcomes->front().message;
        message += (message.empty() ? "" : "; ") + *words;
    }
    return outcomes;
}

Outcomes CompanionRoom::perform(const Caller &caller, const Action &action, const Progress &progress)
{
    if (!isOwn(action)) return m_impl->passOn(caller, action, progress);
    auto outcomes = m_impl->run(caller, action, progress);
    (void)m_impl->takeJournal(); // what came before it, such as the seat that an adoption made, stands before it
    if (!schedule::isJournalled(action, outcomes)) m_impl->room.journal(action, caller.who, outcomes);
    return outcomes;
}

Result<std::unique_ptr<Watch>> CompanionRoom::watch(std::function<void(const RoomEvent &)> listener)
{
    if (const auto open = m_impl->link.enter(); !open) return failure(open);
    return m_impl->hub.watch(std::move(listener));
}

} // namespace freshseat::companion
