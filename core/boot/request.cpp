// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/boot/request.h"

#include "core/base/text.h"
#include "core/model/names.h"

namespace freshseat::boot {

namespace {

constexpr std::size_t kMostNames = 32;

std::string at(const Query &query, const char *name)
{
    const auto found = query.find(name);
    return found == query.end() ? std::string() : cleaned(found->second);
}

std::string firmwareOf(const std::string &platform)
{
    if (platform == "efi" || platform == "uefi") return "uefi";
    return platform == "pcbios" || platform == "bios" ? "bios" : "";
}

std::string decoded(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = text[i] == '%' && i + 2 < text.size() ? fromHex(text.substr(i + 1, 2)) : std::nullopt;
        if (byte) {
            out += std::to_integer<char>(byte->front());
            i += 2;
        } else {
            out += text[i] == '+' ? ' ' : text[i];
        }
    }
    return out;
}

} // namespace

std::string cleaned(std::string_view text, std::size_t most)
{
    std::string out;
    for (const char c : trimmed(text)) {
        if (out.size() >= most) break;
        out += c >= ' ' && c <= '~' ? c : '?';
    }
    return std::string(trimmed(out));
}

Query parseQuery(std::string_view text)
{
    Query query;
    for (const std::string &pair : split(text, '&')) {
        if (query.size() >= kMostNames) break;
        const std::size_t equals = pair.find('=');
        if (equals == 0 || equals == std::string::npos) continue;
        query.emplace(decoded(std::string_view(pair).substr(0, equals)),
                      decoded(std::string_view(pair).substr(equals + 1)));
    }
    return query;
}

Result<BootRequest> readRequest(const Query &query)
{
    BootRequest request;
    if (const auto found = query.find("mac"); found != query.end() && !found->second.empty()) {
        auto mac = parseMac(found->second);
        if (!mac) return failure(mac);
        request.mac = std::move(*mac);
    }
    request.uuid = at(query, "uuid");
    request.serial = at(query, "serial");
    request.manufacturer = at(query, "manufacturer");
    request.product = at(query, "product");
    request.nic = at(query, "nic");
    request.firmware = firmwareOf(at(query, "platform"));
    request.version = at(query, "version");
    request.way = at(query, "way");
    return request;
}

} // namespace freshseat::boot
