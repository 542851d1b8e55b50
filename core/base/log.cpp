// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

#include <atomic>
#include <cstdlib>
#include <string>
#include <unistd.h>

namespace freshseat::log {

namespace {

std::atomic<Level> threshold{Level::Info};

std::string_view name(Level level)
{
    switch (level) {
    case Level::Error:
        return "error: ";
    case Level::Warning:
        return "warning: ";
    case Level::Info:
        return "";
    case Level::Debug:
        return "debug: ";
    }
    return "";
}

void write(Level level, std::string_view text)
{
    if (level > threshold.load(std::memory_order_relaxed)) return;
    static const bool journald = std::getenv("JOURNAL_STREAM") != nullptr;
    std::string line;
    if (journald)
        line = "<" + std::to_string(static_cast<int>(level)) + ">";
    else
        line = name(level);
    for (const char c : text) line += (c == '\n' || c == '\r') ? ' ' : c;
    line += '\n';
    // One write(2) a line: lines of several threads never mix. Nothing useful can be done when stderr is gone.
    [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, line.data(), line.size());
}

} // namespace

void setLevel(Level level)
{
    threshold.store(level, std::memory_order_relaxed);
}

std::optional<Level> levelFromText(std::string_view text)
{
    if (text == "error") return Level::Error;
    if (text == "warning") return Level::Warning;
    if (text == "info") return Level::Info;
    if (text == "debug") return Level::Debug;
    return std::nullopt;
}

void error(std::string_view text)
{
    write(Level::Error, text);
}
void warning(std::string_view text)
{
    write(Level::Warning, text);
}
void info(std::string_view text)
{
    write(Level::Info, text);
}
void debug(std::string_view text)
{
    write(Level::Debug, text);
}

} // namespace freshseat::log
