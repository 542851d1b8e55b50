// SPDX-License-Identifier: GPL-3.0-or-later
// Begin, publish, discard, drop: what is written down when.
#include "core/storage/zfs/version_work.h"

#include "core/base/log.h"
#include "core/base/text.h"
#include "core/model/update_rules.h"
#include "core/storage/zfs/tidy.h"

#include <algorithm>
#include <charconv>

namespace freshseat::zfsroom {

namespace {

std::vector<ItemOutcome> done(const MasterName &master, std::string message = {})
{
    return {{master.value(), Outcome::Done, std::move(message)}};
}

} // namespace

std::string VersionWork::nextVolume(const MasterEntry &master) const
{
    int last = master.record.lastVolume;
    for (const zfs::Dataset &dataset : m_access.state.datasets) {
        if (Layout::parentOf(dataset.name) != master.dataset) continue;
        const std::string_view name = Layout::lastOf(Layout::volumeOf(dataset.name));
        int number = 0;
        if (name.starts_with('u')) std::from_chars(name.data() + 1, name.data() + name.size(), number);
        last = std::max(last, number);
    }
    return "u" + std::to_string(last + 1);
}

Outcomes VersionWork::begin(const BeginUpdate &action, const std::string &who)
{
    if (const auto checked = checkBegin(action, m_view); !checked) return failure(checked);
    MasterEntry &master = *m_access.state.master(action.master);
    SeatEntry &seat = *m_access.state.seat(action.seat);
    const Version *version = master.version(master.record.current);
    if (version == nullptr) return tl::unexpected<Error>(noSuchSnapshot(master.record.name, master.record.current));
    const std::string volume = nextVolume(master);
    const std::string name = master.dataset + "/" + volume;
    if (const auto made = m_access.zfs().clone(version->dataset, name); !made) return failure(made);
    if (const auto closed = m_disks.close(seat, false); !closed) {
        m_disks.discard(name);
        return failure(closed);
    }
    const MasterRecord before = master.record;
    master.record.update =
        UpdateSession{master.record.name, seat.seat.name, {}, master.record.current, m_access.now(), who, 0, 0, false};
    master.record.updateVolume = volume;
    std::from_chars(volume.data() + 1, volume.data() + volume.size(), master.record.lastVolume);
    auto shown = m_access.write(master);
    if (!shown) {
        master.record = before;
        m_disks.reopen(seat);
        m_disks.discard(name);
        return failure(shown);
    }
    shown = m_disks.show(seat);
    if (!shown) { // nobody has written on it: it is taken back
        const Error error = shown.error();
        master.record.update.reset();
        if (m_access.write(master)) static_cast<void>(showOwn(&seat));
        return tl::unexpected<Error>(error);
    }
    return done(master.record.name, "seat " + seat.seat.name.value() + " boots a writable disk over snapshot " +
                                        std::to_string(before.current));
}

Result<void> VersionWork::showOwn(SeatEntry *seat)
{
    return seat == nullptr ? Result<void>() : m_disks.show(*seat);
}

Outcomes VersionWork::discard(const DiscardUpdate &action)
{
    if (const auto open = openUpdate(action.master, m_view); !open) return failure(open);
    MasterEntry &master = *m_access.state.master(action.master);
    SeatEntry *seat = m_access.state.updating(master);
    if (seat != nullptr) {
        if (const auto closed = m_disks.close(*seat, true); !closed) return failure(closed);
    }
    const std::string volume = master.updateDataset();
    const MasterRecord before = master.record;
    master.record.update.reset();
    master.record.updateVolume.clear();
    if (const auto written = m_access.write(master); !written) {
        master.record = before;
        if (seat != nullptr) m_disks.reopen(*seat);
        return failure(written);
    }
    if (const auto shown = showOwn(seat); !shown) return failure(shown);
    const std::string left = m_disks.discard(volume);
    return done(master.record.name, left.empty() ? "" : "its disk " + left + " is removed later");
}

Result<Published> VersionWork::publish(const PublishUpdate &action)
{
    if (const auto checked = checkPublish(action, m_view); !checked) return failure(checked);
    MasterEntry &master = *m_access.state.master(action.master);
    SeatEntry *seat = m_access.state.updating(master);
    if (seat != nullptr) {
        if (const auto closed = m_disks.close(*seat, false); !closed) return failure(closed);
    }
    const std::string volume = master.updateDataset();
    const VersionRecord version{master.record.last + 1, action.comment, m_access.now(), false};
    const auto published =
        m_access.zfs().snapshot(Layout::version(volume, version.number), {{zfs::kVersionNote, toNote(version)}});
    if (!published) {
        if (seat != nullptr) m_disks.reopen(*seat);
        return failure(published);
    }
    // It is published; what follows is finished by tidy() when it is cut off here.
    master.versions.push_back({version, Layout::version(volume, version.number), 0});
    master.record.last = version.number;
    master.record.update.reset();
    master.record.updateVolume.clear();
    Published result{version.number, "snapshot " + std::to_string(version.number)};
    auto ended = m_access.write(master);
    if (ended) ended = showOwn(seat);
    if (ended) ended = m_access.zfs().setReadOnly(volume);
    if (!ended) result.message += "; what is left to do is done with the next change: " + ended.error().message;
    return result;
}

Outcomes VersionWork::setCurrent(const MasterName &name, int number)
{
    if (const auto checked = checkCurrent({name, number, RollOut::None}, m_view); !checked) return failure(checked);
    MasterEntry &master = *m_access.state.master(name);
    master.record.current = number;
    if (const auto written = m_access.write(master); !written) return failure(written);
    return done(master.record.name, "snapshot " + std::to_string(number) + " is current");
}

Outcomes VersionWork::mark(const MasterName &name, int number, bool good)
{
    if (const auto checked = checkGood({name, number}, m_view); !checked) return failure(checked);
    MasterEntry &master = *m_access.state.master(name);
    std::erase(master.record.bad, number);
    if (good)
        master.record.good = number;
    else
        master.record.bad.push_back(number);
    if (!good && master.record.good == number) master.record.good = 0;
    if (const auto written = m_access.write(master); !written) return failure(written);
    return done(master.record.name,
                "snapshot " + std::to_string(number) + (good ? " is the last known good one" : " is marked bad"));
}

Outcomes VersionWork::drop(const DropSnapshot &action)
{
    if (const auto checked = checkDrop(action, m_view); !checked) return failure(checked);
    MasterEntry &master = *m_access.state.master(action.master);
    Version version = *master.version(action.number);
    version.record.dropped = true;
    if (master.record.good == action.number) master.record.good = 0;
    std::erase(master.record.bad, action.number);
    const zfs::Setting gone[]{{master.dataset, {{zfs::kMasterNote, toNote(master.record)}}},
                              {version.dataset, {{zfs::kVersionNote, toNote(version.record)}}}};
    if (const auto set = m_access.zfs().set(gone); !set) return failure(set);
    if (const auto kept = forgetKept(master, action.number); !kept) log::warning(kept.error().message);
    const std::string dataset = master.dataset;
    const MasterName name = master.record.name;
    if (const auto tidied = Tidy(m_access).versions(dataset); !tidied) log::warning(tidied.error().message);
    return done(name, "snapshot " + std::to_string(action.number) + " is gone");
}

Result<void> VersionWork::forgetKept(const MasterEntry &master, int number)
{
    for (SeatEntry &seat : m_access.state.seats) {
        for (auto &[lun, disk] : seat.record.disks) {
            if (!disk.kept || (number != 0 && disk.kept->snapshot != number)) continue;
            const std::string volume = seat.dataset + "/" + disk.kept->volume;
            const zfs::Dataset *there = m_access.state.dataset(volume);
            if (there == nullptr || !there->origin.starts_with(master.dataset + "/")) continue;
            disk.kept.reset();
            if (auto written = m_access.write(seat); !written) return written;
            m_disks.discard(volume);
        }
    }
    return {};
}

Outcomes VersionWork::remove(const DeleteMaster &action)
{
    if (const auto checked = checkDelete(action, m_view); !checked) return failure(checked);
    MasterEntry &master = *m_access.state.master(action.name);
    const MasterName name = master.record.name;
    const std::string dataset = master.dataset;
    if (const auto kept = forgetKept(master, 0); !kept) return failure(kept);
    master.record.deleting = true;
    if (const auto written = m_access.write(master); !written) return failure(written);
    const auto gone = Tidy(m_access).master(dataset);
    if (gone) return done(name);
    return done(name, "some of it is removed later: " + gone.error().message);
}

Result<void> VersionWork::imported(const ImportSpec &spec, const std::string &dataset, const std::string &volume)
{
    const VersionRecord version{1, spec.comment, m_access.now(), false};
    const std::string snapshot = Layout::version(dataset + "/" + volume, 1);
    if (auto made = m_access.zfs().snapshot(snapshot, {{zfs::kVersionNote, toNote(version)}}); !made) return made;
    MasterEntry master;
    master.dataset = dataset;
    master.record.name = spec.name;
    master.record.created = m_access.now();
    master.record.last = 1;
    master.record.lastVolume = 1;
    if (auto written = m_access.write(master); !written) return written;
    return m_access.zfs().setReadOnly(dataset + "/" + volume);
}

Result<void> VersionWork::imported(MasterEntry &master, const ImportSpec &spec, const std::string &volume,
                                   const std::string &who)
{
    const MasterRecord before = master.record;
    master.record.update = UpdateSession{
        master.record.name, {}, spec.fileName, master.record.current, m_access.now(), who, spec.fileSize, 0, false};
    master.record.updateVolume = volume;
    std::from_chars(volume.data() + 1, volume.data() + volume.size(), master.record.lastVolume);
    auto written = m_access.write(master);
    if (!written) master.record = before;
    return written;
}

} // namespace freshseat::zfsroom
