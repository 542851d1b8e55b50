// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/connect.h"

#include "app/common/local_socket.h"
#include "core/base/fd_stream.h"
#include "core/model/login_words.h"
#include "core/remote/ssh_commands.h"
#include "core/storage/demo/demo_backend.h"
#include "core/storage/helper/helper_backend.h"
#include "core/storage/zfs/zfs_backend.h"
#include "core/truenas/truenas_host.h"
#include "core/zfs/linux_host.h"

#include <unistd.h>

namespace freshseat::common {

namespace {

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

remote::SshHost hostOf(const ConnectionUrl &url)
{
    remote::SshHost host{url.user, url.host};
    if (url.port != 0) host.port = url.port;
    return host;
}

remote::SshOptions sshOf(const ConnectOptions &options)
{
    remote::SshOptions ssh;
    ssh.identity = options.identity;
    ssh.knownHosts = options.knownHosts;
    ssh.acceptKey = options.acceptKey;
    ssh.secret = options.secret;
    ssh.otp = options.otp;
    return ssh;
}

Connected connectSsh(const ConnectionUrl &url, const ConnectOptions &options)
{
    std::vector<std::string> command{"freshseatctl", "stdio"};
    if (!url.path.empty()) command.push_back(url.path);
    auto stream = remote::runOverSsh(hostOf(url), sshOf(options), command);
    if (!stream) return failure(stream);
    return overStream(std::move(*stream), options);
}

/// The user of this machine, for the journal: the storage host knows only the one who logs in.
std::string ourUser()
{
    const auto user = processEnvironment()("USER");
    return user.value_or("uid " + std::to_string(::getuid()));
}

/// Usage: the path is no dataset.
Result<zfsroom::RoomOptions> roomAt(const ConnectionUrl &url, const ConnectOptions &options)
{
    zfsroom::RoomOptions room;
    // A pool alone: everything of ours lies in one dataset of it.
    room.root = url.path.find('/') == std::string::npos ? url.path + "/freshseat" : url.path;
    room.clientName = ourUser() + ", " + options.clientName;
    if (const auto folder = processEnvironment()("TMPDIR"); folder && !folder->empty()) room.staging = *folder;
    if (const auto named = zfs::checkDatasetName(room.root); !named) return failure(named);
    return room;
}

/// A LinuxHost or a TrueNasHost, as the room takes them.
template <class Host>
zfsroom::RoomHosts hostsOf(Host &host)
{
    return {std::move(host.zfs), std::move(host.iscsi), std::move(host.rehearse), std::move(host.night)};
}

Connected connectZfs(const ConnectionUrl &url, const ConnectOptions &options)
{
    auto room = roomAt(url, options);
    if (!room) return failure(room);
    const std::string who = ourUser() + " (zfs " + url.host + ")";
    auto commands = remote::connectCommands(hostOf(url), sshOf(options));
    if (!commands) return failure(commands);
    auto host = zfs::linuxHost(std::move(*commands));
    if (!host) return failure(host);
    return std::make_unique<zfsroom::ZfsBackend>("zfs", who, hostsOf(*host), std::move(*room));
}

/// Beside what the user configures; nothing else writes it.
std::string certificatesFile(const ConnectOptions &options)
{
    if (!options.knownHosts.empty()) return options.knownHosts;
    const auto environment = processEnvironment();
    const std::string home = environment("HOME").value_or("") + "/.config";
    return environment("XDG_CONFIG_HOME").value_or(home) + "/freshseat/known_certificates";
}

Connected connectTrueNas(const ConnectionUrl &url, const ConnectOptions &options)
{
    auto room = roomAt(url, options);
    if (!room) return failure(room);
    truenas::TrueNasOptions nas{
        url.host, 443, room->root, url.user, options.secret, certificatesFile(options), options.acceptKey, options.otp};
    if (url.port != 0) nas.port = url.port;
    auto host = truenas::connectTrueNas(nas);
    if (!host) return failure(host);
    room->authority = host->authority;
    return std::make_unique<zfsroom::ZfsBackend>("truenas", ourUser() + " (truenas " + url.host + ")", hostsOf(*host),
                                                 std::move(*room));
}

Connected connectTrueNasSsh(const ConnectionUrl &url, const ConnectOptions &options)
{
    auto room = roomAt(url, options);
    if (!room) return failure(room);
    auto commands = remote::connectCommands(hostOf(url), sshOf(options));
    if (!commands) return failure(commands);
    auto host = truenas::trueNasOverCommands(std::move(*commands), {url.host, room->root});
    if (!host) return failure(host);
    room->authority = host->authority;
    return std::make_unique<zfsroom::ZfsBackend>("truenas", ourUser() + " (truenas " + url.host + ")", hostsOf(*host),
                                                 std::move(*room));
}

Connected connectDemo(bool lived)
{
    demo::DemoOptions options;
    options.version = FRESHSEAT_VERSION;
    options.lived = lived;
    return std::make_unique<demo::DemoBackend>(options);
}

} // namespace

AskOtp usedOnce(Secret otp)
{
    const auto left = std::make_shared<std::optional<Secret>>(std::move(otp));
    return [left](const std::string &user) -> Result<Secret> {
        if (!*left) {
            return fail(ErrorCode::NotAllowed,
                        "the " + std::string(kOneTimePassword) + " of " + user + " was used already; another is wanted",
                        "connect again with the one that is valid now");
        }
        Secret once = std::move(**left);
        left->reset();
        return once;
    };
}

Result<std::unique_ptr<StorageBackend>> connectRoom(const ConnectionUrl &url, const ConnectOptions &options)
{
    switch (url.scheme) {
    case Scheme::Local:
        return connectLocal(url, options);
    case Scheme::Ssh:
        return connectSsh(url, options);
    case Scheme::Demo:
        return connectDemo(options.livedDemo);
    case Scheme::ZfsSsh:
        return connectZfs(url, options);
    case Scheme::TrueNas:
        return connectTrueNas(url, options);
    case Scheme::TrueNasSsh:
        return connectTrueNasSsh(url, options);
    }
    return fail(ErrorCode::Unsupported, "this scheme is not spoken by this version");
}

} // namespace freshseat::common
