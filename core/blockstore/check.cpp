// SPDX-License-Identifier: GPL-3.0-or-later
// Verification of snapshots against their sidecars and of clones against their journals.
#include "core/blockstore/check.h"

#include "core/base/byte_order.h"
#include "core/base/crc32c.h"
#include "core/base/text.h"
#include "core/blockstore/clone_opening.h"
#include "core/blockstore/clone_state.h"
#include "core/blockstore/format.h"
#include "core/blockstore/layer.h"
#include "core/blockstore/store_layout.h"
#include "core/blockstore/version_tree.h"

#include <algorithm>
#include <system_error>

namespace freshseat::blockstore {

namespace {

class Checker
{
public:
    Checker(std::filesystem::path root, std::string bootId)
        : m_root(std::move(root))
        , m_bootId(std::move(bootId))
    {}

    Result<CheckReport> run()
    {
        auto version = readRootFormat(m_root);
        if (!version) return failure(version);
        if (*version == 0) return fail(ErrorCode::NotFound, m_root.string() + " is not a store");
        auto tree = VersionTree::read(m_root);
        if (!tree) return failure(tree);
        m_tree = std::move(*tree);
        const auto areas = cloneAreas(m_root);
        if (!areas) return failure(areas);
        for (const std::string &key : keysIn(m_root / kSnapshotsName)) {
            ++m_report.snapshots;
            snapshot(SnapshotKey(key));
        }
        for (const std::string &key : keysIn(m_root / kLayersName)) snapshot(SnapshotKey(key));
        for (const std::filesystem::path &area : *areas)
            for (const std::string &key : keysIn(area / kClonesName)) {
                ++m_report.clones;
                clone(key, area / kClonesName / key);
            }
        return std::move(m_report);
    }

private:
    std::vector<std::string> keysIn(const std::filesystem::path &directory)
    {
        std::vector<std::string> keys;
        std::error_code error;
        for (const auto &entry : std::filesystem::directory_iterator(directory, error)) {
            const std::string key = entry.path().filename().string();
            if (isKey(key))
                keys.push_back(key);
            else
                m_report.problems.push_back(entry.path().string() + " does not belong here");
        }
        if (error && error != std::errc::no_such_file_or_directory)
            m_report.problems.push_back(directory.string() + ": " + error.message());
        std::sort(keys.begin(), keys.end());
        return keys;
    }

    void problem(const std::string &what, const std::string &why) { m_report.problems.push_back(what + ": " + why); }

    void snapshot(const SnapshotKey &key)
    {
        const VersionNode *node = m_tree.find(key);
        const auto unreadable = m_tree.unreadable().find(key);
        if (node == nullptr)
            return problem("snapshot " + key.value(),
                           unreadable == m_tree.unreadable().end() ? "it came or went meanwhile" : unreadable->second);
        const std::string name = "snapshot " + key.value() + (node->removed ? " (removed, but needed)" : "");
        if (!node->removed)
            if (auto chain = readChain(m_root, key); !chain) problem(name, chain.error().message);
        auto unseen = m_tree.unseen(*node);
        if (!unseen) return problem(name, "what is needed of it is not known: " + unseen.error().message);
        if (node->manifest.layer)
            layer(*node, name, unseen->get());
        else
            imported(*node, name, unseen->get());
    }

    /// Data that nobody sees any more may be gone.
    void layer(const VersionNode &node, const std::string &name, const BlockMap *unseen)
    {
        auto opened = openLayer(node.directory, node.manifest);
        if (!opened) return problem(name, opened.error().message);
        if ((*opened)->map.dataBlocks() * kSlotBytes != node.manifest.layer->changedBytes)
            problem(name, "its layer and its manifest differ");
        data(name, **opened, unseen);
    }

    void imported(const VersionNode &node, const std::string &name, const BlockMap *unseen)
    {
        const std::uint64_t size = node.manifest.size;
        auto base = openFile(node.directory / kBaseName, OpenMode::ReadOnly);
        if (!base) return problem(name, base.error().message);
        if ((*base)->size() != size) return problem(name, "its base has " + std::to_string((*base)->size()) + " bytes");
        auto sidecar = openFile(node.directory / kChecksumName, OpenMode::ReadOnly);
        if (!sidecar) return problem(name, "its checksums are missing");
        const std::uint64_t units = (size + kChecksumUnit - 1) / kChecksumUnit;
        std::vector<std::byte> checksums(units * 4);
        const Transfer moved = (*sidecar)->read(checksums, 0);
        if (moved.error != 0 || (*sidecar)->size() != checksums.size() ||
            crc32c(checksums) != node.manifest.checksumsCrc)
            return problem(name, "its checksums are damaged");
        std::vector<std::byte> bytes(kChecksumUnit);
        for (std::uint64_t unit = 0; unit < units; ++unit) {
            const std::uint64_t at = unit * kChecksumUnit;
            const std::span<std::byte> part = std::span(bytes).first(std::min(kChecksumUnit, size - at));
            if (unseen == nullptr || !isUnseen(*unseen, at, part.size()))
                importedUnit(**base, name, at, loadLe32(checksums.data() + unit * 4), part);
        }
    }

    void importedUnit(File &base, const std::string &name, std::uint64_t at, std::uint32_t expected,
                      std::span<std::byte> bytes)
    {
        const Transfer moved = base.read(bytes, at);
        m_report.bytesVerified += bytes.size();
        if (moved.error != 0)
            problem(name, "byte " + std::to_string(at) + ": " + errnoText(moved.error));
        else if (crc32c(bytes) != expected)
            problem(name, "damaged between byte " + std::to_string(at) + " and " + std::to_string(at + bytes.size()));
    }

    void clone(const std::string &key, const std::filesystem::path &home)
    {
        const std::string name = "clone " + key;
        auto identity = readIdentity(home);
        if (!identity) return problem(name, identity.error().message);
        auto base = readManifest(m_root / kSnapshotsName / identity->snapshot.value());
        if (!base)
            problem(name, "its snapshot " + identity->snapshot.value() + " cannot be used");
        else if (base->size != identity->size)
            problem(name, "it and its snapshot differ in size");
        cloneDisk(name, key, home, *identity);
        if (!identity->kept) return;
        CloneIdentity kept = *identity;
        kept.snapshot = identity->kept->snapshot;
        kept.durability = identity->kept->durability;
        kept.size = identity->kept->size;
        kept.disk = identity->kept->disk;
        std::error_code error;
        if (std::filesystem::exists(home / kept.disk, error)) // it may be forgotten at any time
            cloneDisk(name + ", kept of its last reset", key, home, kept);
    }

    void cloneDisk(const std::string &name, const std::string &key, const std::filesystem::path &home,
                   const CloneIdentity &identity)
    {
        auto state = readDisk({home, CloneKey(key), identity, m_bootId});
        if (!state) return problem(name, state.error().message);
        if (*state) data(name, **state, nullptr);
    }

    void data(const std::string &name, CloneState &state, const BlockMap *unseen)
    {
        state.map.visit({[&](Block block, Cell cell) {
                             if (unseen != nullptr && unseen->find(block).state == BlockState::Zero) return;
                             SlotBytes bytes;
                             const Transfer moved = state.file->read(bytes, cell.slot * kSlotBytes);
                             m_report.bytesVerified += bytes.size();
                             if (moved.error != 0 || crc32c(bytes) != cell.crc)
                                 problem(name,
                                         "byte " + std::to_string(block * kSlotBytes) + " of the disk is damaged");
                         },
                         [](std::uint64_t, std::uint64_t) {}});
    }

    std::filesystem::path m_root;
    std::string m_bootId;
    CheckReport m_report;
    VersionTree m_tree;
};

} // namespace

Result<CheckReport> check(const std::filesystem::path &root, const std::string &bootId)
{
    return Checker(root, bootId).run();
}

} // namespace freshseat::blockstore
