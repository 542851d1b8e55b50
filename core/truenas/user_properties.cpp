// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/truenas/note_keeper.h"
#include "core/truenas/notes.h"
#include "core/truenas/rows.h"

#include <atomic>
#include <utility>

namespace freshseat::truenas {

namespace {

using zfs::Properties;

constexpr std::size_t kPartMost = 20'000; ///< that are moved by one call

class UserProperties final : public NoteKeeper
{
public:
    UserProperties(std::shared_ptr<Nas> nas, const std::string &root)
        : m_nas(nas)
        , m_older(recordSnapshots(std::move(nas), root))
    {}

    void addColumns(Json &select) const override
    {
        std::vector<std::string> notes{kSnapshotsNote};
        notes.insert(notes.end(), std::begin(zfs::kListedNotes), std::end(zfs::kListedNotes));
        for (const std::string &note : notes) {
            for (const std::string &key : keysOf(note, m_nas->api().textMost()))
                select.push_back(Json::array({"user_properties." + key + ".rawvalue", key}));
        }
    }
    [[nodiscard]] std::string listedToo() const override { return {}; }
    [[nodiscard]] std::map<std::string, Properties> listed(const Json &datasets, const Json &snapshots) const override
    {
        auto notes = m_older->listed(datasets, snapshots);
        if (!notes.empty()) m_wasCore = true;
        for (const Json &row : datasets) {
            for (const auto &[key, value] : joined(notesIn(row))) notes[textIn(row, "id")][key] = value;
        }
        return notes;
    }
    [[nodiscard]] bool isRecord(const std::string &snapshot) const override { return m_older->isRecord(snapshot); }

    Result<Properties> read(const std::string &dataset) override
    {
        const Json options{{"extra", {{"properties", Json::array()}, {"retrieve_user_props", true}}}};
        const auto rows = m_nas->call(Method::DatasetQuery, Json::array({whereIs("id", "=", dataset), options}));
        if (!rows) return failure(rows);
        const Json row = onlyRow(*rows);
        if (row.is_null()) return fail(ErrorCode::NotFound, dataset + ": there is no such dataset");
        Properties notes = joined(localNotes(row.value("user_properties", Json::object())));
        const auto older = olderOf(dataset);
        if (!older) return failure(older);
        notes.insert(older->begin(), older->end());
        return notes;
    }
    Result<void> write(const std::string &dataset, const Properties &changes) override
    {
        const auto older = olderOf(dataset);
        if (!older) return failure(older);
        if (auto written = set(dataset, changes); !written || older->empty()) return written;
        return move(dataset, *older, changes);
    }
    Result<void> createFilesystem(const std::string &name, const Properties &properties) override
    {
        if (auto ready = prepare(name); !ready) return ready;
        return done(m_nas->call(
            Method::DatasetCreate,
            Json::array({{{"name", name}, {"type", "FILESYSTEM"}, {"user_properties", updates(properties)}}})));
    }
    Result<void> prepare(const std::string &name) override
    {
        return m_wasCore ? m_older->prepare(name) : Result<void>();
    }
    Result<void> forget(const std::string &name) override { return m_wasCore ? m_older->forget(name) : Result<void>(); }

private:
    Result<void> set(const std::string &dataset, const Properties &changes)
    {
        return done(
            m_nas->call(Method::DatasetUpdate, Json::array({dataset, {{"user_properties_update", updates(changes)}}})));
    }
    /// What is in records, and was not written just now. Until they are gone, properties count more than they do.
    Result<void> move(const std::string &dataset, const Properties &records, const Properties &written)
    {
        const auto now = read(dataset);
        if (!now) return failure(now);
        Properties part;
        std::size_t size = 0;
        for (const auto &[key, record] : records) {
            if (key == kCreatedNote || written.contains(key)) continue; // when it was made, this version tells
            part[key] = now->at(key);
            size += part[key].size();
            if (size < kPartMost) continue;
            if (auto moved = set(dataset, std::exchange(part, {})); !moved) return moved;
            size = 0;
        }
        if (!part.empty()) {
            if (auto moved = set(dataset, part); !moved) return moved;
        }
        return m_older->forget(dataset);
    }
    Result<Properties> olderOf(const std::string &dataset)
    {
        return m_wasCore ? m_older->read(dataset) : Result<Properties>(Properties());
    }
    [[nodiscard]] Json updates(const Properties &properties) const
    {
        return updatesOf(properties, m_nas->api().textMost());
    }

    const std::shared_ptr<Nas> m_nas;
    const std::unique_ptr<NoteKeeper> m_older;
    mutable std::atomic<bool> m_wasCore = false; ///< records were listed
};

} // namespace

std::unique_ptr<NoteKeeper> userProperties(std::shared_ptr<Nas> nas, const std::string &root)
{
    return std::make_unique<UserProperties>(std::move(nas), root);
}

} // namespace freshseat::truenas
