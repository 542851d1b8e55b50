// SPDX-License-Identifier: GPL-3.0-or-later
// FollowedRoom: a room whose disks another storage host keeps, as boot services, power and schedule see it. It knows
// the seats as the storage host said them last, and adds what it saw itself: scripts that were given, timelines.
//
// Safety: a PC that asks for its script is told to wait until a look at the storage host, made after it asked, shows
// that its seat is free, and a seat that is to be fresh has been reset by the storage host, which refuses that under a
// session. Then it gets one script. A storage host that does not answer lets nobody boot.
#pragma once
#include "core/companion/link.h"
#include "core/companion/polled_timeline.h"
#include "core/host/served_room.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <string>
#include <vector>

namespace freshseat::companion {

/// A seat that has another name or group now.
struct SeatMoved {
    Seat before; ///< name and group of before
    Seat after;
};

/// What the storage host said, and when it was asked.
struct Look {
    std::chrono::steady_clock::time_point began;
    std::vector<Seat> seats;
};

/// Thread-safe. What is said to be from memory in ServedRoom never waits for the storage host.
class FollowedRoom final : public host::ServedRoom
{
public:
    /// `address`: of this machine, as PCs reach it. `wake`: somebody waits for prepare().
    FollowedRoom(const Parts &parts, Link &link, std::function<std::string()> address, std::function<void()> wake);

    /// What was known before, from the catalogue.
    Result<void> load();
    /// Asks the storage host.
    Result<Look> look();
    /// What has another name or group since take().
    [[nodiscard]] std::vector<SeatMoved> moves(const std::vector<Seat> &seats);
    /// The room is like this now, if nothing newer was taken; watches hear of what is new.
    void take(const Look &look);
    /// A PC waits for its turn.
    [[nodiscard]] bool hasWaiting();
    /// Those who have waited since before `known`, when what was taken last was asked for, and what the journal says of
    /// secrets: looks at their seats, gets secrets, resets. Blocks.
    void prepare(std::chrono::steady_clock::time_point known);
    void saveTimelines();
    /// The storage host answered not long ago.
    [[nodiscard]] bool isFresh();

    /// With what was seen here: state, warnings.
    [[nodiscard]] Seat decorated(Seat seat);
    /// The same with timeline and verdict.
    [[nodiscard]] Seat shown(Seat seat);
    /// Its next boot resets it. False: unknown.
    bool freshAtBoot(const SeatName &seat);
    /// The seat's secret is another one now.
    void forgetSecret(const SeatName &seat);
    /// Under which name secrets are asked for and seats are reset at boot.
    [[nodiscard]] const std::string &who() const { return m_who; }

    using ServedRoom::journal;
    Result<std::vector<Seat>> seatsNow() override;
    Result<std::vector<MasterView>> masterViews() override;
    Result<std::vector<ItemOutcome>> add(const AddSeat &action) override;
    bool knowsItsSeats() override { return isFresh(); }
    std::optional<SeatName> seatOf(const std::string &mac) override;
    Result<host::BootTurn> asked(const SeatName &seat, const std::string &peer, const std::string &detail) override;
    Result<std::string> stickToken(const SeatName &seat) override;
    Result<host::SeatKeys> keys(const SeatName &seat, bool forBoot) override;
    std::string portalFor(const Seat &seat, const std::string &reached) override;
    std::string ownAddress() override { return m_address(); }
    std::vector<host::SeatOnNetwork> seatsOnNetwork() override;
    BootProgram programOf(const SeatName &seat) override;
    void note(const SeatName &seat, std::string_view event, const std::string &detail,
              std::chrono::seconds unlessWithin) override;
    void journal(const JournalEntry &entry) override;

private:
    using Steady = std::chrono::steady_clock::time_point;
    struct Followed {
        catalog::FollowedSeat record;
        Seat seen;                     ///< as the storage host said it last
        bool waits = false;            ///< nothing was done for its PC since it asked
        bool inWork = false;           ///< prepare() is at it
        std::optional<Steady> askedAt; ///< last, and was told to wait
        Steady waitsSince;             ///< asked first, of those times
        std::string peer;              ///< who asked
        std::optional<Steady> ready;   ///< may be given its script
        std::string trouble;           ///< why not yet
        std::optional<Steady> booted;  ///< was given its script
        std::string scriptPeer;        ///< who was, for the boot that runs; empty: nobody
        std::optional<Steady> usedAt;  ///< a session was seen, or the script was given
        PolledTimeline sessions;
        std::vector<TimelineEvent> timeline;
        std::size_t unsaved = 0; ///< at the end of the timeline
        std::optional<Seat> published;
    };
    using Seats = std::map<std::string, Followed>; ///< by nameKey

    // With the lock held.
    Followed *find(const SeatName &name);
    void note(Followed &seat, std::string_view event, std::string detail);
    void publish(Followed &seat);
    void lookWhoUses(Followed &seat);
    [[nodiscard]] Seat decorated(const Followed &followed, Seat seat) const;
    void rename(const SeatMoved &moved);
    void forgetGone(const std::vector<Seat> &seats);
    Followed &follow(const Seat &seat);
    void keep(const Followed &seat);
    [[nodiscard]] bool isWaiting(const Followed &seat) const;
    [[nodiscard]] bool knowsNow() const; ///< isFresh()
    [[nodiscard]] std::string whyNot(const Followed &seat) const;
    [[nodiscard]] static bool mustBeFresh(const Followed &seat);

    Result<SeatSecret> fetchSecret(const SeatName &seat);
    void settle(const SeatName &seat, const std::string &trouble, bool fresh);
    void reset(const std::vector<SeatName> &seats);

    Link &m_link;
    const std::function<std::string()> m_address;
    const std::function<void()> m_wake;
    const std::string m_who;
    std::mutex m_taking; ///< one take() at a time
    std::mutex m_mutex;  ///< guards everything below
    Seats m_seats;
    std::optional<Steady> m_lookedAt; ///< when the look began that was taken last
};

} // namespace freshseat::companion
