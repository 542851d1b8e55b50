// SPDX-License-Identifier: GPL-3.0-or-later
// The room's rules over ZfsModel. The commands of a real machine are proven by tests/e2e/nas.sh.
#include "tests/contract/zfs_case.h"

#include "tests/contract/machine_case.h"
#include "tests/support/zfs_model.h"

namespace freshseat::test {

namespace {

class ZfsCase final : public BareMachineCase<ZfsModel>
{
public:
    StorageBackend &backend() override { return m_backend; }

private:
    zfsroom::ZfsBackend m_backend{"zfs", "somebody (zfs)", m_machine.connect(), quickRoom()};
};

} // namespace

BackendCase zfsCase()
{
    return {"Zfs", [] { return std::make_unique<ZfsCase>(); }};
}

} // namespace freshseat::test
