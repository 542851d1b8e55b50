// SPDX-License-Identifier: GPL-3.0-or-later
// SlotRecycler: keeps slots that fell out of the map from being used again while a cold read may still be looking at
// them.
#pragma once
#include "core/blockstore/format.h"

#include <array>
#include <cstdint>
#include <functional>
#include <vector>

namespace freshseat::blockstore {

/// Owner's thread only. Two generations of readers: a slot is released when every read that began before it was freed
/// has ended.
class SlotRecycler
{
public:
    explicit SlotRecycler(std::function<void(Slot)> release)
        : m_release(std::move(release))
    {}

    [[nodiscard]] unsigned beginRead()
    {
        ++m_reads[m_current];
        return m_current;
    }
    void endRead(unsigned generation)
    {
        --m_reads[generation];
        const unsigned other = 1 - m_current;
        if (m_reads[other] != 0) return;
        for (const Slot slot : m_freed[other]) m_release(slot);
        m_freed[other].clear();
        m_current = other;
        if (m_reads[0] + m_reads[1] == 0) drain();
    }
    void free(Slot slot)
    {
        if (m_reads[0] + m_reads[1] == 0)
            m_release(slot);
        else
            m_freed[m_current].push_back(slot);
    }

private:
    void drain()
    {
        for (std::vector<Slot> &freed : m_freed) {
            for (const Slot slot : freed) m_release(slot);
            freed.clear();
        }
    }

    std::function<void(Slot)> m_release;
    unsigned m_current = 0;
    std::array<std::uint64_t, 2> m_reads = {};
    std::array<std::vector<Slot>, 2> m_freed;
};

} // namespace freshseat::blockstore
