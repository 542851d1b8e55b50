// SPDX-License-Identifier: GPL-3.0-or-later
// SeatDisks: the steps that resets, updates and undo are made of: a fresh clone, another volume behind a target, what
// is set aside and thrown away. Each leaves things as they were when it fails, or says what is left.
//
// The order of all of them: the new is made and looked at; the target is closed (no session, no login); the record says
// what is to be (from here on tidy() finishes what was cut off); the target shows it, and that is looked at; the
// target is opened; the old goes.
#pragma once
#include "core/storage/zfs/room_access.h"

#include <map>
#include <string>

namespace freshseat::zfsroom {

class SeatDisks
{
public:
    explicit SeatDisks(RoomAccess &access)
        : m_access(access)
    {}

    /// The highest number that a volume of the seat has or had; what the one with a number is called.
    [[nodiscard]] static int lastVolume(const RoomState &state, const SeatEntry &seat);
    [[nodiscard]] static std::string volumeName(int number) { return "g" + std::to_string(number); }
    /// A clone of the snapshot for the seat, with its clean snapshot: the volume's name ("g4"). Seen on the host.
    Result<std::string> makeClone(SeatEntry &seat, const std::string &snapshot);
    /// The volume and its clean snapshot, when nothing shows it. Never recursive. A snapshot that was made of an
    /// owner's volume for it goes too.
    Result<void> destroy(const std::string &volume);
    /// The snapshot that was made of an owner's volume for this seat; true: there is none any more.
    bool destroyTaken(const SeatRecord &record);
    /// The same as destroy() for what is no longer needed: what cannot go now goes with a later change. Its name when
    /// it stays.
    std::string discard(const std::string &volume);

    /// Nobody is on the seat, and nobody comes. Nothing when it has no target.
    Result<void> close(const SeatEntry &seat, bool force);
    /// The seat's target shows what its record says, and takes logins unless `closed`. Made anew when there is none. It
    /// is close()d, or gets data disks and nothing else.
    Result<void> show(const SeatEntry &seat, bool closed = false);
    /// After a failure before anything changed.
    void reopen(const SeatEntry &seat);

    /// What is behind the target's LUNs.
    [[nodiscard]] static std::map<int, std::string> volumesOf(const zfs::Export &exported);
    [[nodiscard]] static zfs::Admission admissionOf(const Seat &seat);
    [[nodiscard]] static zfs::Credentials newCredentials(const Seat &seat);

private:
    Result<void> showVolumes(const SeatEntry &seat, const std::map<int, std::string> &volumes);
    Result<void> makeExport(const SeatEntry &seat, const std::string &volume);
    Result<bool> takeOver(const SeatEntry &seat, const std::string &volume);

    RoomAccess &m_access;
};

} // namespace freshseat::zfsroom
