// SPDX-License-Identifier: GPL-3.0-or-later
// Clones and targets of seats.
#include "core/storage/zfs/seat_disks.h"

#include "core/base/log.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace freshseat::zfsroom {

namespace {

/// 16 characters: Windows takes 12 to 16. None that can be mistaken for another.
std::string chapSecret()
{
    static constexpr std::string_view kLetters = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";
    std::string text;
    while (text.size() < 16) {
        std::array<std::byte, 64> random{};
        randomBytes(random);
        for (const std::byte byte : random) {
            const auto value = std::to_integer<std::size_t>(byte) & 0x3fU;
            if (value < kLetters.size() && text.size() < 16) text += kLetters[value];
        }
    }
    return text;
}

/// The number of "g12"; 0 for another name.
int numberOf(std::string_view volume)
{
    int number = 0;
    if (volume.size() < 2) return 0;
    std::from_chars(volume.data() + 1, volume.data() + volume.size(), number);
    return number;
}

} // namespace

int SeatDisks::lastVolume(const RoomState &state, const SeatEntry &seat)
{
    int last = seat.record.lastVolume;
    for (const zfs::Dataset &dataset : state.datasets) {
        if (Layout::parentOf(dataset.name) == seat.dataset)
            last = std::max(last, numberOf(Layout::lastOf(Layout::volumeOf(dataset.name))));
    }
    return last;
}

Result<std::string> SeatDisks::makeClone(SeatEntry &seat, const std::string &snapshot)
{
    const int last = lastVolume(m_access.state, seat);
    const std::string volume = volumeName(last + 1);
    const std::string name = seat.dataset + "/" + volume;
    if (const auto made = m_access.zfs().clone(snapshot, name); !made) return failure(made);
    auto clean = m_access.zfs().snapshot(Layout::clean(name), {});
    const auto below = clean ? m_access.zfs().list(name) : Result<std::vector<zfs::Dataset>>(failure(clean));
    const bool seen = below && below->size() == 2 && below->front().origin == snapshot;
    if (!seen) {
        const std::string left = discard(name);
        if (!below) return failure(below);
        return fail(ErrorCode::Failed, "the storage host says that it made " + name + ", but it is not there" +
                                           (left.empty() ? "" : " as it should be"));
    }
    seat.record.lastVolume = last + 1;
    return volume;
}

Result<void> SeatDisks::destroy(const std::string &volume)
{
    for (const std::string &name : {Layout::clean(volume), volume}) {
        if (auto gone = m_access.zfs().destroy(name); !gone && gone.error().code != ErrorCode::NotFound) return gone;
    }
    const zfs::Dataset *known = m_access.state.dataset(volume);
    const std::string origin = known == nullptr ? std::string() : known->origin;
    if (const auto gone = isAdopted(origin) ? m_access.zfs().destroy(origin) : Result<void>(); !gone)
        log::warning(origin + " stays: " + gone.error().message);
    return {};
}

bool SeatDisks::destroyTaken(const SeatRecord &record)
{
    if (record.taken.empty()) return true;
    const auto gone = m_access.zfs().destroy(record.taken);
    if (gone || gone.error().code == ErrorCode::NotFound) return true;
    log::warning(record.taken + " stays: " + gone.error().message);
    return false;
}

std::string SeatDisks::discard(const std::string &volume)
{
    const auto gone = destroy(volume);
    if (gone) return {};
    log::warning(volume + " goes later: " + gone.error().message);
    return volume;
}

Result<void> SeatDisks::close(const SeatEntry &seat, bool force)
{
    if (m_access.state.exported(seat.seat.target) == nullptr) return {};
    return m_access.iscsi().close(seat.seat.target, force);
}

Result<void> SeatDisks::show(const SeatEntry &seat, bool closed)
{
    const std::string &target = seat.seat.target;
    const auto volumes = m_access.state.volumesToShow(seat);
    if (auto done = showVolumes(seat, volumes); !done) return done;
    auto now = m_access.iscsi().look(m_access.options().authority);
    if (!now) return failure(now);
    const auto shown = std::find_if(now->exports.begin(), now->exports.end(),
                                    [&](const zfs::Export &one) { return one.target == target; });
    const auto seen = shown == now->exports.end() ? std::map<int, std::string>() : volumesOf(*shown);
    if (seen != volumes) {
        const auto other = std::find_if(volumes.begin(), volumes.end(), [&](const auto &one) {
            const auto there = seen.find(one.first);
            return there == seen.end() || there->second != one.second;
        });
        const std::string volume = other == volumes.end() ? volumes.at(0) : other->second;
        return fail(ErrorCode::Failed,
                    "the storage host says that target " + target + " shows " + volume + ", but it does not",
                    "look at the iSCSI target's state on the host; the next change of the room tries again");
    }
    m_access.state.iscsi.exports = std::move(now->exports);
    return closed ? Result<void>() : m_access.iscsi().open(target);
}

Result<void> SeatDisks::showVolumes(const SeatEntry &seat, const std::map<int, std::string> &volumes)
{
    const std::string &target = seat.seat.target;
    const zfs::Export *before = m_access.state.exported(target);
    auto shown = before == nullptr ? std::map<int, std::string>() : volumesOf(*before);
    if (shown == volumes) return {};
    m_access.exportsChanged = true;
    if (before == nullptr) {
        if (auto made = makeExport(seat, volumes.at(0)); !made) return made;
        shown[0] = volumes.at(0);
    }
    for (const auto &[lun, volume] : shown) {
        if (volumes.contains(lun)) continue;
        if (auto gone = m_access.iscsi().detach(target, lun); !gone) return gone;
    }
    for (const auto &[lun, volume] : volumes) {
        if (shown[lun] == volume) continue;
        const std::string &serial = seat.record.disks.at(lun).serial;
        if (auto done = m_access.iscsi().point(target, lun, volume, serial); !done) return done;
    }
    return {};
}

Result<void> SeatDisks::makeExport(const SeatEntry &seat, const std::string &volume)
{
    if (!seat.record.adopts.empty()) {
        const auto taken = takeOver(seat, volume);
        if (!taken) return failure(taken);
        if (*taken) return {};
    }
    // Closed where data disks follow: a PC finds all of them or none.
    const bool whole = seat.record.disks.size() == 1;
    return m_access.iscsi().create({seat.seat.target, volume, whole}, seat.record.disks.at(0).serial,
                                   admissionOf(seat.seat), newCredentials(seat.seat));
}

/// False: the owner's target is not there any more. Its user and secret stay, so that what knows them boots on.
Result<bool> SeatDisks::takeOver(const SeatEntry &seat, const std::string &volume)
{
    const auto theirs = m_access.iscsi().foreign(seat.record.adopts);
    if (!theirs && theirs.error().code == ErrorCode::NotFound) return false;
    if (!theirs) return failure(theirs);
    zfs::Credentials credentials = newCredentials(seat.seat);
    if (!theirs->credentials.user.empty()) {
        credentials.user = theirs->credentials.user;
        credentials.secret = theirs->credentials.secret;
    }
    if (!theirs->credentials.mutualUser.empty()) {
        credentials.mutualUser = theirs->credentials.mutualUser;
        credentials.mutualSecret = theirs->credentials.mutualSecret;
    }
    const auto taken =
        m_access.iscsi().takeOver(*theirs, {seat.seat.target, volume, false}, admissionOf(seat.seat), credentials);
    if (!taken) return failure(taken);
    return true;
}

void SeatDisks::reopen(const SeatEntry &seat)
{
    if (m_access.state.exported(seat.seat.target) == nullptr) return;
    if (const auto opened = m_access.iscsi().open(seat.seat.target); !opened)
        log::warning("target " + seat.seat.target + " stays closed: " + opened.error().message);
}

std::map<int, std::string> SeatDisks::volumesOf(const zfs::Export &exported)
{
    auto volumes = exported.data;
    volumes[0] = exported.volume;
    return volumes;
}

zfs::Admission SeatDisks::admissionOf(const Seat &seat)
{
    zfs::Admission admission{{seat.initiator}, false, seat.auth};
    for (const std::string &name : seat.initiators) {
        if (name == "any")
            admission.any = true;
        else if (name != seat.initiator)
            admission.initiators.push_back(name);
    }
    return admission;
}

zfs::Credentials SeatDisks::newCredentials(const Seat &seat)
{
    return {nameKey(seat.name.value()), Secret(chapSecret()), "freshseat", Secret(chapSecret())};
}

} // namespace freshseat::zfsroom
