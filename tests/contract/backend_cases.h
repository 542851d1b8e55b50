// SPDX-License-Identifier: GPL-3.0-or-later
// The rooms the storage contract runs over. A new backend adds one case to backendCases().
#pragma once
#include "core/model/rules.h"
#include "core/storage/backend.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace freshseat::test {

/// An empty or furnished room of one test, and what the test must be able to do behind the backend's back. Seats and
/// masters that are there at the beginning are left alone by the contract.
class ContractRoom
{
public:
    ContractRoom() = default;
    virtual ~ContractRoom() = default;
    ContractRoom(const ContractRoom &) = delete;
    ContractRoom &operator=(const ContractRoom &) = delete;

    /// The backend under test.
    virtual StorageBackend &backend() = 0;
    /// A PC on the seat logs in, and stays; returns when the room shows the session.
    virtual void occupy(const SeatName &seat) = 0;
    /// A PC on the seat logs in, writes, and is switched off; returns when the room shows what it wrote and no session.
    virtual void writeOn(const SeatName &seat) = 0;
    /// A PC with this MAC address, which is no seat, asks for a boot script.
    virtual void ask(const std::string &mac) = 0;
    /// Makes every later call take "for ever", so that one can be caught in the middle. False when the room cannot.
    virtual bool stall() { return false; }
    /// Cuts the way to the room without a word. False when there is none to cut.
    virtual bool cut() { return false; }
    /// An export gives back the bytes that were imported (the demo room keeps sizes alone).
    [[nodiscard]] virtual bool keepsBytes() const { return true; }
    /// Has boot services, has a schedule. A room without answers Unsupported to all that is about them.
    [[nodiscard]] virtual bool boots() const { return true; }
    [[nodiscard]] virtual bool schedules() const { return true; }
    /// Its schedule is the storage host's own: resets, and no run is made up for; else Unsupported.
    [[nodiscard]] virtual bool onlyResets() const { return false; }
    /// Ends the session of a seat that is reset by force; else it says that the PC has to be switched off.
    [[nodiscard]] virtual bool endsSessions() const { return true; }
    /// Sends snapshots and receives them; else Unsupported.
    [[nodiscard]] virtual bool sends() const { return true; }
    /// What the names of its targets and initiators begin with.
    [[nodiscard]] virtual std::string authority() const { return std::string(kNamingAuthority); }
    /// Counts what sessions do.
    [[nodiscard]] virtual bool counts() const { return true; }
};

struct BackendCase {
    std::string name; ///< letters and digits: part of the test's name
    std::function<std::unique_ptr<ContractRoom>()> open;
};

/// Every case there is.
std::vector<BackendCase> backendCases();

} // namespace freshseat::test
