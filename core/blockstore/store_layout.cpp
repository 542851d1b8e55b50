// SPDX-License-Identifier: GPL-3.0-or-later
// The file `format` of a store.
#include "core/blockstore/store_layout.h"

#include "core/base/text.h"
#include "core/blockstore/document.h"

#include <algorithm>
#include <optional>
#include <system_error>

namespace freshseat::blockstore {

namespace {
constexpr std::string_view kFormatWord = "freshseat-store";
constexpr std::size_t kAreaDigits = 12;
} // namespace

Result<std::uint32_t> readRootFormat(const std::filesystem::path &root)
{
    auto text = readSmallFile(root / kFormatName);
    if (!text && text.error().code == ErrorCode::NotFound) return std::uint32_t{0};
    if (!text) return failure(text);
    const std::vector<std::string> words = split(trimmed(*text), ' ');
    std::uint32_t version = 0;
    if (words.size() == 2 && words[0] == kFormatWord && words[1].size() < 10 &&
        words[1].find_first_not_of("0123456789") == std::string::npos && !words[1].empty())
        version = static_cast<std::uint32_t>(std::stoul(words[1]));
    if (version == 0)
        return fail(ErrorCode::Failed, (root / kFormatName).string() + " does not name a Freshseat store");
    if (version > kStoreVersion)
        return fail(ErrorCode::Unsupported,
                    "the store in " + root.string() + " has format " + words[1] +
                        "; this Freshseat knows formats up to " + std::to_string(kStoreVersion),
                    "update Freshseat on this host");
    return version;
}

Result<void> writeRootFormat(const std::filesystem::path &root, std::uint32_t version)
{
    return replaceSmallFile(root / kFormatName, std::string(kFormatWord) + " " + std::to_string(version) + "\n");
}

Result<std::vector<std::filesystem::path>> cloneAreas(const std::filesystem::path &root)
{
    std::vector<std::filesystem::path> areas;
    std::error_code error;
    for (const auto &entry : std::filesystem::directory_iterator(root / kPlacesName, error)) {
        std::error_code gone;
        if (!std::filesystem::is_directory(entry.path() / kClonesName, gone))
            return fail(ErrorCode::Failed,
                        "the seats' disk at " + std::filesystem::read_symlink(entry.path(), gone).string() +
                            " is not there",
                        "mount it; if it is lost for good, remove " + entry.path().string() +
                            " and reset the seats that were on it");
        areas.push_back(entry.path());
    }
    if (error && error != std::errc::no_such_file_or_directory)
        return tl::unexpected(systemError(error.value(), "cannot list " + (root / kPlacesName).string()));
    std::sort(areas.begin(), areas.end());
    areas.insert(areas.begin(), root);
    return areas;
}

namespace {

bool isOn(const std::filesystem::path &area, const std::filesystem::path &disk)
{
    std::error_code error;
    return std::filesystem::equivalent(std::filesystem::canonical(area, error).parent_path(), disk, error);
}

Result<std::filesystem::path> makeArea(const std::filesystem::path &root, const std::filesystem::path &disk)
{
    const std::string name = randomId().substr(0, kAreaDigits);
    const std::filesystem::path home = disk / ("freshseat-" + name);
    const std::filesystem::path place = root / kPlacesName / name;
    for (const std::filesystem::path &made :
         {root / kPlacesName, home, home / kClonesName, home / kStagingName, home / kTrashName})
        if (auto done = makeDirectory(made); !done) return failure(done);
    if (auto synced = syncDirectory(home); !synced) return failure(synced);
    if (auto synced = syncDirectory(disk); !synced) return failure(synced);
    std::error_code error;
    std::filesystem::create_directory_symlink(home, place, error);
    if (error) return tl::unexpected(systemError(error.value(), "cannot make " + place.string()));
    if (auto synced = syncDirectory(root / kPlacesName); !synced) return failure(synced);
    return place;
}

/// An area that no clone is in, on a disk that is not used any more.
void giveUp(const std::filesystem::path &area)
{
    std::error_code error;
    if (!std::filesystem::is_empty(area / kClonesName, error) || error) return;
    const std::filesystem::path home = std::filesystem::canonical(area, error);
    std::filesystem::remove(area, error);
    std::filesystem::remove_all(home, error);
}

} // namespace

Result<std::filesystem::path> useArea(const std::filesystem::path &root, const std::filesystem::path &disk)
{
    const auto areas = cloneAreas(root);
    if (!areas) return failure(areas);
    std::error_code error;
    if (!std::filesystem::is_directory(disk, error))
        return fail(ErrorCode::Failed, "the directory for the seats' disks, " + disk.string() + ", is not there",
                    "make it, or mount its disk");
    std::optional<std::filesystem::path> found;
    for (std::size_t i = 1; i < areas->size(); ++i) {
        const std::filesystem::path &area = (*areas)[i];
        if (isOn(area, disk))
            found = area;
        else
            giveUp(area);
    }
    return found ? Result<std::filesystem::path>(*found) : makeArea(root, disk);
}

} // namespace freshseat::blockstore
