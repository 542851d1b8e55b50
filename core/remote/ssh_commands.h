// SPDX-License-Identifier: GPL-3.0-or-later
// SshCommands: commands on another machine over one SSH login, one after the other; each has a channel of its own.
#pragma once
#include "core/base/commands.h"
#include "core/remote/ssh_command.h"

#include <chrono>

namespace freshseat::remote {

/// Errors as runOverSsh(). Once the connection is lost, every call answers Unreachable: connect anew.
/// A command that says nothing for `silence` and does not end, or takes nothing of its input so long, is given up: the
/// connection is closed.
Result<std::unique_ptr<Commands>> connectCommands(const SshHost &host, const SshOptions &options,
                                                  std::chrono::seconds silence = std::chrono::seconds(120));

} // namespace freshseat::remote
