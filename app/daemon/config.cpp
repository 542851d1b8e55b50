// SPDX-License-Identifier: GPL-3.0-or-later
// Flags over file over defaults.
#include "app/daemon/config.h"

#include "app/common/connection_url.h"
#include "core/model/rules.h"
#include "core/net/socket.h"

namespace freshseat::daemon {

namespace {

constexpr const char *kRootState = "/var/lib/freshseat";
constexpr const char *kRootControl = "/run/freshseat/control.sock";
constexpr const char *kRootConfig = "/etc/freshseat/freshseatd.toml";
constexpr const char *kDefaultListen = "0.0.0.0:3260";
constexpr const char *kDefaultHttp = "127.0.0.1:4280";

boot::BootOptions bootOptions(const FileConfig &file)
{
    boot::BootOptions options;
    if (file.bootPrograms) options.programs = *file.bootPrograms;
    if (file.dnsmasq) options.dnsmasq = *file.dnsmasq;
    options.oneTimeSecrets = file.oneTimeSecrets;
    options.shutdown = file.shutdown;
    options.reboot = file.reboot;
    options.message = file.message;
    options.powerPatience = file.powerPatience.value_or(options.powerPatience);
    return options;
}

Result<report::ReportOptions> reportOptions(const FileConfig &file)
{
    report::ReportOptions options = file.report;
    if (file.mail.empty() && !file.mailTo && !file.mailFrom) return options;
    if (file.mail.empty() || !file.mailTo)
        return fail(ErrorCode::Usage, "report.mail and report.mail-to belong together: a command, and an address");
    options.mail = report::MailSettings{file.mail, *file.mailTo, file.mailFrom.value_or("")};
    return options;
}

/// A helper boots the PCs of its own room itself.
Result<std::optional<CompanionConfig>> companionConfig(const Arguments &arguments, const FileConfig &file)
{
    CompanionConfig companion = file.companion;
    if (arguments.companion) companion.url = *arguments.companion;
    if (companion == CompanionConfig()) return std::optional<CompanionConfig>();
    if (companion.url.empty())
        return fail(ErrorCode::Usage, "companion.url is missing: whose companion this is",
                    "such as url = \"zfs+ssh://root@nas/tank\"");
    const auto url = common::parseConnectionUrl(companion.url);
    if (!url) return fail(url.error().code, "--companion: " + url.error().message, url.error().hint);
    if (url->scheme == common::Scheme::Local || url->scheme == common::Scheme::Ssh)
        return fail(ErrorCode::Usage, "--companion: a helper boots its PCs itself and needs no companion",
                    "name a room on TrueNAS or on a ZFS host");
    if (file.oneTimeSecrets)
        return fail(ErrorCode::Unsupported,
                    "boot.one-time-secrets: a companion cannot make them, the storage host knows one secret a seat",
                    "take the key out of the configuration; seat secret NAME --renew changes a seat's secret");
    if (!arguments.iscsi.empty())
        return fail(ErrorCode::Usage, "--iscsi and --companion exclude each other: a companion has no disks");
    return std::optional(std::move(companion));
}

Result<std::filesystem::path> defaultState(const Surroundings &surroundings)
{
    if (surroundings.root) return std::filesystem::path(kRootState);
    if (const auto home = surroundings.environment("XDG_STATE_HOME")) return std::filesystem::path(*home) / "freshseat";
    if (const auto home = surroundings.environment("HOME"))
        return std::filesystem::path(*home) / ".local" / "state" / "freshseat";
    return fail(ErrorCode::Usage, "there is no HOME to keep the state in", "name a directory with --state");
}

} // namespace

std::optional<std::filesystem::path> defaultConfigFile(const Surroundings &surroundings)
{
    if (!surroundings.root) return std::nullopt;
    return std::filesystem::path(kRootConfig);
}

Result<Config> resolveConfig(const Arguments &arguments, const FileConfig &file, const Surroundings &surroundings)
{
    Config config;
    const auto named = arguments.state ? arguments.state : file.state;
    if (named) {
        config.state = std::filesystem::absolute(*named);
    } else {
        auto state = defaultState(surroundings);
        if (!state) return failure(state);
        config.state = std::move(*state);
    }
    if (const auto control = arguments.control ? arguments.control : file.control)
        config.control = std::filesystem::absolute(*control);
    else if (surroundings.root && config.state == kRootState)
        config.control = kRootControl;
    else
        config.control = config.state / "control.sock";

    auto companion = companionConfig(arguments, file);
    if (!companion) return failure(companion);
    config.companion = std::move(*companion);
    config.iscsi = arguments.iscsi.empty() ? file.iscsi : arguments.iscsi;
    if (config.iscsi.empty()) config.iscsi.emplace_back(kDefaultListen);
    for (const std::string &address : config.iscsi) {
        if (const auto parsed = net::parseAddress(address); !parsed)
            return fail(ErrorCode::Usage, "--iscsi " + address + ": " + parsed.error().message, parsed.error().hint);
    }
    if (config.companion) config.iscsi.clear();
    const auto http = arguments.http ? arguments.http : file.http;
    config.http = http.value_or(kDefaultHttp);
    config.httpNamed = http.has_value();
    if (const auto parsed = net::parseAddress(config.http); !parsed)
        return fail(ErrorCode::Usage, "--http " + config.http + ": " + parsed.error().message, parsed.error().hint);
    config.boot = bootOptions(file);
    config.metricsAllow = file.metricsAllow;
    config.portal = file.portal.value_or("");
    config.redirect = file.redirect.value_or("");
    config.authority = file.authority.value_or(std::string(kNamingAuthority));
    config.workers = file.workers.value_or(config.workers);
    config.loginTimeout = file.loginTimeout.value_or(config.loginTimeout);
    config.deadPeer = file.deadPeer.value_or(config.deadPeer);
    config.reserve = file.reserve;
    config.seatsDisk = file.seatsDisk.value_or("");
    config.undoGrace = file.undoGrace.value_or(config.undoGrace);
    config.undoBudget = file.undoBudget;
    config.keepSnapshots = file.keepSnapshots.value_or(config.keepSnapshots);
    config.watch.bootWithin = file.bootWithin.value_or(config.watch.bootWithin);
    config.watch.stay = file.stay.value_or(config.watch.stay);
    config.watch.restarts = file.restarts.value_or(config.watch.restarts);
    config.scrubRate = file.scrubRate.value_or(config.scrubRate);
    auto report = reportOptions(file);
    if (!report) return failure(report);
    config.report = std::move(*report);
    config.logLevel = arguments.logLevel ? *arguments.logLevel : file.logLevel.value_or(config.logLevel);
    return config;
}

} // namespace freshseat::daemon
