// SPDX-License-Identifier: GPL-3.0-or-later
// Time is passed in, so that tests own it.
#pragma once
#include <chrono>

namespace freshseat {

using TimePoint = std::chrono::system_clock::time_point;

class Clock
{
public:
    virtual ~Clock() = default;
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;

    [[nodiscard]] virtual TimePoint now() const = 0;
    /// For durations; never goes back.
    [[nodiscard]] virtual std::chrono::steady_clock::time_point steady() const = 0;
};

/// The machine's clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] TimePoint now() const override { return std::chrono::system_clock::now(); }
    [[nodiscard]] std::chrono::steady_clock::time_point steady() const override
    {
        return std::chrono::steady_clock::now();
    }
};

} // namespace freshseat
