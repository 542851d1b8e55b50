// SPDX-License-Identifier: GPL-3.0-or-later
// A Progress as long work takes it: how much is done of how much, and whether to go on.
#pragma once
#include "core/storage/backend.h"

#include <cstdint>
#include <functional>
#include <string>

namespace freshseat::host {

/// Tells of a phase; false: it is to stop. Outlived by `progress`.
[[nodiscard]] inline std::function<bool(std::uint64_t, std::uint64_t)> reporter(const Progress &progress,
                                                                                std::string phase)
{
    return [&progress, phase = std::move(phase)](std::uint64_t done, std::uint64_t total) {
        if (progress.report) progress.report(phase, done, total);
        return !progress.isCancelled();
    };
}

} // namespace freshseat::host
