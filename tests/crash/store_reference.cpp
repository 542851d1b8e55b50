// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing what should be with what is.
#include "tests/crash/store_reference.h"

#include <algorithm>
#include <cstring>
#include <sstream>

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
        if (!it->second.contents) continue;
        const Sectors &seen = *it->second.contents;
        const bool isVolatile = clone.durability == Durability::Volatile;
        const std::string clean = sameSectors(name, wanted.snapshots.at(clone.snapshot), seen);
        if (isVolatile && fall == Fall::Host && !clean.empty()) return clean;
        if (isVolatile && (fall == Fall::Host || (clone.failed && clean.empty()))) continue;
        const Underway *cut = underway && underway->clone == key ? &*underway : nullptr;
        if (auto why = sameClone(name, clone, seen, fall, cut); !why.empty()) return why;
    }
    return {};
}

void StoreReference::adopt(const Reality &reality)
{
    *this = named(reality);
    for (auto &[key, clone] : clones) {
        const std::optional<Sectors> &contents = reality.clones.at(key).contents;
        if (!contents) continue;
        clone.now = *contents;
        clone.since.clear(); // a durable file is synced whenever it is opened
        clone.failed = false;
    }
}

} // namespace freshseat::blockstore::test
