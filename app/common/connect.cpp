// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/connect.h"

#include "app/common/local_socket.h"
#include "core/base/fd_stream.h"
#include "core/remote/ssh_command.h"
#include "core/storage/demo/demo_backend.h"
#include "core/storage/helper/helper_backend.h"

namespace freshseat::common {

namespace {

tl::unexpected<Error> notSpoken(Scheme scheme)
{
    return fail(ErrorCode::Unsupported,
                "Connections by " + std::string(toText(scheme)) + " are not supported by this version.",
                "It speaks to the helper (local:, ssh://) and has a room to try things in (demo:).");
}

using Connected = Result<std::unique_ptr<StorageBackend>>;

Connected overStream(std::unique_ptr<ByteStream> stream, const ConnectOptions &options)
{
    auto backend = helper::HelperBackend::connect(std::move(stream), options.clientName);
    if (!backend) return failure(backend);
    return std::move(*backend);
}

Connected connectLocal(const ConnectionUrl &url, const ConnectOptions &options)
{
    const auto path = findControlSocket(url.path, processEnvironment());
    if (!path) return failure(path);
    auto socket = connectControlSocket(*path);
    if (!socket) return failure(socket);
    return overStream(std::make_unique<FdStream>(std::move(*socket)), options);
}

Connected connectSsh(const ConnectionUrl &url, const ConnectOptions &options)
{
    remote::SshHost host{url.user, url.host};
    if (url.port != 0) host.port = url.port;
    remote::SshOptions ssh;
    ssh.identity = options.identity;
    ssh.knownHosts = options.knownHosts;
    ssh.acceptKey = options.acceptKey;
    ssh.secret = options.secret;
    std::vector<std::string> command{"freshseatctl", "stdio"};
    if (!url.path.empty()) command.push_back(url.path);
    auto stream = remote::runOverSsh(host, ssh, command);
    if (!stream) return failure(stream);
    return overStream(std::move(*stream), options);
}

Connected connectDemo()
{
    demo::DemoOptions options;
    options.version = FRESHSEAT_VERSION;
    return std::make_unique<demo::DemoBackend>(options);
}

} // namespace

Result<std::unique_ptr<StorageBackend>> connectRoom(const ConnectionUrl &url, const ConnectOptions &options)
{
    switch (url.scheme) {
    case Scheme::Local:
        return connectLocal(url, options);
    case Scheme::Ssh:
        return connectSsh(url, options);
    case Scheme::Demo:
        return connectDemo();
    case Scheme::TrueNas:
    case Scheme::TrueNasSsh:
    case Scheme::ZfsSsh:
        break;
    }
    return notSpoken(url.scheme);
}

} // namespace freshseat::common
