// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/zfs/transfers.h"

#include "core/base/log.h"
#include "core/base/text.h"
#include "core/storage/zfs/adoption.h"
#include "core/storage/zfs/import_end.h"
#include "core/storage/zfs/staged_image.h"
#include "core/storage/zfs/version_work.h"

#include <algorithm>
#include <array>

namespace freshseat::zfsroom {

namespace {

constexpr std::uint64_t kSector = 512;

Result<void> checkSpec(const ImportSpec &spec)
{
    if (spec.fileSize == 0) return fail(ErrorCode::Usage, "the image file is empty");
    if (spec.format == ImageFormat::Raw && spec.fileSize % kSector != 0) {
        return fail(ErrorCode::Usage, "the disk in this image has " + std::to_string(spec.fileSize) +
                                          " bytes: not a multiple of 512, so it is not a whole disk image");
    }
    return {};
}

bool beginsWith(std::span<const std::byte> bytes, std::string_view magic)
{
    return bytes.size() >= magic.size() &&
           std::equal(magic.begin(), magic.end(), bytes.begin(),
                      [](char a, std::byte b) { return static_cast<std::byte>(a) == b; });
}

constexpr std::string_view kVhd = "conectix"; ///< at the beginning of a growing one, in the last sector of a fixed one

/// Other formats that would be taken for a disk.
bool isOtherImage(std::span<const std::byte> beginning)
{
    static constexpr std::array<std::string_view, 4> kMagics{"QFI\xfb", "vhdxfile", "KDMV", kVhd};
    return std::any_of(kMagics.begin(), kMagics.end(),
                       [&](std::string_view magic) { return beginsWith(beginning, magic); });
}

class ZfsUpload final : public Upload
{
public:
    ZfsUpload(std::shared_ptr<RoomCore> core, std::string who, ImportSpec spec)
        : m_core(std::move(core))
        , m_who(std::move(who))
        , m_spec(std::move(spec))
    {}
    ~ZfsUpload() override
    {
        if (m_over ? m_volume.empty() : !m_writer && !m_staged) return;
        m_writer.reset();
        const auto ended = end(fail(ErrorCode::Failed, "given up before its end; nothing is left of it"));
        if (!ended) log::info("import of " + m_spec.name.value() + ": " + ended.error().message);
    }
    ZfsUpload(const ZfsUpload &) = delete;
    ZfsUpload &operator=(const ZfsUpload &) = delete;

    Result<void> begin()
    {
        if (m_spec.format == ImageFormat::Raw) return openDirect(m_spec.fileSize);
        const auto state = m_core->look();
        if (!state) return failure(state);
        if (auto checked = checkImport(m_spec, m_core->views(*state).view()); !checked) return checked;
        const Layout layout(m_core->options().root);
        if (!m_spec.update && state->dataset(layout.master(m_spec.name)) != nullptr) return nameIsTaken();
        return m_spec.format == ImageFormat::Auto ? Result<void>() : openStaging();
    }

    Result<void> write(std::uint64_t offset, std::span<const std::byte> bytes) override
    {
        if (m_over) return fail(ErrorCode::Usage, "the import is over");
        if (auto open = m_core->enter(); !open) return open;
        if (bytes.size() > kMaxChunk) return fail(ErrorCode::Usage, "more than 1 MiB in one piece");
        if (offset > m_spec.fileSize || bytes.size() > m_spec.fileSize - offset) {
            m_broken = true;
            return fail(ErrorCode::Usage, "bytes beyond the end of the file that was announced");
        }
        if (auto chosen = chooseWay(offset, bytes); !chosen) return chosen;
        if (m_staged) return m_staged->write(offset, bytes);
        if (m_spec.format == ImageFormat::Auto && isFixedVhd(offset, bytes)) {
            m_broken = true;
            return fail(ErrorCode::Usage, "this is no raw image: it ends as a VHD does", "say --format vhd");
        }
        return m_writer->write(offset, bytes);
    }

    Result<Master> finish(const Progress &progress) override
    {
        if (m_over) return fail(ErrorCode::Usage, "the import is over");
        if (const auto open = m_core->enter(); !open) return failure(open);
        if (const auto chosen = chooseWay(0, {}); !chosen) return failure(chosen); // nothing but holes
        if (m_broken || progress.isCancelled()) {
            return fail(ErrorCode::Failed, m_broken ? "the file is not what was announced; nothing is left of it"
                                                    : "the import was cancelled; nothing is left of it");
        }
        m_over = true;
        if (const auto sent = m_staged ? sendStaged(progress) : Result<void>(); !sent) return given(sent);
        if (progress.report) progress.report("flush", 0, m_size);
        const auto flushed = m_writer->finish();
        m_writer.reset();
        return end(flushed);
    }

private:
    [[nodiscard]] std::string dataset() const { return m_folder + "/" + m_volume; }
    [[nodiscard]] tl::unexpected<Error> nameIsTaken() const
    {
        return fail(ErrorCode::InUse,
                    "another import makes the master " + inQuotes(m_spec.name.value()) + ", or was cut off",
                    "take another name; what is left of it is removed after a day");
    }

    /// By the first bytes, where the format is to be found out.
    Result<void> chooseWay(std::uint64_t offset, std::span<const std::byte> bytes)
    {
        if (m_writer || m_staged) return {};
        const bool image = offset == 0 && isOtherImage(bytes);
        // What is no whole number of sectors is no raw disk: that is said when it is whole.
        return image || m_spec.fileSize % kSector != 0 ? openStaging() : openDirect(m_spec.fileSize);
    }
    Result<void> openStaging()
    {
        auto staged = StagedImage::open(m_core->options().staging, m_spec);
        if (!staged) return failure(staged);
        m_staged = std::move(*staged);
        return {};
    }
    /// A volume of this size, and the way to write it.
    Result<void> openDirect(std::uint64_t size)
    {
        m_size = size;
        auto made = m_core->change([&](RoomAccess &access, const RoomView &view) -> Result<void> {
            if (auto checked = checkImport(m_spec, view); !checked) return checked;
            return makeVolume(access, view);
        });
        if (!made) return made;
        auto writer = m_core->zfs().openWriter(dataset());
        if (!writer) return failure(writer);
        m_writer = std::move(*writer);
        return {};
    }
    Result<void> sendStaged(const Progress &progress)
    {
        const auto size = m_staged->convert(progress);
        if (!size) return failure(size);
        if (auto opened = openDirect(*size); !opened) return opened;
        return m_staged->sendTo(*m_writer, progress);
    }
    [[nodiscard]] bool isFixedVhd(std::uint64_t offset, std::span<const std::byte> bytes) const
    {
        const std::uint64_t footer = m_spec.fileSize - kSector;
        return m_spec.fileSize > kSector && offset <= footer && offset + bytes.size() > footer &&
               beginsWith(bytes.subspan(footer - offset), kVhd);
    }
    /// What failed, when there may be a volume of it or not.
    Result<Master> given(const Result<void> &failed)
    {
        m_writer.reset();
        return end(failed);
    }

    Result<void> makeVolume(RoomAccess &access, const RoomView &view)
    {
        m_folder = access.layout().master(m_spec.name);
        std::string volume = "u1";
        if (m_spec.update) {
            volume = VersionWork(access, view).nextVolume(*access.state.master(m_spec.name));
        } else if (access.state.dataset(m_folder) != nullptr) {
            return nameIsTaken();
        } else if (auto made = access.zfs().createFilesystem(m_folder, {}); !made) {
            return made;
        }
        m_volume = volume;
        auto made = access.zfs().createVolume(dataset(), m_size);
        if (made) made = access.zfs().snapshot(Layout::transfer(dataset()), {});
        if (made) return made;
        giveUp(access);
        m_volume.clear();
        return made;
    }

    void giveUp(RoomAccess &access) const
    {
        std::vector<std::string> parts{Layout::transfer(dataset()), Layout::version(dataset(), 1), dataset()};
        if (!m_spec.update) parts.push_back(m_folder);
        for (const std::string &part : parts) {
            const auto gone = access.zfs().destroy(part);
            if (!gone && gone.error().code != ErrorCode::NotFound) log::warning(part + ": " + gone.error().message);
        }
    }

    Result<Master> end(const Result<void> &written)
    {
        auto result = m_core->change([&](RoomAccess &access, const RoomView &view) -> Result<Master> {
            Result<Master> master = written ? takeIn(access, view) : Result<Master>(failure(written));
            if (!master && !m_volume.empty()) giveUp(access);
            journalImport(*m_core, access, m_spec, m_who, master);
            return master;
        });
        m_volume.clear();
        return result;
    }

    Result<Master> takeIn(RoomAccess &access, const RoomView &view)
    {
        if (const auto gone = access.zfs().destroy(Layout::transfer(dataset())); !gone) return failure(gone);
        VersionWork work(access, view);
        MasterEntry *known = access.state.master(m_spec.name);
        if (m_spec.update && known == nullptr) return tl::unexpected<Error>(noSuchMaster(m_spec.name));
        const auto taken =
            m_spec.update ? work.imported(*known, m_spec, m_volume, m_who) : work.imported(m_spec, m_folder, m_volume);
        if (!taken) return failure(taken);
        return importedMaster(access, m_spec.name);
    }

    std::shared_ptr<RoomCore> m_core;
    std::string m_who;
    ImportSpec m_spec;
    std::string m_folder;
    std::string m_volume;                  ///< empty: nothing is to be given up
    std::unique_ptr<StagedImage> m_staged; ///< another format than raw
    std::unique_ptr<zfs::VolumeWriter> m_writer;
    std::uint64_t m_size = 0; ///< of the disk
    bool m_broken = false;
    bool m_over = false;
};

} // namespace

Result<std::unique_ptr<Upload>> beginUpload(const std::shared_ptr<RoomCore> &core, const std::string &who,
                                            const ImportSpec &spec)
{
    if (spec.hostPath) return beginAdoption(core, who, spec);
    if (const auto checked = checkSpec(spec); !checked) return failure(checked);
    auto upload = std::make_unique<ZfsUpload>(core, who, spec);
    if (const auto begun = upload->begin(); !begun) return failure(begun);
    return upload;
}

} // namespace freshseat::zfsroom
