// SPDX-License-Identifier: GPL-3.0-or-later
// Drives: the sticks of this machine that may be written to, without root. What implements it asks the system's own
// service, which asks the person where that is needed.
#pragma once
#include "core/base/unique_fd.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <cstdint>
#include <functional>
#include <vector>

namespace freshseat::services {

/// A stick as it was seen last.
struct Drive {
    QString id;     ///< the system's, as long as it is plugged in
    QString device; ///< "/dev/sdb"
    QString model;  ///< "SanDisk Ultra"
    QString serial;
    std::uint64_t size = 0;  ///< bytes
    QStringList mountPoints; ///< closed before it is written to
    QStringList labels;      ///< names of its file systems
    bool operator==(const Drive &) const = default;
};

enum class DriveTrouble {
    NoService,  ///< this machine has nobody to ask
    Gone,       ///< not plugged in any more, or another one is
    Refused,    ///< it may not be written to: see drive_rules.h
    Busy,       ///< somebody uses it
    NotAllowed, ///< the person may not, or did not confirm
    Failed,
};

struct DriveFailure {
    DriveTrouble trouble = DriveTrouble::Failed;
    QString said; ///< what the system says to it, in its own words; may be empty
};

class Drives : public QObject
{
    Q_OBJECT
public:
    using Listed = tl::expected<std::vector<Drive>, DriveFailure>;
    using Opened = tl::expected<UniqueFd, DriveFailure>;

    /// The sticks that may be written to, by device. Asynchronous: answers later on the caller's thread, and never once
    /// `receiver` has died.
    virtual void list(QObject *receiver, std::function<void(Listed)> answer) = 0;
    /// Looks again whether it is that very stick and may be written to, closes its file systems and opens it for
    /// reading and writing, for us alone. Any thread; blocks as long as the person takes to confirm.
    virtual Opened open(const Drive &drive) = 0;
    /// Whether it is plugged in. Any thread; blocks.
    virtual bool isThere(const Drive &drive) = 0;

signals:
    void changed(); ///< something was plugged in or out
};

} // namespace freshseat::services
