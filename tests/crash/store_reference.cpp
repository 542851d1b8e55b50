// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing what should be with what is.
#include "tests/crash/store_reference.h"

#include <algorithm>
#include <cstring>
#include <sstream>
#include <utility>

namespace freshseat::blockstore::test {

void fillSectors(const Sectors &tags, std::vector<std::byte> &bytes)
{
    bytes.resize(tags.size() * kSector);
    for (std::size_t i = 0; i < tags.size(); ++i) {
        std::byte *sector = bytes.data() + i * kSector;
        std::memcpy(sector, &tags[i], sizeof(Tag));
        for (std::size_t filled = sizeof(Tag); filled < kSector; filled *= 2)
            std::memcpy(sector + filled, sector, filled);
    }
}

Sectors tagsOf(const std::vector<std::byte> &bytes)
{
    Sectors tags(bytes.size() / kSector);
    for (std::size_t i = 0; i < tags.size(); ++i) {
        const std::byte *sector = bytes.data() + i * kSector;
        std::memcpy(&tags[i], sector, sizeof(Tag));
        if (std::memcmp(sector, sector + sizeof(Tag), kSector - sizeof(Tag)) != 0) tags[i] = kTorn;
    }
    return tags;
}

const SnapshotKey &StoreReference::fresh()
{
    static const SnapshotKey key("?");
    return key;
}

namespace {

std::string sectorText(const std::string &what, std::size_t sector, Tag seen, Tag wanted)
{
    std::ostringstream out;
    out << what << ", sector " << sector << " holds ";
    seen == kTorn ? out << "pieces of two writes" : out << "0x" << std::hex << seen;
    out << " instead of 0x" << std::hex << wanted;
    return out.str();
}

std::string sameSectors(const std::string &what, const Sectors &wanted, const Sectors &seen)
{
    if (wanted.size() != seen.size()) return what + " has another size";
    const auto [want, found] = std::mismatch(wanted.begin(), wanted.end(), seen.begin());
    if (want == wanted.end()) return {};
    return sectorText(what, static_cast<std::size_t>(want - wanted.begin()), *found, *want);
}

bool possible(const RefClone &clone, std::size_t sector, Tag seen, bool unsure, const Underway *underway)
{
    if (clone.now[sector] == seen) return true;
    if (underway != nullptr && sector - underway->first < underway->count && underway->tag == seen) return true;
    const auto it = clone.since.find(sector);
    return unsure && it != clone.since.end() && std::count(it->second.begin(), it->second.end(), seen) != 0;
}

std::string sameClone(const std::string &name, const RefClone &clone, const Sectors &seen, Fall fall,
                      const Underway *underway)
{
    if (clone.now.size() != seen.size()) return name + " has another size";
    const bool unsure = fall == Fall::Host || clone.failed;
    for (std::size_t sector = 0; sector < seen.size(); ++sector)
        if (!possible(clone, sector, seen[sector], unsure, underway))
            return sectorText(name, sector, seen[sector], clone.now[sector]);
    return {};
}

} // namespace

StoreReference StoreReference::named(const Reality &reality) const
{
    StoreReference renamed = *this;
    auto unknown = renamed.snapshots.extract(fresh());
    if (unknown.empty()) return renamed;
    for (const auto &[key, contents] : reality.snapshots)
        if (!renamed.snapshots.contains(key)) unknown.key() = key;
    renamed.snapshots.insert(std::move(unknown));
    return renamed;
}

namespace {

/// Nothing that makes it differ from its snapshot was flushed.
bool mayBeClean(const RefKept &kept, const Sectors &snapshot)
{
    for (std::size_t sector = 0; sector < snapshot.size(); ++sector) {
        if (kept.now[sector] == snapshot[sector]) continue;
        const auto it = kept.since.find(sector);
        if (it == kept.since.end() || std::count(it->second.begin(), it->second.end(), snapshot[sector]) == 0)
            return false;
    }
    return true;
}

} // namespace

std::string StoreReference::keptContradicts(const CloneKey &key, const std::optional<KeptFacts> &found, Fall fall) const
{
    const RefClone &clone = clones.at(key);
    const std::string name = "clone " + key.value();
    const auto isIt = [&](const RefKept &kept) {
        return kept.snapshot == found->snapshot && kept.resetAt == found->resetAt;
    };
    const auto mayBeGone = [&](const RefKept &kept) {
        const auto snapshot = snapshots.find(kept.snapshot);
        if (snapshot == snapshots.end()) return true;
        return fall == Fall::Host && (kept.durability == Durability::Volatile || mayBeClean(kept, snapshot->second));
    };
    if (found) {
        const bool known = std::any_of(clone.kept.begin(), clone.kept.end(), isIt) ||
                           std::any_of(clone.forgotten.begin(), clone.forgotten.end(), isIt);
        return known ? std::string() : name + " keeps what it should not";
    }
    const bool fine = clone.mayKeepNone || std::any_of(clone.kept.begin(), clone.kept.end(), mayBeGone);
    return fine ? std::string() : name + " has lost what its last reset kept";
}

void StoreReference::adoptKept(const CloneKey &key, const std::optional<KeptFacts> &found, Fall fall)
{
    RefClone &clone = clones.at(key);
    std::vector<RefKept> all = std::exchange(clone.kept, {});
    all.insert(all.end(), clone.forgotten.begin(), clone.forgotten.end());
    if (fall != Fall::None) clone.forgotten.clear(); // the directory was synced
    clone.mayKeepNone = !found;
    if (!found) return;
    for (RefKept &kept : all) {
        if (kept.snapshot != found->snapshot || kept.resetAt != found->resetAt) continue;
        kept.fallen = kept.fallen || fall == Fall::Host;
        clone.kept = {kept};
    }
}

namespace {

std::string sameReceives(const StoreReference &wanted, const Reality &reality)
{
    if (reality.receives.size() != wanted.receives.size())
        return "there are " + std::to_string(reality.receives.size()) + " receives instead of " +
               std::to_string(wanted.receives.size());
    for (const auto &[key, receive] : wanted.receives) {
        const std::string name = "the receive of " + key.value();
        const auto it = reality.receives.find(key);
        if (it == reality.receives.end()) return name + " is missing";
        const ReceiveFacts &facts = it->second;
        if (facts.target.base != receive.target.base || facts.target.size != receive.target.size)
            return name + " is of another disk";
        if (facts.position < receive.kept)
            return name + " is at " + std::to_string(facts.position) + ", was at " + std::to_string(receive.kept);
    }
    return {};
}

} // namespace

std::string StoreReference::contradicts(const Reality &reality, Fall fall,
                                        const std::optional<Underway> &underway) const
{
    const StoreReference wanted = named(reality);
    for (const auto &[key, contents] : wanted.snapshots) {
        const auto it = reality.snapshots.find(key);
        if (it == reality.snapshots.end()) return "snapshot " + key.value() + " is missing";
        if (auto why = sameSectors("snapshot " + key.value(), contents, it->second); !why.empty()) return why;
    }
    if (reality.snapshots.size() != wanted.snapshots.size()) return "there are snapshots that should not be";
    if (reality.clones.size() != wanted.clones.size())
        return "there are " + std::to_string(reality.clones.size()) + " clones instead of " +
               std::to_string(wanted.clones.size());
    for (const auto &[key, clone] : wanted.clones) {
        const std::string name = "clone " + key.value();
        const auto it = reality.clones.find(key);
        if (it == reality.clones.end()) return name + " is missing";
        const CloneFacts &facts = it->second.facts;
        if (facts.snapshot != clone.snapshot || facts.durability != clone.durability ||
            facts.limitBytes != clone.limitBytes)
            return name + " stands on another snapshot, or is kept in another way";
        if (auto why = wanted.keptContradicts(key, facts.kept, fall); !why.empty()) return why;
        if (!it->second.contents) continue;
        const Sectors &seen = *it->second.contents;
        const bool isVolatile = clone.durability == Durability::Volatile;
        const std::string clean = sameSectors(name, wanted.snapshots.at(clone.snapshot), seen);
        if (isVolatile && fall == Fall::Host && !clean.empty()) return clean;
        if (isVolatile && (fall == Fall::Host || (clone.failed && clean.empty()))) continue;
        const Underway *cut = underway && underway->clone == key ? &*underway : nullptr;
        if (auto why = sameClone(name, clone, seen, fall, cut); !why.empty()) return why;
    }
    return sameReceives(wanted, reality);
}

void StoreReference::adopt(const Reality &reality, Fall fall)
{
    *this = named(reality);
    for (auto &[key, receive] : receives) receive.kept = reality.receives.at(key).position;
    for (auto &[key, clone] : clones) {
        adoptKept(key, reality.clones.at(key).facts.kept, fall);
        const std::optional<Sectors> &contents = reality.clones.at(key).contents;
        if (!contents) continue;
        clone.now = *contents;
        clone.since.clear(); // a durable file is synced whenever it is opened
        clone.failed = false;
    }
}

} // namespace freshseat::blockstore::test
