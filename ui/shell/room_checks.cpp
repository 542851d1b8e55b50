// SPDX-License-Identifier: GPL-3.0-or-later
// checkRoom: host, space, masters, seats, address.
#include "ui/shell/room_checks.h"

#include "core/model/checks.h"
#include "ui/common/format.h"
#include "ui/common/host_words.h"

#include <QCoreApplication>

namespace freshseat::ui {

namespace {

class Checks
{
    Q_DECLARE_TR_FUNCTIONS(freshseat::ui::RoomChecks)
};

RoomCheck checkSpace(const HostStatus &status)
{
    const std::uint64_t free = status.spaceTotal - std::min(status.spaceTotal, status.spaceUsed);
    const QString words = Checks::tr("%1 of %2 are free.").arg(sizeText(free), sizeText(status.spaceTotal));
    if (status.spaceTotal == 0)
        return {RoomCheck::Result::Warn, Checks::tr("The storage host does not say how much space it has."), {}};
    if (free >= kRoomy) return {RoomCheck::Result::Pass, words, {}};
    return {
        RoomCheck::Result::Warn, words,
        Checks::tr("A Windows master and its seats want 50 GiB or more: add a disk, or delete what is not needed.")};
}

RoomCheck checkMasters(const std::vector<Master> &masters)
{
    const auto count = static_cast<int>(masters.size());
    if (count > 0) return {RoomCheck::Result::Pass, Checks::tr("%n master(s) there.", nullptr, count), {}};
    return {RoomCheck::Result::Warn, Checks::tr("There is no master yet."),
            Checks::tr("Import the disk of one PC as an image file.")};
}

RoomCheck checkSeats(const std::vector<Seat> &seats)
{
    const auto count = static_cast<int>(seats.size());
    if (count > 0) return {RoomCheck::Result::Pass, Checks::tr("%n seat(s) there.", nullptr, count), {}};
    return {RoomCheck::Result::Warn, Checks::tr("There are no seats yet."),
            Checks::tr("Add them with the MAC addresses of their PCs.")};
}

} // namespace

std::vector<RoomCheck> checkRoom(const HostStatus &status, const std::vector<Master> &masters,
                                 const std::vector<Seat> &seats)
{
    std::vector<RoomCheck> checks;
    checks.push_back(
        {RoomCheck::Result::Pass,
         Checks::tr("%1 answers: %2 %3.").arg(text(status.host), text(status.backend), text(status.version)),
         {}});
    checks.push_back(checkSpace(status));
    checks.push_back(checkMasters(masters));
    checks.push_back(checkSeats(seats));
    if (!seats.empty() && isOnLoopback(seats.front().portal)) {
        checks.push_back({RoomCheck::Result::Warn,
                          Checks::tr("PCs are sent to %1, which they cannot reach.").arg(text(seats.front().portal)),
                          Checks::tr("Let the helper listen on the address of the room's network (--iscsi).")});
    }
    for (const Warning &warning : status.warnings) {
        if (warning.seat.empty()) checks.push_back({RoomCheck::Result::Warn, warningWords(warning), {}});
    }
    return checks;
}

} // namespace freshseat::ui
