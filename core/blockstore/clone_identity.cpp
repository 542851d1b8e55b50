// SPDX-License-Identifier: GPL-3.0-or-later
// clone.json, read with suspicion.
#include "core/blockstore/clone_identity.h"

#include "core/blockstore/document.h"
#include "core/blockstore/format.h"

#include <nlohmann/json.hpp>

namespace freshseat::blockstore {

Result<CloneIdentity> readIdentity(const std::filesystem::path &directory)
{
    const std::filesystem::path path = directory / kIdentityName;
    auto text = readSmallFile(path);
    if (!text) return failure(text);
    const nlohmann::json json = nlohmann::json::parse(*text, nullptr, false);
    const auto number = [&](const char *name) {
        return json.contains(name) && json[name].is_number_unsigned() ? json[name].get<std::uint64_t>()
                                                                      : ~std::uint64_t{0};
    };
    const auto word = [&](const char *name) {
        return json.contains(name) && json[name].is_string() ? json[name].get<std::string>() : std::string();
    };
    if (!json.is_object()) return fail(ErrorCode::Failed, path.string() + " is damaged");
    const std::uint64_t format = number("format");
    if (format != ~std::uint64_t{0} && format > kFormatVersion)
        return fail(ErrorCode::Unsupported, path.string() + " was made by a newer Freshseat",
                    "update Freshseat on this host");
    CloneIdentity identity;
    identity.snapshot = SnapshotKey(word("snapshot"));
    identity.durability = word("durability") == "durable" ? Durability::Durable : Durability::Volatile;
    identity.limitBytes = number("limitBytes");
    identity.size = number("size");
    const bool whole = isKey(identity.snapshot.value()) &&
                       (word("durability") == "durable" || word("durability") == "volatile") &&
                       identity.limitBytes != ~std::uint64_t{0} && identity.size <= kMaxVirtualSize;
    if (!whole) return fail(ErrorCode::Failed, path.string() + " is damaged");
    return identity;
}

Result<void> writeIdentity(const std::filesystem::path &directory, const CloneIdentity &identity)
{
    const nlohmann::json json = {
        {"format", kFormatVersion},
        {"snapshot", identity.snapshot.value()},
        {"durability", identity.durability == Durability::Durable ? "durable" : "volatile"},
        {"limitBytes", identity.limitBytes},
        {"size", identity.size},
    };
    return replaceSmallFile(directory / kIdentityName, json.dump(2) + "\n");
}

} // namespace freshseat::blockstore
