// SPDX-License-Identifier: GPL-3.0-or-later
// FileStore: the directory, its snapshots, its space.
#include "core/blockstore/file_store.h"

#include "core/base/log.h"
#include "core/base/text.h"
#include "core/blockstore/disposal.h"
#include "core/blockstore/document.h"
#include "core/blockstore/format.h"
#include "core/blockstore/import.h"

#include <algorithm>
#include <sys/statvfs.h>
#include <system_error>

namespace freshseat::blockstore {

namespace {
constexpr std::string_view kFormatWord = "freshseat-store";
} // namespace

Result<void> checkRootFormat(const std::filesystem::path &root)
{
    auto text = readSmallFile(root / kFormatName);
    if (!text && text.error().code == ErrorCode::NotFound) return {};
    if (!text) return failure(text);
    const std::vector<std::string> words = split(trimmed(*text), ' ');
    std::uint64_t version = 0;
    if (words.size() == 2 && words[0] == kFormatWord && words[1].size() < 10 &&
        words[1].find_first_not_of("0123456789") == std::string::npos && !words[1].empty())
        version = std::stoul(words[1]);
    if (version == 0)
        return fail(ErrorCode::Failed, (root / kFormatName).string() + " does not name a Freshseat store");
    if (version > kFormatVersion)
        return fail(ErrorCode::Unsupported,
                    "the store in " + root.string() + " has format " + words[1] +
                        "; this Freshseat knows formats up to " + std::to_string(kFormatVersion),
                    "update Freshseat on this host");
    return {};
}

Result<std::unique_ptr<Store>> Store::open(StoreOptions options, Executor &pool)
{
    auto store = std::make_unique<FileStore>(std::move(options), pool);
    if (auto started = store->start(); !started) return failure(started);
    return std::unique_ptr<Store>(std::move(store));
}

FileStore::FileStore(StoreOptions options, Executor &pool)
    : m_options(std::move(options))
    , m_pool(pool)
{}

Result<void> FileStore::start()
{
    if (m_options.bootId.empty()) return fail(ErrorCode::Usage, "a store needs the boot id of the host");
    if (auto made = makeDirectory(m_options.root); !made) return made;
    if (auto known = checkRootFormat(m_options.root); !known) return known;
    for (const char *name : {kSnapshotsName, kClonesName, kStagingName, kTrashName})
        if (auto made = makeDirectory(m_options.root / name); !made) return made;
    std::error_code error;
    if (!std::filesystem::exists(m_options.root / kFormatName, error)) {
        const std::string text = std::string(kFormatWord) + " " + std::to_string(kFormatVersion) + "\n";
        if (auto written = replaceSmallFile(m_options.root / kFormatName, text); !written) return written;
    }
    if (auto swept = sweep(); !swept) return swept;
    return readIdentities();
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

std::filesystem::path FileStore::snapshotHome(const SnapshotKey &key) const
{
    return m_options.root / kSnapshotsName / key.value();
}

/// A directory goes out of sight by one rename; its files are freed afterwards.
Result<void> FileStore::throwAway(const std::filesystem::path &home)
{
    const std::filesystem::path trash = m_options.root / kTrashName / randomId();
    if (auto renamed = renamePath(home, trash); !renamed) return renamed;
    if (auto synced = syncDirectory(home.parent_path()); !synced) return synced;
    disposeTree(trash, m_pool);
    return {};
}

Result<std::unique_ptr<ImportWriter>> FileStore::beginImport(std::uint64_t size)
{
    return blockstore::beginImport(m_options.root / kStagingName, m_options.root / kSnapshotsName, size, m_pool);
}

Result<std::vector<SnapshotFacts>> FileStore::snapshots()
{
    std::vector<SnapshotFacts> all;
    std::error_code error;
    for (const auto &entry : std::filesystem::directory_iterator(m_options.root / kSnapshotsName, error)) {
        if (!isKey(entry.path().filename().string())) continue;
        auto manifest = readManifest(entry.path());
        if (!manifest) {
            log::warning("a snapshot is left out of the list: " + manifest.error().message);
            continue;
        }
        all.push_back(
            {SnapshotKey(entry.path().filename().string()), manifest->size, storedBytes(entry.path() / kBaseName)});
    }
    if (error) return tl::unexpected(systemError(error.value(), "cannot list the snapshots"));
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.key < b.key; });
    return all;
}

/// The one open object of a snapshot, for all who use it.
Result<std::shared_ptr<const Snapshot>> FileStore::snapshot(const SnapshotKey &key)
{
    if (!isKey(key.value())) return fail(ErrorCode::Usage, "\"" + key.value() + "\" is not the key of a snapshot");
    {
        const std::lock_guard lock(m_registry->mutex);
        const auto it = m_registry->open.find(key);
        if (it != m_registry->open.end())
            if (auto open = it->second.lock()) return open;
    }
    auto opened = Snapshot::open(snapshotHome(key));
    if (!opened && opened.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::NotFound, "there is no snapshot " + key.value());
    if (!opened) return failure(opened);
    if ((*opened)->key() != key)
        return fail(ErrorCode::Failed, "snapshot " + key.value() + " is damaged: its manifest belongs to another");
    const std::lock_guard lock(m_registry->mutex);
    std::weak_ptr<const Snapshot> &known = m_registry->open[key];
    if (auto open = known.lock()) return open; // another call was quicker
    known = *opened;
    return std::move(*opened);
}

Result<std::unique_ptr<SnapshotReader>> FileStore::openSnapshot(const SnapshotKey &key)
{
    auto opened = snapshot(key);
    if (!opened) return failure(opened);
    return makeReader(std::move(*opened));
}

Result<void> FileStore::removeSnapshot(const SnapshotKey &key)
{
    if (!isKey(key.value())) return fail(ErrorCode::Usage, "\"" + key.value() + "\" is not the key of a snapshot");
    std::error_code error;
    const std::filesystem::path trash = m_options.root / kTrashName / randomId();
    {
        // The rename is under the lock, so that no clone can come to stand on it in between.
        const std::lock_guard lock(m_registry->mutex);
        if (!std::filesystem::exists(snapshotHome(key), error))
            return fail(ErrorCode::NotFound, "there is no snapshot " + key.value());
        for (const auto &[clone, record] : m_registry->clones)
            if (record.identity.snapshot == key)
                return fail(ErrorCode::InUse, "clone " + clone.value() + " stands on snapshot " + key.value());
        if (m_registry->pinned.contains(key))
            return fail(ErrorCode::InUse, "snapshot " + key.value() + " is being used");
        if (auto renamed = renamePath(snapshotHome(key), trash); !renamed) return renamed;
        m_registry->open.erase(key);
    }
    if (auto synced = syncDirectory(m_options.root / kSnapshotsName); !synced) return synced;
    disposeTree(trash, m_pool);
    return {};
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
