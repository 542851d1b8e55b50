// SPDX-License-Identifier: GPL-3.0-or-later
// SeatReservations: a seat disk's persistent reservations (APTPL) in the catalogue's settings.
#pragma once
#include "core/base/executor.h"
#include "core/catalog/catalog.h"
#include "core/scsi/reservation_keeper.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace freshseat::host {

class SeatReservations final : public scsi::ReservationKeeper, public std::enable_shared_from_this<SeatReservations>
{
public:
    /// All of it outlives the unit. `naa` names the disk; it is never used for another one.
    SeatReservations(catalog::Catalog &catalog, Executor &pool, Executor &worker, std::uint64_t naa);

    /// What was saved last; empty when nothing was. Blocks; a pool's thread.
    [[nodiscard]] std::string load();
    void save(std::string text, std::function<void(bool)> saved) override;

private:
    void write();

    catalog::Catalog &m_catalog;
    Executor &m_pool;
    Executor &m_worker;
    const std::string m_key;
    std::mutex m_mutex; ///< guards what follows
    std::string m_text; ///< the newest: older ones need not be written
    std::vector<std::function<void(bool)>> m_waiting;
    bool m_writing = false;
};

} // namespace freshseat::host
