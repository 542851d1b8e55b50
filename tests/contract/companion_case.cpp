// SPDX-License-Identifier: GPL-3.0-or-later
// A companion over the room that zfs_case.cpp has: what is about disks stays as it is there, boot services and schedule
// come with it.
#include "tests/contract/companion_case.h"

#include "core/base/text.h"
#include "core/base/thread_pool.h"
#include "core/companion/companion_room.h"
#include "tests/contract/machine_case.h"
#include "tests/support/zfs_model.h"

#include <filesystem>

namespace freshseat::test {

namespace {

class CompanionCase final : public MachineCase<ZfsModel>
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
    void ask(const std::string &mac) override
    {
        boot::HttpRequest request;
        request.path = "/boot";
        request.query = {{"mac", mac}, {"product", "Box"}};
        request.peer = "127.0.0.1";
        request.local = "127.0.0.1:4280";
        if (m_room->answerBoot(request).status != 200) throw std::runtime_error("no boot script was given");
    }

private:
    Result<std::unique_ptr<StorageBackend>> connect()
    {
        zfsroom::RoomOptions options = quickRoom();
        options.clientName = "companion";
        return std::make_unique<zfsroom::ZfsBackend>("zfs", "companion", m_machine.connect(), std::move(options));
    }

    const std::filesystem::path m_folder;
    SystemClock m_clock;
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
