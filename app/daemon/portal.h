// SPDX-License-Identifier: GPL-3.0-or-later
// The "ADDR:PORT" that is shown on every seat: one a PC can reach, never a wildcard.
#pragma once
#include <functional>
#include <string>

namespace freshseat::daemon {

[[nodiscard]] bool isWildcard(const std::string &host);
/// `configured`: "ADDR", "ADDR:PORT" or empty. `listening`: the first real listening address. `ownAddress` is asked
/// when that is a wildcard.
[[nodiscard]] std::string choosePortal(const std::string &configured, const std::string &listening,
                                       const std::function<std::string()> &ownAddress);
/// `listening` is one address of this machine that other machines can reach: neither a wildcard nor loopback.
[[nodiscard]] bool isOfOneNetwork(const std::string &listening);
/// This machine's address on the interface of its default route; else on the first that is up and not loopback; else
/// 127.0.0.1.
[[nodiscard]] std::string ownAddress();

} // namespace freshseat::daemon
