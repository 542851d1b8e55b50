// SPDX-License-Identifier: GPL-3.0-or-later
// A rehearsal on a host that is asked by commands. Each call of ZfsHost and IscsiHost that changes something is one
// command there: it is made to what was read (strictly, as ZFS and LIO would take it), and the command is written down.
#pragma once
#include "core/base/commands.h"
#include "core/zfs/hosts.h"

#include <mutex>

namespace freshseat::zfs {

/// What would be asked for, in its order, by whatever way. Thread-safe.
class CallNotes
{
public:
    void add(HostCall call);
    [[nodiscard]] std::vector<HostCall> list() const;

private:
    mutable std::mutex m_mutex;
    std::vector<HostCall> m_calls;
};

/// Runs nothing: every command is written down, and "succeeds" without a word. What is read is zeros without end.
class WrittenCommands final : public Commands
{
public:
    explicit WrittenCommands(std::shared_ptr<CallNotes> notes = std::make_shared<CallNotes>())
        : m_notes(std::move(notes))
    {}
    Result<CommandOutput> run(const std::vector<std::string> &words, std::string_view input) override;
    Result<std::unique_ptr<CommandInput>> feed(const std::vector<std::string> &words) override;
    Result<std::unique_ptr<ByteStream>> read(const std::vector<std::string> &words,
                                             std::chrono::seconds silence) override;
    void cancel() override {}
    [[nodiscard]] std::vector<HostCall> calls() const { return m_notes->list(); }

private:
    const std::shared_ptr<CallNotes> m_notes;
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
