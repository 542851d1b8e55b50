// SPDX-License-Identifier: GPL-3.0-or-later
// A loaded demo room for tests of the views, without a window around them.
#pragma once
#include "core/services/retirement.h"
#include "core/services/room_service.h"
#include "tests/core/services/test_host.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include <memory>

namespace freshseat::test {

struct RoomFixture {
    explicit RoomFixture(demo::DemoOptions options = {})
        : host(TestHost::make(options))
        , room(std::make_unique<services::RoomService>(
              host->factory(), retirement, "tester",
              services::Backoff{std::chrono::milliseconds(1), std::chrono::milliseconds(50)}))
    {
        QSignalSpy loaded(room.get(), &services::RoomService::loaded);
        room->connectNow();
        ok = loaded.wait(20000);
    }
    /// The room becomes one that cannot be reached.
    bool lose()
    {
        const Error gone{ErrorCode::Unreachable, "the cable was pulled", "plug it in"};
        host->refuse(gone);
        host->cut(gone);
        return QTest::qWaitFor([this] { return !room->isLive(); });
    }

    services::Retirement retirement;
    std::shared_ptr<TestHost> host;
    std::unique_ptr<services::RoomService> room;
    bool ok = false;
};

/// The visible descendant of that name, or nothing.
template <class T>
T *visible(const QWidget &parent, const char *name)
{
    T *found = parent.findChild<T *>(QLatin1String(name));
    return found != nullptr && found->isVisible() ? found : nullptr;
}

/// The descendant of that name, which has to exist.
template <class T>
T &child(const QWidget &parent, const char *name)
{
    T *found = parent.findChild<T *>(QLatin1String(name));
    if (found == nullptr) qFatal("no child %s", name);
    return *found;
}

} // namespace freshseat::test
