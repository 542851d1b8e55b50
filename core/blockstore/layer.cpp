// SPDX-License-Identifier: GPL-3.0-or-later
// Sealing a clone's file, and reading sealed ones.
#include "core/blockstore/layer.h"

#include "core/base/text.h"

#include <cerrno>

namespace freshseat::blockstore {

namespace {

/// 0 or errno. The first superblock must be on the disk before the second is touched: a power cut may tear one.
int writeSealed(CloneState &state, Checkpoint &checkpoint)
{
    if (const int error = checkpoint.write(state, true); error != 0) return error;
    if (const int error = state.file->sync(); error != 0) return error;
    if (const int error = writeSuperblock(state, state.super); error != 0) return error;
    return state.file->sync();
}

/// After a failed write or sync the page cache may hold more than the disk: whoever opens the file next must verify.
void distrust(CloneState &state)
{
    Superblock super = state.super;
    super.bootId.clear();
    (void)writeSuperblock(state, std::move(super)); // the disk refuses anyway; the caller reports that
}

} // namespace

Result<Sealed> sealClone(CloneState &state)
{
    Checkpoint checkpoint;
    if (!checkpoint.begin(state, ~Slot{0})) return fail(ErrorCode::OutOfSpace, "no room for a new journal");
    if (const int error = writeSealed(state, checkpoint); error != 0) {
        if (error != ENOSPC && error != EDQUOT) distrust(state);
        return tl::unexpected(systemError(error, "cannot write its journal anew"));
    }
    checkpoint.finish(state); // the old chain's chunks are what reclaiming finds unused
    return Sealed{state.journal.sequence(), state.map.dataBlocks() * kSlotBytes};
}

Result<std::unique_ptr<CloneState>> openLayer(const std::filesystem::path &directory, const SnapshotManifest &manifest)
{
    const auto damaged = [&](const std::string &why) {
        return fail(ErrorCode::Failed, "snapshot " + manifest.key.value() + " is damaged: " + why);
    };
    auto file = openFile(directory / manifest.layer->file, OpenMode::ReadOnly);
    if (!file) return damaged(file.error().message);
    auto pair = readSuperblocks(**file);
    if (!pair) return damaged(pair.error().message);
    if (pair->newer)
        return fail(ErrorCode::Unsupported, "snapshot " + manifest.key.value() + " was made by a newer Freshseat",
                    "update Freshseat on this host");
    if (!pair->best) return damaged("both superblocks of its layer are unreadable");
    const Superblock super = *pair->best;
    const SnapshotManifest::Layer &layer = *manifest.layer;
    if (super.cloneKey != layer.origin.value() || super.snapshotKey != layer.parent.value() ||
        super.virtualSize != manifest.size || super.durableSequence != layer.sequence)
        return damaged("its layer is another one than its manifest means");
    auto recovered = recover(std::move(*file), super, Trust::FlushedOnly);
    if (!recovered) return damaged(recovered.error().message);
    if (recovered->unsettled) return damaged("its layer was written to after it was sealed");
    return std::move(recovered->state);
}

} // namespace freshseat::blockstore
