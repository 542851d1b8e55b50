// SPDX-License-Identifier: GPL-3.0-or-later
// Exports: a snapshot as an image file, streamed to the caller or written on this machine (host:PATH).
#pragma once
#include "core/host/room_core.h"

#include <memory>

namespace freshseat::host {

class Exports
{
public:
    explicit Exports(RoomCore &core)
        : m_core(core)
    {}

    /// Blocking: a qcow2 or vhdx file is made before this returns. With host:PATH the Download is empty: the file is
    /// there.
    Result<std::unique_ptr<Download>> begin(const Caller &caller, const ExportSpec &spec, const Progress &progress);

private:
    Result<std::unique_ptr<Download>> make(const Caller &caller, const ExportSpec &spec, const SnapshotRef &ref,
                                           const Progress &progress);
    void journal(const Caller &caller, const std::string &object, std::string_view outcome, const std::string &detail);

    RoomCore &m_core;
};

} // namespace freshseat::host
