// SPDX-License-Identifier: GPL-3.0-or-later
// BlockDevice: a virtual disk as the SCSI layer sees it, and nothing more.
//
// Threading: a device belongs to ONE executor (its owner: the iSCSI worker of its seat). start() is called, and `done`
// runs, on the
//            owner's thread only. What may block (a read that misses the page cache, fdatasync, a write under pressure)
//            is done on the engine's thread pool, never on the owner.
// Ownership: the caller owns the Io and its buffer and keeps both unchanged until it is finished.
// Order:     an Io that overlaps an unfinished one may see old or new bytes of it; a Flush covers every write that
// finished before
//            the Flush was started. Two writes to the same block finish in the order they were started.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace freshseat::block {

struct Loan;

inline constexpr std::uint32_t kSectorSize = 512; ///< logical block of every disk (peers.md W21)
inline constexpr std::uint32_t kBlockSize = 4096; ///< physical block: unit of copy-on-write

enum class IoKind : std::uint8_t {
    Read,
    Write,
    Flush, ///< offset and length are ignored
    Zero,  ///< the range reads as zeros afterwards and takes no space (UNMAP, WRITE SAME of zeros)
};

enum class IoStatus : std::uint8_t {
    Ok,
    OutOfSpace,  ///< no room for this write; the range holds old or new bytes per 512-byte sector, other data is
                 ///< untouched
    MediumError, ///< the bytes cannot be read, or fail their checksum
    WriteFault,  ///< the write or the flush failed; the device refuses writes from now on
    OutOfRange,
    ReadOnly,
    Gone, ///< the device is being closed
};
[[nodiscard]] std::string_view toText(IoStatus status);

struct Io {
    IoKind kind = IoKind::Read;
    bool durable = false;      ///< FUA: a Write or Zero is finished only when it is as safe as after a Flush
    std::uint64_t offset = 0;  ///< bytes, multiple of kSectorSize
    std::uint64_t length = 0;  ///< bytes, multiple of kSectorSize; may be 0
    std::byte *data = nullptr; ///< Read: filled; Write: read; Flush, Zero: unused
    Loan *loan = nullptr;      ///< Read: pieces the device may lend instead of filling them in (loan.h); null: none
    IoStatus status = IoStatus::Ok;
    void (*done)(Io &) = nullptr; ///< called once, on the owner's thread, only if start() returned false
    void *user = nullptr;         ///< for the caller
};

/// Whether reads of a run go to stored bytes or are known zeros (GET LBA STATUS).
struct Provisioning {
    bool mapped = true;
    std::uint64_t length = 0; ///< bytes from the asked offset that share this answer, at least 512 inside the disk
};

class BlockDevice
{
public:
    virtual ~BlockDevice() = default;
    BlockDevice(const BlockDevice &) = delete;
    BlockDevice &operator=(const BlockDevice &) = delete;

    [[nodiscard]] virtual std::uint64_t size() const = 0; ///< bytes, multiple of kSectorSize; never changes
    [[nodiscard]] virtual bool readOnly() const = 0;

    /// Starts `io`. True: it is finished, io.status says how, `done` is not called. False: `done` will be called later.
    [[nodiscard]] virtual bool start(Io &io) = 0;

    /// Cheap, from memory. Default: everything is mapped.
    [[nodiscard]] virtual Provisioning provisioning(std::uint64_t offset) const { return {true, size() - offset}; }

protected:
    BlockDevice() = default;
};

} // namespace freshseat::block
