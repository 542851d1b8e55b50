// SPDX-License-Identifier: GPL-3.0-or-later
// HostCall: one thing that is asked of a storage host whose disks we do not keep ourselves, as it goes over the wire.
#pragma once
#include <string>
#include <vector>

namespace freshseat {

/// Secrets are masked. A method of an API has `params`; a command has `words`, and what stands on its standard input.
struct HostCall {
    std::string method;             ///< "iscsi.extent.update"; empty: a command
    std::string params;             ///< JSON
    std::vector<std::string> words; ///< of the command
    std::string input;
    bool operator==(const HostCall &) const = default;
};

/// On one line, as it could be typed there; without what stands on its standard input.
[[nodiscard]] std::string lineOf(const HostCall &call);

} // namespace freshseat
