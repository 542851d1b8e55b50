// SPDX-License-Identifier: GPL-3.0-or-later
// ScrubRecord: how far a scrub is and what it found: the file scrub.json of a store, always whole.
#pragma once
#include "core/base/result.h"
#include "core/blockstore/store.h"

#include <filesystem>
#include <string>

namespace freshseat::blockstore {

inline constexpr const char *kScrubName = "scrub.json";

/// What is verified next: everything before it, in the order snapshots, removed ones, clones and by key, is done.
struct ScrubPosition {
    enum class Part { Snapshots, Layers, Clones, End };
    Part part = Part::Snapshots;
    std::string key;          ///< not looked at: those below it. Empty: from the first on
    std::uint64_t offset = 0; ///< byte of its disk
};

struct ScrubRecord {
    ScrubFacts facts;
    ScrubPosition position;
    std::vector<Damage> found; ///< by this pass; facts.damages are the last pass's until it has ended
};

/// An empty one when there is none or it cannot be used: a scrub can always begin anew.
[[nodiscard]] ScrubRecord readScrub(const std::filesystem::path &root);
Result<void> writeScrub(const std::filesystem::path &root, const ScrubRecord &record);

} // namespace freshseat::blockstore
