// SPDX-License-Identifier: GPL-3.0-or-later
// UdisksDrives against a bus of its own: with a service that says what UDisks says of hardware (fake*), and with the
// real udisksd and a loop device (real*; see udisks.sh). FRESHSEAT_TEST_DISK is a real block device to write to.
#include "app/console/udisks_drives.h"
#include "tests/core/services/fake_drives.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusUnixFileDescriptor>
#include <QDBusVirtualObject>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <cerrno>
#include <future>
#include <unistd.h>

using namespace freshseat;
using namespace freshseat::console;
using services::Drive;
using services::Drives;
using services::DriveTrouble;

namespace {

constexpr int kLimit = 60000; ///< milliseconds for what takes a few
const QString kName = QStringLiteral("org.freedesktop.UDisks2");
const QString kRoot = QStringLiteral("/org/freedesktop/UDisks2");

QString face(const char *name)
{
    return kName + '.' + QLatin1String(name);
}

/// Says what UDisks 2.9 says of a stick with one partition, of a loop device and of the system's disk.
class FakeUdisks final : public QDBusVirtualObject
{
public:
    explicit FakeUdisks(QString opened)
        : disk(std::move(opened))
    {}
    QString introspect(const QString & /*path*/) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        QDBusMessage reply = message.createReply();
        if (!error.isEmpty() && message.member() != QLatin1String("GetManagedObjects"))
            reply = message.createErrorReply(error, QStringLiteral("no"));
        else if (message.member() == QLatin1String("GetManagedObjects"))
            reply << QVariant::fromValue(objects());
        else if (message.member() == QLatin1String("OpenDevice"))
            reply = openDevice(message);
        calls << message.member() + ' ' + message.path().section('/', -1);
        if (message.member() == QLatin1String("Unmount")) mounted.clear();
        return connection.send(reply);
    }

    QString disk; ///< what OpenDevice opens
    bool plugged = true;
    QString error; ///< what every other call is answered
    QString serial = QStringLiteral("001");
    QByteArrayList mounted{QByteArray("/media/anna/HOLIDAY\0", 20)};
    bool swap = false;
    QStringList calls;

private:
    QDBusMessage openDevice(const QDBusMessage &message) const
    {
        const int wanted = qdbus_cast<QVariantMap>(message.arguments().at(1)).value(QStringLiteral("flags")).toInt();
        const UniqueFd fd(::open(disk.toLocal8Bit().constData(), O_RDWR | O_CLOEXEC | wanted));
        if (!fd.valid())
            return message.createErrorReply(face("Error.Failed"), QStringLiteral("Error opening: ") +
                                                                      QString::fromLocal8Bit(strerror(errno)));
        QDBusMessage reply = message.createReply();
        reply << QVariant::fromValue(QDBusUnixFileDescriptor(fd.get()));
        return reply;
    }
    static QVariantMap drive(const char *bus, bool removable, const QString &serial)
    {
        return {{QStringLiteral("Vendor"), QStringLiteral("Kingston")},
                {QStringLiteral("Model"), QStringLiteral("DT")},
                {QStringLiteral("Serial"), serial},
                {QStringLiteral("ConnectionBus"), QLatin1String(bus)},
                {QStringLiteral("Removable"), removable},
                {QStringLiteral("MediaRemovable"), removable},
                {QStringLiteral("Optical"), false}};
    }
    static QVariantMap block(const char *device, const char *drive, bool system)
    {
        const QDBusObjectPath none(QStringLiteral("/"));
        const QString on =
            *drive == '\0' ? QStringLiteral("/") : kRoot + QStringLiteral("/drives/") + QLatin1String(drive);
        return {{QStringLiteral("Device"), QByteArray(device).append('\0')},
                {QStringLiteral("Drive"), QVariant::fromValue(QDBusObjectPath(on))},
                {QStringLiteral("MDRaidMember"), QVariant::fromValue(none)},
                {QStringLiteral("IdLabel"), QStringLiteral("HOLIDAY")},
                {QStringLiteral("Size"), qulonglong(1) << 20},
                {QStringLiteral("HintSystem"), system},
                {QStringLiteral("ReadOnly"), false}};
    }
    UdisksObjects objects() const
    {
        UdisksObjects all;
        const auto add = [&](const char *path, const UdisksInterfaces &faces) {
            all.insert(QDBusObjectPath(kRoot + QLatin1String(path)), faces);
        };
        add("/drives/inside", {{face("Drive"), drive("", false, QStringLiteral("9"))}});
        add("/block_devices/sda", {{face("Block"), block("/dev/sda", "inside", true)}});
        add("/block_devices/loop0", {{face("Block"), block("/dev/loop0", "", true)}});
        if (!plugged) return all;
        add("/drives/stick", {{face("Drive"), drive("usb", true, serial)}});
        QVariantMap whole = block("/dev/sdx", "stick", false);
        whole.remove(QStringLiteral("IdLabel"));
        add("/block_devices/sdx", {{face("Block"), whole}});
        UdisksInterfaces part{{face("Block"), block("/dev/sdx1", "stick", false)},
                              {face("Partition"), {}},
                              {face("Filesystem"), {{QStringLiteral("MountPoints"), QVariant::fromValue(mounted)}}}};
        if (swap) part.insert(face("Swapspace"), {{QStringLiteral("Active"), true}});
        add("/block_devices/sdx1", part);
        return all;
    }
};

/// The fake on the bus, and what looks at it.
struct Fixture {
    Fixture()
        : bus(QDBusConnection::connectToBus(QDBusConnection::SystemBus, QStringLiteral("fake")))
        , udisks(qEnvironmentVariable("FRESHSEAT_TEST_DISK"))
    {
        qDBusRegisterMetaType<QByteArrayList>();
        qDBusRegisterMetaType<UdisksInterfaces>();
        qDBusRegisterMetaType<UdisksObjects>();
        ok = bus.registerVirtualObject(kRoot, &udisks, QDBusConnection::SubPath) && bus.registerService(kName);
    }
    ~Fixture()
    {
        bus.unregisterObject(kRoot);
        bus.unregisterService(kName);
    }
    static Drives::Listed list(UdisksDrives &drives)
    {
        std::optional<Drives::Listed> answer;
        drives.list(&drives, [&](Drives::Listed listed) { answer = std::move(listed); });
        (void)QTest::qWaitFor([&] { return answer.has_value(); }, kLimit);
        return answer.value_or(Drives::Listed());
    }
    /// As a thread of the pool does, while the fake answers on this one.
    static Drives::Opened open(UdisksDrives &drives, const Drive &drive)
    {
        auto opened = std::async(std::launch::async, [&] { return drives.open(drive); });
        (void)QTest::qWaitFor([&] { return opened.wait_for(std::chrono::seconds(0)) == std::future_status::ready; },
                              kLimit);
        return opened.get();
    }
    static DriveTrouble troubleOf(const Drives::Opened &opened)
    {
        return opened ? throw std::runtime_error("it was opened") : opened.error().trouble;
    }

    QDBusConnection bus;
    FakeUdisks udisks;
    UdisksDrives drives;
    bool ok = false;
};

} // namespace

class UdisksDrivesTest : public QObject
{
    Q_OBJECT
private slots:
    void fakeOnlyTheStickIsOffered();
    void fakeStickIsWritten();
    void fakeRefusals();
    void fakePlugging();
    void nobodyAnswers();
    void realLoopIsRefused();
};

void UdisksDrivesTest::fakeOnlyTheStickIsOffered()
{
    Fixture f;
    QVERIFY(f.ok);
    const auto listed = f.list(f.drives);
    QVERIFY(listed);
    QCOMPARE(listed->size(), std::size_t(1));
    const Drive &stick = listed->front();
    QCOMPARE(stick.device, QStringLiteral("/dev/sdx"));
    QCOMPARE(stick.model, QStringLiteral("Kingston DT"));
    QCOMPARE(stick.size, std::uint64_t(1) << 20);
    QCOMPARE(stick.mountPoints, QStringList(QStringLiteral("/media/anna/HOLIDAY")));
    QCOMPARE(stick.labels, QStringList(QStringLiteral("HOLIDAY")));
}

void UdisksDrivesTest::fakeStickIsWritten()
{
    Fixture f;
    QVERIFY(f.ok);
    const auto listed = f.list(f.drives);
    QVERIFY(listed && listed->size() == 1);
    f.udisks.calls.clear();
    auto fd = f.open(f.drives, listed->front());
    QVERIFY(fd);
    const QStringList calls{QStringLiteral("GetManagedObjects UDisks2"), QStringLiteral("Unmount sdx1"),
                            QStringLiteral("OpenDevice sdx")};
    QCOMPARE(f.udisks.calls, calls);
    const QByteArray words("written through the descriptor");
    QCOMPARE(::pwrite(fd->get(), words.constData(), std::size_t(words.size()), 512), ssize_t(words.size()));
    QCOMPARE(::fsync(fd->get()), 0);
    // O_EXCL has come through: on a block device nobody else gets it now.
    if (f.udisks.disk.startsWith(QLatin1String("/dev/")))
        QCOMPARE(f.troubleOf(f.open(f.drives, f.list(f.drives)->front())), DriveTrouble::Busy);
    fd->reset();
    QFile disk(f.udisks.disk);
    QVERIFY(disk.open(QIODevice::ReadOnly));
    QCOMPARE(disk.read(4096).mid(512, words.size()), words);
}

void UdisksDrivesTest::fakeRefusals()
{
    Fixture f;
    QVERIFY(f.ok);
    const auto listed = f.list(f.drives);
    QVERIFY(listed && listed->size() == 1);
    const Drive stick = listed->front();
    f.udisks.error = face("Error.NotAuthorizedDismissed");
    QCOMPARE(f.troubleOf(f.open(f.drives, stick)), DriveTrouble::NotAllowed);
    f.udisks.error = face("Error.DeviceBusy");
    QCOMPARE(f.troubleOf(f.open(f.drives, stick)), DriveTrouble::Busy);
    f.udisks.error.clear();
    f.udisks.calls.clear();
    f.udisks.mounted = {QByteArray("/", 2)};
    QCOMPARE(f.troubleOf(f.open(f.drives, stick)), DriveTrouble::Refused);
    QVERIFY(f.list(f.drives)->empty());
    f.udisks.mounted.clear();
    f.udisks.swap = true;
    QCOMPARE(f.troubleOf(f.open(f.drives, stick)), DriveTrouble::Refused);
    f.udisks.swap = false;
    f.udisks.serial = QStringLiteral("002"); // another one in the same socket
    QCOMPARE(f.troubleOf(f.open(f.drives, stick)), DriveTrouble::Gone);
    f.udisks.plugged = false;
    QCOMPARE(f.troubleOf(f.open(f.drives, stick)), DriveTrouble::Gone);
    QVERIFY2(f.udisks.calls.filter(QStringLiteral("OpenDevice")).isEmpty(), "nothing of that was opened");
}

void UdisksDrivesTest::fakePlugging()
{
    Fixture f;
    QVERIFY(f.ok);
    QSignalSpy changed(&f.drives, &Drives::changed);
    f.udisks.plugged = false;
    QVERIFY(f.list(f.drives)->empty());
    f.udisks.plugged = true;
    auto added = QDBusMessage::createSignal(kRoot, QStringLiteral("org.freedesktop.DBus.ObjectManager"),
                                            QStringLiteral("InterfacesAdded"));
    added << QVariant::fromValue(QDBusObjectPath(kRoot + QStringLiteral("/drives/stick")))
          << QVariant::fromValue(UdisksInterfaces());
    QVERIFY(f.bus.send(added));
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), kLimit);
    QCOMPARE(f.list(f.drives)->size(), std::size_t(1));
}

void UdisksDrivesTest::nobodyAnswers()
{
    UdisksDrives drives;
    const auto listed = Fixture::list(drives);
    QVERIFY(!listed);
    QCOMPARE(listed.error().trouble, DriveTrouble::NoService);
}

void UdisksDrivesTest::realLoopIsRefused()
{
    // udisks.sh has given the loop device the papers of a Kingston stick; udisksd still knows that it is on no bus.
    UdisksDrives drives;
    const auto listed = Fixture::list(drives);
    QVERIFY2(listed, "udisksd answers");
    QCOMPARE(listed->size(), std::size_t(0));
    Drive loop = test::someStick();
    loop.id = kRoot + QStringLiteral("/drives/Kingston_DataTraveler_001");
    loop.device = qEnvironmentVariable("FRESHSEAT_TEST_DISK");
    loop.size = qEnvironmentVariable("FRESHSEAT_TEST_SIZE").toULongLong();
    QVERIFY2(drives.isThere(loop), "the drive is known to udisksd");
    QCOMPARE(Fixture::troubleOf(drives.open(loop)), DriveTrouble::Refused);
}

QTEST_MAIN(UdisksDrivesTest)
#include "udisks_drives_test.moc"
