// SPDX-License-Identifier: GPL-3.0-or-later
// StoreReference: what a store must hold, kept in the simplest way there is: every sector of every disk by itself.
#pragma once
#include "core/blockstore/store.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace freshseat::blockstore::test {

inline constexpr std::uint64_t kSector = 512;

/// Contents of a sector: its eight-byte words are all this number; 0 = zeros.
using Tag = std::uint64_t;
inline constexpr Tag kTorn = ~Tag{0}; ///< the words of a sector differ: no reference allows it
using Sectors = std::vector<Tag>;

void fillSectors(const Sectors &tags, std::vector<std::byte> &bytes);
Sectors tagsOf(const std::vector<std::byte> &bytes);

/// How the program that held the store ended.
enum class Fall {
    None,   ///< it did not
    Daemon, ///< kill -9: what was answered is there
    Host,   ///< power cut: what was flushed is there
};

/// What a reset took away and can give back.
struct RefKept {
    SnapshotKey snapshot;
    Durability durability = Durability::Volatile;
    TimePoint resetAt = {};
    Sectors now;
    std::map<std::size_t, std::vector<Tag>> since; ///< as RefClone's
    bool fallen = false; ///< the host fell since: each sector is what it was, or any of `since`
};

struct RefClone {
    SnapshotKey snapshot;
    Durability durability = Durability::Volatile;
    std::uint64_t limitBytes = 0;
    Sectors now;
    /// Of each sector: what it held, or was about to hold, since it was last surely on the disk. A power cut may bring
    /// any of it back.
    std::map<std::size_t, std::vector<Tag>> since;
    bool failed = false;                 ///< a write failed: it may come back as after a power cut
    bool update = false;                 ///< of an update session: it lies with the masters
    std::vector<RefKept> kept = {};      ///< one of these is kept ...
    bool mayKeepNone = true;             ///< ... or nothing is
    std::vector<RefKept> forgotten = {}; ///< not kept any more, but the next start may still find its file

    void put(std::size_t sector, Tag tag) ///< it was answered
    {
        if (durability == Durability::Durable && now[sector] != tag) since[sector].push_back(now[sector]);
        now[sector] = tag;
    }
};

/// A write that was not answered.
struct Underway {
    CloneKey clone;
    std::size_t first = 0;
    std::size_t count = 0;
    Tag tag = 0;
};

/// A snapshot that comes from another store.
struct RefReceive {
    ReceiveTarget target;
    Sectors contents;       ///< that it is to have
    std::uint64_t kept = 0; ///< everything below this byte was made durable
};

/// What was found in a real store.
struct Reality {
    struct Disk {
        CloneFacts facts;
        std::optional<Sectors> contents; ///< none: it was open, and nobody looked
    };
    std::map<SnapshotKey, Sectors> snapshots;
    std::map<CloneKey, Disk> clones;
    std::map<SnapshotKey, ReceiveFacts> receives;
};

struct StoreReference {
    std::map<SnapshotKey, Sectors> snapshots;
    std::map<CloneKey, RefClone> clones;
    std::map<SnapshotKey, RefReceive> receives; ///< not finished

    /// The name of a snapshot whose key nobody has learnt yet.
    static const SnapshotKey &fresh();
    /// Why `reality` cannot be this after such a fall; empty: it can.
    [[nodiscard]] std::string contradicts(const Reality &reality, Fall fall,
                                          const std::optional<Underway> &underway) const;
    /// Takes over what was found, where it was open, and that it is sure now. Only when nothing contradicts.
    void adopt(const Reality &reality, Fall fall);
    /// The same for what is kept of one clone.
    [[nodiscard]] std::string keptContradicts(const CloneKey &key, const std::optional<KeptFacts> &found,
                                              Fall fall) const;
    void adoptKept(const CloneKey &key, const std::optional<KeptFacts> &found, Fall fall);

private:
    /// This with the fresh snapshot, if there is one, under the key it has in reality.
    [[nodiscard]] StoreReference named(const Reality &reality) const;
};

/// What must be found after a fall at one moment.
struct StorePromise {
    StoreReference reference;
    std::optional<StoreReference> after; ///< or this: a change is under way
    std::optional<Underway> underway;
};

} // namespace freshseat::blockstore::test
