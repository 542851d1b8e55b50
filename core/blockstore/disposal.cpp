// SPDX-License-Identifier: GPL-3.0-or-later
// Stepwise truncation, one step a pool job, so that cold reads and flushes get their turn between them.
#include "core/blockstore/disposal.h"

#include <algorithm>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <system_error>
#include <unistd.h>

namespace freshseat::blockstore {

namespace {

constexpr off_t kStep = 64 << 20;

void freeStep(const std::shared_ptr<UniqueFd> &file, Executor &pool)
{
    struct stat facts = {};
    if (::fstat(file->get(), &facts) != 0 || facts.st_size == 0) return;
    if (::ftruncate(file->get(), std::max<off_t>(0, facts.st_size - kStep)) != 0) return;
    pool.post([file, &pool] { freeStep(file, pool); });
}

} // namespace

void freeInBackground(UniqueFd file, Executor &pool)
{
    if (!file.valid()) return;
    auto shared = std::make_shared<UniqueFd>(std::move(file));
    pool.post([shared = std::move(shared), &pool] { freeStep(shared, pool); });
}

void discardFile(const std::filesystem::path &path, Executor &pool)
{
    auto file = std::make_shared<UniqueFd>(::open(path.c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW));
    if (::unlink(path.c_str()) != 0) return; // what keeps its name keeps its contents
    if (!file->valid()) return;
    auto directory = std::make_shared<UniqueFd>(::open(path.parent_path().c_str(), O_DIRECTORY | O_RDONLY | O_CLOEXEC));
    pool.post([file, directory, &pool] {
        if (::fsync(directory->get()) == 0) freeStep(file, pool); // else a power cut could bring the name back alone
    });
}

void disposeTree(const std::filesystem::path &directory, Executor &pool)
{
    std::error_code error;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(directory, error)) {
        if (!entry.is_regular_file(error) || entry.is_symlink(error)) continue;
        ::chmod(entry.path().c_str(), 0600); // snapshots are read-only
        UniqueFd file(::open(entry.path().c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW));
        ::unlink(entry.path().c_str());
        freeInBackground(std::move(file), pool);
    }
    std::filesystem::remove_all(directory, error);
}

void unlinkTree(const std::filesystem::path &directory)
{
    std::error_code error;
    std::filesystem::remove_all(directory, error);
}

std::uint64_t freeBeyond(const std::filesystem::path &path, std::uint64_t reserve)
{
    struct statvfs facts = {};
    if (::statvfs(path.c_str(), &facts) != 0) return ~std::uint64_t{0};
    const std::uint64_t free = std::uint64_t{facts.f_bavail} * facts.f_frsize;
    return free > reserve ? free - reserve : 0;
}

std::function<bool(std::uint64_t)> growthLimit(const std::filesystem::path &path, std::uint64_t reserve)
{
    if (reserve == 0) return {};
    return [path, reserve](std::uint64_t bytes) { return freeBeyond(path, reserve) >= bytes; };
}

} // namespace freshseat::blockstore
