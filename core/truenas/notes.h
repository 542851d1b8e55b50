// SPDX-License-Identifier: GPL-3.0-or-later
// Our properties as TrueNAS keeps them.
//
// Texts in arguments have a limit before 25.10: a longer value is cut in pieces KEY, KEY+1, KEY+2 ..., the first of
// which begins with "~COUNT~". Pieces of an older, longer value may lie behind them.
//
// What is changed of a snapshot after it was made cannot be written to it on every version (26 says yes and does
// nothing). It is written to the property kSnapshotsNote of its volume: {"v3": ["TXG", {"freshseat:version": ...}]}.
// TXG is the transaction that made the snapshot, so that a later one of the same name is not mistaken for it.
#pragma once
#include "core/base/result.h"
#include "core/model/json.h"
#include "core/zfs/hosts.h"

#include <map>
#include <string>

namespace freshseat::truenas {

inline constexpr const char *kSnapshotsNote = "freshseat:snapshots";
inline constexpr const char *kCreatedNote = "freshseat:created"; ///< seconds; where the NAS does not tell it

/// As they lie there: columns of a row that are called as ours are.
[[nodiscard]] std::map<std::string, std::string> notesIn(const Json &row);
/// As they lie there, of the object {name: {rawvalue, source, ...}}: ours, set on the thing itself.
[[nodiscard]] std::map<std::string, std::string> localNotes(const Json &object);

/// `user_properties_update`: keys to be set, or removed when their value is empty. `textMost`: 0 = no limit.
[[nodiscard]] Json updatesOf(const zfs::Properties &properties, std::size_t textMost);
/// The keys under which the value of `key` may lie.
[[nodiscard]] std::vector<std::string> keysOf(const std::string &key, std::size_t textMost);
/// Pieces put together; `raw` as they lie there.
[[nodiscard]] zfs::Properties joined(const std::map<std::string, std::string> &raw);

/// What was changed of the snapshots of one volume.
class SnapshotNotes
{
public:
    SnapshotNotes() = default;
    explicit SnapshotNotes(const std::string &note);

    /// Changes are laid over `properties`.
    void apply(const std::string &snapshot, const std::string &txg, zfs::Properties &properties) const;
    void set(const std::string &snapshot, const std::string &txg, const zfs::Properties &properties);
    /// Forgets snapshots that are not there any more. `txgs` by name.
    void keepOnly(const std::map<std::string, std::string> &txgs);
    void merge(const SnapshotNotes &other);
    [[nodiscard]] bool empty() const { return m_notes.empty(); }
    [[nodiscard]] std::string note() const;

private:
    struct Entry {
        std::string txg;
        zfs::Properties properties;
    };
    std::map<std::string, Entry> m_notes;
};

} // namespace freshseat::truenas
