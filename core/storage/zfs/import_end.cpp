// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/zfs/import_end.h"

#include "core/base/log.h"

namespace freshseat::zfsroom {

Result<Master> importedMaster(RoomAccess &access, const MasterName &name)
{
    if (const auto read = access.refresh(); !read) return failure(read);
    const MasterEntry *master = access.state.master(name);
    if (master == nullptr) return tl::unexpected<Error>(noSuchMaster(name));
    return Master{master->record.name,    master->size,
                  master->record.current, static_cast<int>(master->versions.size()),
                  master->record.created, master->record.update};
}

void journalImport(RoomCore &core, RoomAccess &access, const ImportSpec &spec, const std::string &who,
                   const Result<Master> &outcome)
{
    JournalEntry entry{
        0,      core.now(),   who, spec.update ? "update.begin" : "master.import", "master " + spec.name.value(),
        "done", spec.fileName};
    if (!outcome) {
        entry.outcome = outcomeOf(outcome.error());
        entry.detail = outcome.error().message;
    }
    if (const auto noted = core.journal(access, {entry}); !noted) log::warning(noted.error().message);
}

} // namespace freshseat::zfsroom
