// SPDX-License-Identifier: GPL-3.0-or-later
// One daemon a room, in a folder of its own, on loopback.
#include "tests/contract/helper_case.h"

#include "app/common/connect.h"
#include "core/base/text.h"
#include "core/catalog/catalog.h"
#include "tests/support/daemon_process.h"

#include <condition_variable>
#include <csignal>
#include <filesystem>
#include <httplib.h>
#include <mutex>
#include <stdexcept>

namespace freshseat::test {

namespace {

class HelperCase final : public ContractRoom
{
public:
    HelperCase()
        : m_folder(std::filesystem::temp_directory_path() / ("fs-" + randomId().substr(0, 12)))
        , m_daemon(FRESHSEATD, {"--state", m_folder.string(), "--iscsi", "127.0.0.1:0", "--http", "127.0.0.1:0"})
    {
        if (m_daemon.waitUntilListening().empty()) {
            m_daemon.wait();
            throw std::runtime_error("freshseatd: " + m_daemon.errors());
        }
        const auto url = common::parseConnectionUrl("local:" + m_daemon.control());
        auto room = common::connectRoom(*url, {});
        if (!room) throw std::runtime_error(room.error().message);
        m_room = std::move(*room);
    }
    ~HelperCase() override
    {
        m_pcs.clear();
        m_room.reset();
        std::filesystem::remove_all(m_folder);
    }
    HelperCase(const HelperCase &) = delete;
    HelperCase &operator=(const HelperCase &) = delete;

    StorageBackend &backend() override { return *m_room; }

    void occupy(const SeatName &seat) override
    {
        const auto shown = m_room->seat(seat);
        if (!shown) throw std::runtime_error(shown.error().message);
        auto pc = std::make_unique<IscsiPc>(*shown, secretOf(*shown));
        if (!pc->loggedIn()) throw std::runtime_error("login: " + pc->error());
        m_pcs.push_back(std::move(pc));
    }

    void writeOn(const SeatName &seat) override
    {
        std::mutex mutex;
        std::condition_variable changed;
        const auto watch = m_room->watch([&](const RoomEvent &) {
            const std::scoped_lock lock(mutex);
            changed.notify_all();
        });
        const auto shown = m_room->seat(seat);
        auto pc = std::make_unique<IscsiPc>(*shown, secretOf(*shown));
        if (!pc->loggedIn() || !pc->write(0, 0x5a)) throw std::runtime_error("the PC cannot write: " + pc->error());
        pc.reset();
        std::unique_lock lock(mutex);
        const bool seen = changed.wait_for(lock, std::chrono::seconds(60), [&] {
            const auto now = m_room->seat(seat);
            return now && now->sessions.empty() && now->dirtyBytes > 0;
        });
        if (!seen) throw std::runtime_error("the room does not show what was written");
    }

    void ask(const std::string &mac) override
    {
        httplib::Client client("http://" + m_daemon.http());
        const auto answer = client.Get("/boot?mac=" + mac + "&product=Box");
        if (!answer || answer->status != 200) throw std::runtime_error("the daemon gave no boot script");
    }

    bool cut() override
    {
        m_daemon.signal(SIGKILL);
        m_daemon.wait();
        return true;
    }

private:
    /// From the daemon's database: asking the room would leave an entry in its journal.
    SeatSecret secretOf(const Seat &seat)
    {
        auto catalog = catalog::Catalog::open(m_folder / "freshseat.db");
        if (!catalog) throw std::runtime_error(catalog.error().message);
        const auto records = (*catalog)->seats();
        if (!records) throw std::runtime_error(records.error().message);
        for (const catalog::SeatRecord &record : *records) {
            if (record.name == seat.name) return {seat.initiator, record.chapUser, record.chapSecret, {}, {}};
        }
        throw std::runtime_error("no such seat: " + seat.name.value());
    }

    std::filesystem::path m_folder;
    DaemonProcess m_daemon;
    std::unique_ptr<StorageBackend> m_room;
    std::vector<std::unique_ptr<IscsiPc>> m_pcs;
};

} // namespace

BackendCase helperCase()
{
    return {"Helper", [] { return std::make_unique<HelperCase>(); }};
}

} // namespace freshseat::test
