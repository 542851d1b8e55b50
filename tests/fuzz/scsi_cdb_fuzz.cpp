// SPDX-License-Identifier: GPL-3.0-or-later
// Commands to a logical unit over a RAM disk whose I/O may be slow, from two sessions, with task management between
// them. Input: records of a byte of flags, 16 bytes of CDB, a byte for the length of the data in units of 8 bytes, the
// data.
#include "core/block/failing_device.h"
#include "core/block/memory_device.h"
#include "core/scsi/kept_reservations.h"
#include "core/scsi/logical_unit.h"

#include <algorithm>
#include <cstdlib>
#include <deque>
#include <memory>
#include <string_view>
#include <vector>

namespace {

using namespace freshseat;
using namespace freshseat::scsi;

enum Flag : std::uint8_t {
    OtherSession = 1,
    HoldIo = 2,
    ReleaseIo = 4,
    Manage = 8, ///< a task management function first; which: the CDB's first byte
    OtherDisk = 16,
    AnswerKeeper = 32,
    KeeperFails = 64,
};

constexpr std::size_t kRecordHeader = 18;
constexpr std::size_t kMaxCommands = 64;

/// Answers when the input says so, or at the end.
class FuzzKeeper final : public ReservationKeeper
{
public:
    void save(std::string text, std::function<void(bool)> saved) override
    {
        // What we write ourselves is what we can read.
        if (!text.empty() && !reservationsFrom(text)) std::abort();
        m_waiting.push_back(std::move(saved));
    }
    void answer(bool ok)
    {
        while (!m_waiting.empty()) {
            const auto saved = std::move(m_waiting.front());
            m_waiting.pop_front();
            saved(ok);
        }
    }

private:
    std::deque<std::function<void(bool)>> m_waiting;
};

struct Sent {
    Task task;
    std::vector<std::byte> data;
    int done = 0;
};

class Machine
{
public:
    Machine()
    {
        m_unit.keepReservations(m_keeper, {});
        m_unit.attach(m_disk);
        m_unit.nexusGained(1, "iqn.a:one,i,0x400000000001");
        m_unit.nexusGained(2, "iqn.a:two,i,0x400000000002");
    }

    void record(std::uint8_t flags, const std::uint8_t *cdb, const std::uint8_t *data, std::size_t length)
    {
        if ((flags & ReleaseIo) != 0) m_disk->releaseAll();
        if ((flags & AnswerKeeper) != 0) m_keeper->answer((flags & KeeperFails) == 0);
        if ((flags & Manage) != 0) manage(cdb[0], flags);
        if ((flags & OtherDisk) != 0 && m_unit.running() == 0) {
            m_unit.attach(nullptr);
            m_unit.attach(m_disk);
        }
        if ((flags & HoldIo) != 0) hold();
        if (m_sent.size() < kMaxCommands) send(flags, cdb, data, length);
    }

    void end()
    {
        m_disk->releaseAll();
        m_keeper->answer(true);
        m_disk->releaseAll();
        if (m_unit.running() != 0) std::abort();
        for (const auto &each : m_sent) {
            if (each->done != 1) std::abort();
            if (each->task.sense.length > each->task.sense.bytes.size()) std::abort();
            if (each->task.status == Status::CheckCondition && each->task.sense.length == 0) std::abort();
        }
        m_sent.clear();
        if (m_pool.inUse() != 0) std::abort();
    }

private:
    void hold()
    {
        for (const auto kind : {block::IoKind::Read, block::IoKind::Write, block::IoKind::Flush, block::IoKind::Zero})
            m_disk->hold(kind);
    }
    void manage(std::uint8_t which, std::uint8_t flags)
    {
        const auto function = static_cast<TaskManagement>(which % 5);
        m_unit.manage(function, sessionOf(flags), m_sent.empty() ? nullptr : &m_sent.back()->task);
    }
    void send(std::uint8_t flags, const std::uint8_t *cdb, const std::uint8_t *data, std::size_t length)
    {
        auto &sent = *m_sent.emplace_back(std::make_unique<Sent>());
        std::copy_n(cdb, sent.task.cdb.size(), sent.task.cdb.begin());
        sent.data.resize(length);
        std::transform(data, data + length, sent.data.begin(), [](std::uint8_t b) { return std::byte{b}; });
        sent.task.nexus = sessionOf(flags);
        sent.task.dataOut = sent.data;
        sent.task.user = &sent;
        sent.task.done = [](Task &task) { ++static_cast<Sent *>(task.user)->done; };
        if (m_unit.execute(sent.task)) ++sent.done;
    }
    static NexusId sessionOf(std::uint8_t flags) { return (flags & OtherSession) != 0 ? 2 : 1; }

    BufferPool m_pool;
    std::shared_ptr<block::FailingDevice> m_disk =
        std::make_shared<block::FailingDevice>(std::make_shared<block::MemoryDevice>(256 << 10));
    std::shared_ptr<FuzzKeeper> m_keeper = std::make_shared<FuzzKeeper>();
    LogicalUnit m_unit{{"iqn.a:b", 0, "S", 0x3000000000000001, "disk"}, m_pool};
    std::vector<std::unique_ptr<Sent>> m_sent;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // The text a keeper brings back may be damaged.
    static_cast<void>(reservationsFrom({reinterpret_cast<const char *>(data), size}));
    Machine machine;
    while (size >= kRecordHeader) {
        const std::size_t length = std::min<std::size_t>(std::size_t{data[17]} * 8, size - kRecordHeader);
        machine.record(data[0], data + 1, data + kRecordHeader, length);
        data += kRecordHeader + length;
        size -= kRecordHeader + length;
    }
    machine.end();
    return 0;
}
