// SPDX-License-Identifier: GPL-3.0-or-later
// The command line of freshseatd.
#pragma once
#include "core/base/log.h"
#include "core/base/result.h"

#include <optional>
#include <string>
#include <vector>

namespace freshseat::daemon {

struct Arguments {
    std::optional<std::string> config;
    std::optional<std::string> state;
    std::vector<std::string> iscsi;
    std::optional<std::string> http;
    std::optional<std::string> control;
    std::optional<std::string> companion;
    std::optional<log::Level> logLevel;
    bool checkConfig = false;
    bool checkStore = false;
    bool version = false;
    bool help = false;
};

/// "--flag VALUE" and "--flag=VALUE". Usage: unknown, without its value, given twice (but --iscsi).
Result<Arguments> parseArguments(const std::vector<std::string> &words);
[[nodiscard]] std::string helpText();

} // namespace freshseat::daemon
