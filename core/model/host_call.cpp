// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/host_call.h"

#include "core/base/shell_words.h"

namespace freshseat {

std::string lineOf(const HostCall &call)
{
    return call.words.empty() ? call.method + " " + call.params : shellLine(call.words);
}

} // namespace freshseat
