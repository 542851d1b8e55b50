// SPDX-License-Identifier: GPL-3.0-or-later
// Which disk of this machine may become a boot stick. A pure function of what the system tells, so that every rule is
// tested without a disk.
#pragma once
#include <QString>
#include <QStringList>

#include <cstdint>

namespace freshseat::services {

struct DriveFacts {
    QString bus;            ///< "usb", "sdio", "ata"; empty for loop devices and others that are no hardware
    bool removable = false; ///< the drive, or the medium in it
    bool system = false;    ///< the system calls it its own
    bool optical = false;
    bool readOnly = false;
    std::uint64_t size = 0;  ///< bytes; 0: no medium
    QStringList mountPoints; ///< of everything on it
    bool inUse = false;      ///< swap, an opened crypt volume, a member of an array
};

enum class DriveRule {
    Offered,
    NotUsb,       ///< not plugged in from outside; so is every loop device
    NotRemovable, ///< a disk that is built in
    System,       ///< the system calls it its own, or something outside /media, /run/media and /mnt is mounted from it
    InUse,
    NoMedium,
    ReadOnly,
};

/// The first rule that keeps it from being written to.
[[nodiscard]] DriveRule judge(const DriveFacts &facts);

} // namespace freshseat::services
