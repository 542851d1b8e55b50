// SPDX-License-Identifier: GPL-3.0-or-later
// parseArguments: needs no QApplication, so that --help works without a display.
#include "app/console/arguments.h"

#include "app/console/views.h"

#include <QCommandLineParser>
#include <QFile>

namespace freshseat::console {

namespace {

struct Option {
    const char *name;
    const char *value;
    const char *help;
};

constexpr Option kOptions[] = {
    {"connect", "URL",
     "the room to open: local:, ssh://user@host, truenas://user@host/pool, demo: (default: FRESHSEAT_CONNECT, else the "
     "last one)"},
    {"identity", "FILE", "SSH: private key"},
    {"known-hosts", "FILE", "file of known host keys (SSH) or of known certificates (TrueNAS)"},
    {"accept-key", "SHA256:...", "SSH: accept that host key and no other"},
    {"accept-cert", "SHA256:...", "TrueNAS: accept that certificate and no other"},
    {"secret-file", "FILE", "file with the password or the key's passphrase (else FRESHSEAT_SECRET)"},
    {"language", "CODE", "language of the console, such as de (default: the system's)"},
    {"appearance", "WORD", "system, light or dark"},
    {"seat", "NAME", "choose this seat at start"},
    {"view", "WORD", "show this first: "}, // and the words there are
    {"size", "WxH", "size of the window"},
    {"screenshot", "FILE", "draw the window into FILE when the room is there, then end"},
};

Result<std::optional<ui::Appearance>> parseAppearance(const QString &word)
{
    if (word.isEmpty()) return std::optional<ui::Appearance>{};
    if (word == QLatin1String("system")) return std::optional{ui::Appearance::System};
    if (word == QLatin1String("light")) return std::optional{ui::Appearance::Light};
    if (word == QLatin1String("dark")) return std::optional{ui::Appearance::Dark};
    return fail(ErrorCode::Usage, "--appearance is one of system, light, dark");
}

Result<std::optional<QSize>> parseWindowSize(const QString &word)
{
    if (word.isEmpty()) return std::optional<QSize>{};
    const QStringList parts = word.split('x');
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    constexpr int kMost = 16384;
    if (parts.size() != 2 || size.width() < 1 || size.height() < 1 || size.width() > kMost || size.height() > kMost)
        return fail(ErrorCode::Usage, "--size is a width and a height, such as 1280x720");
    return std::optional{size};
}

Result<std::optional<Secret>> readSecret(const QString &fileName)
{
    if (fileName.isEmpty()) {
        const QByteArray value = qgetenv("FRESHSEAT_SECRET");
        return value.isEmpty() ? std::optional<Secret>{} : std::optional{Secret(value.toStdString())};
    }
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, "The secret file cannot be read: " + file.errorString().toStdString());
    constexpr qint64 kMost = 65536;
    QByteArray value = file.read(kMost);
    while (value.endsWith('\n') || value.endsWith('\r')) value.chop(1);
    return std::optional{Secret(value.toStdString())};
}

} // namespace

Result<Arguments> parseArguments(const QStringList &words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("The console of Freshseat: every seat of the room at a glance."));
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("this text")});
    parser.addOption({QStringLiteral("version"), QStringLiteral("the version")});
    for (const Option &option : kOptions) {
        const QString choices =
            option.name == QLatin1String("view") ? viewWords().join(QStringLiteral(", ")) : QString();
        parser.addOption({option.name, option.help + choices, option.value});
    }
    if (!parser.parse(words)) return fail(ErrorCode::Usage, parser.errorText().toStdString(), "See freshseat --help.");
    if (!parser.positionalArguments().isEmpty()) {
        return fail(ErrorCode::Usage, "Unexpected word: " + parser.positionalArguments().first().toStdString(),
                    "See freshseat --help.");
    }
    Arguments arguments;
    if (parser.isSet(QStringLiteral("help")))
        arguments.answer = parser.helpText().replace(QStringLiteral("<executable_name>"), QStringLiteral("freshseat"));
    if (parser.isSet(QStringLiteral("version"))) arguments.answer = QStringLiteral("freshseat " FRESHSEAT_VERSION "\n");
    const auto value = [&parser](const char *name) { return parser.value(QLatin1String(name)); };
    arguments.url = value("connect");
    if (arguments.url.isEmpty()) arguments.url = QString::fromLocal8Bit(qgetenv("FRESHSEAT_CONNECT"));
    arguments.language = value("language");
    arguments.screenshot = value("screenshot");
    arguments.seat = value("seat");
    arguments.view = value("view");
    if (!arguments.view.isEmpty() && !isView(arguments.view))
        return fail(ErrorCode::Usage, "--view " + arguments.view.toStdString() + " is not known",
                    "See freshseat --help.");
    arguments.connect.identity = value("identity").toStdString();
    arguments.connect.knownHosts = value("known-hosts").toStdString();
    const QString certificate = value("accept-cert");
    arguments.connect.acceptKey = (certificate.isEmpty() ? value("accept-key") : certificate).toStdString();
    const auto appearance = parseAppearance(value("appearance"));
    if (!appearance) return failure(appearance);
    arguments.appearance = *appearance;
    const auto size = parseWindowSize(value("size"));
    if (!size) return failure(size);
    arguments.size = *size;
    if (!arguments.answer.isEmpty()) return arguments;
    auto secret = readSecret(value("secret-file"));
    if (!secret) return failure(secret);
    arguments.connect.secret = std::move(*secret);
    return arguments;
}

} // namespace freshseat::console
