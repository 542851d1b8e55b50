// SPDX-License-Identifier: GPL-3.0-or-later
// Each call of the backend as one request.
#include "core/storage/helper/helper_backend.h"

#include "core/control/messages.h"
#include "core/model/json_members.h"
#include "core/model/scrub_json.h"
#include "core/storage/helper/helper_transfers.h"

namespace freshseat::helper {

namespace {

using control::Effect;
using Reply = Result<control::Client::Reply>;

template <class T>
Result<T> read(const Reply &reply, Result<T> (*from)(const Json &))
{
    if (!reply) return failure(reply);
    return from(reply->result);
}

template <class T>
Result<std::vector<T>> readList(const Reply &reply, Result<T> (*from)(const Json &))
{
    if (!reply) return failure(reply);
    return control::listFromJson(reply->result, from);
}

/// The list in member `key` of an action's reply.
template <class T>
Result<std::vector<T>> readMember(const Reply &reply, const char *key, Result<T> (*from)(const Json &))
{
    if (!reply) return failure(reply);
    if (!reply->result.is_object() || !reply->result.contains(key))
        return fail(ErrorCode::Failed, "the storage host's answer has no \"" + std::string(key) + "\"");
    return control::listFromJson(reply->result.at(key), from);
}

Json named(const std::string &name)
{
    return {{"name", name}};
}

} // namespace

Result<std::unique_ptr<HelperBackend>> HelperBackend::connect(std::unique_ptr<ByteStream> stream,
                                                              std::string clientName)
{
    std::unique_ptr<HelperBackend> backend(new HelperBackend);
    control::ClientOptions options;
    options.name = std::move(clientName);
    options.event = [events = backend->m_events](const RoomEvent &event) { events->hub.publish(event); };
    auto client = control::Client::connect(std::move(stream), std::move(options));
    if (!client) return failure(client);
    backend->m_client = std::move(*client);
    return backend;
}

HelperBackend::~HelperBackend()
{
    if (m_client) m_client->close();
}

Result<HostStatus> HelperBackend::status()
{
    return read(m_client->call("status", Json::object(), Effect::Reads), statusFromJson);
}

Result<std::vector<Master>> HelperBackend::masters()
{
    return readList(m_client->call("master.list", Json::object(), Effect::Reads), masterFromJson);
}

Result<std::vector<Snapshot>> HelperBackend::snapshots(const MasterName &master)
{
    return readList(m_client->call("master.snapshots", named(master.value()), Effect::Reads), snapshotFromJson);
}

Result<std::unique_ptr<Upload>> HelperBackend::beginImport(const Caller & /*caller*/, const ImportSpec &spec)
{
    const auto reply = m_client->call("master.import.begin", freshseat::toJson(spec), Effect::Changes);
    if (!reply) return failure(reply);
    return uploadOver(m_client, reply->result);
}

Result<std::unique_ptr<Download>> HelperBackend::beginExport(const Caller & /*caller*/, const ExportSpec &spec,
                                                             const Progress &progress)
{
    const auto reply = m_client->call("master.export.begin", freshseat::toJson(spec), Effect::Reads, progress);
    if (!reply) return failure(reply);
    return downloadOver(m_client, reply->result);
}

Result<std::unique_ptr<Download>> HelperBackend::beginSend(const Caller & /*caller*/, const SendSpec &spec)
{
    const auto reply = m_client->call("master.send.begin", freshseat::toJson(spec), Effect::Reads);
    if (!reply) return failure(reply);
    return downloadOver(m_client, reply->result);
}

Result<std::unique_ptr<Upload>> HelperBackend::beginReceive(const Caller & /*caller*/, const MasterName &master)
{
    const auto reply = m_client->call("master.receive.begin", named(master.value()), Effect::Changes);
    if (!reply) return failure(reply);
    return uploadOver(m_client, reply->result);
}

Result<PartialReceive> HelperBackend::partialReceive(const Caller & /*caller*/, const MasterName &master, bool drop)
{
    const auto effect = drop ? Effect::Changes : Effect::Reads;
    return read(m_client->call(drop ? "master.receive.drop" : "master.receive.show", named(master.value()), effect),
                partialReceiveFromJson);
}

Result<std::vector<Seat>> HelperBackend::seats()
{
    return readList(m_client->call("seat.list", Json::object(), Effect::Reads), seatFromJson);
}

Result<Seat> HelperBackend::seat(const SeatName &name)
{
    return read(m_client->call("seat.show", named(name.value()), Effect::Reads), seatFromJson);
}

Result<SeatSecret> HelperBackend::secret(const Caller & /*caller*/, const SeatName &name)
{
    return read(m_client->call("seat.secret", named(name.value()), Effect::Reads), secretFromJson);
}

Result<std::vector<Schedule>> HelperBackend::schedules()
{
    return readList(m_client->call("schedule.list", Json::object(), Effect::Reads), scheduleFromJson);
}

Result<UpdateSession> HelperBackend::update(const MasterName &master)
{
    return read(m_client->call("update.show", named(master.value()), Effect::Reads), updateFromJson);
}

Result<Rollout> HelperBackend::rollout(const MasterName &master)
{
    return read(m_client->call("rollout.show", named(master.value()), Effect::Reads), rolloutFromJson);
}

Result<std::vector<Pc>> HelperBackend::pcs()
{
    return readList(m_client->call("pc.list", Json::object(), Effect::Reads), pcFromJson);
}

Result<std::string> HelperBackend::bootScript(const std::string &mac)
{
    const auto reply = m_client->call("boot.script", {{"mac", mac}}, Effect::Reads);
    if (!reply) return failure(reply);
    JsonMembers in(reply->result, "the storage host's answer");
    return in.result(in.text("script"));
}

Result<BootNetwork> HelperBackend::bootNetwork()
{
    return read(m_client->call("boot.network.show", Json::object(), Effect::Reads), bootNetworkFromJson);
}

Result<std::unique_ptr<Download>> HelperBackend::beginStick(const Caller & /*caller*/, const StickSpec &spec,
                                                            const Progress &progress)
{
    const auto reply = m_client->call("boot.stick.begin", freshseat::toJson(spec), Effect::Reads, progress);
    if (!reply) return failure(reply);
    return downloadOver(m_client, reply->result);
}

Result<ScrubStatus> HelperBackend::scrub()
{
    return read(m_client->call("store.scrub.show", Json::object(), Effect::Reads), scrubFromJson);
}

Result<ScrubStatus> HelperBackend::orderScrub(const Caller & /*caller*/, ScrubOrder order)
{
    const bool stop = order == ScrubOrder::Stop;
    Json params = stop ? Json::object() : Json{{"hurry", order == ScrubOrder::Hurry}};
    return read(m_client->call(stop ? "store.scrub.stop" : "store.scrub.start", std::move(params), Effect::Changes),
                scrubFromJson);
}

Result<std::vector<JournalEntry>> HelperBackend::journal(const JournalQuery &query)
{
    return readList(m_client->call("journal.list", control::toJson(query), Effect::Reads), journalEntryFromJson);
}

Result<std::vector<Change>> HelperBackend::preview(const Action &action)
{
    Json params = freshseat::toJson(action);
    params["dryRun"] = true;
    return readMember(m_client->call(actionName(action), std::move(params), Effect::Reads), "changes", changeFromJson);
}

Result<std::vector<ItemOutcome>> HelperBackend::perform(const Caller & /*caller*/, const Action &action,
                                                        const Progress &progress)
{
    return readMember(m_client->call(actionName(action), freshseat::toJson(action), Effect::Changes, progress), "items",
                      itemFromJson);
}

Result<std::unique_ptr<Watch>> HelperBackend::watch(std::function<void(const RoomEvent &)> listener)
{
    const std::scoped_lock lock(m_watching);
    // One watch on the wire feeds all of ours. The listener is there first: a connection lost right after the answer
    // is told to it.
    auto watch = m_events->hub.watch(std::move(listener));
    const auto reply = m_client->call("room.watch", Json::object(), Effect::Reads);
    if (!reply) return failure(reply);
    return watch;
}

void HelperBackend::cancel()
{
    m_client->close();
}

} // namespace freshseat::helper
