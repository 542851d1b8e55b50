// SPDX-License-Identifier: GPL-3.0-or-later
// An initiator (libiscsi) that remembers every write it was told is done, keeps writing while the target dies and comes
// back, and at the end reads everything again. A block that does not hold its last acknowledged write is a loss:
// exit 1. Usage: iscsi_torture URL INITIATOR SECONDS SEED [DEPTH [BLOCKS]]
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <memory>
#include <poll.h>
#include <random>
#include <string>
#include <vector>

extern "C" {
#include <iscsi/iscsi.h>
#include <iscsi/scsi-lowlevel.h>
}

/// libiscsi 1.19 forgets memory of its own when it reconnects, which is what this program makes it do. Leaks of
/// anything else are still reported. (Asked by LeakSanitizer; unused without it.)
extern "C" const char *__lsan_default_suppressions(); // NOLINT(bugprone-reserved-identifier)
extern "C" const char *__lsan_default_suppressions()  // NOLINT(bugprone-reserved-identifier)
{
    return "leak:libiscsi.so\n";
}

namespace {

constexpr std::uint32_t kBlock = 4096;
constexpr std::uint32_t kSector = 512;

double now()
{
    timespec at{};
    clock_gettime(CLOCK_MONOTONIC, &at);
    return static_cast<double>(at.tv_sec) + static_cast<double>(at.tv_nsec) / 1e9;
}

/// A block's content names its place and the number of the write, so that a misplaced or old block shows.
void fill(std::vector<unsigned char> &bytes, std::uint64_t block, std::uint64_t write)
{
    std::mt19937_64 noise(block * 1000003 + write);
    for (std::size_t at = 0; at < bytes.size(); at += sizeof(std::uint64_t)) {
        const std::uint64_t value = noise();
        std::memcpy(bytes.data() + at, &value, sizeof value);
    }
    std::memcpy(bytes.data(), &block, sizeof block);
    std::memcpy(bytes.data() + sizeof block, &write, sizeof write);
}

class Torture
{
public:
    Torture(std::uint64_t seed, std::uint64_t blocks)
        : m_random(seed)
        , m_acknowledged(blocks, 0)
        , m_busy(blocks, false)
    {}

    void connect(const char *url, const char *initiator)
    {
        m_context = iscsi_create_context(initiator);
        if (m_context == nullptr) die("iscsi_create_context");
        iscsi_url *parsed = iscsi_parse_full_url(m_context, url);
        if (parsed == nullptr) die("the URL");
        iscsi_set_targetname(m_context, parsed->target);
        if (parsed->user[0] != '\0') iscsi_set_initiator_username_pwd(m_context, parsed->user, parsed->passwd);
        iscsi_set_session_type(m_context, ISCSI_SESSION_NORMAL);
        iscsi_set_header_digest(m_context, ISCSI_HEADER_DIGEST_NONE_CRC32C);
        if (iscsi_full_connect_sync(m_context, parsed->portal, parsed->lun) != 0) die("the login");
        m_lun = parsed->lun;
        iscsi_destroy_url(parsed);
    }

    void run(double seconds, int depth)
    {
        const double end = now() + seconds;
        while (now() < end || m_inFlight > 0) {
            while (now() < end && m_inFlight < depth) startWrite();
            turn();
            if (now() > end + 60) die("writes are still unanswered a minute after the end");
        }
    }

    void verify()
    {
        std::vector<unsigned char> expected(kBlock);
        std::uint64_t lost = 0;
        std::uint64_t checked = 0;
        for (std::uint64_t block = 0; block < m_acknowledged.size(); ++block) {
            if (m_acknowledged[block] == 0) continue;
            scsi_task *task =
                iscsi_read16_sync(m_context, m_lun, block * (kBlock / kSector), kBlock, kSector, 0, 0, 0, 0, 0);
            if (task == nullptr || task->status != SCSI_STATUS_GOOD) die("a read while verifying");
            fill(expected, block, m_acknowledged[block]);
            if (task->datain.size != static_cast<int>(kBlock) ||
                std::memcmp(task->datain.data, expected.data(), kBlock) != 0) {
                std::uint64_t there = 0;
                std::memcpy(&there, task->datain.data + sizeof there, sizeof there);
                std::fprintf(
                    stderr, "block %llu: acknowledged write %llu, found %llu\n", static_cast<unsigned long long>(block),
                    static_cast<unsigned long long>(m_acknowledged[block]), static_cast<unsigned long long>(there));
                ++lost;
            }
            ++checked;
            scsi_free_scsi_task(task);
        }
        iscsi_logout_sync(m_context);
        iscsi_destroy_context(m_context);
        std::printf("%llu writes acknowledged, %llu blocks verified, %llu lost, longest pause %.1f s\n",
                    static_cast<unsigned long long>(m_writes), static_cast<unsigned long long>(checked),
                    static_cast<unsigned long long>(lost), m_longestPause);
        (void)std::fflush(stdout); // the verdict stands even if something ends this program at its exit
        if (lost > 0 || checked == 0) std::exit(1);
    }

private:
    struct Write {
        Torture *torture;
        std::uint64_t block;
        std::uint64_t number;
        std::vector<unsigned char> data;
    };

    [[noreturn]] void die(const char *what)
    {
        std::fprintf(stderr, "iscsi_torture: %s failed: %s\n", what,
                     m_context != nullptr ? iscsi_get_error(m_context) : "");
        std::exit(1);
    }

    void startWrite()
    {
        std::uint64_t block = m_random() % m_acknowledged.size();
        while (m_busy[block]) block = (block + 1) % m_acknowledged.size();
        auto write = std::make_unique<Write>(Write{this, block, ++m_numbers, std::vector<unsigned char>(kBlock)});
        fill(write->data, block, write->number);
        m_busy[block] = true;
        ++m_inFlight;
        unsigned char *data = write->data.data();
        if (iscsi_write16_task(m_context, m_lun, block * (kBlock / kSector), data, kBlock, kSector, 0, 0, 0, 0, 0,
                               written, write.release()) == nullptr)
            die("a write");
    }

    static void written(iscsi_context *, int status, void *command, void *opaque)
    {
        const std::unique_ptr<Write> write(static_cast<Write *>(opaque));
        Torture &self = *write->torture;
        if (status != SCSI_STATUS_GOOD) {
            std::fprintf(stderr, "write %llu ended with status %d\n", static_cast<unsigned long long>(write->number),
                         status);
            self.die("a write");
        }
        const double at = now();
        if (self.m_lastAnswer > 0 && at - self.m_lastAnswer > self.m_longestPause)
            self.m_longestPause = at - self.m_lastAnswer;
        self.m_lastAnswer = at;
        self.m_acknowledged[write->block] = write->number;
        self.m_busy[write->block] = false;
        --self.m_inFlight;
        ++self.m_writes;
        scsi_free_scsi_task(static_cast<scsi_task *>(command));
    }

    void turn()
    {
        pollfd fd{iscsi_get_fd(m_context), static_cast<short>(iscsi_which_events(m_context)), 0};
        const int ready = poll(&fd, 1, 100);
        if (iscsi_service(m_context, ready > 0 ? fd.revents : 0) < 0) die("the connection");
    }

    std::mt19937_64 m_random;
    std::vector<std::uint64_t> m_acknowledged; ///< by block: number of the last write that was answered GOOD; 0 = none
    std::vector<bool> m_busy;
    iscsi_context *m_context = nullptr;
    int m_lun = 0;
    int m_inFlight = 0;
    std::uint64_t m_numbers = 0;
    std::uint64_t m_writes = 0;
    double m_lastAnswer = 0;   ///< when the last write was answered; 0 = none was
    double m_longestPause = 0; ///< seconds between two answers
};

} // namespace

int main(int argc, char **argv)
{
    if (argc < 5) {
        std::fprintf(stderr, "usage: iscsi_torture URL INITIATOR SECONDS SEED [DEPTH [BLOCKS]]\n");
        return 2;
    }
    (void)std::signal(SIGPIPE, SIG_IGN);
    Torture torture(std::strtoull(argv[4], nullptr, 10), argc > 6 ? std::strtoull(argv[6], nullptr, 10) : 2048);
    torture.connect(argv[1], argv[2]);
    torture.run(std::atof(argv[3]), argc > 5 ? std::atoi(argv[5]) : 16);
    torture.verify();
    return 0;
}
