// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of datasets, kept in snapshots: against a NAS that is a table of snapshots and a list of datasets.
#include "core/truenas/note_keeper.h"
#include "core/truenas/notes.h"
#include "core/truenas/query.h"
#include "tests/core/truenas/scripted_line.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace freshseat::truenas {
namespace {

using test::ScriptedLine;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using zfs::Properties;

constexpr const char *kRoot = "tank/room";

struct RecordSnapshots : ::testing::Test {
    void SetUp() override
    {
        NasOptions options;
        options.api = {"/api/old", Dialect::JsonRpc, kCore};
        options.login = {{}, Secret("7-" + std::string(64, 'k'))};
        options.dial = [this](const std::string &) -> Result<std::unique_ptr<MessageLine>> {
            return std::make_unique<ScriptedLine>(
                [this](const Json &message) -> std::vector<std::string> { return answer(message); }, sent);
        };
        auto connected = Nas::connect(options);
        ASSERT_TRUE(connected) << connected.error().message;
        keeper = recordSnapshots(*connected, kRoot);
    }

    std::vector<std::string> answer(const Json &message)
    {
        const std::string method = message["method"];
        const Json &params = message["params"];
        called.push_back(method);
        if (method == fails) return {test::callError(message, "EFAULT", "this is not to be")};
        if (method == "zfs.snapshot.query") {
            const Json options = params.size() > 1 ? params[1] : Json::object();
            if (options.contains("select")) {
                EXPECT_EQ(options["select"], Json::array({"name"})) << "nothing else is told fast, or at all";
            }
            return {test::result(message, answerQuery(rows(), params[0], options))};
        }
        if (method == "pool.dataset.query") {
            Json list = Json::array();
            for (const std::string &name : datasets) list.push_back({{"id", name}, {"type", "FILESYSTEM"}});
            return {test::result(message, answerQuery(list, params[0], Json()))};
        }
        if (method == "pool.dataset.create") datasets.insert(params[0]["name"].get<std::string>());
        if (method == "zfs.snapshot.create") {
            const std::string id = params[0]["dataset"].get<std::string>() + "@" + params[0]["name"].get<std::string>();
            snapshots[id] = forgetful ? Json::object() : params[0]["properties"];
        }
        if (method == "zfs.snapshot.delete") {
            EXPECT_EQ(params[1], (Json{{"defer", false}}));
            snapshots.erase(params[0].get<std::string>());
        }
        return {test::result(message, true)};
    }
    [[nodiscard]] Json rows() const
    {
        Json list = Json::array();
        for (const auto &[id, properties] : snapshots) {
            Json told = Json::object();
            for (const auto &[key, value] : properties.items()) told[key] = {{"rawvalue", value}, {"source", "LOCAL"}};
            told["freshseat:above"] = {{"rawvalue", "not its own"}, {"source", "INHERITED"}};
            const auto at = id.find('@');
            list.push_back({{"id", id},
                            {"name", id},
                            {"dataset", id.substr(0, at)},
                            {"snapshot_name", id.substr(at + 1)},
                            {"properties", told}});
        }
        return list;
    }
    [[nodiscard]] std::vector<std::string> names() const
    {
        std::vector<std::string> list;
        for (const auto &one : snapshots) list.push_back(one.first.substr(one.first.find('@') + 1));
        return list;
    }

    std::map<std::string, Json> snapshots; ///< properties by id
    std::set<std::string> datasets{kRoot, "tank/room/seats/a", "tank/room/seats/a.0", "tank/room/journal"};
    std::string fails; ///< this method
    bool forgetful = false;
    std::vector<std::string> called;
    std::vector<std::string> sent;
    std::unique_ptr<NoteKeeper> keeper;
};

TEST_F(RecordSnapshots, WhatIsWrittenIsReadAndTheOlderGoes)
{
    ASSERT_TRUE(keeper->write("tank/room/seats/a", {{"freshseat:seat", "one"}, {"freshseat:night", "plan"}}));
    EXPECT_THAT(names(), ElementsAre("freshseat-notes:seats:a.0.1"));
    ASSERT_TRUE(keeper->write("tank/room/seats/a", {{"freshseat:seat", "two"}}));
    EXPECT_THAT(names(), ElementsAre("freshseat-notes:seats:a.0.2"));
    EXPECT_EQ(*keeper->read("tank/room/seats/a"), (Properties{{"freshseat:seat", "two"}, {"freshseat:night", "plan"}}));
    ASSERT_TRUE(keeper->write("tank/room/seats/a", {{"freshseat:night", ""}}));
    EXPECT_EQ(*keeper->read("tank/room/seats/a"), (Properties{{"freshseat:seat", "two"}}));
    ASSERT_TRUE(keeper->write("tank/room/seats/a", {{"freshseat:seat", ""}}));
    EXPECT_THAT(names(), IsEmpty());
    EXPECT_TRUE(keeper->read("tank/room/seats/a")->empty());
    EXPECT_EQ(keeper->read("tank/room/seats/b").error().code, ErrorCode::NotFound);
}

TEST_F(RecordSnapshots, ADatasetIsNotTakenForAnotherThatIsCalledAlike)
{
    ASSERT_TRUE(keeper->write(kRoot, {{"freshseat:room", "r"}}));
    ASSERT_TRUE(keeper->write("tank/room/seats/a.0", {{"freshseat:seat", "dot"}}));
    ASSERT_TRUE(keeper->write("tank/room/seats/a", {{"freshseat:seat", "plain"}}));
    EXPECT_EQ(keeper->read("tank/room/seats/a")->at("freshseat:seat"), "plain");
    EXPECT_EQ(keeper->read("tank/room/seats/a.0")->at("freshseat:seat"), "dot");
    ASSERT_TRUE(keeper->forget("tank/room/seats/a"));
    EXPECT_EQ(keeper->read("tank/room/seats/a.0")->at("freshseat:seat"), "dot");
    EXPECT_EQ(keeper->read(kRoot)->at("freshseat:room"), "r");
}

TEST_F(RecordSnapshots, AfterACutTheNewestCounts)
{
    ASSERT_TRUE(keeper->write("tank/room/seats/a", {{"freshseat:seat", "old"}}));
    fails = "zfs.snapshot.delete";
    ASSERT_TRUE(keeper->write("tank/room/seats/a", {{"freshseat:seat", "new"}})) << "it is written, whatever is left";
    EXPECT_EQ(snapshots.size(), 2U);
    EXPECT_EQ(keeper->read("tank/room/seats/a")->at("freshseat:seat"), "new");
    fails.clear();
    for (int more = 3; more < 12; ++more) { // 10 is more than 9, though it is less as a text
        ASSERT_TRUE(keeper->write("tank/room/seats/a", {{"freshseat:seat", std::to_string(more)}}));
        EXPECT_EQ(keeper->read("tank/room/seats/a")->at("freshseat:seat"), std::to_string(more));
    }
    EXPECT_THAT(names(), ElementsAre("freshseat-notes:seats:a.0.11"));
    fails = "zfs.snapshot.create";
    EXPECT_FALSE(keeper->write("tank/room/seats/a", {{"freshseat:seat", "never"}}));
    EXPECT_EQ(keeper->read("tank/room/seats/a")->at("freshseat:seat"), "11");
}

TEST_F(RecordSnapshots, ANasThatKeepsNoneIsFoundOut)
{
    ASSERT_TRUE(keeper->write("tank/room/seats/a", {{"freshseat:seat", "old"}}));
    forgetful = true;
    const auto written = keeper->write("tank/room/seats/a", {{"freshseat:seat", "new"}});
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::Unsupported);
    EXPECT_EQ(keeper->read("tank/room/seats/a")->at("freshseat:seat"), "old") << "nothing is lost by it";
}

TEST_F(RecordSnapshots, WhatIsNumberedLiesOnPages)
{
    Properties entries;
    for (int i = 0; i < 20; ++i) entries["freshseat:j" + std::to_string(10000 + i).substr(1)] = "e";
    ASSERT_TRUE(keeper->write("tank/room/journal", entries));
    EXPECT_THAT(names(), ElementsAre("freshseat-notes:journal.j0.1", "freshseat-notes:journal.j1.1",
                                     "freshseat-notes:journal.j2.1"));
    ASSERT_TRUE(keeper->write("tank/room/journal", {{"freshseat:j0009", "again"}, {"freshseat:journal", "21"}}));
    EXPECT_THAT(names(), ElementsAre("freshseat-notes:journal.0.1", "freshseat-notes:journal.j0.1",
                                     "freshseat-notes:journal.j1.2", "freshseat-notes:journal.j2.1"));
    const auto read = keeper->read("tank/room/journal");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->size(), 21U);
    EXPECT_EQ(read->at("freshseat:j0009"), "again");
}

TEST_F(RecordSnapshots, ADatasetAppearsWithItsRecords)
{
    ASSERT_TRUE(keeper->createFilesystem("tank/room/masters/m", {{"freshseat:master", "record"}}));
    EXPECT_TRUE(datasets.contains("tank/room/masters/m"));
    EXPECT_EQ(keeper->read("tank/room/masters/m")->at("freshseat:master"), "record");
    const auto create = std::find(called.begin(), called.end(), "pool.dataset.create");
    const auto record = std::find(called.begin(), called.end(), "zfs.snapshot.create");
    EXPECT_LT(record - called.begin(), create - called.begin());
    const auto again = keeper->createFilesystem("tank/room/masters/m", {{"freshseat:master", "another"}});
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::InUse);
    EXPECT_EQ(keeper->read("tank/room/masters/m")->at("freshseat:master"), "record");
    // Outside the room there is nothing to be written.
    called.clear();
    ASSERT_TRUE(keeper->createFilesystem("tank/above", {}));
    EXPECT_THAT(called, ElementsAre("pool.dataset.create"));
    EXPECT_TRUE(keeper->read("tank/above")->empty());
    EXPECT_FALSE(keeper->write("tank/above", {{"freshseat:room", "r"}}));
}

TEST_F(RecordSnapshots, WhatAnEarlierDatasetLeftIsCleared)
{
    snapshots["tank/room@freshseat-notes:seats:b:g1.0.4"] = {{kSnapshotsNote, "{}"}};
    snapshots["tank/room@freshseat-notes:seats:a.0.4"] = {{"freshseat:seat", "alive"}};
    ASSERT_TRUE(keeper->prepare("tank/room/seats/b/g1"));
    ASSERT_TRUE(keeper->prepare("tank/room/seats/a")) << "that one is there: it is not touched";
    EXPECT_THAT(names(), ElementsAre("freshseat-notes:seats:a.0.4"));
}

TEST_F(RecordSnapshots, OtherSnapshotsAreNotRecords)
{
    for (const char *name : {"tank/room@freshseat-lock", "tank/room@auto-2026-01-01", "tank/room@freshseat-notes",
                             "tank/room@freshseat-notes.0.x", "tank/room@freshseat-notes2.0.1",
                             "tank/room@freshseat-notes.7", "tank/room/seats@v1"})
        EXPECT_FALSE(keeper->isRecord(name)) << name;
    EXPECT_TRUE(keeper->isRecord("tank/room@freshseat-notes.0.7"));
    Json listed = Json::array();
    listed.push_back({{"id", "tank/room@freshseat-notes:seats:a.0.1"}, {"freshseat:seat", "old"}});
    listed.push_back({{"id", "tank/room@freshseat-notes:seats:a.0.2"}, {"freshseat:seat", "new"}});
    listed.push_back({{"id", "tank/room@freshseat-lock"}, {"freshseat:room", "no"}});
    const auto notes = keeper->listed(Json::array(), listed);
    ASSERT_EQ(notes.size(), 1U);
    EXPECT_EQ(notes.at("tank/room/seats/a"), (Properties{{"freshseat:seat", "new"}}));
}

} // namespace
} // namespace freshseat::truenas
