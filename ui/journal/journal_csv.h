// SPDX-License-Identifier: GPL-3.0-or-later
// The journal for a spreadsheet.
#pragma once
#include "core/model/room.h"

#include <QByteArray>

#include <vector>

namespace freshseat::ui {

/// RFC 4180: CRLF, quotes where needed; UTF-8 with a byte order mark, which spreadsheets want. Times are RFC 3339 UTC,
/// words are the journal's own, in every language. A field that a spreadsheet would take for a formula gets a leading
/// apostrophe: the journal holds names that strangers chose.
[[nodiscard]] QByteArray journalCsv(const std::vector<JournalEntry> &entries);

} // namespace freshseat::ui
