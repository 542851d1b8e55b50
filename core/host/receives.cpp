// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/host/receives.h"

#include "core/base/log.h"
#include "core/base/text.h"
#include "core/blockstore/stream.h"
#include "core/host/receive_upload.h"

namespace freshseat::host {

void Receives::journal(const Caller &caller, const char *action, const MasterName &master, const Result<void> &result,
                       const std::string &detail)
{
    m_core.journal({0, m_core.clock.now(), caller.who, action, "master " + master.value(),
                    std::string(result ? "done" : outcomeOf(result.error())), result ? detail : result.error().message},
                   std::nullopt);
}

Result<void> Receives::check(const MasterName &master)
{
    if (const auto name = parseMasterName(master.value()); !name) return failure(name);
    if (m_imports.reserve(master)) return {};
    return fail(ErrorCode::InUse, "master " + inQuotes(master.value()) + " is being imported or received already",
                "wait for that");
}

Result<std::unique_ptr<Upload>> Receives::begin(const Caller &caller, const MasterName &master)
{
    if (const auto ready = check(master); !ready) {
        journal(caller, "master.receive", master, ready, {});
        return failure(ready);
    }
    return std::make_unique<ReceiveUpload>(*this, caller, master);
}

Result<std::vector<blockstore::ReceiveFacts>> Receives::keptFor(const MasterName &master)
{
    auto all = m_core.store.receives();
    if (!all) return all;
    const std::string key = nameKey(master.value());
    std::erase_if(*all, [&](const auto &one) { return nameKey(one.target.label) != key; });
    return all;
}

Result<PartialReceive> Receives::partial(const MasterName &master)
{
    const auto kept = keptFor(master);
    if (!kept) return failure(kept);
    if (kept->empty())
        return fail(ErrorCode::NotFound, "no receive of master " + inQuotes(master.value()) + " was broken off");
    const blockstore::ReceiveFacts &facts = kept->front();
    return PartialReceive{MasterName(facts.target.label),
                          blockstore::toToken({facts.target.key, facts.target.base, facts.position}), facts.position,
                          facts.target.size};
}

Result<PartialReceive> Receives::drop(const Caller &caller, const MasterName &master)
{
    auto partial = this->partial(master);
    if (!partial) return partial;
    Result<void> dropped;
    const auto kept = keptFor(master);
    if (!kept) return failure(kept);
    for (const blockstore::ReceiveFacts &facts : *kept)
        if (dropped) dropped = m_core.store.dropReceive(facts.target.key);
    journal(caller, "master.receive.drop", master, dropped,
            formatSize(partial->position) + " of " + formatSize(partial->size));
    if (!dropped) return failure(dropped);
    return partial;
}

void Receives::forget(const MasterName &master)
{
    const auto kept = keptFor(master);
    if (!kept) return log::warning(kept.error().message);
    for (const blockstore::ReceiveFacts &facts : *kept)
        if (const auto dropped = m_core.store.dropReceive(facts.target.key); !dropped)
            log::warning(dropped.error().message);
}

} // namespace freshseat::host
