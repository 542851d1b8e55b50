// SPDX-License-Identifier: GPL-3.0-or-later
// The room's parts put together: what host_room*.cpp share.
#pragma once
#include "core/host/admissions.h"
#include "core/host/boot_desk.h"
#include "core/host/boot_network.h"
#include "core/host/catalog_book.h"
#include "core/host/exports.h"
#include "core/host/gate.h"
#include "core/host/host_room.h"
#include "core/host/imports.h"
#include "core/host/metrics_page.h"
#include "core/host/own_room.h"
#include "core/host/power.h"
#include "core/host/receives.h"
#include "core/host/rollout_actions.h"
#include "core/host/room_status.h"
#include "core/host/run_reports.h"
#include "core/host/scrub_view.h"
#include "core/host/seat_actions.h"
#include "core/host/seat_moves.h"
#include "core/host/seat_undo.h"
#include "core/host/sends.h"
#include "core/host/sticks.h"
#include "core/schedule/scheduler.h"

#include <atomic>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace freshseat::host {

class HostRoom::Impl
{
public:
    /// `room` is the backend that the schedule works through.
    Impl(HostRoom &room, const RoomParts &parts, RoomOptions options);

    RoomCore core;
    SeatDisks disks;
    SeatReset reset;
    BootSecrets secrets;
    Admissions admissions;
    SeatActions actions;
    Updates updates;
    SeatUndo undo;
    OwnRoom own;
    BootDesk desk;
    BootService service;
    BootNetworkService network;
    Sticks sticks;
    Power power;
    Imports imports;
    Exports exports;
    Sends sends;
    Receives receives;
    ScrubView scrub;
    std::vector<std::string> strangers;
    Gate gate; ///< for what runs on the pool by itself
    std::atomic<bool> ticking = false;
    std::atomic<bool> stepping = false; ///< the schedule
    RunReports reports;
    schedule::SystemZone systemZone;
    CatalogBook book;
    Versions versions;
    SeatMoves moves;
    CatalogRollouts rolloutBook;
    rollout::Rollouts rollouts;
    RolloutActions rolloutActions;
    MetricsPage metrics;
    schedule::Scheduler scheduler;
    std::optional<HostStatus> publishedStatus; ///< of the tick alone
    SpaceWatch space;                          ///< the same

    struct Runner;
    Result<std::vector<ItemOutcome>> run(const Action &action, const std::string &who, const Progress &progress);
    Result<std::vector<ItemOutcome>> set(const SetSeat &action);
    /// Seat, schedule and roll-outs in one transaction.
    Result<std::string> follow(const Seat &before, const Seat &after, const SeatActions::Write &write);
    Result<std::vector<ItemOutcome>> deleteMaster(const DeleteMaster &action);
    Result<HostStatus> currentStatus();
    Result<std::vector<Seat>> countedSeats();
    void publishChanges();
    void measureSeats();
    void closeSeats();
};

} // namespace freshseat::host
