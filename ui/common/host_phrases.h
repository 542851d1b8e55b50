// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of the storage host that can be told in the person's language: refusals, what to do about them, what
// became of a seat. Each is the host's own English, with %1 to %9 where it puts names and numbers; a test holds them to
// the sources in core/.
#pragma once
#include <span>

namespace freshseat::ui {

/// In English; each is a source text of the translations' context freshseat::ui::HostPhrases.
[[nodiscard]] std::span<const char *const> hostPhrases();

} // namespace freshseat::ui
