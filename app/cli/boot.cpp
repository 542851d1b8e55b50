// SPDX-License-Identifier: GPL-3.0-or-later
// freshseatctl boot script|stick|network
#include "app/cli/actions.h"
#include "app/cli/human.h"
#include "app/cli/interrupt.h"
#include "app/cli/part_file.h"
#include "app/cli/progress_line.h"
#include "app/cli/verbs.h"
#include "core/base/text.h"

namespace freshseat::cli {

namespace {

Result<StickSpec> readStick(const Invocation &in)
{
    StickSpec spec;
    if (const auto text = in.value("seat")) {
        auto name = parseSeatName(*text);
        if (!name) return failure(name);
        spec.seat = std::move(*name);
    }
    spec.server = in.value("server");
    spec.address = in.value("address");
    spec.gateway = in.value("gateway");
    return spec;
}

Result<void> receive(Download &download, PartFile &part, ProgressLine &line, const Interrupt &interrupt)
{
    while (true) {
        if (interrupt.asked()) return fail(ErrorCode::Failed, "It was stopped; no file was made.");
        const auto chunk = download.next();
        if (!chunk) return failure(chunk);
        if (chunk->bytes.empty()) return part.finish(download.fileSize());
        line.show("receiving", chunk->offset + chunk->bytes.size(), download.fileSize());
        if (auto written = part.write(chunk->offset, chunk->bytes); !written) return written;
    }
}

Result<std::uint64_t> makeStick(Invocation &in, const StickSpec &spec)
{
    const auto backend = in.backend();
    if (!backend) return failure(backend);
    auto part = PartFile::create(in.words()[0]);
    if (!part) return failure(part);
    const Interrupt interrupt;
    ProgressLine line(in.output().terminal().showsProgress);
    Progress progress;
    progress.cancelled = Interrupt::flag();
    const auto download = (*backend)->beginStick(in.caller(), spec, progress);
    if (!download) return failure(download);
    if (auto received = receive(**download, *part, line, interrupt); !received) return failure(received);
    return (*download)->fileSize();
}

Result<int> showNetwork(Invocation &in)
{
    const auto backend = in.backend();
    if (!backend) return failure(backend);
    const auto network = (*backend)->bootNetwork();
    if (!network) return failure(network);
    if (in.json()) {
        in.output().document(toJson(*network));
        return 0;
    }
    Table table({{""}, {""}});
    table.add({"state", network->state});
    if (network->on) {
        table.add({"interface", network->interface + (network->address.empty() ? "" : " (" + network->address + ")")});
        table.add({"mode", std::string(toText(network->mode))});
    }
    table.add({"scripts", network->url.empty() ? "nowhere" : network->url});
    if (network->problem) table.add({"problem", {*network->problem, Colour::Red}});
    for (const std::string &other : network->otherServers) table.add({"also heard", {other, Colour::Yellow}});
    table.add({"new PCs", network->adopting ? "become seats by themselves" : "wait until they are adopted"});
    in.output().table(table);
    if (!network->texts.empty())
        in.output().text("\nWhere another DHCP server is to name the boot programs: freshseatctl boot network on "
                         "--interface IF --mode tftp, and enter there:\n");
    for (const ServerText &text : network->texts) in.output().text("\nFor " + text.server + ":\n" + text.text);
    return 0;
}

Result<int> switchNetworkOn(Invocation &in)
{
    SetBootNetwork action{true, {}, BootNetworkMode::Proxy};
    const auto interface = in.value("interface");
    if (!interface)
        return fail(ErrorCode::Usage, "boot network on needs --interface.",
                    "Name the network interface that the PCs are on; ip link shows them.");
    action.interface = *interface;
    if (const auto text = in.value("mode")) {
        const auto mode = parseBootNetworkMode(*text);
        if (!mode) return failure(mode);
        action.mode = *mode;
    }
    return act(in, action, Ask::IfBytesAreLost);
}

} // namespace

Result<int> showBootScript(Invocation &in)
{
    const auto text = in.value("mac");
    if (!text) return fail(ErrorCode::Usage, "boot script needs --mac.", "freshseatctl boot script --mac MAC");
    const auto mac = parseMac(*text);
    if (!mac) return failure(mac);
    const auto backend = in.backend();
    if (!backend) return failure(backend);
    const auto script = (*backend)->bootScript(*mac);
    if (!script) return failure(script);
    if (in.json())
        in.output().document({{"mac", *mac}, {"script", *script}});
    else
        in.output().text(*script);
    return 0;
}

Result<int> makeBootStick(Invocation &in)
{
    const auto spec = readStick(in);
    if (!spec) return failure(spec);
    const std::string &file = in.words()[0];
    if (in.has("dry-run")) {
        printChanges(in.output(),
                     {{"write file", file, spec->seat ? "for seat " + spec->seat->value() : "for every PC", 0}});
        return 0;
    }
    const auto bytes = makeStick(in, *spec);
    if (!bytes) return failure(bytes);
    if (in.json())
        in.output().document({{"file", file}, {"bytes", *bytes}});
    else
        in.output().text(
            file + ": " + formatSize(*bytes) + ". Write it to a USB stick as it is.\n" +
            (spec->seat ? "It holds the secret of seat " + spec->seat->value() + ": keep it as a key.\n" : ""));
    return 0;
}

Result<int> bootNetwork(Invocation &in)
{
    const std::string &verb = in.words()[0];
    if (verb == "show") return showNetwork(in);
    if (verb == "on") return switchNetworkOn(in);
    if (verb == "off") return act(in, SetBootNetwork{}, Ask::IfBytesAreLost);
    return fail(ErrorCode::Usage, "boot network has no verb " + inQuotes(verb) + ".", "Its verbs: show, on, off.");
}

} // namespace freshseat::cli
