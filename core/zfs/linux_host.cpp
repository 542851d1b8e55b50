// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zfs/linux_host.h"

#include "core/base/text.h"
#include "core/zfs/linux_night.h"
#include "core/zfs/lio.h"
#include "core/zfs/rehearsal.h"
#include "core/zfs/zfs_commands.h"

#include <algorithm>

namespace freshseat::zfs {

namespace {

constexpr std::size_t kNameMost = 100; ///< what is below it needs room, and ZFS takes 255

// Our user id, the address we reached it at, and whether it has what is needed.
constexpr const char *kProbe = "id -u; echo \"${SSH_CONNECTION-}\" | cut -d' ' -f3; "
                               "sudo -n true 2>/dev/null && echo yes || echo no; "
                               "[ -e /sys/module/zfs ] && command -v zfs >/dev/null && echo yes || echo no";

} // namespace

Result<LinuxHost> linuxHost(std::unique_ptr<Commands> commands)
{
    // /usr/sbin is not in the PATH of every login; zfs lies there.
    const auto said =
        commands->run({"env", "PATH=/usr/local/sbin:/usr/sbin:/sbin:/usr/local/bin:/usr/bin:/bin", "sh", "-c", kProbe});
    if (!said) return failure(said);
    const auto lines = split(said->output, '\n');
    if (said->exitCode != 0 || lines.size() < 4)
        return fail(ErrorCode::Unsupported, "the storage host is no Linux machine that we know how to use");
    if (lines[3] != "yes") {
        return fail(ErrorCode::Unsupported, "the storage host has no OpenZFS, or its module is not loaded",
                    "install zfsutils-linux there, then run: modprobe zfs");
    }
    std::vector<std::string> before;
    if (lines[0] != "0") {
        if (lines[2] != "yes") {
            return fail(ErrorCode::NotAllowed,
                        "the user who logs in is not root there, and may not become root without a password: the "
                        "kernel's iSCSI target is root's alone",
                        "log in as root with a key, or let the user run sudo without a password");
        }
        before = {"sudo", "-n"};
    }
    before.insert(before.end(), {"env", "PATH=/usr/local/sbin:/usr/sbin:/sbin:/usr/local/bin:/usr/bin:/bin"});
    const std::shared_ptr<Commands> shared = std::move(commands);
    LinuxHost host{zfsOverCommands(shared, before),
                   lioOverCommands(shared, before, lines[1]),
                   {},
                   linuxNight(shared, shared, before)};
    host.rehearse = [zfs = host.zfs.get(), iscsi = host.iscsi.get(), shared, before,
                     address = lines[1]](const auto &root) {
        const auto written = std::make_shared<WrittenCommands>();
        auto rehearsal =
            rehearsalOver({*zfs, *iscsi, root},
                          {zfsOverCommands(written, before), lioOverCommands(written, before, address)}, written);
        rehearsal.night = linuxNight(shared, written, before);
        return rehearsal;
    };
    return host;
}

Result<void> checkDatasetName(const std::string &name)
{
    const auto parts = split(name, '/');
    const bool clean = std::all_of(parts.begin(), parts.end(), [](const std::string &part) {
        static constexpr std::string_view kPlain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.";
        return !part.empty() && part.front() != '-' && part != "." && part != ".." &&
               part.find_first_not_of(kPlain) == std::string::npos;
    });
    if (clean && name.size() <= kNameMost) return {};
    return fail(ErrorCode::Usage, "\"" + name.substr(0, kNameMost) + "\" is no dataset that a room can be in",
                "write POOL or POOL/NAME, in letters, digits, and . _ -");
}

} // namespace freshseat::zfs
