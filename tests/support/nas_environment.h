// SPDX-License-Identifier: GPL-3.0-or-later
// What an Sshd gives the commands it runs when it stands for the SSH of a TrueNasServer.
#pragma once
#include <string>

namespace freshseat::test {

/// `door`: TrueNasServer::door().
inline std::string nasEnvironment(const std::string &door)
{
    return std::string("PATH=") + FRESHSEAT_NAS_BIN + ":/usr/bin:/bin NAS_DOOR=" + door;
}

} // namespace freshseat::test
