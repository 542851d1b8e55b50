// SPDX-License-Identifier: GPL-3.0-or-later
// Steps of the model checker: what is done to a store, as values that can be drawn by lot, left out, printed and read
// back. A step names things by numbers that are taken modulo what there is, so every list of steps means something.
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace freshseat::blockstore::test {

enum class Verb : std::uint8_t {
    Write,       ///< clone, first sector, sectors
    Zero,        ///< clone, first sector, sectors (UNMAP, WRITE SAME of zeros)
    Read,        ///< clone, first sector, sectors
    Flush,       ///< clone
    Close,       ///< clone
    Create,      ///< snapshot, 1 = durable, limit in units of 32 KiB (0 = none)
    Remove,      ///< clone
    Reset,       ///< clone
    Move,        ///< clone, snapshot (roll back, roll out)
    Keep,        ///< clone, snapshot, to it when a multiple of 3, else as it is: a reset that keeps what was there
    Undo,        ///< clone
    Trim,        ///< forgets all that is kept
    Receive,     ///< which, its base when it is a new one, pieces: from another store
    Configure,   ///< clone, 1 = durable, limit as above
    Publish,     ///< clone
    Drop,        ///< snapshot
    Import,      ///< kind of contents
    OpenReader,  ///< snapshot
    Export,      ///< reader, first sector, sectors
    CloseReader, ///< reader
    Background,  ///< jobs of the pool
    Fill,        ///< the disk is full from now on
    MakeRoom,    ///< it is not
    Fail,        ///< the n-th change from now on fails with EIO
    FailRead,    ///< the n-th read from now on fails with EIO
    Restart,     ///< the daemon ends orderly and is started again
    Kill,        ///< the daemon dies at the n-th change from now on (0 = now)
    PowerCut,    ///< the host dies at the n-th change from now on (0 = now)
    Check,       ///< the offline check
};

struct Step {
    Verb verb = Verb::Check;
    std::array<std::uint32_t, 3> args = {};
    std::uint64_t lot = 0; ///< for everything that is left open: contents, alignment, order of background work
};

/// One that is likely to be of interest.
Step drawStep(std::mt19937_64 &random);
/// "write 3 128 16 lot 77"
std::string toText(const Step &step);
std::optional<Step> stepFromText(std::string_view line);
std::string toText(const std::vector<Step> &steps); ///< one a line

} // namespace freshseat::blockstore::test
