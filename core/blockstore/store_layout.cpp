// SPDX-License-Identifier: GPL-3.0-or-later
// The file `format` of a store.
#include "core/blockstore/store_layout.h"

#include "core/base/text.h"
#include "core/blockstore/document.h"

namespace freshseat::blockstore {

namespace {
constexpr std::string_view kFormatWord = "freshseat-store";
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

} // namespace freshseat::blockstore
