// SPDX-License-Identifier: GPL-3.0-or-later
// The part of hostPhrases() that is about the way to the storage host: SSH, the helper's socket, a TrueNAS.
#pragma once
#include <span>

namespace freshseat::ui {

[[nodiscard]] std::span<const char *const> connectionPhrases();

} // namespace freshseat::ui
