// SPDX-License-Identifier: GPL-3.0-or-later
// FailingDevice: a disk with faults on order, around another device. For tests and fault drills.
#pragma once
#include "core/block/block_device.h"

#include <array>
#include <deque>
#include <limits>
#include <memory>

namespace freshseat::block {

class FailingDevice final : public BlockDevice
{
public:
    static constexpr std::uint64_t kForever = std::numeric_limits<std::uint64_t>::max();

    explicit FailingDevice(std::shared_ptr<BlockDevice> inner);
    ~FailingDevice() override;

    [[nodiscard]] std::uint64_t size() const override { return m_inner->size(); }
    [[nodiscard]] bool readOnly() const override { return m_inner->readOnly(); }
    [[nodiscard]] bool start(Io &io) override;
    [[nodiscard]] Provisioning provisioning(std::uint64_t offset) const override
    {
        return m_inner->provisioning(offset);
    }

    /// After `skip` more Ios of `kind`, the next `count` of them finish with `status` and do not reach the inner
    /// device.
    void fail(IoKind kind, IoStatus status, std::uint64_t skip = 0, std::uint64_t count = kForever);
    /// Ios of `kind` wait until released (or no longer). Those that already wait stay.
    void hold(IoKind kind, bool held = true);
    /// Lets the oldest waiting Io go on and calls its `done` when it is finished. False: none waits.
    bool release();
    /// Ends holding, and lets all that waits go on, oldest first.
    void releaseAll();

    [[nodiscard]] std::size_t waiting() const { return m_waiting.size(); }
    [[nodiscard]] std::uint64_t started(IoKind kind) const { return plan(kind).started; }
    /// Of them, those with `durable` set.
    [[nodiscard]] std::uint64_t startedDurable(IoKind kind) const { return plan(kind).durable; }

private:
    struct Plan {
        std::uint64_t started = 0;
        std::uint64_t durable = 0;
        std::uint64_t skip = 0;
        std::uint64_t count = 0; ///< how many still fail once `skip` is 0
        IoStatus status = IoStatus::Ok;
        bool held = false;
    };
    [[nodiscard]] Plan &plan(IoKind kind) { return m_plans[static_cast<std::size_t>(kind)]; }
    [[nodiscard]] const Plan &plan(IoKind kind) const { return m_plans[static_cast<std::size_t>(kind)]; }
    [[nodiscard]] bool perform(Io &io);

    std::shared_ptr<BlockDevice> m_inner;
    std::array<Plan, 4> m_plans{};
    std::deque<Io *> m_waiting;
};

} // namespace freshseat::block
