// SPDX-License-Identifier: GPL-3.0-or-later
// A real room over a real store in a temporary folder, with a scripted iSCSI server in place of sockets.
#pragma once
#include "core/base/text.h"
#include "core/base/thread_pool.h"
#include "core/host/host_room.h"

#include <gtest/gtest.h>

#include <atomic>
#include <filesystem>
#include <future>
#include <map>
#include <mutex>
#include <string>
#include <vector>

namespace freshseat::host {

class FakeClock final : public Clock
{
public:
    [[nodiscard]] TimePoint now() const override
    {
        return TimePoint(std::chrono::seconds(1'700'000'000) + m_passed.load());
    }
    [[nodiscard]] std::chrono::steady_clock::time_point steady() const override
    {
        return std::chrono::steady_clock::time_point(std::chrono::hours(1) + m_passed.load());
    }
    void advance(std::chrono::seconds by) { m_passed = m_passed.load() + by; }

private:
    std::atomic<std::chrono::seconds> m_passed{std::chrono::seconds(0)};
};

/// Where clocks show UTC.
class Greenwich final : public schedule::Zone
{
public:
    [[nodiscard]] std::chrono::seconds offsetAt(TimePoint /*at*/) const override { return std::chrono::seconds(0); }
};

/// Two workers of one thread each. A session it was told of is left when it is dropped, as the real server does.
class FakeSessionHost final : public SessionHost
{
public:
    [[nodiscard]] unsigned workers() const override { return 2; }
    [[nodiscard]] Executor &worker(unsigned index) override { return index == 0 ? m_first : m_second; }
    [[nodiscard]] BufferPool &buffers(unsigned index) override { return m_buffers.at(index); }
    void drop(const std::vector<iscsi::SessionId> &sessions, std::function<void()> closed) override;

    void begun(iscsi::SessionId session, unsigned worker);
    void wrote(iscsi::SessionId session);
    /// The counters of its session.
    [[nodiscard]] iscsi::SessionCounters &counters(iscsi::SessionId session);
    /// The PC logs out, or its connection is gone.
    void gone(iscsi::SessionId session);
    [[nodiscard]] std::vector<iscsi::SessionId> dropped() const;
    iscsi::Gatekeeper *gatekeeper = nullptr;

private:
    mutable std::mutex m_mutex; ///< guards the two below
    std::map<iscsi::SessionId, std::shared_ptr<iscsi::SessionCounters>> m_sessions;
    std::vector<iscsi::SessionId> m_dropped;
    std::vector<BufferPool> m_buffers{2};
    ThreadPool m_first{"worker-0", 1};
    ThreadPool m_second{"worker-1", 1};
};

inline constexpr iscsi::Isid kIpxe{0x40, 0x00, 0x27, 0x23, 0x12, 0x34};
inline constexpr iscsi::Isid kWindows{0x40, 0x00, 0x01, 0x37, 0x00, 0x00};
inline constexpr iscsi::Isid kLibiscsi{0x80, 0x01, 0x02, 0x03, 0x00, 0x00};

class RoomTest : public ::testing::Test
{
protected:
    RoomTest();
    ~RoomTest() override;

    /// As after a restart of the daemon; with another boot id, of the host.
    void openRoom(const std::string &bootId = "boot-1");
    void closeRoom();

    static std::vector<std::byte> pattern(std::size_t size, unsigned seed);
    void import(const std::string &name, std::size_t size = 1U << 20, unsigned seed = 1);
    void addSeat(const std::string &name, const std::string &master = "win", ResetPolicy policy = ResetPolicy::Boot);
    [[nodiscard]] Seat seat(const std::string &name);
    Result<std::vector<ItemOutcome>> perform(const Action &action);
    Result<std::vector<ItemOutcome>> reset(const std::string &name, bool force = false);
    Result<std::vector<ItemOutcome>> set(const std::string &name, const std::string &key, const std::string &value);

    /// The claim of the seat's own PC.
    static iscsi::LoginClaim claimOf(const std::string &seat, const iscsi::Isid &isid = kLibiscsi,
                                     const std::string &address = "10.0.0.7");
    struct Login {
        iscsi::LoginStatus status = iscsi::LoginStatus::Success;
        iscsi::SessionId session = 0;
        std::shared_ptr<iscsi::TargetUnits> target;
        std::size_t lun = 0; ///< that is written and read
    };
    Login login(iscsi::LoginClaim claim);

    /// Waits for what the room does in the background.
    bool eventually(const std::function<bool()> &condition);

    void write(const Login &login, std::uint64_t offset, std::span<const std::byte> bytes);
    std::vector<std::byte> read(const Login &login, std::uint64_t offset, std::size_t size);

    std::filesystem::path folder;
    int keepSnapshots = 0;                         ///< of the next openRoom()
    std::uint64_t reserve = 0;                     ///< the same
    boot::BootOptions bootOptions;                 ///< for the next openRoom()
    report::ReportOptions reportOptions;           ///< the same
    std::map<std::string, std::string> neighbours; ///< address -> MAC, as the kernel would say; set before it is asked
    FakeClock clock;
    Greenwich zone;
    ThreadPool disk{"disk", 2};
    ThreadPool pool{"room", 6};
    std::unique_ptr<catalog::Catalog> catalog;
    std::unique_ptr<blockstore::Store> store;
    std::unique_ptr<FakeSessionHost> sessions;
    std::unique_ptr<HostRoom> room;
    const Caller caller{"anna (local)"};

private:
    void drain();
    void transfer(const Login &login, block::Io &io);
    iscsi::SessionId m_lastSession = 0;
};

} // namespace freshseat::host
