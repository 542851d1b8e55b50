// SPDX-License-Identifier: GPL-3.0-or-later
// Booting as outward JSON, and back.
#include "core/base/text.h"
#include "core/model/json.h"
#include "core/model/json_members.h"

namespace freshseat {

namespace {

Json textOrNull(const std::string &text)
{
    return text.empty() ? Json(nullptr) : Json(text);
}

Json valueOrNull(const std::optional<std::string> &value)
{
    return value ? Json(*value) : Json(nullptr);
}

template <class Name>
Json nameOrNull(const std::optional<Name> &name)
{
    return name ? Json(name->value()) : Json(nullptr);
}

template <class Name>
std::optional<Name> optionalName(JsonMembers &in, const char *key)
{
    auto text = in.optionalText(key);
    return text ? std::optional(Name(std::move(*text))) : std::nullopt;
}

Result<ServerText> serverTextFromJson(const Json &json)
{
    JsonMembers in(json, "server text");
    return in.result(ServerText{in.text("server"), in.text("text")});
}

Result<SeatSelection> selectionIn(const Json &params)
{
    if (params.is_object() && params.contains("seats")) return selectionFromJson(params.at("seats"));
    return fail(ErrorCode::Usage, "member \"seats\" is missing");
}

} // namespace

std::string_view toText(PowerVerb verb)
{
    switch (verb) {
    case PowerVerb::Wake:
        return "wake";
    case PowerVerb::Shutdown:
        return "shutdown";
    case PowerVerb::Message:
        return "message";
    case PowerVerb::Reboot:
        break;
    }
    return "reboot";
}

std::string_view toText(BootNetworkMode mode)
{
    switch (mode) {
    case BootNetworkMode::Dhcp:
        return "dhcp";
    case BootNetworkMode::Tftp:
        return "tftp";
    case BootNetworkMode::Proxy:
        break;
    }
    return "proxy";
}

Result<BootNetworkMode> parseBootNetworkMode(std::string_view text)
{
    for (const BootNetworkMode mode : {BootNetworkMode::Proxy, BootNetworkMode::Dhcp, BootNetworkMode::Tftp}) {
        if (text == toText(mode)) return mode;
    }
    return fail(ErrorCode::Usage, inQuotes(text) + " is not a mode of the boot network",
                "modes are proxy (beside the DHCP server that is there), dhcp, and tftp (that server names the boot "
                "programs)");
}

Json toJson(const Pc &pc)
{
    return {{"mac", pc.mac},
            {"address", textOrNull(pc.address)},
            {"manufacturer", textOrNull(pc.manufacturer)},
            {"product", textOrNull(pc.product)},
            {"serial", textOrNull(pc.serial)},
            {"nic", textOrNull(pc.nic)},
            {"firmware", textOrNull(pc.firmware)},
            {"firstSeen", formatTime(pc.firstSeen)},
            {"lastSeen", formatTime(pc.lastSeen)},
            {"number", pc.number},
            {"ignored", pc.ignored}};
}

Result<Pc> pcFromJson(const Json &json)
{
    JsonMembers in(json, "pc");
    Pc pc;
    pc.mac = in.text("mac");
    pc.address = in.textOr("address", {});
    pc.manufacturer = in.textOr("manufacturer", {});
    pc.product = in.textOr("product", {});
    pc.serial = in.textOr("serial", {});
    pc.nic = in.textOr("nic", {});
    pc.firmware = in.textOr("firmware", {});
    pc.firstSeen = in.time("firstSeen");
    pc.lastSeen = in.time("lastSeen");
    pc.number = in.numberOr("number", 0);
    pc.ignored = in.flagOr("ignored", false);
    return in.result(std::move(pc));
}

Json toJson(const BootNetwork &network)
{
    Json texts = Json::array();
    for (const ServerText &text : network.texts) texts.push_back({{"server", text.server}, {"text", text.text}});
    return {{"on", network.on},
            {"interface", textOrNull(network.interface)},
            {"mode", toText(network.mode)},
            {"address", textOrNull(network.address)},
            {"url", textOrNull(network.url)},
            {"state", network.state},
            {"problem", valueOrNull(network.problem)},
            {"otherServers", network.otherServers},
            {"adopting", network.adopting},
            {"texts", texts}};
}

Result<BootNetwork> bootNetworkFromJson(const Json &json)
{
    JsonMembers in(json, "boot network");
    BootNetwork network;
    network.on = in.flag("on");
    network.interface = in.textOr("interface", {});
    network.mode = in.word("mode", parseBootNetworkMode, BootNetworkMode::Proxy);
    network.address = in.textOr("address", {});
    network.url = in.textOr("url", {});
    network.state = in.textOr("state", {});
    network.problem = in.optionalText("problem");
    network.otherServers = in.texts("otherServers");
    network.adopting = in.flagOr("adopting", false);
    network.texts = in.list("texts", serverTextFromJson);
    return in.result(std::move(network));
}

Json toJson(const StickSpec &spec)
{
    return {{"seat", nameOrNull(spec.seat)},
            {"server", valueOrNull(spec.server)},
            {"address", valueOrNull(spec.address)},
            {"gateway", valueOrNull(spec.gateway)}};
}

Result<StickSpec> stickSpecFromJson(const Json &json)
{
    JsonMembers in(json, "boot stick");
    return in.result(StickSpec{optionalName<SeatName>(in, "seat"), in.optionalText("server"),
                               in.optionalText("address"), in.optionalText("gateway")});
}

Json paramsOf(const AdoptPc &adopt)
{
    return {{"mac", adopt.mac}, {"name", nameOrNull(adopt.name)}, {"master", nameOrNull(adopt.master)}};
}

Json paramsOf(const IgnorePc &ignore)
{
    return {{"mac", ignore.mac}};
}

Json paramsOf(const SetAdoption &adoption)
{
    return {{"on", adoption.on}, {"master", nameOrNull(adoption.master)}};
}

Json paramsOf(const PowerSeats &power)
{
    Json params{{"seats", toJson(power.seats)}};
    if (power.verb == PowerVerb::Message) params["text"] = power.text;
    return params;
}

Json paramsOf(const SetBootNetwork &network)
{
    if (!network.on) return Json::object();
    return {{"interface", network.interface}, {"mode", toText(network.mode)}};
}

std::optional<Result<Action>> bootActionFromJson(std::string_view name, const Json &params)
{
    JsonMembers in(params, std::string(name));
    if (name == "pc.adopt")
        return in.result(Action(
            AdoptPc{in.text("mac"), optionalName<SeatName>(in, "name"), optionalName<MasterName>(in, "master")}));
    if (name == "pc.ignore") return in.result(Action(IgnorePc{in.text("mac")}));
    if (name == "pc.auto") return in.result(Action(SetAdoption{in.flag("on"), optionalName<MasterName>(in, "master")}));
    if (name == "boot.network.on")
        return in.result(Action(
            SetBootNetwork{true, in.text("interface"), in.word("mode", parseBootNetworkMode, BootNetworkMode::Proxy)}));
    if (name == "boot.network.off") return Result<Action>(Action(SetBootNetwork{}));
    for (const PowerVerb verb : {PowerVerb::Wake, PowerVerb::Shutdown, PowerVerb::Reboot, PowerVerb::Message}) {
        if (name != "seat." + std::string(toText(verb))) continue;
        auto seats = selectionIn(params);
        if (!seats) return Result<Action>(failure(seats));
        PowerSeats power{std::move(*seats), verb, {}};
        if (verb == PowerVerb::Message) power.text = in.text("text");
        return in.result(Action(std::move(power)));
    }
    return std::nullopt;
}

} // namespace freshseat
