// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/host/seat_reservations.h"

#include "core/base/byte_order.h"
#include "core/base/log.h"
#include "core/base/text.h"

#include <array>
#include <utility>

namespace freshseat::host {

namespace {

std::string keyOf(std::uint64_t naa)
{
    std::array<std::byte, sizeof naa> bytes{};
    storeBe64(bytes.data(), naa);
    return "reservations." + toHex(bytes);
}

} // namespace

SeatReservations::SeatReservations(catalog::Catalog &catalog, Executor &pool, Executor &worker, std::uint64_t naa)
    : m_catalog(catalog)
    , m_pool(pool)
    , m_worker(worker)
    , m_key(keyOf(naa))
{}

std::string SeatReservations::load()
{
    const auto kept = m_catalog.setting(m_key);
    if (!kept) log::warning("reservations that were to outlive the daemon cannot be read: " + kept.error().message);
    return kept ? kept->value_or(std::string()) : std::string();
}

void SeatReservations::save(std::string text, std::function<void(bool)> saved)
{
    const std::lock_guard lock(m_mutex);
    m_text = std::move(text);
    m_waiting.push_back(std::move(saved));
    if (std::exchange(m_writing, true)) return;
    m_pool.post([self = shared_from_this()] { self->write(); });
}

/// On the pool, one at a time: writes the newest text until nobody waits.
void SeatReservations::write()
{
    while (true) {
        std::string text;
        std::vector<std::function<void(bool)>> waiting;
        {
            const std::lock_guard lock(m_mutex);
            if (m_waiting.empty()) {
                m_writing = false;
                return;
            }
            text = m_text;
            waiting = std::move(m_waiting);
            m_waiting.clear();
        }
        const auto done = m_catalog.setSetting(m_key, text);
        if (!done) log::error("reservations cannot be kept: " + done.error().message);
        for (auto &saved : waiting) m_worker.post([saved = std::move(saved), ok = done.has_value()] { saved(ok); });
    }
}

} // namespace freshseat::host
