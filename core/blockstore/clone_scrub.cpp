// SPDX-License-Identifier: GPL-3.0-or-later
// CloneCore: verification of a running seat's own blocks. They are read as the seat reads them, checksums and all.
#include "core/blockstore/clone_core.h"

#include <algorithm>
#include <array>

namespace freshseat::blockstore {

using block::Io;
using block::IoKind;
using block::IoStatus;

namespace {
constexpr std::uint64_t kMostBlocks = 256; ///< of one piece
} // namespace

/// One piece under verification; what is still to be read is in `m_ranges`. Owner's thread.
class CloneCore::Verification : public std::enable_shared_from_this<CloneCore::Verification>
{
public:
    Verification(std::shared_ptr<CloneCore> core, std::function<void(const Verified &)> done)
        : m_core(std::move(core))
        , m_done(std::move(done))
    {
        m_io.kind = IoKind::Read;
        m_io.user = this;
        m_io.done = [](Io &io) {
            const auto self = static_cast<Verification *>(io.user)->shared_from_this();
            self->m_self.reset();
            self->readEnded();
            self->goOn();
        };
    }

    void begin(std::uint64_t from)
    {
        const BlockMap &map = m_core->m_state->map;
        std::uint64_t blocks = 0;
        while (!m_core->m_closed && from < map.blocks() && blocks < kMostBlocks) {
            const BlockMap::Run run = map.run(from, map.blocks() - from);
            const bool own = run.state == BlockState::Data;
            const std::uint64_t count = own ? std::min(run.count, kMostBlocks - blocks) : run.count;
            if (own) {
                blocks += count;
                m_ranges.push_back({from, count});
            }
            from += count;
        }
        m_bytes.resize(blocks * kSlotBytes);
        m_verified = {from, m_core->m_closed || from >= map.blocks(), m_bytes.size(), {}};
        goOn();
    }

private:
    struct Range {
        std::uint64_t first = 0;
        std::uint64_t count = 0;
    };

    void goOn()
    {
        while (!m_ranges.empty()) {
            const Range range = m_ranges.back();
            m_io.offset = range.first * kSlotBytes;
            m_io.length = std::min(range.count * kSlotBytes, m_core->size() - m_io.offset);
            m_io.data = m_bytes.data();
            m_self = shared_from_this();
            if (!m_core->start(m_io)) return;
            m_self.reset();
            readEnded();
        }
        m_done(m_verified);
    }
    /// A range with damage is halved until its blocks are known.
    void readEnded()
    {
        const Range range = m_ranges.back();
        m_ranges.pop_back();
        if (m_io.status != IoStatus::MediumError) return;
        if (range.count == 1) {
            m_verified.damaged.push_back(range.first);
            return;
        }
        const std::uint64_t half = range.count / 2;
        m_ranges.push_back({range.first + half, range.count - half});
        m_ranges.push_back({range.first, half});
    }

    std::shared_ptr<CloneCore> m_core;
    std::function<void(const Verified &)> m_done;
    Io m_io;
    std::vector<std::byte> m_bytes;
    std::vector<Range> m_ranges;
    Verified m_verified;
    std::shared_ptr<Verification> m_self; ///< while a read is under way
};

void CloneCore::verifyOwn(std::uint64_t from, std::function<void(const Verified &)> done)
{
    m_owner.post([self = shared_from_this(), from, done = std::move(done)]() mutable {
        std::make_shared<Verification>(std::move(self), std::move(done))->begin(from);
    });
}

} // namespace freshseat::blockstore
