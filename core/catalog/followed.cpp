// SPDX-License-Identifier: GPL-3.0-or-later
// Seats whose disks are on another storage host, in the catalogue.
#include "core/catalog/catalog.h"

namespace freshseat::catalog {

namespace {

FollowedSeat readFollowed(const Statement &row)
{
    FollowedSeat seat;
    seat.id = row.integer(0);
    seat.name = SeatName(row.text(1));
    seat.mac = row.text(2);
    seat.group = row.text(3);
    seat.fresh = row.integer(4) != 0;
    if (!row.isNull(5))
        seat.secret = SeatSecret{row.text(5), row.text(6), Secret(row.text(7)), row.text(8), Secret(row.text(9))};
    return seat;
}

void bindFollowed(Statement &to, const FollowedSeat &seat)
{
    to.bind(seat.name.value()).bind(seat.mac).bind(seat.group).bind(std::int64_t{seat.fresh});
    const SeatSecret secret = seat.secret.value_or(SeatSecret());
    to.bind(seat.secret ? std::optional(secret.initiator) : std::nullopt).bind(secret.user);
    to.bind(secret.secret.reveal()).bind(secret.mutualUser).bind(secret.mutualSecret.reveal());
}

} // namespace

Result<std::vector<FollowedSeat>> Catalog::followedSeats()
{
    const std::lock_guard lock(m_mutex);
    auto query =
        m_database->prepare("SELECT id, name, mac, seat_group, fresh, initiator, chap_user, chap_secret, mutual_user, "
                            "mutual_secret FROM followed_seats ORDER BY id");
    if (!query) return failure(query);
    std::vector<FollowedSeat> seats;
    for (;;) {
        const auto row = query->step();
        if (!row) return failure(row);
        if (!*row) return seats;
        seats.push_back(readFollowed(*query));
    }
}

Result<RowId> Catalog::addFollowed(const FollowedSeat &seat)
{
    const std::lock_guard lock(m_mutex);
    auto insert = m_database->prepare("INSERT INTO followed_seats (name, mac, seat_group, fresh, initiator, chap_user, "
                                      "chap_secret, mutual_user, mutual_secret) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert) return failure(insert);
    bindFollowed(*insert, seat);
    if (const auto done = insert->run(); !done) return failure(done);
    return m_database->lastInsertId();
}

Result<void> Catalog::updateFollowed(const FollowedSeat &seat)
{
    const std::lock_guard lock(m_mutex);
    auto update = m_database->prepare(
        "UPDATE followed_seats SET (name, mac, seat_group, fresh, initiator, chap_user, chap_secret, "
        "mutual_user, mutual_secret) = (?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?");
    if (!update) return failure(update);
    bindFollowed(*update, seat);
    if (const auto done = update->bind(seat.id).run(); !done) return done;
    if (m_database->changes() == 0) return fail(ErrorCode::NotFound, "the seat is not followed any more");
    return {};
}

Result<void> Catalog::removeFollowed(RowId seat)
{
    const std::lock_guard lock(m_mutex);
    auto remove = m_database->prepare("DELETE FROM followed_seats WHERE id = ?");
    if (!remove) return failure(remove);
    return remove->bind(seat).run();
}

} // namespace freshseat::catalog
