// SPDX-License-Identifier: GPL-3.0-or-later
// The configuration of freshseatd: its TOML file (freshseatd.toml(5)), the flags that win over it, and the defaults.
#pragma once
#include "app/daemon/arguments.h"
#include "core/base/log.h"
#include "core/base/result.h"
#include "core/boot/address_range.h"
#include "core/boot/options.h"
#include "core/report/options.h"
#include "core/rollout/canary_watch.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace freshseat::daemon {

/// The room of another storage host that is given what that one lacks.
struct CompanionConfig {
    std::string url;
    std::string secretFile; ///< password, API key, or the key's passphrase; read whenever it connects
    std::string identity;   ///< SSH, here and below: as the options of freshseatctl
    std::string knownHosts;
    std::string acceptKey;
    std::string acceptCert; ///< TLS
    bool operator==(const CompanionConfig &) const = default;
};

/// What a file says; absent = it says nothing.
struct FileConfig {
    std::optional<std::string> state;
    std::optional<log::Level> logLevel;
    std::vector<std::string> iscsi;
    std::optional<std::string> portal;
    std::optional<std::string> redirect;
    std::optional<std::string> authority;
    std::optional<unsigned> workers;
    std::optional<std::chrono::seconds> loginTimeout;
    std::optional<std::chrono::seconds> deadPeer;
    std::optional<std::string> control;
    std::optional<std::uint64_t> reserve;
    std::optional<std::string> seatsDisk;
    std::optional<std::chrono::seconds> undoGrace;
    std::optional<std::uint64_t> undoBudget;
    std::optional<int> keepSnapshots;
    std::optional<std::chrono::seconds> bootWithin;
    std::optional<std::chrono::seconds> stay;
    std::optional<int> restarts;
    std::optional<std::string> http;
    std::optional<std::string> bootPrograms;
    std::optional<std::string> dnsmasq;
    bool oneTimeSecrets = false;
    std::vector<std::string> shutdown;
    std::vector<std::string> reboot;
    std::vector<std::string> message;
    report::ReportOptions report; ///< without `mail`: that is put together of these
    std::vector<std::string> mail;
    std::optional<std::string> mailTo;
    std::optional<std::string> mailFrom;
    std::optional<std::chrono::seconds> powerPatience;
    std::optional<std::uint64_t> scrubRate;
    std::vector<boot::AddressRange> metricsAllow;
    CompanionConfig companion; ///< without a URL: none
};

/// Usage: one line a problem, "FILE:LINE: reason", all of them at once.
Result<FileConfig> parseConfig(const std::string &text, const std::string &fileName);
/// NotFound, NotAllowed: it cannot be read.
Result<FileConfig> readConfig(const std::filesystem::path &file);

struct Config {
    std::filesystem::path state;
    std::filesystem::path control;
    std::vector<std::string> iscsi; ///< "ADDR:PORT"
    std::string http;               ///< "ADDR:PORT" of the boot service
    bool httpNamed = false;         ///< by flag or file: then it must be free
    boot::BootOptions boot;
    std::vector<boot::AddressRange> metricsAllow; ///< who may ask for /metrics beside this machine
    std::string portal;                           ///< "ADDR", "ADDR:PORT" or empty = find out
    std::string redirect;                         ///< "ADDR:PORT" that logins are sent to; empty = none
    std::string authority;
    unsigned workers = 0; ///< 0 = one a core
    std::chrono::seconds loginTimeout{15};
    std::chrono::seconds deadPeer{30};
    std::filesystem::path seatsDisk;           ///< where clones of seats lie; empty = with the masters
    std::optional<std::uint64_t> reserve;      ///< bytes; absent = a twentieth of the disk, 5 GiB at most
    std::chrono::seconds undoGrace{24 * 3600}; ///< a reset can be taken back so long
    std::optional<std::uint64_t> undoBudget;   ///< bytes; absent = a tenth of the disk
    int keepSnapshots = 0;                     ///< newest snapshots of a master that are kept; 0 = all
    rollout::WatchLimits watch;                ///< of the first seats of a roll-out
    std::uint64_t scrubRate = 64U << 20U;      ///< bytes a second
    report::ReportOptions report;
    std::optional<CompanionConfig> companion; ///< then no disks are kept, and `iscsi` is empty
    log::Level logLevel = log::Level::Info;
};

/// What the environment decides.
struct Surroundings {
    bool root = false;
    std::function<std::optional<std::string>(const char *name)> environment; ///< empty counts as unset
};

/// The file to read when none was named; it need not exist.
[[nodiscard]] std::optional<std::filesystem::path> defaultConfigFile(const Surroundings &surroundings);
/// Usage: an address that is none; no home directory to keep the state in.
Result<Config> resolveConfig(const Arguments &arguments, const FileConfig &file, const Surroundings &surroundings);

} // namespace freshseat::daemon
