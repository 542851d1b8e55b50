// SPDX-License-Identifier: GPL-3.0-or-later
// RecordedDisk: what a power cut may leave of a directory tree. It is told of every call that changed the tree and
// keeps apart what is surely on the disk and what is not yet.
//
// The file system it stands for promises no more than FORMAT.md assumes: 512-byte sectors are whole; a sync of a file
// covers its data and size, a sync of a directory its names; a rename is one step, seen from both directories. Not
// synced: of the writes of a file any may be missing, or be there in part; of the changes of names any may be missing,
// as long as changes of one name keep their order. (ext4, XFS and Btrfs keep far more order than that.)
#pragma once
#include "tests/crash/disk_image.h"
#include "tests/crash/file_calls.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace freshseat::test {

class RecordedDisk
{
public:
    /// The tree as it is now, all of it on the disk.
    explicit RecordedDisk(const std::filesystem::path &root);

    /// A call that was made, in this process, on the tree. The bytes it points to are copied.
    struct Change {
        CallKind kind = CallKind::Read;
        std::uint64_t node = 0; ///< of the file or directory, or what got the name
        std::uint64_t directory = 0, toDirectory = 0;
        std::string name, toName;
        std::uint64_t offset = 0, length = 0;
        std::vector<std::byte> bytes;
    };
    /// What a call means, at the moment it has been made; kind Read: it is not about this tree.
    [[nodiscard]] Change understand(const FileCall &call);
    void apply(const Change &change);
    /// A sync that failed: what it should have covered is on the disk, or lost for good though the page cache shows it.
    void failSync(const FileCall &call, Lot &lot);

    [[nodiscard]] DiskImage afterPowerCut(Lot &lot) const;
    /// How many decisions afterPowerCut() is going to ask for, at most.
    [[nodiscard]] std::size_t undecided() const;

private:
    struct FileNode {
        PageSet now; ///< as the running system sees it
        PageSet durable;
        std::vector<Change> pending;
    };
    using Name = std::pair<std::uint64_t, std::string>; ///< directory, name
    void scan(const std::filesystem::path &path, std::uint64_t node);
    [[nodiscard]] std::uint64_t nodeOf(const std::filesystem::path &path) const;
    [[nodiscard]] std::uint64_t nodeOf(int fd) const;
    static void write(FileNode &file, const Change &change);
    void syncNames(std::uint64_t directory);
    static void perform(PageSet &bytes, const Change &change);
    static void perform(std::map<Name, std::uint64_t> &names, const Change &change);
    static bool touches(const Change &change, const Name &name);
    static void performPart(PageSet &bytes, const Change &change, Lot &lot);

    std::filesystem::path m_root;
    const std::uint64_t m_rootNode = 1;
    std::map<std::uint64_t, std::uint64_t> m_inodes; ///< the kernel's number: ours
    std::map<std::uint64_t, FileNode> m_files;
    std::map<std::uint64_t, bool> m_directories;
    std::map<Name, std::uint64_t> m_now;     ///< names as the running system sees them
    std::map<Name, std::uint64_t> m_durable; ///< as the disk has them
    std::vector<Change> m_pendingNames;
    std::uint64_t m_next = 2; ///< number of the next node
};

} // namespace freshseat::test
