// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"

#include <atomic>

namespace freshseat::test {

/// The machine's clocks, some time ahead.
class AheadClock final : public Clock
{
public:
    [[nodiscard]] TimePoint now() const override { return std::chrono::system_clock::now() + m_ahead.load(); }
    [[nodiscard]] std::chrono::steady_clock::time_point steady() const override
    {
        return std::chrono::steady_clock::now() + m_ahead.load();
    }
    void advance(std::chrono::seconds by) { m_ahead = m_ahead.load() + by; }

private:
    std::atomic<std::chrono::seconds> m_ahead{std::chrono::seconds(0)};
};

} // namespace freshseat::test
