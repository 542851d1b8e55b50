// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 3986 as far as our URLs need it: scheme, authority, path; no query, no fragment, no password.
#include "app/common/connection_url.h"

#include "core/base/text.h"

#include <array>
#include <charconv>
#include <optional>
#include <utility>

namespace freshseat::common {

namespace {

constexpr std::array<std::pair<Scheme, std::string_view>, 6> kSchemes{{{Scheme::Local, "local"},
                                                                       {Scheme::Ssh, "ssh"},
                                                                       {Scheme::TrueNas, "truenas"},
                                                                       {Scheme::TrueNasSsh, "truenas+ssh"},
                                                                       {Scheme::ZfsSsh, "zfs+ssh"},
                                                                       {Scheme::Demo, "demo"}}};
constexpr std::string_view kForms = "local:[PATH], ssh://USER@HOST[:PORT][/PATH], truenas://[USER@]HOST/POOL, "
                                    "truenas+ssh://USER@HOST/POOL, zfs+ssh://USER@HOST/POOL or demo:";

tl::unexpected<Error> wrong(std::string message)
{
    return fail(ErrorCode::Usage, "Connection URL: " + std::move(message),
                "A connection is " + std::string(kForms) + ".");
}

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

Result<std::string> decoded(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '%') {
            const auto byte = fromHex(text.substr(i + 1, 2));
            if (!byte || byte->size() != 1) return wrong("a % must be followed by two hexadecimal digits.");
            c = static_cast<char>((*byte)[0]);
            i += 2;
        }
        if (isControl(c)) return wrong("control characters are not allowed.");
        out += c;
    }
    return out;
}

std::string encoded(std::string_view text, std::string_view alsoPlain)
{
    std::string out;
    for (const char c : text) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        const bool plain =
            letter || (c >= '0' && c <= '9') || std::string_view("-._~").find(c) != std::string_view::npos;
        if (plain || alsoPlain.find(c) != std::string_view::npos) {
            out += c;
        } else {
            const auto byte = static_cast<std::byte>(c);
            out += '%' + toHex({&byte, 1});
        }
    }
    return out;
}

std::optional<Scheme> schemeFromText(std::string_view text)
{
    const std::string lower = toLower(text);
    for (const auto &[scheme, word] : kSchemes) {
        if (word == lower) return scheme;
    }
    return std::nullopt;
}

Result<std::uint16_t> parsePort(std::string_view text)
{
    unsigned value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value == 0 || value > 65535)
        return wrong("the port must be a number from 1 to 65535.");
    return static_cast<std::uint16_t>(value);
}

bool isIpv6Text(std::string_view text)
{
    // A zone ("%25eth0") is kept as the resolver wants it.
    const std::string_view address = text.substr(0, text.find('%'));
    return address.find(':') != std::string_view::npos &&
           address.find_first_not_of("0123456789abcdefABCDEF:.") == std::string_view::npos;
}

struct HostPort {
    std::string_view host;
    std::string_view port;
    bool bracketed = false;
};

Result<HostPort> splitHostPort(std::string_view text)
{
    HostPort out;
    std::string_view rest;
    if (text.starts_with('[')) {
        const auto close = text.find(']');
        if (close == std::string_view::npos) return wrong("the bracket of the IPv6 address is not closed.");
        out = {text.substr(1, close - 1), {}, true};
        rest = text.substr(close + 1);
    } else {
        const auto colon = text.find(':');
        out.host = text.substr(0, colon);
        rest = colon == std::string_view::npos ? std::string_view() : text.substr(colon);
        if (rest.find(':', 1) != std::string_view::npos)
            return wrong("there is more than one colon in the host; an IPv6 address stands in brackets.");
    }
    if (rest.empty()) return out;
    if (rest.front() != ':') return wrong("after the bracket only :PORT or /PATH may follow.");
    out.port = rest.substr(1);
    if (out.port.empty()) return wrong("after the colon the port is missing.");
    return out;
}

Result<void> readHost(std::string_view text, ConnectionUrl &url)
{
    const auto parts = splitHostPort(text);
    if (!parts) return failure(parts);
    auto host = decoded(parts->host);
    if (!host) return failure(host);
    if (host->empty()) return wrong("the host is missing.");
    if (parts->bracketed && !isIpv6Text(*host)) return wrong("in brackets stands an IPv6 address.");
    if (!parts->bracketed && host->find_first_of(" /\\@<>\"'`$;|&") != std::string::npos)
        return wrong("the host has a character that no host name has.");
    if (host->front() == '-') return wrong("a host name does not begin with a hyphen.");
    url.host = std::move(*host);
    if (parts->port.empty()) return {};
    const auto port = parsePort(parts->port);
    if (!port) return failure(port);
    url.port = *port;
    return {};
}

Result<void> readUser(std::string_view text, ConnectionUrl &url)
{
    if (text.find(':') != std::string_view::npos) {
        return fail(ErrorCode::Usage,
                    "Connection URL: a password does not belong into a URL: it would show in the process list.",
                    "Leave it out and give it by --secret-file FILE or the variable FRESHSEAT_SECRET.");
    }
    auto user = decoded(text);
    if (!user) return failure(user);
    if (user->empty()) return wrong("before the @ the user is missing.");
    if (user->front() == '-') return wrong("a user name does not begin with a hyphen.");
    url.user = std::move(*user);
    return {};
}

Result<void> readAuthority(std::string_view authority, ConnectionUrl &url)
{
    const auto at = authority.rfind('@');
    if (at != std::string_view::npos) {
        if (auto user = readUser(authority.substr(0, at), url); !user) return user;
    }
    return readHost(at == std::string_view::npos ? authority : authority.substr(at + 1), url);
}

Result<ConnectionUrl> parseLocal(std::string_view rest)
{
    if (rest.starts_with("//")) {
        rest.remove_prefix(2);
        if (!rest.empty() && rest.front() != '/') return wrong("local: has no host; write local:/path/control.sock.");
    }
    auto path = decoded(rest);
    if (!path) return failure(path);
    return ConnectionUrl{Scheme::Local, {}, {}, 0, std::move(*path)};
}

/// The part behind the host: the helper's socket with its slash, or pool[/parent] without.
Result<void> readPath(std::string_view text, ConnectionUrl &url)
{
    auto path = decoded(text);
    if (!path) return failure(path);
    if (url.scheme == Scheme::Ssh) {
        url.path = *path == "/" ? std::string() : std::move(*path);
        return {};
    }
    while (path->ends_with('/')) path->pop_back();
    if (path->size() < 2) return wrong("the pool is missing behind the host.");
    url.path = path->substr(1);
    return {};
}

Result<ConnectionUrl> parseRemote(Scheme scheme, std::string_view rest)
{
    const std::string word(toText(scheme));
    if (!rest.starts_with("//")) return wrong("after " + word + ": stands //HOST.");
    rest.remove_prefix(2);
    const auto slash = rest.find('/');
    ConnectionUrl url;
    url.scheme = scheme;
    if (auto authority = readAuthority(rest.substr(0, slash), url); !authority) return failure(authority);
    if (auto path = readPath(slash == std::string_view::npos ? std::string_view() : rest.substr(slash), url); !path)
        return failure(path);
    return url;
}

} // namespace

std::string_view toText(Scheme scheme)
{
    for (const auto &[value, word] : kSchemes) {
        if (value == scheme) return word;
    }
    return {};
}

Result<ConnectionUrl> parseConnectionUrl(std::string_view text)
{
    const auto colon = text.find(':');
    if (colon == std::string_view::npos) return wrong("it has no scheme.");
    const auto scheme = schemeFromText(text.substr(0, colon));
    if (!scheme) return wrong("the scheme is not known.");
    if (text.find_first_of("?#") != std::string_view::npos)
        return wrong("it has no ? or # part (in a path write %3F or %23).");
    const std::string_view rest = text.substr(colon + 1);
    if (*scheme == Scheme::Local) return parseLocal(rest);
    if (*scheme != Scheme::Demo) return parseRemote(*scheme, rest);
    if (!rest.empty() && rest != "//") return wrong("demo: has nothing behind the colon.");
    return ConnectionUrl{Scheme::Demo, {}, {}, 0, {}};
}

std::string toText(const ConnectionUrl &url)
{
    const std::string start = std::string(toText(url.scheme)) + ':';
    if (url.scheme == Scheme::Demo) return start;
    if (url.scheme == Scheme::Local) return start + encoded(url.path, "/:@+,=");
    std::string out = start + "//";
    if (!url.user.empty()) out += encoded(url.user, "+") + '@';
    const bool ipv6 = url.host.find(':') != std::string::npos;
    out += ipv6 ? '[' + encoded(url.host, ":") + ']' : encoded(url.host, "");
    if (url.port != 0) out += ':' + std::to_string(url.port);
    if (url.scheme != Scheme::Ssh) out += '/';
    return out + encoded(url.path, "/:@+,=");
}

} // namespace freshseat::common
