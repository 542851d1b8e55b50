// SPDX-License-Identifier: GPL-3.0-or-later
// Notes are read as untrusted JSON: other programs, and people, can write user properties too.
#include "core/storage/zfs/records.h"

#include "core/model/json_members.h"

namespace freshseat::zfsroom {

namespace {

template <class T>
Json orNull(const std::optional<T> &value)
{
    return value ? Json(*value) : Json(nullptr);
}

Json timeOrNull(const std::optional<TimePoint> &at)
{
    return at ? Json(formatTime(*at)) : Json(nullptr);
}

Result<Json> parsed(const std::string &note)
{
    Json json = Json::parse(note, nullptr, false);
    if (json.is_discarded()) return fail(ErrorCode::Failed, "a property of the room is no JSON");
    return json;
}

/// One line, printable, whatever bytes are in it.
std::string dumped(const Json &json)
{
    return json.dump(-1, ' ', true, Json::error_handler_t::replace);
}

Json toJson(const KeptVolume &kept)
{
    return {{"volume", kept.volume}, {"snapshot", kept.snapshot}, {"until", formatTime(kept.until)}};
}

std::optional<KeptVolume> keptMember(JsonMembers &in)
{
    if (!in.has("kept")) return std::nullopt;
    JsonMembers kept(in.at("kept"), "kept volume");
    const auto value = kept.result(KeptVolume{kept.text("volume"), kept.number("snapshot"), kept.time("until")});
    if (value) return *value;
    in.adopt(value.error());
    return std::nullopt;
}

std::optional<Place> placeMember(JsonMembers &in)
{
    if (!in.has("place")) return std::nullopt;
    const Json &at = in.at("place");
    if (at.is_array() && at.size() == 2 && at[0].is_number() && at[1].is_number())
        return Place{at[0].get<double>(), at[1].get<double>()};
    in.wrong("place", "two numbers");
    return std::nullopt;
}

/// As the record's own members are the system disk's.
Json toJson(const DataDisk &disk, const SeatVolumes &volumes)
{
    return {{"lun", disk.lun},
            {"master", disk.master.value()},
            {"snapshot", disk.snapshot},
            {"pinned", disk.pinned},
            {"moveTo", orNull(disk.moveTo)},
            {"sizeLimit", orNull(disk.sizeLimit)},
            {"serial", volumes.serial},
            {"volume", volumes.volume},
            {"kept", volumes.kept ? toJson(*volumes.kept) : Json(nullptr)}};
}

SeatVolumes volumesMember(JsonMembers &in)
{
    SeatVolumes volumes{in.text("serial"), in.text("volume"), {}};
    volumes.kept = keptMember(in);
    return volumes;
}

Result<void> addDataDisk(SeatRecord &record, const Json &json)
{
    JsonMembers in(json, "data disk of the room");
    DataDisk disk;
    disk.lun = in.number("lun");
    disk.master = MasterName(in.text("master"));
    disk.snapshot = in.number("snapshot");
    disk.pinned = in.flag("pinned");
    if (in.has("moveTo")) disk.moveTo = in.number("moveTo");
    disk.sizeLimit = in.optionalSize("sizeLimit");
    SeatVolumes volumes = volumesMember(in);
    if (disk.lun < 1 || record.disks.contains(disk.lun)) in.wrong("lun", "a number above 0, once");
    if (const auto read = in.result(true); !read) return failure(read);
    record.disks[disk.lun] = std::move(volumes);
    record.seat.data.push_back(std::move(disk));
    return {};
}

} // namespace

std::set<std::string> volumesIn(const SeatRecord &record)
{
    std::set<std::string> names;
    for (const auto &[lun, disk] : record.disks) {
        names.insert(disk.volume);
        if (disk.kept) names.insert(disk.kept->volume);
    }
    return names;
}

std::string toNote(const SeatRecord &record)
{
    const Seat &seat = record.seat;
    const SeatVolumes &system = record.disks.at(0);
    Json data = Json::array();
    for (const DataDisk &disk : seat.data) data.push_back(toJson(disk, record.disks.at(disk.lun)));
    return dumped({{"name", seat.name.value()},
                   {"mac", seat.mac},
                   {"group", seat.group},
                   {"master", seat.master.value()},
                   {"snapshot", seat.snapshot},
                   {"pinned", seat.pinned},
                   {"policy", toText(seat.policy)},
                   {"sizeLimit", orNull(seat.sizeLimit)},
                   {"place", seat.place ? Json{seat.place->x, seat.place->y} : Json(nullptr)},
                   {"auth", toText(seat.auth)},
                   {"firmware", toText(seat.firmware)},
                   {"maxSessions", seat.maxSessions},
                   {"initiators", seat.initiators},
                   {"lastReset", timeOrNull(seat.lastReset)},
                   {"lastError", orNull(seat.lastError)},
                   {"moveTo", orNull(seat.moveTo)},
                   {"serial", system.serial},
                   {"volume", system.volume},
                   {"lastVolume", record.lastVolume},
                   {"kept", system.kept ? toJson(*system.kept) : Json(nullptr)},
                   {"data", std::move(data)},
                   {"adopts", record.adopts},
                   {"taken", record.taken},
                   {"gone", record.gone}});
}

Result<SeatRecord> seatFromNote(const std::string &note)
{
    const auto json = parsed(note);
    if (!json) return failure(json);
    JsonMembers in(*json, "seat of the room");
    SeatRecord record;
    Seat &seat = record.seat;
    seat.name = SeatName(in.text("name"));
    seat.mac = in.text("mac");
    seat.group = in.textOr("group", {});
    seat.master = MasterName(in.text("master"));
    seat.snapshot = in.number("snapshot");
    seat.pinned = in.flag("pinned");
    seat.policy = in.word("policy", parsePolicy, ResetPolicy::Boot);
    seat.sizeLimit = in.optionalSize("sizeLimit");
    seat.place = placeMember(in);
    seat.auth = in.word("auth", parseAuthMode, AuthMode::Chap);
    seat.firmware = in.word("firmware", parseBootProgram, BootProgram::Auto);
    seat.maxSessions = in.numberOr("maxSessions", 1);
    seat.initiators = in.texts("initiators");
    seat.lastReset = in.optionalTime("lastReset");
    seat.lastError = in.optionalText("lastError");
    if (in.has("moveTo")) seat.moveTo = in.number("moveTo");
    record.disks[0] = volumesMember(in);
    record.lastVolume = in.number("lastVolume");
    in.each("data", [&](const Json &disk) {
        if (const auto added = addDataDisk(record, disk); !added) in.adopt(added.error());
    });
    record.adopts = in.textOr("adopts", {});
    record.taken = in.textOr("taken", {});
    record.gone = in.flagOr("gone", false);
    return in.result(std::move(record));
}

std::string toNote(const MasterRecord &record)
{
    return dumped({{"name", record.name.value()},
                   {"created", formatTime(record.created)},
                   {"current", record.current},
                   {"last", record.last},
                   {"lastVolume", record.lastVolume},
                   {"good", record.good},
                   {"bad", record.bad},
                   {"update", record.update ? freshseat::toJson(*record.update) : Json(nullptr)},
                   {"updateVolume", record.updateVolume},
                   {"deleting", record.deleting}});
}

Result<MasterRecord> masterFromNote(const std::string &note)
{
    const auto json = parsed(note);
    if (!json) return failure(json);
    JsonMembers in(*json, "master of the room");
    MasterRecord record;
    record.name = MasterName(in.text("name"));
    record.created = in.time("created");
    record.current = in.number("current");
    record.last = in.number("last");
    record.lastVolume = in.number("lastVolume");
    record.good = in.numberOr("good", 0);
    in.each("bad", [&](const Json &number) {
        if (!number.is_number_integer()) return in.wrong("bad", "a list of numbers");
        record.bad.push_back(number.get<int>());
    });
    if (in.has("update")) {
        auto update = updateFromJson(in.at("update"));
        if (update)
            record.update = std::move(*update);
        else
            in.adopt(update.error());
    }
    record.updateVolume = in.textOr("updateVolume", {});
    record.deleting = in.flagOr("deleting", false);
    return in.result(std::move(record));
}

std::string toNote(const VersionRecord &record)
{
    return dumped({{"number", record.number},
                   {"comment", record.comment},
                   {"created", formatTime(record.created)},
                   {"dropped", record.dropped}});
}

Result<VersionRecord> versionFromNote(const std::string &note)
{
    const auto json = parsed(note);
    if (!json) return failure(json);
    JsonMembers in(*json, "snapshot of the room");
    return in.result(
        VersionRecord{in.number("number"), in.textOr("comment", {}), in.time("created"), in.flagOr("dropped", false)});
}

std::string toNote(const JournalEntry &entry)
{
    return dumped(freshseat::toJson(entry));
}

Result<JournalEntry> journalFromNote(const std::string &note)
{
    const auto json = parsed(note);
    if (!json) return failure(json);
    return journalEntryFromJson(*json);
}

} // namespace freshseat::zfsroom
