// SPDX-License-Identifier: GPL-3.0-or-later
// ZfsCommands: a ZfsHost that is a Linux machine with OpenZFS, by its commands.
#pragma once
#include "core/base/commands.h"
#include "core/zfs/hosts.h"

namespace freshseat::zfs {

/// `before`: words in front of every command ("sudo", "-n"). `commands` is shared with the LioHost of the same machine.
std::unique_ptr<ZfsHost> zfsOverCommands(std::shared_ptr<Commands> commands, std::vector<std::string> before);

/// Lines for a shell's standard input, of which it does none before it has read them all: when the connection is cut in
/// the middle, a shell would go on with what it has, and with half a name at its end.
[[nodiscard]] std::string wholeScript(const std::string &text);
/// The lines of `zfs list -H -p` with kListColumns.
Result<std::vector<Dataset>> parseListing(std::string_view text);
/// What `zfs` said on standard error, in our words: NotFound, InUse, OutOfSpace, NotAllowed, Failed.
[[nodiscard]] Error zfsError(const CommandOutput &output, const std::string &tried);
/// The largest block, up to 16 KiB, that the size is a multiple of.
[[nodiscard]] std::uint64_t blockSizeFor(std::uint64_t size);

} // namespace freshseat::zfs
