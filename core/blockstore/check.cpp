// SPDX-License-Identifier: GPL-3.0-or-later
// Verification of snapshots against their sidecars and of clones against their journals.
#include "core/blockstore/check.h"

#include "core/base/byte_order.h"
#include "core/base/crc32c.h"
#include "core/base/text.h"
#include "core/blockstore/clone_identity.h"
#include "core/blockstore/clone_state.h"
#include "core/blockstore/file_store.h"
#include "core/blockstore/format.h"

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
        if (auto known = checkRootFormat(m_root); !known) return failure(known);
        if (!std::filesystem::exists(m_root / kFormatName))
            return fail(ErrorCode::NotFound, m_root.string() + " is not a store");
        for (const std::string &key : keysIn(kSnapshotsName)) {
            ++m_report.snapshots;
            snapshot(key);
        }
        for (const std::string &key : keysIn(kClonesName)) {
            ++m_report.clones;
            clone(key);
        }
        return std::move(m_report);
    }

private:
    std::vector<std::string> keysIn(const char *name)
    {
        std::vector<std::string> keys;
        std::error_code error;
        for (const auto &entry : std::filesystem::directory_iterator(m_root / name, error)) {
            const std::string key = entry.path().filename().string();
            if (isKey(key))
                keys.push_back(key);
            else
                m_report.problems.push_back(entry.path().string() + " does not belong here");
        }
        if (error) m_report.problems.push_back((m_root / name).string() + ": " + error.message());
        std::sort(keys.begin(), keys.end());
        return keys;
    }

    void problem(const std::string &what, const std::string &why) { m_report.problems.push_back(what + ": " + why); }

    void snapshot(const std::string &key)
    {
        const std::string name = "snapshot " + key;
        const std::filesystem::path home = m_root / kSnapshotsName / key;
        auto opened = Snapshot::open(home);
        if (!opened) return problem(name, opened.error().message);
        if ((*opened)->key().value() != key) return problem(name, "its manifest belongs to another");
        auto manifest = readManifest(home);
        auto sidecar = openFile(home / kChecksumName, OpenMode::ReadOnly);
        if (!manifest || !sidecar) return problem(name, "its checksums are missing");
        const std::uint64_t units = (manifest->size + kChecksumUnit - 1) / kChecksumUnit;
        std::vector<std::byte> checksums(units * 4);
        const Transfer moved = (*sidecar)->read(checksums, 0);
        if (moved.error != 0 || (*sidecar)->size() != checksums.size() || crc32c(checksums) != manifest->checksumsCrc)
            return problem(name, "its checksums are damaged");
        std::vector<std::byte> bytes(kChecksumUnit);
        for (std::uint64_t unit = 0; unit < units; ++unit)
            snapshotUnit(**opened, name, unit, loadLe32(checksums.data() + unit * 4), bytes);
    }

    void snapshotUnit(const Snapshot &base, const std::string &name, std::uint64_t unit, std::uint32_t expected,
                      std::span<std::byte> buffer)
    {
        const std::uint64_t at = unit * kChecksumUnit;
        const std::span<std::byte> bytes = buffer.first(std::min(kChecksumUnit, base.size() - at));
        const Transfer moved = base.read(bytes, at);
        m_report.bytesVerified += bytes.size();
        if (moved.error != 0)
            problem(name, "byte " + std::to_string(at) + ": " + errnoText(moved.error));
        else if (crc32c(bytes) != expected)
            problem(name, "damaged between byte " + std::to_string(at) + " and " + std::to_string(at + bytes.size()));
    }

    void clone(const std::string &key)
    {
        const std::string name = "clone " + key;
        const std::filesystem::path home = m_root / kClonesName / key;
        auto identity = readIdentity(home);
        if (!identity) return problem(name, identity.error().message);
        auto base = readManifest(m_root / kSnapshotsName / identity->snapshot.value());
        if (!base)
            problem(name, "its snapshot " + identity->snapshot.value() + " cannot be used");
        else if (base->size != identity->size)
            problem(name, "it and its snapshot differ in size");
        const bool isVolatile = identity->durability == Durability::Volatile;
        auto file = openFile(home / kDiskName, OpenMode::ReadOnly);
        if (!file && isVolatile && file.error().code == ErrorCode::NotFound) return; // it will start clean
        if (!file) return problem(name, file.error().message);
        auto pair = readSuperblocks(**file);
        if (!pair) return problem(name, pair.error().message);
        if (pair->newer) return problem(name, "its file was made by a newer Freshseat");
        const bool sameBoot = pair->best && pair->best->bootId == m_bootId;
        if (isVolatile && !sameBoot) return;
        if (!pair->best) return problem(name, "both superblocks are damaged");
        if (pair->best->cloneKey != key) return problem(name, "its file belongs to clone " + pair->best->cloneKey);
        if (pair->best->snapshotKey != identity->snapshot.value())
            return; // a reset was cut short; its end is made up for
        auto recovered = recover(std::move(*file), *pair->best, sameBoot ? Trust::Everything : Trust::FlushedOnly);
        if (!recovered) return problem(name, recovered.error().message);
        data(name, *recovered->state);
    }

    void data(const std::string &name, CloneState &state)
    {
        state.map.visit({[&](Block block, Cell cell) {
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
};

} // namespace

Result<CheckReport> check(const std::filesystem::path &root, const std::string &bootId)
{
    return Checker(root, bootId).run();
}

} // namespace freshseat::blockstore
