// SPDX-License-Identifier: GPL-3.0-or-later
// HelperRoom: a room that freshseatd serves: its own (HostRoom), or one of another storage host (core/companion).
#pragma once
#include "core/base/executor.h"
#include "core/storage/backend.h"

#include <string>

namespace freshseat::host {

class HelperRoom : public StorageBackend
{
public:
    /// BootService::open(), and the boot network the owner chose before.
    virtual Result<std::string> openBootService(const std::string &address) = 0;
    /// Once a second, from any thread: tells the watches what changed by itself. Returns at once.
    virtual void tick() = 0;
    /// Once a second: does what the schedule says and what roll-outs need, on `executor` (not the room's pool). Returns
    /// at once.
    virtual void stepSchedule(Executor &executor) = 0;
    /// Blocking; may be called twice.
    virtual void close() = 0;
};

} // namespace freshseat::host
