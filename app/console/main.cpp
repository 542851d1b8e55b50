// SPDX-License-Identifier: GPL-3.0-or-later
// freshseat, the console: builds the window and tells it how to reach rooms.
#include "app/common/connect.h"
#include "app/console/arguments.h"
#include "app/console/keychain_vault.h"
#include "app/console/screenshot.h"
#include "app/console/udisks_drives.h"
#include "app/console/views.h"
#include "core/base/core_dumps.h"
#include "core/base/log.h"
#include "core/services/retirement.h"
#include "ui/common/icons.h"
#include "ui/seats/room_page.h"
#include "ui/shell/languages.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QSettings>
#include <QTimer>

#include <cstdio>
#include <memory>
#include <vector>

namespace freshseat::console {

namespace {

services::Connector makeConnector(const common::ConnectOptions &options)
{
    return [options](const services::ConnectRequest &request) -> Result<BackendFactory> {
        auto url = common::parseConnectionUrl(request.url);
        if (!url) return failure(url);
        common::ConnectOptions mine = options;
        mine.livedDemo = true;
        mine.acceptKey = request.acceptKey; // of this host alone: --accept-key comes in with --connect
        if (request.secret) mine.secret = request.secret;
        if (request.otp) mine.otp = [otp = request.otp](const std::string &user) { return otp->take(user); };
        return BackendFactory([url = *url, mine] { return common::connectRoom(url, mine); });
    };
}

std::string personHere()
{
    const QByteArray user = qEnvironmentVariableIsSet("USER") ? qgetenv("USER") : qgetenv("USERNAME");
    return (user.isEmpty() ? std::string("console") : user.toStdString() + " (console)");
}

/// The windows of one run: the first, and those a person asks for. They share settings, keychain and language.
class Windows
{
public:
    explicit Windows(const Arguments &arguments)
        : m_connector(makeConnector(arguments.connect))
        , m_language(arguments.language)
    {
        m_translations.use(m_language.isEmpty() ? m_settings.value(QStringLiteral("view/language")).toString()
                                                : m_language);
    }

    [[nodiscard]] QSettings &settings() { return m_settings; }

    ui::MainWindow &open()
    {
        const ui::MainWindow::Parts parts{m_connector, m_retirement, m_settings, personHere(), {}, &m_vault, &m_drives};
        auto &window = *m_windows.emplace_back(std::make_unique<ui::MainWindow>(parts));
        QObject::connect(&window, &ui::MainWindow::windowRequested, &window, [this] { open().show(); });
        QObject::connect(&window, &ui::MainWindow::languageChosen, &window,
                         [this](const QString &code) { m_translations.use(code); });
        return window;
    }

private:
    services::Connector m_connector;
    QString m_language;
    UdisksDrives m_drives; ///< threads that are retired still use it
    services::Retirement m_retirement;
    QSettings m_settings;
    KeychainVault m_vault;
    ui::Translations m_translations;
    std::vector<std::unique_ptr<ui::MainWindow>> m_windows;
};

int run(QApplication &app, const Arguments &arguments)
{
    app.setApplicationName(QStringLiteral("freshseat"));
    app.setOrganizationName(QStringLiteral("freshseat"));
    app.setApplicationVersion(QStringLiteral(FRESHSEAT_VERSION));
    app.setDesktopFileName(QStringLiteral("org.freshseat.Freshseat"));
    app.setWindowIcon(ui::applicationIcon());

    Windows windows(arguments);
    const bool picture = !arguments.screenshot.isEmpty();
    const auto remembered =
        static_cast<ui::Appearance>(windows.settings().value(QStringLiteral("view/appearance"), 0).toInt());
    ui::applyAppearance(arguments.appearance.value_or(picture ? ui::Appearance::Light : remembered));
    ui::MainWindow &window = windows.open();
    if (picture) {
        window.resize(1280, 720);
        takeScreenshot(window, arguments.screenshot, arguments.view == QLatin1String("connect"));
    }
    if (arguments.size) window.resize(*arguments.size);
    if (!arguments.seat.isEmpty()) {
        QObject::connect(&window, &ui::MainWindow::roomShown, &window,
                         [&window, name = arguments.seat.toStdString()] { window.roomPage()->select(SeatName(name)); });
    }
    if (!arguments.view.isEmpty()) {
        QObject::connect(&window, &ui::MainWindow::roomShown, &window,
                         [&window, view = arguments.view] { showView(window, view); });
    }
    window.show();
    if (arguments.view == QLatin1String("connect")) return app.exec();
    // From inside the event loop, so that a URL that fails at once can end the application.
    QTimer::singleShot(0, &window, [&] {
        if (arguments.url.isEmpty())
            window.connectToLast();
        else
            window.connectTo({arguments.url.toStdString(), {}, {}});
    });
    return app.exec();
}

} // namespace

} // namespace freshseat::console

int main(int argc, char **argv)
{
    using namespace freshseat;
    refuseCoreDumps();
    QStringList words;
    for (int i = 0; i < argc; ++i) words << QString::fromLocal8Bit(argv[i]);
    const auto arguments = console::parseArguments(words);
    if (!arguments) {
        log::error(arguments.error().message + ' ' + arguments.error().hint);
        return static_cast<int>(arguments.error().code);
    }
    if (!arguments->answer.isEmpty()) {
        std::fputs(arguments->answer.toLocal8Bit().constData(), stdout);
        return 0;
    }
    if (!arguments->screenshot.isEmpty() && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    return console::run(app, *arguments);
}
