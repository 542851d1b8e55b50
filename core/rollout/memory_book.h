// SPDX-License-Identifier: GPL-3.0-or-later
// MemoryBook: roll-outs that live as long as the process.
#pragma once
#include "core/rollout/book.h"

#include <functional>

namespace freshseat::rollout {

class MemoryBook final : public RolloutBook
{
public:
    MemoryBook(std::function<void(JournalEntry)> journal, std::function<void(const Rollout &)> changed)
        : m_journal(std::move(journal))
        , m_changed(std::move(changed))
    {}

    Result<std::vector<Rollout>> load() override { return m_kept; }
    Result<void> save(const Rollout &rollout) override;
    void journal(const JournalEntry &entry) override { m_journal(entry); }
    void changed(const Rollout &rollout) override { m_changed(rollout); }

private:
    std::function<void(JournalEntry)> m_journal;
    std::function<void(const Rollout &)> m_changed;
    std::vector<Rollout> m_kept;
};

} // namespace freshseat::rollout
