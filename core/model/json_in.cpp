// SPDX-License-Identifier: GPL-3.0-or-later
// Outward JSON back into the room's values. What comes in is not trusted: every member's type is looked at.
#include "core/base/text.h"
#include "core/model/json.h"
#include "core/model/json_members.h"
#include "core/model/statistics_json.h"
#include "core/model/update_json.h"

namespace freshseat {

namespace {

SeatState stateFromText(std::string_view text)
{
    for (const SeatState state : {SeatState::Off, SeatState::Firmware, SeatState::Starting, SeatState::Running,
                                  SeatState::Update, SeatState::Resetting, SeatState::Failed}) {
        if (text == toText(state)) return state;
    }
    return SeatState::Unknown; // a newer host's word
}

Result<Outcome> outcomeFromText(std::string_view text)
{
    for (const Outcome outcome : {Outcome::Done, Outcome::Refused, Outcome::Failed, Outcome::Skipped}) {
        if (text == toText(outcome)) return outcome;
    }
    return fail(ErrorCode::Usage, inQuotes(text) + " is not an outcome");
}

Result<SessionView> sessionFromJson(const Json &json)
{
    JsonMembers in(json, "session");
    return in.result(SessionView{in.text("initiator"), in.text("address"), in.time("since"), in.sizeOr("bytesRead", 0),
                                 in.sizeOr("bytesWritten", 0), in.optional("statistics", statisticsFromJson)});
}

Result<TimelineEvent> timelineEventFromJson(const Json &json)
{
    JsonMembers in(json, "timeline event");
    return in.result(TimelineEvent{in.time("at"), in.text("event"), in.textOr("detail", {})});
}

Result<Warning> warningFromJson(const Json &json)
{
    JsonMembers in(json, "warning");
    return in.result(Warning{in.text("id"), in.text("text"), in.textOr("seat", {})});
}

Result<DataDisk> dataDiskFromJson(const Json &json)
{
    JsonMembers in(json, "data disk");
    DataDisk disk{MasterName(in.text("master")), in.number("snapshot"),      in.number("lun"),
                  in.sizeOr("dirtyBytes", 0),    in.flagOr("pinned", false), {}};
    if (in.has("moveTo")) disk.moveTo = in.number("moveTo");
    disk.sizeLimit = in.optionalSize("sizeLimit");
    return in.result(std::move(disk));
}

SeatSelection selectionMember(JsonMembers &in)
{
    if (!in.has("seats")) {
        in.wrong("seats", "given");
        return {};
    }
    auto selection = selectionFromJson(in.at("seats"));
    if (!selection) in.adopt(selection.error());
    return selection.value_or(SeatSelection{});
}

std::optional<Place> placeMember(JsonMembers &in)
{
    if (!in.has("place")) return std::nullopt;
    const Json &place = in.at("place");
    const bool fits = place.is_object() && place.contains("x") && place.contains("y") && place["x"].is_number() &&
                      place["y"].is_number();
    if (!fits) {
        in.wrong("place", "a place with x and y");
        return std::nullopt;
    }
    return Place{place["x"].get<double>(), place["y"].get<double>()};
}

Result<Action> addFromJson(const Json &params)
{
    JsonMembers in(params, "seat.add");
    AddSeat add;
    add.name = SeatName(in.text("name"));
    add.mac = in.text("mac");
    add.master = MasterName(in.text("master"));
    add.snapshot = in.numberOr("snapshot", 0);
    add.group = in.textOr("group", {});
    add.policy = in.word("policy", parsePolicy, ResetPolicy::Boot);
    add.sizeLimit = in.optionalSize("sizeLimit");
    add.place = placeMember(in);
    add.adopt = in.textOr("adopt", {});
    return in.result(Action(std::move(add)));
}

Result<Action> setFromJson(const Json &params)
{
    JsonMembers in(params, "seat.set");
    SetSeat set;
    set.name = SeatName(in.text("name"));
    in.each("changes", [&](const Json &element) {
        JsonMembers pair(element, "seat.set: change");
        std::string key = pair.text("key");
        auto checked = pair.result(std::pair(std::move(key), pair.text("value")));
        if (checked)
            set.changes.push_back(std::move(*checked));
        else
            in.adopt(checked.error());
    });
    return in.result(Action(std::move(set)));
}

} // namespace

Result<Seat> seatFromJson(const Json &json)
{
    JsonMembers in(json, "seat");
    Seat seat;
    seat.name = SeatName(in.text("name"));
    seat.mac = in.textOr("mac", {});
    seat.group = in.textOr("group", {});
    seat.master = MasterName(in.text("master"));
    seat.snapshot = in.number("snapshot");
    seat.pinned = in.flag("pinned");
    seat.policy = in.word("policy", parsePolicy, ResetPolicy::Boot);
    seat.target = in.text("target");
    seat.lun = in.number("lun");
    seat.portal = in.text("portal");
    seat.initiator = in.text("initiator");
    seat.state = stateFromText(in.text("state"));
    seat.dirtyBytes = in.size("dirtyBytes");
    seat.sizeLimit = in.optionalSize("sizeLimit");
    seat.sessions = in.list("sessions", sessionFromJson);
    seat.lastReset = in.optionalTime("lastReset");
    seat.lastError = in.optionalText("lastError");
    seat.place = placeMember(in);
    seat.warnings = in.list("warnings", warningFromJson);
    seat.auth = in.word("auth", parseAuthMode, AuthMode::Chap);
    seat.firmware = in.word("firmware", parseBootProgram, BootProgram::Auto);
    seat.maxSessions = in.numberOr("maxSessions", 1);
    seat.initiators = in.texts("initiators");
    seat.data = in.list("data", dataDiskFromJson);
    if (in.has("moveTo")) seat.moveTo = in.number("moveTo");
    seat.undoUntil = in.optionalTime("undoUntil");
    seat.refusedLogins = in.optionalSize("refusedLogins");
    seat.storedBytes = in.optionalSize("storedBytes");
    seat.keptBytes = in.optionalSize("keptBytes");
    seat.totals = in.optional("totals", totalsFromJson);
    seat.timeline = in.list("timeline", timelineEventFromJson);
    seat.verdict = in.optionalText("verdict");
    seat.verdictId = in.textOr("verdictId", {});
    return in.result(std::move(seat));
}

Result<Master> masterFromJson(const Json &json)
{
    JsonMembers in(json, "master");
    std::optional<UpdateSession> update;
    if (in.has("update")) {
        auto session = updateFromJson(in.at("update"));
        if (!session) in.adopt(session.error());
        update = std::move(session).value_or(UpdateSession());
    }
    return in.result(Master{MasterName(in.text("name")), in.size("size"), in.number("current"), in.number("snapshots"),
                            in.time("created"), std::move(update), in.optionalSize("storedBytes")});
}

Result<Snapshot> snapshotFromJson(const Json &json)
{
    JsonMembers in(json, "snapshot");
    return in.result(Snapshot{in.number("number"), in.textOr("comment", {}), in.time("created"),
                              in.sizeOr("changedBytes", 0), in.flagOr("current", false),
                              in.flagOr("lastKnownGood", false), in.flagOr("bad", false), in.texts("clones"),
                              in.optionalSize("storedBytes"), in.optionalSize("freedBytes")});
}

Result<SeatSecret> secretFromJson(const Json &json)
{
    JsonMembers in(json, "seat secret");
    return in.result(SeatSecret{in.text("initiator"), in.text("user"), Secret(in.text("secret")),
                                in.textOr("mutualUser", {}), Secret(in.textOr("mutualSecret", {}))});
}

Result<JournalEntry> journalEntryFromJson(const Json &json)
{
    JsonMembers in(json, "journal entry");
    return in.result(JournalEntry{in.id("id"), in.time("at"), in.text("who"), in.text("action"), in.text("object"),
                                  in.text("outcome"), in.textOr("detail", {})});
}

namespace {

Result<StoragePlace> placeFromJson(const Json &json)
{
    JsonMembers in(json, "place");
    return in.result(StoragePlace{in.text("path"), in.size("total"), in.size("used"), in.size("reserve")});
}

Result<StoredBytes> storedFromJson(const Json &json)
{
    JsonMembers in(json, "stored");
    return in.result(StoredBytes{in.sizeOr("masters", 0), in.sizeOr("clones", 0), in.sizeOr("kept", 0),
                                 in.sizeOr("receives", 0), in.sizeOr("other", 0)});
}

Result<UnfinishedReceive> receiveFromJson(const Json &json)
{
    JsonMembers in(json, "receive");
    return in.result(UnfinishedReceive{MasterName(in.text("master")), in.size("position"), in.size("size"),
                                       in.time("changed"), in.flagOr("running", false)});
}

} // namespace

Result<HostStatus> statusFromJson(const Json &json)
{
    JsonMembers in(json, "status");
    HostStatus status;
    status.backend = in.text("backend");
    status.version = in.text("version");
    status.host = in.text("host");
    static const Json kNothing;
    JsonMembers space(in.has("space") ? in.at("space") : kNothing, "status: space");
    status.spaceTotal = space.size("total");
    status.spaceUsed = space.size("used");
    status.spaceReserve = space.size("reserve");
    if (const auto checked = space.result(0); !checked) in.adopt(checked.error());
    if (in.has("places")) status.places = in.list("places", placeFromJson);
    status.stored = in.optional("stored", storedFromJson);
    if (in.has("receives")) status.receives = in.list("receives", receiveFromJson);
    status.masters = in.number("masters");
    status.seats = in.number("seats");
    status.sessions = in.number("sessions");
    status.warnings = in.list("warnings", warningFromJson);
    return in.result(std::move(status));
}

Result<ItemOutcome> itemFromJson(const Json &json)
{
    JsonMembers in(json, "outcome");
    return in.result(
        ItemOutcome{in.text("name"), in.word("outcome", outcomeFromText, Outcome::Failed), in.textOr("message", {})});
}

Result<Change> changeFromJson(const Json &json)
{
    JsonMembers in(json, "change");
    return in.result(Change{in.text("what"), in.text("name"), in.textOr("detail", {}), in.sizeOr("bytesLost", 0)});
}

Error errorFromJson(const Json &json)
{
    JsonMembers in(json, "error");
    Error error;
    const int code = in.numberOr("code", static_cast<int>(ErrorCode::Failed));
    const bool known = code >= static_cast<int>(ErrorCode::Failed) && code <= static_cast<int>(ErrorCode::OutOfSpace);
    error.code = known ? static_cast<ErrorCode>(code) : ErrorCode::Failed;
    error.message = in.textOr("message", {});
    error.hint = in.textOr("hint", {});
    if (error.message.empty()) error.message = "the storage host reported a failure without saying which";
    return error;
}

Result<Action> actionFromJson(std::string_view name, const Json &params)
{
    if (name == "seat.add") return addFromJson(params);
    if (name == "seat.set") return setFromJson(params);
    JsonMembers in(params, std::string(name));
    if (name == "seat.remove") return in.result(Action(RemoveSeats{selectionMember(in)}));
    if (name == "seat.reset") {
        ResetSeats reset{selectionMember(in), in.flagOr("force", false), {}};
        if (const auto disk = in.optionalText("disk")) reset.disk = MasterName(*disk);
        return in.result(Action(std::move(reset)));
    }
    if (name == "master.delete") return in.result(Action(DeleteMaster{MasterName(in.text("name"))}));
    if (name == "seat.secret.renew") return in.result(Action(RenewSecret{SeatName(in.text("name"))}));
    if (name == "schedule.add") {
        auto spec = scheduleSpecFromJson(params);
        if (!spec) return failure(spec);
        return Action(AddSchedule{std::move(*spec)});
    }
    if (name == "report.test") return Action(TestReport{});
    if (name == "schedule.remove") return in.result(Action(RemoveSchedule{in.id("id")}));
    if (name == "schedule.enable") return in.result(Action(EnableSchedule{in.id("id"), true}));
    if (name == "schedule.disable") return in.result(Action(EnableSchedule{in.id("id"), false}));
    if (name == "schedule.run") return in.result(Action(RunSchedule{in.id("id")}));
    if (auto action = updateActionFromJson(name, params)) return std::move(*action);
    if (auto action = bootActionFromJson(name, params)) return std::move(*action);
    return fail(ErrorCode::Unsupported, inQuotes(name) + " is not an action this version knows");
}

Result<ImportSpec> importSpecFromJson(const Json &json)
{
    JsonMembers in(json, "import");
    return in.result(ImportSpec{MasterName(in.text("name")), in.textOr("fileName", {}),
                                in.word("format", parseImageFormat, ImageFormat::Auto), in.textOr("comment", {}),
                                in.optionalText("hostPath"), in.sizeOr("fileSize", 0), in.flagOr("update", false)});
}

Result<ExportSpec> exportSpecFromJson(const Json &json)
{
    JsonMembers in(json, "export");
    return in.result(ExportSpec{{MasterName(in.text("master")), in.numberOr("snapshot", 0)},
                                in.word("format", parseImageFormat, ImageFormat::Raw),
                                in.optionalText("hostPath")});
}

Result<SendSpec> sendSpecFromJson(const Json &json)
{
    JsonMembers in(json, "send");
    SendSpec spec{{MasterName(in.text("master")), in.numberOr("snapshot", 0)}, {}, in.optionalText("resume")};
    if (in.has("from")) spec.from = in.number("from");
    return in.result(std::move(spec));
}

Result<PartialReceive> partialReceiveFromJson(const Json &json)
{
    JsonMembers in(json, "receive");
    return in.result(
        PartialReceive{MasterName(in.text("master")), in.text("token"), in.size("position"), in.size("size")});
}

} // namespace freshseat
