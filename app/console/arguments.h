// SPDX-License-Identifier: GPL-3.0-or-later
// The console's command line.
#pragma once
#include "app/common/connect.h"
#include "core/base/result.h"
#include "ui/common/theme.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace freshseat::console {

struct Arguments {
    QString url;        ///< --connect, else FRESHSEAT_CONNECT, else empty
    QString language;   ///< empty = the system's
    QString screenshot; ///< file; empty = an ordinary window
    QString seat;       ///< chosen at start
    QString view;       ///< shown at start; empty = the one of the last time
    std::optional<ui::Appearance> appearance;
    std::optional<QSize> size;
    common::ConnectOptions connect;
    QString answer; ///< --help or --version: print this and end
};

/// `words` as main() got them. Usage error in words.
Result<Arguments> parseArguments(const QStringList &words);

} // namespace freshseat::console
