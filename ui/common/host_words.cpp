// SPDX-License-Identifier: GPL-3.0-or-later
// Host words: one table a kind. The texts of verdicts are those of core/model/verdict.cpp; a test compares them.
#include "ui/common/host_words.h"

#include "ui/common/format.h"
#include "ui/common/host_sentence.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <string_view>

namespace freshseat::ui {

namespace {

class HostWords
{
    Q_DECLARE_TR_FUNCTIONS(freshseat::ui::HostWords)
};

// clang-format off
constexpr std::array kVerdicts{
    VerdictText{"no-address",
                QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "The PC was switched on, but never asked for an address"),
                QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "it does not boot from the network, has no power, or its cable or switch port is dead"),
                QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "Look whether the lamp of its network port is on; put network boot (PXE) first in its firmware, or use a boot stick")},
    VerdictText{"no-binary",
                QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "The PC asked for an address, but fetched no boot program"),
                QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "another DHCP server answered without naming one, or its firmware boots from the network over IPv6 only"),
                QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "Look at the boot network for a second DHCP server; switch IPv4 network boot on in the PC's firmware")},
    VerdictText{"wrong-binary",
                QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "The PC fetched its boot program, and then said nothing more"),
                QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "the program does not fit its firmware (BIOS and UEFI need different ones), or Secure Boot refused it"),
                QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "Switch Secure Boot off, or choose UEFI or BIOS in its firmware; try another boot program for this seat")},
    VerdictText{"late-link",
                QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "The PC asked for an address many times before it got through"),
                QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "the switch keeps its port closed for half a minute after the link comes up (spanning tree)"),
                QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "Set the switch ports of the PCs to edge port or PortFast, and switch energy-efficient Ethernet off")},
    VerdictText{"no-login",
                QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "The PC got its boot script, but did not log in to its disk"),
                QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "it does not reach the storage host's iSCSI port (another network, or a firewall), or its secret is refused"),
                QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "Look whether the portal shown on the seat is an address that PCs reach, and port 3260 is open")},
    VerdictText{"secret-refused",
                QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "The PC logged in with a wrong secret"),
                QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "a boot stick or a script of before the secret was renewed"),
                QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "Make its boot stick anew; a PC that boots over the network needs only be switched off and on")},
    VerdictText{"wrong-initiator",
                QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "A PC logged in to this seat under a name that is not the seat's"),
                QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "it starts with another seat's boot stick, or the iSCSI name in its system was changed"),
                QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "Make its boot stick anew; to let that name in, add it to the seat's initiators")},
    VerdictText{"not-its-turn",
                QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "The PC waits: its seat is in use by another PC"),
                QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "two PCs have the same MAC address or stick, or the other one was not switched off"),
                QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "Switch the other PC off; give each PC its own seat")},
    VerdictText{"system-silent",
                QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "The PC's firmware logged in, but its operating system never did"),
                QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "Windows stops with 0x7B INACCESSIBLE_BOOT_DEVICE: the driver of this PC's network card does not start at boot"),
                QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "Open an update session on a PC with the same network card, install its NDIS driver, and set it to start at boot")},
    VerdictText{"restarts",
                QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "The PC starts again and again"),
                QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "its system stops with an error soon after it started, or its power or cable is loose"),
                QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "Look at its screen at the next start; compare with a seat that runs the same snapshot, and roll back if both do it")},
    VerdictText{"slow-start",
                QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "The PC needed minutes from its firmware's login to its system's"),
                QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "its link runs at 100 Mbit/s or loses packets, or the storage host is overloaded"),
                QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "Look at the speed lamp of its port, and change the cable; compare with other seats")},
    VerdictText{"must-boot",
                QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "The PC's system is kept out since its disk was reset under it"),
                QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "the seat was reset by force, or the storage host had stopped, while the system was running"),
                QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "Switch the PC off and on")},
};
// clang-format on

/// What the host's own words add: names and addresses, or a failure that has no id.
enum class Rest { None, AfterColon, All };

struct WarningRow {
    std::string_view id;
    Rest rest;
    const char *words;
};

// clang-format off
constexpr std::array kWarnings{
    WarningRow{"must-boot", Rest::None, QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "Must boot again: its disk was reset under the system that was running.")},
    WarningRow{"policy-pending", Rest::None, QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "Its new policy or limit holds from its next login on.")},
    WarningRow{"fresh-at-boot", Rest::None, QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "Is reset at its next boot: it was in use when its schedule ran.")},
    WarningRow{"limit-near", Rest::None, QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "Nine tenths of what it may write are written.")},
    WarningRow{"size-limit", Rest::None, QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "It has written more than its limit.")},
    WarningRow{"disk-failed", Rest::All, QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "Its disk cannot be used")},
    WarningRow{"data-disk-failed", Rest::All, QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "A data disk cannot be used")},
    WarningRow{"auth-none", Rest::None, QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "Logs in without a secret: any PC can take its place.")},
    WarningRow{"initiators-any", Rest::None, QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "Lets every initiator name in.")},
    WarningRow{"initiators", Rest::None, QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "Lets other initiator names in beside its own.")},
    WarningRow{"max-sessions", Rest::None, QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "Allows several sessions at once: two systems on one disk destroy its file system.")},
    WarningRow{"double-boot", Rest::AfterColon, QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "Two PCs are on its disk at the same time")},
    WarningRow{"no-disk", Rest::None, QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "Its disk is gone: reset it to get a new one.")},
    WarningRow{"no-export", Rest::None, QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "It has no iSCSI target; the next change of the room makes one.")},
    WarningRow{"export-closed", Rest::None, QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "Its iSCSI target takes no logins; the next change of the room opens it.")},
    WarningRow{"boot-waits", Rest::AfterColon, QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "Its PC waits")},
    WarningRow{"boot-network", Rest::AfterColon, QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "The boot network does not work")},
    WarningRow{"boot-program", Rest::AfterColon, QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "It starts with another boot program than its own")},
    WarningRow{"other-servers", Rest::AfterColon, QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "Others answer PCs on the boot network too")},
    WarningRow{"two-schedules", Rest::AfterColon, QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "Seats are reset by two schedules, the companion's and the storage host's own: remove the entries of one. Over a connection without the companion, those of the storage host are removed")},
    WarningRow{"damage", Rest::All, QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "Damaged data was found")},
    WarningRow{"unreadable", Rest::All, QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "Something of the room cannot be read")},
    WarningRow{"strangers", Rest::All, QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "The store holds something that no master or seat knows")},
};
// clang-format on

struct EventRow {
    std::string_view event;
    const char *words;
};

constexpr std::array kEvents{
    EventRow{"woken", QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "switched on from here")},
    EventRow{"address", QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "asked for an address")},
    EventRow{"binary", QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "fetched the boot program")},
    EventRow{"script", QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "fetched the boot script")},
    EventRow{"waiting", QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "waits for its turn")},
    EventRow{"firmware login", QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "firmware logged in")},
    EventRow{"login refused", QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "refused: wrong secret")},
    EventRow{"wrong initiator refused", QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "refused: wrong initiator name")},
    EventRow{"second PC refused", QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "refused: another PC has the seat")},
    EventRow{"old system refused", QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "refused: must boot first")},
    EventRow{"operating system login", QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "system logged in")},
    EventRow{"system login", QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "system logged in")},
    EventRow{"login", QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "system logged in")},
    EventRow{"first writes", QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "first writes")},
    EventRow{"running", QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "running")},
    EventRow{"session gone", QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "session ended")},
    EventRow{"session ended", QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "session ended")},
    EventRow{"session lost", QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "session ended")},
    EventRow{"reset", QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "reset")},
    EventRow{"added", QT_TRANSLATE_NOOP("freshseat::ui::HostWords", "added")},
};

QString translated(std::string_view words)
{
    return HostWords::tr(words.data()); // all of them are literals
}

/// "only 5.0 GiB are left on ..., its reserve: ...; most was written by PC-01 4.1 GiB, PC-02 ..."
QString spaceWords(const Warning &warning)
{
    static const QRegularExpression kForm(
        QStringLiteral("^only (.+?) are left on(?: the seats' disk ([^,;]+))?.*?(?:; most was written by (.+))?$"));
    const QRegularExpressionMatch match = kForm.match(text(warning.text));
    if (!match.hasMatch()) return hostSentence(warning.text);
    QString words = warning.id == "space-reserve"
                        ? HostWords::tr("Only %1 are left, the reserve: seats that are fresh at every boot cannot "
                                        "write any more, and no update is begun.")
                        : HostWords::tr("Only %1 are left for what seats write.");
    const QString disk = match.captured(2);
    const QString left = withLocalSizes(match.captured(1));
    words = words.arg(disk.isEmpty() ? left : QStringLiteral("%1 (%2)").arg(left, disk));
    const QString most = match.captured(3);
    return most.isEmpty() ? words : words + ' ' + HostWords::tr("Most was written by: %1.").arg(withLocalSizes(most));
}

/// A verdict's symptom, in the host's words.
QString symptomWords(const std::string &symptom)
{
    const auto *row = std::find_if(kVerdicts.begin(), kVerdicts.end(),
                                   [&](const VerdictText &verdict) { return verdict.symptom == symptom; });
    return row == kVerdicts.end() ? hostSentence(symptom) : translated(row->symptom);
}

} // namespace

QString verdictWords(const Seat &seat)
{
    if (!seat.verdict) return {};
    const auto *row = std::find_if(kVerdicts.begin(), kVerdicts.end(),
                                   [&](const VerdictText &verdict) { return verdict.id == seat.verdictId; });
    if (row == kVerdicts.end()) return text(*seat.verdict);
    return HostWords::tr("%1. Likely cause: %2. %3.")
        .arg(translated(row->symptom), translated(row->cause), translated(row->remedy));
}

QString warningWords(const Warning &warning)
{
    if (warning.id == "space-low" || warning.id == "space-reserve") return spaceWords(warning);
    if (warning.id == "boot-failure") return symptomWords(warning.text);
    const auto *row = std::find_if(kWarnings.begin(), kWarnings.end(),
                                   [&](const WarningRow &candidate) { return candidate.id == warning.id; });
    if (row == kWarnings.end()) return hostSentence(warning.text);
    const QString words = translated(row->words);
    const std::size_t colon = warning.text.find(": ");
    switch (row->rest) {
    case Rest::All:
        return words + QStringLiteral(": ") + hostSentence(warning.text);
    case Rest::AfterColon:
        return colon == std::string::npos ? words
                                          : words + QStringLiteral(": ") + hostSentence(warning.text.substr(colon + 2));
    case Rest::None:
        break;
    }
    return words;
}

QString timelineWord(const std::string &event)
{
    const auto *row = std::find_if(kEvents.begin(), kEvents.end(),
                                   [&](const EventRow &candidate) { return candidate.event == event; });
    return row == kEvents.end() ? text(event) : translated(row->words);
}

std::span<const VerdictText> translatedVerdicts()
{
    return kVerdicts;
}

} // namespace freshseat::ui
