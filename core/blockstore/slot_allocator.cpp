// SPDX-License-Identifier: GPL-3.0-or-later
// Next-fit over a bitmap; one call looks at a bounded number of words unless the file may not grow.
#include "core/blockstore/slot_allocator.h"

#include <algorithm>
#include <bit>

namespace freshseat::blockstore {

namespace {
constexpr std::uint32_t kWord = 64;
constexpr std::size_t kSearchWords = 64; ///< 4096 slots: a microsecond at most
constexpr std::uint32_t kGoodHole =
    8;                               ///< slots; a smaller hole is used when it is all that was wanted, or all there is
constexpr std::size_t kRecent = 256; ///< runs given back that are remembered
constexpr std::size_t kRecentLooks = 8;
constexpr std::uint64_t kAllTaken = ~std::uint64_t{0};
} // namespace

SlotAllocator::SlotAllocator(Slot firstFree)
    : m_tail(0)
    , m_hint(firstFree)
    , m_used(0)
{
    mark(0, firstFree);
}

bool SlotAllocator::taken(Slot slot) const
{
    return slot < m_tail && (m_bits[slot / kWord] >> (slot % kWord) & 1) != 0;
}

void SlotAllocator::mark(Slot first, std::uint32_t count)
{
    m_tail = std::max(m_tail, first + count);
    const std::size_t words = (m_tail + kWord - 1) / kWord;
    if (m_bits.size() < words) m_bits.resize(words, 0);
    for (Slot slot = first; slot < first + count; ++slot) m_bits[slot / kWord] |= std::uint64_t{1} << (slot % kWord);
    m_used += count;
}

/// How far the hole at `first` reaches.
SlotRun SlotAllocator::measure(Slot first, std::uint32_t want, Slot end) const
{
    std::uint32_t count = 0;
    while (count < want && first + count < end && !taken(first + count)) ++count;
    return {first, count};
}

/// Looks at most at `words` words from the hint on (round the end once) for a hole of at least `enough`, else the
/// largest seen.
std::optional<SlotRun> SlotAllocator::findHole(std::uint32_t want, std::uint32_t enough, Slot end, std::size_t words)
{
    const Slot limit = std::min(end, m_tail);
    if (limit == 0) return std::nullopt;
    SlotRun best;
    Slot at = m_hint < limit ? m_hint : 0;
    for (std::size_t looked = 0; looked < words; ++looked) {
        const std::uint64_t free = ~m_bits[at / kWord] & (kAllTaken << (at % kWord));
        const Slot wordEnd = (at / kWord + 1) * kWord;
        if (free == 0) {
            at = wordEnd < limit ? wordEnd : 0;
            continue;
        }
        const Slot first = at / kWord * kWord + static_cast<Slot>(std::countr_zero(free));
        const SlotRun hole = first < limit ? measure(first, want, end) : SlotRun{};
        if (hole.count > best.count) best = hole;
        if (best.count >= enough) break;
        at = std::max(first + hole.count, first + 1);
        if (at >= limit) at = 0;
    }
    m_hint = best.count != 0 ? best.first : at;
    if (best.count == 0) return std::nullopt;
    return best;
}

/// What was given back lately is still in the page cache, so writing it anew costs least.
std::optional<SlotRun> SlotAllocator::findRecent(std::uint32_t want, std::uint32_t enough, Slot end)
{
    for (std::size_t looks = 0; looks < kRecentLooks && !m_recent.empty(); ++looks) {
        const SlotRun recent = m_recent.back();
        const SlotRun hole = measure(recent.first, std::min(want, recent.count), end);
        if (hole.count >= enough && hole.count == recent.count) {
            m_recent.pop_back();
            return hole;
        }
        if (hole.count >= enough) {
            m_recent.back() = {recent.first + hole.count, recent.count - hole.count};
            return hole;
        }
        m_recent.pop_back(); // too small, or taken meanwhile: a search may come by
    }
    return std::nullopt;
}

std::optional<SlotRun> SlotAllocator::take(std::uint32_t want, Slot end)
{
    const bool holes = m_used < m_tail;
    std::optional<SlotRun> run;
    const std::uint32_t enough = std::min(want, kGoodHole);
    if (holes) run = findRecent(want, enough, end);
    if (holes && !run) run = findHole(want, enough, end, kSearchWords);
    const bool good = run && run->count >= enough;
    if (!good && m_tail < end) run = SlotRun{m_tail, std::min(want, end - m_tail)};
    if (!run && holes) run = findHole(want, 1, end, m_bits.size() + 1);
    if (run) {
        mark(run->first, run->count);
        m_hint = run->first + run->count;
    }
    return run;
}

std::optional<Slot> SlotAllocator::takeWhole(std::uint32_t count, Slot end)
{
    if (m_tail <= end && count <= end - m_tail) {
        const Slot first = m_tail;
        mark(first, count);
        return first;
    }
    std::uint32_t run = 0;
    for (Slot slot = 0; slot < end; ++slot) {
        run = taken(slot) ? 0 : run + 1;
        if (run < count) continue;
        const Slot first = slot + 1 - count;
        mark(first, count);
        return first;
    }
    return std::nullopt;
}

bool SlotAllocator::claim(Slot slot)
{
    if (taken(slot)) return false;
    mark(slot, 1);
    return true;
}

void SlotAllocator::release(Slot slot)
{
    m_bits[slot / kWord] &= ~(std::uint64_t{1} << (slot % kWord));
    --m_used;
    if (!m_recent.empty() && slot == m_recent.back().first + m_recent.back().count) {
        ++m_recent.back().count;
        return;
    }
    if (m_recent.size() == kRecent) m_recent.erase(m_recent.begin(), m_recent.begin() + kRecent / 2);
    m_recent.push_back({slot, 1});
    m_hint = slot;
}

void SlotAllocator::visitFree(const std::function<void(Slot, std::uint64_t)> &free, std::uint64_t end) const
{
    std::uint64_t from = 0;
    for (std::uint64_t slot = 0; slot < std::min<std::uint64_t>(m_tail, end); ++slot) {
        if (!taken(static_cast<Slot>(slot))) continue;
        if (slot > from) free(static_cast<Slot>(from), slot - from);
        from = slot + 1;
    }
    if (from < end) free(static_cast<Slot>(from), end - from);
}

} // namespace freshseat::blockstore
