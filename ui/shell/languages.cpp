// SPDX-License-Identifier: GPL-3.0-or-later
// Translations: two translators that are swapped.
#include "ui/shell/languages.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace freshseat::ui {

const std::vector<Language> &languages()
{
    // A line a language: tests/ui/check_translations.cmake reads them.
    // clang-format off
    static const std::vector<Language> all{
        {"en", "English"},
        {"ar", "العربية"},
        {"de", "Deutsch"},
        {"es", "Español"},
        {"fr", "Français"},
        {"id", "Bahasa Indonesia"},
        {"pl", "Polski"},
        {"pt_BR", "Português (Brasil)"},
        {"ru", "Русский"},
        {"th", "ไทย"},
        {"tr", "Türkçe"},
        {"uk", "Українська"},
        {"vi", "Tiếng Việt"},
        {"zh_CN", "简体中文"},
    };
    // clang-format on
    return all;
}

void Translations::install(std::unique_ptr<QTranslator> &slot, const QString &file, const QString &folder)
{
    if (slot) QApplication::removeTranslator(slot.get());
    slot = std::make_unique<QTranslator>();
    const QLocale locale;
    if (slot->load(locale, file, QStringLiteral("_"), folder)) QApplication::installTranslator(slot.get());
}

void Translations::use(const QString &code)
{
    m_code = code;
    QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    if (locale.language() == QLocale::C) locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    QLocale::setDefault(locale);
    install(m_qt, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(m_own, QStringLiteral("freshseat"), QStringLiteral(":/i18n"));
    if (m_own->isEmpty()) {
        // English has a file too: for its plurals.
        if (m_own->load(QStringLiteral(":/i18n/freshseat_en.qm"))) QApplication::installTranslator(m_own.get());
        locale = QLocale(QLocale::English);
    }
    QApplication::setLayoutDirection(locale.textDirection());
}

} // namespace freshseat::ui
