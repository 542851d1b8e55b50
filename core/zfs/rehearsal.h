// SPDX-License-Identifier: GPL-3.0-or-later
// A rehearsal on a host that is asked by commands. Each call of ZfsHost and IscsiHost that changes something is one
// command there: it is made to what was read (strictly, as ZFS and LIO would take it), and the command is written down.
#pragma once
#include "core/base/commands.h"
#include "core/zfs/hosts.h"

#include <mutex>

namespace freshseat::zfs {

/// Runs nothing: every command is written down, and "succeeds" without a word.
class WrittenCommands final : public Commands
{
public:
    Result<CommandOutput> run(const std::vector<std::string> &words, std::string_view input) override;
    Result<std::unique_ptr<CommandInput>> feed(const std::vector<std::string> &words) override;
    Result<std::unique_ptr<ByteStream>> read(const std::vector<std::string> &words) override;
    void cancel() override {}
    [[nodiscard]] std::vector<HostCall> calls() const;

private:
    mutable std::mutex m_mutex;
    std::vector<HostCall> m_calls;
};

struct RehearsedRoom {
    ZfsHost &zfs; ///< the real ones
    IscsiHost &iscsi;
    std::string root;
};
/// Hosts over WrittenCommands.
struct WritingHosts {
    std::unique_ptr<ZfsHost> zfs;
    std::unique_ptr<IscsiHost> iscsi;
};

Rehearsal rehearsalOver(const RehearsedRoom &room, WritingHosts writing, std::shared_ptr<WrittenCommands> written);

} // namespace freshseat::zfs
