// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON of requests, replies and notifications, for both sides (PROTOCOL.md).
#pragma once
#include "core/control/frame.h"
#include "core/model/json.h"
#include "core/storage/backend.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace freshseat::control {

inline constexpr int kProtocolVersion = 1;

// JSON-RPC's own error codes. A failure in the room's words is kRoomError - ErrorCode, with the Error as "data".
inline constexpr int kParseError = -32700;
inline constexpr int kInvalidRequest = -32600;
inline constexpr int kMethodNotFound = -32601;
inline constexpr int kInvalidParams = -32602;
inline constexpr int kRoomError = -32000;

[[nodiscard]] Json requestJson(std::uint64_t id, std::string_view method, Json params);
[[nodiscard]] Json notificationJson(std::string_view method, Json params);
[[nodiscard]] Json resultJson(const Json &id, Json result);
[[nodiscard]] Json errorJson(const Json &id, int code, const Error &error);
/// For failures in the room's words.
[[nodiscard]] Json errorJson(const Json &id, const Error &error);

/// A watch's event; ConnectionLost has no outward form (null).
[[nodiscard]] Json toJson(const RoomEvent &event);
Result<RoomEvent> eventFromJson(const Json &json);

Json toJson(const JournalQuery &query);
Result<JournalQuery> journalQueryFromJson(const Json &json);

/// What `freshseatctl stdio` sends before anything else when it runs behind sshd: where the person sits.
/// `sshConnection` is the environment variable SSH_CONNECTION; empty when there is nothing to say.
[[nodiscard]] std::string originFrame(std::string_view sshConnection);
/// Fit to stand in the journal: an address, or nothing.
[[nodiscard]] std::string checkedOrigin(std::string_view address);

template <class T>
Json listJson(const std::vector<T> &values)
{
    Json list = Json::array();
    for (const T &value : values) list.push_back(freshseat::toJson(value));
    return list;
}

/// Each element read by `read`; the first Error is the list's.
template <class T>
Result<std::vector<T>> listFromJson(const Json &json, Result<T> (*read)(const Json &))
{
    if (!json.is_array()) return fail(ErrorCode::Failed, "the storage host did not answer with a list");
    std::vector<T> values;
    for (const Json &element : json) {
        auto value = read(element);
        if (!value) return failure(value);
        values.push_back(std::move(*value));
    }
    return values;
}

} // namespace freshseat::control
