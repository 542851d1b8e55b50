// SPDX-License-Identifier: GPL-3.0-or-later
// libstdc++ 12 has no time zone database (std::chrono::locate_zone): the C library's is asked.
#include "core/schedule/zone.h"

#include <ctime>

namespace freshseat::schedule {

std::chrono::seconds SystemZone::offsetAt(TimePoint at) const
{
    using namespace std::chrono;
    const auto whole = floor<seconds>(at);
    const auto utc = static_cast<std::time_t>(whole.time_since_epoch().count());
    std::tm local{};
#ifdef _WIN32
    ::_tzset();
    if (::localtime_s(&local, &utc) != 0) return seconds{0};
#else
    ::tzset(); // localtime_r alone would not see that /etc/localtime was changed
    if (::localtime_r(&utc, &local) == nullptr) return seconds{0};
#endif
    const year_month_day date{year(local.tm_year + 1900), month(static_cast<unsigned>(local.tm_mon + 1)),
                              day(static_cast<unsigned>(local.tm_mday))};
    const auto shown = sys_days(date) + hours(local.tm_hour) + minutes(local.tm_min) + seconds(local.tm_sec);
    return shown - whole;
}

} // namespace freshseat::schedule
