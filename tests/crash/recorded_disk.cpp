// SPDX-License-Identifier: GPL-3.0-or-later
// Following the calls, and putting a tree together from what is sure and what is picked.
#include "tests/crash/recorded_disk.h"

#include <algorithm>
#include <cstdlib>
#include <fcntl.h>
#include <random>
#include <set>
#include <sys/stat.h>
#include <unistd.h>

namespace freshseat::test {

namespace {
constexpr std::uint64_t kSector = 512;
} // namespace

RecordedDisk::RecordedDisk(const std::filesystem::path &root)
    : m_root(root)
{
    scan(root, m_rootNode);
    m_durable = m_now;
}

void RecordedDisk::scan(const std::filesystem::path &path, std::uint64_t node)
{
    struct stat facts = {};
    if (::stat(path.c_str(), &facts) != 0) std::abort();
    m_inodes[facts.st_ino] = node;
    if (S_ISDIR(facts.st_mode)) {
        m_directories[node] = true;
        for (const auto &entry : std::filesystem::directory_iterator(path)) {
            const std::uint64_t child = m_next++;
            m_now[{node, entry.path().filename()}] = child;
            scan(entry.path(), child);
        }
        return;
    }
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    PageSet &bytes = m_files[node].durable;
    PageSet::Page page;
    for (off_t at = 0; (at = ::lseek(fd, at, SEEK_DATA)) >= 0;) {
        at = at / static_cast<off_t>(PageSet::kPage) * static_cast<off_t>(PageSet::kPage);
        const ssize_t n = ::pread(fd, page.data(), page.size(), at);
        if (n <= 0) break;
        bytes.write(static_cast<std::uint64_t>(at), std::span(page).first(static_cast<std::size_t>(n)));
        at += static_cast<off_t>(PageSet::kPage);
    }
    bytes.resize(static_cast<std::uint64_t>(facts.st_size));
    m_files[node].now = bytes;
    ::close(fd);
}

std::uint64_t RecordedDisk::nodeOf(const std::filesystem::path &path) const
{
    std::uint64_t node = m_rootNode;
    const std::filesystem::path below = path.lexically_relative(m_root);
    if (below.empty() || *below.begin() == "..") return 0;
    for (const auto &part : below) {
        if (part == ".") continue;
        const auto it = m_now.find({node, part});
        if (it == m_now.end()) return 0;
        node = it->second;
    }
    return node;
}

std::uint64_t RecordedDisk::nodeOf(int fd) const
{
    struct stat facts = {};
    if (::fstat(fd, &facts) != 0) return 0;
    const auto it = m_inodes.find(facts.st_ino);
    return it == m_inodes.end() ? 0 : it->second;
}

RecordedDisk::Change RecordedDisk::understand(const FileCall &call)
{
    Change change;
    change.offset = call.offset;
    change.length = call.length;
    change.bytes.assign(call.bytes.begin(), call.bytes.end());
    const std::filesystem::path path(call.path);
    if (call.path.empty()) {
        change.node = nodeOf(call.fd);
        change.kind = change.node == 0 ? CallKind::Read : call.kind;
        return change;
    }
    change.directory = nodeOf(path.parent_path());
    change.name = path.filename();
    if (change.directory == 0) return change;
    change.kind = call.kind;
    if (call.kind == CallKind::Create || call.kind == CallKind::MakeDirectory) {
        struct stat facts = {};
        if (::lstat(call.path.c_str(), &facts) != 0) std::abort();
        change.node = m_next++;
        m_inodes[facts.st_ino] = change.node;
        return change;
    }
    change.node = nodeOf(path);
    if (call.kind == CallKind::Rename) {
        change.toDirectory = nodeOf(std::filesystem::path(call.to).parent_path());
        change.toName = std::filesystem::path(call.to).filename();
    }
    return change;
}

void RecordedDisk::perform(PageSet &bytes, const Change &change)
{
    switch (change.kind) {
    case CallKind::Write:
        return bytes.write(change.offset, change.bytes);
    case CallKind::Allocate:
        return bytes.resize(std::max(bytes.size(), change.offset + change.length));
    case CallKind::Punch:
        return bytes.zero(change.offset, change.length);
    case CallKind::Resize:
        return bytes.resize(change.offset + change.length);
    default:
        return;
    }
}

void RecordedDisk::perform(std::map<Name, std::uint64_t> &names, const Change &change)
{
    const Name from{change.directory, change.name};
    switch (change.kind) {
    case CallKind::Create:
    case CallKind::MakeDirectory:
        names[from] = change.node;
        return;
    case CallKind::Rename:
        names.erase(from);
        names[{change.toDirectory, change.toName}] = change.node;
        return;
    default:
        names.erase(from);
    }
}

void RecordedDisk::apply(const Change &change)
{
    switch (change.kind) {
    case CallKind::Read:
        return;
    case CallKind::Sync:
        if (m_directories.contains(change.node)) return syncNames(change.node);
        for (const Change &write : m_files[change.node].pending) perform(m_files[change.node].durable, write);
        m_files[change.node].pending.clear();
        return;
    case CallKind::Write:
    case CallKind::Allocate:
    case CallKind::Punch:
    case CallKind::Resize:
        return write(m_files[change.node], change);
    case CallKind::MakeDirectory:
        m_directories[change.node] = true;
        break;
    case CallKind::Create:
        m_files[change.node] = {};
        break;
    default:
        break;
    }
    perform(m_now, change);
    m_pendingNames.push_back(change);
}

/// The cache writes back whole sectors: with the new bytes go those around them, as they are now.
void RecordedDisk::write(FileNode &file, const Change &change)
{
    perform(file.now, change);
    Change whole = change;
    if (change.kind == CallKind::Write) {
        whole.offset = change.offset / kSector * kSector;
        const std::uint64_t end = (change.offset + change.length + kSector - 1) / kSector * kSector;
        whole.length = std::min(end, file.now.size()) - whole.offset;
        whole.bytes = file.now.read(whole.offset, whole.length);
    }
    file.pending.push_back(std::move(whole));
}

bool RecordedDisk::touches(const Change &change, const Name &name)
{
    return Name{change.directory, change.name} == name ||
           (change.kind == CallKind::Rename && Name{change.toDirectory, change.toName} == name);
}

/// The directory's changes become sure, and with them those before them that they need: of the same names.
void RecordedDisk::syncNames(std::uint64_t directory)
{
    std::vector<bool> covered(m_pendingNames.size());
    std::set<Name> needed;
    for (std::size_t i = m_pendingNames.size(); i-- > 0;) {
        const Change &change = m_pendingNames[i];
        const Name from{change.directory, change.name};
        const Name to{change.toDirectory, change.toName};
        const bool renamed = change.kind == CallKind::Rename;
        covered[i] = change.directory == directory || (renamed && change.toDirectory == directory) ||
                     needed.contains(from) || (renamed && needed.contains(to));
        if (!covered[i]) continue;
        needed.insert(from);
        if (renamed) needed.insert(to);
    }
    std::vector<Change> left;
    for (std::size_t i = 0; i < m_pendingNames.size(); ++i) {
        if (covered[i])
            perform(m_durable, m_pendingNames[i]);
        else
            left.push_back(std::move(m_pendingNames[i]));
    }
    m_pendingNames = std::move(left);
}

/// A write that was under way: each of its sectors is there or not.
void RecordedDisk::performPart(PageSet &bytes, const Change &change, Lot &lot)
{
    if (change.kind != CallKind::Write) return perform(bytes, change);
    std::mt19937_64 random(lot.any());
    for (std::uint64_t at = change.offset; at < change.offset + change.bytes.size();) {
        const std::uint64_t end = std::min((at / kSector + 1) * kSector, change.offset + change.bytes.size());
        if (random() % 2 == 0) bytes.write(at, std::span(change.bytes).subspan(at - change.offset, end - at));
        at = end;
    }
}

void RecordedDisk::failSync(const FileCall &call, Lot &lot)
{
    const auto file = m_files.find(nodeOf(call.fd));
    if (file == m_files.end()) return;
    for (const Change &change : std::exchange(file->second.pending, {}))
        if (lot.pick(2) == 1) perform(file->second.durable, change);
}

std::size_t RecordedDisk::undecided() const
{
    std::size_t count = m_pendingNames.size();
    for (const auto &[node, file] : m_files) count += file.pending.size();
    return count;
}

DiskImage RecordedDisk::afterPowerCut(Lot &lot) const
{
    std::map<Name, std::uint64_t> names = m_durable;
    std::set<Name> lost;
    for (const Change &change : m_pendingNames) {
        const bool possible =
            std::none_of(lost.begin(), lost.end(), [&](const Name &name) { return touches(change, name); });
        if (possible && lot.pick(2) == 1) {
            perform(names, change);
            continue;
        }
        lost.insert({change.directory, change.name});
        if (change.kind == CallKind::Rename) lost.insert({change.toDirectory, change.toName});
    }
    DiskImage image;
    image.root = m_rootNode;
    image.nodes[m_rootNode].directory = true;
    // From the root down: what has no name any more is not looked at, so nothing needs to be picked for it.
    for (std::vector<std::uint64_t> todo = {m_rootNode}; !todo.empty();) {
        const std::uint64_t directory = todo.back();
        todo.pop_back();
        for (auto it = names.lower_bound({directory, ""}); it != names.end() && it->first.first == directory; ++it) {
            image.nodes[directory].names[it->first.second] = it->second;
            DiskImage::Node &node = image.nodes[it->second];
            node.directory = m_directories.contains(it->second);
            if (node.directory) {
                todo.push_back(it->second);
                continue;
            }
            const FileNode &file = m_files.at(it->second);
            node.bytes = file.durable;
            for (const Change &change : file.pending) {
                const unsigned how = lot.pick(change.kind == CallKind::Write && change.bytes.size() > kSector ? 3 : 2);
                if (how == 1) perform(node.bytes, change);
                if (how == 2) performPart(node.bytes, change, lot);
            }
        }
    }
    return image;
}

} // namespace freshseat::test
