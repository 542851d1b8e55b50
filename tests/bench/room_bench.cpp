// SPDX-License-Identifier: GPL-3.0-or-later
// The console's window over a busy room, offscreen: 50 seats and 500, five changes a second each. What one frame takes
// and what the interface's thread uses must grow less than the room does; start-up and memory are told.
// Usage: room_bench [SECONDS]
#include "core/services/retirement.h"
#include "tests/core/services/test_host.h"
#include "ui/seats/room_page.h"
#include "ui/seats/seat_grid_view.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <ctime>
#include <string>
#include <thread>

using namespace freshseat;
using freshseat::test::TestHost;
using namespace std::chrono_literals;

namespace {

constexpr int kChangesPerSecond = 5;

/// Times every frame of every window.
class MeasuredApplication : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        if (event->type() != QEvent::UpdateRequest) return QApplication::notify(receiver, event);
        QElapsedTimer timer;
        timer.start();
        const bool handled = QApplication::notify(receiver, event);
        frames.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        return handled;
    }
    std::vector<double> frames; ///< milliseconds
};

double threadSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

double residentMebi()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:")) return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

double at(std::vector<double> values, double share)
{
    if (values.empty()) return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, static_cast<std::size_t>(share * static_cast<double>(values.size())))];
}

struct Figures {
    double startMs = 0;
    double p50 = 0, p99 = 0; ///< of a frame, ms
    double framesPerSecond = 0;
    double cpu = 0; ///< of one core, by the interface's thread
    int visible = 0;
    double mebi = 0;
};

int visibleTiles(const ui::SeatGridView &grid)
{
    int visible = 0;
    for (int row = 0; row < grid.model()->rowCount(); ++row)
        visible += grid.viewport()->rect().intersects(grid.visualRect(grid.model()->index(row, 0))) ? 1 : 0;
    return visible;
}

/// Changes every seat kChangesPerSecond times a second, evenly spread, until told to stop.
void keepBusy(demo::DemoBackend &room, int seats, const std::atomic<bool> &over)
{
    const auto names = *room.seats();
    auto next = std::chrono::steady_clock::now();
    std::uint64_t written = 1;
    for (std::size_t i = 0; !over; ++i) {
        room.setDirtyBytes(names[i % names.size()].name, ++written << 20);
        next += std::chrono::nanoseconds(1'000'000'000 / (seats * kChangesPerSecond));
        std::this_thread::sleep_until(next);
    }
}

Figures measure(MeasuredApplication &app, int seats, int seconds)
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath("s.ini"), QSettings::IniFormat);
    services::Retirement retirement;
    const auto host = TestHost::make({.seats = seats});
    QElapsedTimer timer;
    timer.start();
    ui::MainWindow window({[&](const services::ConnectRequest &) -> Result<BackendFactory> { return host->factory(); },
                           retirement,
                           settings,
                           "bench",
                           {}});
    window.resize(1920, 1080);
    window.show();
    QSignalSpy shown(&window, &ui::MainWindow::roomShown);
    window.connectTo({"bench:", {}, {}});
    if (!shown.wait(30000)) std::abort();
    app.frames.clear();
    if (!QTest::qWaitFor([&] { return !app.frames.empty(); }, 30000)) std::abort();
    Figures figures;
    figures.startMs = static_cast<double>(timer.elapsed());
    figures.visible = visibleTiles(*window.findChild<ui::SeatGridView *>(QStringLiteral("seatGrid")));
    std::atomic<bool> over{false};
    std::thread busy([&] { keepBusy(host->room(), seats, over); });
    QTest::qWait(500);
    app.frames.clear();
    const double before = threadSeconds();
    timer.restart();
    QTest::qWait(seconds * 1000);
    const double wall = static_cast<double>(timer.elapsed()) / 1000;
    figures.cpu = (threadSeconds() - before) / wall;
    figures.p50 = at(app.frames, 0.5);
    figures.p99 = at(app.frames, 0.99);
    figures.framesPerSecond = static_cast<double>(app.frames.size()) / wall;
    figures.mebi = residentMebi();
    over = true;
    busy.join();
    return figures;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    MeasuredApplication app(argc, argv);
    ui::applyAppearance(ui::Appearance::Light);
    const int seconds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 10;
    std::printf("%6s %8s %9s %9s %9s %8s %8s %10s\n", "seats", "visible", "start ms", "p50 ms", "p99 ms", "frames/s",
                "cpu %", "memory MiB");
    double cpu50 = 0;
    double cpu500 = 0;
    for (const int seats : {50, 200, 500}) {
        const Figures f = measure(app, seats, seconds);
        std::printf("%6d %8d %9.0f %9.2f %9.2f %8.1f %8.1f %10.0f\n", seats, f.visible, f.startMs, f.p50, f.p99,
                    f.framesPerSecond, f.cpu * 100, f.mebi);
        (seats == 50 ? cpu50 : cpu500) = f.cpu;
    }
    const double ratio = cpu500 / cpu50;
    std::printf("ten times the seats: %.2f times the processor time\n", ratio);
    return ratio < 10 ? 0 : 1;
}
