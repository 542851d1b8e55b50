// SPDX-License-Identifier: GPL-3.0-or-later
// What the storage host tells by ids, in the person's language: verdicts, warnings, what happened at a boot.
#pragma once
#include "core/model/room.h"
#include "core/model/verdict.h"

#include <QString>

#include <span>
#include <string>

namespace freshseat::ui {

/// Why the seat does not boot; empty: nothing is wrong. An id of a newer host than this console is told in its words.
[[nodiscard]] QString verdictWords(const Seat &seat);
[[nodiscard]] QString warningWords(const Warning &warning);
/// Of a TimelineEvent::event.
[[nodiscard]] QString timelineWord(const std::string &event);

/// The verdicts that can be translated, with their texts in English.
[[nodiscard]] std::span<const VerdictText> translatedVerdicts();

} // namespace freshseat::ui
