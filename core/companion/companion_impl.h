// SPDX-License-Identifier: GPL-3.0-or-later
// The companion's parts put together: what companion_*.cpp share.
#pragma once
#include "core/companion/companion_room.h"
#include "core/companion/other_schedule.h"
#include "core/companion/stick_desk.h"
#include "core/host/boot_desk.h"
#include "core/host/boot_network.h"
#include "core/host/catalog_book.h"
#include "core/host/gate.h"
#include "core/host/metrics_page.h"
#include "core/host/power.h"
#include "core/host/run_reports.h"
#include "core/host/sticks.h"
#include "core/schedule/scheduler.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace freshseat::companion {

class CompanionRoom::Impl
{
public:
    Impl(CompanionRoom &companion, const CompanionParts &parts, host::RoomOptions roomOptions, Link::Open open,
         std::function<std::string()> address);

    const host::RoomOptions options;
    const Clock &clock;
    Executor &pool;
    WatchHub hub;
    Link link;
    FollowedRoom room;
    host::BootDesk desk;
    StickDesk stickDesk;
    host::BootService service;
    host::BootNetworkService network;
    host::Sticks sticks;
    host::Power power;
    host::MetricsPage metrics;
    host::RunReports reports;
    schedule::SystemZone systemZone;
    host::CatalogBook book;
    schedule::Scheduler scheduler;
    OtherSchedule otherSchedule; ///< the storage host's own
    host::Gate gate;             ///< for what runs on executors by itself
    std::atomic<bool> ticking = false;
    std::atomic<bool> stepping = false; ///< the schedule
    std::mutex renaming;                ///< held from a change of a seat's name or group until the schedule knows

    /// The storage host's, with what is to be warned of here.
    Result<HostStatus> status();
    /// Looks at the room; what else changed because of it, in words.
    Result<std::string> refresh();
    /// Takes over what is new in the storage host's journal.
    Result<void> takeJournal();
    Result<std::vector<ItemOutcome>> run(const Caller &caller, const Action &action, const Progress &progress);
    Result<std::vector<ItemOutcome>> passOn(const Caller &caller, const Action &action, const Progress &progress);

    void startWatching();
    void wake();
    void stop(); ///< the thread below

private:
    void look();
    void keepWatch();
    void hear(const RoomEvent &event);
    void note(const JournalEntry &entry);

    std::mutex m_journal;                      ///< one takeJournal() at a time
    std::shared_ptr<StorageBackend> m_watched; ///< of the thread alone, as is m_watch
    std::unique_ptr<Watch> m_watch;
    std::mutex m_mutex; ///< guards the two below
    bool m_woken = false;
    bool m_stopping = false;
    std::condition_variable m_wake;
    std::thread m_thread; ///< looks at the room, makes seats ready for their PCs
};

/// It is answered here, not by the storage host.
[[nodiscard]] bool isOwn(const Action &action);

} // namespace freshseat::companion
