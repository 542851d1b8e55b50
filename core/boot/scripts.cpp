// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/boot/scripts.h"

#include "core/base/host_port.h"
#include "core/base/text.h"
#include "core/boot/ipv4.h"
#include "core/boot/templates.h"

#include <algorithm>
#include <charconv>

namespace freshseat::boot {

namespace {

/// Reads values as words and keeps the first failure.
class Words
{
public:
    ScriptValue operator()(std::string_view text)
    {
        auto value = ScriptValue::word(text);
        if (!value && !m_error) m_error = value.error();
        return value ? *value : ScriptValue::lines({});
    }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    std::optional<Error> m_error;
};

/// iPXE knows CHAP's user and secret; the mutual ones are the target's, "reverse" in its words.
std::string credentials(const Seat &seat, const SeatSecret &secret, Words &words)
{
    if (seat.auth == AuthMode::None) return {};
    std::string lines =
        "set username " + words(secret.user).text() + "\nset password " + words(secret.secret.reveal()).text();
    if (seat.auth == AuthMode::Mutual && !secret.mutualUser.empty()) {
        lines += "\nset reverse-username " + words(secret.mutualUser).text() + "\nset reverse-password " +
                 words(secret.mutualSecret.reveal()).text();
    }
    return lines;
}

/// "0x80" is the system disk's; data disks follow.
std::string driveNumber(std::size_t disk)
{
    const std::byte number{static_cast<unsigned char>(0x80 + disk)};
    return "--drive 0x" + toHex({&number, 1});
}

/// What a try before hooked is let go of: also a data disk the seat has lost meanwhile.
std::string unhooks(const SeatScript &boot)
{
    std::string lines;
    for (std::size_t disk = 0; disk <= std::max<std::size_t>(1, boot.dataLuns.size()); ++disk)
        lines += "sanunhook " + driveNumber(disk) + " ||\n";
    return lines;
}

/// Data disks must not keep the seat from starting. They are not described to the system: it finds them behind its own
/// session to the target, where a second description would have it make a second session.
std::string dataDisks(const SeatScript &boot, const HostPort &portal, Words &words)
{
    std::string lines;
    std::size_t disk = 0;
    for (const int lun : boot.dataLuns) {
        lines += "sanhook --no-describe " + driveNumber(++disk) + " iscsi:" + words(portal.host).text() +
                 "::" + words(portal.port).text() + ":" + std::to_string(lun) + ":" + words(boot.seat.target).text() +
                 " || echo Data disk " + std::to_string(lun) + " was not reached\n";
    }
    return lines;
}

Result<ScriptValues> valuesOf(const SeatScript &boot)
{
    Words words;
    HostPort portal = splitHostPort(boot.portal);
    portal.host = bracketed(portal.host);
    if (portal.port.empty()) portal.port = "3260";
    const std::string name = boot.seat.name.value();
    ScriptValues values{{"seat", words(name)},
                        {"target", words(boot.seat.target)},
                        {"initiator", words(boot.secret.initiator)},
                        {"portal-host", words(portal.host)},
                        {"portal-port", words(portal.port)},
                        {"lun", words(std::to_string(boot.seat.lun))},
                        {"credentials", ScriptValue::lines(credentials(boot.seat, boot.secret, words))},
                        // The iBFT's host name; Windows' and Linux' start tasks read it there.
                        {"hostname", ScriptValue::lines("set hostname " + words(name).text())},
                        {"gateway", ScriptValue::lines(boot.withoutGateway ? "set netX/gateway 0.0.0.0" : "")},
                        {"unhook", ScriptValue::lines(unhooks(boot))},
                        {"data", ScriptValue::lines(dataDisks(boot, portal, words))}};
    if (words.error()) return tl::unexpected<Error>(*words.error());
    return values;
}

Result<ScriptValue> againLines(const std::string &server)
{
    auto word = ScriptValue::word(server);
    if (!word) return failure(word);
    auto lines = fill(scriptTemplate("again"), {{"server", *word}});
    if (!lines) return failure(lines);
    return ScriptValue::lines(std::move(*lines));
}

/// "10.0.0.9/24"
struct OwnAddress {
    std::string address;
    std::uint32_t number = 0;
    std::uint32_t mask = 0;

    [[nodiscard]] bool hasNeighbour(std::uint32_t other) const
    {
        return (other & mask) == (number & mask) && other != number && isOfPc(other);
    }
    /// Neither the network itself nor everybody on it.
    [[nodiscard]] bool isOfPc(std::uint32_t one) const { return (one & ~mask) != 0 && (one & ~mask) != ~mask; }
};

Result<OwnAddress> addressOf(const std::string &text)
{
    const std::size_t slash = text.find('/');
    unsigned prefix = 0;
    const std::string digits = slash == std::string::npos ? std::string() : text.substr(slash + 1);
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), prefix);
    const bool fits = error == std::errc{} && end == digits.data() + digits.size() && prefix >= 1 && prefix <= 30;
    const auto number = parseIpv4(text.substr(0, slash));
    const auto wrong = [&](const char *what) {
        return fail(ErrorCode::Usage, "the PC's own address must be " + std::string(what) + ", not \"" + text + "\"",
                    "such as 192.168.1.57/24");
    };
    if (!fits || !number) return wrong("an IPv4 address and a prefix");
    OwnAddress own{text.substr(0, slash), *number, ~std::uint32_t{0} << (32 - prefix)};
    if (!own.isOfPc(own.number)) return wrong("one PC's in its network");
    return own;
}

/// Where DHCP tells no name server, a name is nothing.
Result<void> checkServer(const StickSpec &spec)
{
    if (!spec.server || parseIpv4(splitHostPort(*spec.server).host)) return {};
    return fail(ErrorCode::Usage,
                "a PC with an address of its own has no name server: it would not find \"" + *spec.server + "\"",
                "give the server's IPv4 address, or leave the PC's address to DHCP");
}

/// How a stick gets the PC onto the network. A switch that blocks its ports for half a minute (spanning tree) makes
/// the first tries fail: they go on for ever.
Result<ScriptValue> networkLines(const StickSpec &spec)
{
    if (!spec.address) {
        if (spec.gateway)
            return fail(ErrorCode::Usage, "a gateway was given without the PC's own address",
                        "give both, or neither: DHCP tells the gateway then");
        return ScriptValue::lines("dhcp || goto network");
    }
    const auto own = addressOf(*spec.address);
    if (!own) return failure(own);
    if (const auto fits = checkServer(spec); !fits) return failure(fits);
    std::string lines = "ifopen net0 ||\nset net0/ip " + own->address + "\nset net0/netmask " + ipv4Text(own->mask);
    if (spec.gateway) {
        const auto gateway = parseIpv4(*spec.gateway);
        if (!gateway) return fail(ErrorCode::Usage, "\"" + *spec.gateway + "\" is not the address of a gateway");
        if (!own->hasNeighbour(*gateway))
            return fail(ErrorCode::Usage,
                        "the gateway " + *spec.gateway + " is not in the network of the PC's address " + *spec.address);
        lines += "\nset net0/gateway " + *spec.gateway;
    }
    return ScriptValue::lines(lines);
}

} // namespace

Result<std::string> seatScript(const SeatScript &boot, const std::string &server)
{
    auto values = valuesOf(boot);
    if (!values) return failure(values);
    const auto again = againLines(server);
    if (!again) return failure(again);
    values->emplace_back("again", *again);
    return fill(scriptTemplate("seat"), *values);
}

Result<std::string> waitScript(const std::string &text, unsigned seconds, const std::string &server)
{
    const auto again = againLines(server);
    if (!again) return failure(again);
    return fill(scriptTemplate("wait"),
                {{"text", ScriptValue::sentence(text)}, {"seconds", ScriptValue::number(seconds)}, {"again", *again}});
}

Result<std::string> enterScript(const std::string &server, bool network)
{
    const auto again = againLines(server);
    if (!again) return failure(again);
    return fill(scriptTemplate("enter"),
                {{"way", ScriptValue::lines(network ? "set fs-way network" : "")}, {"again", *again}});
}

Result<std::string> autoexecScript(const std::string &server)
{
    const auto again = againLines(server);
    if (!again) return failure(again);
    return fill(scriptTemplate("autoexec"), {{"again", *again}});
}

Result<std::string> programScript(const SeatName &seat, const std::string &program, const std::string &server)
{
    const auto again = againLines(server);
    if (!again) return failure(again);
    Words words;
    const ScriptValues values{
        {"seat", words(seat.value())}, {"program", words(program)}, {"server", words(server)}, {"again", *again}};
    if (words.error()) return tl::unexpected<Error>(*words.error());
    return fill(scriptTemplate("program"), values);
}

Result<std::string> stickScript(const StickSpec &spec, const std::string &server, const std::string &second)
{
    const auto network = networkLines(spec);
    if (!network) return failure(network);
    const auto word = ScriptValue::word(server);
    if (!word) return failure(word);
    ScriptValue other = ScriptValue::lines({});
    if (!second.empty() && second != server && !spec.address) { // it is a name, which an own address cannot ask for
        const auto name = ScriptValue::word(second);
        if (!name) return failure(name);
        other = ScriptValue::lines("chain --replace --autofree http://" + name->text() + "/boot?way=stick ||");
    }
    return fill(scriptTemplate("stick"), {{"network", *network}, {"server", *word}, {"second", other}});
}

Result<std::string> fixedScript(const StickSpec &spec, const SeatScript &boot, const std::optional<StickTurn> &turn)
{
    auto values = valuesOf(boot);
    if (!values) return failure(values);
    const auto network = networkLines(spec);
    if (!network) return failure(network);
    values->emplace_back("network", *network);
    std::string ask;
    if (turn) {
        Words words;
        const ScriptValues of{
            {"seat", words(boot.seat.name.value())}, {"server", words(turn->server)}, {"token", words(turn->token)}};
        if (words.error()) return tl::unexpected<Error>(*words.error());
        auto lines = fill(scriptTemplate("ask"), of);
        if (!lines) return lines;
        ask = std::move(*lines);
    }
    values->emplace_back("ask", ScriptValue::lines(std::move(ask)));
    return fill(scriptTemplate("fixed"), *values);
}

Result<std::string> turnScript(const std::string &text, unsigned seconds)
{
    const std::string wait = text.empty() ? std::string()
                                          : "echo " + ScriptValue::sentence(text).text() + "\nsleep " +
                                                ScriptValue::number(seconds).text() + " ||";
    const auto turn = ScriptValue::word(text.empty() ? "go" : "wait");
    if (!turn) return failure(turn);
    return fill(scriptTemplate("turn"), {{"wait", ScriptValue::lines(wait)}, {"turn", *turn}});
}

} // namespace freshseat::boot
