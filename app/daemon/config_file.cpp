// SPDX-License-Identifier: GPL-3.0-or-later
// The TOML file: every key one row, every problem with its line.
#include "app/daemon/config.h"
#include "app/daemon/portal.h"
#include "core/base/text.h"
#include "core/net/socket.h"

#include <toml++/toml.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <sstream>
#include <string_view>

namespace freshseat::daemon {

namespace {

Result<std::string> textOf(const toml::node &node)
{
    const auto value = node.value_exact<std::string>();
    if (!value) return fail(ErrorCode::Usage, "must be a text in quotation marks");
    if (value->empty()) return fail(ErrorCode::Usage, "must not be empty");
    return *value;
}

Result<void> setText(const toml::node &node, std::optional<std::string> &to)
{
    auto text = textOf(node);
    if (!text) return failure(text);
    to = std::move(*text);
    return {};
}

Result<std::int64_t> wholeOf(const toml::node &node, std::int64_t least, std::int64_t most)
{
    const auto value = node.value_exact<std::int64_t>();
    if (value && *value >= least && *value <= most) return *value;
    return fail(ErrorCode::Usage,
                "must be a whole number from " + std::to_string(least) + " to " + std::to_string(most));
}

Result<void> setSeconds(const toml::node &node, std::optional<std::chrono::seconds> &to)
{
    const auto value = wholeOf(node, 5, 300);
    if (!value) return failure(value);
    to = std::chrono::seconds(*value);
    return {};
}

Result<void> setState(const toml::node &node, FileConfig &to)
{
    return setText(node, to.state);
}
Result<void> setControl(const toml::node &node, FileConfig &to)
{
    return setText(node, to.control);
}
Result<void> setLoginTimeout(const toml::node &node, FileConfig &to)
{
    return setSeconds(node, to.loginTimeout);
}
Result<void> setDeadPeer(const toml::node &node, FileConfig &to)
{
    return setSeconds(node, to.deadPeer);
}

Result<void> setLogLevel(const toml::node &node, FileConfig &to)
{
    const auto text = textOf(node);
    if (text) to.logLevel = log::levelFromText(*text);
    if (to.logLevel) return {};
    return fail(ErrorCode::Usage, "must be one of \"error\", \"warning\", \"info\", \"debug\"");
}

Result<void> setListen(const toml::node &node, FileConfig &to)
{
    const toml::array *array = node.as_array();
    if (array == nullptr || array->empty())
        return fail(ErrorCode::Usage, "must be a list of addresses: [\"0.0.0.0:3260\"]");
    for (const toml::node &element : *array) {
        auto text = textOf(element);
        if (!text) return failure(text);
        if (const auto address = net::parseAddress(*text); !address) return failure(address);
        to.iscsi.push_back(std::move(*text));
    }
    return {};
}

Result<void> setPortal(const toml::node &node, FileConfig &to)
{
    if (auto done = setText(node, to.portal); !done) return done;
    if (net::parseAddress(*to.portal) || net::parseAddress(*to.portal + ":1")) return {};
    return fail(ErrorCode::Usage, "must be an address that PCs reach: \"192.168.1.2\" or \"192.168.1.2:3260\"");
}

Result<void> setRedirect(const toml::node &node, FileConfig &to)
{
    if (auto done = setText(node, to.redirect); !done) return done;
    const auto address = net::parseAddress(*to.redirect);
    if (!address) return failure(address);
    if (isWildcard(address->host()) || address->port() == 0)
        return fail(ErrorCode::Usage, "must be one address that PCs reach: \"192.168.2.1:3260\"");
    return {};
}

Result<void> setHttp(const toml::node &node, FileConfig &to)
{
    if (auto done = setText(node, to.http); !done) return done;
    if (const auto address = net::parseAddress(*to.http); !address) return failure(address);
    return {};
}

Result<void> setBootPrograms(const toml::node &node, FileConfig &to)
{
    return setText(node, to.bootPrograms);
}

Result<void> setDnsmasq(const toml::node &node, FileConfig &to)
{
    return setText(node, to.dnsmasq);
}

Result<void> setOneTimeSecrets(const toml::node &node, FileConfig &to)
{
    const auto value = node.value_exact<bool>();
    if (!value) return fail(ErrorCode::Usage, "must be true or false");
    to.oneTimeSecrets = *value;
    return {};
}

/// A program and its words: never a shell's line.
Result<void> setCommand(const toml::node &node, std::vector<std::string> &to)
{
    const toml::array *array = node.as_array();
    if (array == nullptr || array->empty())
        return fail(ErrorCode::Usage, "must be a program and its words: [\"ssh\", \"admin@{address}\", \"poweroff\"]");
    for (const toml::node &element : *array) {
        auto text = textOf(element);
        if (!text) return failure(text);
        to.push_back(std::move(*text));
    }
    return {};
}

Result<void> setShutdown(const toml::node &node, FileConfig &to)
{
    return setCommand(node, to.shutdown);
}

Result<void> setReboot(const toml::node &node, FileConfig &to)
{
    return setCommand(node, to.reboot);
}

Result<void> setMessage(const toml::node &node, FileConfig &to)
{
    return setCommand(node, to.message);
}

/// Its address may be a secret: no message repeats it.
Result<void> setWebhook(const toml::node &node, FileConfig &to)
{
    std::optional<std::string> text;
    if (auto done = setText(node, text); !done) return done;
    auto address = report::parseWebAddress(*text);
    if (!address) return failure(address);
    to.report.webhook = std::move(*address);
    return {};
}

Result<void> setMail(const toml::node &node, FileConfig &to)
{
    return setCommand(node, to.mail);
}

Result<void> setMailAddress(const toml::node &node, std::optional<std::string> &to)
{
    std::optional<std::string> text;
    if (auto done = setText(node, text); !done) return done;
    auto address = report::parseMailAddress(*text);
    if (!address) return failure(address);
    to = std::move(*address);
    return {};
}

Result<void> setMailTo(const toml::node &node, FileConfig &to)
{
    return setMailAddress(node, to.mailTo);
}

Result<void> setMailFrom(const toml::node &node, FileConfig &to)
{
    return setMailAddress(node, to.mailFrom);
}

Result<void> setReportWhen(const toml::node &node, FileConfig &to)
{
    std::optional<std::string> text;
    if (auto done = setText(node, text); !done) return done;
    if (*text != "always" && *text != "failed")
        return fail(ErrorCode::Usage, "must be \"always\" or \"failed\": when a run of the schedule is reported");
    to.report.sending.onlyFailures = *text == "failed";
    return {};
}

Result<void> setPowerPatience(const toml::node &node, FileConfig &to)
{
    return setSeconds(node, to.powerPatience);
}

Result<void> setAuthority(const toml::node &node, FileConfig &to)
{
    if (auto done = setText(node, to.authority); !done) return done;
    const std::string &name = *to.authority;
    // "iqn.", a month, a dot, a domain with a dot in it (LIO refuses others); RFC 7143 section 4.2.7.4.
    const bool begins = name.starts_with("iqn.") && name.size() > 13 && name[8] == '-' && name[11] == '.';
    const bool clean = std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
    });
    if (begins && clean && name.size() <= 128 && name.find('.', 12) != std::string::npos) return {};
    return fail(ErrorCode::Usage, "must be a naming authority with a dot in its domain: \"iqn.2026-11.org.example\"");
}

Result<void> setWorkers(const toml::node &node, FileConfig &to)
{
    const auto value = wholeOf(node, 0, 256);
    if (!value) return failure(value);
    to.workers = static_cast<unsigned>(*value);
    return {};
}

Result<void> setSize(const toml::node &node, std::optional<std::uint64_t> &to)
{
    const auto text = textOf(node);
    if (!text) return failure(text);
    const auto size = parseSize(*text);
    if (!size) return fail(ErrorCode::Usage, "must be a size: \"10G\", \"512M\"");
    to = *size;
    return {};
}
Result<void> setSeatsDisk(const toml::node &node, FileConfig &to)
{
    if (auto set = setText(node, to.seatsDisk); !set) return set;
    if (std::filesystem::path(*to.seatsDisk).is_absolute()) return {};
    return fail(ErrorCode::Usage, "must be a whole path, such as \"/srv/seats\"");
}
Result<void> setReserve(const toml::node &node, FileConfig &to)
{
    return setSize(node, to.reserve);
}
Result<void> setUndoBudget(const toml::node &node, FileConfig &to)
{
    return setSize(node, to.undoBudget);
}

Result<void> setUndoGrace(const toml::node &node, FileConfig &to)
{
    const auto hours = wholeOf(node, 0, 24 * 365);
    if (!hours) return failure(hours);
    to.undoGrace = std::chrono::hours(*hours);
    return {};
}

Result<void> setKeepSnapshots(const toml::node &node, FileConfig &to)
{
    const auto value = wholeOf(node, 0, 1000);
    if (!value) return failure(value);
    to.keepSnapshots = static_cast<int>(*value);
    return {};
}

Result<void> setWatched(const toml::node &node, std::optional<std::chrono::seconds> &to)
{
    const auto value = wholeOf(node, 5, 86'400);
    if (!value) return failure(value);
    to = std::chrono::seconds(*value);
    return {};
}
Result<void> setBootWithin(const toml::node &node, FileConfig &to)
{
    return setWatched(node, to.bootWithin);
}
Result<void> setStay(const toml::node &node, FileConfig &to)
{
    return setWatched(node, to.stay);
}

Result<void> setRestarts(const toml::node &node, FileConfig &to)
{
    const auto value = wholeOf(node, 0, 100);
    if (!value) return failure(value);
    to.restarts = static_cast<int>(*value);
    return {};
}

Result<void> setScrubRate(const toml::node &node, FileConfig &to)
{
    const auto text = textOf(node);
    if (!text) return failure(text);
    const auto size = parseSize(*text);
    if (!size || *size < (1U << 20U)) return fail(ErrorCode::Usage, "must be a size a second, 1M at least: \"64M\"");
    to.scrubRate = *size;
    return {};
}

Result<void> setMetricsAllow(const toml::node &node, FileConfig &to)
{
    const toml::array *array = node.as_array();
    if (array == nullptr)
        return fail(ErrorCode::Usage, "must be a list of addresses and networks: [\"192.168.1.0/24\"]");
    for (const toml::node &element : *array) {
        const auto text = textOf(element);
        if (!text) return failure(text);
        const auto range = boot::AddressRange::parse(*text);
        if (!range) return failure(range);
        to.metricsAllow.push_back(*range);
    }
    return {};
}

Result<void> setWords(const toml::node &node, std::string &to)
{
    auto text = textOf(node);
    if (!text) return failure(text);
    to = std::move(*text);
    return {};
}
Result<void> setCompanionUrl(const toml::node &node, FileConfig &to)
{
    return setWords(node, to.companion.url);
}
Result<void> setCompanionSecret(const toml::node &node, FileConfig &to)
{
    return setWords(node, to.companion.secretFile);
}
Result<void> setCompanionIdentity(const toml::node &node, FileConfig &to)
{
    return setWords(node, to.companion.identity);
}
Result<void> setCompanionHosts(const toml::node &node, FileConfig &to)
{
    return setWords(node, to.companion.knownHosts);
}
Result<void> setCompanionKey(const toml::node &node, FileConfig &to)
{
    return setWords(node, to.companion.acceptKey);
}
Result<void> setCompanionCertificate(const toml::node &node, FileConfig &to)
{
    return setWords(node, to.companion.acceptCert);
}

struct Key {
    std::string_view name; ///< with its table: "iscsi.listen"
    Result<void> (*set)(const toml::node &node, FileConfig &to);
};

constexpr std::array<Key, 39> kKeys{{{"state", setState},
                                     {"log-level", setLogLevel},
                                     {"iscsi.listen", setListen},
                                     {"iscsi.portal", setPortal},
                                     {"iscsi.redirect", setRedirect},
                                     {"iscsi.naming-authority", setAuthority},
                                     {"iscsi.workers", setWorkers},
                                     {"iscsi.login-timeout", setLoginTimeout},
                                     {"iscsi.dead-peer", setDeadPeer},
                                     {"control.socket", setControl},
                                     {"store.reserve", setReserve},
                                     {"store.seats", setSeatsDisk},
                                     {"store.undo-hours", setUndoGrace},
                                     {"store.undo-budget", setUndoBudget},
                                     {"updates.keep-snapshots", setKeepSnapshots},
                                     {"updates.boot-within", setBootWithin},
                                     {"updates.stay", setStay},
                                     {"updates.restarts", setRestarts},
                                     {"http.listen", setHttp},
                                     {"boot.programs", setBootPrograms},
                                     {"boot.dnsmasq", setDnsmasq},
                                     {"boot.one-time-secrets", setOneTimeSecrets},
                                     {"power.shutdown", setShutdown},
                                     {"power.reboot", setReboot},
                                     {"power.message", setMessage},
                                     {"report.webhook", setWebhook},
                                     {"report.mail", setMail},
                                     {"report.mail-to", setMailTo},
                                     {"report.mail-from", setMailFrom},
                                     {"report.when", setReportWhen},
                                     {"power.patience", setPowerPatience},
                                     {"store.scrub-rate", setScrubRate},
                                     {"metrics.allow", setMetricsAllow},
                                     {"companion.url", setCompanionUrl},
                                     {"companion.secret-file", setCompanionSecret},
                                     {"companion.identity", setCompanionIdentity},
                                     {"companion.known-hosts", setCompanionHosts},
                                     {"companion.accept-key", setCompanionKey},
                                     {"companion.accept-cert", setCompanionCertificate}}};

class Reader
{
public:
    explicit Reader(std::string fileName)
        : m_fileName(std::move(fileName))
    {}

    void read(const toml::table &table, const std::string &prefix)
    {
        for (const auto &[key, node] : table) {
            const std::string name = prefix + std::string(key.str());
            if (const Key *known = find(name)) {
                if (const auto done = known->set(node, m_config); !done)
                    blame(key.source().begin.line, name, done.error());
            } else if (const toml::table *inner = node.as_table(); inner != nullptr && isTable(name)) {
                read(*inner, name + ".");
            } else {
                blame(key.source().begin.line, name, {ErrorCode::Usage, "is unknown", {}});
            }
        }
    }

    Result<FileConfig> result()
    {
        if (m_problems.empty()) return m_config;
        // TOML keeps tables sorted by name; people read files by line.
        std::sort(m_problems.begin(), m_problems.end());
        std::vector<std::string> lines;
        for (const auto &[line, words] : m_problems) lines.push_back(words);
        return fail(ErrorCode::Usage, join(lines, "\n"), "freshseatd.toml(5) describes every key");
    }

private:
    static const Key *find(std::string_view name)
    {
        const auto found = std::find_if(kKeys.begin(), kKeys.end(), [&](const Key &key) { return key.name == name; });
        return found == kKeys.end() ? nullptr : &*found;
    }
    static bool isTable(const std::string &name)
    {
        return std::any_of(kKeys.begin(), kKeys.end(),
                           [&](const Key &key) { return key.name.starts_with(name + "."); });
    }
    void blame(toml::source_index line, const std::string &name, const Error &error)
    {
        m_problems.emplace_back(line, m_fileName + ":" + std::to_string(line) + ": " + name + " " + error.message);
    }

    std::string m_fileName;
    FileConfig m_config;
    std::vector<std::pair<toml::source_index, std::string>> m_problems;
};

} // namespace

Result<FileConfig> parseConfig(const std::string &text, const std::string &fileName)
{
    try {
        Reader reader(fileName);
        reader.read(toml::parse(text), {});
        return reader.result();
    } catch (const toml::parse_error &error) {
        return fail(ErrorCode::Usage,
                    fileName + ":" + std::to_string(error.source().begin.line) + ": " +
                        std::string(error.description()),
                    "freshseatd.toml(5) describes every key");
    }
}

Result<FileConfig> readConfig(const std::filesystem::path &file)
{
    std::error_code error;
    if (std::filesystem::is_directory(file, error))
        return fail(ErrorCode::Usage, "the configuration " + file.string() + " is a directory");
    errno = 0;
    const std::ifstream stream(file);
    if (!stream) return tl::unexpected(systemError(errno, "cannot read the configuration " + file.string()));
    std::ostringstream text;
    text << stream.rdbuf();
    return parseConfig(text.str(), file.string());
}

} // namespace freshseat::daemon
