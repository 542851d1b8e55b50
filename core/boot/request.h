// SPDX-License-Identifier: GPL-3.0-or-later
// What a PC says of itself when it asks for its boot script.
#pragma once
#include "core/base/result.h"

#include <map>
#include <string>
#include <string_view>

namespace freshseat::boot {

/// The query of GET /boot, decoded: the first value of each name.
using Query = std::map<std::string, std::string>;

struct BootRequest {
    std::string mac; ///< "aa:bb:cc:dd:ee:ff"; empty: it did not say, it is asked for it
    std::string uuid;
    std::string serial;
    std::string manufacturer;
    std::string product;
    std::string nic;
    std::string firmware; ///< "bios", "uefi" or empty
    std::string version;  ///< of iPXE
    std::string way;      ///< "network": it came by DHCP, and would again; "stick"; empty: it did not say
};

/// Reads the parameters iPXE fills in (resources/boot/enter.ipxe). Texts are cut and cleaned to printable ASCII: they
/// are shown to the owner. Usage: a MAC that is none.
Result<BootRequest> readRequest(const Query &query);

/// At most `most` characters, all printable ASCII, blanks at the ends taken away.
[[nodiscard]] std::string cleaned(std::string_view text, std::size_t most = 64);

/// "a=b&c=%20d" as a Query: at most 32 names; what does not decode stays as it is.
[[nodiscard]] Query parseQuery(std::string_view text);

} // namespace freshseat::boot
