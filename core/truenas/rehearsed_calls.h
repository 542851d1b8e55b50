// SPDX-License-Identifier: GPL-3.0-or-later
// RehearsedCalls: a layer below the method layer that lets questions through and writes changes down. What is asked
// after a change is answered as the NAS would then: each table is read whole, once, and changes are made to those rows.
#pragma once
#include "core/truenas/nas.h"
#include "core/zfs/rehearsal.h"

#include <map>
#include <set>

namespace freshseat::truenas {

class RehearsedCalls final : public CallLine
{
public:
    /// `root`: datasets below it, and it itself, are those that are changed.
    /// `notes`: where calls are written down, secrets masked; ids that the NAS would give are named in words.
    RehearsedCalls(std::shared_ptr<Nas> real, std::string root, std::shared_ptr<zfs::CallNotes> notes)
        : m_real(std::move(real))
        , m_root(std::move(root))
        , m_notes(std::move(notes))
    {}

    Result<std::vector<Answer>> call(std::span<const Request> requests, std::chrono::milliseconds limit) override;
    void shutdown() override {}
    [[nodiscard]] std::string peer() const override { return m_real->peer(); }

private:
    Result<Answer> answer(const Request &request);
    Result<Answer> ask(Method method, const Request &request);
    Answer change(Method method, const Json &params);
    Answer changePool(Method method, const Json &params);
    Answer changeService(Method method, const Json &params);
    Answer changeTargets(Method method, const Json &params);
    Result<void> load(Method query, Json params);
    Result<void> loadFor(Method method);
    Result<void> loadWith(Method method);
    Result<void> loadOwners(Method query, const Json &filters);
    Result<bool> isAbove(const std::string &name);

    Json &table(Method query) { return m_tables[query]; }
    Json *row(Method query, const char *key, const Json &value);
    Answer addRow(Method query, Json row, const char *what);
    Answer updateRow(Method query, const Json &params);
    Answer dropRow(Method query, const Json &params);
    void dropRows(Method query, const char *key, const Json &value);

    Answer createDataset(const Json &data);
    Answer updateDataset(const Json &params);
    Answer deleteDataset(const Json &params);
    Answer promote(const Json &params);
    Answer createSnapshot(const Json &data);
    Answer deleteSnapshot(const Json &params);
    Answer clone(const Json &data);
    Answer rollback(const Json &params);
    [[nodiscard]] bool hasOrigin(const std::string &snapshot) const;

    void write(const Request &request);
    [[nodiscard]] Json shown(const Json &value) const;

    const std::shared_ptr<Nas> m_real;
    const std::string m_root;
    const std::shared_ptr<zfs::CallNotes> m_notes;
    std::mutex m_mutex;                                ///< guards what follows
    std::map<Method, Json> m_tables;                   ///< by the method that lists them
    std::map<std::int64_t, std::string> m_newIds;      ///< what they are of
    std::set<std::string> m_ended;                     ///< names of targets whose sessions were ended
    std::set<std::pair<Method, std::string>> m_owners; ///< volumes outside the room that were read
    std::int64_t m_lastTxg = 0;
};

} // namespace freshseat::truenas
