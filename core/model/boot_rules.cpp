// SPDX-License-Identifier: GPL-3.0-or-later
// A new PC gets what an owner would have typed.
#include "core/model/boot_rules.h"

#include <algorithm>
#include <map>

namespace freshseat {

namespace {

constexpr std::size_t kLongestName = 15;
constexpr double kShortestRow = 8;
constexpr unsigned kMostNumber = 9999;

struct Numbered {
    std::string stem;
    unsigned number = 0;
    std::size_t digits = 0;
};

std::optional<Numbered> numbered(const std::string &name)
{
    const std::size_t begin = name.find_last_not_of("0123456789") + 1;
    const std::string digits = name.substr(begin);
    if (digits.empty() || digits.size() > 4) return std::nullopt;
    return Numbered{name.substr(0, begin), static_cast<unsigned>(std::stoul(digits)), digits.size()};
}

std::string written(const Numbered &name)
{
    std::string digits = std::to_string(name.number);
    if (digits.size() < name.digits) digits.insert(0, name.digits - digits.size(), '0');
    return name.stem + digits;
}

/// The stem that most seats share, with its highest number.
Numbered highest(std::span<const Seat> seats)
{
    std::map<std::string, std::pair<std::size_t, Numbered>> stems;
    for (const Seat &seat : seats) {
        const auto name = numbered(seat.name.value());
        if (!name) continue;
        auto &[count, best] = stems[nameKey(name->stem)];
        if (count++ == 0 || name->number > best.number) best = *name;
    }
    const auto most = std::max_element(stems.begin(), stems.end(),
                                       [](const auto &a, const auto &b) { return a.second.first < b.second.first; });
    return most == stems.end() ? Numbered{"PC-", 0, 2} : most->second.second;
}

Result<MasterName> masterFor(const std::optional<MasterName> &named, const RoomView &room)
{
    if (named) {
        const MasterView *found = findMaster(room.masters, *named);
        if (found == nullptr) return tl::unexpected<Error>(noSuchMaster(*named));
        return found->name;
    }
    if (room.masters.size() == 1) return room.masters.front().name;
    std::map<std::string, std::size_t> uses;
    for (const Seat &seat : room.seats) ++uses[seat.master.value()];
    const auto most =
        std::max_element(uses.begin(), uses.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    if (most != uses.end()) return MasterName(most->first);
    return fail(ErrorCode::Usage,
                room.masters.empty() ? "there is no master yet that the new seat could boot"
                                     : "there are several masters, and no seat yet that shows which one is meant",
                room.masters.empty() ? "import one first: freshseatctl master import" : "name one with --master");
}

} // namespace

const Pc *findPc(std::span<const Pc> pcs, std::string_view mac)
{
    const auto wanted = parseMac(mac);
    const auto found = std::find_if(pcs.begin(), pcs.end(), [&](const Pc &pc) { return wanted && pc.mac == *wanted; });
    return found == pcs.end() ? nullptr : &*found;
}

Error noSuchPc(std::string_view mac)
{
    return {ErrorCode::NotFound, "no PC " + inQuotes(mac) + " has asked for a boot script",
            "freshseatctl pc list shows those that did; switch the PC on and let it boot from the network"};
}

Result<AddSeat> plannedAdoption(const AdoptPc &action, const RoomView &room)
{
    if (const auto mac = parseMac(action.mac); !mac) return failure(mac);
    const Pc *pc = findPc(room.pcs, action.mac);
    if (pc == nullptr) return tl::unexpected<Error>(noSuchPc(action.mac));
    const auto master = masterFor(action.master, room);
    if (!master) return failure(master);
    AddSeat add;
    add.mac = pc->mac;
    add.name = action.name ? *action.name : nextSeatName(room.seats);
    add.master = *master;
    add.place = nextPlace(room.seats);
    if (const auto seat = plannedSeat(add, room); !seat) return failure(seat);
    return add;
}

Result<void> checkAdoption(const SetAdoption &action, const RoomView &room)
{
    if (!action.on) return {};
    const auto master = masterFor(action.master, room);
    if (!master) return failure(master);
    return {};
}

SeatName nextSeatName(std::span<const Seat> seats)
{
    Numbered name = highest(seats);
    for (unsigned tries = 0; tries < kMostNumber; ++tries) {
        name.number = name.number % kMostNumber + 1;
        SeatName candidate(written(name));
        if (candidate.value().size() <= kLongestName && findSeat(seats, candidate) == nullptr) return candidate;
    }
    return SeatName("PC-1"); // taken, as 9999 others: plannedSeat() says so
}

std::optional<Place> nextPlace(std::span<const Seat> seats)
{
    std::optional<Place> last;
    double left = 0;
    double longest = 0;
    for (const Seat &seat : seats) {
        if (!seat.place) continue;
        const Place &place = *seat.place;
        left = last ? std::min(left, place.x) : place.x;
        longest = std::max(longest, place.x);
        if (!last || place.y > last->y || (place.y == last->y && place.x > last->x)) last = place;
    }
    if (!last) return std::nullopt;
    const double rowEnd = std::max(longest, left + kShortestRow - 1);
    if (last->x + 1 <= rowEnd) return Place{last->x + 1, last->y};
    return Place{left, last->y + 1};
}

std::optional<std::string> powerPointless(const Seat &seat, PowerVerb verb)
{
    if (verb == PowerVerb::Wake)
        return seat.sessions.empty() ? std::nullopt : std::optional<std::string>("it is on already");
    if (verb == PowerVerb::Message)
        return seat.sessions.empty() ? std::optional<std::string>("nobody is there") : std::nullopt;
    if (seat.state == SeatState::Update) return "it is in an update session";
    return seat.sessions.empty() ? std::optional<std::string>("it is off already") : std::nullopt;
}

Result<void> checkText(const PowerSeats &action)
{
    if (action.verb != PowerVerb::Message) return {};
    const auto text = parseMessage(action.text);
    if (!text) return failure(text);
    return {};
}

} // namespace freshseat
