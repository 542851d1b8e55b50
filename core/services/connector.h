// SPDX-License-Identifier: GPL-3.0-or-later
// What the interface says to reach a room, without knowing what kinds of storage hosts there are.
#pragma once
#include "core/base/secret.h"
#include "core/services/one_time_password.h"
#include "core/services/room_service.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace freshseat::services {

struct ConnectRequest {
    std::string url;
    std::string acceptKey;        ///< "SHA256:…": the one host key or certificate a person has accepted; empty = none
    std::optional<Secret> secret; ///< password, passphrase or API key; nothing: what the command line gave
    std::shared_ptr<OneTimePassword> otp = {}; ///< where one is to be found; null: nobody is asked
};

/// Turns a request into a factory. Does not connect; a Usage error if the URL makes no sense.
using Connector = std::function<Result<BackendFactory>(const ConnectRequest &)>;

} // namespace freshseat::services
