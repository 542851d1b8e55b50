// SPDX-License-Identifier: GPL-3.0-or-later
// TzifZone: the time zone of another machine, from its TZif data (RFC 8536). The C library knows this process's zone
// alone, and libstdc++ 12 has no zone data.
#pragma once
#include "core/base/result.h"
#include "core/schedule/zone.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace freshseat::schedule {

/// When clocks change, by the rule after a TZif file's last transition: "CET-1CEST,M3.5.0,M10.5.0/3". Days of the form
/// Mm.w.d only: no zone of today has another but those without summer time.
struct ZoneRule {
    struct Change {
        unsigned month = 1; ///< 1 to 12
        unsigned week = 1;  ///< 5: the last
        unsigned day = 0;   ///< 0: Sunday
        std::chrono::seconds at{7200};
    };
    std::chrono::seconds standard{0};
    std::chrono::seconds summer{0};
    std::optional<std::pair<Change, Change>> changes; ///< to summer time, and back
};
/// Nothing: it is none of those.
[[nodiscard]] std::optional<ZoneRule> parseZoneRule(std::string_view text);

class TzifZone final : public Zone
{
public:
    /// Failed: the bytes are no TZif of version 2 or later.
    static Result<std::unique_ptr<TzifZone>> from(std::string_view bytes);
    [[nodiscard]] std::chrono::seconds offsetAt(TimePoint at) const override;

private:
    struct Transition {
        std::int64_t at = 0; ///< seconds since 1970
        std::chrono::seconds offset{0};
    };
    std::chrono::seconds m_first{0}; ///< before the first transition
    std::vector<Transition> m_transitions;
    std::optional<ZoneRule> m_rule;
};

} // namespace freshseat::schedule
