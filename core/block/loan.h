// SPDX-License-Identifier: GPL-3.0-or-later
// Loan: bytes that a Read did not copy, because they are in memory anyway (a mapped master). One thread.
#pragma once
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace freshseat::block {

/// What a device lends of one Read; the rest is in Io::data. The memory is mapped, not read: only the kernel may touch
/// it (sendmsg answers EFAULT where a page cannot be read; a load would be answered with SIGBUS).
struct Loan {
    struct Piece {
        std::uint64_t at = 0; ///< byte of the Read's own range
        std::uint64_t length = 0;
        const std::byte *data = nullptr;
    };
    std::vector<Piece> pieces;          ///< in rising order, apart
    std::shared_ptr<const void> keeper; ///< keeps all pieces readable

    /// Gives back what was lent; keeps its own memory for the next Read.
    void clear()
    {
        pieces.clear();
        keeper.reset();
    }
};

} // namespace freshseat::block
