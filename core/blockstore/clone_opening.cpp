// SPDX-License-Identifier: GPL-3.0-or-later
// The crash rules of FORMAT.md, applied when a clone is opened.
#include "core/blockstore/clone_opening.h"

#include "core/base/log.h"
#include "core/base/text.h"
#include "core/blockstore/disposal.h"
#include "core/blockstore/document.h"

#include <cerrno>
#include <fcntl.h>

namespace freshseat::blockstore {

namespace {

Error explain(const ClonePlace &place, const Error &error)
{
    return {error.code, "clone " + place.key.value() + ": " + error.message,
            error.hint.empty() ? "reset the clone to get a clean disk" : error.hint};
}

Result<void> makeDiskAt(const ClonePlace &place, const std::filesystem::path &path)
{
    auto file = openFile(path, OpenMode::CreateInPlace);
    if (!file) return failure(file);
    Superblock super;
    super.cloneKey = place.key.value();
    super.snapshotKey = place.identity.snapshot.value();
    super.bootId = place.bootId;
    super.virtualSize = place.identity.size;
    int error = writeFresh(**file, std::move(super));
    if (error == 0 && place.identity.durability == Durability::Durable) error = (*file)->sync();
    if (error != 0) return tl::unexpected(systemError(error, "cannot make " + path.string()));
    return {};
}

/// Which of the rules a data file falls under.
enum class Verdict {
    Trust,  ///< the same kernel wrote it
    Verify, ///< the host died, or a write had failed
    Renew,  ///< a move to another snapshot was under way, or it is Volatile and was lost: start clean
    Damaged,
    Newer,
};

struct Judgement {
    Verdict verdict = Verdict::Damaged;
    bool discarded = false;
    std::string why;
};

bool isUntouched(std::uint64_t fileSize)
{
    return fileSize <= kFirstJournalSlot * kSlotBytes;
}

Judgement judge(const ClonePlace &place, const SuperblockPair &pair, std::uint64_t fileSize)
{
    const bool isVolatile = place.identity.durability == Durability::Volatile;
    if (pair.newer) return {Verdict::Newer, false, "its file was made by a newer Freshseat"};
    if (!pair.best) return {isVolatile ? Verdict::Renew : Verdict::Damaged, isVolatile, "both superblocks are damaged"};
    const Superblock &super = *pair.best;
    if (super.cloneKey != place.key.value())
        return {Verdict::Damaged, false, "its file belongs to clone " + super.cloneKey};
    if (super.snapshotKey != place.identity.snapshot.value()) return {Verdict::Renew, false, "it was being reset"};
    if (super.virtualSize != place.identity.size)
        return {Verdict::Damaged, false, "its file is for a disk of another size"};
    if (super.bootId == place.bootId) return {Verdict::Trust, false, {}};
    if (!isVolatile) return {Verdict::Verify, false, {}};
    const bool untouched = isUntouched(fileSize);
    return {untouched ? Verdict::Trust : Verdict::Renew, !untouched, "the host was started anew"};
}

/// Makes what was recovered the only history: entries that did not count can never count again.
Result<void> settle(CloneState &state)
{
    Checkpoint checkpoint;
    if (!checkpoint.begin(state, ~Slot{0})) return fail(ErrorCode::OutOfSpace, "no room for a new journal");
    if (const int error = checkpoint.write(state, true); error != 0)
        return tl::unexpected(systemError(error, "cannot write a new journal"));
    for (const Chunk &chunk : checkpoint.finish(state))
        for (Slot slot = chunk.first; slot < chunk.first + chunk.pages; ++slot) state.slots.release(slot);
    return {};
}

Result<OpenedDisk> finishOpening(const ClonePlace &place, std::unique_ptr<File> file, const SuperblockPair &pair,
                                 Trust trust)
{
    auto state = openState(std::move(file), *pair.best, trust, place.identity.durability, place.bootId);
    if (!state) return failure(state);
    if (pair.valid == 1) {
        // The next generation takes the place of the one that cannot be read. Opening may have written it already.
        const bool written = (*state)->super.generation != pair.best->generation;
        const int error = written ? 0 : writeSuperblock(**state, (*state)->super);
        log::warning("clone " + place.key.value() + ": a damaged superblock " +
                     (error == 0 ? "was repaired from the other one" : "is not repaired: " + errnoText(error)));
    }
    return OpenedDisk{std::move(*state), false};
}

Result<OpenedDisk> openOnce(const ClonePlace &place, Executor &pool, bool mayRenew)
{
    auto file = openFile(place.disk(), OpenMode::ReadWrite);
    SuperblockPair pair;
    if (file) {
        auto read = readSuperblocks(**file);
        if (!read) return failure(read);
        pair = std::move(*read);
    } else if (file.error().code != ErrorCode::NotFound) {
        return failure(file);
    }
    const Judgement judgement = judge(place, pair, file ? (*file)->size() : 0);
    switch (judgement.verdict) {
    case Verdict::Trust:
        return finishOpening(place, std::move(*file), pair, Trust::Everything);
    case Verdict::Verify:
        return finishOpening(place, std::move(*file), pair, Trust::FlushedOnly);
    case Verdict::Newer:
        return fail(ErrorCode::Unsupported, judgement.why, "update Freshseat on this host");
    case Verdict::Damaged:
        return fail(ErrorCode::Failed, judgement.why);
    case Verdict::Renew:
        break;
    }
    if (!mayRenew) return fail(ErrorCode::Failed, judgement.why);
    log::info("clone " + place.key.value() + " starts clean: " + judgement.why);
    if (auto renewed = replaceDisk(place, pool); !renewed) return failure(renewed);
    auto opened = openOnce(place, pool, false);
    if (opened) opened->discarded = judgement.discarded;
    return opened;
}

} // namespace

Result<std::unique_ptr<CloneState>> openState(std::unique_ptr<File> file, const Superblock &super, Trust trust,
                                              Durability durability, const std::string &bootId)
{
    auto recovered = recover(std::move(file), super, trust);
    if (!recovered) return failure(recovered);
    CloneState &state = *recovered->state;
    if (recovered->dropped != 0)
        log::info("clone " + super.cloneKey + ": " + std::to_string(recovered->dropped) +
                  " writes that were never flushed were lost with the host");
    if (recovered->unsettled || recovered->leftovers)
        if (auto settled = settle(state); !settled) return failure(settled);
    Superblock mine = state.super;
    mine.bootId = bootId;
    if (durability == Durability::Durable) {
        if (const int error = state.file->sync(); error != 0)
            return tl::unexpected(systemError(error, "cannot sync its file"));
        mine.durableSequence = state.journal.sequence();
    }
    if (mine == state.super) return std::move(recovered->state);
    if (const int error = writeSuperblock(state, std::move(mine)); error != 0) {
        // A Durable one can be used all the same: with the old superblock the next opening verifies what this one did.
        Error refused = systemError(error, "cannot write its superblock");
        if (refused.code != ErrorCode::OutOfSpace || durability == Durability::Volatile)
            return tl::unexpected(std::move(refused));
        log::warning("clone " + super.cloneKey + ": " + refused.message);
    }
    return std::move(recovered->state);
}

Result<void> makeDisk(const ClonePlace &place)
{
    return makeDiskAt(place, place.disk());
}

Result<void> replaceDisk(const ClonePlace &place, Executor &pool)
{
    const std::filesystem::path path = place.disk();
    std::filesystem::path fresh = path;
    fresh += ".new";
    ::unlink(fresh.c_str());
    if (auto made = makeDiskAt(place, fresh); !made) {
        ::unlink(fresh.c_str());
        return made;
    }
    UniqueFd old(::open(path.c_str(), O_RDWR | O_CLOEXEC));
    if (auto renamed = renamePath(fresh, path); !renamed) return renamed;
    // Not before the name of the fresh file is safe: a power cut may bring the old one back. (A Volatile one comes back
    // clean whichever file it finds.)
    if (place.identity.durability == Durability::Durable)
        if (auto synced = syncDirectory(place.directory); !synced) return synced;
    freeInBackground(std::move(old), pool);
    return {};
}

Result<bool> isFromAnotherBoot(const ClonePlace &place)
{
    auto file = openFile(place.disk(), OpenMode::ReadOnly);
    if (!file && file.error().code == ErrorCode::NotFound) return true;
    if (!file) return failure(file);
    const auto pair = readSuperblocks(**file);
    if (!pair) return failure(pair);
    return !pair->best || pair->best->bootId != place.bootId;
}

bool isWorthKeeping(const ClonePlace &place)
{
    auto file = openFile(place.disk(), OpenMode::ReadOnly);
    if (!file) return file.error().code != ErrorCode::NotFound; // what cannot be read now may be readable later
    if (isUntouched((*file)->size())) return false;
    auto pair = readSuperblocks(**file);
    if (!pair) return true;
    const Verdict verdict = judge(place, *pair, (*file)->size()).verdict;
    return verdict == Verdict::Trust || verdict == Verdict::Verify;
}

Result<OpenedDisk> openDisk(const ClonePlace &place, Executor &pool)
{
    auto opened = openOnce(place, pool, true);
    if (!opened) return tl::unexpected(explain(place, opened.error()));
    return opened;
}

Result<std::unique_ptr<CloneState>> readDisk(const ClonePlace &place)
{
    auto file = openFile(place.disk(), OpenMode::ReadOnly);
    const bool isVolatile = place.identity.durability == Durability::Volatile;
    if (!file && isVolatile && file.error().code == ErrorCode::NotFound) return nullptr; // it will start clean
    if (!file) return failure(file);
    auto pair = readSuperblocks(**file);
    if (!pair) return failure(pair);
    const Judgement judgement = judge(place, *pair, (*file)->size());
    if (judgement.verdict == Verdict::Renew) return nullptr;
    if (judgement.verdict == Verdict::Newer)
        return fail(ErrorCode::Unsupported, judgement.why, "update Freshseat on this host");
    if (judgement.verdict == Verdict::Damaged) return fail(ErrorCode::Failed, judgement.why);
    auto recovered = recover(std::move(*file), *pair->best,
                             judgement.verdict == Verdict::Trust ? Trust::Everything : Trust::FlushedOnly);
    if (!recovered) return failure(recovered);
    return std::move(recovered->state);
}

Result<std::unique_ptr<CloneState>> openDiskAsItIs(const ClonePlace &place, Executor &pool)
{
    auto opened = openOnce(place, pool, false);
    if (!opened) return failure(opened);
    return std::move(opened->state);
}

} // namespace freshseat::blockstore
