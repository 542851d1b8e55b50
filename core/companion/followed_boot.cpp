// SPDX-License-Identifier: GPL-3.0-or-later
// Whose turn it is to boot: a PC asks, waits, its seat is looked at and made fresh, and it is given its keys.
#include "core/base/log.h"
#include "core/boot/timeline.h"
#include "core/companion/followed_room.h"
#include "core/companion/stick_desk.h"

#include <algorithm>

namespace freshseat::companion {

namespace {

using namespace std::chrono_literals;

constexpr auto kReady = 60s;   ///< so long a seat that was made ready waits for its PC to ask again
constexpr auto kWaits = 30s;   ///< a PC that waits asks again long before
constexpr unsigned kSoon = 2;  ///< seconds, for a PC whose seat is being made ready
constexpr unsigned kLater = 5; ///< the same, when something is in the way
constexpr auto kOnceIn = 600s; ///< a PC that waits is told of in its timeline

} // namespace

bool FollowedRoom::isWaiting(const Followed &seat) const
{
    return seat.askedAt && clock.steady() - *seat.askedAt < kWaits;
}

Result<host::BootTurn> FollowedRoom::asked(const SeatName &seat, const std::string &peer, const std::string &detail)
{
    const std::scoped_lock lock(m_mutex);
    Followed *followed = find(seat);
    if (followed == nullptr) return tl::unexpected(noSuchSeat(seat));
    const Steady now = clock.steady();
    if (followed->ready && now - *followed->ready < kReady && followed->peer == peer) {
        followed->ready.reset();
        followed->booted = now;
        followed->scriptPeer = peer;
        followed->usedAt = now;
        followed->askedAt.reset();
        followed->waits = false;
        followed->sessions.bootBegins();
        note(*followed, boot::event::kScript, detail);
        publish(*followed);
        return host::BootTurn{};
    }
    followed->ready.reset();
    // It asks every few seconds, and a look may take longer than that: the first time counts.
    if (!followed->waits || !isWaiting(*followed) || followed->peer != peer) followed->waitsSince = now;
    followed->waits = !followed->inWork;
    followed->askedAt = now;
    followed->peer = peer;
    if (!knowsNow()) followed->trouble = "the storage host does not answer";
    const std::string trouble = followed->trouble;
    if (!trouble.empty()) {
        const bool told = !followed->timeline.empty() && followed->timeline.back().event == boot::event::kWaiting &&
                          clock.now() - followed->timeline.back().at < kOnceIn;
        if (!told) note(*followed, boot::event::kWaiting, peer + " waits: " + trouble);
    }
    publish(*followed);
    m_wake();
    if (trouble.empty()) return host::BootTurn{"its disk is made ready", kSoon};
    return host::BootTurn{"waiting, " + trouble, kLater};
}

bool FollowedRoom::hasWaiting()
{
    const std::scoped_lock lock(m_mutex);
    return std::any_of(m_seats.begin(), m_seats.end(),
                       [&](const auto &entry) { return entry.second.waits && isWaiting(entry.second); });
}

bool FollowedRoom::mustBeFresh(const Followed &seat)
{
    if (seat.seen.state == SeatState::Update) return false; // what is written there is to stay
    if (seat.seen.maxSessions > 1 && !seat.seen.sessions.empty()) return false;
    return seat.seen.policy == ResetPolicy::Boot || seat.seen.moveTo.has_value() ||
           (seat.record.fresh && seat.seen.policy != ResetPolicy::Keep);
}

/// Why its PC cannot have it as it is; empty: it can.
std::string FollowedRoom::whyNot(const Followed &seat) const
{
    if (seat.seen.state == SeatState::Resetting) return "it is being reset";
    if (seat.seen.maxSessions > 1) return {};
    for (const SessionView &session : seat.seen.sessions) {
        if (session.address != seat.peer) return "it is in use by " + session.address;
    }
    if (!seat.seen.sessions.empty() && mustBeFresh(seat)) return "its session of before is not over yet";
    return {};
}

void FollowedRoom::prepare(Steady known)
{
    std::vector<SeatName> free;
    std::vector<SeatName> secrets;
    std::vector<SeatName> resets;
    {
        const std::scoped_lock lock(m_mutex);
        for (auto &[key, followed] : m_seats) {
            // A look that began before it asked says nothing of its old session.
            if (!followed.waits || known < followed.waitsSince) continue;
            followed.trouble = whyNot(followed);
            followed.waits = false; // its PC asks again
            if (!followed.trouble.empty()) {
                publish(followed);
                continue;
            }
            followed.inWork = true;
            if (!followed.record.secret) secrets.push_back(followed.record.name);
            (mustBeFresh(followed) ? resets : free).push_back(followed.record.name);
        }
    }
    for (const SeatName &name : secrets) {
        const auto secret = fetchSecret(name);
        if (secret) continue;
        settle(name, "the storage host does not say its secret: " + secret.error().message, false);
        const auto isIt = [&](const SeatName &other) { return other == name; };
        std::erase_if(free, isIt);
        std::erase_if(resets, isIt);
    }
    for (const SeatName &name : free) settle(name, {}, false);
    if (!resets.empty()) reset(resets);
    const std::scoped_lock lock(m_mutex);
    for (auto &[key, followed] : m_seats) followed.inWork = false; // also one that was renamed meanwhile
}

/// All of them at once: for the storage host it is one change of the room.
void FollowedRoom::reset(const std::vector<SeatName> &seats)
{
    ResetSeats action;
    action.seats.names = seats;
    const auto outcomes = m_link.with([&](StorageBackend &backend) { return backend.perform({m_who}, action, {}); });
    if (!outcomes) {
        for (const SeatName &name : seats) settle(name, outcomes.error().message, false);
        return;
    }
    for (const ItemOutcome &item : *outcomes) {
        const bool done = item.outcome == Outcome::Done;
        settle(SeatName(item.name), done ? std::string() : "it could not be reset: " + item.message, done);
    }
}

void FollowedRoom::settle(const SeatName &seat, const std::string &trouble, bool fresh)
{
    const std::scoped_lock lock(m_mutex);
    Followed *followed = find(seat);
    if (followed == nullptr) return;
    followed->trouble = trouble;
    if (trouble.empty())
        followed->ready = clock.steady();
    else
        log::warning("seat " + seat.value() + " cannot boot yet: " + trouble);
    if (fresh && followed->record.fresh) {
        followed->record.fresh = false;
        keep(*followed);
    }
    publish(*followed);
}

Result<SeatSecret> FollowedRoom::fetchSecret(const SeatName &seat)
{
    auto secret = m_link.with([&](StorageBackend &backend) { return backend.secret({m_who}, seat); });
    if (!secret) return secret;
    const std::scoped_lock lock(m_mutex);
    Followed *followed = find(seat);
    if (followed == nullptr) return secret;
    followed->record.secret = *secret;
    keep(*followed);
    return secret;
}

Result<host::SeatKeys> FollowedRoom::keys(const SeatName &seat, bool /*forBoot*/)
{
    host::SeatKeys keys;
    std::optional<SeatSecret> known;
    {
        const std::scoped_lock lock(m_mutex);
        const Followed *followed = find(seat);
        if (followed == nullptr) return tl::unexpected(noSuchSeat(seat));
        keys.seat = followed->seen;
        known = followed->record.secret;
    }
    if (known) {
        keys.secret = std::move(*known);
        return keys;
    }
    auto secret = fetchSecret(seat);
    if (!secret) return failure(secret);
    keys.secret = std::move(*secret);
    return keys;
}

Result<std::string> FollowedRoom::stickToken(const SeatName &seat)
{
    const auto known = keys(seat, false);
    if (!known) return failure(known);
    return companion::stickToken(known->seat.name, known->secret.secret);
}

} // namespace freshseat::companion
