// SPDX-License-Identifier: GPL-3.0-or-later
// CloneCore: flushes (one fdatasync for all who wait), checkpoints of the journal, and what happens when the disk
// refuses.
#include "core/base/log.h"
#include "core/base/text.h"
#include "core/blockstore/clone_core.h"

#include <algorithm>
#include <cerrno>

namespace freshseat::blockstore {

using block::Io;
using block::IoStatus;

namespace {
constexpr std::uint64_t kGrowthFactor = 3; ///< entries written since the last checkpoint, in live entries
} // namespace

bool CloneCore::startFlush(Io &io)
{
    io.status = m_failed ? IoStatus::WriteFault : IoStatus::Ok;
    if (m_failed || m_durability == Durability::Volatile || m_committed == m_durable) return true;
    joinFlush(io);
    return false;
}

void CloneCore::joinFlush(Io &io)
{
    m_waitingFlush.push_back(&io);
    if (!m_flushRunning) beginFlush();
}

void CloneCore::beginFlush()
{
    m_flushRunning = true;
    m_flushing.swap(m_waitingFlush);
    m_pendingFlushing.swap(m_pending);
    m_pool.post([self = shared_from_this(), sequence = m_committed]() mutable {
        const int error = self->m_state->file->sync();
        Executor &owner = self->m_owner;
        owner.post([self = std::move(self), sequence, error] { self->afterFlush(sequence, error); });
    });
}

void CloneCore::afterFlush(std::uint64_t sequence, int error)
{
    m_flushRunning = false;
    if (error != 0) {
        markFailed("a flush", error);
    } else {
        m_durable = std::max(m_durable, sequence);
        for (const Slot slot : m_pendingFlushing) m_recycler.free(slot);
    }
    m_pendingFlushing.clear();
    std::vector<Io *> ended;
    ended.swap(m_flushing);
    if (std::exchange(m_awaitsFlush, false)) m_busy = false;
    if (!m_busy && m_durable >= m_state->super.durableSequence + m_tuning.noteEvery) noteDurable();
    if (!m_waitingFlush.empty()) beginFlush();
    for (Io *io : ended) finish(*io, m_failed ? IoStatus::WriteFault : IoStatus::Ok);
    pump();
}

/// Tells the superblock how much is on the disk, so that a recovery has less to verify. Needs no sync of its own.
void CloneCore::noteDurable()
{
    if (m_failed || m_durability != Durability::Durable || m_durable <= m_state->super.durableSequence) return;
    Superblock super = m_state->super;
    super.durableSequence = m_durable;
    if (const int error = writeSuperblock(*m_state, std::move(super)); error != 0)
        log::warning("clone " + m_state->super.cloneKey + ": superblock not written: " + errnoText(error));
}

bool CloneCore::checkpointDue() const
{
    const std::uint64_t live = std::max(m_state->checkpointEntries, m_state->map.dataBlocks());
    const std::uint64_t enough = std::max(m_tuning.minCheckpoint, live * kGrowthFactor);
    return !m_busy && !m_failed && m_committed >= m_checkpointRetryAt && m_committed - m_state->checkpointEnd >= enough;
}

bool CloneCore::beginCheckpoint()
{
    m_checkpointRetryAt = m_committed + m_tuning.minCheckpoint;
    if (!m_checkpoint.begin(*m_state, ~Slot{0})) return false;
    m_busy = true;
    m_pool.post([self = shared_from_this()]() mutable {
        const int error = self->m_checkpoint.write(*self->m_state, self->m_durability == Durability::Durable);
        Executor &owner = self->m_owner;
        owner.post([self = std::move(self), error] { self->afterCheckpoint(error); });
    });
    return true;
}

void CloneCore::afterCheckpoint(int error)
{
    m_busy = false;
    if (m_failed) distrustCache();
    if (error == 0) {
        for (const Chunk &chunk : m_checkpoint.finish(*m_state))
            for (Slot slot = chunk.first; slot < chunk.first + chunk.pages; ++slot) freed(slot);
        m_committed = m_state->journal.sequence();
        if (m_durability == Durability::Durable) m_durable = m_committed;
    } else {
        m_checkpoint.abandon(*m_state);
        if (error != ENOSPC && error != EDQUOT) markFailed("a checkpoint", error);
    }
    publishStats();
    pump();
}

void CloneCore::markFailed(const char *what, int error)
{
    m_failed = true;
    m_counters->failed.store(true, std::memory_order_relaxed);
    log::error("clone " + m_state->super.cloneKey + ": " + what + " failed" +
               (error == 0 ? "" : ": " + errnoText(error)) + "; it takes no writes until it is reset or opened again");
    if (!m_busy) distrustCache();
}

/// After a failed write the page cache may hold less than it seems: the next open must verify, as after a fall of the
/// host.
void CloneCore::distrustCache()
{
    if (m_state->super.bootId.empty()) return;
    Superblock super = m_state->super;
    super.bootId.clear();
    if (const int error = writeSuperblock(*m_state, std::move(super)); error != 0)
        log::warning("clone " + m_state->super.cloneKey + ": superblock not written: " + errnoText(error));
}

} // namespace freshseat::blockstore
