// SPDX-License-Identifier: GPL-3.0-or-later
// A chain of several chunks, continued where a scan ended; holes after a fall of the host.
#include "core/blockstore/journal.h"
#include "tests/core/blockstore/crash_disk.h"

#include <gtest/gtest.h>

namespace freshseat::blockstore::test {
namespace {

constexpr ChainStart kStart{99, 7, 2, 3};

Entry number(std::uint32_t n)
{
    return {Entry::Op::Data, n, n + 2, n * 3};
}

struct Scanned {
    ScanResult result;
    std::vector<Entry> entries;
    std::vector<Slot> chunks;
};

Scanned scan(const std::shared_ptr<CrashDisk> &disk, ScanMode mode)
{
    Scanned all;
    CrashFile file(disk);
    all.result = scanJournal(
        file, kStart, mode, [&](std::uint64_t, const Entry &entry) { all.entries.push_back(entry); },
        [&](Slot first, std::uint32_t) { all.chunks.push_back(first); });
    return all;
}

class JournalTest : public ::testing::Test
{
protected:
    /// Appends entries [from, to) in commands of up to `batch`, linking to `nextChunk` when a chunk is full.
    void append(JournalWriter &writer, std::uint32_t from, std::uint32_t to, std::uint32_t batch)
    {
        CrashFile file(disk);
        while (from < to) {
            std::vector<Entry> entries;
            for (std::uint32_t i = 0; i < batch && from < to; ++i) entries.push_back(number(from++));
            if (writer.room() < entries.size()) {
                ASSERT_EQ(writer.link(file, nextChunk), 0);
                nextChunk += 400;
            }
            const auto appended = writer.append(file, entries);
            ASSERT_EQ(appended.error, 0);
            ASSERT_EQ(appended.entries, entries.size());
        }
    }
    void expectEntries(const Scanned &scanned, std::uint32_t count)
    {
        ASSERT_EQ(scanned.entries.size(), count);
        for (std::uint32_t i = 0; i < count; ++i) ASSERT_EQ(scanned.entries[i], number(i));
    }

    std::shared_ptr<CrashDisk> disk = std::make_shared<CrashDisk>();
    Slot nextChunk = 100;
};

TEST_F(JournalTest, GoesOnOverChunksAndAfterAScan)
{
    disk->content.resize(4000 * kSlotBytes);
    JournalWriter writer(kStart);
    append(writer, 0, 700, 1);
    expectEntries(scan(disk, ScanMode::StopAtEnd), 700);
    append(writer, 700, 70000, 100);
    const Scanned before = scan(disk, ScanMode::StopAtEnd);
    expectEntries(before, 70000);
    EXPECT_EQ(before.chunks, (std::vector<Slot>{2, 100, 500}));
    EXPECT_EQ(before.result.end, writer.sequence());

    JournalWriter later(kStart);
    later.moveTo(before.result);
    EXPECT_EQ(later.sequence(), writer.sequence());
    append(later, 70000, 70600, 7);
    expectEntries(scan(disk, ScanMode::StopAtEnd), 70600);
}

TEST_F(JournalTest, AHoleEndsAScanOrIsSkipped)
{
    disk->content.resize(1000 * kSlotBytes);
    JournalWriter writer(kStart);
    append(writer, 0, 600, 1);
    const std::size_t at = (kStart.slot + 1) * kSlotBytes + kPageHeaderBytes + 5 * kEntryBytes; // entry 260
    disk->content[at] ^= std::byte{1};
    const Scanned stopped = scan(disk, ScanMode::StopAtEnd);
    expectEntries(stopped, 260);
    EXPECT_EQ(stopped.result.firstHole, kStart.page * kEntriesPerPage + 260);
    const Scanned skipped = scan(disk, ScanMode::SkipHoles);
    EXPECT_EQ(skipped.entries.size(), 599u);
    EXPECT_EQ(skipped.result.firstHole, kStart.page * kEntriesPerPage + 260);
    EXPECT_EQ(skipped.result.end, writer.sequence());
}

TEST_F(JournalTest, ALinkOutsideTheFileIsBroken)
{
    disk->content.resize(10 * kSlotBytes);
    JournalWriter writer(kStart);
    append(writer, 0, 10, 1);
    CrashFile file(disk);
    ASSERT_EQ(writer.link(file, 5000), 0);
    EXPECT_TRUE(scan(disk, ScanMode::StopAtEnd).result.broken);
}

} // namespace
} // namespace freshseat::blockstore::test
