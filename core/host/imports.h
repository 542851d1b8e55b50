// SPDX-License-Identifier: GPL-3.0-or-later
// Imports: image files become masters. Streamed by the caller, or opened by us (host:PATH).
#pragma once
#include "core/host/room_core.h"
#include "core/host/updates.h"

#include <memory>
#include <mutex>
#include <set>
#include <string>

namespace freshseat::host {

class Imports
{
public:
    Imports(RoomCore &core, Updates &updates)
        : m_core(core)
        , m_updates(updates)
    {}

    /// Outlived by the room. A failure is journalled here, everything later by the Upload.
    Result<std::unique_ptr<Upload>> begin(const Caller &caller, const ImportSpec &spec);

    /// One import or receive of a name at a time. False: there is one.
    bool reserve(const MasterName &name);
    void unreserve(const MasterName &name);

private:
    friend class ImportUpload;
    Result<void> check(const ImportSpec &spec);

    RoomCore &m_core;
    Updates &m_updates;
    std::mutex m_mutex;               ///< guards m_reserved
    std::set<std::string> m_reserved; ///< nameKeys of masters that are being imported
};

} // namespace freshseat::host
