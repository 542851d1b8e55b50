// SPDX-License-Identifier: GPL-3.0-or-later
// The room one finds on opening `demo:`.
#include "core/storage/demo/demo_room.h"

#include <array>
#include <cstdio>

namespace freshseat::demo {

namespace {

constexpr int kSeatsInRow = 8;

std::string numbered(const char *format, int number)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), format, number);
    return text.data();
}

} // namespace

void DemoRoom::furnish(int seats, TimePoint now)
{
    addMaster("win11", 256ULL << 30, 4, now - std::chrono::hours(30));
    addMaster("debian-lab", 64ULL << 30, 2, now - std::chrono::hours(200));
    m_masters.front().current = 4;
    addPcs(now);
    static constexpr std::array<const char *, 3> kGroups{"hall", "stage", "vip"};
    for (int i = 0; i < seats; ++i) {
        AddSeat add;
        add.name = SeatName(numbered("PC-%02d", i + 1));
        add.mac = "52:54:00:de:" + numbered("%02x", (i + 1) / 256) + ":" + numbered("%02x", (i + 1) % 256);
        add.master = m_masters[i % 6 == 5 ? 1 : 0].name;
        add.snapshot = i % 7 == 3 ? 1 : 0;
        add.group = kGroups[static_cast<std::size_t>(i / kSeatsInRow) % kGroups.size()];
        add.policy = i % 5 == 4 ? ResetPolicy::Keep : (i % 5 == 2 ? ResetPolicy::Nightly : ResetPolicy::Boot);
        // All values above are valid and unique: an outcome other than done would be a mistake in this function.
        static_cast<void>(this->add(add, now - std::chrono::hours(12)));
        Seat &seat = m_seats.back();
        // An aisle after every second row.
        const int row = i / kSeatsInRow;
        const int aisles = row / 2;
        seat.place = Place{static_cast<double>(i % kSeatsInRow), row + aisles * 0.5};
        if (seat.policy == ResetPolicy::Keep) seat.dirtyBytes = roll(4'000) << 20;
        if (i % 3 != 2)
            setSession(seat.name, "192.0.2." + std::to_string(20 + i % 200), now - std::chrono::minutes(roll(90)));
    }
}

} // namespace freshseat::demo
