// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/block/failing_device.h"

#include "core/block/io_check.h"

#include <utility>

namespace freshseat::block {

FailingDevice::FailingDevice(std::shared_ptr<BlockDevice> inner)
    : m_inner(std::move(inner))
{}

FailingDevice::~FailingDevice() = default;

bool FailingDevice::start(Io &io)
{
    Plan &rule = plan(io.kind);
    ++rule.started;
    if (io.durable) ++rule.durable;
    if (!rule.held) return perform(io);
    m_waiting.push_back(&io);
    return false;
}

bool FailingDevice::perform(Io &io)
{
    Plan &rule = plan(io.kind);
    if (rule.count == 0) return m_inner->start(io);
    if (rule.skip > 0) {
        --rule.skip;
        return m_inner->start(io);
    }
    if (rule.count != kForever) --rule.count;
    return finish(io, rule.status);
}

void FailingDevice::fail(IoKind kind, IoStatus status, std::uint64_t skip, std::uint64_t count)
{
    Plan &rule = plan(kind);
    rule.status = status;
    rule.skip = skip;
    rule.count = status == IoStatus::Ok ? 0 : count;
}

void FailingDevice::hold(IoKind kind, bool held)
{
    plan(kind).held = held;
}

bool FailingDevice::release()
{
    if (m_waiting.empty()) return false;
    Io &io = *m_waiting.front();
    m_waiting.pop_front();
    if (perform(io)) io.done(io);
    return true;
}

void FailingDevice::releaseAll()
{
    for (Plan &rule : m_plans) rule.held = false;
    while (release()) {
    }
}

} // namespace freshseat::block
