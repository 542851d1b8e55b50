// SPDX-License-Identifier: GPL-3.0-or-later
// The journal of a clone file: a chain of chunks of pages of self-checking entries. Appending, and reading it back.
#pragma once
#include "core/blockstore/file.h"
#include "core/blockstore/format.h"

#include <cstdint>
#include <functional>
#include <span>

namespace freshseat::blockstore {

/// Where a chain begins.
struct ChainStart {
    std::uint64_t salt = 0;
    std::uint64_t page = 0; ///< sequence number of its first page
    Slot slot = kFirstJournalSlot;
    std::uint32_t pages = kFirstJournalPages;
};

/// How a scan treats what it cannot read.
enum class ScanMode {
    StopAtEnd, ///< one crash-free history in the page cache: the first entry that is not there is the end
    SkipHoles, ///< the host fell: of what was not flushed any page may be missing; later ones count
};

struct ScanResult {
    int error = 0;                               ///< errno of a read that failed
    std::uint64_t end = 0;                       ///< sequence number behind the last valid entry
    std::uint64_t firstHole = ~std::uint64_t{0}; ///< the first invalid entry that has a valid one behind it
    Slot chunk = 0;                              ///< of the last valid position
    std::uint32_t pages = 0;                     ///< of that chunk
    std::uint64_t chunkPage = 0;                 ///< sequence number of that chunk's first page
    bool leftovers = false;                      ///< where no entry is valid there are bytes all the same (SkipHoles)
    bool broken = false;                         ///< a link leads outside the file or in a circle
};

/// Appends. One thread at a time.
class JournalWriter
{
public:
    JournalWriter() = default;
    explicit JournalWriter(const ChainStart &start);

    /// Entries that fit before the chunk needs a link; one place is kept for it.
    [[nodiscard]] std::uint64_t room() const;
    /// The sequence number the next entry gets.
    [[nodiscard]] std::uint64_t sequence() const;
    [[nodiscard]] std::uint64_t page() const { return m_firstPage + m_page; }

    struct Appended {
        std::size_t entries = 0; ///< written whole, from the front
        int error = 0;           ///< errno
    };
    /// Not more than room().
    Appended append(File &file, std::span<const Entry> entries);
    /// Ends the chunk; entries go to `chunk` (kJournalPages long) from now on. 0 or errno.
    [[nodiscard]] int link(File &file, Slot chunk);
    /// Continues where a scan ended.
    void moveTo(const ScanResult &scan);

private:
    std::uint64_t m_salt = 0;
    std::uint64_t m_firstPage = 0; ///< sequence number of the chunk's first page
    Slot m_slot = 0;               ///< of the chunk
    std::uint32_t m_pages = 0;     ///< of the chunk
    std::uint32_t m_page = 0;      ///< in the chunk
    std::uint32_t m_entry = 0;     ///< in the page
};

/// Reads a chain in order. `entry` gets every valid data and zero entry; `chunk` every chunk of the chain (the first
/// included).
ScanResult scanJournal(File &file, const ChainStart &start, ScanMode mode,
                       const std::function<void(std::uint64_t sequence, const Entry &)> &entry,
                       const std::function<void(Slot first, std::uint32_t pages)> &chunk);

} // namespace freshseat::blockstore
