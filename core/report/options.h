// SPDX-License-Identifier: GPL-3.0-or-later
// What the owner configures about reports ([report] of freshseatd.toml).
#pragma once
#include "core/report/reporter.h"

#include <optional>

namespace freshseat::report {

struct ReportOptions {
    std::optional<WebAddress> webhook;
    std::optional<MailSettings> mail;
    std::chrono::seconds limit{20}; ///< for one try
    ReporterOptions sending;
    bool operator==(const ReportOptions &) const = default;
};

[[nodiscard]] std::vector<std::unique_ptr<Channel>> makeChannels(const ReportOptions &options);

} // namespace freshseat::report
