// SPDX-License-Identifier: GPL-3.0-or-later
// freshseatctl stdio: what ssh:// runs on the storage host, between sshd and the daemon's control socket.
#include "app/cli/pump.h"
#include "app/cli/verbs.h"
#include "app/common/local_socket.h"
#include "core/control/messages.h"

#include <unistd.h>

namespace freshseat::cli {

Result<int> pumpStdio(Invocation &in)
{
    const std::string given = in.words().empty() ? "" : in.words()[0];
    const auto environment = common::processEnvironment();
    const auto path = common::findControlSocket(given, environment);
    if (!path) return failure(path);
    const auto socket = common::connectControlSocket(*path);
    if (!socket) return failure(socket);
    const auto client = environment("SSH_CONNECTION"); // sshd's word for where the person sits
    std::string origin = client ? control::originFrame(*client) : std::string();
    if (auto done = pump(STDIN_FILENO, STDOUT_FILENO, socket->get(), std::move(origin)); !done) return failure(done);
    return 0;
}

} // namespace freshseat::cli
