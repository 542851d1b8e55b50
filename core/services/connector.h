// SPDX-License-Identifier: GPL-3.0-or-later
// What the interface says to reach a room, without knowing what kinds of storage hosts there are.
#pragma once
#include "core/services/room_service.h"

#include <functional>
#include <string>

namespace freshseat::services {

struct ConnectRequest {
    std::string url;
    std::string acceptKey; ///< "SHA256:…": the one host key a person has just accepted; empty = none
};

/// Turns a request into a factory. Does not connect; a Usage error if the URL makes no sense.
using Connector = std::function<Result<BackendFactory>(const ConnectRequest &)>;

} // namespace freshseat::services
