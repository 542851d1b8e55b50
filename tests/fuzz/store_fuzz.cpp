// SPDX-License-Identifier: GPL-3.0-or-later
// Fuzzes what a damaged or hostile clone file may hold: superblocks and journal, raw and with checksums made right.
//
// The first byte says how the rest is read. 0: it is the file. Otherwise it is a list of journal entries (op, block,
// slot, value: 1 + 3 x 4 bytes) that get true checksums in a file of 64 slots, so that recovery is reached and not only
// the checksum test.
#include "core/base/byte_order.h"
#include "core/blockstore/clone_state.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <cstring>

namespace {

using namespace freshseat;
using namespace freshseat::blockstore;

constexpr std::uint32_t kFileSlots = 64;

/// A file in RAM, of a fixed size.
class MemoryFile final : public File
{
public:
    explicit MemoryFile(std::vector<std::byte> bytes)
        : m_bytes(std::move(bytes))
    {}
    Transfer read(std::span<std::byte> into, std::uint64_t offset) override
    {
        std::fill(into.begin(), into.end(), std::byte{0});
        if (offset < m_bytes.size())
            std::memcpy(into.data(), m_bytes.data() + offset,
                        std::min<std::size_t>(into.size(), m_bytes.size() - offset));
        return {into.size(), 0};
    }
    std::size_t readCached(std::span<std::byte>, std::uint64_t) override { return 0; }
    Transfer write(std::span<const std::byte> from, std::uint64_t offset) override
    {
        if (offset + from.size() > m_bytes.size()) std::abort(); // a journal may not be continued outside its file
        std::memcpy(m_bytes.data() + offset, from.data(), from.size());
        return {from.size(), 0};
    }
    int sync() override { return 0; }
    int extend(std::uint64_t) override { return 0; }
    int punch(std::uint64_t, std::uint64_t) override { return 0; }
    std::uint64_t size() const override { return m_bytes.size(); }

private:
    std::vector<std::byte> m_bytes;
};

std::unique_ptr<File> craft(std::span<const std::byte> input)
{
    auto file = std::make_unique<MemoryFile>(std::vector<std::byte>(kFileSlots * kSlotBytes));
    Superblock super;
    super.virtualSize = std::uint64_t{1} << 30;
    super.journalPages = 3;
    if (!input.empty()) super.durableSequence = std::to_integer<std::uint64_t>(input[0]);
    SlotBytes bytes;
    encode(super, bytes);
    (void)file->write(bytes, 0);
    std::vector<Entry> entries;
    for (std::size_t at = 1; at + 13 <= input.size() && entries.size() < 700; at += 13) {
        const auto op = static_cast<Entry::Op>(std::to_integer<unsigned>(input[at]) % 3);
        const std::byte *words = input.data() + at + 1;
        entries.push_back({op, loadLe32(words), loadLe32(words + 4) % (kFileSlots + 8), loadLe32(words + 8)});
        if (op == Entry::Op::Data) entries.back().slot = std::max<Slot>(entries.back().slot, 2);
    }
    JournalWriter writer({super.journalSalt, super.journalPage, super.journalSlot, super.journalPages});
    (void)writer.append(*file, entries);
    return file;
}

/// What recover() lets through must hang together.
void examine(std::unique_ptr<File> file, const Superblock &super, Trust trust)
{
    const std::uint64_t slots = file->size() / kSlotBytes;
    auto recovered = recover(std::move(file), super, trust);
    if (!recovered) return;
    const CloneState &state = *recovered->state;
    std::uint64_t data = 0;
    state.map.visit({[&](Block block, Cell cell) {
                         ++data;
                         if (block >= state.map.blocks() || cell.slot < 2 || cell.slot >= slots) std::abort();
                     },
                     [&](std::uint64_t first, std::uint64_t count) {
                         if (count == 0 || first + count > state.map.blocks()) std::abort();
                     }});
    if (data != state.map.dataBlocks()) std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::span input(reinterpret_cast<const std::byte *>(data), size);
    if (input.empty()) return 0;
    for (const Trust trust : {Trust::Everything, Trust::FlushedOnly}) {
        const auto rest = input.subspan(1);
        std::unique_ptr<File> file;
        if (input[0] == std::byte{0})
            file = std::make_unique<MemoryFile>(std::vector<std::byte>(rest.begin(), rest.end()));
        else
            file = craft(rest);
        auto pair = readSuperblocks(*file);
        if (pair && pair->best) examine(std::move(file), *pair->best, trust);
    }
    return 0;
}
