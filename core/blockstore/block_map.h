// SPDX-License-Identifier: GPL-3.0-or-later
// BlockMap: which 4 KiB blocks of a clone are its own (and where), which read as zeros; all others are the snapshot's.
//
// A radix tree whose empty or wholly zero branches cost nothing (trimming a whole disk is one mark) and whose leaves
// hold exactly as many cells as they have blocks. About 8 bytes a block plus 24 a touched 256 KiB where blocks lie
// together; FORMAT.md has the sums. One thread changes it; any number may read while nobody changes it.
#pragma once
#include "core/blockstore/format.h"

#include <array>
#include <bit>
#include <cstdint>
#include <functional>
#include <memory_resource>
#include <vector>

namespace freshseat::blockstore {

/// Where a block is, and the CRC32C of its 4096 bytes.
struct Cell {
    Slot slot = 0;
    std::uint32_t crc = 0;

    bool operator==(const Cell &) const = default;
};

enum class BlockState : std::uint8_t { Absent, Zero, Data };

class BlockMap
{
public:
    explicit BlockMap(std::uint64_t blocks);
    ~BlockMap() = default;
    BlockMap(const BlockMap &) = delete;
    BlockMap &operator=(const BlockMap &) = delete;

    [[nodiscard]] std::uint64_t blocks() const { return m_blocks; }
    [[nodiscard]] std::uint64_t dataBlocks() const { return m_dataBlocks; }

    struct Found {
        BlockState state = BlockState::Absent;
        Cell cell;
    };
    [[nodiscard]] Found find(std::uint64_t block) const;

    /// The run at `first` that shares one state; data lies in consecutive slots from `slot`.
    struct Run {
        BlockState state = BlockState::Absent;
        std::uint64_t count = 0; ///< 1 .. limit
        Slot slot = 0;
    };
    [[nodiscard]] Run run(std::uint64_t first, std::uint64_t limit) const;

    /// Returns the slot the block had before, 0 if none.
    Slot setData(Block block, Cell cell);
    /// `freed` is told every slot that falls out.
    void setZero(std::uint64_t first, std::uint64_t count, const std::function<void(Slot)> &freed);

    /// In the order of blocks: every data block once, zeros in maximal runs.
    struct Visitor {
        std::function<void(Block, Cell)> data;
        std::function<void(std::uint64_t first, std::uint64_t count)> zero;
    };
    void visit(const Visitor &visitor) const;

private:
    static constexpr std::uint64_t kLeaf = 64; ///< blocks
    static constexpr std::uint64_t kNode = 8 * kLeaf;
    static constexpr std::uint64_t kMid = 64 * kNode;
    static constexpr std::uint64_t kUpper = 64 * kMid;

    struct Leaf {
        std::uint64_t present = 0; ///< bit = data, in cells by rank
        std::uint64_t zero = 0;    ///< disjoint from present
        Cell *cells = nullptr;     ///< bit_ceil(popcount(present)) of them
    };
    struct Node {
        static constexpr std::uint64_t kSpan = kNode;
        std::array<Leaf, 8> children = {};
    };
    struct Mid {
        static constexpr std::uint64_t kSpan = kMid;
        std::array<Node *, 64> children = {};
    };
    struct Upper {
        static constexpr std::uint64_t kSpan = kUpper;
        std::array<Mid *, 64> children = {};
    };
    /// A branch that is wholly zero points here instead of to a copy of its own.
    template <class T>
    static T *zeroMark();

    struct Place {
        const Leaf *leaf = nullptr;
        BlockState uniform = BlockState::Absent; ///< when there is no leaf
        std::uint64_t end = 0;                   ///< first block behind what this place speaks for
    };
    [[nodiscard]] Place place(std::uint64_t block) const;
    static Found findIn(const Leaf &leaf, unsigned bit);
    struct Telling;
    static void tell(const Leaf &leaf, std::uint64_t first, std::uint64_t count, Telling &to);
    static std::uint64_t alike(const Leaf &leaf, const Run &wanted, unsigned bit);

    template <class T>
    T *make(bool zero);
    template <class T>
    T *own(T *&child);
    Leaf &leafFor(std::uint64_t block);
    void setCells(Leaf &leaf, std::uint64_t present);
    void zeroLeaf(Leaf &leaf, std::uint64_t bits, const std::function<void(Slot)> &freed);
    template <class T>
    void zeroBranch(T *&child, std::uint64_t from, std::uint64_t to, const std::function<void(Slot)> &freed);
    template <class T>
    void release(T *branch, const std::function<void(Slot)> &freed);

    std::uint64_t m_blocks;
    std::uint64_t m_dataBlocks = 0;
    std::pmr::unsynchronized_pool_resource m_memory; ///< frees every branch at once when the map dies
    std::vector<Upper *> m_root;
};

} // namespace freshseat::blockstore
