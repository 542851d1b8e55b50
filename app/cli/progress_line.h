// SPDX-License-Identifier: GPL-3.0-or-later
// One line on the terminal that says how far a long copy is.
#pragma once
#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace freshseat::cli {

/// "copying: 1.2 GiB of 20 GiB (6 %), 310 MiB/s, 1 min left". `total` 0 = unknown.
[[nodiscard]] std::string progressText(std::string_view phase, std::uint64_t done, std::uint64_t total,
                                       std::chrono::duration<double> taken);

/// Drawn on stderr at most ten times a second; wiped when it dies, so that the result stands alone.
class ProgressLine
{
public:
    explicit ProgressLine(bool shown)
        : m_shown(shown)
    {}
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    void show(std::string_view phase, std::uint64_t done, std::uint64_t total);

private:
    using Clock = std::chrono::steady_clock;
    bool m_shown;
    bool m_drawn = false;
    std::string m_phase;
    Clock::time_point m_phaseBegan;
    Clock::time_point m_lastDrawn;
};

} // namespace freshseat::cli
