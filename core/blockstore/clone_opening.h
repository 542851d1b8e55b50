// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to a clone's data file before it is a disk: made, made anew, judged, recovered.
#pragma once
#include "core/base/executor.h"
#include "core/blockstore/clone_identity.h"
#include "core/blockstore/clone_state.h"

#include <filesystem>
#include <memory>
#include <string>

namespace freshseat::blockstore {

/// A clone's directory and what the store knows of it.
struct ClonePlace {
    std::filesystem::path directory;
    CloneKey key;
    CloneIdentity identity;
    std::string bootId;

    [[nodiscard]] std::filesystem::path disk() const { return directory / identity.disk; }
};

/// Makes the (empty) data file of a new clone.
Result<void> makeDisk(const ClonePlace &place);
/// Puts an empty data file in the place of the present one by one rename; the old one is freed on `pool`.
Result<void> replaceDisk(const ClonePlace &place, Executor &pool);
/// Whether the data file was written under another kernel than the running one, is gone, or is no clone file any more.
/// An error: it cannot be read just now, and nobody knows.
Result<bool> isFromAnotherBoot(const ClonePlace &place);

/// Whether the data file can be opened as it is and was ever written to.
[[nodiscard]] bool isWorthKeeping(const ClonePlace &place);

/// Recovers a clone file and settles what a fall of the host has left undecided; the file carries `bootId` from now on.
/// A Durable one is synced: slots and chunks that count as free here may only be used again when nothing durable needs
/// them.
Result<std::unique_ptr<CloneState>> openState(std::unique_ptr<File> file, const Superblock &super, Trust trust,
                                              Durability durability, const std::string &bootId);

struct OpenedDisk {
    std::unique_ptr<CloneState> state;
    bool discarded = false; ///< it was Volatile and the host had died: it is the clean snapshot again
};
/// The data file as it is, for reading. Null: it holds nothing that counts (never made, lost with the host, or a reset
/// was cut short).
Result<std::unique_ptr<CloneState>> readDisk(const ClonePlace &place);
/// Opens, recovering or discarding as the crash rules say.
Result<OpenedDisk> openDisk(const ClonePlace &place, Executor &pool);
/// The same without discarding: Failed when the rules would begin with an empty file.
Result<std::unique_ptr<CloneState>> openDiskAsItIs(const ClonePlace &place, Executor &pool);

} // namespace freshseat::blockstore
