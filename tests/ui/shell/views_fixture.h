// SPDX-License-Identifier: GPL-3.0-or-later
// What tests that walk through every view share: a window on a room in memory, with a PC that asked to boot and a stick
// plugged in.
#pragma once
#include "core/services/retirement.h"
#include "tests/core/services/fake_drives.h"
#include "tests/core/services/test_host.h"
#include "ui/shell/main_window.h"

#include <QProgressBar>
#include <QSettings>
#include <QTemporaryDir>

#include <chrono>

namespace freshseat::ui::test {

/// Whether a window still asks the storage host.
inline bool isBusy(const QWidget &window)
{
    for (const auto *bar : window.findChildren<QProgressBar *>()) {
        if (bar->isVisible() && bar->window() == &window && bar->maximum() == 0) return true;
    }
    return false;
}

/// A main window of 1280 x 720 that connects to a room of so many seats.
struct ViewsFixture {
    explicit ViewsFixture(int seats)
        : host(freshseat::test::TestHost::make({.seats = seats, .lived = true}))
        , window({[this](const services::ConnectRequest &) -> Result<BackendFactory> { return host->factory(); },
                  retirement, settings, "tester",
                  services::Backoff{std::chrono::milliseconds(1), std::chrono::milliseconds(50)}, nullptr, &drives})
    {
        drives.drives = {freshseat::test::someStick(64ULL << 30)};
        Pc pc;
        pc.mac = "02:00:00:00:99:01";
        pc.product = "OptiPlex 7010";
        host->room().addPc(pc);
        window.resize(1280, 720);
        window.show();
    }

    const QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    services::Retirement retirement;
    const std::shared_ptr<freshseat::test::TestHost> host;
    freshseat::test::FakeDrives drives;
    MainWindow window;
};

} // namespace freshseat::ui::test
