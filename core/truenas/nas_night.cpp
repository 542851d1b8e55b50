// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/truenas/nas_night.h"

#include "core/base/digest.h"
#include "core/base/text.h"
#include "core/truenas/rows.h"
#include "core/zfs/night_script.h"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace freshseat::truenas {

namespace {

constexpr std::size_t kPiece = 1000;   ///< characters: a property's value may have 1,024 before 25.10
constexpr std::size_t kTextMost = 300; ///< of a description
constexpr const char *kZones = "/usr/share/zoneinfo/";

std::string bookOf(const std::string &root)
{
    return root + "/schedule";
}

/// How the descriptions of the room's jobs begin; the entry's number and a colon follow.
std::string labelOf(const std::string &root)
{
    return "Freshseat " + root + " schedule ";
}

/// "1,5", as cron counts days; "*".
std::string cronDays(Weekdays days)
{
    if (days == Weekdays::daily()) return "*";
    std::vector<std::string> numbers;
    for (unsigned day = 0; day < 7; ++day) {
        if (days.has(std::chrono::weekday(day))) numbers.push_back(std::to_string(day));
    }
    return join(numbers, ",");
}

Json cronTimes(const zfs::NightJob &job)
{
    return {{"minute", std::to_string(job.at.minutes % 60)},
            {"hour", std::to_string(job.at.minutes / 60)},
            {"dom", "*"},
            {"month", "*"},
            {"dow", cronDays(job.days)}};
}

/// As a person may have changed it: what is no plain number is left out.
zfs::NightJob jobFrom(const Json &row, ScheduleId id)
{
    const Json times = row.value("schedule", Json::object());
    zfs::NightJob job;
    job.id = id;
    job.at.minutes = static_cast<int>(numberIn(times, "hour") * 60 + numberIn(times, "minute"));
    job.enabled = flagIn(row, "enabled");
    const std::string days = textIn(times, "dow");
    if (days == "*") return job;
    job.days = Weekdays::none();
    for (const std::string &day : split(days, ',')) {
        if (day.size() == 1 && day[0] >= '0' && day[0] <= '7')
            job.days.add(std::chrono::weekday(static_cast<unsigned>(day[0] - '0') % 7U));
    }
    return job;
}

class NasNight final : public zfs::NightHost
{
public:
    explicit NasNight(std::shared_ptr<Nas> nas)
        : m_nas(std::move(nas))
    {}

    [[nodiscard]] bool canMakeUp() const override { return false; }

    Result<std::vector<zfs::NightJob>> jobs(const std::string &root) override
    {
        const std::string label = labelOf(root);
        const auto rows = m_nas->call(Method::CronQuery, Json::array({whereIs("description", "^", label)}));
        if (!rows) return failure(rows);
        std::vector<zfs::NightJob> jobs;
        for (const Json &row : *rows) {
            const std::string rest = textIn(row, "description").substr(label.size());
            const ScheduleId id = numberIn({{"id", rest.substr(0, rest.find(':'))}}, "id");
            if (id > 0) jobs.push_back(jobFrom(row, id));
        }
        std::sort(jobs.begin(), jobs.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
        return jobs;
    }

    Result<void> put(const std::string &root, const zfs::NightJob &job) override
    {
        const auto pieces = scriptPieces(zfs::nightScriptForTrueNas());
        if (auto written = install(bookOf(root), pieces); !written) return written;
        std::string text = labelOf(root) + std::to_string(job.id) + ": " + job.text;
        text.resize(std::min(text.size(), kTextMost));
        const Json wanted{{"command", cronCommand(root, job.id, pieces)},
                          {"user", "root"},
                          {"description", text},
                          {"schedule", cronTimes(job)},
                          {"enabled", job.enabled},
                          {"stdout", true}, // hides it
                          {"stderr", false}};
        const auto row = find(root, job.id);
        if (!row) return failure(row);
        const auto said = row->is_null() ? m_nas->call(Method::CronCreate, Json::array({wanted}))
                                         : m_nas->call(Method::CronUpdate, Json::array({numberIn(*row, "id"), wanted}));
        if (!said) return failure(said);
        return check(root, job.id, wanted);
    }

    Result<void> remove(const std::string &root, ScheduleId id) override
    {
        const auto row = need(root, id);
        if (!row) return failure(row);
        const auto said = m_nas->call(Method::CronDelete, Json::array({numberIn(*row, "id")}));
        if (!said) return failure(said);
        const auto left = find(root, id);
        if (!left) return failure(left);
        if (left->is_null()) return {};
        return fail(ErrorCode::Failed, "TrueNAS says that it removed the cron job of schedule " + std::to_string(id) +
                                           ", but it is still there");
    }

    /// The job's end is not waited for: it may wait for players for hours.
    Result<void> run(const std::string &root, ScheduleId id) override
    {
        const auto row = need(root, id);
        if (!row) return failure(row);
        const auto said = m_nas->call(Method::CronRun, Json::array({numberIn(*row, "id")}));
        if (!said) return failure(said);
        return {};
    }

    /// Its name is told, what it means is in this machine's own data. A user who may not ask gets no times.
    Result<std::string> zone() override
    {
        const auto said = m_nas->call(Method::GeneralConfig, Json::array());
        if (!said && said.error().code == ErrorCode::NotAllowed) return std::string();
        if (!said) return failure(said);
        const std::string name = textIn(*said, "timezone");
        static constexpr std::string_view kPlain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_+-/";
        if (name.empty() || name.find_first_not_of(kPlain) != std::string::npos) return std::string();
        std::ifstream file(kZones + name, std::ios::binary);
        return std::string(std::istreambuf_iterator<char>(file), {});
    }

private:
    Result<void> install(const std::string &book, const std::vector<std::string> &pieces)
    {
        Json updates = Json::array();
        for (std::size_t i = 0; i < pieces.size(); ++i)
            updates.push_back({{"key", "freshseat:script" + std::to_string(i)}, {"value", pieces[i]}});
        const auto said =
            m_nas->call(Method::DatasetUpdate, Json::array({book, {{"user_properties_update", updates}}}));
        if (!said) return failure(said);
        return {};
    }
    /// Null: there is none.
    Result<Json> find(const std::string &root, ScheduleId id)
    {
        const std::string label = labelOf(root) + std::to_string(id) + ":";
        const auto rows = m_nas->call(Method::CronQuery, Json::array({whereIs("description", "^", label)}));
        if (!rows) return failure(rows);
        if (rows->size() > 1)
            return fail(ErrorCode::Failed, "TrueNAS has more than one cron job called \"" + label + "...\"",
                        "remove one of them there");
        return onlyRow(*rows);
    }
    Result<Json> need(const std::string &root, ScheduleId id)
    {
        auto row = find(root, id);
        if (row && row->is_null())
            return fail(ErrorCode::NotFound,
                        "the cron job of schedule " + std::to_string(id) + " is not on the storage host any more",
                        "freshseatctl schedule enable " + std::to_string(id) + " makes it again");
        return row;
    }
    Result<void> check(const std::string &root, ScheduleId id, const Json &wanted)
    {
        const auto row = find(root, id);
        if (!row) return failure(row);
        for (const char *key : {"command", "enabled", "schedule", "user"}) {
            if (!row->is_object() || row->value(key, Json()) != wanted[key])
                return fail(ErrorCode::Failed, "TrueNAS says that it changed the cron job of schedule " +
                                                   std::to_string(id) + ", but its " + key + " is not as it should be");
        }
        return {};
    }

    const std::shared_ptr<Nas> m_nas;
};

} // namespace

std::vector<std::string> scriptPieces(const std::string &script)
{
    const std::string text = base64(script);
    std::vector<std::string> pieces;
    for (std::size_t at = 0; at < text.size(); at += kPiece) pieces.push_back(text.substr(at, kPiece));
    return pieces;
}

std::string cronCommand(const std::string &root, ScheduleId id, const std::vector<std::string> &pieces)
{
    std::vector<std::string> names;
    for (std::size_t i = 0; i < pieces.size(); ++i) names.push_back("freshseat:script" + std::to_string(i));
    const std::string hash = sha256(join(pieces, "\n") + "\n");
    return "PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin; B=$(zfs get -H -o value " + join(names, ",") + " " +
           bookOf(root) + ") && [ \"$(echo \"$B\" | sha256sum)\" = \"" + hash +
           "  -\" ] && exec sh -c \"$(echo \"$B\" | base64 -d)\" freshseat " + root + " " + std::to_string(id) +
           "; echo \"freshseat: the script in " + bookOf(root) + " is not the one that was put there: not run\" >&2";
}

std::unique_ptr<zfs::NightHost> nightOn(std::shared_ptr<Nas> nas)
{
    return std::make_unique<NasNight>(std::move(nas));
}

} // namespace freshseat::truenas
