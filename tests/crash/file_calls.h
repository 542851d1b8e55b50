// SPDX-License-Identifier: GPL-3.0-or-later
// File calls: the C library's functions that touch files, replaced by ours in the test program, so that a hook sees
// every step the store makes (and may refuse it, or end the process in its place) without the product knowing of it.
#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace freshseat::test {

enum class CallKind : std::uint8_t {
    Read, ///< the only one that changes nothing
    Write,
    Sync,     ///< fsync, fdatasync; of a file or a directory
    Allocate, ///< fallocate that makes the file longer
    Punch,
    Resize, ///< ftruncate, truncate
    Rename,
    Unlink,
    RemoveDirectory,
    MakeDirectory,
    Create, ///< open() of a file that was not there
};

struct FileCall {
    CallKind kind = CallKind::Read;
    int fd = -1;                           ///< the file; of Create only afterwards
    std::string path = {};                 ///< of calls that take names
    std::string to = {};                   ///< Rename
    std::span<const std::byte> bytes = {}; ///< Write
    std::uint64_t offset = 0;
    std::uint64_t length = 0; ///< Resize, Allocate: the size afterwards is offset + length
};

/// Sees the calls of all threads; the tests that use one have a single thread.
class CallHook
{
public:
    virtual ~CallHook() = default;
    /// 0: the call is made. Else it does nothing and fails with this errno.
    virtual int before(const FileCall &call) = 0;
    /// It was made, and has succeeded.
    virtual void after(const FileCall &) {}
};

/// From now on; null = none. The hook's own calls are not shown to it. Returns the one before.
CallHook *setCallHook(CallHook *hook);

} // namespace freshseat::test
