// SPDX-License-Identifier: GPL-3.0-or-later
// The real window over a demo room that answers slowly, refuses, fails and goes away.
#pragma once
#include "core/services/retirement.h"
#include "tests/core/services/test_host.h"
#include "ui/seats/seat_grid_view.h"
#include "ui/seats/seat_model.h"
#include "ui/shell/main_window.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

namespace freshseat::ui::test {

using freshseat::services::ConnectRequest;
using freshseat::test::TestHost;

inline const SeatName kFree("PC-03"); // nobody has a session there in a demo room
inline const SeatName kUsed("PC-01");
inline const Error kGone{ErrorCode::Unreachable, "the cable was pulled", "plug it in"};

/// A window that opens `host` under any URL but "nonsense:".
struct WindowFixture {
    explicit WindowFixture(demo::DemoOptions options = {})
        : host(TestHost::make(options))
        , settings(folder.filePath("settings.ini"), QSettings::IniFormat)
    {
        make();
    }
    void make()
    {
        const services::Connector connector = [this](const ConnectRequest &request) -> Result<BackendFactory> {
            lastRequest = request;
            if (request.url == "nonsense:") return fail(ErrorCode::Usage, "no such scheme", "try demo:");
            return host->factory();
        };
        window = std::make_unique<MainWindow>(
            MainWindow::Parts{connector, retirement, settings, "tester",
                              services::Backoff{std::chrono::milliseconds(1), std::chrono::milliseconds(50)}});
        window->resize(1280, 720);
        window->show();
    }
    bool open()
    {
        QSignalSpy shown(window.get(), &MainWindow::roomShown);
        window->connectTo({"test:", {}, {}});
        if (!shown.wait(20000)) return false;
        host->room().setDirtyBytes(kFree, 3U << 20);
        host->room().setDirtyBytes(kUsed, 5U << 20);
        return QTest::qWaitFor([this] { return window->room()->seat(kUsed)->dirtyBytes == 5U << 20; }) &&
               QTest::qWaitFor([this] { return grid()->model()->rowCount() > 0; });
    }
    template <class T>
    T *find(const char *name) const
    {
        return window->findChild<T *>(QLatin1String(name));
    }
    template <class T>
    T *visible(const char *name) const
    {
        T *found = find<T>(name);
        return found != nullptr && found->isVisible() ? found : nullptr;
    }
    SeatGridView *grid() const { return find<SeatGridView>("seatGrid"); }
    QModelIndex index(const SeatName &name) const
    {
        const auto *model = grid()->model();
        const auto found = model->match(model->index(0, 0), SeatModel::NameRole, QString::fromStdString(name.value()),
                                        1, Qt::MatchFixedString | Qt::MatchCaseSensitive);
        return found.isEmpty() ? QModelIndex() : found.first();
    }
    void clickTileButton(const SeatName &name) const
    {
        grid()->scrollTo(index(name));
        const QRect button =
            SeatTileDelegate::buttonRect(grid()->visualRect(index(name)), grid()->font(), grid()->layoutDirection());
        QTest::mouseMove(grid()->viewport(), button.center());
        QTest::mouseClick(grid()->viewport(), Qt::LeftButton, {}, button.center());
    }
    /// The open confirmation, once the storage host has answered it.
    QWidget *confirmation() const
    {
        const bool there = QTest::qWaitFor([this] {
            const auto *losses = visible<QTreeWidget>("resetLosses");
            const auto *used = visible<QWidget>("resetInUse");
            return losses != nullptr || used != nullptr;
        });
        return there ? find<QWidget>("resetDialog") : nullptr;
    }
    void click(const char *name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    QString jobSummary() const
    {
        const auto *label = find<QLabel>("jobSummary");
        return label == nullptr ? QString() : label->text();
    }

    QTemporaryDir folder;
    services::Retirement retirement;
    std::shared_ptr<TestHost> host;
    QSettings settings;
    ConnectRequest lastRequest;
    std::unique_ptr<MainWindow> window;
};

} // namespace freshseat::ui::test
