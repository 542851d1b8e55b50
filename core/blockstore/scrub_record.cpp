// SPDX-License-Identifier: GPL-3.0-or-later
// scrub.json, read with suspicion.
#include "core/blockstore/scrub_record.h"

#include "core/base/log.h"
#include "core/base/text.h"
#include "core/blockstore/document.h"
#include "core/blockstore/format.h"
#include "core/blockstore/store_layout.h"

#include <nlohmann/json.hpp>

namespace freshseat::blockstore {

namespace {

using Json = nlohmann::json;
using Part = ScrubPosition::Part;

Json timeJson(const std::optional<TimePoint> &at)
{
    return at ? Json(formatTime(*at)) : Json();
}

std::optional<TimePoint> timeFrom(const Json &json)
{
    return json.is_string() ? parseTime(json.get<std::string>()) : std::nullopt;
}

Json damagesJson(const std::vector<Damage> &damages)
{
    Json list = Json::array();
    for (const Damage &damage : damages) {
        Json json = {{"text", damage.text}};
        if (damage.snapshot) json["snapshot"] = damage.snapshot->value();
        if (damage.clone) json["clone"] = damage.clone->value();
        if (damage.offset) json["offset"] = *damage.offset;
        list.push_back(std::move(json));
    }
    return list;
}

std::vector<Damage> damagesFrom(const Json &list)
{
    std::vector<Damage> damages;
    for (const Json &json : list) {
        Damage damage;
        damage.text = json.at("text").get<std::string>();
        if (json.contains("snapshot")) damage.snapshot = SnapshotKey(json["snapshot"].get<std::string>());
        if (json.contains("clone")) damage.clone = CloneKey(json["clone"].get<std::string>());
        if (json.contains("offset")) damage.offset = json["offset"].get<std::uint64_t>();
        damages.push_back(std::move(damage));
    }
    return damages;
}

ScrubRecord recordFrom(const Json &json)
{
    ScrubRecord record;
    record.facts.state = static_cast<ScrubState>(json.at("state").get<unsigned>() % 3);
    record.facts.startedAt = timeFrom(json.at("startedAt"));
    record.facts.finishedAt = timeFrom(json.at("finishedAt"));
    record.facts.doneBytes = json.at("doneBytes").get<std::uint64_t>();
    record.facts.totalBytes = json.at("totalBytes").get<std::uint64_t>();
    record.facts.repaired = json.at("repaired").get<std::uint64_t>();
    record.facts.damages = damagesFrom(json.at("damages"));
    record.found = damagesFrom(json.at("found"));
    record.position.part = static_cast<Part>(json.at("part").get<unsigned>() % 4);
    record.position.key = json.at("key").get<std::string>();
    record.position.offset = json.at("offset").get<std::uint64_t>();
    return record;
}

} // namespace

ScrubRecord readScrub(const std::filesystem::path &root)
{
    const auto text = readSmallFile(root / kScrubName);
    if (!text) return {};
    try {
        return recordFrom(Json::parse(*text));
    } catch (const Json::exception &error) {
        log::warning((root / kScrubName).string() + " is damaged and means nothing: " + error.what());
        return {};
    }
}

Result<void> writeScrub(const std::filesystem::path &root, const ScrubRecord &record)
{
    const Json json = {
        {"format", kFormatVersion},
        {"state", static_cast<unsigned>(record.facts.state)},
        {"startedAt", timeJson(record.facts.startedAt)},
        {"finishedAt", timeJson(record.facts.finishedAt)},
        {"doneBytes", record.facts.doneBytes},
        {"totalBytes", record.facts.totalBytes},
        {"repaired", record.facts.repaired},
        {"damages", damagesJson(record.facts.damages)},
        {"found", damagesJson(record.found)},
        {"part", static_cast<unsigned>(record.position.part)},
        {"key", record.position.key},
        {"offset", record.position.offset},
    };
    return replaceSmallFile(root / kScrubName, json.dump() + "\n");
}

} // namespace freshseat::blockstore
