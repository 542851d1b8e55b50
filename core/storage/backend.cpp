// SPDX-License-Identifier: GPL-3.0-or-later
// What a backend that has no update sessions answers.
#include "core/storage/backend.h"

namespace freshseat {

Result<UpdateSession> StorageBackend::update(const MasterName & /*master*/)
{
    return fail(ErrorCode::Unsupported, "this storage host has no update sessions");
}

Result<Rollout> StorageBackend::rollout(const MasterName & /*master*/)
{
    return fail(ErrorCode::Unsupported, "this storage host has no roll-outs");
}

} // namespace freshseat
