// SPDX-License-Identifier: GPL-3.0-or-later
// A companion over the room that zfs_case.cpp has: what is about disks stays as it is there, boot services and schedule
// come with it.
#include "tests/contract/companion_case.h"

#include "core/base/text.h"
#include "core/base/thread_pool.h"
#include "core/companion/companion_room.h"
#include "core/storage/zfs/zfs_backend.h"
#include "tests/support/zfs_model.h"

#include <filesystem>
#include <stdexcept>

namespace freshseat::test {

namespace {

class CompanionCase final : public ContractRoom
{
public:
    CompanionCase()
        : m_folder(std::filesystem::temp_directory_path() / ("fs-" + randomId().substr(0, 12)))
        , m_catalog(std::move(*catalog::Catalog::open({})))
    {
        host::RoomOptions options;
        options.hostName = "companion";
        options.boot.state = m_folder / "boot";
        options.staging = m_folder / "staging";
        auto room = companion::CompanionRoom::open(
            {*m_catalog, m_pool, m_clock}, std::move(options), [this] { return connect(); },
            [] { return "192.0.2.1"; });
        if (!room) throw std::runtime_error(room.error().message);
        m_room = std::move(*room);
    }
    ~CompanionCase() override
    {
        m_room.reset();
        std::filesystem::remove_all(m_folder);
    }
    CompanionCase(const CompanionCase &) = delete;
    CompanionCase &operator=(const CompanionCase &) = delete;

    StorageBackend &backend() override { return *m_room; }
    void occupy(const SeatName &seat) override
    {
        const Seat shown = look(seat);
        if (!m_model.logIn(shown.target, shown.initiator, "192.0.2.99")) throw std::runtime_error("not let in");
    }
    void writeOn(const SeatName &seat) override
    {
        occupy(seat);
        const std::string target = look(seat).target;
        if (!m_model.write(target, 4096, std::string(4096, 'w'))) throw std::runtime_error("cannot write");
        m_model.logOut(target);
    }
    void ask(const std::string &mac) override
    {
        boot::HttpRequest request;
        request.path = "/boot";
        request.query = {{"mac", mac}, {"product", "Box"}};
        request.peer = "127.0.0.1";
        request.local = "127.0.0.1:4280";
        if (m_room->answerBoot(request).status != 200) throw std::runtime_error("no boot script was given");
    }
    bool stall() override
    {
        m_model.stall();
        return true;
    }
    [[nodiscard]] bool dataDisks() const override { return false; }
    [[nodiscard]] bool counts() const override { return false; }
    [[nodiscard]] bool sends() const override { return false; }

private:
    Result<std::unique_ptr<StorageBackend>> connect()
    {
        zfsroom::RoomOptions options;
        options.root = "tank/freshseat";
        options.clientName = "companion";
        options.forceHold = std::chrono::seconds(0);
        options.poll = std::chrono::milliseconds(20);
        return std::make_unique<zfsroom::ZfsBackend>("zfs", "companion", m_model.connect(), std::move(options));
    }
    Seat look(const SeatName &name)
    {
        const auto seat = m_room->seat(name);
        if (!seat) throw std::runtime_error(seat.error().message);
        return *seat;
    }

    const std::filesystem::path m_folder;
    SystemClock m_clock;
    ZfsModel m_model;
    std::unique_ptr<catalog::Catalog> m_catalog;
    ThreadPool m_pool{"room", 4};
    std::unique_ptr<companion::CompanionRoom> m_room;
};

} // namespace

BackendCase companionCase()
{
    return {"Companion", [] { return std::make_unique<CompanionCase>(); }};
}

} // namespace freshseat::test
