// SPDX-License-Identifier: GPL-3.0-or-later
// The room's values as outward JSON.
#include "core/base/text.h"
#include "core/model/statistics_json.h"
#include "core/model/update_json.h"

namespace freshseat {

namespace {

Json timeOrNull(const std::optional<TimePoint> &at)
{
    return at ? Json(formatTime(*at)) : Json(nullptr);
}

template <class T>
Json valueOrNull(const std::optional<T> &value)
{
    return value ? Json(*value) : Json(nullptr);
}

template <class T>
Json listOf(const std::vector<T> &values)
{
    Json list = Json::array();
    for (const T &value : values) list.push_back(toJson(value));
    return list;
}

Json placeOrNull(const std::optional<Place> &place)
{
    return place ? Json{{"x", place->x}, {"y", place->y}} : Json(nullptr);
}

Json sessionsOf(const Seat &seat)
{
    Json list = Json::array();
    for (const SessionView &session : seat.sessions) {
        list.push_back({{"initiator", session.initiator},
                        {"address", session.address},
                        {"since", formatTime(session.since)},
                        {"bytesRead", session.bytesRead},
                        {"bytesWritten", session.bytesWritten},
                        {"statistics", session.statistics ? toJson(*session.statistics) : Json(nullptr)}});
    }
    return list;
}

Json dataOf(const Seat &seat)
{
    Json list = Json::array();
    for (const DataDisk &disk : seat.data) {
        list.push_back({{"master", disk.master.value()},
                        {"snapshot", disk.snapshot},
                        {"lun", disk.lun},
                        {"dirtyBytes", disk.dirtyBytes},
                        {"pinned", disk.pinned},
                        {"moveTo", valueOrNull(disk.moveTo)},
                        {"sizeLimit", valueOrNull(disk.sizeLimit)}});
    }
    return list;
}

Json timelineOf(const Seat &seat)
{
    Json list = Json::array();
    for (const TimelineEvent &event : seat.timeline)
        list.push_back({{"at", formatTime(event.at)}, {"event", event.event}, {"detail", event.detail}});
    return list;
}

Json storedOf(const HostStatus &status)
{
    if (!status.stored) return nullptr;
    const StoredBytes &stored = *status.stored;
    return {{"masters", stored.masters},
            {"clones", stored.clones},
            {"kept", stored.kept},
            {"receives", stored.receives},
            {"other", stored.other}};
}

Json receivesOf(const HostStatus &status)
{
    Json list = Json::array();
    for (const UnfinishedReceive &receive : status.receives) {
        list.push_back({{"master", receive.master.value()},
                        {"position", receive.position},
                        {"size", receive.size},
                        {"changed", formatTime(receive.changed)},
                        {"running", receive.running}});
    }
    return list;
}

struct ParamsOf : UpdateParams {
    using UpdateParams::operator();
    Json operator()(const AddSeat &add) const
    {
        return {{"name", add.name.value()},
                {"mac", add.mac},
                {"master", add.master.value()},
                {"snapshot", add.snapshot},
                {"group", add.group},
                {"policy", toText(add.policy)},
                {"sizeLimit", valueOrNull(add.sizeLimit)},
                {"place", placeOrNull(add.place)},
                {"adopt", add.adopt}};
    }
    Json operator()(const SetSeat &set) const
    {
        Json changes = Json::array();
        for (const auto &[key, value] : set.changes) changes.push_back({{"key", key}, {"value", value}});
        return {{"name", set.name.value()}, {"changes", changes}};
    }
    Json operator()(const RemoveSeats &remove) const { return {{"seats", toJson(remove.seats)}}; }
    Json operator()(const ResetSeats &reset) const
    {
        return {{"seats", toJson(reset.seats)},
                {"force", reset.force},
                {"disk", reset.disk ? Json(reset.disk->value()) : Json(nullptr)}};
    }
    Json operator()(const DeleteMaster &remove) const { return {{"name", remove.name.value()}}; }
    Json operator()(const RenewSecret &renew) const { return {{"name", renew.name.value()}}; }
    Json operator()(const AddSchedule &add) const { return toJson(add.spec); }
    Json operator()(const RemoveSchedule &remove) const { return {{"id", remove.id}}; }
    Json operator()(const EnableSchedule &enable) const { return {{"id", enable.id}}; }
    Json operator()(const RunSchedule &run) const { return {{"id", run.id}}; }
    Json operator()(const TestReport & /*test*/) const { return Json::object(); }
    template <class OfBoot>
    Json operator()(const OfBoot &action) const
    {
        return paramsOf(action); // boot_json.cpp
    }
};

} // namespace

Json toJson(const Seat &seat, SeatDetail detail)
{
    Json json{{"name", seat.name.value()},
              {"mac", seat.mac},
              {"group", seat.group},
              {"master", seat.master.value()},
              {"snapshot", seat.snapshot},
              {"pinned", seat.pinned},
              {"policy", toText(seat.policy)},
              {"target", seat.target},
              {"lun", seat.lun},
              {"portal", seat.portal},
              {"initiator", seat.initiator},
              {"state", toText(seat.state)},
              {"dirtyBytes", seat.dirtyBytes},
              {"sizeLimit", valueOrNull(seat.sizeLimit)},
              {"sessions", sessionsOf(seat)},
              {"lastReset", timeOrNull(seat.lastReset)},
              {"lastError", valueOrNull(seat.lastError)},
              {"place", placeOrNull(seat.place)},
              {"warnings", listOf(seat.warnings)},
              {"auth", toText(seat.auth)},
              {"firmware", toText(seat.firmware)},
              {"maxSessions", seat.maxSessions},
              {"initiators", seat.initiators},
              {"data", dataOf(seat)},
              {"moveTo", valueOrNull(seat.moveTo)},
              {"undoUntil", timeOrNull(seat.undoUntil)},
              {"refusedLogins", valueOrNull(seat.refusedLogins)}};
    if (detail == SeatDetail::Shown) {
        json["storedBytes"] = valueOrNull(seat.storedBytes);
        json["keptBytes"] = valueOrNull(seat.keptBytes);
        json["totals"] = seat.totals ? toJson(*seat.totals) : Json(nullptr);
        json["timeline"] = timelineOf(seat);
        json["verdict"] = valueOrNull(seat.verdict);
        json["verdictId"] = seat.verdictId.empty() ? Json(nullptr) : Json(seat.verdictId);
    }
    return json;
}

Json toJson(const Master &master)
{
    return {{"name", master.name.value()},
            {"size", master.size},
            {"current", master.current},
            {"snapshots", master.snapshots},
            {"created", formatTime(master.created)},
            {"update", master.update ? toJson(*master.update) : Json(nullptr)},
            {"storedBytes", valueOrNull(master.storedBytes)}};
}

Json toJson(const Snapshot &snapshot)
{
    return {{"number", snapshot.number},
            {"comment", snapshot.comment},
            {"created", formatTime(snapshot.created)},
            {"changedBytes", snapshot.changedBytes},
            {"current", snapshot.current},
            {"lastKnownGood", snapshot.lastKnownGood},
            {"bad", snapshot.bad},
            {"clones", snapshot.clones},
            {"storedBytes", valueOrNull(snapshot.storedBytes)},
            {"freedBytes", valueOrNull(snapshot.freedBytes)}};
}

Json toJson(const SeatSecret &secret)
{
    const auto textOrNull = [](const std::string &text) { return text.empty() ? Json(nullptr) : Json(text); };
    return {{"initiator", secret.initiator},
            {"user", secret.user},
            {"secret", secret.secret.reveal()},
            {"mutualUser", textOrNull(secret.mutualUser)},
            {"mutualSecret", textOrNull(secret.mutualSecret.reveal())}};
}

Json toJson(const JournalEntry &entry)
{
    return {{"id", entry.id},         {"at", formatTime(entry.at)}, {"who", entry.who},      {"action", entry.action},
            {"object", entry.object}, {"outcome", entry.outcome},   {"detail", entry.detail}};
}

Json toJson(const HostStatus &status)
{
    Json places = Json::array();
    for (const StoragePlace &place : status.places)
        places.push_back(
            {{"path", place.path}, {"total", place.total}, {"used", place.used}, {"reserve", place.reserve}});
    return {{"backend", status.backend},
            {"version", status.version},
            {"host", status.host},
            {"space", {{"total", status.spaceTotal}, {"used", status.spaceUsed}, {"reserve", status.spaceReserve}}},
            {"places", places},
            {"stored", storedOf(status)},
            {"receives", receivesOf(status)},
            {"masters", status.masters},
            {"seats", status.seats},
            {"sessions", status.sessions},
            {"warnings", listOf(status.warnings)}};
}

Json toJson(const ItemOutcome &item)
{
    return {{"name", item.name}, {"outcome", toText(item.outcome)}, {"message", item.message}};
}

Json toJson(const Change &change)
{
    return {{"what", change.what}, {"name", change.name}, {"detail", change.detail}, {"bytesLost", change.bytesLost}};
}

Json toJson(const Warning &warning)
{
    return {{"id", warning.id},
            {"text", warning.text},
            {"seat", warning.seat.empty() ? Json(nullptr) : Json(warning.seat)}};
}

Json toJson(const Error &error, const std::vector<ItemOutcome> &items)
{
    return {{"code", static_cast<int>(error.code)},
            {"message", error.message},
            {"hint", error.hint.empty() ? Json(nullptr) : Json(error.hint)},
            {"items", listOf(items)}};
}

Json toJson(const Action &action)
{
    return std::visit(ParamsOf{}, action);
}

Json toJson(const ImportSpec &spec)
{
    return {{"name", spec.name.value()},
            {"fileName", spec.fileName},
            {"format", toText(spec.format)},
            {"comment", spec.comment},
            {"hostPath", valueOrNull(spec.hostPath)},
            {"fileSize", spec.fileSize},
            {"update", spec.update}};
}

Json toJson(const ExportSpec &spec)
{
    return {{"master", spec.snapshot.master.value()},
            {"snapshot", spec.snapshot.number},
            {"format", toText(spec.format)},
            {"hostPath", valueOrNull(spec.hostPath)}};
}

Json toJson(const SendSpec &spec)
{
    return {{"master", spec.snapshot.master.value()},
            {"snapshot", spec.snapshot.number},
            {"from", valueOrNull(spec.from)},
            {"resume", valueOrNull(spec.resume)}};
}

Json toJson(const PartialReceive &partial)
{
    return {{"master", partial.master.value()},
            {"token", partial.token},
            {"position", partial.position},
            {"size", partial.size}};
}

} // namespace freshseat
