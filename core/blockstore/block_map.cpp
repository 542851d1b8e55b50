// SPDX-License-Identifier: GPL-3.0-or-later
// The radix tree behind BlockMap: root (8 GiB each) -> upper (128 MiB) -> mid (2 MiB) -> leaf (256 KiB).
#include "core/blockstore/block_map.h"

#include <algorithm>
#include <new>

namespace freshseat::blockstore {

namespace {

constexpr std::uint64_t kAll = ~std::uint64_t{0};

std::uint64_t bitsFrom(std::uint64_t from, std::uint64_t to) // [from, to) within 0..64, not empty
{
    const std::uint64_t upTo = to == 64 ? kAll : (std::uint64_t{1} << to) - 1;
    return upTo & ~((std::uint64_t{1} << from) - 1);
}

/// How many bits are set. std::popcount() is a library call on processors as old as Debian allows for, and this is
/// asked several times for every block.
unsigned countOf(std::uint64_t bits)
{
    constexpr std::uint64_t kPairs = 0x5555555555555555;
    constexpr std::uint64_t kFours = 0x3333333333333333;
    constexpr std::uint64_t kBytes = 0x0f0f0f0f0f0f0f0f;
    constexpr std::uint64_t kOnes = 0x0101010101010101;
    bits -= bits >> 1 & kPairs;
    bits = (bits & kFours) + (bits >> 2 & kFours);
    return static_cast<unsigned>(((bits + (bits >> 4)) & kBytes) * kOnes >> 56);
}

unsigned rank(std::uint64_t bits, unsigned bit)
{
    return countOf(bits & ((std::uint64_t{1} << bit) - 1));
}

unsigned capacity(std::uint64_t present)
{
    return present == 0 ? 0 : std::bit_ceil(countOf(present));
}

} // namespace

template <class T>
T *BlockMap::zeroMark()
{
    static T mark;
    return &mark;
}

BlockMap::BlockMap(std::uint64_t blocks)
    : m_blocks(blocks)
    , m_memory(std::pmr::new_delete_resource())
{}

BlockMap::Place BlockMap::place(std::uint64_t block) const
{
    const auto end = [&](std::uint64_t span) { return std::min((block / span + 1) * span, m_blocks); };
    const std::uint64_t top = block / kUpper;
    if (top >= m_root.size()) return {nullptr, BlockState::Absent, m_blocks};
    const Upper *upper = m_root[top];
    if (upper == nullptr) return {nullptr, BlockState::Absent, end(kUpper)};
    if (upper == zeroMark<Upper>()) return {nullptr, BlockState::Zero, end(kUpper)};
    const Mid *mid = upper->children[block / kMid % 64];
    if (mid == nullptr) return {nullptr, BlockState::Absent, end(kMid)};
    if (mid == zeroMark<Mid>()) return {nullptr, BlockState::Zero, end(kMid)};
    const Node *node = mid->children[block / kNode % 64];
    if (node == nullptr) return {nullptr, BlockState::Absent, end(kNode)};
    if (node == zeroMark<Node>()) return {nullptr, BlockState::Zero, end(kNode)};
    return {&node->children[block / kLeaf % 8], BlockState::Absent, end(kLeaf)};
}

BlockMap::Found BlockMap::findIn(const Leaf &leaf, unsigned bit)
{
    if ((leaf.present >> bit & 1) != 0) return {BlockState::Data, leaf.cells[rank(leaf.present, bit)]};
    return {(leaf.zero >> bit & 1) != 0 ? BlockState::Zero : BlockState::Absent, {}};
}

BlockMap::Found BlockMap::find(std::uint64_t block) const
{
    const Place at = place(block);
    if (at.leaf == nullptr) return {at.uniform, {}};
    return findIn(*at.leaf, block % kLeaf);
}

/// How many blocks of the leaf, from `bit` on, go on with the run that `wanted` says.
std::uint64_t BlockMap::alike(const Leaf &leaf, const Run &wanted, unsigned bit)
{
    const std::uint64_t set = wanted.state == BlockState::Data   ? leaf.present
                              : wanted.state == BlockState::Zero ? leaf.zero
                                                                 : ~(leaf.present | leaf.zero);
    const auto count = std::min<std::uint64_t>(static_cast<std::uint64_t>(std::countr_one(set >> bit)), wanted.count);
    if (wanted.state != BlockState::Data) return count;
    const Cell *const cells = leaf.cells + rank(leaf.present, bit);
    for (std::uint64_t i = 0; i < count; ++i)
        if (cells[i].slot != wanted.slot + i) return i;
    return count;
}

BlockMap::Run BlockMap::run(std::uint64_t first, std::uint64_t limit) const
{
    const std::uint64_t stop = std::min(m_blocks, first + limit);
    const Found start = find(first);
    std::uint64_t at = first;
    while (at < stop) {
        const Place here = place(at);
        if (here.leaf == nullptr) {
            if (here.uniform != start.state) break;
            at = here.end;
            continue;
        }
        const std::uint64_t end = std::min(here.end, stop);
        at += alike(*here.leaf, {start.state, end - at, start.cell.slot + static_cast<Slot>(at - first)}, at % kLeaf);
        if (at != end) break;
    }
    return {start.state, std::min(at, stop) - first, start.cell.slot};
}

template <class T>
T *BlockMap::make(bool zero)
{
    T *branch = new (m_memory.allocate(sizeof(T), alignof(T))) T;
    if (!zero) return branch;
    for (auto &child : branch->children) {
        if constexpr (std::is_same_v<T, Node>)
            child.zero = kAll;
        else
            child = zeroMark<std::remove_pointer_t<std::remove_reference_t<decltype(child)>>>();
    }
    return branch;
}

/// The child, made when it is not there yet.
template <class T>
T *BlockMap::own(T *&child)
{
    if (child == nullptr || child == zeroMark<T>()) child = make<T>(child != nullptr);
    return child;
}

BlockMap::Leaf &BlockMap::leafFor(std::uint64_t block)
{
    if (m_root.empty()) m_root.resize((m_blocks + kUpper - 1) / kUpper);
    Upper *upper = own(m_root[block / kUpper]);
    Mid *mid = own(upper->children[block / kMid % 64]);
    Node *node = own(mid->children[block / kNode % 64]);
    return node->children[block / kLeaf % 8];
}

/// Changes which blocks have cells; cells that stay keep their contents.
void BlockMap::setCells(Leaf &leaf, std::uint64_t present)
{
    const unsigned before = capacity(leaf.present);
    const unsigned after = capacity(present);
    const std::uint64_t added = present & ~leaf.present;
    if (before == after && added != 0 && (leaf.present & ~present) == 0 && (added & (added - 1)) == 0) {
        // One more, and room for it: what is behind it moves on.
        Cell *const place = leaf.cells + rank(leaf.present, static_cast<unsigned>(std::countr_zero(added)));
        Cell *const end = leaf.cells + countOf(leaf.present);
        std::copy_backward(place, end, end + 1);
        leaf.present = present;
        ++m_dataBlocks;
        return;
    }
    std::array<Cell, kLeaf> kept;
    for (std::uint64_t bits = leaf.present & present; bits != 0; bits &= bits - 1) {
        const auto bit = static_cast<unsigned>(std::countr_zero(bits));
        kept[rank(present, bit)] = leaf.cells[rank(leaf.present, bit)];
    }
    if (before != after) {
        if (before != 0) m_memory.deallocate(leaf.cells, before * sizeof(Cell), alignof(Cell));
        leaf.cells = after == 0 ? nullptr : static_cast<Cell *>(m_memory.allocate(after * sizeof(Cell), alignof(Cell)));
    }
    std::copy_n(kept.begin(), countOf(present), leaf.cells);
    m_dataBlocks += countOf(present);
    m_dataBlocks -= countOf(leaf.present);
    leaf.present = present;
}

Slot BlockMap::setData(Block block, Cell cell)
{
    Leaf &leaf = leafFor(block);
    const unsigned bit = block % kLeaf;
    const std::uint64_t mask = std::uint64_t{1} << bit;
    Slot before = 0;
    if ((leaf.present & mask) != 0)
        before = leaf.cells[rank(leaf.present, bit)].slot;
    else
        setCells(leaf, leaf.present | mask);
    leaf.zero &= ~mask;
    leaf.cells[rank(leaf.present, bit)] = cell;
    return before;
}

void BlockMap::zeroLeaf(Leaf &leaf, std::uint64_t bits, const std::function<void(Slot)> &freed)
{
    for (std::uint64_t gone = leaf.present & bits; gone != 0; gone &= gone - 1)
        freed(leaf.cells[rank(leaf.present, static_cast<unsigned>(std::countr_zero(gone)))].slot);
    if ((leaf.present & bits) != 0) setCells(leaf, leaf.present & ~bits);
    leaf.zero |= bits;
}

/// Gives a branch back; `freed` is told what it held.
template <class T>
void BlockMap::release(T *branch, const std::function<void(Slot)> &freed)
{
    if (branch == nullptr || branch == zeroMark<T>()) return;
    for (auto &child : branch->children) {
        if constexpr (std::is_same_v<T, Node>)
            zeroLeaf(child, kAll, freed);
        else
            release(child, freed);
    }
    m_memory.deallocate(branch, sizeof(T), alignof(T));
}

/// Zeros blocks [from, to), counted from the branch's own first block.
template <class T>
void BlockMap::zeroBranch(T *&child, std::uint64_t from, std::uint64_t to, const std::function<void(Slot)> &freed)
{
    if (child == zeroMark<T>()) return;
    if (from == 0 && to == T::kSpan) {
        release(child, freed);
        child = zeroMark<T>();
        return;
    }
    T *branch = own(child);
    const std::uint64_t span = T::kSpan / branch->children.size();
    for (std::uint64_t at = from; at < to;) {
        const std::uint64_t index = at / span;
        const std::uint64_t end = std::min(to, (index + 1) * span);
        if constexpr (std::is_same_v<T, Node>)
            zeroLeaf(branch->children[index], bitsFrom(at - index * span, end - index * span), freed);
        else
            zeroBranch(branch->children[index], at - index * span, end - index * span, freed);
        at = end;
    }
}

void BlockMap::setZero(std::uint64_t first, std::uint64_t count, const std::function<void(Slot)> &freed)
{
    if (m_root.empty()) m_root.resize((m_blocks + kUpper - 1) / kUpper);
    const std::uint64_t stop = std::min(m_blocks, first + count);
    for (std::uint64_t at = first; at < stop;) {
        const std::uint64_t begin = at / kUpper * kUpper;
        const std::uint64_t end = std::min(stop, begin + kUpper);
        zeroBranch(m_root[at / kUpper], at - begin, end - begin, freed);
        at = end;
    }
}

/// A visit under way: zeros are told in runs as long as they are.
struct BlockMap::Telling {
    const Visitor &visitor;
    std::uint64_t zeroFrom = 0;
    std::uint64_t zeroCount = 0;

    void endZeros()
    {
        if (zeroCount != 0) visitor.zero(zeroFrom, zeroCount);
        zeroCount = 0;
    }
    void addZeros(std::uint64_t first, std::uint64_t count)
    {
        if (zeroCount == 0) zeroFrom = first;
        zeroCount += count;
    }
};

/// The leaf's first block is `first`; only the first `count` are of the disk.
void BlockMap::tell(const Leaf &leaf, std::uint64_t first, std::uint64_t count, Telling &to)
{
    const Cell *cell = leaf.cells;
    for (std::uint64_t bit = 0; bit < count;) {
        const auto absent = static_cast<std::uint64_t>(std::countr_zero((leaf.present | leaf.zero) >> bit));
        if (absent != 0) to.endZeros();
        bit += std::min(absent, count - bit);
        if (bit == count) return;
        const auto zeros =
            std::min<std::uint64_t>(static_cast<std::uint64_t>(std::countr_one(leaf.zero >> bit)), count - bit);
        if (zeros != 0) {
            to.addZeros(first + bit, zeros);
            bit += zeros;
            continue;
        }
        to.endZeros();
        to.visitor.data(static_cast<Block>(first + bit), *cell++);
        ++bit;
    }
}

void BlockMap::visit(const Visitor &visitor) const
{
    Telling telling{visitor};
    for (std::uint64_t at = 0; at < m_blocks;) {
        const Place here = place(at);
        if (here.leaf != nullptr)
            tell(*here.leaf, at, here.end - at, telling);
        else if (here.uniform == BlockState::Zero)
            telling.addZeros(at, here.end - at);
        else
            telling.endZeros();
        at = here.end;
    }
    telling.endZeros();
}

} // namespace freshseat::blockstore
