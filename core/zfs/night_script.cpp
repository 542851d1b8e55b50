// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zfs/night_script.h"

#include "core/base/text.h"
#include "core/zfs/lio.h"
#include "core/zfs/night_texts.h"

namespace freshseat::zfs {

namespace {

/// Without comments and indentation: none of our scripts has a text over several lines that needs it.
std::string bare(std::string_view text)
{
    std::string lines;
    for (const std::string &line : split(text, '\n')) {
        const std::string_view words = trimmed(line);
        if (!words.empty() && words.front() != '#') lines += std::string(words) + "\n";
    }
    return lines;
}

} // namespace

std::string nightScriptForTrueNas()
{
    return bare(kNightTrueNas) + bare(kNightRun);
}

std::string nightScriptForLio()
{
    return bare(lioFunctions()) + bare(kNightLio) + bare(kNightRun);
}

} // namespace freshseat::zfs
