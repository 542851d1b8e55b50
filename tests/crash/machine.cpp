// SPDX-License-Identifier: GPL-3.0-or-later
// Refusing and recording calls.
#include "tests/crash/machine.h"

#include <cerrno>
#include <sys/stat.h>

namespace freshseat::test {

Machine::Machine(std::filesystem::path root)
    : m_root(std::move(root))
    , m_disk(std::make_unique<RecordedDisk>(m_root))
    , m_previous(setCallHook(this))
{}

Machine::~Machine()
{
    setCallHook(m_previous);
}

void Machine::calm()
{
    m_stopIn.reset();
    m_failIn.reset();
    m_failReadIn.reset();
    m_full = false;
    m_fault = false;
}

void Machine::start(bool lost, Lot &lot)
{
    calm();
    m_stopped = false;
    if (!lost) return;
    setCallHook(nullptr);
    m_disk->afterPowerCut(lot).putTo(m_root);
    settle();
    setCallHook(this);
}

void Machine::settle()
{
    CallHook *const hook = setCallHook(nullptr);
    m_disk = std::make_unique<RecordedDisk>(m_root);
    setCallHook(hook);
}

bool Machine::recordIsTrue() const
{
    class All final : public Lot
    {
    public:
        unsigned pick(unsigned) override { return 1; }
        std::uint64_t any() override { return 0; }
    } all;
    CallHook *const hook = setCallHook(nullptr);
    const bool same = m_disk->afterPowerCut(all).hash() == RecordedDisk(m_root).afterPowerCut(all).hash();
    setCallHook(hook);
    return same;
}

bool Machine::needsSpace(const FileCall &call) const
{
    if (call.kind == CallKind::Create || call.kind == CallKind::MakeDirectory || call.kind == CallKind::Allocate)
        return true;
    struct stat facts = {};
    return call.kind == CallKind::Write && ::fstat(call.fd, &facts) == 0 &&
           call.offset + call.length > static_cast<std::uint64_t>(facts.st_size);
}

int Machine::before(const FileCall &call)
{
    if (call.kind == CallKind::Sync && meanwhile) {
        const auto work = std::exchange(meanwhile, nullptr);
        setCallHook(this);
        work();
        setCallHook(nullptr);
        meanwhile = work;
    }
    const auto due = [](std::optional<std::uint64_t> &in) {
        if (!in || (*in)-- != 0) return false;
        in.reset();
        return true;
    };
    if (call.kind == CallKind::Read) {
        if (!due(m_failReadIn)) return 0;
        m_fault = true;
        return EIO;
    }
    if (due(m_stopIn)) m_stopped = true;
    if (m_stopped) return EIO;
    if (m_full && needsSpace(call)) {
        m_fault = true;
        return ENOSPC;
    }
    if (!due(m_failIn)) return 0;
    m_fault = true;
    return EIO;
}

void Machine::after(const FileCall &call)
{
    if (call.kind == CallKind::Read) return;
    const RecordedDisk::Change change = m_disk->understand(call);
    m_disk->apply(change);
    if (seen) seen(change);
}

} // namespace freshseat::test
