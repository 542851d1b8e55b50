// SPDX-License-Identifier: GPL-3.0-or-later
// changeWord: one table.
#include "ui/common/change_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace freshseat::ui {

namespace {

class ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(freshseat::ui::ChangeWords)
};

struct ChangeWord {
    std::string_view what;
    const char *word;
};

constexpr std::array kChanges = {
    ChangeWord{"add seat", QT_TRANSLATE_NOOP("freshseat::ui::ChangeWords", "add seat")},
    ChangeWord{"change seat", QT_TRANSLATE_NOOP("freshseat::ui::ChangeWords", "change seat")},
    ChangeWord{"remove seat", QT_TRANSLATE_NOOP("freshseat::ui::ChangeWords", "remove seat")},
    ChangeWord{"reset seat", QT_TRANSLATE_NOOP("freshseat::ui::ChangeWords", "reset seat")},
    ChangeWord{"reset data disk", QT_TRANSLATE_NOOP("freshseat::ui::ChangeWords", "reset data disk")},
    ChangeWord{"remove data disk", QT_TRANSLATE_NOOP("freshseat::ui::ChangeWords", "remove data disk")},
    ChangeWord{"undo reset", QT_TRANSLATE_NOOP("freshseat::ui::ChangeWords", "undo reset")},
    ChangeWord{"close session", QT_TRANSLATE_NOOP("freshseat::ui::ChangeWords", "close session")},
    ChangeWord{"renew secret", QT_TRANSLATE_NOOP("freshseat::ui::ChangeWords", "renew secret")},
    ChangeWord{"delete master", QT_TRANSLATE_NOOP("freshseat::ui::ChangeWords", "delete master")},
    ChangeWord{"delete snapshot", QT_TRANSLATE_NOOP("freshseat::ui::ChangeWords", "delete version")},
    ChangeWord{"drop snapshot", QT_TRANSLATE_NOOP("freshseat::ui::ChangeWords", "drop version")},
    ChangeWord{"set current", QT_TRANSLATE_NOOP("freshseat::ui::ChangeWords", "make current")},
    ChangeWord{"mark good", QT_TRANSLATE_NOOP("freshseat::ui::ChangeWords", "mark good")},
    ChangeWord{"move seat", QT_TRANSLATE_NOOP("freshseat::ui::ChangeWords", "move seat")},
    ChangeWord{"begin update", QT_TRANSLATE_NOOP("freshseat::ui::ChangeWords", "begin update")},
    ChangeWord{"discard update", QT_TRANSLATE_NOOP("freshseat::ui::ChangeWords", "discard update")},
    ChangeWord{"publish update", QT_TRANSLATE_NOOP("freshseat::ui::ChangeWords", "publish update")},
    ChangeWord{"add schedule", QT_TRANSLATE_NOOP("freshseat::ui::ChangeWords", "add schedule")},
    ChangeWord{"remove schedule", QT_TRANSLATE_NOOP("freshseat::ui::ChangeWords", "remove schedule")},
    ChangeWord{"send report", QT_TRANSLATE_NOOP("freshseat::ui::ChangeWords", "send report")},
    ChangeWord{"boot network on", QT_TRANSLATE_NOOP("freshseat::ui::ChangeWords", "switch network boot on")},
    ChangeWord{"boot network off", QT_TRANSLATE_NOOP("freshseat::ui::ChangeWords", "switch network boot off")},
    ChangeWord{"wake", QT_TRANSLATE_NOOP("freshseat::ui::ChangeWords", "switch on")},
    ChangeWord{"shutdown", QT_TRANSLATE_NOOP("freshseat::ui::ChangeWords", "shut down")},
    ChangeWord{"reboot", QT_TRANSLATE_NOOP("freshseat::ui::ChangeWords", "restart")},
    ChangeWord{"message", QT_TRANSLATE_NOOP("freshseat::ui::ChangeWords", "tell")},
    ChangeWord{"refused", QT_TRANSLATE_NOOP("freshseat::ui::ChangeWords", "left alone: in use")},
    ChangeWord{"skipped", QT_TRANSLATE_NOOP("freshseat::ui::ChangeWords", "left alone")},
};

} // namespace

QString changeWord(const std::string &what)
{
    const auto found =
        std::find_if(kChanges.begin(), kChanges.end(), [&](const ChangeWord &change) { return change.what == what; });
    return found == kChanges.end() ? QString::fromStdString(what) : ChangeWords::tr(found->word);
}

} // namespace freshseat::ui
