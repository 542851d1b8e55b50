// SPDX-License-Identifier: GPL-3.0-or-later
// A demo room on a simulated clock, whose PCs do what a test says.
#pragma once
#include "core/storage/demo/demo_backend.h"
#include "tests/core/schedule/simulated.h"

#include <gtest/gtest.h>

#include <stdexcept>
#include <string>
#include <vector>

namespace freshseat::rollout {

using schedule::SimulatedClock;
using schedule::utc;

inline demo::DemoOptions quiet(const Clock &clock, int seats)
{
    demo::DemoOptions options;
    options.ticking = false;
    options.clock = &clock;
    options.seats = seats;
    options.watch = {std::chrono::minutes(10), std::chrono::minutes(5), 2};
    return options;
}

/// Seats PC-01, PC-02, ... all off, on the master "win", of policy nightly.
class Room
{
public:
    explicit Room(int seats)
        : backend(quiet(clock, seats))
    {
        for (const Seat &seat : std::vector<Seat>(backend.seats().value())) {
            backend.setSession(seat.name, {});
            set(seat.name.value(), "master", "win11");
            set(seat.name.value(), "policy", "nightly");
        }
    }

    std::vector<ItemOutcome> perform(const Action &action)
    {
        auto items = backend.perform({"anna"}, action, {});
        if (!items) throw std::runtime_error(items.error().message);
        return std::move(*items);
    }
    void set(const std::string &seat, const std::string &key, const std::string &value)
    {
        perform(SetSeat{SeatName(seat), {{key, value}}});
    }
    void publish(RollOut rollOut, std::vector<SeatName> canaries = {}, const std::string &by = "PC-04")
    {
        perform(BeginUpdate{master, SeatName(by)});
        perform(PublishUpdate{master, "new", rollOut, std::move(canaries)});
    }
    Seat seat(const std::string &name) { return backend.seat(SeatName(name)).value(); }
    Rollout rollout() { return backend.rollout(master).value(); }
    RolloutSeat entry(const std::string &name)
    {
        for (const RolloutSeat &entry : rollout().seats) {
            if (entry.name.value() == name) return entry;
        }
        throw std::runtime_error(name + " is not in the roll-out");
    }
    Master masterNow() { return backend.masters().value().front(); }
    Snapshot snapshot(int number)
    {
        for (const Snapshot &one : std::vector<Snapshot>(backend.snapshots(master).value())) {
            if (one.number == number) return one;
        }
        throw std::runtime_error("no snapshot " + std::to_string(number));
    }
    void pass(std::chrono::seconds time)
    {
        clock.pass(time);
        backend.stepOnce();
    }
    void on(const std::string &seat, SeatState state)
    {
        backend.setSession(SeatName(seat), "192.0.2.77");
        if (this->seat(seat).state != SeatState::Update) backend.setState(SeatName(seat), state);
    }
    void off(const std::string &seat) { backend.setSession(SeatName(seat), {}); }

    const MasterName master{"win11"}; ///< snapshots 1 to 4, 4 is current
    SimulatedClock clock{utc("2026-05-01T12:00:00Z")};
    demo::DemoBackend backend;
};

} // namespace freshseat::rollout
