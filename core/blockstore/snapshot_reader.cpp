// SPDX-License-Identifier: GPL-3.0-or-later
// Export of a snapshot.
#include "core/base/text.h"
#include "core/blockstore/snapshot.h"

namespace freshseat::blockstore {

namespace {

class Reader final : public SnapshotReader
{
public:
    Reader(std::shared_ptr<const Snapshot> snapshot, std::function<void()> closed)
        : m_snapshot(std::move(snapshot))
        , m_closed(std::move(closed))
    {}
    ~Reader() override
    {
        m_snapshot.reset();
        if (m_closed) m_closed();
    }

    std::uint64_t size() const override { return m_snapshot->size(); }

    Result<void> read(std::uint64_t offset, std::span<std::byte> into) override
    {
        if (offset > size() || into.size() > size() - offset)
            return fail(ErrorCode::Usage, "a read behind the end of snapshot " + m_snapshot->key().value());
        const Transfer moved = m_snapshot->read(into, offset);
        if (moved.error != 0)
            return tl::unexpected(systemError(moved.error, "snapshot " + m_snapshot->key().value() + " at byte " +
                                                               std::to_string(offset + moved.bytes)));
        return {};
    }

    Result<Run> nextData(std::uint64_t offset) override
    {
        while (offset < size()) {
            const DataMap::Run run = m_snapshot->dataAt(offset, size() - offset);
            if (run.data) return Run{offset, run.length};
            offset += run.length;
        }
        return Run{size(), 0};
    }

private:
    std::shared_ptr<const Snapshot> m_snapshot;
    std::function<void()> m_closed;
};

} // namespace

std::unique_ptr<SnapshotReader> makeReader(std::shared_ptr<const Snapshot> snapshot, std::function<void()> closed)
{
    return std::make_unique<Reader>(std::move(snapshot), std::move(closed));
}

} // namespace freshseat::blockstore
