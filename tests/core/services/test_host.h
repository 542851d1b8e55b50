// SPDX-License-Identifier: GPL-3.0-or-later
// A demo room behind a connection that can be cut and refused, as a real host's can: the room outlives its connections.
#pragma once
#include "core/services/room_service.h"
#include "core/storage/demo/demo_backend.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>

namespace freshseat::test {

class TestHost : public std::enable_shared_from_this<TestHost>
{
public:
    static std::shared_ptr<TestHost> make(demo::DemoOptions options)
    {
        options.ticking = false;
        return std::shared_ptr<TestHost>(new TestHost(options));
    }

    /// The room itself, without a connection in between.
    demo::DemoBackend &room() { return m_room; }
    std::atomic<int> connects = 0;

    [[nodiscard]] BackendFactory factory();
    /// Later connects fail with this; nothing = they work again.
    void refuse(std::optional<Error> error)
    {
        const std::scoped_lock lock(m_mutex);
        m_refusal = std::move(error);
    }
    /// Every connection ends now.
    void cut(const Error &error)
    {
        std::function<void(const RoomEvent &)> listener;
        {
            const std::scoped_lock lock(m_mutex);
            listener = m_listener;
        }
        if (listener) listener(ConnectionLost{error});
    }

    /// What the last stick was asked for with.
    [[nodiscard]] StickSpec stick()
    {
        const std::scoped_lock lock(m_mutex);
        return m_stick;
    }

private:
    friend class Line;
    explicit TestHost(const demo::DemoOptions &options)
        : m_room(options)
    {}
    [[nodiscard]] std::optional<Error> refusal()
    {
        const std::scoped_lock lock(m_mutex);
        return m_refusal;
    }

    demo::DemoBackend m_room;
    std::mutex m_mutex; ///< guards the three below
    std::optional<Error> m_refusal;
    StickSpec m_stick;
    std::function<void(const RoomEvent &)> m_listener;
};

/// A boot stick of 64 KiB with a hole before and after what is in it.
class StickImage final : public Download
{
public:
    [[nodiscard]] std::uint64_t fileSize() const override { return 64 << 10; }
    Result<Chunk> next() override
    {
        if (m_given) return Chunk{};
        m_given = true;
        return Chunk{4096, std::vector<std::byte>(512, std::byte{'s'})};
    }

private:
    bool m_given = false;
};

/// One connection. cancel() cuts this line alone; calls that are running end when the room answers.
class Line final : public StorageBackend
{
public:
    explicit Line(std::shared_ptr<TestHost> host)
        : m_host(std::move(host))
    {}
    Result<HostStatus> status() override
    {
        return asked([](auto &room) { return room.status(); });
    }
    Result<std::vector<Master>> masters() override
    {
        return asked([](auto &room) { return room.masters(); });
    }
    Result<std::vector<Snapshot>> snapshots(const MasterName &master) override
    {
        return asked([&](auto &room) { return room.snapshots(master); });
    }
    Result<std::unique_ptr<Upload>> beginImport(const Caller &caller, const ImportSpec &spec) override
    {
        return asked([&](auto &room) { return room.beginImport(caller, spec); });
    }
    Result<std::unique_ptr<Download>> beginExport(const Caller &caller, const ExportSpec &spec,
                                                  const Progress &progress) override
    {
        return asked([&](auto &room) { return room.beginExport(caller, spec, progress); });
    }
    Result<std::vector<Seat>> seats() override
    {
        return asked([](auto &room) { return room.seats(); });
    }
    Result<Seat> seat(const SeatName &name) override
    {
        return asked([&](auto &room) { return room.seat(name); });
    }
    Result<SeatSecret> secret(const Caller &caller, const SeatName &name) override
    {
        return asked([&](auto &room) { return room.secret(caller, name); });
    }
    Result<std::vector<Schedule>> schedules() override
    {
        return asked([](auto &room) { return room.schedules(); });
    }
    Result<UpdateSession> update(const MasterName &master) override
    {
        return asked([&](auto &room) { return room.update(master); });
    }
    Result<Rollout> rollout(const MasterName &master) override
    {
        return asked([&](auto &room) { return room.rollout(master); });
    }
    Result<std::vector<Pc>> pcs() override
    {
        return asked([](auto &room) { return room.pcs(); });
    }
    Result<BootNetwork> bootNetwork() override
    {
        return asked([](auto &room) { return room.bootNetwork(); });
    }
    /// As a helper's; the demo room has no sticks.
    Result<std::unique_ptr<Download>> beginStick(const Caller & /*caller*/, const StickSpec &spec,
                                                 const Progress & /*progress*/) override
    {
        {
            const std::scoped_lock lock(m_host->m_mutex);
            m_host->m_stick = spec;
        }
        return asked([](auto &) { return Result<std::unique_ptr<Download>>(std::make_unique<StickImage>()); });
    }
    Result<std::vector<JournalEntry>> journal(const JournalQuery &query) override
    {
        return asked([&](auto &room) { return room.journal(query); });
    }
    Result<std::vector<Change>> preview(const Action &action) override
    {
        return asked([&](auto &room) { return room.preview(action); });
    }
    Result<std::vector<ItemOutcome>> perform(const Caller &caller, const Action &action,
                                             const Progress &progress) override
    {
        return asked([&](auto &room) { return room.perform(caller, action, progress); });
    }
    Result<std::unique_ptr<Watch>> watch(std::function<void(const RoomEvent &)> listener) override
    {
        {
            const std::scoped_lock lock(m_host->m_mutex);
            m_host->m_listener = listener;
        }
        return asked([&](auto &room) { return room.watch(std::move(listener)); });
    }
    void cancel() override { m_cancelled = true; }

private:
    template <class Ask>
    auto asked(Ask ask) -> decltype(ask(std::declval<demo::DemoBackend &>()))
    {
        if (m_cancelled) return fail(ErrorCode::Unreachable, "the line was cut");
        return ask(m_host->room());
    }

    std::shared_ptr<TestHost> m_host;
    std::atomic<bool> m_cancelled = false;
};

inline BackendFactory TestHost::factory()
{
    return [host = shared_from_this()]() -> Result<std::unique_ptr<StorageBackend>> {
        ++host->connects;
        if (auto error = host->refusal()) return tl::unexpected<Error>(*error);
        return std::make_unique<Line>(host);
    };
}

} // namespace freshseat::test
