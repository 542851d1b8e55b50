// SPDX-License-Identifier: GPL-3.0-or-later
// What can be refused before the first byte is.
#include "core/host/imports.h"

#include "core/block/block_device.h"
#include "core/host/import_upload.h"

#include <filesystem>

namespace freshseat::host {

bool Imports::reserve(const MasterName &name)
{
    const std::lock_guard lock(m_mutex);
    return m_reserved.insert(nameKey(name.value())).second;
}

void Imports::unreserve(const MasterName &name)
{
    const std::lock_guard lock(m_mutex);
    m_reserved.erase(nameKey(name.value()));
}

Result<void> Imports::check(const ImportSpec &spec)
{
    const auto masters = m_core.masterViews();
    if (!masters) return failure(masters);
    if (auto checked = checkImport(spec, {{}, *masters, m_core.options.authority}); !checked) return checked;
    if (spec.update) {
        if (auto space = m_updates.checkSpace(); !space) return space;
    }
    if (spec.hostPath) {
        std::error_code error;
        if (!std::filesystem::exists(*spec.hostPath, error))
            return fail(ErrorCode::NotFound, "no such file on the storage host: " + *spec.hostPath);
        return {};
    }
    if (spec.fileSize == 0) return fail(ErrorCode::Usage, spec.fileName + " is empty: 0 bytes are no disk");
    if (spec.format == ImageFormat::Raw && spec.fileSize % block::kSectorSize != 0)
        return fail(ErrorCode::Usage, spec.fileName + " is no raw disk: its size of " + std::to_string(spec.fileSize) +
                                          " bytes is not a multiple of 512");
    return {};
}

Result<std::unique_ptr<Upload>> Imports::begin(const Caller &caller, const ImportSpec &spec)
{
    Result<void> ready = check(spec);
    if (ready && !reserve(spec.name))
        ready = fail(ErrorCode::InUse, "master " + inQuotes(spec.name.value()) + " is being imported already",
                     "wait for that import, or choose another name");
    if (!ready) {
        m_core.journal({0, m_core.clock.now(), caller.who, spec.update ? "update.begin" : "master.import",
                        "master " + spec.name.value(), std::string(outcomeOf(ready.error())), ready.error().message},
                       std::nullopt);
        return failure(ready);
    }
    auto upload = std::make_unique<ImportUpload>(*this, caller, spec);
    if (const auto done = upload->prepare(); !done) return failure(done);
    return upload;
}

} // namespace freshseat::host
