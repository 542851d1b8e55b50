// SPDX-License-Identifier: GPL-3.0-or-later
// Zone: what the clocks on the wall show. The one thing the schedule asks of the system's time zone data.
#pragma once
#include "core/base/clock.h"

#include <chrono>

namespace freshseat::schedule {

/// Thread-safe.
class Zone
{
public:
    virtual ~Zone() = default;
    Zone() = default;
    Zone(const Zone &) = delete;
    Zone &operator=(const Zone &) = delete;

    /// What is added to UTC at `at` to get local time.
    [[nodiscard]] virtual std::chrono::seconds offsetAt(TimePoint at) const = 0;
};

/// The zone of this process: TZ, else the host's (/etc/localtime), by the C library. A change of the host's zone is
/// seen at the next call. TZ belongs to the process: nobody may change the environment while this is in use.
class SystemZone final : public Zone
{
public:
    [[nodiscard]] std::chrono::seconds offsetAt(TimePoint at) const override;
};

} // namespace freshseat::schedule
