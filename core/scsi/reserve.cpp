// SPDX-License-Identifier: GPL-3.0-or-later
// RESERVE (6) and RELEASE (6) (SPC-2 7.21, 7.16): the whole unit, for one session.
#include "core/scsi/unit.h"

namespace freshseat::scsi {

namespace {

bool unsupportedForm(const Task &task)
{
    return (task.cdb[1] & 0x1F) != 0; // third-party reservations, extents
}

} // namespace

Next reserve6(Unit &unit, Task &task)
{
    if (unsupportedForm(task)) return unit.refuse(task, badCdb(1, 4));
    // Persistent registrations and RESERVE do not go together (SPC-4 5.13.3, CRH 0).
    if (!unit.reservations().registrations().empty()) {
        task.status = Status::ReservationConflict;
        return Next::Finish;
    }
    unit.reservations().setReserve6Holder(task.nexus);
    return Next::Finish;
}

/// A release by somebody else changes nothing and is no error.
Next release6(Unit &unit, Task &task)
{
    if (unsupportedForm(task)) return unit.refuse(task, badCdb(1, 4));
    if (!unit.reservations().registrations().empty()) {
        task.status = Status::ReservationConflict;
        return Next::Finish;
    }
    if (unit.reservations().reserve6Holder() == task.nexus) unit.reservations().setReserve6Holder(0);
    return Next::Finish;
}

} // namespace freshseat::scsi
