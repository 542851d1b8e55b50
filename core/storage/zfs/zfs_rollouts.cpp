// SPDX-License-Identifier: GPL-3.0-or-later
// A roll-out of 200 seats is longer than one property: it lies in several.
#include "core/storage/zfs/zfs_rollouts.h"

#include "core/base/log.h"
#include "core/model/json.h"
#include "core/storage/zfs/version_work.h"

namespace freshseat::zfsroom {

namespace {

constexpr std::size_t kPieces = 40; ///< of kMaxValue bytes: some 1,500 seats

std::string pieceName(std::size_t piece)
{
    return "freshseat:rollout" + std::to_string(piece);
}

zfs::Properties inPieces(const Rollout &rollout)
{
    const std::string text = toJson(rollout).dump(-1, ' ', true, Json::error_handler_t::replace);
    zfs::Properties properties;
    std::size_t piece = 0;
    for (std::size_t at = 0; at < text.size() && piece < kPieces; at += zfs::kMaxValue)
        properties[pieceName(piece++)] = text.substr(at, zfs::kMaxValue);
    properties["freshseat:rollouts"] = std::to_string(piece); // older, longer ones may leave pieces behind
    return properties;
}

std::optional<Rollout> fromPieces(const zfs::Properties &properties)
{
    const auto count = properties.find("freshseat:rollouts");
    if (count == properties.end()) return std::nullopt;
    std::string text;
    for (std::size_t piece = 0; piece < kPieces && std::to_string(piece) != count->second; ++piece) {
        const auto found = properties.find(pieceName(piece));
        if (found == properties.end()) return std::nullopt;
        text += found->second;
    }
    const auto rollout = rolloutFromJson(Json::parse(text, nullptr, false));
    return rollout ? std::optional(*rollout) : std::nullopt;
}

/// Where its disk of the master is to move; null: it has none.
std::optional<int> *aimOf(Seat &seat, const MasterName &master)
{
    if (nameKey(seat.master.value()) == nameKey(master.value())) return &seat.moveTo;
    for (DataDisk &disk : seat.data) {
        if (nameKey(disk.master.value()) == nameKey(master.value())) return &disk.moveTo;
    }
    return nullptr;
}

Result<void> only(const Outcomes &outcomes)
{
    if (!outcomes) return failure(outcomes);
    return {};
}

} // namespace

Result<void> ZfsRollouts::ensureLoaded()
{
    const std::scoped_lock lock(m_mutex);
    if (m_loaded) return {};
    auto loaded = m_rollouts.load();
    m_loaded = loaded.has_value();
    return loaded;
}

Result<void> ZfsRollouts::aim(const MasterName &master, const std::vector<rollout::Aim> &aims)
{
    return m_core.change([&](RoomAccess &access, const RoomView &) -> Result<void> {
        std::vector<zfs::Setting> settings;
        for (const rollout::Aim &aim : aims) {
            SeatEntry *seat = access.state.seat(aim.seat);
            std::optional<int> *moveTo = seat == nullptr ? nullptr : aimOf(seat->record.seat, master);
            if (moveTo == nullptr || *moveTo == aim.snapshot) continue;
            *moveTo = aim.snapshot;
            settings.push_back({seat->dataset, {{zfs::kSeatNote, toNote(seat->record)}}});
        }
        if (settings.empty()) return {};
        return access.zfs().set(settings);
    });
}

Result<void> ZfsRollouts::setCurrent(const MasterName &master, int snapshot)
{
    return m_core.change([&](RoomAccess &access, const RoomView &view) {
        return only(VersionWork(access, view).setCurrent(master, snapshot));
    });
}

Result<void> ZfsRollouts::mark(const MasterName &master, int snapshot, bool good)
{
    return m_core.change([&](RoomAccess &access, const RoomView &view) {
        return only(VersionWork(access, view).mark(master, snapshot, good));
    });
}

rollout::SeatPulse ZfsRollouts::pulse(const SeatName & /*seat*/)
{
    return {0, true}; // a session that is alive is seen; more cannot be known here
}

Result<std::vector<Rollout>> ZfsRollouts::load()
{
    const auto state = m_core.look();
    if (!state) return failure(state);
    std::vector<Rollout> rollouts;
    for (const MasterEntry &master : state->masters) {
        const auto properties = m_core.zfs().properties(master.dataset);
        if (!properties) return failure(properties);
        if (auto rollout = fromPieces(*properties)) rollouts.push_back(std::move(*rollout));
    }
    return rollouts;
}

Result<void> ZfsRollouts::save(const Rollout &rollout)
{
    return m_core.change([&](RoomAccess &access, const RoomView &) -> Result<void> {
        const MasterEntry *master = access.state.master(rollout.master);
        if (master == nullptr) return tl::unexpected<Error>(noSuchMaster(rollout.master));
        const zfs::Setting setting{master->dataset, inPieces(rollout)};
        return access.zfs().set({&setting, 1});
    });
}

void ZfsRollouts::journal(const JournalEntry &entry)
{
    const auto written =
        m_core.change([&](RoomAccess &access, const RoomView &) { return m_core.journal(access, {entry}); });
    if (!written) log::warning(written.error().message);
}

} // namespace freshseat::zfsroom
