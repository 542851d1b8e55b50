// SPDX-License-Identifier: GPL-3.0-or-later
// Scrubber: one snapshot or clone, opened and compared with its checksums.
#include "core/base/byte_order.h"
#include "core/base/crc32c.h"
#include "core/base/log.h"
#include "core/base/text.h"
#include "core/blockstore/clone_opening.h"
#include "core/blockstore/layer.h"
#include "core/blockstore/scrub.h"
#include "core/blockstore/scrub_buffer.h"
#include "core/blockstore/store_layout.h"

#include <algorithm>
#include <array>
#include <system_error>

namespace freshseat::blockstore {

namespace {

constexpr const char *kDamaged = "the data is not what was written";

std::uint32_t checksumOfZeros(std::uint64_t length)
{
    static const std::array<std::byte, kChecksumUnit> zeros = {};
    return crc32c(std::span(zeros).first(length));
}

} // namespace

void Scrubber::openSnapshot(const SnapshotKey &key)
{
    m_walk = std::make_unique<Walk>();
    m_walk->who.snapshot = key;
    auto tree = VersionTree::read(m_root);
    const VersionNode *node = tree ? tree->find(key) : nullptr;
    if (node == nullptr) { // it went away, or nobody can say what it is
        const bool unreadable = tree && tree->unreadable().contains(key);
        if (unreadable) found({}, tree->unreadable().at(key));
        if (!tree) found({}, tree.error().message);
        return endWalk();
    }
    auto unseen = tree->unseen(*node);
    if (!unseen) {
        found({}, unseen.error().message);
        return endWalk();
    }
    m_walk->unseen = std::move(*unseen);
    m_walk->size = node->manifest.size;
    if (auto opened = node->manifest.layer ? openLayerWalk(*node) : openBaseWalk(*node); opened)
        return;
    else if (std::error_code error; std::filesystem::exists(node->directory, error))
        found({}, opened.error().message);
    endWalk();
}

Result<void> Scrubber::openLayerWalk(const VersionNode &node)
{
    auto layer = openLayer(node.directory, node.manifest);
    if (!layer) return failure(layer);
    auto file = openUncached(node.directory / node.manifest.layer->file);
    if (!file) return failure(file);
    repair(node);
    m_walk->state = std::move(*layer);
    m_walk->file = std::move(*file);
    return {};
}

/// A layer's two superblocks say the same: the one that can be read takes the place of the other.
void Scrubber::repair(const VersionNode &node)
{
    auto file = openFile(node.directory / node.manifest.layer->file, OpenMode::ReadWrite);
    if (!file) return;
    const auto pair = readSuperblocks(**file);
    if (!pair || !pair->best || pair->valid != 1 || pair->newer) return;
    CloneState state(std::move(*file), *pair->best);
    int error = writeSuperblock(state, state.super);
    if (error == 0) error = state.file->sync();
    const std::string name = "scrub: snapshot " + node.manifest.key.value() + ": ";
    if (error != 0) return log::warning(name + "a damaged superblock is not repaired: " + errnoText(error));
    log::warning(name + "a damaged superblock was repaired from the other one");
    const std::lock_guard lock(m_mutex);
    ++m_record.facts.repaired;
}

Result<void> Scrubber::openBaseWalk(const VersionNode &node)
{
    const std::filesystem::path path = node.directory / kBaseName;
    auto file = openUncached(path);
    if (!file) return failure(file);
    if ((*file)->size() != m_walk->size)
        return fail(ErrorCode::Failed, "its base has " + std::to_string((*file)->size()) + " bytes");
    auto data = DataMap::of(path, m_walk->size);
    if (!data) return failure(data);
    auto sidecar = openFile(node.directory / kChecksumName, OpenMode::ReadOnly);
    if (!sidecar) return failure(sidecar);
    std::vector<std::byte> bytes((m_walk->size + kChecksumUnit - 1) / kChecksumUnit * 4);
    const Transfer moved = (*sidecar)->read(bytes, 0);
    if (moved.error != 0 || (*sidecar)->size() != bytes.size() || crc32c(bytes) != node.manifest.checksumsCrc)
        return fail(ErrorCode::Failed, "its checksums are damaged");
    for (std::size_t at = 0; at < bytes.size(); at += 4) m_walk->checksums.push_back(loadLe32(bytes.data() + at));
    m_walk->data = std::move(*data);
    m_walk->file = std::move(*file);
    return {};
}

void Scrubber::openClone(const CloneKey &key)
{
    m_walk = std::make_unique<Walk>();
    m_walk->who.clone = key;
    ClonePlace place{{}, key, {}, m_bootId};
    {
        const std::lock_guard lock(m_registry->mutex);
        const auto it = m_registry->clones.find(key);
        if (it == m_registry->clones.end()) return endWalk();
        if (!it->second.damage.empty()) {
            found({}, it->second.damage);
            return endWalk();
        }
        m_walk->core = it->second.core.lock();
        if (m_walk->core) return;
        if (it->second.busy) return endWalk(); // being reset, published or removed
        place.directory = it->second.directory;
        place.identity = it->second.identity;
    }
    auto state = readDisk(place);
    if (state && !*state) return endWalk();
    auto file = state ? openUncached(place.disk()) : Result<std::unique_ptr<File>>(failure(state));
    if (file) {
        m_walk->state = std::move(*state);
        m_walk->file = std::move(*file);
        return;
    }
    auto hold = CloneHold::take(m_registry, key);
    if (!hold) return m_walk.reset(); // somebody has come to use it: look again
    if (auto again = readDisk(place); !again) found({}, again.error().message);
    endWalk();
}

bool Scrubber::fits(std::uint64_t source, std::size_t length, std::uint32_t crc)
{
    // Whole slots are read, whatever the disk's size: past the page cache nothing else can be.
    const std::span<std::byte> into =
        std::span(m_buffer->bytes).first((length + kSlotBytes - 1) / kSlotBytes * kSlotBytes);
    const Transfer moved = m_walk->file->read(into, source);
    return moved.error == 0 && crc32c(into.first(length)) == crc;
}

/// Some blocks of a layer, or of a clone nobody uses.
void Scrubber::verifySlots()
{
    const BlockMap &map = m_walk->state->map;
    std::uint64_t block = 0;
    {
        const std::lock_guard lock(m_mutex);
        block = m_record.position.offset / kSlotBytes;
    }
    if (block >= map.blocks()) return endWalk();
    const BlockMap::Run run = map.run(block, map.blocks() - block);
    std::uint64_t done =
        run.state == BlockState::Data ? std::min<std::uint64_t>(run.count, kChecksumUnit / kSlotBytes) : run.count;
    if (run.state == BlockState::Data) {
        spend(done * kSlotBytes);
        for (std::uint64_t at = block; at < block + done; ++at) {
            const Cell cell = map.find(at).cell;
            const bool needed = !m_walk->unseen || m_walk->unseen->find(at).state != BlockState::Zero;
            if (!needed || fits(cell.slot * kSlotBytes, kSlotBytes, cell.crc)) continue;
            doubt(at * kSlotBytes, kSlotBytes);
            if (!m_walk) return; // looked at anew from here
        }
    }
    const std::lock_guard lock(m_mutex);
    m_record.position.offset = (block + done) * kSlotBytes;
}

/// One unit of an imported disk.
void Scrubber::verifyUnits()
{
    std::uint64_t at = 0;
    {
        const std::lock_guard lock(m_mutex);
        at = m_record.position.offset;
    }
    if (at >= m_walk->size) return endWalk();
    at = at / kChecksumUnit * kChecksumUnit;
    const std::uint64_t length = std::min(kChecksumUnit, m_walk->size - at);
    const std::uint32_t crc = m_walk->checksums[at / kChecksumUnit];
    const DataMap::Run run = m_walk->data.at(at);
    const bool hole = !run.data && run.length >= length;
    const bool needed = !m_walk->unseen || !isUnseen(*m_walk->unseen, at, length);
    const bool sound = !needed || (hole ? crc == checksumOfZeros(length) : fits(at, length, crc));
    if (!hole) spend(length);
    if (!sound) doubt(at, length);
    const std::lock_guard lock(m_mutex);
    m_record.position.offset = at + length;
}

/// What did not fit may have changed since it was opened.
void Scrubber::doubt(std::uint64_t offset, std::uint64_t length)
{
    if (m_walk->who.clone) return judgeClone(offset);
    if (snapshotIsDamaged(offset, length)) found(offset, kDamaged);
}

/// Space that nobody needs is given back at any time.
bool Scrubber::snapshotIsDamaged(std::uint64_t offset, std::uint64_t length) const
{
    auto tree = VersionTree::read(m_root);
    const VersionNode *node = tree ? tree->find(*m_walk->who.snapshot) : nullptr;
    if (node == nullptr) return false;
    auto unseen = tree->unseen(*node);
    return !unseen || !*unseen || !isUnseen(**unseen, offset, length);
}

/// A seat may have logged in meanwhile, and be gone again.
void Scrubber::judgeClone(std::uint64_t offset)
{
    const CloneKey key = *m_walk->who.clone;
    {
        const std::lock_guard lock(m_mutex);
        m_record.position.offset = offset;
    }
    auto hold = CloneHold::take(m_registry, key);
    if (!hold) return m_walk.reset();
    auto state = readDisk({hold->directory(), key, hold->identity(), m_bootId});
    if (!state || !*state) return m_walk.reset();
    const BlockMap::Found now = (*state)->map.find(offset / kSlotBytes);
    SlotBytes bytes;
    if (now.state == BlockState::Data) {
        const Transfer moved = (*state)->file->read(bytes, now.cell.slot * kSlotBytes);
        if (moved.error != 0 || crc32c(bytes) != now.cell.crc) return found(offset, kDamaged);
    }
    m_walk.reset();
}

} // namespace freshseat::blockstore
