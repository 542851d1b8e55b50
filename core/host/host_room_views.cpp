// SPDX-License-Identifier: GPL-3.0-or-later
// What the room tells.
#include "core/boot/timeline.h"
#include "core/host/host_room_impl.h"
#include "core/host/seat_statistics.h"
#include "core/host/secret.h"
#include "core/host/stored.h"
#include "core/model/update_rules.h"

namespace freshseat::host {

Result<HostStatus> HostRoom::status()
{
    auto status = m_impl->currentStatus();
    if (!status) return status;
    // A disk that fails must not hide the room: then what it takes is left out.
    if (auto stored = storedByKind(m_impl->core)) status->stored = *stored;
    return status;
}

Result<HostStatus> HostRoom::Impl::currentStatus()
{
    auto status = hostStatus(core, strangers);
    if (!status) return status;
    for (Warning &warning : network.warnings()) status->warnings.push_back(std::move(warning));
    return status;
}

Result<std::vector<Seat>> HostRoom::Impl::countedSeats()
{
    std::vector<Seat> seats;
    auto access = core.registry.access();
    for (const auto &[key, runtime] : access.seats()) {
        seats.push_back(core.view(runtime));
        seats.back().totals = totalsOf(runtime);
    }
    return seats;
}

Result<std::vector<Master>> HostRoom::masters()
{
    auto masters = m_impl->core.masters();
    if (!masters) return masters;
    if (auto told = tellStored(m_impl->core, *masters); !told) return failure(told);
    return masters;
}

Result<std::vector<Snapshot>> HostRoom::snapshots(const MasterName &master)
{
    auto &core = m_impl->core;
    const auto masters = core.masterViews();
    if (!masters) return failure(masters);
    const MasterView *known = findMaster(*masters, master);
    if (known == nullptr) return tl::unexpected(noSuchMaster(master));
    const auto records = core.catalog.snapshots(known->name);
    if (!records) return failure(records);
    const auto seats = core.seatViews();
    std::vector<Snapshot> snapshots;
    for (const catalog::SnapshotRecord &record : *records) {
        Snapshot snapshot{record.number,  record.comment,       record.created, record.changedBytes,
                          record.current, record.lastKnownGood, record.bad,     {}};
        for (const Seat &seat : seats) {
            if (const auto on = standingOn(seat, known->name); on && on->snapshot == record.number)
                snapshot.clones.push_back(seat.name.value());
        }
        snapshots.push_back(std::move(snapshot));
    }
    if (auto told = tellStored(core, *records, snapshots); !told) return failure(told);
    return snapshots;
}

Result<std::unique_ptr<Upload>> HostRoom::beginImport(const Caller &caller, const ImportSpec &spec)
{
    return m_impl->imports.begin(caller, spec);
}

Result<std::unique_ptr<Download>> HostRoom::beginExport(const Caller &caller, const ExportSpec &spec,
                                                        const Progress &progress)
{
    return m_impl->exports.begin(caller, spec, progress);
}

Result<std::unique_ptr<Download>> HostRoom::beginSend(const Caller &caller, const SendSpec &spec)
{
    return m_impl->sends.begin(caller, spec);
}

Result<std::unique_ptr<Upload>> HostRoom::beginReceive(const Caller &caller, const MasterName &master)
{
    return m_impl->receives.begin(caller, master);
}

Result<PartialReceive> HostRoom::partialReceive(const Caller &caller, const MasterName &master, bool drop)
{
    return drop ? m_impl->receives.drop(caller, master) : m_impl->receives.partial(master);
}

Result<std::vector<Seat>> HostRoom::seats()
{
    m_impl->core.refreshSessions();
    return m_impl->core.seatViews();
}

Result<Seat> HostRoom::seat(const SeatName &name)
{
    auto &core = m_impl->core;
    core.refreshSessions();
    Seat seat;
    catalog::SeatRecord record;
    {
        auto access = core.registry.access();
        const SeatRuntime *runtime = access.findName(name.value());
        if (runtime == nullptr) return tl::unexpected(noSuchSeat(name));
        record = runtime->record;
        seat = core.view(*runtime);
        seat.totals = totalsOf(*runtime);
        seat.timeline = runtime->timeline;
        const VerdictText *verdict =
            runtime->mustBoot() ? verdictText("must-boot") : boot::verdictOn(seat.timeline, core.clock.now());
        if (verdict != nullptr) {
            seat.verdict = describe(*verdict);
            seat.verdictId = verdict->id;
        }
    }
    tellStored(core, record, seat); // looks at the disk: nobody waits for the registry meanwhile
    return seat;
}

Result<SeatSecret> HostRoom::secret(const Caller &caller, const SeatName &name)
{
    auto &core = m_impl->core;
    Result<catalog::SeatRecord> record = tl::unexpected(noSuchSeat(name));
    {
        auto access = core.registry.access();
        if (const SeatRuntime *runtime = access.findName(name.value())) record = runtime->record;
    }
    core.journal({0, core.clock.now(), caller.who, "seat.secret", "seat " + name.value(), record ? "done" : "refused",
                  record ? "" : record.error().message},
                 record ? std::optional(record->name) : std::nullopt);
    if (!record) return failure(record);
    return secretOf(*record, core.options.authority);
}

Result<std::vector<Schedule>> HostRoom::schedules()
{
    return m_impl->scheduler.list();
}

Result<UpdateSession> HostRoom::update(const MasterName &master)
{
    const auto masters = m_impl->core.masterViews();
    if (!masters) return failure(masters);
    return openUpdate(master, {{}, *masters, m_impl->core.options.authority});
}

Result<Rollout> HostRoom::rollout(const MasterName &master)
{
    return m_impl->rolloutActions.newest(master);
}

Result<std::vector<Pc>> HostRoom::pcs()
{
    return m_impl->desk.pcs();
}

Result<std::string> HostRoom::bootScript(const std::string &mac)
{
    const std::string server = m_impl->service.address();
    // Without a boot service the script is right but for where it would ask again.
    return m_impl->desk.script(mac, server.empty() ? "127.0.0.1" : server);
}

Result<BootNetwork> HostRoom::bootNetwork()
{
    return m_impl->network.show();
}

Result<std::unique_ptr<Download>> HostRoom::beginStick(const Caller &caller, const StickSpec &spec,
                                                       const Progress & /*progress*/)
{
    return m_impl->sticks.begin(caller, spec);
}

Result<ScrubStatus> HostRoom::scrub()
{
    return m_impl->scrub.status();
}

Result<ScrubStatus> HostRoom::orderScrub(const Caller &caller, ScrubOrder order)
{
    return m_impl->scrub.order(caller, order);
}

Result<std::vector<JournalEntry>> HostRoom::journal(const JournalQuery &query)
{
    return m_impl->core.catalog.journal(query.seat, query.after, query.limit);
}

Result<std::vector<Change>> HostRoom::preview(const Action &action)
{
    auto &core = m_impl->core;
    if (const auto own = refuseAdoption(action); !own) return failure(own);
    if (const auto *power = std::get_if<PowerSeats>(&action)) {
        if (const auto fits = m_impl->power.check(power->verb); !fits) return failure(fits);
    }
    if (const auto *network = std::get_if<SetBootNetwork>(&action)) {
        if (const auto fits = m_impl->network.check(*network); !fits) return failure(fits);
    }
    if (std::holds_alternative<TestReport>(action)) return m_impl->reports.preview();
    const auto masters = core.masterViews();
    if (!masters) return failure(masters);
    const auto seats = core.seatViews();
    const auto schedules = m_impl->scheduler.list();
    const auto pcs = m_impl->desk.pcs();
    if (!pcs) return failure(pcs);
    return previewAction(action, {seats, *masters, core.options.authority, schedules, *pcs});
}

Result<std::unique_ptr<Watch>> HostRoom::watch(std::function<void(const RoomEvent &)> listener)
{
    return m_impl->core.hub.watch(std::move(listener));
}

} // namespace freshseat::host
