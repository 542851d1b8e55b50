// SPDX-License-Identifier: GPL-3.0-or-later
// Claims on clones and snapshots.
#include "core/blockstore/store_registry.h"

#include <utility>

namespace freshseat::blockstore {

namespace {
constexpr auto kClosing = std::chrono::seconds(10); ///< a flush of a busy disk
} // namespace

Result<CloneHold> CloneHold::take(std::shared_ptr<StoreRegistry> registry, const CloneKey &key)
{
    std::unique_lock lock(registry->mutex);
    const auto isClosing = [&] {
        const auto at = registry->clones.find(key);
        return at != registry->clones.end() && at->second.busy && at->second.counters &&
               at->second.counters->closing.load(std::memory_order_relaxed);
    };
    registry->released.wait_for(lock, kClosing, [&] { return !isClosing(); });
    const auto it = registry->clones.find(key);
    if (it == registry->clones.end()) return fail(ErrorCode::NotFound, "there is no clone " + key.value());
    if (it->second.busy) return fail(ErrorCode::InUse, "clone " + key.value() + " is in use");
    it->second.busy = true;
    return CloneHold(std::move(registry), key, it->second);
}

CloneHold::CloneHold(std::shared_ptr<StoreRegistry> registry, CloneKey key, const CloneRecord &record)
    : m_registry(std::move(registry))
    , m_key(std::move(key))
    , m_directory(record.directory)
    , m_identity(record.identity)
    , m_damage(record.damage)
{}

CloneHold::~CloneHold()
{
    if (!m_registry) return;
    const std::lock_guard lock(m_registry->mutex);
    if (const auto it = m_registry->clones.find(m_key); it != m_registry->clones.end()) it->second.busy = false;
    m_registry->released.notify_all();
}

void CloneHold::become(const CloneIdentity &identity, bool keptData)
{
    m_identity = identity;
    m_damage.clear();
    const std::lock_guard lock(m_registry->mutex);
    CloneRecord &record = m_registry->clones[m_key];
    record.identity = identity;
    record.damage.clear();
    if (!keptData) record.counters = std::make_shared<CloneCounters>();
}

void CloneHold::remeasure()
{
    const std::lock_guard lock(m_registry->mutex);
    m_registry->clones[m_key].counters.reset();
}

void CloneHold::forget()
{
    const auto registry = std::exchange(m_registry, nullptr); // a new clone of this key is not held by us
    const std::lock_guard lock(registry->mutex);
    registry->clones.erase(m_key);
}

std::optional<KeptDisk> CloneHold::takeKept()
{
    const std::lock_guard lock(m_registry->mutex);
    return std::exchange(m_registry->clones[m_key].kept, std::nullopt);
}

void CloneHold::keep(std::optional<KeptDisk> kept)
{
    const std::lock_guard lock(m_registry->mutex);
    m_registry->clones[m_key].kept = std::move(kept);
}

std::function<void()> CloneHold::handOver()
{
    return [registry = std::exchange(m_registry, nullptr), key = m_key] {
        const std::lock_guard lock(registry->mutex);
        if (const auto it = registry->clones.find(key); it != registry->clones.end()) it->second.busy = false;
        registry->released.notify_all();
    };
}

SnapshotPin::SnapshotPin(std::shared_ptr<StoreRegistry> registry, SnapshotKey key)
    : m_registry(std::move(registry))
    , m_key(std::move(key))
{
    const std::lock_guard lock(m_registry->mutex);
    ++m_registry->pinned[m_key];
}

SnapshotPin::~SnapshotPin()
{
    const std::lock_guard lock(m_registry->mutex);
    if (--m_registry->pinned[m_key] == 0) m_registry->pinned.erase(m_key);
}

} // namespace freshseat::blockstore
