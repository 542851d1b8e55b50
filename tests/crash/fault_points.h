// SPDX-License-Identifier: GPL-3.0-or-later
// Fault points: every call of the process that changes files (file_calls.h) may be the last one it makes, or may fail.
// So a crash can be put between any two steps of an operation without the product knowing of it.
#pragma once
#include <cstdint>

namespace freshseat::test {

enum class Fault : std::uint8_t {
    None, ///< only counts
    Kill, ///< kill -9 in the place of the call
    Fail, ///< the call does nothing and sets errno
};

/// Process-wide; one thread.
class FaultPoints
{
public:
    /// Counts calls from now on; the one with the number `at` (from 1) meets `fault`.
    static void arm(Fault fault, std::uint64_t at, int error = 0);
    /// How many calls there were.
    static std::uint64_t disarm();
};

} // namespace freshseat::test
