// SPDX-License-Identifier: GPL-3.0-or-later
// Each method of PROTOCOL.md as one function: read the parameters, ask the backend, tell the result.
#include "core/control/methods.h"

#include "core/control/messages.h"
#include "core/model/json_members.h"
#include "core/model/scrub_json.h"

#include <array>
#include <string_view>

namespace freshseat::control {

namespace {

Answer plain(Json result)
{
    return Answer{std::move(result), {}, nullptr};
}

/// The backend's answer as JSON.
template <class T>
Result<Answer> told(const Result<T> &value)
{
    if (!value) return failure(value);
    return plain(freshseat::toJson(*value));
}

template <class T>
Result<Answer> toldList(const Result<std::vector<T>> &values)
{
    if (!values) return failure(values);
    return plain(listJson(*values));
}

Result<std::string> nameIn(const Call &call)
{
    JsonMembers in(call.params, call.method);
    return in.result(in.text("name"));
}

Result<Answer> status(StorageBackend &backend, Call & /*call*/)
{
    return told(backend.status());
}

Result<Answer> masterList(StorageBackend &backend, Call & /*call*/)
{
    return toldList(backend.masters());
}

Result<Answer> masterSnapshots(StorageBackend &backend, Call &call)
{
    const auto name = nameIn(call);
    if (!name) return failure(name);
    return toldList(backend.snapshots(MasterName(*name)));
}

Result<Answer> seatList(StorageBackend &backend, Call & /*call*/)
{
    return toldList(backend.seats());
}

Result<Answer> seatShow(StorageBackend &backend, Call &call)
{
    const auto name = nameIn(call);
    if (!name) return failure(name);
    const auto seat = backend.seat(SeatName(*name));
    if (!seat) return failure(seat);
    return plain(freshseat::toJson(*seat, SeatDetail::Shown));
}

Result<Answer> seatSecret(StorageBackend &backend, Call &call)
{
    const auto name = nameIn(call);
    if (!name) return failure(name);
    return told(backend.secret(call.caller, SeatName(*name)));
}

Result<Answer> journalList(StorageBackend &backend, Call &call)
{
    const auto query = journalQueryFromJson(call.params);
    if (!query) return failure(query);
    return toldList(backend.journal(*query));
}

Result<Answer> scrubShow(StorageBackend &backend, Call & /*call*/)
{
    return told(backend.scrub());
}

Result<Answer> scrubStart(StorageBackend &backend, Call &call)
{
    JsonMembers in(call.params, call.method);
    const auto hurry = in.result(in.flagOr("hurry", false));
    if (!hurry) return failure(hurry);
    return told(backend.orderScrub(call.caller, *hurry ? ScrubOrder::Hurry : ScrubOrder::Start));
}

Result<Answer> scrubStop(StorageBackend &backend, Call &call)
{
    return told(backend.orderScrub(call.caller, ScrubOrder::Stop));
}

Result<Answer> scheduleList(StorageBackend &backend, Call & /*call*/)
{
    return toldList(backend.schedules());
}

Result<Answer> updateShow(StorageBackend &backend, Call &call)
{
    const auto name = nameIn(call);
    if (!name) return failure(name);
    return told(backend.update(MasterName(*name)));
}

Result<Answer> rolloutShow(StorageBackend &backend, Call &call)
{
    const auto name = nameIn(call);
    if (!name) return failure(name);
    return told(backend.rollout(MasterName(*name)));
}

Result<Answer> pcList(StorageBackend &backend, Call & /*call*/)
{
    return toldList(backend.pcs());
}

Result<Answer> bootScript(StorageBackend &backend, Call &call)
{
    JsonMembers in(call.params, call.method);
    const auto mac = in.result(in.text("mac"));
    if (!mac) return failure(mac);
    const auto script = backend.bootScript(*mac);
    if (!script) return failure(script);
    return plain({{"script", *script}});
}

Result<Answer> bootNetworkShow(StorageBackend &backend, Call & /*call*/)
{
    return told(backend.bootNetwork());
}

Answer opened(std::unique_ptr<Download> download)
{
    Answer answer = plain({{"fileSize", download->fileSize()}});
    answer.opened = std::make_unique<Transfer>();
    answer.opened->download = std::move(download);
    return answer;
}

Answer opened(std::unique_ptr<Upload> upload)
{
    Answer answer = plain(Json::object());
    answer.opened = std::make_unique<Transfer>();
    answer.opened->upload = std::move(upload);
    return answer;
}

Result<Answer> stickBegin(StorageBackend &backend, Call &call)
{
    const auto spec = stickSpecFromJson(call.params);
    if (!spec) return failure(spec);
    auto download = backend.beginStick(call.caller, *spec, call.progress);
    if (!download) return failure(download);
    return opened(std::move(*download));
}

Result<Answer> importBegin(StorageBackend &backend, Call &call)
{
    const auto spec = importSpecFromJson(call.params);
    if (!spec) return failure(spec);
    auto upload = backend.beginImport(call.caller, *spec);
    if (!upload) return failure(upload);
    return opened(std::move(*upload));
}

Result<Answer> importWrite(StorageBackend & /*backend*/, Call &call)
{
    JsonMembers in(call.params, call.method);
    const auto offset = in.result(in.size("offset"));
    if (!offset) return failure(offset);
    const auto written = call.transfer->upload->write(*offset, call.payload);
    if (!written) return failure(written);
    return plain(Json::object());
}

Result<Answer> importFinish(StorageBackend & /*backend*/, Call &call)
{
    return told(call.transfer->upload->finish(call.progress));
}

Result<Answer> endOfTransfer(StorageBackend & /*backend*/, Call &call)
{
    call.transfer->upload.reset();
    call.transfer->download.reset();
    return plain(Json::object());
}

Result<Answer> sendBegin(StorageBackend &backend, Call &call)
{
    const auto spec = sendSpecFromJson(call.params);
    if (!spec) return failure(spec);
    auto download = backend.beginSend(call.caller, *spec);
    if (!download) return failure(download);
    return opened(std::move(*download));
}

Result<Answer> receiveBegin(StorageBackend &backend, Call &call)
{
    const auto name = nameIn(call);
    if (!name) return failure(name);
    auto upload = backend.beginReceive(call.caller, MasterName(*name));
    if (!upload) return failure(upload);
    return opened(std::move(*upload));
}

template <bool Drop>
Result<Answer> receivePartial(StorageBackend &backend, Call &call)
{
    const auto name = nameIn(call);
    if (!name) return failure(name);
    return told(backend.partialReceive(call.caller, MasterName(*name), Drop));
}

Result<Answer> exportBegin(StorageBackend &backend, Call &call)
{
    const auto spec = exportSpecFromJson(call.params);
    if (!spec) return failure(spec);
    auto download = backend.beginExport(call.caller, *spec, call.progress);
    if (!download) return failure(download);
    return opened(std::move(*download));
}

Result<Answer> exportRead(StorageBackend & /*backend*/, Call &call)
{
    Transfer &transfer = *call.transfer;
    // Clients ask ahead: what comes after the end is the end again.
    if (transfer.ended) return plain({{"offset", transfer.download->fileSize()}});
    auto chunk = transfer.download->next();
    if (!chunk) return failure(chunk);
    if (chunk->bytes.size() > kMaxPayload) return fail(ErrorCode::Failed, "the storage host read too much at once");
    transfer.ended = chunk->bytes.empty();
    return Answer{{{"offset", chunk->offset}}, std::move(chunk->bytes), nullptr};
}

/// Every action: previewed with "dryRun": true, else performed.
Result<Answer> act(StorageBackend &backend, Call &call)
{
    JsonMembers in(call.params, call.method);
    const auto dryRun = in.result(in.flagOr("dryRun", false));
    if (!dryRun) return failure(dryRun);
    const auto action = actionFromJson(call.method, call.params);
    if (!action) return failure(action);
    if (*dryRun) {
        const auto changes = backend.preview(*action);
        if (!changes) return failure(changes);
        return plain({{"changes", listJson(*changes)}});
    }
    const auto items = backend.perform(call.caller, *action, call.progress);
    if (!items) return failure(items);
    return plain({{"items", listJson(*items)}});
}

enum class Kind { Plain, Upload, Download };

struct Method {
    std::string_view name;
    Result<Answer> (*run)(StorageBackend &, Call &);
    Kind kind = Kind::Plain;
    bool ends = false;
};

constexpr std::array<Method, 58> kMethods{{{"status", status},
                                           {"master.list", masterList},
                                           {"master.snapshots", masterSnapshots},
                                           {"master.import.begin", importBegin},
                                           {"master.import.write", importWrite, Kind::Upload},
                                           {"master.import.finish", importFinish, Kind::Upload, true},
                                           {"master.import.abort", endOfTransfer, Kind::Upload, true},
                                           {"master.export.begin", exportBegin},
                                           {"master.export.read", exportRead, Kind::Download},
                                           {"master.export.end", endOfTransfer, Kind::Download, true},
                                           {"master.send.begin", sendBegin},
                                           {"master.receive.begin", receiveBegin},
                                           {"master.receive.show", receivePartial<false>},
                                           {"master.receive.drop", receivePartial<true>},
                                           {"seat.list", seatList},
                                           {"seat.show", seatShow},
                                           {"seat.secret", seatSecret},
                                           {"journal.list", journalList},
                                           {"store.scrub.show", scrubShow},
                                           {"store.scrub.start", scrubStart},
                                           {"store.scrub.stop", scrubStop},
                                           {"seat.add", act},
                                           {"seat.set", act},
                                           {"seat.remove", act},
                                           {"seat.reset", act},
                                           {"master.delete", act},
                                           {"seat.secret.renew", act},
                                           {"schedule.list", scheduleList},
                                           {"schedule.add", act},
                                           {"schedule.remove", act},
                                           {"schedule.enable", act},
                                           {"schedule.disable", act},
                                           {"schedule.run", act},
                                           {"update.show", updateShow},
                                           {"update.begin", act},
                                           {"update.discard", act},
                                           {"update.publish", act},
                                           {"master.current", act},
                                           {"master.drop", act},
                                           {"master.good", act},
                                           {"rollout.show", rolloutShow},
                                           {"rollout.continue", act},
                                           {"rollout.abort", act},
                                           {"seat.undo", act},
                                           {"pc.list", pcList},
                                           {"pc.adopt", act},
                                           {"pc.ignore", act},
                                           {"pc.auto", act},
                                           {"seat.wake", act},
                                           {"seat.shutdown", act},
                                           {"seat.reboot", act},
                                           {"seat.message", act},
                                           {"report.test", act},
                                           {"boot.script", bootScript},
                                           {"boot.stick.begin", stickBegin},
                                           {"boot.network.show", bootNetworkShow},
                                           {"boot.network.on", act},
                                           {"boot.network.off", act}}};

const Method *find(const std::string &name)
{
    for (const Method &method : kMethods) {
        if (method.name == name) return &method;
    }
    return nullptr;
}

} // namespace

Result<Answer> runMethod(StorageBackend &backend, Call &call)
{
    const Method *method = find(call.method);
    if (method == nullptr) return fail(ErrorCode::Unsupported, "no method " + inQuotes(call.method));
    if (method->kind == Kind::Plain) return method->run(backend, call);
    const bool fits = call.transfer != nullptr && (method->kind == Kind::Upload ? call.transfer->upload != nullptr
                                                                                : call.transfer->download != nullptr);
    if (!fits) return fail(ErrorCode::NotFound, "no such transfer: it is over, or was never begun");
    return method->run(backend, call);
}

bool isMethod(const std::string &method)
{
    return find(method) != nullptr;
}

bool isTransferMethod(const std::string &method)
{
    const Method *found = find(method);
    return found != nullptr && found->kind != Kind::Plain;
}

bool endsTransfer(const std::string &method)
{
    const Method *found = find(method);
    return found != nullptr && found->ends;
}

std::uint64_t transferNumber(const Json &params)
{
    for (const char *key : {"upload", "download"}) {
        const auto number = params.find(key);
        if (number != params.end() && number->is_number_unsigned()) return number->get<std::uint64_t>();
    }
    return 0;
}

} // namespace freshseat::control
