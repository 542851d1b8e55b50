// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/zfs/seat_refit.h"

#include "core/base/text.h"

#include <algorithm>

namespace freshseat::zfsroom {

int &snapshotOf(Seat &seat, int lun)
{
    for (DataDisk &disk : seat.data) {
        if (disk.lun == lun) return disk.snapshot;
    }
    return seat.snapshot;
}

std::string serialNumber()
{
    return randomId().substr(0, 15); // CORE takes no more
}

Result<void> SeatRefit::renew(int lun, const Version &version)
{
    auto volume = m_disks.makeClone(m_entry, version.dataset);
    if (!volume) {
        abandon();
        return failure(volume);
    }
    m_entry.record.disks[lun].volume = std::move(*volume);
    snapshotOf(m_entry.record.seat, lun) = version.record.number;
    return {};
}

Result<void> SeatRefit::rollBack(int lun)
{
    const std::string volume = m_entry.volume(lun);
    const auto roll = [&]() -> Result<void> {
        if (auto back = m_access.zfs().rollback(Layout::clean(volume)); !back) return back;
        const auto after = m_access.zfs().list(volume);
        if (!after) return failure(after);
        const bool clean = !after->empty() && after->front().name == volume && after->front().written == 0;
        if (clean) return {};
        return fail(ErrorCode::Failed, "the storage host says that it rolled " + volume + " back, but it did not");
    };
    auto rolled = roll();
    if (!rolled) abandon();
    return rolled;
}

Result<std::string> SeatRefit::finish(bool closed)
{
    if (const auto written = m_access.write(m_entry); !written) {
        abandon();
        return failure(written);
    }
    if (const auto dropped = dropDisks(); !dropped) return failure(dropped);
    if (const auto shown = m_disks.show(m_entry, closed); !shown) return failure(shown);
    const auto needed = volumesIn(m_entry.record);
    std::vector<std::string> left;
    for (const std::string &volume : volumesIn(m_before)) {
        if (needed.contains(volume)) continue;
        if (auto stays = m_disks.discard(m_entry.dataset + "/" + volume); !stays.empty())
            left.push_back(std::move(stays));
    }
    return left.empty() ? std::string() : "its old disk " + join(left, ", ") + " is removed later";
}

/// LUNs whose disk is another one now, or none: a PC must not know it again.
Result<void> SeatRefit::dropDisks()
{
    auto &exports = m_access.state.iscsi.exports;
    const auto exported = std::find_if(exports.begin(), exports.end(),
                                       [&](const zfs::Export &one) { return one.target == m_entry.seat.target; });
    if (exported == exports.end()) return {};
    for (const auto &[lun, disk] : m_before.disks) {
        const auto now = m_entry.record.disks.find(lun);
        const bool stays = now != m_entry.record.disks.end() && now->second.serial == disk.serial;
        if (stays || !exported->data.contains(lun)) continue;
        m_access.exportsChanged = true;
        if (auto gone = m_access.iscsi().detach(exported->target, lun); !gone) return gone;
        exported->data.erase(lun);
    }
    return {};
}

void SeatRefit::abandon()
{
    const auto known = volumesIn(m_before);
    for (const std::string &volume : volumesIn(m_entry.record)) {
        if (!volume.empty() && !known.contains(volume)) m_disks.discard(m_entry.dataset + "/" + volume);
    }
    m_entry.record = m_before;
    m_disks.reopen(m_entry);
}

} // namespace freshseat::zfsroom
