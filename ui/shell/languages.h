// SPDX-License-Identifier: GPL-3.0-or-later
// The languages of the console and the switch between them, without a restart.
#pragma once
#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

namespace freshseat::ui {

struct Language {
    const char *code; ///< of its file: "de", "pt_BR"
    const char *name; ///< as its speakers call it, UTF-8
};
[[nodiscard]] const std::vector<Language> &languages();

/// Ours and Qt's own texts. One for the application; outlives its windows.
class Translations
{
public:
    /// `code` of languages() or anything QLocale knows; empty = the system's language. English where there is no
    /// translation. Sets the locale (numbers, dates), the texts and the direction of reading.
    void use(const QString &code);
    [[nodiscard]] QString code() const { return m_code; } ///< as asked for

private:
    void install(std::unique_ptr<QTranslator> &slot, const QString &file, const QString &folder);

    QString m_code;
    std::unique_ptr<QTranslator> m_qt;
    std::unique_ptr<QTranslator> m_own;
};

} // namespace freshseat::ui
