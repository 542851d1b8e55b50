// SPDX-License-Identifier: GPL-3.0-or-later
// PERSISTENT RESERVE IN (SPC-4 6.15).
#include "core/scsi/unit.h"

namespace freshseat::scsi {

namespace {

enum class Action : std::uint8_t { ReadKeys, ReadReservation, ReportCapabilities, ReadFullStatus };

Reply begin(const Reservations &reservations)
{
    Reply reply;
    reply.put32(reservations.generation());
    reply.put32(0);
    return reply;
}

void end(Reply &reply)
{
    reply.set32(4, static_cast<std::uint32_t>(reply.size() - 8));
}

Reply readKeys(const Reservations &reservations)
{
    Reply reply = begin(reservations);
    for (const Registration &each : reservations.registrations()) reply.put64(each.key);
    end(reply);
    return reply;
}

Reply readReservation(const Reservations &reservations)
{
    Reply reply = begin(reservations);
    if (const auto type = reservations.type()) {
        reply.put64(reservations.holderKey());
        reply.zeros(5);
        reply.put8(static_cast<std::uint32_t>(*type)); // scope 0: the logical unit
        reply.zeros(2);
    }
    end(reply);
    return reply;
}

Reply reportCapabilities(const Unit &unit, const Reservations &reservations)
{
    constexpr std::uint32_t kTypeMaskValid = 0x80;
    Reply reply;
    reply.put16(8);
    reply.put8(unit.canKeep() ? 1 : 0);                           // PTPL_C; no SPEC_I_PT, no ALL_TG_PT
    reply.put8(kTypeMaskValid | (reservations.kept() ? 1U : 0U)); // PTPL_A
    reply.put16(0xEA01);                                          // all six types
    reply.put16(0);
    return reply;
}

/// SPC-4 7.6.4.6: iSCSI, format 01b: name ",i,0x" ISID, ended by a zero, a multiple of four.
Reply transportId(const std::string &port)
{
    Reply reply;
    reply.put8(0x45);
    reply.put8(0);
    reply.put16(0);
    reply.text(port);
    reply.zeros(4 - reply.size() % 4);
    while (reply.size() < 24) reply.put32(0);
    reply.set16(2, static_cast<std::uint32_t>(reply.size() - 4));
    return reply;
}

Reply readFullStatus(const Reservations &reservations)
{
    Reply reply = begin(reservations);
    for (const Registration &each : reservations.registrations()) {
        const bool holds = reservations.holds(each.port);
        reply.put64(each.key);
        reply.zeros(4);
        reply.put8(holds ? 0x01 : 0x00);
        reply.put8(holds ? static_cast<std::uint32_t>(*reservations.type()) : 0U);
        reply.zeros(4);
        reply.put16(1); // relative target port
        const Reply id = transportId(each.port);
        reply.put32(static_cast<std::uint32_t>(id.size()));
        reply.bytes(id.view());
    }
    end(reply);
    return reply;
}

} // namespace

Next persistentReserveIn(Unit &unit, Task &task)
{
    const Reservations &state = unit.reservations();
    const std::uint16_t allocation = be16(task.cdb, 7);
    switch (static_cast<Action>(task.cdb[1] & 0x1F)) {
    case Action::ReadKeys:
        return unit.answer(task, readKeys(state).view(), allocation);
    case Action::ReadReservation:
        return unit.answer(task, readReservation(state).view(), allocation);
    case Action::ReportCapabilities:
        return unit.answer(task, reportCapabilities(unit, state).view(), allocation);
    case Action::ReadFullStatus:
        return unit.answer(task, readFullStatus(state).view(), allocation);
    }
    return unit.refuse(task, badCdb(1, 4));
}

} // namespace freshseat::scsi
