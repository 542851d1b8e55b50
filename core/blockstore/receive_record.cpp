// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/blockstore/receive_record.h"

#include "core/blockstore/document.h"
#include "core/blockstore/format.h"
#include "core/blockstore/store_layout.h"

#include <nlohmann/json.hpp>

namespace freshseat::blockstore {

namespace {

constexpr std::uint64_t kReceiveFormat = 1;

std::uint64_t number(const nlohmann::json &json, const char *name)
{
    const auto it = json.find(name);
    return it != json.end() && it->is_number_unsigned() ? it->get<std::uint64_t>() : 0;
}

std::string word(const nlohmann::json &json, const char *name)
{
    const auto it = json.find(name);
    return it != json.end() && it->is_string() ? it->get<std::string>() : std::string();
}

} // namespace

Result<ReceiveRecord> readReceive(const std::filesystem::path &directory)
{
    const std::filesystem::path path = directory / kReceiveName;
    auto text = readSmallFile(path);
    if (!text) return failure(text);
    const nlohmann::json json = nlohmann::json::parse(*text, nullptr, false);
    if (!json.is_object()) return fail(ErrorCode::Failed, path.string() + " is damaged");
    if (number(json, "format") > kReceiveFormat)
        return fail(ErrorCode::Unsupported, path.string() + " was made by a newer Freshseat",
                    "update Freshseat on this host");
    ReceiveRecord record;
    record.target.key = SnapshotKey(word(json, "key"));
    if (const std::string base = word(json, "base"); !base.empty()) record.target.base = SnapshotKey(base);
    record.target.size = number(json, "size");
    record.target.label = word(json, "label");
    record.origin = CloneKey(word(json, "origin"));
    record.position = number(json, "position");
    const std::uint64_t size = record.target.size;
    const bool sound = number(json, "format") == kReceiveFormat && record.target.key.value() == directory.filename() &&
                       (!record.target.base || isKey(record.target.base->value())) && isKey(record.origin.value()) &&
                       size != 0 && size <= kMaxVirtualSize && record.position <= size &&
                       record.position % kSlotBytes == 0;
    if (!sound) return fail(ErrorCode::Failed, path.string() + " is damaged");
    return record;
}

Result<void> writeReceive(const std::filesystem::path &directory, const ReceiveRecord &record)
{
    const nlohmann::json json = {{"format", kReceiveFormat},
                                 {"key", record.target.key.value()},
                                 {"base", record.target.base ? record.target.base->value() : std::string()},
                                 {"size", record.target.size},
                                 {"label", record.target.label},
                                 {"origin", record.origin.value()},
                                 {"position", record.position}};
    return replaceSmallFile(directory / kReceiveName, json.dump(2) + "\n");
}

} // namespace freshseat::blockstore
