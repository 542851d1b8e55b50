// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/blockstore/receive_record.h"

#include "core/blockstore/document.h"
#include "core/blockstore/format.h"
#include "core/blockstore/json_values.h"
#include "core/blockstore/store_layout.h"
#include "core/blockstore/unit_sums.h"

#include <system_error>

namespace freshseat::blockstore {

namespace {

constexpr std::uint64_t kReceiveFormat = 1;

} // namespace

Result<ReceiveRecord> readReceive(const std::filesystem::path &directory)
{
    const std::filesystem::path path = directory / kReceiveName;
    auto text = readSmallFile(path);
    if (!text) return failure(text);
    const nlohmann::json json = nlohmann::json::parse(*text, nullptr, false);
    if (!json.is_object()) return fail(ErrorCode::Failed, path.string() + " is damaged");
    const std::uint64_t format = number(json, "format").value_or(0);
    if (format > kReceiveFormat)
        return fail(ErrorCode::Unsupported, path.string() + " was made by a newer Freshseat",
                    "update Freshseat on this host");
    ReceiveRecord record;
    record.target.key = SnapshotKey(word(json, "key"));
    if (const std::string base = word(json, "base"); !base.empty()) record.target.base = SnapshotKey(base);
    record.target.size = number(json, "size").value_or(0);
    record.target.label = word(json, "label");
    record.origin = CloneKey(word(json, "origin"));
    record.position = number(json, "position").value_or(0);
    const std::uint64_t size = record.target.size;
    const bool sound = format == kReceiveFormat && record.target.key.value() == directory.filename() &&
                       (!record.target.base || isKey(record.target.base->value())) && isKey(record.origin.value()) &&
                       size != 0 && size <= kMaxVirtualSize && record.position <= size &&
                       record.position % kSlotBytes == 0;
    if (!sound) return fail(ErrorCode::Failed, path.string() + " is damaged");
    // Of a disk whose checksums are gone nothing can be judged: it comes from its beginning.
    std::error_code error;
    if (!record.target.base && !std::filesystem::exists(directory / kSumsName, error)) record.position = 0;
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
