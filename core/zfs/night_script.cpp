// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zfs/night_script.h"

#include "core/base/text.h"
#include "core/zfs/lio.h"
#include "core/zfs/night_texts.h"

#include <openssl/evp.h>

#include <array>

namespace freshseat::zfs {

namespace {

/// Without comments and indentation: none of our scripts has a text over several lines that needs it.
std::string bare(std::string_view text)
{
    std::string lines;
    for (const std::string &line : split(text, '\n')) {
        const std::string_view words = trimmed(line);
        if (!words.empty() && words.front() != '#') lines += std::string(words) + "\n";
    }
    return lines;
}

} // namespace

std::string nightScriptForTrueNas()
{
    return bare(kNightTrueNas) + bare(kNightRun);
}

std::string nightScriptForLio()
{
    return bare(lioFunctions()) + bare(kNightLio) + bare(kNightRun);
}

std::string base64(std::string_view bytes)
{
    std::string text((bytes.size() + 2) / 3 * 4 + 1, '\0');
    const int length =
        ::EVP_EncodeBlock(reinterpret_cast<unsigned char *>(text.data()),
                          reinterpret_cast<const unsigned char *>(bytes.data()), static_cast<int>(bytes.size()));
    text.resize(static_cast<std::size_t>(length));
    return text;
}

std::string sha256(std::string_view bytes)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> hash{};
    unsigned length = 0;
    ::EVP_Digest(bytes.data(), bytes.size(), hash.data(), &length, ::EVP_sha256(), nullptr);
    return toHex(std::as_bytes(std::span(hash).first(length)));
}

} // namespace freshseat::zfs
