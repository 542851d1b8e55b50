// SPDX-License-Identifier: GPL-3.0-or-later
// The room's rules over ZfsModel. The commands of a real machine are proven by tests/e2e/nas.sh.
#include "tests/contract/zfs_case.h"

#include "core/storage/zfs/zfs_backend.h"
#include "tests/support/zfs_model.h"

#include <stdexcept>

namespace freshseat::test {

namespace {

zfsroom::RoomOptions quickRoom()
{
    zfsroom::RoomOptions options;
    options.root = "tank/freshseat";
    options.clientName = "contract";
    options.forceHold = std::chrono::seconds(0);
    options.poll = std::chrono::milliseconds(20);
    return options;
}

class ZfsCase final : public ContractRoom
{
public:
    StorageBackend &backend() override { return m_backend; }
    void occupy(const SeatName &seat) override
    {
        const Seat shown = look(seat);
        if (!m_model.logIn(shown.target, shown.initiator, "192.0.2.99")) throw std::runtime_error("not let in");
    }
    void writeOn(const SeatName &seat) override
    {
        occupy(seat);
        const std::string target = look(seat).target;
        if (!m_model.write(target, 4096, std::string(4096, 'w'))) throw std::runtime_error("cannot write");
        m_model.logOut(target);
    }
    void ask(const std::string & /*mac*/) override {}
    bool stall() override
    {
        m_model.stall();
        return true;
    }
    bool cut() override
    {
        m_model.cut();
        return true;
    }
    [[nodiscard]] bool boots() const override { return false; }
    [[nodiscard]] bool schedules() const override { return false; }
    [[nodiscard]] bool dataDisks() const override { return false; }
    [[nodiscard]] bool counts() const override { return false; }
    [[nodiscard]] bool sends() const override { return false; }

private:
    Seat look(const SeatName &name)
    {
        const auto seat = m_backend.seat(name);
        if (!seat) throw std::runtime_error(seat.error().message);
        return *seat;
    }

    ZfsModel m_model;
    zfsroom::ZfsBackend m_backend{"zfs", "somebody (zfs)", m_model.connect(), quickRoom()};
};

} // namespace

BackendCase zfsCase()
{
    return {"Zfs", [] { return std::make_unique<ZfsCase>(); }};
}

} // namespace freshseat::test
