// SPDX-License-Identifier: GPL-3.0-or-later
// RolloutBook: where a host keeps its roll-outs and its journal.
#pragma once
#include "core/model/room.h"

#include <vector>

namespace freshseat::rollout {

/// Calls come one at a time. What was written is there after a crash.
class RolloutBook
{
public:
    virtual ~RolloutBook() = default;
    RolloutBook() = default;
    RolloutBook(const RolloutBook &) = delete;
    RolloutBook &operator=(const RolloutBook &) = delete;

    virtual Result<std::vector<Rollout>> load() = 0; ///< the newest of each master
    virtual Result<void> save(const Rollout &rollout) = 0;

    virtual void journal(const JournalEntry &entry) = 0;
    /// For the watches. Returns at once.
    virtual void changed(const Rollout &rollout) = 0;
};

} // namespace freshseat::rollout
