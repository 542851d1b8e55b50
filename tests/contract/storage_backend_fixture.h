// SPDX-License-Identifier: GPL-3.0-or-later
// What the clauses of the storage contract share.
#pragma once
#include "tests/contract/backend_cases.h"

#include <gtest/gtest.h>

#include <condition_variable>
#include <mutex>

namespace freshseat::test {

/// Hears a watch; waits for what a test expects, with a limit.
class EventLog
{
public:
    void hear(const RoomEvent &event)
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_events.push_back(event);
        }
        m_changed.notify_all();
    }
    [[nodiscard]] bool waitFor(const std::function<bool(const RoomEvent &)> &wanted)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(20),
                                  [&] { return std::any_of(m_events.begin(), m_events.end(), wanted); });
    }
    std::vector<RoomEvent> all()
    {
        const std::scoped_lock lock(m_mutex);
        return m_events;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<RoomEvent> m_events;
};

/// A room with one small master, "base", that the test imported, and no seat on it.
class StorageBackendContract : public ::testing::TestWithParam<BackendCase>
{
protected:
    static constexpr std::uint64_t kDiskSize = 3U << 20;

    void SetUp() override
    {
        room = GetParam().open();
        const auto made = import("base");
        ASSERT_TRUE(made) << made.error().message;
    }

    StorageBackend &backend() { return room->backend(); }

    static SeatSelection named(std::initializer_list<const char *> names)
    {
        SeatSelection selection;
        for (const char *name : names) selection.names.emplace_back(name);
        return selection;
    }
    static AddSeat seatCalled(const std::string &name, const std::string &mac)
    {
        AddSeat add;
        add.name = SeatName(name);
        add.mac = mac;
        add.master = MasterName("base");
        add.group = "contract";
        return add;
    }
    /// Seats C-1 and C-2 in the group "contract".
    void addTwo()
    {
        ASSERT_TRUE(doneAll(seatCalled("C-1", "02:00:00:00:00:01")));
        ASSERT_TRUE(doneAll(seatCalled("C-2", "02:00:00:00:00:02")));
    }

    Result<std::vector<ItemOutcome>> perform(const Action &action) { return backend().perform(caller, action, {}); }
    ::testing::AssertionResult doneAll(const Action &action)
    {
        const auto items = perform(action);
        if (!items) return ::testing::AssertionFailure() << items.error().message;
        for (const ItemOutcome &item : *items) {
            if (item.outcome != Outcome::Done)
                return ::testing::AssertionFailure() << item.name << ": " << item.message;
        }
        return ::testing::AssertionSuccess();
    }
    /// perform() and preview() refuse the action as a whole, with the same words, and it changes nothing.
    Error refused(const Action &action)
    {
        const auto before = names();
        const auto previewed = backend().preview(action);
        const auto performed = perform(action);
        EXPECT_FALSE(previewed);
        EXPECT_FALSE(performed);
        EXPECT_EQ(names(), before);
        if (previewed || performed) return {};
        EXPECT_EQ(previewed.error(), performed.error());
        EXPECT_FALSE(performed.error().message.empty());
        return performed.error();
    }
    /// What a room answers to a thing it does not have.
    void unsupported(const Action &action) { EXPECT_EQ(refused(action).code, ErrorCode::Unsupported); }
    std::vector<std::string> names()
    {
        std::vector<std::string> list;
        const auto seats = backend().seats();
        EXPECT_TRUE(seats);
        if (seats) {
            for (const Seat &seat : *seats) list.push_back(seat.name.value());
        }
        return list;
    }
    Seat seat(const char *name)
    {
        const auto found = backend().seat(SeatName(name));
        EXPECT_TRUE(found) << name;
        return found ? *found : Seat();
    }
    std::vector<JournalEntry> newest(int count)
    {
        const auto entries = backend().journal({{}, 0, count});
        EXPECT_TRUE(entries);
        return entries ? *entries : std::vector<JournalEntry>();
    }

    static std::vector<std::byte> pattern()
    {
        std::vector<std::byte> bytes(kDiskSize);
        for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = static_cast<std::byte>((i >> 9) * 31 + i);
        // A hole in the middle is not sent and reads as zeros.
        std::fill(bytes.begin() + (1 << 20), bytes.begin() + (2 << 20), std::byte{0});
        return bytes;
    }
    static ImportSpec importSpec(const std::string &name, std::uint64_t size = kDiskSize)
    {
        ImportSpec spec;
        spec.name = MasterName(name);
        spec.fileName = name + ".img";
        spec.format = ImageFormat::Raw;
        spec.comment = "of the contract";
        spec.fileSize = size;
        return spec;
    }
    Result<Master> import(const std::string &name)
    {
        auto upload = backend().beginImport(caller, importSpec(name));
        if (!upload) return failure(upload);
        const auto bytes = pattern();
        for (const std::uint64_t at : {std::uint64_t{2U << 20}, std::uint64_t{0}}) { // any order
            const auto written = (*upload)->write(at, std::span(bytes).subspan(at, Upload::kMaxChunk));
            if (!written) return failure(written);
        }
        return (*upload)->finish({});
    }

    std::unique_ptr<ContractRoom> room;
    const Caller caller{"contract"};
};

} // namespace freshseat::test
