// SPDX-License-Identifier: GPL-3.0-or-later
// ZfsMachine: pools and datasets in memory, as strict as ZFS: what depends on something cannot go, an open volume is
// busy, a rollback of an open one is allowed (and destroys). What exports its volumes stands on it (ZfsModel,
// TrueNasServer) and locks it: one thread at a time.
#pragma once
#include "core/zfs/hosts.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace freshseat::test {

class ZfsMachine
{
public:
    struct Node {
        zfs::DatasetKind kind = zfs::DatasetKind::Filesystem;
        zfs::Properties properties;
        std::vector<std::byte> bytes; ///< of a volume and of a snapshot
        std::string origin;
        std::uint64_t written = 0;
        std::uint64_t sequence = 0; ///< grows with every dataset made
        TimePoint created;
        bool readOnly = false;
    };
    static constexpr std::uint64_t kAvailable = 1U << 30;

    /// With the pool "tank". `exported`: somebody has the volume open.
    explicit ZfsMachine(std::function<bool(const std::string &volume)> exported);

    [[nodiscard]] const std::map<std::string, Node> &nodes() const { return m_nodes; }
    Node *find(const std::string &name);
    Result<Node *> need(const std::string &name);
    [[nodiscard]] bool isOpen(const std::string &volume) const;
    [[nodiscard]] std::vector<std::string> clonesOf(const std::string &snapshot) const;
    [[nodiscard]] std::vector<std::string> snapshotsOf(const std::string &volume) const; ///< oldest first
    [[nodiscard]] bool hasChildren(const std::string &name) const; ///< datasets or snapshots below it
    /// Where the value of a user property comes from: the dataset or one above it; empty: it has none.
    [[nodiscard]] std::string sourceOf(std::string_view dataset, const std::string &property) const;

    Result<void> createFilesystem(const std::string &name, const zfs::Properties &properties);
    Result<void> createVolume(const std::string &name, std::uint64_t size);
    Result<void> snapshot(const std::string &name, const zfs::Properties &properties);
    Result<void> clone(const std::string &snapshot, const std::string &name);
    Result<void> rollback(const std::string &snapshot);
    Result<void> promote(const std::string &clone);
    Result<void> destroy(const std::string &name);
    /// An empty value takes the property away.
    Result<void> set(const std::string &dataset, const zfs::Properties &properties);
    Result<void> write(const std::string &volume, std::uint64_t offset, std::span<const std::byte> bytes);
    [[nodiscard]] std::size_t read(const std::string &volume, std::uint64_t offset, std::span<std::byte> into);

    void setFull(bool full) { m_full = full; }
    /// The volume is held open by something that is no export.
    void hold(const std::string &volume, bool held);
    void age(const std::string &dataset, std::chrono::hours by) { m_nodes.at(dataset).created -= by; }
    /// Every property of every dataset, for a search.
    [[nodiscard]] std::string allProperties() const;

private:
    Result<void> add(const std::string &name, Node node);
    Result<void> turnOver(const std::string &clone, const std::string &origin);

    std::function<bool(const std::string &volume)> m_exported;
    std::map<std::string, Node> m_nodes;
    std::vector<std::string> m_held;
    std::uint64_t m_sequence = 0;
    bool m_full = false;
};

} // namespace freshseat::test
