// SPDX-License-Identifier: GPL-3.0-or-later
// judge: a stick is what was plugged in, and is open where people's own media are.
#include "core/services/drive_rules.h"

#include <algorithm>

namespace freshseat::services {

namespace {

bool isForMedia(const QString &mountPoint)
{
    static const QStringList kMedia{QStringLiteral("/media/"), QStringLiteral("/run/media/"), QStringLiteral("/mnt/")};
    const auto above = [path = mountPoint + '/'](const QString &folder) { return path.startsWith(folder); };
    return std::any_of(kMedia.begin(), kMedia.end(), above);
}

} // namespace

DriveRule judge(const DriveFacts &facts)
{
    const bool plugged = facts.bus == QLatin1String("usb") || facts.bus == QLatin1String("sdio");
    if (!plugged) return DriveRule::NotUsb;
    if (!facts.removable || facts.optical) return DriveRule::NotRemovable;
    const auto &mounted = facts.mountPoints;
    if (facts.system || !std::all_of(mounted.begin(), mounted.end(), isForMedia)) return DriveRule::System;
    if (facts.inUse) return DriveRule::InUse;
    if (facts.size == 0) return DriveRule::NoMedium;
    return facts.readOnly ? DriveRule::ReadOnly : DriveRule::Offered;
}

} // namespace freshseat::services
