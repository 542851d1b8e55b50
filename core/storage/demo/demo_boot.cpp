// SPDX-License-Identifier: GPL-3.0-or-later
// PCs that wait to become seats, power, and the boot network of the demo room.
#include "core/boot/scripts.h"
#include "core/model/boot_rules.h"
#include "core/storage/demo/demo_room.h"

#include <algorithm>
#include <array>

namespace freshseat::demo {

namespace {

constexpr const char *kServer = "192.0.2.10:4280"; // TEST-NET-1: nobody's

struct Model {
    const char *manufacturer;
    const char *product;
    const char *nic;
    const char *firmware;
};
constexpr std::array<Model, 3> kModels{{{"Micro-Star International", "MS-7D25", "i225v", "uefi"},
                                        {"ASUS", "PRIME B450M-K", "rtl8168", "uefi"},
                                        {"Dell Inc.", "OptiPlex 7010", "82579lm", "bios"}}};

} // namespace

void DemoRoom::addPcs(TimePoint now)
{
    for (const Model &model : kModels) {
        Pc pc;
        const std::string number = std::to_string(m_pcs.size() + 1);
        pc.mac = "52:54:00:ad:00:0" + number;
        pc.address = "192.0.2.23" + number;
        pc.manufacturer = model.manufacturer;
        pc.product = model.product;
        pc.serial = "DEMO-100" + number;
        pc.nic = model.nic;
        pc.firmware = model.firmware;
        pc.firstSeen = now - std::chrono::minutes(20);
        pc.lastSeen = now - std::chrono::seconds(4);
        addPc(std::move(pc));
    }
}

void DemoRoom::addPc(Pc pc)
{
    pc.number = m_pcs.empty() ? 1 : m_pcs.back().number + 1;
    m_pcs.push_back(std::move(pc));
    m_publish(PcsChanged{});
}

Result<std::string> DemoRoom::bootScript(const std::string &mac) const
{
    const auto checked = parseMac(mac);
    if (!checked) return failure(checked);
    const auto found =
        std::find_if(m_seats.begin(), m_seats.end(), [&](const Seat &seat) { return seat.mac == *checked; });
    if (found != m_seats.end()) {
        const auto secret = this->secret(found->name);
        if (!secret) return failure(secret);
        boot::SeatScript script{*found, *secret, found->portal, false, {}};
        for (const DataDisk &disk : found->data) script.dataLuns.push_back(disk.lun);
        return boot::seatScript(script, kServer);
    }
    const Pc *pc = findPc(m_pcs, *checked);
    if (pc == nullptr)
        return fail(ErrorCode::NotFound, "no seat has the MAC address " + *checked + ", and no such PC has asked",
                    "freshseatctl seat list and pc list show those there are");
    return boot::waitScript("Freshseat: this is PC number " + std::to_string(pc->number), 10, kServer);
}

BootNetwork DemoRoom::bootNetwork() const
{
    BootNetwork network = m_network;
    network.url = "http://" + std::string(kServer) + "/boot";
    network.state = network.on ? "running" : "off";
    if (network.on) network.address = "192.0.2.10";
    return network;
}

Result<std::vector<ItemOutcome>> DemoRoom::adopt(const AdoptPc &action, TimePoint now)
{
    std::vector<MasterView> masters;
    RoomView room = view(masters);
    room.pcs = m_pcs;
    const auto seat = plannedAdoption(action, room);
    if (!seat) return failure(seat);
    auto outcomes = add(*seat, now);
    if (!outcomes) return outcomes;
    std::erase_if(m_pcs, [&](const Pc &pc) { return pc.mac == seat->mac; });
    m_publish(PcsChanged{});
    return outcomes;
}

Result<std::vector<ItemOutcome>> DemoRoom::ignore(const IgnorePc &action)
{
    const auto mac = parseMac(action.mac);
    if (!mac) return failure(mac);
    const auto found = std::find_if(m_pcs.begin(), m_pcs.end(), [&](const Pc &pc) { return pc.mac == *mac; });
    if (found == m_pcs.end()) return tl::unexpected<Error>(noSuchPc(action.mac));
    found->ignored = true;
    m_publish(PcsChanged{});
    return std::vector<ItemOutcome>{{*mac, Outcome::Done, {}}};
}

Result<std::vector<ItemOutcome>> DemoRoom::setAdoption(const SetAdoption &action)
{
    std::vector<MasterView> masters;
    if (const auto fits = checkAdoption(action, view(masters)); !fits) return failure(fits);
    m_network.adopting = action.on;
    return std::vector<ItemOutcome>{{action.on ? "on" : "off", Outcome::Done, {}}};
}

Result<std::vector<ItemOutcome>> DemoRoom::setBootNetwork(const SetBootNetwork &action)
{
    if (action.on && action.interface.empty()) return fail(ErrorCode::Usage, "no network interface was named");
    m_network.on = action.on;
    m_network.interface = action.interface;
    m_network.mode = action.mode;
    return std::vector<ItemOutcome>{{action.on ? action.interface : "off", Outcome::Done, {}}};
}

ItemOutcome DemoRoom::power(const SeatName &name, PowerVerb verb, TimePoint now)
{
    Seat *seat = find(name);
    if (seat == nullptr) return {name.value(), Outcome::Failed, "the seat was removed meanwhile"};
    if (const auto pointless = powerPointless(*seat, verb)) return {seat->name.value(), Outcome::Skipped, *pointless};
    if (verb == PowerVerb::Message) return {seat->name.value(), Outcome::Done, {}};
    setSession(seat->name, {}, now);
    if (verb != PowerVerb::Shutdown) switchOn(*seat, now);
    changed(*seat);
    return {seat->name.value(), Outcome::Done, {}};
}

} // namespace freshseat::demo
