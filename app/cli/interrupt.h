// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl-C in the middle of something long: it is asked to stop and cleans up behind itself.
#pragma once
#include <atomic>

namespace freshseat::cli {

/// While it lives, SIGINT, SIGTERM and SIGHUP ask instead of ending the program; a second one ends it. One at a time.
class Interrupt
{
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

    [[nodiscard]] bool asked() const { return flag()->load(std::memory_order_relaxed); }
    [[nodiscard]] static const std::atomic<bool> *flag();
    /// A file descriptor that becomes readable when asked.
    [[nodiscard]] static int descriptor();
};

} // namespace freshseat::cli
