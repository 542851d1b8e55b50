// SPDX-License-Identifier: GPL-3.0-or-later
// Words by which an error of a login is known again: messages are texts.
#pragma once
#include <string_view>

namespace freshseat {

/// In the message of an error that says that one is asked for, or was wrong: the console then asks for it.
inline constexpr std::string_view kOneTimePassword = "one-time password";

} // namespace freshseat
