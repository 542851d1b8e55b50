// SPDX-License-Identifier: GPL-3.0-or-later
// What the contract needs of a room on ZFS whose machine is in memory: ZfsModel, TrueNasServer.
#pragma once
#include "core/storage/zfs/zfs_backend.h"
#include "tests/contract/backend_cases.h"

#include <chrono>
#include <stdexcept>
#include <string>

namespace freshseat::test {

/// Of a room that waits for nobody longer than a test can.
inline zfsroom::RoomOptions quickRoom()
{
    zfsroom::RoomOptions options;
    options.root = "tank/freshseat";
    options.clientName = "contract";
    options.forceHold = std::chrono::seconds(0);
    options.poll = std::chrono::milliseconds(20);
    return options;
}

/// `Machine` has logIn, logOut, write, stall and cut.
template <class Machine>
class MachineCase : public ContractRoom
{
public:
    void occupy(const SeatName &seat) override
    {
        const Seat shown = look(seat);
        if (!m_machine.logIn(shown.target, shown.initiator, "192.0.2.99")) throw std::runtime_error("not let in");
    }
    void writeOn(const SeatName &seat) override
    {
        occupy(seat);
        const std::string target = look(seat).target;
        if (!m_machine.write(target, 4096, std::string(4096, 'w'))) throw std::runtime_error("cannot write");
        m_machine.logOut(target);
    }
    bool stall() override
    {
        m_machine.stall();
        return true;
    }
    [[nodiscard]] bool counts() const override { return false; }
    [[nodiscard]] bool sends() const override { return false; }

protected:
    template <class... Arguments>
    explicit MachineCase(Arguments... arguments)
        : m_machine(arguments...)
    {}

    Machine m_machine;

private:
    Seat look(const SeatName &name)
    {
        const auto seat = backend().seat(name);
        if (!seat) throw std::runtime_error(seat.error().message);
        return *seat;
    }
};

/// Without a companion: no boot services; a schedule where the storage host has one.
template <class Machine>
class BareMachineCase : public MachineCase<Machine>
{
public:
    void ask(const std::string & /*mac*/) override {}
    bool cut() override
    {
        this->m_machine.cut();
        return true;
    }
    [[nodiscard]] bool boots() const override { return false; }
    [[nodiscard]] bool schedules() const override { return false; }

protected:
    using MachineCase<Machine>::MachineCase;
};

} // namespace freshseat::test
