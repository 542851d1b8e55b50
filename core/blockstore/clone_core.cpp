// SPDX-License-Identifier: GPL-3.0-or-later
// CloneCore: life and writes. Writes finish in the order they were started, one step at a time.
#include "core/blockstore/clone_core.h"

#include <algorithm>

namespace freshseat::blockstore {

using block::Io;
using block::IoKind;
using block::IoStatus;

CloneCore::CloneCore(CloneParts parts)
    : m_state(std::move(parts.state))
    , m_snapshot(std::move(parts.snapshot))
    , m_durability(parts.durability)
    , m_tuning(parts.tuning)
    , m_owner(*parts.owner)
    , m_pool(*parts.pool)
    , m_closedCallback(std::move(parts.closed))
    , m_recycler([this](Slot slot) { m_state->slots.release(slot); })
    , m_step(*m_state, *m_snapshot, std::move(parts.limits))
    , m_pace(m_tuning.pace)
    , m_committed(m_state->journal.sequence())
    , m_durable(m_state->super.durableSequence)
    , m_counters(std::move(parts.counters))
{
    publishStats();
}

CloneCore::~CloneCore()
{
    noteDurable();
    if (m_failed) distrustCache(); // once more: the disk may take it by now
    m_state.reset();
    if (m_closedCallback) m_closedCallback();
}

bool CloneCore::start(Io &io)
{
    if (m_closed) {
        io.status = IoStatus::Gone;
        return true;
    }
    switch (io.kind) {
    case IoKind::Read:
        return startRead(io);
    case IoKind::Flush:
        return startFlush(io);
    case IoKind::Write:
    case IoKind::Zero:
        return startWrite(io);
    }
    io.status = IoStatus::OutOfRange;
    return true;
}

void CloneCore::finish(Io &io, IoStatus status)
{
    io.status = status;
    io.done(io);
}

void CloneCore::publishStats()
{
    m_counters->dirtyBytes.store(m_state->map.dataBlocks() * kSlotBytes, std::memory_order_relaxed);
    m_counters->storedBytes.store(m_state->fileSize, std::memory_order_relaxed);
}

CloneStats CloneCore::stats() const
{
    return {m_counters->dirtyBytes.load(std::memory_order_relaxed),
            m_counters->storedBytes.load(std::memory_order_relaxed),
            m_counters->failed.load(std::memory_order_relaxed)};
}

void CloneCore::close()
{
    m_closed = true;
    m_counters->closing.store(true, std::memory_order_relaxed);
    if (m_queue.empty()) return;
    m_owner.post([self = shared_from_this(), gone = std::move(m_queue)] {
        for (Io *io : gone) self->finish(*io, IoStatus::Gone);
    });
    m_queue.clear();
}

bool CloneCore::startWrite(Io &io)
{
    io.status = m_failed ? IoStatus::WriteFault : IoStatus::Ok;
    if (m_failed || io.length == 0) return true;
    m_queue.push_back(&io);
    // Those that come in the same round of the owner go together: they share system calls.
    if (std::exchange(m_pumpPosted, true)) return false;
    m_owner.post([self = shared_from_this()] {
        self->m_pumpPosted = false;
        self->pump();
    });
    return false;
}

/// Carries the head on: to its end, or to where something else must go on with it.
CloneCore::Progress CloneCore::advance(Io &io, IoStatus &status)
{
    const std::uint64_t end = io.offset + io.length;
    while (m_headOffset < end) {
        status = m_failed ? IoStatus::WriteFault : m_step.prepare(io, m_headOffset);
        if (status == IoStatus::OutOfSpace && awaitFreeSlots()) return Progress::Away;
        if (status != IoStatus::Ok) return Progress::Ended;
        if (m_step.next() == end) gather();
        if (m_pace.onPool() || m_step.cold()) {
            runStepOnPool();
            return Progress::Away;
        }
        const auto begin = WritePace::Clock::now();
        m_step.run();
        const auto over = WritePace::Clock::now();
        m_pace.stepEnded(over - begin, over);
        status = commitStep();
        if (m_step.mayFitInHoles()) continue;
        if (status != IoStatus::Ok) return Progress::Ended;
        m_headOffset = m_step.next();
    }
    return Progress::Ended;
}

/// Lets the writes behind the head share its step.
void CloneCore::gather()
{
    if (m_alone > 0) {
        --m_alone;
        return;
    }
    while (!m_queue.empty() && m_step.add(*m_queue.front())) {
        m_gathered.push_back(m_queue.front());
        m_queue.pop_front();
    }
}

/// A durable clone that is full may have slots that only wait for a flush. Once for each write.
bool CloneCore::awaitFreeSlots()
{
    if (m_headRetried || (m_pending.empty() && m_pendingFlushing.empty())) return false;
    m_headRetried = true;
    m_busy = true;
    m_awaitsFlush = true;
    if (!m_flushRunning) beginFlush();
    return true;
}

void CloneCore::freed(Slot slot)
{
    if (m_durability == Durability::Durable)
        m_pending.push_back(slot);
    else
        m_recycler.free(slot);
}

IoStatus CloneCore::commitStep()
{
    const IoStatus status = m_step.commit([this](Slot slot) { freed(slot); });
    m_committed = m_state->journal.sequence();
    if (m_step.broken()) markFailed("a write", 0);
    if (status != IoStatus::Ok) { // who of them it was is not known
        m_alone = m_gathered.size() + 1;
        m_queue.insert(m_queue.begin(), m_gathered.begin(), m_gathered.end());
        m_gathered.clear();
    }
    publishStats();
    if (m_pending.size() >= m_tuning.manyPending && !m_flushRunning) beginFlush();
    return status;
}

void CloneCore::runStepOnPool()
{
    m_busy = true;
    m_pool.post([self = shared_from_this()]() mutable {
        const auto begin = WritePace::Clock::now();
        self->m_step.run();
        self->m_stepTook = WritePace::Clock::now() - begin;
        Executor &owner = self->m_owner;
        owner.post([self = std::move(self)] { self->afterStep(); });
    });
}

void CloneCore::afterStep()
{
    m_busy = false;
    if (m_failed) distrustCache();
    m_pace.stepEnded(m_stepTook, WritePace::Clock::now());
    const IoStatus status = commitStep();
    if (status == IoStatus::Ok) m_headOffset = m_step.next();
    const bool ended = status != IoStatus::Ok && !m_step.mayFitInHoles();
    if (ended || m_headOffset >= m_head->offset + m_head->length) endStep(status);
    pump();
}

bool CloneCore::needsFlush(const Io &io, IoStatus status) const
{
    return status == IoStatus::Ok && io.durable && m_durability == Durability::Durable && m_durable < m_committed;
}

void CloneCore::endWrite(Io &io, IoStatus status)
{
    needsFlush(io, status) ? joinFlush(io) : finish(io, status);
}

/// The head is over, and who shared its step.
void CloneCore::endStep(IoStatus status)
{
    m_ending = true; // those who are told may start the next ones: in their turn
    endWrite(*std::exchange(m_head, nullptr), status);
    for (Io *io : m_gathered) endWrite(*io, status);
    m_gathered.clear();
    m_ending = false;
}

/// Goes on with the head, or with the next write, or with a checkpoint that is due between two writes.
void CloneCore::pump()
{
    while (!m_busy && !m_ending) {
        if (m_head == nullptr && !m_closed && checkpointDue() && beginCheckpoint()) return;
        if (m_head == nullptr && m_queue.empty()) return;
        if (m_head == nullptr) {
            m_head = m_queue.front();
            m_queue.pop_front();
            m_headOffset = m_head->offset;
            m_headRetried = false;
        }
        IoStatus status = m_closed ? IoStatus::Gone : IoStatus::Ok;
        if (!m_closed && advance(*m_head, status) == Progress::Away) return;
        endStep(status);
    }
}

} // namespace freshseat::blockstore
