// SPDX-License-Identifier: GPL-3.0-or-later
// UdisksDrives: org.freedesktop.UDisks2 of 2.7.3 or later (Block.OpenDevice).
#include "app/console/udisks_drives.h"

#include "core/services/drive_rules.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>

#include <algorithm>
#include <chrono>
#include <fcntl.h>
#include <optional>
#include <unistd.h>

namespace freshseat::console {

namespace {

using services::Drive;
using services::DriveFacts;
using services::DriveFailure;
using services::DriveTrouble;

const QString kService = QStringLiteral("org.freedesktop.UDisks2");
const QString kRoot = QStringLiteral("/org/freedesktop/UDisks2");
const QString kManager = QStringLiteral("org.freedesktop.DBus.ObjectManager");
const QString kDriveFace = kService + QStringLiteral(".Drive");
const QString kBlock = kService + QStringLiteral(".Block");
const QString kPartition = kService + QStringLiteral(".Partition");
const QString kFilesystem = kService + QStringLiteral(".Filesystem");
const QString kSwap = kService + QStringLiteral(".Swapspace");
const QString kEncrypted = kService + QStringLiteral(".Encrypted");
constexpr std::chrono::milliseconds kSettle{300};
constexpr int kLook = 30 * 1000;        ///< milliseconds a question about what is there may take
constexpr int kAnswer = 10 * 60 * 1000; ///< and one that a person has to confirm

QString pathIn(const QVariantMap &properties, const char *name)
{
    return properties.value(QLatin1String(name)).value<QDBusObjectPath>().path();
}

/// UDisks tells paths as bytes that end with a zero.
QString fileName(QByteArray bytes)
{
    while (bytes.endsWith('\0')) bytes.chop(1);
    return QString::fromLocal8Bit(bytes);
}

bool isSet(const QString &path)
{
    return !path.isEmpty() && path != QLatin1String("/");
}

bool isUsed(const UdisksInterfaces &block)
{
    return block.value(kSwap).value(QStringLiteral("Active")).toBool() ||
           isSet(pathIn(block.value(kEncrypted), "CleartextDevice")) ||
           isSet(pathIn(block.value(kBlock), "MDRaidMember"));
}

/// One drive with all that is on it.
struct Found {
    Drive drive;
    DriveFacts facts;
    QString disk;          ///< the object of the whole device
    QStringList mountable; ///< objects that have mount points
};

void addBlock(Found &found, const QString &path, const UdisksInterfaces &block)
{
    const QVariantMap facts = block.value(kBlock);
    found.facts.system = found.facts.system || facts.value(QStringLiteral("HintSystem")).toBool();
    found.facts.inUse = found.facts.inUse || isUsed(block);
    QStringList points;
    const auto mounted = block.value(kFilesystem).value(QStringLiteral("MountPoints"));
    for (const QByteArray &point : qdbus_cast<QByteArrayList>(mounted)) points << fileName(point);
    if (!points.isEmpty()) found.mountable << path;
    found.facts.mountPoints << points;
    const QString label = facts.value(QStringLiteral("IdLabel")).toString();
    if (!label.isEmpty()) found.drive.labels << label;
    if (block.contains(kPartition)) return;
    found.disk = path;
    found.drive.device = fileName(facts.value(QStringLiteral("Device")).toByteArray());
    found.drive.size = facts.value(QStringLiteral("Size")).toULongLong();
    found.facts.size = found.drive.size;
    found.facts.readOnly = facts.value(QStringLiteral("ReadOnly")).toBool();
}

/// Everything that stands on a drive, by the drive's object. Blocks without one are no hardware, or on another block:
/// what is unlocked or assembled from a stick shows as its use.
Found find(const UdisksObjects &objects, const QDBusObjectPath &id)
{
    Found found;
    const QVariantMap drive = objects.value(id).value(kDriveFace);
    const auto word = [&](const char *name) { return drive.value(QLatin1String(name)).toString().trimmed(); };
    found.drive.id = id.path();
    found.drive.model = (word("Vendor") + ' ' + word("Model")).trimmed();
    found.drive.serial = word("Serial");
    found.facts.bus = word("ConnectionBus");
    const auto is = [&](const char *name) { return drive.value(QLatin1String(name)).toBool(); };
    found.facts.removable = is("Removable") || is("MediaRemovable");
    found.facts.optical = is("Optical");
    for (auto object = objects.begin(); object != objects.end(); ++object) {
        const auto block = object->find(kBlock);
        if (block != object->end() && pathIn(*block, "Drive") == id.path())
            addBlock(found, object.key().path(), *object);
    }
    found.drive.mountPoints = found.facts.mountPoints;
    return found;
}

std::vector<Drive> offered(const UdisksObjects &objects)
{
    std::vector<Drive> drives;
    for (auto object = objects.begin(); object != objects.end(); ++object) {
        if (!object->contains(kDriveFace)) continue;
        Found found = find(objects, object.key());
        if (!found.disk.isEmpty() && judge(found.facts) == services::DriveRule::Offered)
            drives.push_back(std::move(found.drive));
    }
    std::sort(drives.begin(), drives.end(), [](const Drive &a, const Drive &b) { return a.device < b.device; });
    return drives;
}

DriveFailure failureOf(const QDBusMessage &answer)
{
    const QString name = answer.errorName();
    const QString said = answer.errorMessage();
    if (name.contains(QLatin1String("NotAuthorized"))) return {DriveTrouble::NotAllowed, said};
    if (name.endsWith(QLatin1String(".DeviceBusy")) || said.contains(QLatin1String("resource busy")))
        return {DriveTrouble::Busy, said};
    if (name.endsWith(QLatin1String(".UnknownMethod")) || name.endsWith(QLatin1String(".UnknownObject")))
        return {DriveTrouble::Gone, said};
    if (name.endsWith(QLatin1String(".ServiceUnknown")) || name.endsWith(QLatin1String(".Disconnected")))
        return {DriveTrouble::NoService, said};
    return {DriveTrouble::Failed, said};
}

QDBusMessage question(const QString &path, const QString &face, const char *method)
{
    QDBusMessage call = QDBusMessage::createMethodCall(kService, path, face, QLatin1String(method));
    call.setInteractiveAuthorizationAllowed(true);
    return call;
}

UdisksObjects objectsIn(const QDBusMessage &answer)
{
    const QVariantList values = answer.arguments();
    return values.isEmpty() ? UdisksObjects() : qdbus_cast<UdisksObjects>(values.front().value<QDBusArgument>());
}

/// The same stick as the person saw, not one that took its place since.
bool isSame(const Drive &now, const Drive &then)
{
    return now.model == then.model && now.serial == then.serial && now.size == then.size && now.device == then.device;
}

std::optional<DriveFailure> unmount(const QDBusConnection &bus, const QString &path)
{
    QDBusMessage call = question(path, kFilesystem, "Unmount");
    call << QVariantMap();
    const QDBusMessage answer = bus.call(call, QDBus::Block, kAnswer);
    if (answer.type() == QDBusMessage::ErrorMessage) return failureOf(answer);
    return {};
}

services::Drives::Opened openDisk(const QDBusConnection &bus, const QString &path)
{
    QDBusMessage call = question(path, kBlock, "OpenDevice");
    // O_EXCL: the kernel itself refuses a disk of which anything is mounted, swapped to or part of another device.
    call << QStringLiteral("rw") << QVariantMap{{QStringLiteral("flags"), O_EXCL}};
    const QDBusMessage answer = bus.call(call, QDBus::Block, kAnswer);
    if (answer.type() == QDBusMessage::ErrorMessage || answer.arguments().isEmpty())
        return tl::unexpected(failureOf(answer));
    const auto passed = answer.arguments().front().value<QDBusUnixFileDescriptor>();
    UniqueFd fd(::fcntl(passed.fileDescriptor(), F_DUPFD_CLOEXEC, 0));
    if (!fd.valid()) return tl::unexpected(DriveFailure{});
    return fd;
}

} // namespace

UdisksDrives::UdisksDrives()
    : m_bus(QDBusConnection::systemBus())
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettle);
    connect(&m_settle, &QTimer::timeout, this, &UdisksDrives::changed);
    for (const char *signal : {"InterfacesAdded", "InterfacesRemoved"})
        m_bus.connect(kService, kRoot, kManager, QLatin1String(signal), &m_settle, SLOT(start()));
}

void UdisksDrives::list(QObject *receiver, std::function<void(Listed)> answer)
{
    const auto call = m_bus.asyncCall(question(kRoot, kManager, "GetManagedObjects"), kLook);
    auto *watcher = new QDBusPendingCallWatcher(call, receiver);
    connect(watcher, &QDBusPendingCallWatcher::finished, receiver, [watcher, answer = std::move(answer)] {
        watcher->deleteLater();
        const QDBusMessage reply = watcher->reply();
        if (reply.type() == QDBusMessage::ErrorMessage) return answer(tl::unexpected(failureOf(reply)));
        answer(offered(objectsIn(reply)));
    });
}

tl::expected<UdisksObjects, DriveFailure> UdisksDrives::objects() const
{
    const auto reply = m_bus.call(question(kRoot, kManager, "GetManagedObjects"), QDBus::Block, kLook);
    if (reply.type() == QDBusMessage::ErrorMessage) return tl::unexpected(failureOf(reply));
    return objectsIn(reply);
}

services::Drives::Opened UdisksDrives::open(const Drive &drive)
{
    const auto known = objects();
    if (!known) return tl::unexpected(known.error());
    const Found found = find(*known, QDBusObjectPath(drive.id));
    if (found.disk.isEmpty() || !isSame(found.drive, drive))
        return tl::unexpected(DriveFailure{DriveTrouble::Gone, {}});
    if (judge(found.facts) != services::DriveRule::Offered)
        return tl::unexpected(DriveFailure{DriveTrouble::Refused, {}});
    for (const QString &path : found.mountable) {
        if (auto failed = unmount(m_bus, path)) return tl::unexpected(*failed);
    }
    return openDisk(m_bus, found.disk);
}

bool UdisksDrives::isThere(const Drive &drive)
{
    const auto known = objects();
    return known && isSame(find(*known, QDBusObjectPath(drive.id)).drive, drive);
}

} // namespace freshseat::console
