// SPDX-License-Identifier: GPL-3.0-or-later
// Writing and scanning the chain of journal chunks.
#include "core/blockstore/journal.h"

#include <algorithm>
#include <cstring>
#include <optional>
#include <vector>

namespace freshseat::blockstore {

JournalWriter::JournalWriter(const ChainStart &start)
    : m_salt(start.salt)
    , m_firstPage(start.page)
    , m_slot(start.slot)
    , m_pages(start.pages)
{}

std::uint64_t JournalWriter::sequence() const
{
    return (m_firstPage + m_page) * kEntriesPerPage + m_entry;
}

std::uint64_t JournalWriter::room() const
{
    const std::uint64_t places = std::uint64_t{m_pages} * kEntriesPerPage;
    const std::uint64_t used = std::uint64_t{m_page} * kEntriesPerPage + m_entry;
    return used + 1 >= places ? 0 : places - used - 1;
}

JournalWriter::Appended JournalWriter::append(File &file, std::span<const Entry> entries)
{
    std::size_t done = 0;
    while (done < entries.size()) {
        SlotBytes bytes;
        const bool fresh = m_entry == 0;
        const std::size_t count = std::min<std::size_t>(entries.size() - done, kEntriesPerPage - m_entry);
        std::size_t length = 0;
        if (fresh) {
            encodePageHeader(m_salt, page(), std::span(bytes).first<kPageHeaderBytes>());
            length = kPageHeaderBytes;
        }
        const std::size_t header = length;
        for (std::size_t i = 0; i < count; ++i, length += kEntryBytes)
            encodeEntry(entries[done + i], m_salt, sequence() + i,
                        std::span<std::byte, kEntryBytes>(bytes.data() + length, kEntryBytes));
        const std::uint64_t at =
            (m_slot + m_page) * kSlotBytes + (fresh ? 0 : kPageHeaderBytes + m_entry * kEntryBytes);
        const Transfer moved = file.write(std::span(bytes).first(length), at);
        const std::size_t whole = moved.bytes < header ? 0 : (moved.bytes - header) / kEntryBytes;
        m_entry += static_cast<std::uint32_t>(whole);
        done += whole;
        if (m_entry == kEntriesPerPage) {
            ++m_page;
            m_entry = 0;
        }
        if (moved.error != 0) return {done, moved.error};
    }
    return {done, 0};
}

int JournalWriter::link(File &file, Slot chunk)
{
    const Entry entry{Entry::Op::Link, 0, chunk, kJournalPages};
    const std::uint64_t page = this->page();
    const Appended appended = append(file, {&entry, 1});
    if (appended.entries == 0) return appended.error;
    m_firstPage = page + 1;
    m_slot = chunk;
    m_pages = kJournalPages;
    m_page = 0;
    m_entry = 0;
    return 0;
}

void JournalWriter::moveTo(const ScanResult &scan)
{
    m_slot = scan.chunk;
    m_pages = scan.pages;
    m_firstPage = scan.chunkPage;
    m_page = static_cast<std::uint32_t>(scan.end / kEntriesPerPage - scan.chunkPage);
    m_entry = static_cast<std::uint32_t>(scan.end % kEntriesPerPage);
}

namespace {

/// The state of one scan.
class Scan
{
public:
    Scan(File &file, const ChainStart &start, ScanMode mode,
         const std::function<void(std::uint64_t, const Entry &)> &entry)
        : m_file(file)
        , m_salt(start.salt)
        , m_mode(mode)
        , m_entry(entry)
        , m_slots(file.size() / kSlotBytes)
    {
        m_result.end = start.page * kEntriesPerPage;
    }

    /// Reads one chunk; where the chain goes on, if it does.
    std::optional<Entry> chunk(Slot first, std::uint32_t pages, std::uint64_t firstPage)
    {
        m_bytes.resize(pages * kSlotBytes);
        const Transfer read = m_file.read(m_bytes, first * kSlotBytes);
        if (read.error != 0) {
            m_result.error = read.error;
            return std::nullopt;
        }
        m_link.reset();
        for (std::uint32_t page = 0; page < pages && !m_link; ++page) {
            const std::span<const std::byte> bytes(m_bytes.data() + page * kSlotBytes, kSlotBytes);
            this->page(bytes, firstPage + page);
            if (m_mode == ScanMode::StopAtEnd && m_sawHole && page > m_holePage + 1) break;
        }
        return m_link;
    }

    ScanResult &result() { return m_result; }
    [[nodiscard]] std::uint64_t linkPage() const { return m_linkPage; }
    [[nodiscard]] bool inside(Slot first, std::uint64_t pages) const
    {
        return first >= kFirstJournalSlot && pages != 0 && pages <= kJournalPages && first + pages <= m_slots;
    }

private:
    void page(std::span<const std::byte> bytes, std::uint64_t number)
    {
        if (!pageHeaderIs(m_salt, number, bytes.first<kPageHeaderBytes>())) {
            hole(number * kEntriesPerPage, number, bytes);
            return;
        }
        for (std::uint32_t i = 0; i < kEntriesPerPage && !m_link; ++i) {
            const std::uint64_t sequence = number * kEntriesPerPage + i;
            const std::span<const std::byte, kEntryBytes> at(bytes.data() + kPageHeaderBytes + i * kEntryBytes,
                                                             kEntryBytes);
            const std::optional<Entry> entry = decodeEntry(m_salt, sequence, at);
            if (!entry) {
                hole(sequence, number, at);
                continue;
            }
            valid(sequence, *entry);
        }
    }

    void valid(std::uint64_t sequence, const Entry &entry)
    {
        if (m_sawHole) m_result.firstHole = std::min(m_result.firstHole, m_hole);
        if (m_sawHole && m_mode == ScanMode::StopAtEnd) return;
        m_result.end = sequence + 1;
        if (entry.op == Entry::Op::Link) {
            m_link = entry;
            m_linkPage = sequence / kEntriesPerPage;
        } else {
            m_entry(sequence, entry);
        }
    }

    void hole(std::uint64_t sequence, std::uint64_t page, std::span<const std::byte> bytes)
    {
        if (m_mode == ScanMode::SkipHoles && !m_result.leftovers)
            m_result.leftovers =
                bytes[0] != std::byte{0} || std::memcmp(bytes.data(), bytes.data() + 1, bytes.size() - 1) != 0;
        if (m_sawHole) return;
        m_sawHole = true;
        m_hole = sequence;
        m_holePage = page;
    }

    File &m_file;
    std::uint64_t m_salt;
    ScanMode m_mode;
    const std::function<void(std::uint64_t, const Entry &)> &m_entry;
    std::uint64_t m_slots;
    ScanResult m_result;
    std::vector<std::byte> m_bytes;
    std::optional<Entry> m_link;
    std::uint64_t m_linkPage = 0;
    bool m_sawHole = false;
    std::uint64_t m_hole = 0;
    std::uint64_t m_holePage = 0;
};

} // namespace

ScanResult scanJournal(File &file, const ChainStart &start, ScanMode mode,
                       const std::function<void(std::uint64_t, const Entry &)> &entry,
                       const std::function<void(Slot, std::uint32_t)> &chunk)
{
    Scan scan(file, start, mode, entry);
    ScanResult &result = scan.result();
    result.chunk = start.slot;
    result.pages = start.pages;
    result.chunkPage = start.page;
    result.broken = start.slot < kFirstJournalSlot || start.pages == 0 || start.pages > kJournalPages;
    while (!result.broken) {
        chunk(result.chunk, result.pages);
        const std::optional<Entry> link = scan.chunk(result.chunk, result.pages, result.chunkPage);
        if (!link) break;
        result.broken = !scan.inside(link->slot, link->value);
        if (result.broken) break; // the end stays behind the link
        result.chunk = link->slot;
        result.pages = link->value;
        result.chunkPage = scan.linkPage() + 1;
        result.end = result.chunkPage * kEntriesPerPage;
    }
    return result;
}

} // namespace freshseat::blockstore
