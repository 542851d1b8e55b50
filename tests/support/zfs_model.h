// SPDX-License-Identifier: GPL-3.0-or-later
// ZfsModel: a ZfsMachine with an iSCSI target as strict as the real ones: an exported volume is busy. Tests look into
// it, log PCs in, and break it: cut connections at any step, a full pool.
#pragma once
#include "core/storage/zfs/room_core.h"
#include "core/zfs/hosts.h"
#include "tests/support/zfs_machine.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace freshseat::test {

class ZfsModel
{
public:
    ZfsModel();
    ~ZfsModel();
    ZfsModel(const ZfsModel &) = delete;
    ZfsModel &operator=(const ZfsModel &) = delete;

    /// A connection of its own: another console's.
    zfsroom::RoomHosts connect();

    // What a PC does. False: it is not let in.
    bool logIn(const std::string &target, const std::string &initiator, const std::string &address);
    void logOut(const std::string &target);
    bool write(const std::string &target, std::uint64_t offset, const std::string &bytes, int lun = 0);
    std::string read(const std::string &target, std::uint64_t offset, std::size_t count, int lun = 0);

    // What an owner does by hand.
    void makeByHand(const std::string &volume, const std::string &bytes); ///< with its parents; 1 MiB
    void snapshotByHand(const std::string &name);
    void cloneByHand(const std::string &snapshot, const std::string &name);
    void exportByHand(const std::string &target, const std::string &volume, const zfs::Admission &admission);
    std::string bytesOf(const std::string &volume, std::size_t count);

    // What is on the machine.
    [[nodiscard]] std::vector<std::string> datasets();
    [[nodiscard]] std::string volumeOf(const std::string &target);
    [[nodiscard]] std::string serialOf(const std::string &target, int lun = 0);
    [[nodiscard]] zfs::Admission admissionOf(const std::string &target);
    [[nodiscard]] int saves();
    /// Calls that change something, so far.
    [[nodiscard]] int changes();
    /// Every property of every dataset, for a search.
    [[nodiscard]] std::string allProperties();
    void age(const std::string &dataset, std::chrono::hours by);

    // How it breaks.

    /// The connection breaks at the change after `count` more of them. `done`: that one still takes effect.
    void cutAfter(int count, bool done);
    void mend();
    void stall(); ///< every call waits until it is cancelled or the connection is cut
    void cut();
    void slow(std::chrono::milliseconds each); ///< so long takes every call
    void setFull(bool full) { m_machine.setFull(full); }
    /// As after a start of the host whose targets came before its volumes.
    void loseDisk(const std::string &target);
    /// The volume is held open by something that is no export.
    void hold(const std::string &volume, bool held);

private:
    struct Target;
    struct Connection;
    class Zfs;
    class Iscsi;
    class Writer;
    class Reader;

    Result<void> enter(Connection &connection, std::unique_lock<std::mutex> &lock);
    /// Runs `change` as one that changes something.
    Result<void> change(Connection &connection, const std::function<Result<void>()> &change);
    [[nodiscard]] bool isExported(const std::string &volume) const;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::map<std::string, Target> m_targets;
    ZfsMachine m_machine{[this](const std::string &volume) { return isExported(volume); }};
    std::vector<std::weak_ptr<Connection>> m_connections;
    int m_changes = 0;
    int m_saves = 0;
    std::optional<int> m_cutAfter;
    bool m_cutDone = false;
    bool m_stalled = false;
    std::chrono::milliseconds m_each{0};
};

} // namespace freshseat::test
