// SPDX-License-Identifier: GPL-3.0-or-later
// Scrubber::Buffer: memory that can be read into past the page cache.
#pragma once
#include "core/blockstore/scrub.h"

#include <array>

namespace freshseat::blockstore {

struct Scrubber::Buffer {
    alignas(kSlotBytes) std::array<std::byte, kChecksumUnit> bytes = {};
};

} // namespace freshseat::blockstore
