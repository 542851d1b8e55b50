// SPDX-License-Identifier: GPL-3.0-or-later
// What strangers on the boot network say: the query of /boot, the neighbour table, dnsmasq's log, DHCP offers, and what
// of it gets into a script. The first byte says which.
#include "core/boot/dhcp_probe.h"
#include "core/boot/dnsmasq.h"
#include "core/boot/neighbours.h"
#include "core/boot/request.h"
#include "core/boot/scripts.h"
#include "core/boot/templates.h"

#include <algorithm>
#include <cstdlib>
#include <span>

namespace {

using namespace freshseat;

void require(bool holds)
{
    if (!holds) std::abort();
}

bool isPrintable(const std::string &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

void query(std::string_view text)
{
    const auto request = boot::readRequest(boot::parseQuery(text));
    if (!request) return;
    for (const std::string &word : {request->mac, request->uuid, request->serial, request->manufacturer,
                                    request->product, request->nic, request->firmware, request->version})
        require(isPrintable(word) && word.size() <= 64);
}

/// Whatever the text is, a script has one line of it, and no setting or command more.
void script(std::string_view text)
{
    const auto plain = boot::waitScript("x", 1, "host:1");
    const auto made = boot::waitScript(std::string(text), 1, "host:1");
    require(made.has_value() &&
            std::count(made->begin(), made->end(), '\n') == std::count(plain->begin(), plain->end(), '\n'));
    require(std::count(made->begin(), made->end(), '$') == std::count(plain->begin(), plain->end(), '$'));
    if (const auto word = boot::ScriptValue::word(text))
        require(word->text().find_first_of(" \t\r\n${}#;|&\"'\\") == std::string::npos);
    static_cast<void>(boot::enterScript(std::string(text), true));
    StickSpec spec;
    spec.address = std::string(text);
    static_cast<void>(boot::stickScript(spec, "host:1", {}));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0) return 0;
    const std::string_view text(reinterpret_cast<const char *>(data) + 1, size - 1);
    switch (data[0] % 6) {
    case 0:
        query(text);
        break;
    case 1:
        for (const auto &[address, mac] : boot::parseNeighbours(text)) require(mac.size() == 17 && !address.empty());
        break;
    case 2:
        if (const auto seen = boot::readLogLine(text)) require(seen->mac.empty() != seen->address.empty());
        break;
    case 3:
        static_cast<void>(boot::readOffer(std::as_bytes(std::span(text)), 0x30303030));
        break;
    case 4:
        script(text);
        break;
    default:
        static_cast<void>(boot::versionIn(std::string(text)));
        break;
    }
    return 0;
}
