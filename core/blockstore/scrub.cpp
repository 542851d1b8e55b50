// SPDX-License-Identifier: GPL-3.0-or-later
// The order of a scrub, its steps, and what is told of it.
#include "core/blockstore/scrub.h"

#include "core/base/log.h"
#include "core/blockstore/document.h"
#include "core/blockstore/scrub_buffer.h"
#include "core/blockstore/store_layout.h"

#include <algorithm>
#include <system_error>

namespace freshseat::blockstore {

namespace {

using Part = ScrubPosition::Part;

constexpr std::uint64_t kWalked = ~std::uint64_t{0}; ///< ScrubPosition::offset: its key is done
constexpr std::size_t kMostFound = 1000;
constexpr auto kSaveEvery = std::chrono::seconds(30); ///< what a restart may have to read again

/// Of all areas: what is in `name`, in order.
std::vector<std::string> keysIn(const std::vector<std::filesystem::path> &areas, const char *name)
{
    std::vector<std::string> keys;
    std::error_code error;
    for (const std::filesystem::path &area : areas)
        for (const auto &entry : std::filesystem::directory_iterator(area / name, error))
            if (isKey(entry.path().filename().string())) keys.push_back(entry.path().filename().string());
    std::sort(keys.begin(), keys.end());
    return keys;
}

std::vector<std::string> keysOf(Part part, const std::filesystem::path &root)
{
    if (part == Part::Snapshots) return keysIn({root}, kSnapshotsName);
    if (part == Part::Layers) return keysIn({root}, kLayersName);
    return keysIn(cloneAreas(root).value_or(std::vector{root}), kClonesName);
}

std::uint64_t bytesIn(const std::filesystem::path &root)
{
    std::uint64_t bytes = 0;
    std::vector<std::filesystem::path> parts{root / kSnapshotsName, root / kLayersName};
    if (const auto areas = cloneAreas(root))
        for (const std::filesystem::path &area : *areas) parts.push_back(area / kClonesName);
    std::error_code error;
    for (const std::filesystem::path &part : parts)
        for (const auto &entry : std::filesystem::recursive_directory_iterator(part, error))
            bytes += storedBytes(entry.path());
    return bytes;
}

} // namespace

Scrubber::Scrubber(std::filesystem::path root, std::string bootId, std::shared_ptr<StoreRegistry> registry,
                   Executor &pool)
    : m_root(std::move(root))
    , m_bootId(std::move(bootId))
    , m_registry(std::move(registry))
    , m_pool(pool)
    , m_buffer(std::make_unique<Buffer>())
{}

Scrubber::~Scrubber() = default;

void Scrubber::load()
{
    const std::lock_guard lock(m_mutex);
    m_record = readScrub(m_root);
}

Result<void> Scrubber::start(TimePoint now)
{
    const std::lock_guard lock(m_mutex);
    ScrubRecord next = m_record;
    if (next.facts.state == ScrubState::Running) return {};
    if (next.facts.state == ScrubState::Idle) {
        next.position = {};
        next.found.clear();
        next.facts.startedAt = now;
        next.facts.doneBytes = 0;
        next.facts.repaired = 0;
        next.facts.totalBytes = bytesIn(m_root);
    }
    next.facts.state = ScrubState::Running;
    if (auto written = writeScrub(m_root, next); !written) return written;
    m_record = std::move(next);
    return {};
}

Result<void> Scrubber::pause()
{
    const std::lock_guard lock(m_mutex);
    if (m_record.facts.state != ScrubState::Running) return {};
    m_record.facts.state = ScrubState::Paused;
    return writeScrub(m_root, m_record);
}

/// Damages of the last pass are told until this one has ended, and what this one found, too.
ScrubFacts Scrubber::facts() const
{
    const std::lock_guard lock(m_mutex);
    ScrubFacts facts = m_record.facts;
    for (const Damage &damage : m_record.found)
        if (std::find(facts.damages.begin(), facts.damages.end(), damage) == facts.damages.end())
            facts.damages.push_back(damage);
    return facts;
}

void Scrubber::step(std::uint64_t bytes, TimePoint now)
{
    const std::lock_guard lock(m_mutex);
    if (m_record.facts.state != ScrubState::Running || m_busy || m_halted) return;
    m_busy = true;
    m_budget = bytes;
    m_now = now;
    m_pool.post([self = shared_from_this()] { self->run(); });
}

void Scrubber::stop()
{
    const std::lock_guard lock(m_mutex);
    m_halted = true;
}

void Scrubber::halt()
{
    std::unique_lock lock(m_mutex);
    m_halted = true;
    m_idle.wait(lock, [this] { return !m_busy; });
}

bool Scrubber::mayGoOn() const
{
    const std::lock_guard lock(m_mutex);
    return !m_halted && m_record.facts.state == ScrubState::Running && m_budget > 0;
}

void Scrubber::run()
{
    while (mayGoOn()) {
        if (!m_walk && !openNext()) break;
        if (!m_walk) continue;
        if (m_walk->core) return askSeat(); // comes back here
        m_walk->state ? verifySlots() : verifyUnits();
    }
    rest();
}

void Scrubber::rest()
{
    const std::lock_guard lock(m_mutex);
    if (m_now - m_savedAt >= kSaveEvery || m_now < m_savedAt) save();
    m_busy = false;
    m_idle.notify_all();
}

/// What is next is m_walk; nothing when it went away or cannot be read. False: this was the last.
bool Scrubber::openNext()
{
    std::unique_lock lock(m_mutex);
    ScrubPosition &at = m_record.position;
    const std::vector<std::string> keys = keysOf(at.part, m_root);
    const auto next = at.offset == kWalked ? std::upper_bound(keys.begin(), keys.end(), at.key)
                                           : std::lower_bound(keys.begin(), keys.end(), at.key);
    if (next == keys.end()) {
        at = {static_cast<Part>(static_cast<int>(at.part) + 1), {}, 0};
        if (at.part != Part::End) return true;
        endPass();
        return false;
    }
    if (*next != at.key || at.offset == kWalked) at = {at.part, *next, 0};
    const Part part = at.part;
    lock.unlock();
    part == Part::Clones ? openClone(CloneKey(*next)) : openSnapshot(SnapshotKey(*next));
    return true;
}

void Scrubber::spend(std::uint64_t bytes)
{
    m_budget -= std::min(m_budget, bytes);
    const std::lock_guard lock(m_mutex);
    m_record.facts.doneBytes += bytes;
}

void Scrubber::found(std::optional<std::uint64_t> offset, const std::string &text)
{
    const std::lock_guard lock(m_mutex);
    Damage damage = m_walk->who;
    damage.offset = offset;
    damage.text = text;
    log::error("scrub: " + (damage.clone ? "clone " + damage.clone->value() : "snapshot " + damage.snapshot->value()) +
               (offset ? ", byte " + std::to_string(*offset) : "") + ": " + text);
    if (m_record.found.size() < kMostFound) m_record.found.push_back(std::move(damage));
}

void Scrubber::endWalk()
{
    m_walk.reset();
    const std::lock_guard lock(m_mutex);
    m_record.position.offset = kWalked;
}

/// With the mutex held.
void Scrubber::endPass()
{
    m_record.position = {};
    m_record.facts.state = ScrubState::Idle;
    m_record.facts.finishedAt = m_now;
    m_record.facts.damages = std::exchange(m_record.found, {});
    save();
}

/// With the mutex held.
void Scrubber::save()
{
    m_savedAt = m_now;
    if (auto written = writeScrub(m_root, m_record); !written) log::warning(written.error().message);
}

/// A running seat's blocks, some at a time.
void Scrubber::askSeat()
{
    std::uint64_t offset = 0;
    {
        const std::lock_guard lock(m_mutex);
        offset = m_record.position.offset;
    }
    const auto core = std::move(m_walk->core);
    core->verifyOwn(offset / kSlotBytes, [self = shared_from_this()](const CloneCore::Verified &verified) {
        self->m_pool.post([self, verified] {
            for (const std::uint64_t block : verified.damaged)
                self->found(block * kSlotBytes, "the seat's data is damaged");
            self->spend(verified.bytes);
            if (verified.end) {
                self->endWalk();
            } else {
                self->m_walk.reset();
                const std::lock_guard lock(self->m_mutex);
                self->m_record.position.offset = verified.next * kSlotBytes;
            }
            self->run();
        });
    });
}

} // namespace freshseat::blockstore
