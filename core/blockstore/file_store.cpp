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
    if (auto swept = sweep(); !swept) return swept;
    for (const char *name : {kSnapshotsName, kLayersName, kClonesName}) settleDirectory(m_options.root / name);
    if (auto read = readIdentities(); !read) return read;
    m_scrubber->load();
    m_reclaimer->request();
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
    for (const char *name : {kStagingName, kTrashName}) {
        std::vector<std::filesystem::path> leftovers;
        for (const auto &entry : std::filesystem::directory_iterator(m_options.root / name, error))
            leftovers.push_back(entry.path());
        if (error) return tl::unexpected(systemError(error.value(), "cannot read " + (m_options.root / name).string()));
        for (const std::filesystem::path &path : leftovers) {
            disposeTree(path, m_pool);
            std::filesystem::remove_all(path, error);
        }
    }
    return {};
}

/// A directory goes out of sight by one rename; its files are freed afterwards.
Result<void> FileStore::throwAway(const std::filesystem::path &home)
{
    const std::filesystem::path trash = m_options.root / kTrashName / randomId();
    if (auto renamed = renamePath(home, trash); !renamed) return renamed;
    if (auto synced = syncDirectory(home.parent_path()); !synced) {
        undoRename(home, trash);
        return synced;
    }
    disposeTree(trash, m_pool);
    return {};
}

/// Nothing that will grow is begun when only the reserve is left.
Result<void> FileStore::needReserve() const
{
    if (m_options.reserveBytes == 0 || freeBeyond(m_options.root, m_options.reserveBytes) != 0) return {};
    return fail(ErrorCode::OutOfSpace,
                "no more than the reserve of " + formatSize(m_options.reserveBytes) +
                    " is free on the disk of the store",
                "drop old snapshots, delete masters that nobody needs, or reset seats");
}

Result<std::unique_ptr<ImportWriter>> FileStore::beginImport(std::uint64_t size)
{
    if (auto room = needReserve(); !room) return failure(room);
    return blockstore::beginImport(m_options.root / kStagingName, m_options.root / kSnapshotsName, size, m_pool);
}

Result<Store::Space> FileStore::space()
{
    struct statvfs facts = {};
    if (::statvfs(m_options.root.c_str(), &facts) != 0)
        return tl::unexpected(systemError(errno, "cannot ask for the space of " + m_options.root.string()));
    const std::uint64_t unit = facts.f_frsize;
    // What only root may use counts as used: seats cannot have it.
    return Space{facts.f_blocks * unit, (facts.f_blocks - facts.f_bavail) * unit, m_options.reserveBytes};
}

} // namespace freshseat::blockstore
