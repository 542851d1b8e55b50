// SPDX-License-Identifier: GPL-3.0-or-later
// Sends: a snapshot, or what differs from an older one, as a stream for another storage host (blockstore/STREAM.md).
#pragma once
#include "core/host/room_core.h"

#include <memory>
#include <optional>

namespace freshseat::host {

class Sends
{
public:
    explicit Sends(RoomCore &core)
        : m_core(core)
    {}

    /// Journalled when the stream was read, or broken off. Outlived by the room.
    Result<std::unique_ptr<Download>> begin(const Caller &caller, const SendSpec &spec);

private:
    /// What is sent, found in the catalogue.
    struct Plan {
        SnapshotRef snapshot;
        catalog::SnapshotRecord record;
        std::optional<blockstore::SnapshotKey> base;
        std::string over; ///< what it is sent over, for the journal
        std::uint64_t from = 0;
    };
    Result<Plan> plan(const SendSpec &spec);
    Result<Plan> resumed(const SendSpec &spec, const std::vector<catalog::SnapshotRecord> &snapshots);
    Result<std::unique_ptr<Download>> open(const Caller &caller, const Plan &plan);

    RoomCore &m_core;
};

} // namespace freshseat::host
