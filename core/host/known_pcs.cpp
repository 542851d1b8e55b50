// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/host/known_pcs.h"

#include <algorithm>

namespace freshseat::host {

namespace {

void takeOver(std::string &known, const std::string &said)
{
    if (!said.empty()) known = said;
}

} // namespace

Result<void> KnownPcs::load()
{
    if (m_loaded) return {};
    auto records = m_catalog.pcs();
    if (!records) return failure(records);
    const auto last = m_catalog.lastPcNumber();
    if (!last) return failure(last);
    m_lastNumber = *last;
    for (catalog::PcRecord &record : *records) m_pcs.insert_or_assign(record.pc.mac, std::move(record));
    m_loaded = true;
    return {};
}

Result<void> KnownPcs::asked(const catalog::PcRecord &request)
{
    const std::lock_guard lock(m_mutex);
    if (auto loaded = load(); !loaded) return loaded;
    const Pc &said = request.pc;
    const auto [place, isNew] = m_pcs.try_emplace(said.mac, request);
    catalog::PcRecord &known = place->second;
    m_unsaved.insert(said.mac);
    if (isNew) {
        known.pc.number = ++m_lastNumber;
        if (m_pcs.size() > m_most) forgetOldest();
        return {};
    }
    known.pc.address = said.address;
    known.pc.lastSeen = said.lastSeen;
    takeOver(known.uuid, request.uuid);
    takeOver(known.pc.manufacturer, said.manufacturer);
    takeOver(known.pc.product, said.product);
    takeOver(known.pc.serial, said.serial);
    takeOver(known.pc.nic, said.nic);
    takeOver(known.pc.firmware, said.firmware);
    return {};
}

void KnownPcs::forgetOldest()
{
    const auto oldest = std::min_element(m_pcs.begin(), m_pcs.end(), [](const auto &a, const auto &b) {
        return std::pair(a.second.pc.lastSeen, a.second.pc.number) <
               std::pair(b.second.pc.lastSeen, b.second.pc.number);
    });
    m_forgotten.push_back(oldest->second.pc.number);
    m_unsaved.erase(oldest->first);
    m_pcs.erase(oldest);
}

Result<std::vector<catalog::PcRecord>> KnownPcs::all()
{
    const std::lock_guard lock(m_mutex);
    if (const auto loaded = load(); !loaded) return failure(loaded);
    std::vector<catalog::PcRecord> records;
    records.reserve(m_pcs.size());
    for (const auto &[mac, record] : m_pcs) records.push_back(record);
    std::sort(records.begin(), records.end(),
              [](const catalog::PcRecord &a, const catalog::PcRecord &b) { return a.pc.number < b.pc.number; });
    return records;
}

Result<std::optional<catalog::PcRecord>> KnownPcs::find(const std::string &mac)
{
    const std::lock_guard lock(m_mutex);
    if (const auto loaded = load(); !loaded) return failure(loaded);
    const auto found = m_pcs.find(mac);
    return found == m_pcs.end() ? std::optional<catalog::PcRecord>() : found->second;
}

Result<void> KnownPcs::ignore(const std::string &mac)
{
    {
        const std::lock_guard lock(m_mutex);
        if (auto loaded = load(); !loaded) return loaded;
        const auto found = m_pcs.find(mac);
        if (found == m_pcs.end()) return fail(ErrorCode::NotFound, "no such PC: " + mac);
        found->second.pc.ignored = true;
        m_unsaved.insert(mac);
    }
    return save();
}

Result<void> KnownPcs::save()
{
    const std::lock_guard saving(m_saving);
    std::vector<catalog::PcRecord> changed;
    std::vector<int> forgotten;
    {
        const std::lock_guard lock(m_mutex);
        if (m_unsaved.empty() && m_forgotten.empty()) return {};
        for (const std::string &mac : m_unsaved) changed.push_back(m_pcs.at(mac));
        m_unsaved.clear();
        forgotten.swap(m_forgotten);
    }
    auto saved = m_catalog.savePcs(changed, forgotten);
    if (saved) return saved;
    // The next save tries again.
    const std::lock_guard lock(m_mutex);
    for (const catalog::PcRecord &record : changed) {
        const auto known = m_pcs.find(record.pc.mac);
        if (known != m_pcs.end() && known->second.pc.number == record.pc.number) m_unsaved.insert(record.pc.mac);
    }
    m_forgotten.insert(m_forgotten.end(), forgotten.begin(), forgotten.end());
    return saved;
}

} // namespace freshseat::host
