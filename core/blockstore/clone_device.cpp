// SPDX-License-Identifier: GPL-3.0-or-later
// A thin face: checks an Io, passes it on.
#include "core/blockstore/clone_device.h"

#include "core/block/io_check.h"

namespace freshseat::blockstore {

namespace {

class CloneDevice final : public Clone
{
public:
    explicit CloneDevice(std::shared_ptr<CloneCore> core)
        : m_core(std::move(core))
    {}
    ~CloneDevice() override { m_core->close(); }

    std::uint64_t size() const override { return m_core->size(); }
    bool readOnly() const override { return false; }
    bool start(block::Io &io) override
    {
        if (const block::IoStatus status = block::checkIo(*this, io); status != block::IoStatus::Ok)
            return block::finish(io, status);
        return m_core->start(io);
    }
    block::Provisioning provisioning(std::uint64_t offset) const override { return m_core->provisioning(offset); }
    CloneStats stats() const override { return m_core->stats(); }

private:
    std::shared_ptr<CloneCore> m_core;
};

} // namespace

std::shared_ptr<Clone> makeCloneDevice(std::shared_ptr<CloneCore> core)
{
    return std::make_shared<CloneDevice>(std::move(core));
}

} // namespace freshseat::blockstore
