// SPDX-License-Identifier: GPL-3.0-or-later
// Sticks that are files, for tests of what writes them.
#pragma once
#include "core/services/drives.h"

#include <QPointer>
#include <QTimer>

#include <atomic>
#include <fcntl.h>
#include <optional>
#include <semaphore>

namespace freshseat::test {

class FakeDrives final : public services::Drives
{
public:
    void list(QObject *receiver, std::function<void(Listed)> answer) override
    {
        QTimer::singleShot(0, receiver, [this, answer = std::move(answer)] {
            if (noService) return answer(tl::unexpected(services::DriveFailure{services::DriveTrouble::NoService, {}}));
            answer(drives);
        });
    }
    Opened open(const services::Drive & /*drive*/) override
    {
        ++opens;
        if (gated) gate.acquire();
        if (refusal) return tl::unexpected(*refusal);
        return UniqueFd(::open(path.toLocal8Bit().constData(), O_RDWR | O_CLOEXEC | flags));
    }
    bool isThere(const services::Drive & /*drive*/) override { return there; }
    void plug(const services::Drive &drive)
    {
        drives.push_back(drive);
        emit changed();
    }
    void pull()
    {
        drives.clear();
        emit changed();
    }

    std::vector<services::Drive> drives;
    bool noService = false;
    QString path; ///< what open() opens
    int flags = 0;
    std::optional<services::DriveFailure> refusal;
    std::atomic<bool> there = true;
    std::atomic<bool> gated = false; ///< open() waits for the gate
    std::counting_semaphore<> gate{0};
    std::atomic<int> opens = 0;
};

inline services::Drive someStick(std::uint64_t size = 1U << 20)
{
    return {QStringLiteral("/drives/1"),
            QStringLiteral("/dev/sdx"),
            QStringLiteral("Kingston DataTraveler"),
            QStringLiteral("001"),
            size,
            {},
            {QStringLiteral("HOLIDAY")}};
}

} // namespace freshseat::test
