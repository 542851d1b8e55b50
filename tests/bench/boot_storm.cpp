// SPDX-License-Identifier: GPL-3.0-or-later
// A room that is switched on: every seat logs in with its own name and secret (libiscsi), reads what a recorded boot
// read (record_boot.sh), writes a MiB in scattered blocks, and logs out. Prints seconds for each.
//
// Usage: boot_storm PORTAL SEATS TRACE
//   SEATS: a file of lines "target initiator user secret"; TRACE: of lines "LBA SECTORS".
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <memory>
#include <poll.h>
#include <random>
#include <string>
#include <vector>

extern "C" {
#include <iscsi/iscsi.h>
#include <iscsi/scsi-lowlevel.h>
}

namespace {

using Clock = std::chrono::steady_clock;

constexpr int kDepth = 4; ///< commands a booting PC keeps open
constexpr std::uint64_t kSector = 512;
constexpr std::uint64_t kBlock = 4096;
constexpr std::size_t kWrites = 256;
constexpr std::uint64_t kPlaces = (std::uint64_t{1} << 30) / kBlock; ///< writes lie in the first GiB

struct Piece {
    std::uint64_t lba = 0;
    std::uint32_t sectors = 0;
};

[[noreturn]] void die(const std::string &what)
{
    std::fprintf(stderr, "boot_storm: %s\n", what.c_str());
    std::exit(1);
}

double secondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

class Pc
{
public:
    Pc(const std::string &portal, const std::string &target, const std::string &initiator, const std::string &user,
       const std::string &secret)
        : m_context(iscsi_create_context(initiator.c_str()))
        , m_random(std::hash<std::string>()(target))
    {
        if (m_context == nullptr) die("no context");
        iscsi_set_targetname(m_context, target.c_str());
        iscsi_set_initiator_username_pwd(m_context, user.c_str(), secret.c_str());
        iscsi_set_session_type(m_context, ISCSI_SESSION_NORMAL);
        iscsi_set_header_digest(m_context, ISCSI_HEADER_DIGEST_NONE);
        if (iscsi_full_connect_sync(m_context, portal.c_str(), 0) != 0) fail();
        for (Slot &slot : m_slots) slot.pc = this;
    }
    ~Pc()
    {
        iscsi_logout_sync(m_context);
        iscsi_destroy_context(m_context);
    }
    Pc(const Pc &) = delete;
    Pc &operator=(const Pc &) = delete;

    void begin(const std::vector<Piece> &pieces, bool write)
    {
        m_pieces = &pieces;
        m_write = write;
        m_next = 0;
        for (Slot &slot : m_slots) issue(slot);
    }
    [[nodiscard]] bool busy() const { return m_inFlight > 0; }
    [[nodiscard]] pollfd wanted() const
    {
        return {iscsi_get_fd(m_context), static_cast<short>(iscsi_which_events(m_context)), 0};
    }
    void service(int events)
    {
        if (iscsi_service(m_context, events) < 0) fail();
    }

private:
    struct Slot {
        Pc *pc = nullptr;
        std::vector<unsigned char> bytes;
    };

    [[noreturn]] void fail() const { die(iscsi_get_error(m_context)); }

    void issue(Slot &slot)
    {
        if (m_next == m_pieces->size()) return;
        Piece piece = (*m_pieces)[m_next++];
        if (m_write) piece.lba = m_random() % kPlaces * (kBlock / kSector);
        const auto length = static_cast<std::uint32_t>(piece.sectors * kSector);
        slot.bytes.resize(length, 0x5a);
        scsi_task *task = m_write ? scsi_cdb_write16(piece.lba, length, kSector, 0, 0, 0, 0, 0)
                                  : scsi_cdb_read16(piece.lba, length, kSector, 0, 0, 0, 0, 0);
        (m_write ? scsi_task_add_data_out_buffer : scsi_task_add_data_in_buffer)(task, static_cast<int>(length),
                                                                                 slot.bytes.data());
        if (iscsi_scsi_command_async(m_context, 0, task, done, nullptr, &slot) != 0) fail();
        ++m_inFlight;
    }

    static void done(iscsi_context * /*context*/, int status, void *task, void *opaque)
    {
        Slot &slot = *static_cast<Slot *>(opaque);
        if (status != SCSI_STATUS_GOOD) slot.pc->fail();
        scsi_free_scsi_task(static_cast<scsi_task *>(task));
        --slot.pc->m_inFlight;
        slot.pc->issue(slot);
    }

    iscsi_context *m_context;
    std::mt19937_64 m_random;
    const std::vector<Piece> *m_pieces = nullptr;
    bool m_write = false;
    std::size_t m_next = 0;
    int m_inFlight = 0;
    std::vector<Slot> m_slots{kDepth};
};

using Room = std::vector<std::unique_ptr<Pc>>;

double storm(Room &room, const std::vector<Piece> &pieces, bool write)
{
    const auto start = Clock::now();
    for (const auto &pc : room) pc->begin(pieces, write);
    std::vector<pollfd> fds(room.size());
    while (std::any_of(room.begin(), room.end(), [](const auto &pc) { return pc->busy(); })) {
        for (std::size_t i = 0; i < room.size(); ++i) fds[i] = room[i]->wanted();
        if (poll(fds.data(), fds.size(), 1000) < 0) die("poll failed");
        for (std::size_t i = 0; i < room.size(); ++i)
            if (fds[i].revents != 0) room[i]->service(fds[i].revents);
    }
    return secondsSince(start);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4) die("usage: boot_storm PORTAL SEATS TRACE");
    std::vector<Piece> trace;
    std::ifstream traceFile(argv[3]);
    for (Piece piece; traceFile >> piece.lba >> piece.sectors;) trace.push_back(piece);
    if (trace.empty()) die(std::string("nothing in ") + argv[3]);

    const auto begin = Clock::now();
    Room room;
    std::ifstream seats(argv[2]);
    for (std::string target, initiator, user, secret; seats >> target >> initiator >> user >> secret;)
        room.push_back(std::make_unique<Pc>(argv[1], target, initiator, user, secret));
    if (room.empty()) die(std::string("nothing in ") + argv[2]);
    std::printf("login_s %.2f\n", secondsSince(begin));
    std::printf("boot_s %.2f\n", storm(room, trace, false));
    const std::vector<Piece> writes(kWrites, Piece{0, kBlock / kSector});
    std::printf("write_s %.2f\n", storm(room, writes, true));
    (void)std::fflush(stdout);
    // Until somebody has looked at the target: end of input.
    char byte = 0;
    while (std::fread(&byte, 1, 1, stdin) == 1) {
    }
    return 0;
}
