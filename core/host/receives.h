// SPDX-License-Identifier: GPL-3.0-or-later
// Receives: snapshots that come from another storage host as a stream (blockstore/STREAM.md).
#pragma once
#include "core/host/imports.h"
#include "core/host/room_core.h"

#include <memory>
#include <vector>

namespace freshseat::host {

class Receives
{
public:
    Receives(RoomCore &core, Imports &imports)
        : m_core(core)
        , m_imports(imports)
    {}

    /// Outlived by the room. Journalled, also when it is broken off.
    Result<std::unique_ptr<Upload>> begin(const Caller &caller, const MasterName &master);
    Result<PartialReceive> partial(const MasterName &master);
    Result<PartialReceive> drop(const Caller &caller, const MasterName &master);
    /// Of a master that is gone: what was being received stands on nothing.
    void forget(const MasterName &master);

private:
    friend class ReceiveUpload;
    /// What was broken off for this master; one at most, for the next one takes its place.
    Result<std::vector<blockstore::ReceiveFacts>> keptFor(const MasterName &master);
    Result<void> check(const MasterName &master);
    void journal(const Caller &caller, const char *action, const MasterName &master, const Result<void> &result,
                 const std::string &detail);

    RoomCore &m_core;
    Imports &m_imports; ///< keeps one import or receive of a name at a time
};

} // namespace freshseat::host
