// SPDX-License-Identifier: GPL-3.0-or-later
// clone.json, read with suspicion.
#include "core/blockstore/clone_identity.h"

#include "core/blockstore/document.h"
#include "core/blockstore/format.h"
#include "core/blockstore/json_values.h"
#include "core/blockstore/store_layout.h"

#include <algorithm>
#include <array>

namespace freshseat::blockstore {

namespace {

/// As many as can be in use at once: the clone's, the kept one, and the next.
constexpr std::array<const char *, 3> kDiskNames = {kDiskName, "disk.1.cow", "disk.2.cow"};
constexpr std::uint64_t kNoNumber = ~std::uint64_t{0};
constexpr std::uint64_t kLastTime = 9'000'000'000'000; ///< milliseconds; what a TimePoint can hold, and the year 2255

std::optional<Durability> durabilityOf(const nlohmann::json &json)
{
    const std::string text = word(json, "durability");
    if (text == "durable") return Durability::Durable;
    if (text == "volatile") return Durability::Volatile;
    return std::nullopt;
}

const char *wordOf(Durability durability)
{
    return durability == Durability::Durable ? "durable" : "volatile";
}

std::optional<KeptDisk> keptOf(const nlohmann::json &json)
{
    if (!json.is_object()) return std::nullopt;
    const auto durability = durabilityOf(json);
    const std::uint64_t at = number(json, "resetAt").value_or(kNoNumber);
    if (!durability || at > kLastTime) return std::nullopt;
    KeptDisk kept{word(json, "disk"), SnapshotKey(word(json, "snapshot")), *durability,
                  number(json, "size").value_or(kNoNumber), TimePoint(std::chrono::milliseconds(at))};
    if (!isDiskName(kept.disk) || !isKey(kept.snapshot.value()) || kept.size > kMaxVirtualSize) return std::nullopt;
    return kept;
}

nlohmann::json toJson(const KeptDisk &kept)
{
    const auto at = std::chrono::duration_cast<std::chrono::milliseconds>(kept.resetAt.time_since_epoch());
    return {{"disk", kept.disk},
            {"snapshot", kept.snapshot.value()},
            {"durability", wordOf(kept.durability)},
            {"size", kept.size},
            {"resetAt", static_cast<std::uint64_t>(at.count())}};
}

} // namespace

bool isDiskName(std::string_view name)
{
    return std::find(kDiskNames.begin(), kDiskNames.end(), name) != kDiskNames.end();
}

std::string spareDiskName(const CloneIdentity &identity)
{
    return *std::find_if(kDiskNames.begin(), kDiskNames.end(), [&](std::string_view name) {
        return name != identity.disk && (!identity.kept || name != identity.kept->disk);
    });
}

Result<CloneIdentity> readIdentity(const std::filesystem::path &directory)
{
    const std::filesystem::path path = directory / kIdentityName;
    auto text = readSmallFile(path);
    if (!text) return failure(text);
    const nlohmann::json json = nlohmann::json::parse(*text, nullptr, false);
    if (!json.is_object()) return fail(ErrorCode::Failed, path.string() + " is damaged");
    const std::uint64_t format = number(json, "format").value_or(kNoNumber);
    if (format != kNoNumber && format > kStoreVersion)
        return fail(ErrorCode::Unsupported, path.string() + " was made by a newer Freshseat",
                    "update Freshseat on this host");
    CloneIdentity identity;
    const auto durability = durabilityOf(json);
    identity.snapshot = SnapshotKey(word(json, "snapshot"));
    identity.durability = durability.value_or(Durability::Volatile);
    identity.limitBytes = number(json, "limitBytes").value_or(kNoNumber);
    identity.size = number(json, "size").value_or(kNoNumber);
    bool whole = isKey(identity.snapshot.value()) && durability && identity.limitBytes != kNoNumber &&
                 identity.size <= kMaxVirtualSize;
    if (format == kKeptFormat) {
        identity.disk = word(json, "disk");
        whole = whole && isDiskName(identity.disk);
        if (json.contains("kept")) {
            identity.kept = keptOf(json["kept"]);
            whole = whole && identity.kept && identity.kept->disk != identity.disk;
        }
    }
    if (!whole) return fail(ErrorCode::Failed, path.string() + " is damaged");
    return identity;
}

Result<void> writeIdentity(const std::filesystem::path &directory, const CloneIdentity &identity)
{
    nlohmann::json json = {
        {"format", kFormatVersion},
        {"snapshot", identity.snapshot.value()},
        {"durability", wordOf(identity.durability)},
        {"limitBytes", identity.limitBytes},
        {"size", identity.size},
    };
    if (identity.disk != kDiskName || identity.kept) {
        json["format"] = kKeptFormat;
        json["disk"] = identity.disk;
        if (identity.kept) json["kept"] = toJson(*identity.kept);
    }
    return replaceSmallFile(directory / kIdentityName, json.dump(2) + "\n");
}

} // namespace freshseat::blockstore
