// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/host/boot_secrets.h"

#include "core/host/identity.h"
#include "core/host/isid.h"

#include <algorithm>

namespace freshseat::host {

namespace {

/// Scripts that may be on their way at one time: a PC that asks again has not given up the one before.
constexpr std::size_t kMostUnused = 4;

} // namespace

Result<void> BootSecrets::load()
{
    auto records = m_core.catalog.bootSecrets();
    if (!records) return failure(records);
    auto access = m_core.registry.access();
    for (catalog::BootSecretRecord &record : *records) {
        if (SeatRuntime *seat = access.find(record.seat)) seat->bootSecrets.push_back(std::move(record));
    }
    return {};
}

Result<Secret> BootSecrets::make(const SeatName &seat)
{
    Secret secret = newSecret();
    RowId id = 0;
    {
        auto access = m_core.registry.access();
        const SeatRuntime *runtime = access.findName(seat.value());
        if (runtime == nullptr) return tl::unexpected(noSuchSeat(seat));
        id = runtime->record.id;
    }
    const auto row = m_core.catalog.addBootSecret(id, secret);
    if (!row) return failure(row);
    std::vector<RowId> over;
    {
        auto access = m_core.registry.access();
        SeatRuntime *runtime = access.find(id);
        if (runtime == nullptr) return tl::unexpected(noSuchSeat(seat));
        auto &secrets = runtime->bootSecrets;
        secrets.push_back({*row, id, secret, {}});
        const auto isUnused = [](const catalog::BootSecretRecord &one) { return !one.user; };
        while (static_cast<std::size_t>(std::count_if(secrets.begin(), secrets.end(), isUnused)) > kMostUnused) {
            const auto oldest = std::find_if(secrets.begin(), secrets.end(), isUnused);
            over.push_back(oldest->id);
            secrets.erase(oldest);
        }
    }
    for (const RowId old : over) {
        if (const auto done = m_core.catalog.removeBootSecret(old); !done) return failure(done);
    }
    return secret;
}

std::vector<iscsi::OtherSecret> BootSecrets::accepted(const SeatRuntime &seat, const iscsi::LoginClaim &claim)
{
    std::vector<iscsi::OtherSecret> accepted;
    for (const catalog::BootSecretRecord &one : seat.bootSecrets) {
        const bool own = one.user && one.user->initiator == claim.initiatorName && one.user->address == claim.address &&
                         (one.user->isid.empty() || one.user->isid == isidText(claim.isid));
        if (!one.user || own) accepted.push_back({one.id, one.secret});
    }
    return accepted;
}

Result<void> BootSecrets::used(RowId seat, const iscsi::LoginClaim &claim, bool knownAgain)
{
    const catalog::BootSecretRecord::User user{claim.initiatorName, knownAgain ? isidText(claim.isid) : std::string(),
                                               claim.address};
    std::vector<RowId> over;
    {
        auto access = m_core.registry.access();
        SeatRuntime *runtime = access.find(seat);
        if (runtime == nullptr) return fail(ErrorCode::NotFound, "the seat was removed meanwhile");
        const auto isIt = [&](const catalog::BootSecretRecord &one) { return one.id == claim.provenBy; };
        const auto used = std::find_if(runtime->bootSecrets.begin(), runtime->bootSecrets.end(), isIt);
        if (used == runtime->bootSecrets.end()) return fail(ErrorCode::NotAllowed, "its secret is over");
        if (used->user) return {}; // it comes back; a script that was fetched meanwhile is for its next boot
        used->user = user;
        std::erase_if(runtime->bootSecrets, [&](const catalog::BootSecretRecord &one) {
            if (!isIt(one)) over.push_back(one.id);
            return !isIt(one);
        });
    }
    auto batch = m_core.catalog.batch();
    if (!batch) return failure(batch);
    if (auto done = m_core.catalog.useBootSecret(claim.provenBy, user); !done) return done;
    for (const RowId id : over) {
        if (auto done = m_core.catalog.removeBootSecret(id); !done) return done;
    }
    return batch->commit();
}

Result<void> BootSecrets::forget(const SeatName &seat)
{
    std::vector<RowId> over;
    {
        auto access = m_core.registry.access();
        SeatRuntime *runtime = access.findName(seat.value());
        if (runtime == nullptr) return {};
        for (const catalog::BootSecretRecord &one : runtime->bootSecrets) over.push_back(one.id);
        runtime->bootSecrets.clear();
    }
    for (const RowId id : over) {
        if (auto done = m_core.catalog.removeBootSecret(id); !done) return done;
    }
    return {};
}

} // namespace freshseat::host
