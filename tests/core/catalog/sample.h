// SPDX-License-Identifier: GPL-3.0-or-later
// Records for the catalogue's tests, and a folder that cleans up after itself.
#pragma once
#include "core/base/text.h"
#include "core/catalog/catalog.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace freshseat::catalog {

struct TempFolder {
    std::filesystem::path path = std::filesystem::temp_directory_path() / ("freshseat-" + randomId());
    TempFolder() { std::filesystem::create_directories(path); }
    ~TempFolder() { std::filesystem::remove_all(path); }
    TempFolder(const TempFolder &) = delete;
    TempFolder &operator=(const TempFolder &) = delete;
};

inline TimePoint atSecond(int second)
{
    return TimePoint(std::chrono::seconds(1'700'000'000 + second));
}

inline std::unique_ptr<Catalog> inMemory()
{
    auto catalog = Catalog::open({});
    EXPECT_TRUE(catalog) << (catalog ? "" : catalog.error().message);
    return std::move(*catalog);
}

inline void addMaster(Catalog &catalog, const std::string &name)
{
    const MasterRecord master{0, MasterName(name), 1U << 20, atSecond(0)};
    const SnapshotRecord first{1, "snapshot-of-" + name, "imported", atSecond(0), 4096, true, false, false};
    const auto added = catalog.addMaster(master, first);
    ASSERT_TRUE(added) << added.error().message;
}

/// A seat with every field set.
inline SeatRecord aSeat(const std::string &name, const std::string &master, unsigned number)
{
    SeatRecord seat;
    seat.name = SeatName(name);
    seat.mac = "02:00:00:00:00:" + std::to_string(10 + number);
    seat.group = "VIP";
    seat.master = MasterName(master);
    seat.snapshot = 1;
    seat.pinned = true;
    seat.policy = ResetPolicy::Nightly;
    seat.sizeLimit = 5'000'000'000U;
    seat.place = Place{1.5, -2};
    seat.auth = AuthMode::Mutual;
    seat.initiators = {"iqn.2026-11.org.example:a", "any"};
    seat.maxSessions = 3;
    seat.firmware = BootProgram::Undionly;
    seat.cloneKey = "clone-" + name;
    seat.chapUser = "user";
    seat.chapSecret = Secret("a secret of 16 c");
    seat.mutualUser = "host";
    seat.mutualSecret = Secret("another secret");
    seat.serial = "serial-" + name;
    seat.naa = 0x3000'0000'0000'0000U + number;
    seat.lastReset = atSecond(7);
    seat.lastError = "the disk was full";
    return seat;
}

} // namespace freshseat::catalog
