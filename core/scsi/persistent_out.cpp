// SPDX-License-Identifier: GPL-3.0-or-later
// PERSISTENT RESERVE OUT (SPC-4 6.16, 5.13). SPEC_I_PT, ALL_TG_PT and REGISTER AND MOVE are refused; so is APTPL when
// the host keeps nothing.
#include "core/scsi/unit.h"

#include <algorithm>
#include <vector>

namespace freshseat::scsi {

namespace {

enum class Action : std::uint8_t { Register, Reserve, Release, Clear, Preempt, PreemptAndAbort, RegisterAndIgnore };
constexpr std::size_t kListLength = 24;

/// One command, taken apart.
struct Request {
    Unit &unit;
    Task &task;
    Reservations &state;
    std::string port;
    std::uint64_t key = 0;        ///< RESERVATION KEY: who asks
    std::uint64_t serviceKey = 0; ///< SERVICE ACTION RESERVATION KEY
    std::uint8_t type = 0;
    std::uint8_t scope = 0;
    bool persist = false; ///< APTPL; only registrations look at it

    [[nodiscard]] ReservationType reservationType() const { return static_cast<ReservationType>(type); }
    [[nodiscard]] Next conflict() const
    {
        task.status = Status::ReservationConflict;
        return Next::Finish;
    }
    /// The asking port is registered with the key it gives.
    [[nodiscard]] bool registered() const
    {
        const Registration *own = state.find(port);
        return own != nullptr && own->key == key;
    }
    void tellOthers(SenseCode code) const
    {
        for (const Registration &each : state.registrations())
            if (each.port != port) unit.giveAttention(each.port, code);
    }
};

Next unregister(const Request &request)
{
    request.state.keep(request.persist);
    const auto type = request.state.type();
    const bool ended = request.state.remove(request.port);
    if (ended && (isRegistrantsOnly(*type) || isAllRegistrants(*type)))
        request.tellOthers(sense::kReservationsReleased);
    request.state.nextGeneration();
    return Next::Finish;
}

Next registerKey(const Request &request, bool ignoreExisting)
{
    const Registration *own = request.state.find(request.port);
    const std::uint64_t present = own == nullptr ? 0 : own->key;
    if (!ignoreExisting && request.key != present) return request.conflict();
    if (request.serviceKey == 0) {
        if (own == nullptr) return Next::Finish;
        return unregister(request);
    }
    request.state.keep(request.persist);
    request.state.put(request.port, request.serviceKey);
    request.state.nextGeneration();
    return Next::Finish;
}

Next reserve(const Request &request)
{
    if (!request.registered()) return request.conflict();
    if (const auto held = request.state.type()) {
        const bool same = request.state.holds(request.port) && *held == request.reservationType();
        return same ? Next::Finish : request.conflict();
    }
    request.state.reserve(request.port, request.reservationType());
    return Next::Finish;
}

Next release(const Request &request)
{
    if (!request.registered()) return request.conflict();
    const auto held = request.state.type();
    if (!held || !request.state.holds(request.port)) return Next::Finish;
    if (*held != request.reservationType()) return request.unit.refuse(request.task, sense::kInvalidRelease);
    request.state.release();
    if (isRegistrantsOnly(*held) || isAllRegistrants(*held)) request.tellOthers(sense::kReservationsReleased);
    return Next::Finish;
}

Next clear(const Request &request)
{
    if (!request.registered()) return request.conflict();
    request.tellOthers(sense::kReservationsPreempted);
    request.state.clear();
    request.state.nextGeneration();
    return Next::Finish;
}

/// Every other port with `key` (any key, if none is given) loses its registration. How many.
std::size_t removeOthers(const Request &request, std::optional<std::uint64_t> key, bool abort)
{
    std::vector<std::string> victims;
    for (const Registration &each : request.state.registrations())
        if (each.port != request.port && (!key || each.key == *key)) victims.push_back(each.port);
    for (const std::string &port : victims) {
        request.state.remove(port);
        request.unit.giveAttention(port, sense::kRegistrationsPreempted);
        if (abort) request.unit.abortTasksOf(port, &request.task);
    }
    return victims.size();
}

/// The asking port takes the reservation over (SPC-4 5.13.11.4).
Next takeOver(const Request &request, std::optional<std::uint64_t> key, bool abort)
{
    const ReservationType before = *request.state.type();
    removeOthers(request, key, abort);
    request.state.reserve(request.port, request.reservationType());
    if (before != request.reservationType()) request.tellOthers(sense::kReservationsReleased);
    request.state.nextGeneration();
    return Next::Finish;
}

Next preempt(const Request &request, bool abort)
{
    if (!request.registered()) return request.conflict();
    const auto held = request.state.type();
    const bool byAll = held && isAllRegistrants(*held);
    if (byAll && request.serviceKey == 0) return takeOver(request, {}, abort);
    if (request.serviceKey == 0) return request.unit.refuse(request.task, badParameter(8));
    if (held && !byAll && request.state.holderKey() == request.serviceKey)
        return takeOver(request, request.serviceKey, abort);
    const bool own = request.state.find(request.port)->key == request.serviceKey;
    if (removeOthers(request, request.serviceKey, abort) == 0 && !own) return request.conflict();
    request.state.nextGeneration();
    return Next::Finish;
}

constexpr unsigned kSpecIPt = 0x08;
constexpr unsigned kAllTgPt = 0x04;
constexpr unsigned kAptpl = 0x01;

/// Bits that only registrations have are ignored elsewhere (SPC-4 6.16.3).
std::optional<Refusal> checkList(const Unit &unit, const Task &task, Action action)
{
    if (be32(task.cdb, 5) != kListLength) return sense::kParameterListLength;
    if (task.dataOut.size() < kListLength) return sense::kWrongDataLength;
    const auto flags = std::to_integer<unsigned>(task.dataOut[20]);
    if ((flags & kSpecIPt) != 0) return badParameter(20, 3);
    if (action != Action::Register && action != Action::RegisterAndIgnore) return {};
    if ((flags & kAllTgPt) != 0) return badParameter(20, 2);
    if ((flags & kAptpl) != 0 && !unit.canKeep()) return badParameter(20, 0);
    return {};
}

bool needsType(Action action)
{
    return action == Action::Reserve || action == Action::Release || action == Action::Preempt ||
           action == Action::PreemptAndAbort;
}

Next perform(const Request &request, Action action)
{
    switch (action) {
    case Action::Register:
        return registerKey(request, false);
    case Action::RegisterAndIgnore:
        return registerKey(request, true);
    case Action::Reserve:
        return reserve(request);
    case Action::Release:
        return release(request);
    case Action::Clear:
        return clear(request);
    case Action::Preempt:
        return preempt(request, false);
    case Action::PreemptAndAbort:
        return preempt(request, true);
    }
    return request.unit.refuse(request.task, badCdb(1, 4));
}

} // namespace

Next persistentReserveOut(Unit &unit, Task &task)
{
    const auto action = static_cast<Action>(task.cdb[1] & 0x1F);
    task.wantedDataOut = be32(task.cdb, 5);
    if (const auto refused = checkList(unit, task, action)) return unit.refuse(task, *refused);
    const Request request{unit,
                          task,
                          unit.reservations(),
                          unit.portOf(task.nexus),
                          loadBe64(task.dataOut.data()),
                          loadBe64(task.dataOut.data() + 8),
                          static_cast<std::uint8_t>(task.cdb[2] & 0x0F),
                          static_cast<std::uint8_t>(task.cdb[2] >> 4),
                          (std::to_integer<unsigned>(task.dataOut[20]) & kAptpl) != 0};
    if (needsType(action) && (request.scope != 0 || !isReservationType(request.type)))
        return unit.refuse(task, badCdb(2, request.scope != 0 ? 7 : 3));
    const bool wasKept = request.state.kept();
    const Next next = perform(request, action);
    const bool kept = wasKept || request.state.kept();
    return kept && task.status == Status::Good ? unit.keep(task) : next;
}

} // namespace freshseat::scsi
