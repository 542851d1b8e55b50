// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress_line.h"

#include "core/base/text.h"

#include <algorithm>
#include <cstdio>

namespace freshseat::cli {

namespace {

constexpr auto kRedraw = std::chrono::milliseconds(100);
constexpr double kSettled = 1.0; ///< seconds after which a rate means something

std::string leftText(double seconds)
{
    if (seconds < 90) return std::to_string(static_cast<int>(seconds) + 1) + " s left";
    if (seconds < 5400) return std::to_string(static_cast<int>(seconds / 60) + 1) + " min left";
    return std::to_string(static_cast<int>(seconds / 3600) + 1) + " h left";
}

} // namespace

std::string progressText(std::string_view phase, std::uint64_t done, std::uint64_t total,
                         std::chrono::duration<double> taken)
{
    std::string out = std::string(phase) + ": " + formatSize(done);
    if (total > 0) {
        const double share = std::min(1.0, static_cast<double>(done) / static_cast<double>(total));
        out += " of " + formatSize(total) + " (" + std::to_string(static_cast<int>(share * 100)) + " %)";
    }
    if (taken.count() < kSettled || done == 0) return out;
    const double rate = static_cast<double>(done) / taken.count();
    out += ", " + formatSize(static_cast<std::uint64_t>(rate)) + "/s";
    if (total > done) out += ", " + leftText(static_cast<double>(total - done) / rate);
    return out;
}

void ProgressLine::show(std::string_view phase, std::uint64_t done, std::uint64_t total)
{
    if (!m_shown) return;
    const auto now = Clock::now();
    const bool next = phase != m_phase;
    if (next) {
        m_phase = phase;
        m_phaseBegan = now;
    }
    if (!next && now - m_lastDrawn < kRedraw) return;
    m_lastDrawn = now;
    m_drawn = true;
    std::fprintf(stderr, "\r%s\x1b[K", progressText(phase, done, total, now - m_phaseBegan).c_str());
    std::fflush(stderr);
}

ProgressLine::~ProgressLine()
{
    if (!m_drawn) return;
    std::fputs("\r\x1b[K", stderr);
    std::fflush(stderr);
}

} // namespace freshseat::cli
