// SPDX-License-Identifier: GPL-3.0-or-later
// Both kinds count how far they are in the same way; what differs is where the bytes go.
#include "core/blockstore/receive.h"

#include "core/base/crc32c.h"
#include "core/base/text.h"
#include "core/blockstore/document.h"
#include "core/blockstore/layer.h"
#include "core/blockstore/unit_sums.h"

#include <algorithm>
#include <vector>

namespace freshseat::blockstore {

namespace {

using Progress = std::function<bool(std::uint64_t, std::uint64_t)>;

constexpr std::uint64_t kKeepEvery = 32U << 20; ///< bytes that came
constexpr std::uint64_t kVerifyBlocks = 64;     ///< read back at once

class Receiver : public ReceiveWriter
{
public:
    /// Positions are multiples of `unit`.
    Receiver(ReceiveClaim claim, std::filesystem::path directory, ReceiveRecord record, std::uint64_t unit)
        : m_directory(std::move(directory))
        , m_record(std::move(record))
        , m_claim(std::move(claim))
        , m_unit(unit)
        , m_reached(m_record.position)
    {}

    [[nodiscard]] std::uint64_t position() const override { return m_record.position; }

    Result<void> write(std::uint64_t offset, std::span<const std::byte> bytes) override
    {
        return take(offset, bytes.size(), bytes.size(), [&] { return putData(offset, bytes); });
    }

    Result<void> zero(std::uint64_t offset, std::uint64_t length) override
    {
        return take(offset, length, 0, [&] { return putZeros(offset, length); });
    }

    Result<void> keep() override
    {
        const std::uint64_t position = m_reached / m_unit * m_unit;
        if (position == m_record.position) return {};
        if (auto synced = sync(position); !synced) return synced;
        ReceiveRecord record = m_record;
        record.position = position;
        if (auto written = writeReceive(m_directory, record); !written) return written;
        m_record = std::move(record);
        m_since = 0;
        return {};
    }

protected:
    virtual Result<void> putData(std::uint64_t offset, std::span<const std::byte> bytes) = 0;
    virtual Result<void> putZeros(std::uint64_t offset, std::uint64_t length) = 0;
    /// All that lies below `position`.
    virtual Result<void> sync(std::uint64_t position) = 0;

    [[nodiscard]] const ReceiveRecord &record() const { return m_record; }

    const std::filesystem::path m_directory;

private:
    template <class Put>
    Result<void> take(std::uint64_t offset, std::uint64_t length, std::uint64_t bytes, Put put)
    {
        const std::uint64_t size = m_record.target.size;
        if (offset % kSlotBytes != 0 || offset > size || length > size - offset)
            return fail(ErrorCode::Usage, "what is received lies outside the disk");
        if (offset + length <= m_record.position) return {}; // it is here already
        if (auto done = put(); !done) return done;
        m_reached = std::max(m_reached, offset + length);
        m_since += bytes;
        return m_since < kKeepEvery ? Result<void>() : keep();
    }

    ReceiveRecord m_record;
    ReceiveClaim m_claim;
    const std::uint64_t m_unit;
    std::uint64_t m_reached;   ///< end of the last range that came
    std::uint64_t m_since = 0; ///< bytes of data since the last keep()
};

tl::unexpected<Error> noRoom()
{
    return fail(ErrorCode::OutOfSpace, "no room in the store for what is received",
                "make room, then send it again: what came so far is kept");
}

class DiskReceiver final : public Receiver
{
public:
    DiskReceiver(ReceiveClaim claim, DiskParts parts)
        : Receiver(std::move(claim), std::move(parts.directory), std::move(parts.record), kChecksumUnit)
        , m_snapshots(std::move(parts.snapshots))
        , m_writer(std::move(parts.writer))
        , m_mayGrow(std::move(parts.mayGrow))
    {}

    Result<SnapshotFacts> seal(const Progress &progress) override
    {
        auto facts = m_writer->seal(progress);
        if (!facts && facts.error().code == ErrorCode::Failed)
            return fail(facts.error().code, facts.error().message,
                        "if it says so again, discard what is here and send it anew: master receive " +
                            record().target.label + " --discard");
        if (!facts) return facts;
        std::error_code error;
        for (const char *name : {kReceiveName, kSumsName}) // of no meaning any more
            std::filesystem::remove(m_snapshots / facts->key.value() / name, error);
        return facts;
    }

protected:
    Result<void> putData(std::uint64_t offset, std::span<const std::byte> bytes) override
    {
        if (m_mayGrow && !m_mayGrow(bytes.size())) return noRoom();
        // What is kept came before, and was not damaged then.
        const std::uint64_t known = offset < position() ? position() - offset : 0;
        return m_writer->write(offset + known, bytes.subspan(known));
    }
    Result<void> putZeros(std::uint64_t /*offset*/, std::uint64_t /*length*/) override { return {}; } // it is a hole
    Result<void> sync(std::uint64_t position) override { return m_writer->keep(position); }

private:
    std::filesystem::path m_snapshots;
    std::unique_ptr<LastingImport> m_writer;
    std::function<bool(std::uint64_t)> m_mayGrow;
};

class LayerReceiver final : public Receiver
{
public:
    LayerReceiver(ReceiveClaim claim, LayerParts parts)
        : Receiver(std::move(claim), parts.place.directory, std::move(parts.record), kSlotBytes)
        , m_base(std::move(parts.base))
        , m_state(std::move(parts.state))
        , m_step(*m_state, *m_base, std::move(parts.limits))
        , m_takeIn(std::move(parts.takeIn))
    {}

    Result<SnapshotFacts> seal(const Progress &progress) override
    {
        const auto sealed = sealClone(*m_state);
        if (!sealed) return failure(sealed);
        if (auto verified = verify(progress); !verified) return failure(verified);
        const ReceiveTarget &target = record().target;
        SnapshotManifest manifest{target.key, target.size};
        manifest.layer =
            SnapshotManifest::Layer{*target.base, record().origin, sealed->sequence, sealed->changedBytes, kDiskName};
        return m_takeIn(manifest);
    }

protected:
    Result<void> putData(std::uint64_t offset, std::span<const std::byte> bytes) override
    {
        block::Io io;
        io.kind = block::IoKind::Write;
        io.offset = offset;
        io.length = bytes.size();
        io.data = const_cast<std::byte *>(bytes.data()); // a Write only reads it
        return apply(io);
    }

    Result<void> putZeros(std::uint64_t offset, std::uint64_t length) override
    {
        block::Io io;
        io.kind = block::IoKind::Zero;
        io.offset = offset;
        io.length = length;
        return apply(io);
    }

    Result<void> sync(std::uint64_t /*position*/) override
    {
        if (const int error = m_state->file->sync(); error != 0)
            return tl::unexpected(systemError(error, "cannot sync what was received"));
        return {};
    }

private:
    Result<void> apply(const block::Io &io)
    {
        const std::uint64_t end = io.offset + io.length;
        for (std::uint64_t at = io.offset; at < end;) {
            block::IoStatus status = m_step.prepare(io, at);
            if (status == block::IoStatus::Ok) {
                m_step.run();
                // Each block comes once, but for those that came a second time after a cut: sealing finds their slots.
                status = m_step.commit([](Slot) {});
                if (m_step.mayFitInHoles()) continue;
            }
            if (status == block::IoStatus::OutOfSpace) return noRoom();
            if (status != block::IoStatus::Ok)
                return fail(ErrorCode::Failed,
                            "what is received cannot be written: " + std::string(block::toText(status)));
            at = m_step.next();
        }
        return {};
    }

    /// What the disk gives back is what came.
    Result<void> verify(const Progress &progress)
    {
        auto file = openUncached(m_directory / kDiskName);
        if (!file) return failure(file);
        const BlockMap &map = m_state->map;
        const std::uint64_t total = map.dataBlocks() * kSlotBytes;
        std::vector<std::byte> space(kVerifyBlocks * kSlotBytes + kSlotBytes);
        void *aligned = space.data(); // openUncached() wants it so
        std::size_t left = space.size();
        aligned = std::align(kSlotBytes, kVerifyBlocks * kSlotBytes, aligned, left);
        const std::span<std::byte> buffer(static_cast<std::byte *>(aligned), kVerifyBlocks * kSlotBytes);
        std::uint64_t done = 0;
        for (std::uint64_t block = 0; block < map.blocks();) {
            const BlockMap::Run run = map.run(block, map.blocks() - block);
            if (run.state != BlockState::Data) {
                block += run.count;
                continue;
            }
            const std::uint64_t count = std::min(run.count, kVerifyBlocks);
            if (progress && !progress(done, total)) return fail(ErrorCode::Failed, "the receive was cancelled");
            if (auto sound = verifyRun(**file, block, run.slot, buffer.first(count * kSlotBytes)); !sound) return sound;
            block += count;
            done += count * kSlotBytes;
        }
        if (progress && !progress(total, total)) return fail(ErrorCode::Failed, "the receive was cancelled");
        return {};
    }

    Result<void> verifyRun(File &file, std::uint64_t block, Slot slot, std::span<std::byte> into)
    {
        const Transfer moved = file.read(into, slot * kSlotBytes);
        std::uint64_t at = moved.error == 0 ? 0 : ~std::uint64_t{0};
        while (at < into.size() && crc32c(into.subspan(at, kSlotBytes)) == m_state->map.find(block).cell.crc) {
            at += kSlotBytes;
            ++block;
        }
        if (at == into.size()) return {};
        return fail(ErrorCode::Failed,
                    "the disk gave back other bytes than were received, at byte " + std::to_string(block * kSlotBytes),
                    "the storage under " + m_directory.parent_path().string() + " is not to be trusted");
    }

    std::shared_ptr<const Snapshot> m_base;
    std::unique_ptr<CloneState> m_state;
    WriteStep m_step;
    std::function<Result<SnapshotFacts>(const SnapshotManifest &)> m_takeIn;
};

} // namespace

Result<ReceiveClaim> ReceiveClaim::take(std::shared_ptr<StoreRegistry> registry, const ReceiveTarget &target)
{
    {
        const std::lock_guard lock(registry->mutex);
        if (!registry->receiving.insert(target.key).second)
            return fail(ErrorCode::InUse, "snapshot " + target.key.value() + " is being received already");
    }
    return ReceiveClaim(std::move(registry), target);
}

ReceiveClaim::ReceiveClaim(std::shared_ptr<StoreRegistry> registry, const ReceiveTarget &target)
    : m_registry(std::move(registry))
    , m_key(target.key)
    , m_base(target.base ? std::make_unique<SnapshotPin>(m_registry, *target.base) : nullptr)
{}

ReceiveClaim::~ReceiveClaim()
{
    if (!m_registry) return; // moved from
    m_base.reset();
    const std::lock_guard lock(m_registry->mutex);
    m_registry->receiving.erase(m_key);
}

std::unique_ptr<ReceiveWriter> receiveDisk(ReceiveClaim claim, DiskParts parts)
{
    return std::make_unique<DiskReceiver>(std::move(claim), std::move(parts));
}

std::unique_ptr<ReceiveWriter> receiveLayer(ReceiveClaim claim, LayerParts parts)
{
    return std::make_unique<LayerReceiver>(std::move(claim), std::move(parts));
}

} // namespace freshseat::blockstore
