// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue first: what is not on disk is not believed.
#include "core/host/logins.h"

namespace freshseat::host {

Result<void> setLogins(RoomCore &core, RowId seat, const std::vector<catalog::LoginRecord> &logins)
{
    if (auto done = core.catalog.setLogins(seat, logins); !done) return done;
    auto access = core.registry.access();
    if (SeatRuntime *runtime = access.find(seat)) runtime->logins = logins;
    return {};
}

Result<void> barBooted(RoomCore &core, RowId seat)
{
    std::vector<catalog::LoginRecord> logins;
    {
        auto access = core.registry.access();
        const SeatRuntime *runtime = access.find(seat);
        if (runtime == nullptr) return fail(ErrorCode::NotFound, "the seat was removed meanwhile");
        logins = runtime->logins;
    }
    for (catalog::LoginRecord &login : logins) login.barred = login.barred || login.booted;
    return setLogins(core, seat, logins);
}

Result<void> barAfterHostCrash(RoomCore &core, RowId seat)
{
    std::vector<catalog::LoginRecord> logins;
    SeatName name;
    {
        auto access = core.registry.access();
        SeatRuntime *runtime = access.find(seat);
        if (runtime == nullptr) return fail(ErrorCode::NotFound, "the seat was removed meanwhile");
        logins = runtime->logins;
        name = runtime->record.name;
        runtime->usedByOs = false;
    }
    for (catalog::LoginRecord &login : logins) login.barred = true;
    if (auto done = setLogins(core, seat, logins); !done) return done;
    core.journal({0, core.clock.now(), "daemon", "seat.reset", "seat " + name.value(), "done",
                  "the host had stopped: what was written is gone"},
                 name);
    core.publish(seat);
    return {};
}

} // namespace freshseat::host
