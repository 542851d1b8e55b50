// SPDX-License-Identifier: GPL-3.0-or-later
// The store's check, its keys turned into the room's names.
#include "app/daemon/check_store.h"

#include "app/daemon/state_directory.h"
#include "core/base/text.h"
#include "core/blockstore/check.h"
#include "core/catalog/catalog.h"

#include <fstream>
#include <map>
#include <ostream>
#include <system_error>

namespace freshseat::daemon {

namespace {

using Names = std::map<std::string, std::string>;

/// What the catalogue calls snapshots and clones. A catalogue that cannot be read gives none: keys stay keys.
Names namesIn(const std::filesystem::path &database)
{
    Names names;
    std::error_code error;
    if (!std::filesystem::exists(database, error)) return names;
    auto catalog = catalog::Catalog::open(database);
    if (!catalog) return names;
    const auto masters = (*catalog)->masters();
    if (masters)
        for (const catalog::MasterRecord &master : *masters)
            if (const auto snapshots = (*catalog)->snapshots(master.name))
                for (const catalog::SnapshotRecord &snapshot : *snapshots)
                    names[snapshot.storeKey] = master.name.value() + "@" + std::to_string(snapshot.number);
    if (const auto seats = (*catalog)->seats())
        for (const catalog::SeatRecord &seat : *seats) names[seat.cloneKey] = "of seat " + seat.name.value();
    return names;
}

std::string withNames(std::string text, const Names &names)
{
    for (const auto &[key, name] : names)
        for (std::size_t at = text.find(key); at != std::string::npos; at = text.find(key, at + name.size()))
            text.replace(at, key.size(), name);
    return text;
}

} // namespace

std::string bootId()
{
    std::string id;
    std::ifstream("/proc/sys/kernel/random/boot_id") >> id;
    return id;
}

Result<std::size_t> checkStore(const Config &config, std::ostream &out)
{
    const std::filesystem::path store = config.state / "store";
    std::error_code error;
    if (!std::filesystem::exists(store, error))
        return fail(ErrorCode::NotFound, "there is no store in " + config.state.string());
    const auto alone = StateDirectory::open(config.state);
    if (!alone)
        return fail(alone.error().code, alone.error().message,
                    "stop it first, or check while it runs: freshseatctl store check");
    const auto report = blockstore::check(store, bootId());
    if (!report) return failure(report);
    const Names names = namesIn(config.state / "freshseat.db");
    for (const std::string &problem : report->problems) out << withNames(problem, names) << '\n';
    out << report->snapshots << " snapshots and " << report->clones << " clones, " << formatSize(report->bytesVerified)
        << " read: " << (report->problems.empty() ? "no damage" : std::to_string(report->problems.size()) + " problems")
        << '\n';
    return report->problems.size();
}

} // namespace freshseat::daemon
