// SPDX-License-Identifier: GPL-3.0-or-later
// KnownPcs: the PCs that asked for a boot script, as they described themselves. Kept in memory and written down behind
// the requests: when a whole room is switched on no PC waits until the disk has written those before it. A power cut
// forgets what came since the last save(): those PCs ask again.
//
// Threading: any thread. The first call, ignore() and save() wait for the catalogue.
#pragma once
#include "core/catalog/catalog.h"

#include <cstddef>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace freshseat::host {

class KnownPcs
{
public:
    KnownPcs(catalog::Catalog &catalog, std::size_t most)
        : m_catalog(catalog)
        , m_most(most)
    {}

    /// Known again by its MAC; what the request leaves out is not forgotten. A new one gets the next number. Of too
    /// many the one that asked longest ago is forgotten.
    Result<void> asked(const catalog::PcRecord &request);
    Result<std::vector<catalog::PcRecord>> all(); ///< by number
    Result<std::optional<catalog::PcRecord>> find(const std::string &mac);
    /// On disk when it returns. NotFound: no such PC.
    Result<void> ignore(const std::string &mac);
    /// Writes down what is new, in one transaction.
    Result<void> save();

private:
    Result<void> load();
    void forgetOldest();

    catalog::Catalog &m_catalog;
    const std::size_t m_most;
    std::mutex m_saving; ///< one save after the other; taken before m_mutex
    std::mutex m_mutex;  ///< what follows
    bool m_loaded = false;
    int m_lastNumber = 0;
    std::map<std::string, catalog::PcRecord> m_pcs; ///< by MAC
    std::set<std::string> m_unsaved;                ///< MACs
    std::vector<int> m_forgotten;                   ///< numbers that are in the catalogue still
};

} // namespace freshseat::host
