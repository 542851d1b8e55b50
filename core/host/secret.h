// SPDX-License-Identifier: GPL-3.0-or-later
// How a seat logs in, as it is told to those who may know.
#pragma once
#include "core/catalog/records.h"
#include "core/model/rules.h"

namespace freshseat::host {

[[nodiscard]] inline SeatSecret secretOf(const catalog::SeatRecord &record, const std::string &authority)
{
    SeatSecret secret{initiatorName(record.name, authority), record.chapUser, record.chapSecret, {}, {}};
    if (record.auth == AuthMode::Mutual) {
        secret.mutualUser = record.mutualUser;
        secret.mutualSecret = record.mutualSecret;
    }
    return secret;
}

} // namespace freshseat::host
