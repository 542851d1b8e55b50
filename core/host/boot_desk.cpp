// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/host/boot_desk.h"

#include "core/base/host_port.h"
#include "core/base/log.h"
#include "core/base/text.h"
#include "core/boot/programs.h"
#include "core/boot/timeline.h"
#include "core/boot/wake.h"
#include "core/model/boot_rules.h"

#include <algorithm>

namespace freshseat::host {

namespace {

constexpr std::size_t kMostPcs = 1000;
constexpr unsigned kWaitSeconds = 10;
constexpr std::chrono::seconds kComesBack{180};  ///< a PC with the boot program it took
constexpr const char *kAdoptingKey = "adopting"; ///< "1": every PC that asks becomes a seat
constexpr const char *kAdoptMasterKey = "adopting-master";

/// Both are in one network of this machine: no router stands between them.
bool areNeighbours(const std::string &peer, const std::string &portal)
{
    const auto networks = boot::ownNetworks();
    return std::any_of(networks.begin(), networks.end(), [&](const boot::Network &network) {
        return boot::contains(network, peer) && boot::contains(network, portal);
    });
}

/// What the PC calls us comes from itself and goes back to itself alone; still it must be able to stand in a script.
std::string serverName(const boot::HttpRequest &request)
{
    static constexpr std::string_view kFits = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-:[]";
    const bool fits = !request.host.empty() && request.host.size() <= 128 &&
                      request.host.find_first_not_of(kFits) == std::string::npos;
    if (!fits) return request.local;
    // Older versions of iPXE leave out the port.
    const auto [host, port] = splitHostPort(request.host);
    return port.empty() ? joinHostPort(host, splitHostPort(request.local).port) : request.host;
}

catalog::PcRecord recordOf(const boot::BootRequest &request, const std::string &address, TimePoint now)
{
    catalog::PcRecord record;
    record.pc.mac = request.mac;
    record.pc.address = address;
    record.pc.manufacturer = request.manufacturer;
    record.pc.product = request.product;
    record.pc.serial = request.serial;
    record.pc.nic = request.nic;
    record.pc.firmware = request.firmware;
    record.pc.firstSeen = now;
    record.pc.lastSeen = now;
    record.uuid = request.uuid;
    return record;
}

std::string detailOf(const boot::BootRequest &request, const std::string &peer)
{
    std::vector<std::string> pieces{"from " + peer};
    if (!request.firmware.empty()) pieces.push_back(request.firmware);
    if (!request.version.empty()) pieces.push_back("iPXE " + request.version);
    if (!request.nic.empty()) pieces.push_back("driver " + request.nic);
    return join(pieces, ", ");
}

} // namespace

BootDesk::BootDesk(ServedRoom &room)
    : m_room(room)
    , m_pcs(room.catalog, kMostPcs)
{}

void BootDesk::save()
{
    if (const auto saved = m_pcs.save(); !saved)
        log::error("the PCs that asked for boot scripts could not be written down: " + saved.error().message);
}

boot::HttpReply BootDesk::answer(const boot::HttpRequest &request)
{
    auto asked = boot::readRequest(request.query);
    if (!asked) return {400, "text/plain; charset=utf-8", asked.error().message + "\n", {}};
    const Way way{request.peer, serverName(request)};
    Result<std::string> script = std::string();
    if (asked->mac.empty()) {
        auto mac = macOf(*asked);
        if (mac) asked->mac = std::move(*mac);
    }
    script = asked->mac.empty() ? boot::enterScript(way.server, asked->way != "stick") : scriptFor(*asked, way);
    if (!script) {
        log::error("a boot script could not be made: " + script.error().message);
        script = boot::waitScript("Freshseat: no boot script could be made, the storage host's log says why",
                                  kWaitSeconds, way.server);
    }
    if (!script) return {500, "text/plain; charset=utf-8", script.error().message + "\n", {}};
    return {200, "text/plain; charset=utf-8", std::move(*script), {}};
}

/// By UUID or serial, of a PC that has asked before.
Result<std::string> BootDesk::macOf(const boot::BootRequest &request)
{
    if (request.uuid.empty() && request.serial.empty())
        return fail(ErrorCode::NotFound, "the PC did not say who it is");
    const auto records = m_pcs.all();
    if (!records) return failure(records);
    std::vector<std::string> macs;
    for (const catalog::PcRecord &record : *records) {
        const bool same = request.uuid.empty() ? record.pc.serial == request.serial : record.uuid == request.uuid;
        if (same) macs.push_back(record.pc.mac);
    }
    if (macs.size() == 1) return macs.front();
    return fail(ErrorCode::NotFound, "no PC, or several, with this UUID or serial number");
}

bool BootDesk::isItself(const std::string &mac, const std::string &peer) const
{
    if (boot::isLoopback(peer)) return true;
    return m_room.options.boot.neighbour && m_room.options.boot.neighbour(peer) == mac;
}

Result<std::string> BootDesk::scriptFor(const boot::BootRequest &request, const Way &way)
{
    if (!isItself(request.mac, way.peer)) {
        log::warning("a boot script for " + request.mac + " was asked for by " + way.peer +
                     ", which has another MAC address: not given");
        return boot::waitScript("Freshseat: " + way.peer + " is not " + request.mac +
                                    " on this network. Boot scripts are given to PCs on the boot network itself",
                                kWaitSeconds, way.server);
    }
    if (const auto known = m_pcs.asked(recordOf(request, way.peer, m_room.clock.now())); !known)
        log::error("a PC cannot be remembered: " + known.error().message);
    auto seat = m_room.seatOf(request.mac);
    if (!seat && !m_room.knowsItsSeats())
        return boot::waitScript("Freshseat: waiting, the storage host does not answer", kWaitSeconds, way.server);
    if (!seat) {
        m_room.hub.publish(PcsChanged{});
        auto adopted = adoptByItself(request.mac);
        if (!adopted)
            log::warning("PC " + request.mac + " could not become a seat: " + adopted.error().message);
        else
            seat = *adopted;
    }
    return seat ? forSeat(*seat, request, way) : forStranger(request, way);
}

Result<std::string> BootDesk::forSeat(const SeatName &seat, const boot::BootRequest &request, const Way &way)
{
    if (const std::string program = programFor(seat, request); !program.empty()) {
        m_room.note(seat, boot::event::kBinary, program, {});
        return boot::programScript(seat, program, way.server);
    }
    const auto turn = m_room.asked(seat, way.peer, detailOf(request, way.peer) + whyNotSentOn(request.mac));
    if (!turn) return failure(turn);
    if (!turn->wait.empty())
        return boot::waitScript("Seat " + seat.value() + ": " + turn->wait, turn->seconds, way.server);
    auto script = seatScript(seat, way.server, way.peer, true);
    if (!script) return failure(script);
    return boot::seatScript(*script, way.server);
}

void BootDesk::fetched(const std::string &mac, const std::string &program)
{
    const std::lock_guard lock(m_fetching);
    m_fetched[mac] = {program, m_room.clock.steady()};
}

/// For the timeline.
std::string BootDesk::whyNotSentOn(const std::string &mac)
{
    const std::lock_guard lock(m_fetching);
    const auto found = m_heldBack.find(mac);
    return found == m_heldBack.end() ? std::string() : ", not sent on to " + found->second.program + ": it is too old";
}

std::vector<BootDesk::HeldBack> BootDesk::heldBack()
{
    std::vector<HeldBack> held;
    {
        const std::lock_guard lock(m_fetching);
        for (const auto &[mac, one] : m_heldBack) held.push_back(one);
    }
    // Its owner may have done something about it since. Whole files are read: each once, however many seats it has.
    std::map<std::string, bool> follows;
    const auto canFollow = [&](const std::string &program) {
        const auto [known, isNew] = follows.try_emplace(program);
        if (isNew) known->second = boot::canFollow(m_room.options.boot.programs / program);
        return known->second;
    };
    std::erase_if(held, [&](const HeldBack &one) {
        return m_room.programOf(one.seat) == BootProgram::Auto || canFollow(one.program);
    });
    return held;
}

/// The boot program this PC is to change to first; empty: it goes on with the one it has. It is never sent to the one
/// it took just now: one that does not come up, or comes up with the firmware's driver, as ipxe.efi may, would be sent
/// round for ever.
std::string BootDesk::programFor(const SeatName &seat, const boot::BootRequest &request)
{
    const BootProgram wanted = request.way == "network" ? m_room.programOf(seat) : BootProgram::Auto;
    std::string program;
    if (wanted != BootProgram::Auto) {
        const auto names = boot::networkPrograms(m_room.options.boot.programs);
        if (names) program = boot::otherProgram(wanted, request, *names);
    }
    const bool wouldHang =
        request.firmware == "uefi" && !program.empty() && !boot::canFollow(m_room.options.boot.programs / program);
    const auto now = m_room.clock.steady();
    const std::lock_guard lock(m_fetching);
    m_heldBack.erase(request.mac);
    std::erase_if(m_fetched, [&](const auto &one) { return now - one.second.at > kComesBack; });
    const auto last = m_fetched.find(request.mac);
    const bool hasIt = last != m_fetched.end() && last->second.program == program;
    if (wouldHang && !hasIt) m_heldBack.insert_or_assign(request.mac, HeldBack{seat, program});
    if (program.empty() || (wouldHang && !hasIt)) {
        m_fetched.erase(request.mac); // the next boot of a card that holds an iPXE begins anew
        return {};
    }
    m_fetched[request.mac] = {program, now};
    return hasIt ? std::string() : program;
}

Result<std::string> BootDesk::forStranger(const boot::BootRequest &request, const Way &way)
{
    const auto known = m_pcs.find(request.mac);
    if (!known) return failure(known);
    return boot::waitScript("Freshseat: this is PC number " + std::to_string(*known ? (*known)->pc.number : 0) + " (" +
                                request.mac + "). Make it a seat in the console, or with freshseatctl pc adopt " +
                                request.mac,
                            kWaitSeconds, way.server);
}

Result<std::string> BootDesk::script(const std::string &mac, const std::string &server)
{
    const auto checked = parseMac(mac);
    if (!checked) return failure(checked);
    if (const auto seat = m_room.seatOf(*checked)) {
        auto script = seatScript(*seat, {});
        if (!script) return failure(script);
        return boot::seatScript(*script, server);
    }
    const auto known = pcs();
    if (!known) return failure(known);
    if (findPc(*known, *checked) == nullptr) {
        return fail(ErrorCode::NotFound, "no seat has the MAC address " + *checked + ", and no such PC has asked",
                    "freshseatctl seat list and pc list show those there are");
    }
    boot::BootRequest request;
    request.mac = *checked;
    return forStranger(request, {{}, server});
}

Result<std::vector<Pc>> BootDesk::pcs()
{
    const auto records = m_pcs.all();
    if (!records) return failure(records);
    std::vector<Pc> pcs;
    for (const catalog::PcRecord &record : *records) {
        if (!m_room.seatOf(record.pc.mac)) pcs.push_back(record.pc);
    }
    return pcs;
}

Result<std::vector<ItemOutcome>> BootDesk::adopt(const AdoptPc &action)
{
    const std::lock_guard lock(m_adopting);
    const auto masters = m_room.masterViews();
    if (!masters) return failure(masters);
    const auto known = pcs();
    if (!known) return failure(known);
    const auto seats = m_room.seatsNow();
    if (!seats) return failure(seats);
    RoomView room{*seats, *masters, m_room.options.authority};
    room.pcs = *known;
    const auto add = plannedAdoption(action, room);
    if (!add) return failure(add);
    auto outcomes = m_room.add(*add);
    if (outcomes) m_room.hub.publish(PcsChanged{});
    return outcomes;
}

Result<std::vector<ItemOutcome>> BootDesk::ignore(const IgnorePc &action)
{
    const auto mac = parseMac(action.mac);
    if (!mac) return failure(mac);
    const auto known = pcs();
    if (!known) return failure(known);
    if (findPc(*known, *mac) == nullptr) return tl::unexpected(noSuchPc(action.mac));
    if (const auto done = m_pcs.ignore(*mac); !done) return failure(done);
    m_room.hub.publish(PcsChanged{});
    return std::vector<ItemOutcome>{{*mac, Outcome::Done, {}}};
}

Result<std::vector<ItemOutcome>> BootDesk::setAdoption(const SetAdoption &action)
{
    const auto masters = m_room.masterViews();
    if (!masters) return failure(masters);
    const auto seats = m_room.seatsNow();
    if (!seats) return failure(seats);
    if (const auto fits = checkAdoption(action, {*seats, *masters, m_room.options.authority}); !fits)
        return failure(fits);
    const std::string master = action.master ? action.master->value() : std::string();
    if (const auto done = m_room.catalog.setSetting(kAdoptMasterKey, master); !done) return failure(done);
    if (const auto done = m_room.catalog.setSetting(kAdoptingKey, action.on ? "1" : "0"); !done) return failure(done);
    return std::vector<ItemOutcome>{{action.on ? "on" : "off", Outcome::Done, {}}};
}

Result<bool> BootDesk::adopting()
{
    const auto value = m_room.catalog.setting(kAdoptingKey);
    if (!value) return failure(value);
    return *value == "1";
}

Result<std::optional<SeatName>> BootDesk::adoptByItself(const std::string &mac)
{
    const auto on = adopting();
    if (!on) return failure(on);
    const auto known = pcs();
    if (!known) return failure(known);
    const Pc *pc = findPc(*known, mac);
    if (!*on || pc == nullptr || pc->ignored) return std::optional<SeatName>();
    AdoptPc action{mac, {}, {}};
    const auto master = m_room.catalog.setting(kAdoptMasterKey);
    if (!master) return failure(master);
    if (*master && !(*master)->empty()) action.master = MasterName(**master);
    const auto outcomes = adopt(action);
    m_room.journal(action, "daemon", outcomes);
    if (!outcomes) return failure(outcomes);
    return std::optional(SeatName(outcomes->front().name));
}

/// Where the owner named no portal and we listen on every address, the PC's own way to us is the best one.
Result<boot::SeatScript> BootDesk::seatScript(const SeatName &name, const std::string &reached, const std::string &peer,
                                              bool forBoot)
{
    auto keys = m_room.keys(name, forBoot);
    if (!keys) return failure(keys);
    boot::SeatScript script;
    script.seat = std::move(keys->seat);
    script.secret = std::move(keys->secret);
    script.portal = m_room.portalFor(script.seat, reached);
    for (const DataDisk &disk : script.seat.data) script.dataLuns.push_back(disk.lun);
    script.withoutGateway = areNeighbours(peer, splitHostPort(script.portal).host);
    return script;
}

} // namespace freshseat::host
