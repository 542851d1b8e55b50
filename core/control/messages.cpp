// SPDX-License-Identifier: GPL-3.0-or-later
// Building and reading the protocol's JSON.
#include "core/control/messages.h"

#include "core/base/text.h"
#include "core/model/json_members.h"

#include <algorithm>

namespace freshseat::control {

namespace {

struct EventJson {
    Json operator()(const SeatChanged &event) const
    {
        return {{"kind", "seat.changed"}, {"seat", freshseat::toJson(event.seat)}};
    }
    Json operator()(const SeatRemoved &event) const { return {{"kind", "seat.removed"}, {"name", event.name.value()}}; }
    Json operator()(const MastersChanged & /*event*/) const { return {{"kind", "masters.changed"}}; }
    Json operator()(const SchedulesChanged & /*event*/) const { return {{"kind", "schedules.changed"}}; }
    Json operator()(const RolloutChanged &event) const
    {
        return {{"kind", "rollout.changed"}, {"rollout", freshseat::toJson(event.rollout)}};
    }
    Json operator()(const PcsChanged & /*event*/) const { return {{"kind", "pcs.changed"}}; }
    Json operator()(const JournalAdded &event) const
    {
        return {{"kind", "journal.added"}, {"entry", freshseat::toJson(event.entry)}};
    }
    Json operator()(const HostStatusChanged &event) const
    {
        return {{"kind", "status.changed"}, {"status", freshseat::toJson(event.status)}};
    }
    Json operator()(const ConnectionLost & /*event*/) const { return nullptr; }
};

const Json &member(const Json &json, const char *key)
{
    static const Json kNothing;
    const auto found = json.find(key);
    return found == json.end() ? kNothing : *found;
}

template <class Event, class T>
Result<RoomEvent> eventOf(Result<T> value)
{
    if (!value) return failure(value);
    return RoomEvent(Event{std::move(*value)});
}

} // namespace

Json requestJson(std::uint64_t id, std::string_view method, Json params)
{
    return {{"jsonrpc", "2.0"}, {"id", id}, {"method", method}, {"params", std::move(params)}};
}

Json notificationJson(std::string_view method, Json params)
{
    return {{"jsonrpc", "2.0"}, {"method", method}, {"params", std::move(params)}};
}

Json resultJson(const Json &id, Json result)
{
    return {{"jsonrpc", "2.0"}, {"id", id}, {"result", std::move(result)}};
}

Json errorJson(const Json &id, int code, const Error &error)
{
    const Json body{{"code", code}, {"message", error.message}, {"data", freshseat::toJson(error)}};
    return {{"jsonrpc", "2.0"}, {"id", id}, {"error", body}};
}

Json errorJson(const Json &id, const Error &error)
{
    return errorJson(id, kRoomError - static_cast<int>(error.code), error);
}

Json toJson(const RoomEvent &event)
{
    return std::visit(EventJson{}, event);
}

Result<RoomEvent> eventFromJson(const Json &json)
{
    JsonMembers in(json, "event");
    const std::string kind = in.text("kind");
    if (const auto checked = in.result(0); !checked) return failure(checked);
    if (kind == "seat.changed") return eventOf<SeatChanged>(seatFromJson(member(json, "seat")));
    if (kind == "seat.removed") return eventOf<SeatRemoved>(in.result(SeatName(in.text("name"))));
    if (kind == "masters.changed") return RoomEvent(MastersChanged{});
    if (kind == "schedules.changed") return RoomEvent(SchedulesChanged{});
    if (kind == "rollout.changed") return eventOf<RolloutChanged>(rolloutFromJson(member(json, "rollout")));
    if (kind == "pcs.changed") return RoomEvent(PcsChanged{});
    if (kind == "journal.added") return eventOf<JournalAdded>(journalEntryFromJson(member(json, "entry")));
    if (kind == "status.changed") return eventOf<HostStatusChanged>(statusFromJson(member(json, "status")));
    return fail(ErrorCode::Unsupported, "an event of an unknown kind");
}

Json toJson(const JournalQuery &query)
{
    return {{"seat", query.seat ? Json(query.seat->value()) : Json(nullptr)},
            {"after", query.after},
            {"limit", query.limit}};
}

Result<JournalQuery> journalQueryFromJson(const Json &json)
{
    static constexpr int kMostEntries = 10'000;
    JsonMembers in(json, "journal.list");
    JournalQuery query;
    if (auto seat = in.optionalText("seat")) query.seat = SeatName(std::move(*seat));
    query.after = static_cast<std::int64_t>(
        std::min<std::uint64_t>(in.sizeOr("after", 0), std::numeric_limits<std::int64_t>::max()));
    query.limit = std::min(in.numberOr("limit", query.limit), kMostEntries);
    return in.result(std::move(query));
}

std::string originFrame(std::string_view sshConnection)
{
    const std::string address = checkedOrigin(sshConnection.substr(0, sshConnection.find(' ')));
    return address.empty() ? std::string() : encodeFrame(notificationJson("$/origin", {{"ssh", address}}));
}

std::string checkedOrigin(std::string_view address)
{
    static constexpr std::size_t kLongest = 64;
    const bool clean = std::all_of(address.begin(), address.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == ':' ||
               c == '%' || c == '-';
    });
    return clean && address.size() <= kLongest ? std::string(address) : std::string();
}

} // namespace freshseat::control
