// SPDX-License-Identifier: GPL-3.0-or-later
// UdisksDrives: the system's sticks through UDisks2, by D-Bus. No root: its daemon opens the device, and polkit asks
// the person where the system wants that.
#pragma once
#include "core/services/drives.h"

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QMap>
#include <QTimer>
#include <QVariant>

namespace freshseat::console {

/// What UDisks knows: path of an object → its interfaces → their properties.
using UdisksInterfaces = QMap<QString, QVariantMap>;
using UdisksObjects = QMap<QDBusObjectPath, UdisksInterfaces>;

class UdisksDrives final : public services::Drives
{
    Q_OBJECT
public:
    UdisksDrives();

    void list(QObject *receiver, std::function<void(Listed)> answer) override;
    Opened open(const services::Drive &drive) override;
    bool isThere(const services::Drive &drive) override;

private:
    [[nodiscard]] tl::expected<UdisksObjects, services::DriveFailure> objects() const;

    QDBusConnection m_bus;
    QTimer m_settle; ///< one stick is several objects
};

} // namespace freshseat::console
