// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/truenas/note_keeper.h"
#include "core/truenas/notes.h"
#include "core/truenas/rows.h"

#include <algorithm>
#include <charconv>
#include <vector>

namespace freshseat::truenas {

namespace {

using zfs::Properties;

constexpr std::string_view kName = "freshseat-notes";

constexpr std::size_t kFew = 8; ///< snapshots that are asked for one by one
constexpr int kTries = 5;

/// One snapshot of ROOT.
struct Record {
    std::string id;
    std::string dataset;
    std::string page;
    std::uint64_t number = 0;
};

bool isOlder(const Record &a, const Record &b)
{
    return a.number < b.number;
}

/// Records by page, the newest of a page last.
using Pages = std::map<std::string, std::vector<Record>>;

/// "freshseat:j0025" -> "j3"; "0" where it ends in no number.
std::string pageOf(const std::string &key)
{
    const std::string name = key.substr(key.find(':') + 1);
    const auto last = name.find_last_not_of("0123456789");
    const std::string stem = name.substr(0, last == std::string::npos ? 0 : last + 1);
    int number = 0;
    const auto [end, error] = std::from_chars(name.data() + stem.size(), name.data() + name.size(), number);
    if (stem.size() == name.size() || error != std::errc{}) return "0";
    return stem + std::to_string(number / kPageOf);
}

class RecordSnapshots final : public NoteKeeper
{
public:
    RecordSnapshots(std::shared_ptr<Nas> nas, std::string root)
        : m_nas(std::move(nas))
        , m_root(std::move(root))
    {}

    void addColumns(Json & /*select*/) const override {}
    [[nodiscard]] std::string listedToo() const override { return m_root; }
    [[nodiscard]] std::map<std::string, Properties> listed(const Json & /*datasets*/,
                                                           const Json &snapshots) const override
    {
        std::map<std::string, std::map<std::string, std::pair<Record, Properties>>> newest; ///< by dataset and page
        for (const Json &row : snapshots) {
            const auto record = recordIn(textIn(row, "id"));
            if (!record) continue;
            auto &best = newest[record->dataset][record->page];
            if (best.first.number < record->number) best = {*record, notesIn(row)};
        }
        std::map<std::string, Properties> notes;
        for (const auto &[dataset, pages] : newest) {
            for (const auto &[page, best] : pages) notes[dataset].insert(best.second.begin(), best.second.end());
        }
        return notes;
    }
    [[nodiscard]] bool isRecord(const std::string &snapshot) const override { return recordIn(snapshot).has_value(); }

    Result<Properties> read(const std::string &dataset) override
    {
        for (int tries = 1;; ++tries) {
            const auto pages = pagesOf(dataset);
            if (!pages) return failure(pages);
            if (pages->empty()) break;
            std::vector<std::string> newest;
            for (const auto &[page, records] : *pages) newest.push_back(records.back().id);
            const auto notes = notesOf(newest);
            // Whoever reads holds no lock: another console may have written in between.
            if (!notes && notes.error().code == ErrorCode::NotFound && tries < kTries) continue;
            if (!notes) return failure(notes);
            Properties all;
            for (const Properties &one : *notes) all.insert(one.begin(), one.end());
            return all;
        }
        const auto there = exists(dataset);
        if (!there) return failure(there);
        if (*there) return Properties();
        return fail(ErrorCode::NotFound, dataset + ": there is no such dataset");
    }

    Result<void> write(const std::string &dataset, const Properties &changes) override
    {
        if (!isOurs(dataset)) return fail(ErrorCode::NotFound, dataset + ": there is no such dataset");
        auto pages = pagesOf(dataset);
        if (!pages) return failure(pages);
        std::map<std::string, Properties> changed;
        for (const auto &[key, value] : changes) changed[pageOf(key)][key] = value;
        for (const auto &[page, part] : changed) {
            if (auto written = writePage(dataset, page, (*pages)[page], part); !written) return written;
        }
        return {};
    }

    /// When it was made is written too: CORE's rows of datasets do not tell.
    Result<void> createFilesystem(const std::string &name, const Properties &properties) override
    {
        if (isBelow(name)) {
            const auto there = exists(name);
            if (!there) return failure(there);
            if (*there) return fail(ErrorCode::InUse, name + " is there already");
            if (auto gone = forget(name); !gone) return gone;
            Properties notes = properties;
            const auto now = std::chrono::duration_cast<std::chrono::seconds>(SystemClock().now().time_since_epoch());
            notes[kCreatedNote] = std::to_string(now.count());
            if (auto written = write(name, notes); !written) return written;
        }
        return done(m_nas->call(Method::DatasetCreate, Json::array({{{"name", name}, {"type", "FILESYSTEM"}}})));
    }

    Result<void> prepare(const std::string &name) override
    {
        const auto pages = pagesOf(name);
        if (!pages) return failure(pages);
        if (pages->empty()) return {};
        const auto there = exists(name);
        if (!there) return failure(there);
        return *there ? Result<void>() : forget(name);
    }

    Result<void> forget(const std::string &name) override
    {
        const auto pages = pagesOf(name);
        if (!pages) return failure(pages);
        for (const auto &[page, records] : *pages) {
            for (const Record &record : records) {
                if (auto gone = drop(record); !gone) return gone;
            }
        }
        return {};
    }

private:
    [[nodiscard]] bool isBelow(const std::string &name) const { return name.starts_with(m_root + "/"); }
    [[nodiscard]] bool isOurs(const std::string &name) const { return name == m_root || isBelow(name); }

    /// What the names of a dataset's records begin with, after the @.
    [[nodiscard]] std::string prefixOf(const std::string &dataset) const
    {
        std::string rest = dataset.substr(m_root.size());
        std::replace(rest.begin(), rest.end(), '/', ':'); // no name of ours has a colon
        return std::string(kName) + rest + ".";
    }

    [[nodiscard]] std::optional<Record> recordIn(const std::string &snapshot) const
    {
        const std::string begins = m_root + "@" + std::string(kName);
        if (!snapshot.starts_with(begins + ":") && !snapshot.starts_with(begins + ".")) return std::nullopt;
        std::string rest = snapshot.substr(begins.size());
        const auto second = rest.rfind('.');
        const auto first = second == std::string::npos || second == 0 ? std::string::npos : rest.rfind('.', second - 1);
        if (first == std::string::npos) return std::nullopt;
        Record record;
        const char *const last = rest.data() + rest.size();
        const auto [end, error] = std::from_chars(rest.data() + second + 1, last, record.number);
        if (error != std::errc{} || end != last) return std::nullopt;
        record.id = snapshot;
        record.page = rest.substr(first + 1, second - first - 1);
        rest.resize(first);
        std::replace(rest.begin(), rest.end(), ':', '/');
        record.dataset = m_root + rest;
        return record;
    }

    /// By names alone, which the NAS tells fast. An owner's volume has none.
    Result<Pages> pagesOf(const std::string &dataset)
    {
        if (!isOurs(dataset)) return Pages();
        const Json options{{"select", Json::array({"name"})}};
        const auto rows = m_nas->call(Method::SnapshotQuery,
                                      Json::array({whereIs("name", "^", m_root + "@" + prefixOf(dataset)), options}));
        if (!rows) return failure(rows);
        Pages pages;
        for (const Json &row : *rows) {
            const auto record = recordIn(textIn(row, "name"));
            if (record && record->dataset == dataset) // "a.b" begins as "a" does
                pages[record->page].push_back(*record);
        }
        for (auto &[page, records] : pages) std::sort(records.begin(), records.end(), isOlder);
        return pages;
    }

    /// Of these snapshots, in this order. Whole rows of all snapshots are slow: few are asked for by name.
    Result<std::vector<Properties>> notesOf(const std::vector<std::string> &ids)
    {
        std::vector<Call> calls;
        if (ids.size() <= kFew) {
            for (const std::string &id : ids)
                calls.push_back({Method::SnapshotQuery, Json::array({whereIs("id", "=", id)})});
        } else {
            calls.push_back({Method::SnapshotQuery, Json::array({whereIs("dataset", "=", m_root)})});
        }
        const auto answers = m_nas->callAll(calls);
        if (!answers) return failure(answers);
        std::map<std::string, Properties> found;
        for (const Json &rows : *answers) {
            for (const Json &row : rows) found[textIn(row, "id")] = localNotes(row.value("properties", Json::object()));
        }
        std::vector<Properties> notes;
        for (const std::string &id : ids) {
            const auto one = found.find(id);
            if (one == found.end()) return fail(ErrorCode::NotFound, id + ": there is no such snapshot");
            notes.push_back(one->second);
        }
        return notes;
    }

    Result<bool> exists(const std::string &dataset)
    {
        const Json options{{"extra", {{"properties", Json::array()}}}, {"select", Json::array({"id"})}};
        const auto rows = m_nas->call(Method::DatasetQuery, Json::array({whereIs("id", "=", dataset), options}));
        if (!rows) return failure(rows);
        return !rows->empty();
    }

    /// New before old: cut off anywhere, one of them is whole.
    Result<void> writePage(const std::string &dataset, const std::string &page, const std::vector<Record> &before,
                           const Properties &changes)
    {
        Properties notes;
        if (!before.empty()) {
            const auto were = notesOf({before.back().id});
            if (!were) return failure(were);
            notes = were->front();
        }
        for (const auto &[key, value] : changes) {
            if (value.empty())
                notes.erase(key);
            else
                notes[key] = value;
        }
        if (!notes.empty()) {
            const std::uint64_t number = before.empty() ? 1 : before.back().number + 1;
            const std::string name = prefixOf(dataset) + page + "." + std::to_string(number);
            const auto made =
                m_nas->call(Method::SnapshotCreate,
                            Json::array({{{"dataset", m_root}, {"name", name}, {"properties", Json(notes)}}}));
            if (!made) return failure(made);
            if (auto told = check(m_root + "@" + name, notes); !told) return told;
        }
        for (const Record &record : before) {
            // What stays is not the newest, and goes with the next change.
            if (const auto gone = drop(record); !gone) {
                if (notes.empty()) return gone;
                log::warning(record.id + " is still there: " + gone.error().message);
            }
        }
        return {};
    }

    Result<void> check(const std::string &id, const Properties &notes)
    {
        const auto told = notesOf({id});
        if (!told) return failure(told);
        if (told->front() == notes) return {};
        const auto gone = m_nas->call(Method::SnapshotDelete, Json::array({id, m_nas->api().snapshotAlone()}));
        if (!gone) log::warning(id + " is still there: " + gone.error().message);
        return fail(ErrorCode::Unsupported,
                    "this TrueNAS does not keep properties of snapshots as they were written: a room cannot be kept "
                    "on it",
                    "move to TrueNAS 25.04 or later, or use zfs+ssh:// to a Linux host with OpenZFS");
    }

    Result<void> drop(const Record &record)
    {
        auto gone = done(m_nas->call(Method::SnapshotDelete, Json::array({record.id, m_nas->api().snapshotAlone()})));
        if (!gone && gone.error().code == ErrorCode::NotFound) return {};
        return gone;
    }

    const std::shared_ptr<Nas> m_nas;
    const std::string m_root;
};

} // namespace

std::unique_ptr<NoteKeeper> recordSnapshots(std::shared_ptr<Nas> nas, std::string root)
{
    return std::make_unique<RecordSnapshots>(std::move(nas), std::move(root));
}

} // namespace freshseat::truenas
