// SPDX-License-Identifier: GPL-3.0-or-later
// freshseat, the console: builds the window and tells it how to reach rooms.
#include "app/common/connect.h"
#include "app/console/arguments.h"
#include "app/console/screenshot.h"
#include "core/base/log.h"
#include "core/services/retirement.h"
#include "ui/common/icons.h"
#include "ui/seats/room_page.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QSettings>
#include <QTimer>
#include <QTranslator>

#include <cstdio>

namespace freshseat::console {

namespace {

services::Connector makeConnector(const common::ConnectOptions &options)
{
    return [options](const services::ConnectRequest &request) -> Result<BackendFactory> {
        auto url = common::parseConnectionUrl(request.url);
        if (!url) return failure(url);
        common::ConnectOptions mine = options;
        mine.acceptKey = request.acceptKey; // of this host alone: --accept-key comes in with --connect
        return BackendFactory([url = *url, mine] { return common::connectRoom(url, mine); });
    };
}

/// Ours and Qt's own texts (buttons, shortcuts). English has a file too: for its plurals.
void installLanguage(QApplication &app, const QString &code)
{
    QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    if (locale.language() == QLocale::C) locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    QLocale::setDefault(locale);
    const auto install = [&app, &locale](const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&app);
        const bool found = translator->load(locale, name, QStringLiteral("_"), folder);
        if (found) app.installTranslator(translator);
        return found;
    };
    install(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (install(QStringLiteral("freshseat"), QStringLiteral(":/i18n"))) return;
    auto *english = new QTranslator(&app);
    if (english->load(QStringLiteral(":/i18n/freshseat_en.qm"))) app.installTranslator(english);
    app.setLayoutDirection(Qt::LeftToRight);
}

std::string personHere()
{
    const QByteArray user = qEnvironmentVariableIsSet("USER") ? qgetenv("USER") : qgetenv("USERNAME");
    return (user.isEmpty() ? std::string("console") : user.toStdString() + " (console)");
}

int run(QApplication &app, const Arguments &arguments)
{
    app.setApplicationName(QStringLiteral("freshseat"));
    app.setOrganizationName(QStringLiteral("freshseat"));
    app.setApplicationVersion(QStringLiteral(FRESHSEAT_VERSION));
    app.setDesktopFileName(QStringLiteral("org.freshseat.Freshseat"));
    app.setWindowIcon(ui::applicationIcon());
    installLanguage(app, arguments.language);

    const bool picture = !arguments.screenshot.isEmpty();
    QSettings settings;
    const auto remembered = static_cast<ui::Appearance>(settings.value(QStringLiteral("view/appearance"), 0).toInt());
    ui::applyAppearance(arguments.appearance.value_or(picture ? ui::Appearance::Light : remembered));

    services::Retirement retirement;
    ui::MainWindow window({makeConnector(arguments.connect), retirement, settings, personHere(), {}});
    if (picture) {
        window.resize(1280, 720);
        takeScreenshot(window, arguments.screenshot);
    }
    if (arguments.size) window.resize(*arguments.size);
    if (!arguments.seat.isEmpty()) {
        QObject::connect(&window, &ui::MainWindow::roomShown, &window,
                         [&window, name = arguments.seat.toStdString()] { window.roomPage()->select(SeatName(name)); });
    }
    window.show();
    // From inside the event loop, so that a URL that fails at once can end the application.
    QTimer::singleShot(0, &window, [&] {
        if (arguments.url.isEmpty())
            window.connectToLast();
        else
            window.connectTo({arguments.url.toStdString(), {}});
    });
    return app.exec();
}

} // namespace

} // namespace freshseat::console

int main(int argc, char **argv)
{
    using namespace freshseat;
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
