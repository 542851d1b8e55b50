// SPDX-License-Identifier: GPL-3.0-or-later
// A load for an iSCSI target (libiscsi): keeps DEPTH commands of one kind open on each of SESSIONS sessions and prints
// one line of figures, times in microseconds: operations per second, MiB per second, latency, and the processor time
// the target took for each operation.
//
// Usage: iscsi_load URL INITIATOR read|write|randread|randwrite BLOCK DEPTH SESSIONS SECONDS [TARGET-PID]
//        iscsi_load URL INITIATOR idle SESSIONS      logs in, says "logged in", stays until its standard input ends
//   BLOCK in bytes, a multiple of 4096. URL as libiscsi takes it, with user%secret@ for CHAP. Every session logs in
//   with the same name and an ISID of its own; `%d` in URL and INITIATOR becomes the number of the session, from 1.
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
#include <string_view>
#include <sys/resource.h>
#include <unistd.h>
#include <vector>

extern "C" {
#include <iscsi/iscsi.h>
#include <iscsi/scsi-lowlevel.h>
}

namespace {

using Clock = std::chrono::steady_clock;

struct Plan {
    std::string url;
    std::string initiator;
    bool write = false;
    bool random = false;
    std::uint32_t block = 4096; ///< bytes a command
    int depth = 1;              ///< 0 = idle
    int sessions = 1;
    double seconds = 1;
    int pid = 0; ///< of the target; 0 = do not ask for its processor time
};

[[noreturn]] void die(const std::string &what)
{
    std::fprintf(stderr, "iscsi_load: %s\n", what.c_str());
    std::exit(1);
}

/// Processor time of all threads of a process so far, seconds (proc(5), utime and stime).
double processorTime(int pid)
{
    if (pid == 0) return 0;
    std::ifstream file("/proc/" + std::to_string(pid) + "/stat");
    std::string line;
    if (!std::getline(file, line)) die("the target's process is gone");
    std::string_view rest = std::string_view(line).substr(line.rfind(')') + 2);
    constexpr int kUtime = 14 - 3; // `rest` begins with field 3
    for (int field = 0; field < kUtime; ++field) rest.remove_prefix(rest.find(' ') + 1);
    char *end = nullptr;
    const unsigned long long user = std::strtoull(rest.data(), &end, 10);
    const unsigned long long system = std::strtoull(end, nullptr, 10);
    return static_cast<double>(user + system) / static_cast<double>(sysconf(_SC_CLK_TCK));
}

std::string numbered(std::string text, int number)
{
    if (const std::size_t at = text.find("%d"); at != std::string::npos) text.replace(at, 2, std::to_string(number));
    return text;
}

class Session
{
public:
    Session(const Plan &plan, int number, bool &stopping)
        : m_plan(plan)
        , m_stopping(stopping)
        , m_random(static_cast<std::uint64_t>(number) * 7919)
    {
        m_context = iscsi_create_context(numbered(plan.initiator, number).c_str());
        if (m_context == nullptr) die("no context");
        iscsi_url *url = iscsi_parse_full_url(m_context, numbered(plan.url, number).c_str());
        if (url == nullptr) die(iscsi_get_error(m_context));
        m_lun = url->lun;
        iscsi_set_isid_random(m_context, static_cast<std::uint32_t>(number), 0);
        iscsi_set_targetname(m_context, url->target);
        if (url->user[0] != '\0') iscsi_set_initiator_username_pwd(m_context, url->user, url->passwd);
        iscsi_set_session_type(m_context, ISCSI_SESSION_NORMAL);
        iscsi_set_header_digest(m_context, ISCSI_HEADER_DIGEST_NONE);
        if (iscsi_full_connect_sync(m_context, url->portal, m_lun) != 0) die(iscsi_get_error(m_context));
        iscsi_destroy_url(url);
        if (plan.depth == 0) return;
        measureDisk();
        for (int i = 0; i < plan.depth; ++i) m_slots.push_back(makeSlot());
    }

    void begin()
    {
        for (const auto &slot : m_slots) issue(*slot);
    }
    [[nodiscard]] pollfd wanted() const
    {
        return {iscsi_get_fd(m_context), static_cast<short>(iscsi_which_events(m_context)), 0};
    }
    void service(int events)
    {
        if (iscsi_service(m_context, events) < 0) die(iscsi_get_error(m_context));
    }
    [[nodiscard]] int inFlight() const { return m_inFlight; }
    [[nodiscard]] std::vector<float> &latencies() { return m_latencies; }
    void end()
    {
        iscsi_logout_sync(m_context);
        iscsi_destroy_context(m_context);
    }

private:
    struct Slot {
        Session *session = nullptr;
        Clock::time_point started;
        std::vector<unsigned char> buffer;
    };

    std::unique_ptr<Slot> makeSlot()
    {
        auto slot = std::make_unique<Slot>();
        slot->session = this;
        slot->buffer.resize(m_plan.block);
        for (unsigned char &byte : slot->buffer) byte = static_cast<unsigned char>(m_random());
        return slot;
    }

    void measureDisk()
    {
        scsi_task *task = iscsi_readcapacity16_sync(m_context, m_lun);
        if (task == nullptr || task->status != SCSI_STATUS_GOOD) die("READ CAPACITY failed");
        const auto *capacity = static_cast<scsi_readcapacity16 *>(scsi_datain_unmarshall(task));
        m_sector = capacity->block_length;
        m_places = (capacity->returned_lba + 1) * m_sector / m_plan.block;
        scsi_free_scsi_task(task);
        m_next = m_random() % m_places;
    }

    void issue(Slot &slot)
    {
        const std::uint64_t place = m_plan.random ? m_random() % m_places : m_next++ % m_places;
        const std::uint64_t lba = place * (m_plan.block / m_sector);
        const auto sector = static_cast<int>(m_sector);
        const auto length = static_cast<int>(m_plan.block);
        scsi_task *task = m_plan.write ? scsi_cdb_write16(lba, m_plan.block, sector, 0, 0, 0, 0, 0)
                                       : scsi_cdb_read16(lba, m_plan.block, sector, 0, 0, 0, 0, 0);
        if (m_plan.write)
            scsi_task_add_data_out_buffer(task, length, slot.buffer.data());
        else
            scsi_task_add_data_in_buffer(task, length, slot.buffer.data());
        slot.started = Clock::now();
        if (iscsi_scsi_command_async(m_context, m_lun, task, done, nullptr, &slot) != 0)
            die(iscsi_get_error(m_context));
        ++m_inFlight;
    }

    static void done(iscsi_context *context, int status, void *task, void *opaque)
    {
        Slot &slot = *static_cast<Slot *>(opaque);
        Session &self = *slot.session;
        if (status != SCSI_STATUS_GOOD) die(std::string("a command failed: ") + iscsi_get_error(context));
        self.m_latencies.push_back(std::chrono::duration<float, std::micro>(Clock::now() - slot.started).count());
        scsi_free_scsi_task(static_cast<scsi_task *>(task));
        --self.m_inFlight;
        if (!self.m_stopping) self.issue(slot);
    }

    const Plan &m_plan;
    bool &m_stopping;
    std::mt19937_64 m_random;
    iscsi_context *m_context = nullptr;
    int m_lun = 0;
    std::uint32_t m_sector = 512;
    std::uint64_t m_places = 1;
    std::uint64_t m_next = 0;
    int m_inFlight = 0;
    std::vector<std::unique_ptr<Slot>> m_slots;
    std::vector<float> m_latencies; ///< microseconds
};

float percentile(std::vector<float> &values, double part)
{
    if (values.empty()) return 0;
    const auto at = static_cast<std::ptrdiff_t>(static_cast<double>(values.size() - 1) * part);
    std::nth_element(values.begin(), values.begin() + at, values.end());
    return values[static_cast<std::size_t>(at)];
}

void serve(std::vector<std::unique_ptr<Session>> &sessions)
{
    std::vector<pollfd> fds(sessions.size());
    for (std::size_t i = 0; i < sessions.size(); ++i) fds[i] = sessions[i]->wanted();
    if (poll(fds.data(), fds.size(), 1000) < 0) return;
    for (std::size_t i = 0; i < sessions.size(); ++i)
        if (fds[i].revents != 0) sessions[i]->service(fds[i].revents);
}

bool anyInFlight(const std::vector<std::unique_ptr<Session>> &sessions)
{
    return std::any_of(sessions.begin(), sessions.end(), [](const auto &one) { return one->inFlight() > 0; });
}

void run(const Plan &plan)
{
    bool stopping = false;
    std::vector<std::unique_ptr<Session>> sessions;
    for (int i = 1; i <= plan.sessions; ++i) sessions.push_back(std::make_unique<Session>(plan, i, stopping));
    const double cpuBefore = processorTime(plan.pid);
    const auto begin = Clock::now();
    const auto end = begin + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(plan.seconds));
    for (const auto &session : sessions) session->begin();
    while (anyInFlight(sessions)) {
        serve(sessions);
        if (Clock::now() >= end) stopping = true;
    }
    const double seconds = std::chrono::duration<double>(Clock::now() - begin).count();
    const double cpu = processorTime(plan.pid) - cpuBefore;

    std::vector<float> all;
    float worst = 0;
    for (const auto &session : sessions) {
        worst = std::max(worst, percentile(session->latencies(), 0.99));
        all.insert(all.end(), session->latencies().begin(), session->latencies().end());
    }
    const auto count = static_cast<double>(all.size());
    std::printf("iops=%.0f mib=%.1f p50=%.1f p99=%.1f worst99=%.1f cpu=%.2f\n", count / seconds,
                count / seconds * plan.block / 1048576, percentile(all, 0.5), percentile(all, 0.99), worst,
                cpu / count * 1e6);
    for (const auto &session : sessions) session->end();
}

/// Answers the targets' pings meanwhile.
void stayIdle(const Plan &plan)
{
    bool stopping = true;
    std::vector<std::unique_ptr<Session>> sessions;
    for (int i = 1; i <= plan.sessions; ++i) sessions.push_back(std::make_unique<Session>(plan, i, stopping));
    std::printf("logged in\n");
    (void)std::fflush(stdout);
    std::vector<pollfd> fds(sessions.size() + 1);
    do {
        fds[0] = {STDIN_FILENO, POLLIN, 0};
        for (std::size_t i = 0; i < sessions.size(); ++i) fds[i + 1] = sessions[i]->wanted();
        if (poll(fds.data(), fds.size(), -1) < 0) return;
        for (std::size_t i = 0; i < sessions.size(); ++i)
            if (fds[i + 1].revents != 0) sessions[i]->service(fds[i + 1].revents);
    } while (fds[0].revents == 0);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 5 && std::string_view(argv[3]) == "idle") {
        Plan plan;
        plan.url = argv[1];
        plan.initiator = argv[2];
        plan.depth = 0;
        plan.sessions = std::atoi(argv[4]);
        stayIdle(plan);
        return 0;
    }
    if (argc < 8) {
        std::fprintf(stderr, "usage: iscsi_load URL INITIATOR read|write|randread|randwrite BLOCK DEPTH SESSIONS "
                             "SECONDS [TARGET-PID]\n");
        return 2;
    }
    const std::string_view work = argv[3];
    Plan plan;
    plan.url = argv[1];
    plan.initiator = argv[2];
    plan.write = work == "write" || work == "randwrite";
    plan.random = work.substr(0, 4) == "rand";
    plan.block = static_cast<std::uint32_t>(std::strtoul(argv[4], nullptr, 10));
    plan.depth = std::atoi(argv[5]);
    plan.sessions = std::atoi(argv[6]);
    plan.seconds = std::atof(argv[7]);
    plan.pid = argc > 8 ? std::atoi(argv[8]) : 0;
    if (plan.block == 0 || plan.block % 4096 != 0 || plan.depth < 1 || plan.sessions < 1)
        die("BLOCK, DEPTH and SESSIONS must be positive, BLOCK a multiple of 4096");
    run(plan);
    return 0;
}
