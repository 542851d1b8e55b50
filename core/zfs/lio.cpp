// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zfs/lio.h"

#include "core/base/host_port.h"
#include "core/base/shell_words.h"
#include "core/base/text.h"
#include "core/zfs/lio_scripts.h"
#include "core/zfs/zfs_commands.h"

#include <algorithm>
#include <map>

namespace freshseat::zfs {

using namespace lio;

namespace {

constexpr int kRefused = 33;  ///< exit code of a script: a session is alive
constexpr int kNotThere = 34; ///< no such target
constexpr int kTaken = 35;    ///< the target is there already
constexpr std::string_view kDevices = "/dev/zvol/";

std::string assignment(const char *name, const std::string &value)
{
    return std::string(name) + "=" + shellLine({value}) + "\n";
}

class LioHost final : public IscsiHost
{
public:
    LioHost(std::shared_ptr<Commands> commands, std::vector<std::string> before, std::string address)
        : m_commands(std::move(commands))
        , m_shell(std::move(before))
        , m_address(std::move(address))
    {
        m_shell.insert(m_shell.end(), {"env", "LC_ALL=C", "sh", "-s"});
    }

    Result<IscsiState> look(const std::string &authority) override
    {
        const auto said = script({}, assignment("authority", authority) + kLook);
        if (!said) return failure(said);
        return parseLioState(*said, m_address);
    }
    Result<Credentials> credentials(const std::string &target) override
    {
        const auto said = script(target, std::string(kBegin) + kCredentials);
        if (!said) return failure(said);
        auto lines = split(*said, '\n');
        if (lines.size() < 4) return fail(ErrorCode::Failed, "the secret of target " + target + " cannot be read");
        for (std::string &line : lines) {
            if (line == "NULL") line.clear();
        }
        return Credentials{lines[0], Secret(lines[1]), lines[2], Secret(lines[3])};
    }
    Result<void> create(const Export &made, const std::string &serial, const Admission &admission,
                        const Credentials &credentials) override
    {
        return done(script(made.target, assignment("volume", made.volume) + assignment("serial", serial) +
                                            assignment("open", made.open ? "1" : "0") +
                                            wordsOf(admission, credentials) + kBegin + kMakeStore + kAdmit + kBuild +
                                            kCreate));
    }
    Result<void> rename(const std::string &target, const Export &made, const std::string & /*serial*/,
                        const Admission &admission, const Credentials &credentials) override
    {
        return done(script(made.target, assignment("from", target) + wordsOf(admission, credentials) + kBegin +
                                            kMakeStore + kAdmit + kRename));
    }
    Result<ForeignTarget> foreign(const std::string &name) override
    {
        const auto said = script({}, assignment("name", name) + kForeign);
        if (!said) return failure(said);
        if (said->empty()) return fail(ErrorCode::NotFound, "the host has no target " + name);
        return parseLioTarget(*said);
    }
    Result<void> takeOver(const ForeignTarget &theirs, const Export &made, const Admission &admission,
                          const Credentials &credentials) override
    {
        return done(script(made.target, assignment("theirs", theirs.target) + assignment("volume", made.volume) +
                                            assignment("serial", theirs.serial) + wordsOf(admission, credentials) +
                                            kBegin + kMakeStore + kAdmit + kBuild + kTakeOver));
    }
    Result<void> point(const std::string &target, int lun, const std::string &volume,
                       const std::string &serial) override
    {
        return done(script(target, assignment("lun", std::to_string(lun)) + assignment("volume", volume) +
                                       assignment("serial", serial) + kBegin + kMakeStore + kAdmit + kPoint));
    }
    Result<void> detach(const std::string &target, int lun) override
    {
        return done(script(target, assignment("lun", std::to_string(lun)) + kBegin + kMakeStore + kAdmit + kDetach));
    }
    Result<void> admit(const std::string &target, const Admission &admission, const Credentials &credentials) override
    {
        return done(script(target, wordsOf(admission, credentials) + kBegin + kMakeStore + kAdmit + kAdmitOnly));
    }
    Result<void> close(const std::string &target, bool force) override
    {
        return done(script(target, assignment("force", force ? "1" : "0") + kBegin + kClose));
    }
    Result<void> open(const std::string &target) override { return done(script(target, std::string(kBegin) + kOpen)); }
    Result<void> remove(const std::string &target) override
    {
        return done(script(target, std::string(kBegin) + kMakeStore + kAdmit + kRemove));
    }
    Result<void> save() override { return done(script({}, kSave)); }

private:
    static std::string wordsOf(const Admission &admission, const Credentials &credentials)
    {
        return assignment("initiators", join(admission.initiators, "\n")) +
               assignment("any", admission.any ? "1" : "0") +
               assignment("auth", admission.auth == AuthMode::None     ? "none"
                                  : admission.auth == AuthMode::Mutual ? "mutual"
                                                                       : "chap") +
               assignment("user", credentials.user) + assignment("secret", credentials.secret.reveal()) +
               assignment("muser", credentials.mutualUser) + assignment("msecret", credentials.mutualSecret.reveal());
    }
    Result<std::string> script(const std::string &target, const std::string &text)
    {
        auto said = m_commands->run(m_shell, wholeScript(assignment("target", target) + text));
        if (!said) return failure(said);
        if (said->exitCode == 0) return std::move(said->output);
        Error error = zfsError(*said, "the iSCSI target");
        if (said->exitCode == kRefused) return fail(ErrorCode::InUse, "it is in use: a PC is logged in to " + target);
        if (said->exitCode == kNotThere) error.code = ErrorCode::NotFound;
        if (said->exitCode == kTaken) error.code = ErrorCode::InUse;
        return tl::unexpected<Error>(std::move(error));
    }
    static Result<void> done(const Result<std::string> &said)
    {
        if (!said) return failure(said);
        return {};
    }

    const std::shared_ptr<Commands> m_commands;
    std::vector<std::string> m_shell;
    const std::string m_address;
};

/// "iscsi/IQN/tpgt_1/lun/lun_1/disk" -> 1
int lunOf(std::string_view path)
{
    const auto parts = split(path, '/');
    if (parts.size() < 5 || !parts[4].starts_with("lun_")) return 0;
    return static_cast<int>(parseSize(parts[4].substr(4)).value_or(0));
}

/// "iscsi/IQN/tpgt_1/..." -> IQN
std::string targetOf(std::string_view path)
{
    const auto parts = split(path, '/');
    return parts.size() > 1 ? parts[1] : std::string();
}

class StateParser
{
public:
    IscsiState parse(std::string_view text, const std::string &address)
    {
        for (const std::string &line : split(text, '\n')) {
            const auto end = line.find('\0');
            if (end != std::string::npos)
                file(line.substr(0, end), line.substr(end + 1));
            else
                other(line);
        }
        endSession();
        for (auto &[target, made] : m_exports) {
            for (const auto &[lun, store] : m_stores[target]) {
                const auto device = m_devices.find(store);
                if (device == m_devices.end()) continue;
                (lun == 0 ? made.volume : made.data[lun]) = device->second;
            }
            m_state.exports.push_back(std::move(made));
        }
        const bool everywhere = m_portal.empty() || m_portal.starts_with("0.0.0.0:") || m_portal.starts_with("[::");
        const std::string port = splitHostPort(m_portal).port;
        m_state.portal = everywhere ? joinHostPort(address, port.empty() ? "3260" : port) : m_portal;
        return std::move(m_state);
    }

private:
    void file(const std::string &path, const std::string &line)
    {
        if (path.starts_with("core/")) {
            if (line.starts_with(kDevices)) m_devices[path.substr(0, path.rfind('/'))] = line.substr(kDevices.size());
        } else if (path.ends_with("/enable")) {
            Export &made = m_exports[targetOf(path)];
            made.target = targetOf(path);
            made.open = line == "1";
        } else if (path.ends_with("/authenticate_fails")) {
            const auto made = m_exports.find(targetOf(path));
            const auto count = parseSize(line);
            if (made != m_exports.end() && count) made->second.refused = *count;
        } else {
            info(path, line);
        }
    }
    /// The text of an ACL's info: a session when it has an id.
    void info(const std::string &path, const std::string &line)
    {
        if (path != m_path) endSession();
        m_path = path;
        if (line.find("LIO Session ID") != std::string::npos) {
            const auto parts = split(path, '/'); // iscsi/IQN/tpgt_1/acls/INITIATOR/info
            if (parts.size() > 4) m_session = HostSession{targetOf(path), parts[4], {}};
        }
        const std::string_view words = trimmed(line);
        if (words.starts_with("Address ") && m_session && m_session->address.empty())
            m_session->address = std::string(words.substr(8, words.find(' ', 8) - 8));
    }
    void endSession()
    {
        if (m_session) m_state.sessions.push_back(std::move(*m_session));
        m_session.reset();
    }
    void other(const std::string &line)
    {
        const auto words = split(line, ' ');
        if (words.size() == 3 && words[0] == "dynamic" && !words[2].empty()) {
            m_state.sessions.push_back({targetOf(words[1]), words[2], "an unknown address"});
        } else if (words.size() == 3 && words[0] == "link") {
            const auto core = words[2].find("core/iblock_"); // "../../../../../../target/core/iblock_0/NAME"
            if (core != std::string::npos) m_stores[targetOf(words[1])][lunOf(words[1])] = words[2].substr(core);
        } else if (words.size() == 2 && words[0] == "portal" && m_portal.empty()) {
            m_portal = words[1];
        }
    }

    IscsiState m_state;
    std::map<std::string, Export> m_exports;                    ///< by target
    std::map<std::string, std::map<int, std::string>> m_stores; ///< by target and LUN: "core/iblock_0/NAME"
    std::map<std::string, std::string> m_devices;               ///< by that: the volume
    std::string m_path;
    std::optional<HostSession> m_session;
    std::string m_portal;
};

} // namespace

std::string lioFunctions()
{
    const std::string begin = kBegin;
    return "lio_close() (\ntarget=$1 lun=0 force=0\n" + begin + kClose + ")\nlio_open() (\ntarget=$1 lun=0\n" + begin +
           kOpen + ")\nlio_point() (\ntarget=$1 lun=$2 volume=$3 serial=\n" + begin + kMakeStore + kAdmit + kPoint +
           ")\n";
}

IscsiState parseLioState(std::string_view text, const std::string &address)
{
    return StateParser().parse(text, address);
}

namespace {

/// How often each first word comes.
std::size_t countOf(const std::vector<std::string> &lines, std::string_view word)
{
    return static_cast<std::size_t>(
        std::count_if(lines.begin(), lines.end(), [&](const std::string &one) { return one.starts_with(word); }));
}

std::string obstacleIn(const std::vector<std::string> &lines, const ForeignTarget &target, bool any)
{
    if (countOf(lines, "target ") != 1) return "is not the only one whose name ends so: give its whole name";
    if (countOf(lines, "group") != 1) return "has several portal groups; a seat's target has one";
    const std::size_t disks = countOf(lines, "lun ");
    if (disks != 1) return "has " + std::to_string(disks) + " disks (LUNs); a seat's target has one";
    if (countOf(lines, "lun lun_0") != 1) return "has its disk at another LUN than 0";
    if (target.volume.empty()) return "shows something else than a ZFS volume";
    if (any || target.admission.initiators.empty())
        return "lets every initiator in: give it a list (ACLs) with its PC's name";
    return {};
}

} // namespace

ForeignTarget parseLioTarget(std::string_view text)
{
    const auto lines = split(text, '\n');
    ForeignTarget target;
    std::map<std::string, std::string> first; ///< what stands behind each word, the first time
    for (const std::string &line : lines) {
        const auto space = line.find(' ');
        const std::string word = line.substr(0, space);
        std::string value = space == std::string::npos ? std::string() : line.substr(space + 1);
        if (value == "NULL") value.clear();
        if (word == "initiator") target.admission.initiators.push_back(value);
        if (word == "busy") target.busy = true;
        first.emplace(word, std::move(value));
    }
    target.target = first["target"];
    target.serial = first["serial"];
    if (first["device"].starts_with(kDevices)) target.volume = first["device"].substr(kDevices.size());
    const bool chap = first["chap"] == "1" && !first["userid"].empty();
    const bool mutual = chap && !first["muserid"].empty();
    target.admission.auth = mutual ? AuthMode::Mutual : chap ? AuthMode::Chap : AuthMode::None;
    if (chap) target.credentials = {first["userid"], Secret(first["password"]), {}, {}};
    if (mutual) {
        target.credentials.mutualUser = first["muserid"];
        target.credentials.mutualSecret = Secret(first["mpassword"]);
    }
    target.obstacle = obstacleIn(lines, target, first["any"] == "1");
    return target;
}

std::unique_ptr<IscsiHost> lioOverCommands(std::shared_ptr<Commands> commands, std::vector<std::string> before,
                                           std::string address)
{
    return std::make_unique<LioHost>(std::move(commands), std::move(before), std::move(address));
}

} // namespace freshseat::zfs
