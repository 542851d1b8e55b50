// SPDX-License-Identifier: GPL-3.0-or-later
// A hook that counts.
#include "tests/crash/fault_points.h"

#include "tests/crash/file_calls.h"

#include <csignal>
#include <unistd.h>

namespace freshseat::test {

namespace {

class Counter final : public CallHook
{
public:
    Counter(Fault fault, std::uint64_t at, int error)
        : m_fault(fault)
        , m_at(at)
        , m_error(error)
    {}
    int before(const FileCall &call) override
    {
        if (call.kind == CallKind::Read || ++m_count != m_at || m_fault == Fault::None) return 0;
        if (m_fault == Fault::Kill) ::kill(::getpid(), SIGKILL);
        return m_error;
    }
    [[nodiscard]] std::uint64_t count() const { return m_count; }

private:
    Fault m_fault;
    std::uint64_t m_at;
    int m_error;
    std::uint64_t m_count = 0;
};

Counter counter{Fault::None, 0, 0};

} // namespace

void FaultPoints::arm(Fault fault, std::uint64_t at, int error)
{
    counter = Counter(fault, at, error);
    setCallHook(&counter);
}

std::uint64_t FaultPoints::disarm()
{
    setCallHook(nullptr);
    return counter.count();
}

} // namespace freshseat::test
