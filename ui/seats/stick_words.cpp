// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seats/stick_words.h"

#include "ui/common/format.h"

#include <QCoreApplication>

namespace freshseat::ui {

namespace {

using services::DriveTrouble;
using services::StickPhase;
using services::StickTrouble;

class StickWords
{
    Q_DECLARE_TR_FUNCTIONS(freshseat::ui::StickWords)
};

/// As it is written, whichever way the language around it runs.
QString asWritten(const QString &words)
{
    static const QChar kBegin(0x2066);
    static const QChar kEnd(0x2069);
    return kBegin + words + kEnd;
}

QString troubleWords(const services::StickEnd &end)
{
    switch (end.trouble) {
    case StickTrouble::Drive:
        return driveFailureWords(end.drive);
    case StickTrouble::TooSmall:
        return StickWords::tr("The stick is too small for the image.");
    case StickTrouble::NotWritten:
        return StickWords::tr("The stick cannot be written: it may be write-protected or broken.");
    case StickTrouble::Gone:
        return StickWords::tr("The stick was pulled out.");
    case StickTrouble::Differs:
        return StickWords::tr("The stick does not hold what was written to it: it is broken. Use another one.");
    case StickTrouble::Stopped:
        return StickWords::tr("Writing was stopped.");
    case StickTrouble::None:
    case StickTrouble::Host:
        break;
    }
    return {};
}

} // namespace

QString driveWords(const services::Drive &drive)
{
    const QString model = drive.model.isEmpty() ? StickWords::tr("USB stick without a name") : asWritten(drive.model);
    return StickWords::tr("%1, %2 (%3)").arg(model, sizeText(drive.size), asWritten(drive.device));
}

QString driveLossWords(const services::Drive &drive)
{
    const QString lost = StickWords::tr("Everything on this stick will be lost: %1.").arg(driveWords(drive));
    if (drive.labels.isEmpty()) return lost;
    return lost + ' ' + StickWords::tr("On it is: %1.").arg(asWritten(drive.labels.join(QStringLiteral(", "))));
}

QString driveFailureWords(const services::DriveFailure &failure)
{
    switch (failure.trouble) {
    case DriveTrouble::NoService:
        return StickWords::tr("This computer gives no access to USB sticks (UDisks2 does not run). Make a file.");
    case DriveTrouble::Gone:
        return StickWords::tr("The stick is not plugged in any more.");
    case DriveTrouble::Refused:
        return StickWords::tr("This disk may not be overwritten: the system uses it.");
    case DriveTrouble::Busy:
        return StickWords::tr("Something uses the stick. Close the files and windows that are open on it.");
    case DriveTrouble::NotAllowed:
        return StickWords::tr("This computer did not allow it.");
    case DriveTrouble::Failed:
        break;
    }
    return StickWords::tr("The stick cannot be opened.");
}

QString stickPhaseWords(services::StickPhase phase)
{
    switch (phase) {
    case StickPhase::Writing:
        return StickWords::tr("Writing to the stick…");
    case StickPhase::Checking:
        return StickWords::tr("Reading the stick back…");
    case StickPhase::Fetching:
        break;
    }
    return StickWords::tr("The storage host makes the image…");
}

Error stickError(const services::StickEnd &end)
{
    if (end.trouble == StickTrouble::Host) return end.error;
    const bool denied = end.trouble == StickTrouble::Drive && end.drive.trouble == DriveTrouble::NotAllowed;
    QString words = troubleWords(end);
    const QString said = end.trouble == StickTrouble::Drive ? end.drive.said : end.said;
    if (!said.isEmpty()) words += QStringLiteral(" (%1)").arg(asWritten(said));
    const QString now = end.begun
                            ? StickWords::tr("What was on it is lost, and no PC boots from it. Write it once more.")
                            : StickWords::tr("Nothing was written to the stick.");
    return {denied ? ErrorCode::NotAllowed : ErrorCode::Failed, words.toStdString(), now.toStdString()};
}

} // namespace freshseat::ui
