// SPDX-License-Identifier: GPL-3.0-or-later
// manifest.json, read with suspicion; and the chain it is a link of.
#include "core/blockstore/snapshot_manifest.h"

#include "core/blockstore/clone_identity.h"
#include "core/blockstore/document.h"
#include "core/blockstore/format.h"
#include "core/blockstore/json_values.h"
#include "core/blockstore/store_layout.h"

#include <set>

namespace freshseat::blockstore {

namespace {

std::optional<SnapshotManifest::Layer> layerOf(const nlohmann::json &json)
{
    const std::string parent = word(json, "parent");
    const std::string origin = word(json, "origin");
    const auto sequence = number(json, "sequence");
    const auto changed = number(json, "changedBytes");
    const std::string file = word(json, "layer");
    if (!isKey(parent) || !isKey(origin) || !sequence || !changed || !isDiskName(file)) return std::nullopt;
    return SnapshotManifest::Layer{SnapshotKey(parent), CloneKey(origin), *sequence, *changed, file};
}

} // namespace

Result<SnapshotManifest> readManifest(const std::filesystem::path &directory)
{
    const std::filesystem::path path = directory / kManifestName;
    auto text = readSmallFile(path);
    if (!text) return failure(text);
    const nlohmann::json json = nlohmann::json::parse(*text, nullptr, false);
    if (!json.is_object()) return fail(ErrorCode::Failed, path.string() + " is damaged");
    const auto format = number(json, "format");
    if (format && *format > kStoreVersion)
        return fail(ErrorCode::Unsupported, path.string() + " was made by a newer Freshseat",
                    "update Freshseat on this host");
    SnapshotManifest manifest;
    const auto size = number(json, "size");
    bool whole = format && size && *size % block::kSectorSize == 0 && *size <= kMaxVirtualSize;
    if (format && *format >= kLayerFormat) {
        manifest.layer = layerOf(json);
        whole = whole && manifest.layer.has_value();
    } else {
        const auto crc = number(json, "checksumsCrc32c");
        manifest.checksumsCrc = static_cast<std::uint32_t>(crc.value_or(0));
        whole = whole && crc.has_value();
    }
    if (!whole || word(json, "key").empty()) return fail(ErrorCode::Failed, path.string() + " is damaged");
    manifest.key = SnapshotKey(word(json, "key"));
    manifest.size = *size;
    return manifest;
}

Result<void> writeManifest(const std::filesystem::path &directory, const SnapshotManifest &manifest)
{
    nlohmann::json json = {{"key", manifest.key.value()}, {"size", manifest.size}};
    if (manifest.layer) {
        json["format"] = manifest.layer->file == kDiskName ? kLayerFormat : kKeptFormat;
        json["layer"] = manifest.layer->file;
        json["parent"] = manifest.layer->parent.value();
        json["origin"] = manifest.layer->origin.value();
        json["sequence"] = manifest.layer->sequence;
        json["changedBytes"] = manifest.layer->changedBytes;
    } else {
        json["format"] = kFormatVersion;
        json["base"] = kBaseName;
        json["checksums"] = kChecksumName;
        json["checksumUnit"] = kChecksumUnit;
        json["checksumsCrc32c"] = manifest.checksumsCrc;
    }
    return replaceSmallFile(directory / kManifestName, json.dump(2) + "\n");
}

Result<Chain> readChain(const std::filesystem::path &root, const SnapshotKey &key)
{
    Chain chain;
    std::set<SnapshotKey> seen;
    SnapshotKey next = key;
    const auto damaged = [&](const std::string &why) {
        return fail(ErrorCode::Failed, "snapshot " + key.value() + " is damaged: " + why);
    };
    for (;;) {
        if (!seen.insert(next).second) return damaged("it stands on itself");
        ChainLink link{root / kSnapshotsName / next.value(), {}};
        auto manifest = readManifest(link.directory);
        if (!manifest && manifest.error().code == ErrorCode::NotFound && !chain.empty()) {
            link.directory = root / kLayersName / next.value();
            manifest = readManifest(link.directory);
        }
        if (!manifest && chain.empty()) return failure(manifest);
        if (!manifest) return damaged("it stands on " + next.value() + ": " + manifest.error().message);
        if (manifest->key != next) return damaged("the manifest of " + next.value() + " belongs to another");
        if (!chain.empty() && manifest->size != chain.front().manifest.size)
            return damaged("it and " + next.value() + " differ in size");
        link.manifest = std::move(*manifest);
        chain.push_back(std::move(link));
        if (!chain.back().manifest.layer) return chain;
        next = chain.back().manifest.layer->parent;
    }
}

} // namespace freshseat::blockstore
