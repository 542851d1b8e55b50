// SPDX-License-Identifier: GPL-3.0-or-later
// SlotAllocator: which slots of a clone file are taken. Mostly hands out the next ones; comes back for holes without
// long searches.
#pragma once
#include "core/blockstore/format.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace freshseat::blockstore {

struct SlotRun {
    Slot first = 0;
    std::uint32_t count = 0;
};

/// One thread at a time.
class SlotAllocator
{
public:
    /// Slots below `firstFree` are taken for ever.
    explicit SlotAllocator(Slot firstFree);

    /// Takes 1 .. `want` consecutive slots below `end`: what was given back last, else near the last hole, else at the
    /// tail, else wherever there is one. Nothing when all below `end` are taken.
    [[nodiscard]] std::optional<SlotRun> take(std::uint32_t want, Slot end);
    /// Exactly `count` consecutive ones (a journal chunk).
    [[nodiscard]] std::optional<Slot> takeWhole(std::uint32_t count, Slot end);
    /// Marks a slot found in a journal. False when it was taken already: the file is damaged.
    [[nodiscard]] bool claim(Slot slot);
    void release(Slot slot);

    /// Every run of slots below `end` that is not taken.
    void visitFree(const std::function<void(Slot first, std::uint64_t count)> &free, std::uint64_t end) const;

    [[nodiscard]] std::uint64_t used() const { return m_used; }
    [[nodiscard]] Slot tail() const { return m_tail; } ///< nothing at or above this was ever taken

private:
    [[nodiscard]] bool taken(Slot slot) const;
    void mark(Slot first, std::uint32_t count);
    [[nodiscard]] std::optional<SlotRun> findHole(std::uint32_t want, std::uint32_t enough, Slot end,
                                                  std::size_t words);
    [[nodiscard]] SlotRun measure(Slot first, std::uint32_t want, Slot end) const;
    [[nodiscard]] std::optional<SlotRun> findRecent(std::uint32_t want, std::uint32_t enough, Slot end);

    std::vector<std::uint64_t> m_bits; ///< 1 = taken; covers [0, m_tail)
    Slot m_tail;
    std::vector<SlotRun> m_recent; ///< given back lately, the last one last; some may be taken again
    Slot m_hint;                   ///< where the search for a hole goes on
    std::uint64_t m_used;
};

} // namespace freshseat::blockstore
