// SPDX-License-Identifier: GPL-3.0-or-later
// Words: one table a kind.
#include "ui/common/words.h"

#include "ui/common/host_sentence.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace freshseat::ui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(freshseat::ui::Words)
};

struct Pair {
    std::string_view key;
    const char *word;
};

constexpr std::array kActions = {
    Pair{"seat.add", QT_TRANSLATE_NOOP("freshseat::ui::Words", "Seat added")},
    Pair{"seat.set", QT_TRANSLATE_NOOP("freshseat::ui::Words", "Seat changed")},
    Pair{"seat.remove", QT_TRANSLATE_NOOP("freshseat::ui::Words", "Seat removed")},
    Pair{"seat.reset", QT_TRANSLATE_NOOP("freshseat::ui::Words", "Reset")},
    Pair{"seat.secret", QT_TRANSLATE_NOOP("freshseat::ui::Words", "Secret shown")},
    Pair{"seat.secret.renew", QT_TRANSLATE_NOOP("freshseat::ui::Words", "Secret renewed")},
    Pair{"master.import", QT_TRANSLATE_NOOP("freshseat::ui::Words", "Master imported")},
    Pair{"master.export", QT_TRANSLATE_NOOP("freshseat::ui::Words", "Master exported")},
    Pair{"master.delete", QT_TRANSLATE_NOOP("freshseat::ui::Words", "Master deleted")},
    Pair{"schedule.add", QT_TRANSLATE_NOOP("freshseat::ui::Words", "Schedule added")},
    Pair{"schedule.remove", QT_TRANSLATE_NOOP("freshseat::ui::Words", "Schedule removed")},
    Pair{"schedule.enable", QT_TRANSLATE_NOOP("freshseat::ui::Words", "Schedule switched on")},
    Pair{"schedule.disable", QT_TRANSLATE_NOOP("freshseat::ui::Words", "Schedule switched off")},
    Pair{"seat.undo", QT_TRANSLATE_NOOP("freshseat::ui::Words", "Reset taken back")},
    Pair{"update.begin", QT_TRANSLATE_NOOP("freshseat::ui::Words", "Update begun")},
    Pair{"update.discard", QT_TRANSLATE_NOOP("freshseat::ui::Words", "Update discarded")},
    Pair{"update.publish", QT_TRANSLATE_NOOP("freshseat::ui::Words", "Update published")},
    Pair{"master.current", QT_TRANSLATE_NOOP("freshseat::ui::Words", "Version made current")},
    Pair{"master.drop", QT_TRANSLATE_NOOP("freshseat::ui::Words", "Version dropped")},
    Pair{"master.good", QT_TRANSLATE_NOOP("freshseat::ui::Words", "Version marked good")},
    Pair{"rollout.continue", QT_TRANSLATE_NOOP("freshseat::ui::Words", "Roll-out continued")},
    Pair{"rollout.abort", QT_TRANSLATE_NOOP("freshseat::ui::Words", "Roll-out ended")},
    Pair{"daemon.start", QT_TRANSLATE_NOOP("freshseat::ui::Words", "Helper started")},
    Pair{"seat.wake", QT_TRANSLATE_NOOP("freshseat::ui::Words", "Switch on")},
    Pair{"seat.shutdown", QT_TRANSLATE_NOOP("freshseat::ui::Words", "Shut down")},
    Pair{"seat.reboot", QT_TRANSLATE_NOOP("freshseat::ui::Words", "Restart")},
    Pair{"seat.message", QT_TRANSLATE_NOOP("freshseat::ui::Words", "Message")},
    Pair{"master.send", QT_TRANSLATE_NOOP("freshseat::ui::Words", "Master sent")},
    Pair{"master.receive", QT_TRANSLATE_NOOP("freshseat::ui::Words", "Master received")},
    Pair{"master.receive.drop", QT_TRANSLATE_NOOP("freshseat::ui::Words", "Begun receive dropped")},
    Pair{"pc.adopt", QT_TRANSLATE_NOOP("freshseat::ui::Words", "PC made a seat")},
    Pair{"pc.ignore", QT_TRANSLATE_NOOP("freshseat::ui::Words", "PC not offered any more")},
    Pair{"pc.auto", QT_TRANSLATE_NOOP("freshseat::ui::Words", "Whether new PCs become seats")},
    Pair{"boot.network.on", QT_TRANSLATE_NOOP("freshseat::ui::Words", "Network boot switched on")},
    Pair{"boot.network.off", QT_TRANSLATE_NOOP("freshseat::ui::Words", "Network boot switched off")},
    Pair{"boot.stick", QT_TRANSLATE_NOOP("freshseat::ui::Words", "Boot stick made")},
    Pair{"rollout", QT_TRANSLATE_NOOP("freshseat::ui::Words", "Roll-out")},
    Pair{"report", QT_TRANSLATE_NOOP("freshseat::ui::Words", "Report")},
    Pair{"report.test", QT_TRANSLATE_NOOP("freshseat::ui::Words", "Test report")},
    Pair{"space.low", QT_TRANSLATE_NOOP("freshseat::ui::Words", "Space runs low")},
    Pair{"space.reserve", QT_TRANSLATE_NOOP("freshseat::ui::Words", "Only the reserve is left")},
    Pair{"store.scrub.start", QT_TRANSLATE_NOOP("freshseat::ui::Words", "Check of the data begun")},
    Pair{"store.scrub.stop", QT_TRANSLATE_NOOP("freshseat::ui::Words", "Check of the data stopped")},
    Pair{"schedule.run", QT_TRANSLATE_NOOP("freshseat::ui::Words", "Schedule run")},
};

constexpr std::array kOutcomes = {
    Pair{"done", QT_TRANSLATE_NOOP("freshseat::ui::Words", "done")},
    Pair{"refused", QT_TRANSLATE_NOOP("freshseat::ui::Words", "refused")},
    Pair{"failed", QT_TRANSLATE_NOOP("freshseat::ui::Words", "failed")},
    Pair{"skipped", QT_TRANSLATE_NOOP("freshseat::ui::Words", "skipped")},
};

template <std::size_t N>
QString lookUp(const std::array<Pair, N> &table, const std::string &key)
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const Pair &pair) { return pair.key == key; });
    return found == table.end() ? QString::fromStdString(key) : Words::tr(found->word);
}

} // namespace

QString stateWord(SeatState state)
{
    switch (state) {
    case SeatState::Off:
        return Words::tr("Off");
    case SeatState::Firmware:
        return Words::tr("Booting");
    case SeatState::Starting:
        return Words::tr("Starting");
    case SeatState::Running:
        return Words::tr("Running");
    case SeatState::Update:
        return Words::tr("Update session");
    case SeatState::Resetting:
        return Words::tr("Resetting");
    case SeatState::Failed:
        return Words::tr("Failed");
    case SeatState::Unknown:
        break;
    }
    return Words::tr("Unknown");
}

QString stateHelp(SeatState state)
{
    switch (state) {
    case SeatState::Off:
        return Words::tr("The PC has no session with its disk.");
    case SeatState::Firmware:
        return Words::tr("The PC's firmware is loading the operating system.");
    case SeatState::Starting:
        return Words::tr("The operating system is starting.");
    case SeatState::Running:
        return Words::tr("The PC is on and uses its disk.");
    case SeatState::Update:
        return Words::tr("This seat is writing the next version of its master.");
    case SeatState::Resetting:
        return Words::tr("The clone is being made fresh.");
    case SeatState::Failed:
        return Words::tr("Something went wrong; the last error says what.");
    case SeatState::Unknown:
        break;
    }
    return Words::tr("The storage host cannot tell.");
}

QString stateIcon(SeatState state)
{
    switch (state) {
    case SeatState::Off:
        return QStringLiteral("state-off");
    case SeatState::Firmware:
        return QStringLiteral("state-firmware");
    case SeatState::Starting:
        return QStringLiteral("state-starting");
    case SeatState::Running:
        return QStringLiteral("state-running");
    case SeatState::Update:
        return QStringLiteral("state-update");
    case SeatState::Resetting:
        return QStringLiteral("state-resetting");
    case SeatState::Failed:
        return QStringLiteral("state-failed");
    case SeatState::Unknown:
        break;
    }
    return QStringLiteral("state-unknown");
}

QString policyWord(ResetPolicy policy)
{
    switch (policy) {
    case ResetPolicy::Boot:
        return Words::tr("fresh at every boot");
    case ResetPolicy::Nightly:
        return Words::tr("fresh when the schedule says");
    case ResetPolicy::Keep:
        break;
    }
    return Words::tr("kept until you reset it");
}

QString outcomeWord(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Done:
        return Words::tr("done");
    case Outcome::Refused:
        return Words::tr("refused");
    case Outcome::Failed:
        return Words::tr("failed");
    case Outcome::Skipped:
        break;
    }
    return Words::tr("skipped");
}

QString journalOutcomeWord(const std::string &outcome)
{
    return lookUp(kOutcomes, outcome);
}

QString journalActionWord(const std::string &action)
{
    return lookUp(kActions, action);
}

QString journalObjectName(const std::string &object)
{
    const auto space = object.find(' ');
    return QString::fromStdString(space == std::string::npos ? object : object.substr(space + 1));
}

QIcon outcomeIcon(const std::string &outcome)
{
    const Theme &theme = Theme::current();
    if (outcome == "done") return icon(QStringLiteral("check"), theme.success);
    if (outcome == "failed") return icon(QStringLiteral("state-failed"), theme.error);
    if (outcome == "refused") return icon(QStringLiteral("warning"), theme.warning);
    return icon(QStringLiteral("skip"), theme.dim);
}

QString errorHeading(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
        return Words::tr("That cannot be right");
    case ErrorCode::InUse:
        return Words::tr("Refused: in use");
    case ErrorCode::NotFound:
        return Words::tr("Not there");
    case ErrorCode::Unreachable:
        return Words::tr("Storage host not reachable");
    case ErrorCode::Unsupported:
        return Words::tr("Not possible with this storage host");
    case ErrorCode::NotAllowed:
        return Words::tr("Not allowed");
    case ErrorCode::OutOfSpace:
        return Words::tr("Out of space");
    case ErrorCode::Failed:
        break;
    }
    return Words::tr("That did not work");
}

QString errorAdvice(const Error &error)
{
    if (!error.hint.empty()) return hostSentence(error.hint);
    switch (error.code) {
    case ErrorCode::InUse:
        return Words::tr("Shut the PC down first, or reset it with its session dropped.");
    case ErrorCode::Unreachable:
        return Words::tr("Check that the storage host is on and the network works.");
    case ErrorCode::NotAllowed:
        return Words::tr("Check user name and key.");
    case ErrorCode::OutOfSpace:
        return Words::tr("Free space on the storage host: reset seats or drop old snapshots.");
    case ErrorCode::Failed:
    case ErrorCode::Usage:
    case ErrorCode::NotFound:
    case ErrorCode::Unsupported:
        break;
    }
    return {};
}

} // namespace freshseat::ui
