// SPDX-License-Identifier: GPL-3.0-or-later
// FileStore: the directory and its space.
#include "core/blockstore/file_store.h"

#include "core/base/text.h"
#include "core/blockstore/disposal.h"
#include "core/blockstore/document.h"
#include "core/blockstore/format.h"
#include "core/blockstore/import.h"
#include "core/blockstore/store_layout.h"

#include <sys/statvfs.h>
#include <system_error>

namespace freshseat::blockstore {

Result<std::unique_ptr<Store>> Store::open(StoreOptions options, Executor &pool)
{
    auto store = std::make_unique<FileStore>(std::move(options), pool);
    if (auto started = store->start(); !started) return failure(started);
    return std::unique_ptr<Store>(std::move(store));
}

FileStore::FileStore(StoreOptions options, Executor &pool)
    : m_options(std::move(options))
    , m_pool(pool)
    , m_reclaimer(std::make_shared<Reclaimer>(m_options.root, m_registry, pool))
    , m_scrubber(std::make_shared<Scrubber>(m_options.root, m_options.bootId, m_registry, pool))
{}

FileStore::~FileStore()
{
    m_reclaimer->stop();
    m_scrubber->stop();
}

Result<void> FileStore::start()
{
    if (m_options.bootId.empty()) return fail(ErrorCode::Usage, "a store needs the boot id of the host");
    if (auto made = makeDirectory(m_options.root); !made) return made;
    auto version = readRootFormat(m_options.root);
    if (!version) return failure(version);
    for (const char *name : {kSnapshotsName, kLayersName, kClonesName, kStagingName, kTrashName, kReceivingName})
        if (auto made = makeDirectory(m_options.root / name); !made) return made;
    if (*version == 0)
        if (auto written = writeRootFormat(m_options.root, kFormatVersion); !written) return written;
    if (auto found = findAreas(); !found) return found;
    if (auto swept = sweep(); !swept) return swept;
    for (const char *name : {kSnapshotsName, kLayersName, kReceivingName}) settleDirectory(m_options.root / name);
    std::error_code error;
    for (const auto &entry : std::filesystem::directory_iterator(m_options.root / kReceivingName, error))
        settleDirectory(entry.path());
    if (auto read = readIdentities(); !read) return read;
    m_scrubber->load();
    m_reclaimer->request();
    return {};
}

/// Where clones lie, and where those of seats shall be made.
Result<void> FileStore::findAreas()
{
    m_seats = m_options.root;
    if (!m_options.seats.empty()) {
        auto area = useArea(m_options.root, m_options.seats);
        if (!area) return failure(area);
        m_seats = std::move(*area);
    }
    auto areas = cloneAreas(m_options.root);
    if (!areas) return failure(areas);
    m_areas = std::move(*areas);
    return {};
}

/// Before the first thing that an older program would misread.
Result<void> FileStore::needFormat(std::uint32_t version)
{
    const std::lock_guard lock(m_format);
    auto present = readRootFormat(m_options.root);
    if (!present) return failure(present);
    return *present < version ? writeRootFormat(m_options.root, version) : Result<void>();
}

/// What a crash left half-done: imports and creations in staging/, removals in trash/.
Result<void> FileStore::sweep()
{
    std::error_code error;
    for (const std::filesystem::path &area : m_areas)
        for (const std::filesystem::path &place : {area / kStagingName, area / kTrashName}) {
            std::vector<std::filesystem::path> leftovers;
            for (const auto &entry : std::filesystem::directory_iterator(place, error))
                leftovers.push_back(entry.path());
            if (error) return tl::unexpected(systemError(error.value(), "cannot read " + place.string()));
            for (const std::filesystem::path &path : leftovers) {
                disposeTree(path, m_pool);
                std::filesystem::remove_all(path, error);
            }
        }
    return {};
}

/// A directory of an area goes out of sight by one rename; its files are freed afterwards.
Result<void> FileStore::throwAway(const std::filesystem::path &home)
{
    const std::filesystem::path trash = home.parent_path().parent_path() / kTrashName / randomId();
    if (auto renamed = renamePath(home, trash); !renamed) return renamed;
    if (auto synced = syncDirectory(home.parent_path()); !synced) {
        undoRename(home, trash);
        return synced;
    }
    disposeTree(trash, m_pool);
    return {};
}

/// Nothing that will grow is begun when only the reserve is left.
Result<void> FileStore::needReserve(const std::filesystem::path &area) const
{
    if (m_options.reserveBytes == 0 || freeBeyond(area, m_options.reserveBytes) != 0) return {};
    return fail(ErrorCode::OutOfSpace,
                "no more than the reserve of " + formatSize(m_options.reserveBytes) +
                    " is free on the disk of the store",
                "drop old snapshots, delete masters that nobody needs, or reset seats");
}

Result<std::unique_ptr<ImportWriter>> FileStore::beginImport(std::uint64_t size)
{
    if (auto room = needReserve(m_options.root); !room) return failure(room);
    return blockstore::beginImport(m_options.root / kStagingName, m_options.root / kSnapshotsName, size, m_pool);
}

namespace {

Result<Store::Space> spaceOf(const std::filesystem::path &area, std::uint64_t reserve)
{
    struct statvfs facts = {};
    if (::statvfs(area.c_str(), &facts) != 0)
        return tl::unexpected(systemError(errno, "cannot ask for the space of " + area.string()));
    const std::uint64_t unit = facts.f_frsize;
    // What only root may use counts as used: seats cannot have it.
    return Store::Space{facts.f_blocks * unit, (facts.f_blocks - facts.f_bavail) * unit, reserve};
}

} // namespace

Result<Store::Space> FileStore::space()
{
    return spaceOf(m_options.root, m_options.reserveBytes);
}

Result<std::vector<Store::Place>> FileStore::otherPlaces()
{
    std::vector<Place> places;
    for (std::size_t i = 1; i < m_areas.size(); ++i) {
        const auto space = spaceOf(m_areas[i], m_options.reserveBytes);
        if (!space) return failure(space);
        std::error_code error;
        places.push_back({std::filesystem::canonical(m_areas[i], error).parent_path(), *space});
    }
    return places;
}

} // namespace freshseat::blockstore
