// SPDX-License-Identifier: GPL-3.0-or-later
// ImportUpload: one running import. A raw image goes straight into the store, another waits in a staging file to be
// converted.
#pragma once
#include "core/host/imports.h"
#include "core/host/staging_file.h"
#include "core/image/image.h"

#include <filesystem>
#include <memory>

namespace freshseat::host {

class ImportUpload final : public Upload
{
public:
    /// The name is reserved already; it is given back when this dies.
    ImportUpload(Imports &imports, Caller caller, ImportSpec spec);
    ~ImportUpload() override;
    ImportUpload(const ImportUpload &) = delete;
    ImportUpload &operator=(const ImportUpload &) = delete;

    /// Opens what the file will be written to, as far as that is known before its first bytes.
    Result<void> prepare();
    Result<void> write(std::uint64_t offset, std::span<const std::byte> bytes) override;
    Result<Master> finish(const Progress &progress) override;

private:
    using Writer = std::unique_ptr<blockstore::ImportWriter>;
    Result<void> openDirect();
    Result<void> openStaging();
    Result<void> chooseWay(std::uint64_t offset, std::span<const std::byte> bytes);
    Result<Master> makeMaster(const Progress &progress);
    Result<Writer> imported(const Progress &progress, std::string &how);
    Result<Writer> convert(const std::filesystem::path &file, const image::ImageInfo &info, const Progress &progress);
    Result<Master> commit(const blockstore::SnapshotFacts &facts, const std::string &how,
                          const std::string &pendingKey);
    [[nodiscard]] std::string actionName() const;
    void journalFailure(const Error &error);

    Imports &m_imports;
    RoomCore &m_core;
    const Caller m_caller;
    const ImportSpec m_spec;
    Writer m_writer;                        ///< the way straight into the store
    std::unique_ptr<StagingFile> m_staging; ///< or the way through a file
    bool m_finished = false;
};

} // namespace freshseat::host
