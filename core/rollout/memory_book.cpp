// SPDX-License-Identifier: GPL-3.0-or-later
// A list.
#include "core/rollout/memory_book.h"

#include <algorithm>

namespace freshseat::rollout {

Result<void> MemoryBook::save(const Rollout &rollout)
{
    std::erase_if(m_kept, [&](const Rollout &kept) { return kept.master == rollout.master; });
    m_kept.push_back(rollout);
    return {};
}

} // namespace freshseat::rollout
