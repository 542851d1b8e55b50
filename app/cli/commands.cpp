// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/nearest.h"
#include "app/cli/verbs.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <limits>

namespace freshseat::cli {

namespace {

constexpr std::size_t kAny = std::numeric_limits<std::size_t>::max();

constexpr std::array<std::string_view, 11> kGeneral{"connect",     "json",        "yes",        "dry-run",
                                                    "identity",    "known-hosts", "accept-key", "accept-cert",
                                                    "secret-file", "version",     "help"};

constexpr std::array kOptions{
    OptionSpec{"connect", "URL", "where the room is (else FRESHSEAT_CONNECT, else local:)"},
    OptionSpec{"json", "", "one JSON document on stdout"},
    OptionSpec{"yes", "", "do not ask"},
    OptionSpec{"dry-run", "", "show what would change, and change nothing"},
    OptionSpec{"identity", "FILE", "SSH: the private key to use"},
    OptionSpec{"known-hosts", "FILE", "the file of known host keys (SSH) or of known certificates (TrueNAS)"},
    OptionSpec{"accept-key", "SHA256:...", "SSH: accept this host key and no other"},
    OptionSpec{"accept-cert", "SHA256:...", "TrueNAS: accept this certificate and no other"},
    OptionSpec{"secret-file", "FILE", "the password is the first line of FILE (else FRESHSEAT_SECRET)"},
    OptionSpec{"version", "", "the version"},
    OptionSpec{"help", "", "this help; behind a command, the help for it"},
    OptionSpec{"format", "FORMAT", "auto, raw, qcow2, vhd, vhdx or vmdk; for export raw, qcow2 or vhdx"},
    OptionSpec{"comment", "TEXT", "what is in it; shown with the snapshot"},
    OptionSpec{"mac", "MAC", "the network address of the PC"},
    OptionSpec{"master", "NAME[@N]", "the master; with @N pinned to that snapshot"},
    OptionSpec{"group", "GROUP", "the group of seats"},
    OptionSpec{"policy", "POLICY", "boot, nightly or keep"},
    OptionSpec{"size-limit", "SIZE", "the most a seat may write, such as 20G"},
    OptionSpec{"adopt", "TARGET", "take over this iSCSI target, which was made by hand, and its disk"},
    OptionSpec{"all", "", "every seat"},
    OptionSpec{"force", "", "drop a running session first"},
    OptionSpec{"disk", "MASTER", "only the disk of this master"},
    OptionSpec{"renew", "", "make a new secret"},
    OptionSpec{"seat", "SEAT", "this seat"},
    OptionSpec{"follow", "", "go on with what happens, until stopped"},
    OptionSpec{"roll-out", "WHEN", "idle, boot or none"},
    OptionSpec{"file", "FILE", "an image file"},
    OptionSpec{"canary", "SEATS", "the seats that go first"},
    OptionSpec{"name", "NAME", "the seat's name"},
    OptionSpec{"at", "HH:MM", "local time"},
    OptionSpec{"days", "DAYS", "mon,tue,... or daily"},
    OptionSpec{"action", "ACTION", "reset, wake or shutdown"},
    OptionSpec{"seats", "SEATS", "names with commas"},
    OptionSpec{"wait-until", "HH:MM", "when to give up waiting"},
    OptionSpec{"run-missed", "", "make up for a run that was missed because the host was off"},
    OptionSpec{"warn", "TIME", "tell players so long before, such as 10m"},
    OptionSpec{"text", "TEXT", "what players are told"},
    OptionSpec{"interface", "IF", "the network interface"},
    OptionSpec{"mode", "MODE", "proxy, dhcp or tftp"},
    OptionSpec{"from", "N", "an older snapshot, which the other host has: only what differs is sent"},
    OptionSpec{"resume", "TOKEN", "go on with a send that was broken off (master receive --token on the other host)"},
    OptionSpec{"token", "", "print how far a receive is that was broken off"},
    OptionSpec{"discard", "", "throw away what came of it"},
    OptionSpec{"server", "ADDR[:PORT]", "how PCs reach this storage host, as address or name"},
    OptionSpec{"address", "ADDR/PREFIX", "the PC's own address, where no DHCP server gives it one"},
    OptionSpec{"gateway", "ADDR", "its gateway"},
};

// clang-format off
constexpr std::array kCommands{
    Command{"status", "", "", "", "the storage host at a glance",
            "freshseatctl status\nfreshseatctl --connect ssh://root@nas status --json", 0, 0, showStatus},

    Command{"master", "import", "NAME FILE", "format comment", "make a master of a disk image or a block device",
            "freshseatctl master import win11 win11.vhdx --comment \"clean install\"\n"
            "freshseatctl master import games /dev/sdb --format raw\n"
            "freshseatctl master import win11 host:/srv/images/win11.qcow2", 2, 2, importMaster},
    Command{"master", "list", "", "", "all masters", "freshseatctl master list", 0, 0, listMasters},
    Command{"master", "show", "NAME", "", "one master", "freshseatctl master show win11", 1, 1, showMaster},
    Command{"master", "delete", "NAME", "", "remove a master that no seat uses, with all its snapshots",
            "freshseatctl master delete win10 --dry-run\nfreshseatctl master delete win10", 1, 1, deleteMaster},
    Command{"master", "snapshots", "NAME", "", "the versions of a master, and who stands on them",
            "freshseatctl master snapshots win11", 1, 1, listSnapshots},
    Command{"master", "export", "NAME[@N] FILE", "format", "write a master's disk to an image file",
            "freshseatctl master export win11 win11.raw\n"
            "freshseatctl master export win11@3 win11.qcow2 --format qcow2", 2, 2, exportMaster},
    Command{"master", "current", "NAME N", "roll-out", "roll back, or forward: make snapshot N current",
            "freshseatctl master current win11 3 --dry-run\n"
            "freshseatctl master current win11 3 --roll-out idle --yes", 2, 2, setCurrentSnapshot},
    Command{"master", "drop", "NAME N", "", "remove snapshot N",
            "freshseatctl master drop win11 2", 2, 2, dropSnapshot},
    Command{"master", "good", "NAME N", "", "mark snapshot N last known good",
            "freshseatctl master good win11 4", 2, 2, markGood},
    Command{"master", "send", "NAME[@N]", "from resume", "a snapshot as a stream on stdout, for another storage host",
            "freshseatctl master send win11@3 | ssh root@spare freshseatctl master receive win11\n"
            "freshseatctl master send win11@4 --from 3 | ssh root@spare freshseatctl master receive win11\n"
            "freshseatctl master send win11 --resume TOKEN | ssh root@spare freshseatctl master receive win11", 1, 1,
            sendMaster},
    Command{"master", "receive", "NAME", "token discard",
            "a stream on stdin becomes a snapshot; --token: how far one is that was broken off",
            "freshseatctl master send win11@3 | ssh root@spare freshseatctl master receive win11\n"
            "freshseatctl master receive win11 --token\n"
            "freshseatctl master receive win11 --discard", 1, 1, receiveMaster},

    Command{"update", "begin", "NAME --seat SEAT | --file FILE", "seat file format",
            "open an update session: the seat boots a writable disk,\nor the image is the next version",
            "freshseatctl update begin win11 --seat PC-01\n"
            "freshseatctl update begin win11 --file win11-november.vhdx", 1, 1, beginUpdate},
    Command{"update", "show", "NAME", "", "the update session of a master", "freshseatctl update show win11", 1, 1,
            showUpdate},
    Command{"update", "discard", "NAME", "", "throw the update session's writes away",
            "freshseatctl update discard win11 --dry-run\nfreshseatctl update discard win11", 1, 1, discardUpdate},
    Command{"update", "publish", "NAME --comment TEXT", "comment roll-out canary",
            "make a new snapshot of the update session, and bring it to the seats",
            "freshseatctl update publish win11 --comment \"November\"\n"
            "freshseatctl update publish win11 --comment \"new game\" --roll-out idle --canary PC-01,PC-02\n"
            "freshseatctl update publish win11 --comment \"try it first\" --roll-out none", 1, 1, publishUpdate},

    Command{"rollout", "show", "NAME", "", "how far the newest roll-out of a master is",
            "freshseatctl rollout show win11", 1, 1, showRollout},
    Command{"rollout", "continue", "NAME", "", "go on to the other seats without waiting any longer",
            "freshseatctl rollout continue win11", 1, 1, continueRollout},
    Command{"rollout", "abort", "NAME", "", "stop a roll-out and go back",
            "freshseatctl rollout abort win11", 1, 1, abortRollout},

    Command{"seat", "add", "NAME --mac MAC --master NAME[@N]", "mac master group policy size-limit adopt", "a new seat",
            "freshseatctl seat add PC-01 --mac 52:54:00:12:34:56 --master win11\n"
            "freshseatctl seat add PC-02 --mac 525400123457 --master win11@3 --group front --policy nightly\n"
            "freshseatctl seat add PC-03 --mac 525400123458 --master win11 --adopt pc03", 1, 1, addSeat},
    Command{"seat", "set", "NAME KEY=VALUE... | --group G KEY=VALUE... | --all KEY=VALUE...", "group all",
            "change a seat: name, mac, group, master, snapshot, policy, size-limit, place,\n"
            "data, data-limit, firmware, auth, initiators, max-sessions",
            "freshseatctl seat set PC-01 group=front policy=keep\n"
            "freshseatctl seat set PC-01 snapshot=current size-limit=40G\n"
            "freshseatctl seat set --group hall data=games data-limit=games:60G", 1, kAny, setSeat},
    Command{"seat", "remove", "NAME", "", "remove a seat and its clone", "freshseatctl seat remove PC-01", 1, 1, removeSeats},
    Command{"seat", "list", "", "", "all seats", "freshseatctl seat list\nfreshseatctl seat list --json", 0, 0, listSeats},
    Command{"seat", "show", "NAME", "", "one seat, with its sessions and what happened to it",
            "freshseatctl seat show PC-01", 1, 1, showSeat},
    Command{"seat", "reset", "NAME... | --group G | --all", "group all force disk",
            "throw away what seats have written: they equal their snapshot again",
            "freshseatctl seat reset PC-01 PC-02\nfreshseatctl seat reset --all --dry-run\n"
            "freshseatctl seat reset --group front --force --yes\n"
            "freshseatctl seat reset PC-01 --disk games", 0, kAny, resetSeats},
    Command{"seat", "secret", "NAME", "renew", "how a seat logs in: initiator, CHAP user and secret",
            "freshseatctl seat secret PC-01\nfreshseatctl seat secret PC-01 --renew", 1, 1, showSecret},
    Command{"seat", "undo", "NAME", "", "take back the last reset, while the old clone is kept",
            "freshseatctl seat undo PC-01 --dry-run\nfreshseatctl seat undo PC-01", 1, 1, undoReset},
    Command{"seat", "wake", "NAME... | --group G | --all", "group all", "switch PCs on",
            "freshseatctl seat wake PC-01\nfreshseatctl seat wake --all", 0, kAny, wakeSeats},
    Command{"seat", "shutdown", "NAME... | --group G | --all", "group all", "shut PCs down",
            "freshseatctl seat shutdown --group front --yes", 0, kAny, shutDownSeats},
    Command{"seat", "reboot", "NAME... | --group G | --all", "group all", "restart PCs",
            "freshseatctl seat reboot PC-01 --yes", 0, kAny, rebootSeats},
    Command{"seat", "message", "NAME... | --group G | --all --text TEXT", "group all text",
            "show the players a text",
            "freshseatctl seat message --group hall --text \"We close in ten minutes\"", 0, kAny, tellSeats},

    Command{"pc", "list", "", "", "PCs that asked for a boot script and are no seats yet",
            "freshseatctl pc list", 0, 0, listPcs},
    Command{"pc", "adopt", "MAC", "name master", "make a seat of a PC",
            "freshseatctl pc adopt 52:54:00:12:34:56\n"
            "freshseatctl pc adopt 52:54:00:12:34:56 --name PC-07 --master win11", 1, 1, adoptPc},
    Command{"pc", "ignore", "MAC", "", "do not offer a PC any more", "freshseatctl pc ignore 52:54:00:12:34:56", 1, 1,
            ignorePc},
    Command{"pc", "auto", "on | off", "master", "make a seat of every PC that asks, in the order they are switched on",
            "freshseatctl pc auto on --master win11\nfreshseatctl pc auto off", 1, 1, adoptAllPcs},

    Command{"schedule", "add", "", "at days action seats group all wait-until run-missed warn text",
            "a new entry of the schedule",
            "freshseatctl schedule add --at 04:00 --action reset --all --wait-until 06:00\n"
            "freshseatctl schedule add --at 23:30 --days fri,sat --action reset --group hall --wait-until 02:00\n"
            "freshseatctl schedule add --at 04:00 --action reset --seats PC-01,PC-02 --run-missed\n"
            "freshseatctl schedule add --at 02:00 --action shutdown --all --warn 10m --text \"We close at two\"", 0, 0,
            addSchedule},
    Command{"schedule", "list", "", "", "the schedule", "freshseatctl schedule list", 0, 0, listSchedules},
    Command{"schedule", "remove", "ID", "", "remove an entry", "freshseatctl schedule remove 3", 1, 1, removeSchedule},
    Command{"schedule", "run", "ID", "", "run an entry now",
            "freshseatctl schedule run 3 --dry-run\nfreshseatctl schedule run 3 --yes", 1, 1, runSchedule},
    Command{"schedule", "enable", "ID", "", "switch an entry on", "freshseatctl schedule enable 3", 1, 1,
            enableSchedule},
    Command{"schedule", "disable", "ID", "", "switch an entry off", "freshseatctl schedule disable 3", 1, 1,
            disableSchedule},

    Command{"report", "test", "", "", "send the owner a report, to see whether it arrives",
            "freshseatctl report test", 0, 0, testReport},

    Command{"journal", "", "", "seat follow", "what was done, by whom, when, with which outcome",
            "freshseatctl journal --seat PC-01\nfreshseatctl journal --follow --json", 0, 0, showJournal},

    Command{"boot", "script", "", "mac", "the boot script that a PC would get",
            "freshseatctl boot script --mac 52:54:00:12:34:56", 0, 0, showBootScript},
    Command{"boot", "stick", "FILE", "seat server address gateway",
            "make a bootable USB image: for every PC, or for one seat and no boot server",
            "freshseatctl boot stick stick.img\nfreshseatctl boot stick pc07.img --seat PC-07", 1, 1, makeBootStick},
    Command{"boot", "network", "show | on | off", "interface mode", "boot PCs over the network",
            "freshseatctl boot network show\nfreshseatctl boot network on --interface eth0\n"
            "freshseatctl boot network on --interface eth1 --mode dhcp", 1, 1, bootNetwork},

    Command{"doctor", "", "[host | master NAME | file FILE]", "", "checks of the host, a master or an image file",
            "freshseatctl doctor\nfreshseatctl doctor master win11\nfreshseatctl doctor file win11.vhdx", 0, 2, runDoctor},

    Command{"store", "check", "", "", "read everything in the store now, compare checksums, wait for the end",
            "freshseatctl store check", 0, 0, checkStore},
    Command{"store", "scrub", "start | stop | show", "",
            "the same in the background, slowly, while seats run: start (or go on), stop, how far it is",
            "freshseatctl store scrub start\nfreshseatctl store scrub show --json", 1, 1, scrubStore},

    Command{"stdio", "", "[PATH]", "", "the helper's control protocol on stdin and stdout (what ssh:// runs)",
            "ssh root@nas freshseatctl stdio", 0, 1, pumpStdio},
};
// clang-format on

std::vector<std::string_view> nouns()
{
    std::vector<std::string_view> out;
    for (const auto &command : kCommands) {
        if (out.empty() || out.back() != command.noun) out.push_back(command.noun);
    }
    return out;
}

std::vector<std::string_view> verbsOf(std::string_view noun)
{
    std::vector<std::string_view> out;
    for (const auto &command : kCommands) {
        if (command.noun == noun) out.push_back(command.verb);
    }
    return out;
}

std::string suggestion(const std::string &nearest, const std::string &otherwise)
{
    return nearest.empty() ? otherwise : "Did you mean " + nearest + "?";
}

tl::unexpected<Error> unknownVerb(const std::string &noun, const std::vector<std::string> &words)
{
    const auto verbs = verbsOf(noun);
    const std::string all = "Its verbs: " + join({verbs.begin(), verbs.end()}, ", ") + ".";
    if (words.size() < 2) return fail(ErrorCode::Usage, "What about " + noun + "? A verb is missing.", all);
    const std::string nearest = nearestWord(words[1], verbs);
    return fail(ErrorCode::Usage, noun + " has no verb " + words[1] + ".",
                suggestion(nearest.empty() ? nearest : noun + ' ' + nearest, all));
}

} // namespace

std::span<const Command> allCommands()
{
    return kCommands;
}

std::span<const OptionSpec> allOptions()
{
    return kOptions;
}

std::span<const std::string_view> generalOptions()
{
    return kGeneral;
}

Result<Chosen> chooseCommand(const std::vector<std::string> &words)
{
    if (words.empty())
        return fail(ErrorCode::Usage, "A command is missing.", "freshseatctl --help lists the commands.");
    bool nounKnown = false;
    for (const auto &command : kCommands) {
        if (command.noun != words[0]) continue;
        nounKnown = true;
        const std::size_t own = command.verb.empty() ? 1 : 2;
        if (own == 1 || (words.size() > 1 && command.verb == words[1]))
            return Chosen{&command, {words.begin() + static_cast<std::ptrdiff_t>(own), words.end()}};
    }
    if (nounKnown) return unknownVerb(words[0], words);
    return fail(ErrorCode::Usage, "There is no command " + words[0] + ".",
                suggestion(nearestWord(words[0], nouns()), "freshseatctl --help lists the commands."));
}

Result<void> checkUsage(const Command &command, const Arguments &arguments, const std::vector<std::string> &words)
{
    const std::string name = fullName(command);
    const std::string hint = "freshseatctl " + name + " --help shows how it is used.";
    if (arguments.problem()) return tl::unexpected(*arguments.problem());
    if (words.size() < command.least)
        return fail(ErrorCode::Usage, name + " needs " + std::string(command.arguments) + ".", hint);
    if (words.size() > command.most)
        return fail(ErrorCode::Usage, name + " has no use for \"" + words[command.most] + "\".", hint);
    const auto own = split(command.options, ' ');
    for (const auto &option : arguments.options()) {
        const bool general = std::find(kGeneral.begin(), kGeneral.end(), option) != kGeneral.end();
        if (!general && std::find(own.begin(), own.end(), option) == own.end())
            return fail(ErrorCode::Usage, name + " has no option --" + option + ".", hint);
    }
    return {};
}

std::string fullName(const Command &command)
{
    std::string out(command.noun);
    if (!command.verb.empty()) out += ' ' + std::string(command.verb);
    return out;
}

} // namespace freshseat::cli
