// SPDX-License-Identifier: GPL-3.0-or-later
// The real program against demo:, every verb: exit codes, JSON shapes of PRODUCT.md, words for people.
#include "tests/app/cli/program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <stdlib.h>

namespace freshseat::cli {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

void expectKeys(const json &value, const std::vector<std::string> &keys)
{
    ASSERT_TRUE(value.is_object()) << value;
    for (const auto &key : keys) EXPECT_TRUE(value.contains(key)) << key << " is missing in " << value;
}

/// A failure with --json: the error on stdout and nothing else there.
void expectError(const Ran &ran, int code)
{
    EXPECT_EQ(ran.code, code) << ran.out << ran.err;
    const auto document = ran.json();
    ASSERT_TRUE(document.contains("error")) << document;
    expectKeys(document["error"], {"code", "message", "hint", "items"});
    EXPECT_EQ(document["error"]["code"], code);
    EXPECT_FALSE(document["error"]["message"].get<std::string>().empty());
}

const std::vector<std::string> kSeatKeys{"name",      "mac",       "group",      "master",    "snapshot",
                                         "pinned",    "policy",    "target",     "lun",       "portal",
                                         "initiator", "state",     "dirtyBytes", "sizeLimit", "sessions",
                                         "lastReset", "lastError", "place",      "warnings"};

class DemoProcess : public ::testing::Test
{
protected:
    void SetUp() override
    {
        std::string pattern = (fs::temp_directory_path() / "freshseat-cli-XXXXXX").string();
        ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
        m_dir = pattern;
        m_raw = (m_dir / "disk.raw").string();
        std::ofstream(m_raw, std::ios::binary) << std::string(1 << 20, 'x');
    }
    void TearDown() override { fs::remove_all(m_dir); }
    /// A seat of the demo room in that kind of state.
    static std::string seatThat(bool hasSession)
    {
        for (const auto &seat : runDemo({"seat", "list", "--json"}).json()) {
            if (seat["sessions"].empty() != hasSession && seat["state"] != "update") return seat["name"];
        }
        ADD_FAILURE() << "the demo room has no such seat";
        return {};
    }

    fs::path m_dir;
    std::string m_raw;
};

TEST_F(DemoProcess, Status)
{
    const auto ran = runDemo({"status", "--json"});
    EXPECT_EQ(ran.code, 0);
    EXPECT_THAT(ran.err, IsEmpty());
    expectKeys(ran.json(), {"backend", "version", "host", "space", "masters", "seats", "sessions", "warnings"});
    expectKeys(ran.json()["space"], {"total", "used", "reserve"});
    const auto plain = runDemo({"status"});
    EXPECT_EQ(plain.code, 0);
    EXPECT_THAT(plain.out, HasSubstr("seats"));
    EXPECT_THAT(plain.out, Not(HasSubstr("\x1b")));
}

TEST_F(DemoProcess, MastersAndSnapshots)
{
    const auto list = runDemo({"--json", "master", "list"});
    ASSERT_EQ(list.code, 0);
    ASSERT_FALSE(list.json().empty());
    const auto first = list.json()[0];
    const std::vector<std::string> keys{"name", "size", "current", "snapshots", "created", "update"};
    expectKeys(first, keys);
    const std::string name = first["name"];
    expectKeys(runDemo({"master", "show", name, "--json"}).json(), keys);
    const auto snapshots = runDemo({"master", "snapshots", name, "--json"}).json();
    EXPECT_EQ(snapshots.size(), first["snapshots"]);
    expectKeys(snapshots[0],
               {"number", "comment", "created", "changedBytes", "current", "lastKnownGood", "bad", "clones"});
    EXPECT_THAT(runDemo({"master", "list"}).out, HasSubstr(name));
    EXPECT_THAT(runDemo({"master", "show", name}).out, HasSubstr("snapshot "));
    EXPECT_THAT(runDemo({"master", "snapshots", name}).out, HasSubstr("current"));
}

TEST_F(DemoProcess, SeatsListAndShow)
{
    const auto list = runDemo({"seat", "list", "--json"}).json();
    ASSERT_FALSE(list.empty());
    expectKeys(list[0], kSeatKeys);
    auto keys = kSeatKeys;
    keys.insert(keys.end(), {"timeline", "verdict"});
    const std::string name = list[0]["name"];
    expectKeys(runDemo({"seat", "show", name, "--json"}).json(), keys);
    EXPECT_THAT(runDemo({"seat", "list"}).out, HasSubstr(name));
    EXPECT_THAT(runDemo({"seat", "show", name}).out, HasSubstr(list[0]["target"].get<std::string>()));
}

TEST_F(DemoProcess, SeatSecret)
{
    const auto ran = runDemo({"seat", "secret", "PC-01", "--json"});
    EXPECT_EQ(ran.code, 0);
    expectKeys(ran.json(), {"initiator", "user", "secret", "mutualUser", "mutualSecret"});
    EXPECT_EQ(runDemo({"seat", "secret", "PC-01", "--renew", "--json"}).code, 0);
    EXPECT_THAT(runDemo({"seat", "secret", "PC-01", "--renew", "--dry-run", "--json"}).out, HasSubstr("changes"));
}

TEST_F(DemoProcess, SeatAddSetRemove)
{
    const auto added = runDemo({"seat", "add", "NEW-1", "--mac", "52-54-00-AA-BB-CC", "--master=win11", "--group", "x",
                                "--policy", "nightly", "--size-limit", "20G", "--json"});
    ASSERT_EQ(added.code, 0) << added.out;
    const auto items = added.json()["items"];
    ASSERT_EQ(items.size(), 1U);
    EXPECT_EQ(items[0]["name"], "NEW-1");
    EXPECT_EQ(items[0]["outcome"], "done");
    EXPECT_TRUE(items[0].contains("message"));
    EXPECT_FALSE(added.json().contains("error"));
    const std::string idle = seatThat(false);
    EXPECT_EQ(runDemo({"seat", "set", idle, "group=front", "policy=keep", "--json"}).json()["items"][0]["outcome"],
              "done");
    EXPECT_EQ(runDemo({"seat", "remove", idle, "--yes", "--json"}).json()["items"][0]["outcome"], "done");
    EXPECT_THAT(runDemo({"seat", "remove", idle, "--yes"}).out, HasSubstr("done"));
}

TEST_F(DemoProcess, AWrongSeatIsRefusedBeforeAnythingIsDone)
{
    const std::vector<Words> wrong{
        {"seat", "add", "a_b", "--mac", "525400aabbcc", "--master", "win11"},
        {"seat", "add", "A", "--mac", "nonsense", "--master", "win11"},
        {"seat", "add", "A", "--master", "win11"},
        {"seat", "add", "A", "--mac", "525400aabbcc"},
        {"seat", "add", "A", "--mac", "525400aabbcc", "--master", "win11@x"},
        {"seat", "add", "A", "--mac", "525400aabbcc", "--master", "win11", "--policy", "never"},
        {"seat", "add", "A", "--mac", "525400aabbcc", "--master", "win11", "--size-limit", "big"},
        {"seat", "set", "PC-01", "group"},
        {"seat", "set", "PC-01", "colour=red"},
        {"seat", "set", "PC-01"},
        {"seat", "reset"},
        {"seat", "reset", "PC-01", "--all", "--yes"},
        {"journal", "--seat", "a_b"}};
    for (auto words : wrong) {
        words.emplace_back("--json");
        SCOPED_TRACE(::testing::PrintToString(words));
        expectError(runDemo(words), 2);
    }
    expectError(runDemo({"seat", "add", "A", "--mac", "525400aabbcc", "--master", "nope", "--json"}), 4);
    expectError(runDemo({"seat", "show", "NOPE", "--json"}), 4);
    expectError(runDemo({"seat", "reset", "NOPE", "--yes", "--json"}), 4);
    expectError(runDemo({"master", "show", "nope", "--json"}), 4);
    expectError(runDemo({"master", "snapshots", "nope", "--json"}), 4);
}

TEST_F(DemoProcess, ResetOfASeatInUseIsRefusedUnlessForced)
{
    const std::string busy = seatThat(true);
    const auto refused = runDemo({"seat", "reset", busy, "--yes", "--json"});
    expectError(refused, 3);
    EXPECT_EQ(refused.json()["items"][0]["outcome"], "refused");
    EXPECT_EQ(refused.json()["error"]["items"], refused.json()["items"]);
    EXPECT_EQ(runDemo({"seat", "reset", busy, "--yes", "--force"}).code, 0);
    const auto mixed = runDemo({"seat", "reset", busy, seatThat(false), "--yes"});
    EXPECT_EQ(mixed.code, 3);
    EXPECT_THAT(mixed.out, HasSubstr("refused"));
    EXPECT_THAT(mixed.out, HasSubstr("done"));
}

TEST_F(DemoProcess, DestructiveVerbsAskOrWantYes)
{
    for (const Words &verb :
         std::vector<Words>{{"seat", "reset", "--all"}, {"seat", "remove", "PC-01"}, {"master", "delete", "win11"}}) {
        auto words = verb;
        words.emplace_back("--json");
        SCOPED_TRACE(::testing::PrintToString(words));
        const auto ran = runDemo(words);
        expectError(ran, 2);
        EXPECT_THAT(ran.json()["error"]["hint"].get<std::string>(), HasSubstr("--yes"));
        words.emplace_back("--dry-run");
        const auto dry = runDemo(words);
        if (dry.code == 0) expectKeys(dry.json(), {"changes"});
    }
    const auto dry = runDemo({"seat", "reset", "--all", "--force", "--dry-run", "--json"});
    ASSERT_EQ(dry.code, 0);
    ASSERT_FALSE(dry.json()["changes"].empty());
    expectKeys(dry.json()["changes"][0], {"what", "name", "detail", "bytesLost"});
    EXPECT_THAT(runDemo({"seat", "reset", "--all", "--force", "--dry-run"}).out, HasSubstr("nothing was done"));
}

TEST_F(DemoProcess, AtATerminalItAsksAndShowsWhatIsLost)
{
    const Words words{"--connect", "demo:", "seat", "reset", "--group", "hall", "--force"};
    const auto no = runAtTerminal(words, "n\n");
    EXPECT_EQ(no.code, 1);
    EXPECT_THAT(no.out, HasSubstr("This will change"));
    EXPECT_THAT(no.out, HasSubstr("[y/N]"));
    EXPECT_THAT(no.out, HasSubstr("nothing was changed"));
    const auto yes = runAtTerminal(words, "y\n");
    EXPECT_EQ(yes.code, 0) << yes.out;
    EXPECT_THAT(yes.out, HasSubstr("done"));
    auto asked = words;
    asked.emplace_back("--yes");
    EXPECT_THAT(runAtTerminal(asked, "").out, Not(HasSubstr("[y/N]")));
}

TEST_F(DemoProcess, ATerminalHasColoursAndAWidth)
{
    const auto coloured = runAtTerminal({"--connect", "demo:", "seat", "list"}, "");
    EXPECT_THAT(coloured.out, HasSubstr("\x1b[32mrunning\x1b[0m"));
    const auto plain = runAtTerminal({"--connect", "demo:", "master", "snapshots", "win11"}, "", {{"NO_COLOR", "1"}});
    EXPECT_THAT(plain.out, Not(HasSubstr("\x1b[3")));
    EXPECT_THAT(plain.out, HasSubstr("…"));
    std::size_t longest = 0;
    for (std::size_t at = 0; at < plain.out.size();) {
        const auto end = std::min(plain.out.find("\r\n", at), plain.out.size());
        longest = std::max(longest, end - at);
        at = end + 2;
    }
    EXPECT_LE(longest, 100U + 2U); // the ellipsis has three bytes and one column
}

TEST_F(DemoProcess, ImportOfAFileOfThisMachine)
{
    const auto ran = runDemo({"master", "import", "fresh", m_raw, "--format", "raw", "--comment", "first", "--json"});
    ASSERT_EQ(ran.code, 0) << ran.out << ran.err;
    EXPECT_EQ(ran.json()["name"], "fresh");
    EXPECT_EQ(ran.json()["size"], 1 << 20);
    EXPECT_THAT(ran.err, IsEmpty());
    const auto guessed = runDemo({"master", "import", "fresh", m_raw});
    EXPECT_EQ(guessed.code, 0);
    EXPECT_THAT(guessed.err, HasSubstr("no known image header: taken as raw"));
    EXPECT_THAT(guessed.out, HasSubstr("Imported fresh"));
    EXPECT_EQ(std::count(guessed.out.begin(), guessed.out.end(), '\n'), 1);
    const auto dry = runDemo({"master", "import", "fresh", m_raw, "--dry-run", "--json"});
    EXPECT_EQ(dry.code, 0);
    EXPECT_EQ(dry.json()["changes"].size(), 1U);
}

TEST_F(DemoProcess, ImportRefusesWhatIsNoDisk)
{
    const std::string empty = (m_dir / "empty").string();
    const std::ofstream makeEmpty(empty);
    const std::string odd = (m_dir / "odd.raw").string();
    std::ofstream(odd) << std::string(1000, 'x');
    expectError(runDemo({"master", "import", "a", (m_dir / "none").string(), "--json"}), 4);
    for (const auto &file : {empty, odd, m_dir.string(), std::string("/dev/null"), std::string("host:relative")})
        expectError(runDemo({"master", "import", "a", file, "--json"}), 2);
    expectError(runDemo({"master", "import", "a", m_raw, "--format", "qcow2", "--json"}), 2);
    expectError(runDemo({"master", "import", "a", m_raw, "--format", "zip", "--json"}), 2);
    expectError(runDemo({"master", "import", "b@d", m_raw, "--json"}), 2);
    expectError(runDemo({"master", "import", "WIN11", m_raw, "--format", "raw", "--json"}), 2);
    expectError(runDemo({"master", "import", "WIN11", m_raw, "--format", "raw", "--json", "--dry-run"}), 2);
}

TEST_F(DemoProcess, Export)
{
    const std::string file = (m_dir / "out.raw").string();
    const auto dry = runDemo({"master", "export", "debian-lab@1", file, "--dry-run", "--json"});
    EXPECT_EQ(dry.code, 0);
    EXPECT_EQ(dry.json()["changes"].size(), 1U);
    EXPECT_FALSE(fs::exists(file));
    const auto ran = runDemo({"master", "export", "debian-lab@1", file, "--json"});
    ASSERT_EQ(ran.code, 0) << ran.out;
    expectKeys(ran.json(), {"file", "format", "bytes"});
    EXPECT_EQ(fs::file_size(file), ran.json()["bytes"]);
    EXPECT_FALSE(fs::exists(file + ".part"));
    expectError(runDemo({"master", "export", "debian-lab", file, "--json", "--yes"}), 2);
    expectError(runDemo({"master", "export", "debian-lab@99", file + "2", "--json"}), 4);
    expectError(runDemo({"master", "export", "nope", file + "2", "--json"}), 4);
    expectError(runDemo({"master", "export", "debian-lab", file + "2", "--format", "vmdk", "--json"}), 2);
    EXPECT_FALSE(fs::exists(file + "2"));
    EXPECT_FALSE(fs::exists(file + "2.part"));
}

TEST_F(DemoProcess, Journal)
{
    const auto ran = runDemo({"journal", "--seat", "PC-01", "--json"});
    EXPECT_EQ(ran.code, 0);
    EXPECT_TRUE(ran.json().is_array());
    EXPECT_EQ(runDemo({"journal"}).code, 0);
}

TEST_F(DemoProcess, Schedule)
{
    EXPECT_EQ(runDemo({"schedule", "list", "--json"}).json(), json::array());
    const auto added = runDemo({"schedule", "add", "--at", "04:00", "--days", "mon,fri", "--action", "reset", "--group",
                                "hall", "--wait-until", "06:00", "--run-missed", "--json"});
    EXPECT_EQ(added.code, 0) << added.out << added.err;
    EXPECT_EQ(added.json()["items"][0]["name"], "1");
    EXPECT_EQ(added.json()["items"][0]["outcome"], "done");
    const Words good{"schedule", "add", "--at", "04:00", "--action", "reset", "--seats", "PC-01,pc-02", "--json"};
    auto dry = good;
    dry.emplace_back("--dry-run");
    EXPECT_EQ(runDemo(dry).json()["changes"][0]["what"], "add schedule");
    const auto with = [&](const Words &more) {
        auto words = good;
        words.insert(words.end(), more.begin(), more.end());
        return runDemo(words);
    };
    expectError(with({"--all"}), 2);
    expectError(with({"--days", "someday"}), 2);
    expectError(with({"--wait-until", "04:00"}), 2);
    expectError(runDemo({"schedule", "add", "--at", "04:00", "--action", "reset", "--json"}), 2);
    expectError(runDemo({"schedule", "add", "--action", "reset", "--all", "--json"}), 2);
    EXPECT_EQ(runDemo({"schedule", "add", "--at", "04:00", "--action", "wake", "--all", "--json"}).code, 0);
    expectError(runDemo({"schedule", "add", "--at", "04:00", "--action", "reset", "--seats", "PC-99", "--json"}), 4);
    for (const char *verb : {"remove", "run", "enable", "disable"}) {
        expectError(runDemo({"schedule", verb, "3", "--yes", "--json"}), 4);
        expectError(runDemo({"schedule", verb, "three", "--yes", "--json"}), 2);
    }
}

TEST_F(DemoProcess, UpdatesRollOutsAndVersions)
{
    expectError(runDemo({"update", "show", "win11", "--json"}), 4);
    expectError(runDemo({"update", "show", "none", "--json"}), 4);
    expectError(runDemo({"update", "begin", "win11", "--json"}), 2);
    expectError(runDemo({"update", "begin", "win11", "--seat", "PC-99", "--json"}), 4);
    expectError(runDemo({"update", "begin", "win11", "--seat", "PC-01", "--file", "x", "--json"}), 2);
    expectError(runDemo({"update", "publish", "win11", "--json"}), 2);
    expectError(runDemo({"update", "publish", "win11", "--comment", "c", "--json"}), 4);
    expectError(runDemo({"update", "publish", "win11", "--comment", "c", "--roll-out", "soon", "--json"}), 2);
    expectError(runDemo({"update", "publish", "win11", "--comment", "c", "--canary", "PC-01,,", "--json"}), 2);
    expectError(runDemo({"update", "discard", "win11", "--json"}), 2); // nobody to ask
    expectError(runDemo({"update", "discard", "win11", "--yes", "--json"}), 4);
    expectError(runDemo({"rollout", "show", "win11", "--json"}), 4);
    expectError(runDemo({"rollout", "continue", "win11", "--json"}), 4);
    expectError(runDemo({"rollout", "abort", "win11", "--json"}), 4);
    expectError(runDemo({"master", "current", "win11", "9", "--json"}), 4);
    expectError(runDemo({"master", "current", "win11", "two", "--json"}), 2);
    expectError(runDemo({"master", "drop", "win11", "4", "--yes", "--json"}), 3);
    const auto back = runDemo({"master", "current", "win11", "3", "--roll-out", "idle", "--yes", "--json"});
    EXPECT_EQ(back.code, 0) << back.out << back.err;
    EXPECT_EQ(back.json()["items"][0]["name"], "win11");
    EXPECT_THAT(back.json()["items"][0]["message"].get<std::string>(), HasSubstr("snapshot 3 is current"));
    EXPECT_EQ(runDemo({"master", "good", "win11", "4", "--json"}).json()["items"][0]["outcome"], "done");
    const auto dry = runDemo({"master", "current", "win11", "3", "--roll-out", "idle", "--dry-run", "--json"});
    EXPECT_EQ(dry.json()["changes"][0]["what"], "set current");
    EXPECT_TRUE(runDemo({"master", "show", "win11", "--json"}).json()["update"].is_null());
    expectError(runDemo({"seat", "undo", "PC-99", "--json"}), 4);
    expectError(runDemo({"seat", "undo", "PC-01", "--json"}), 4); // nothing was reset
}

TEST_F(DemoProcess, Pcs)
{
    const json pcs = runDemo({"pc", "list", "--json"}).json();
    ASSERT_EQ(pcs.size(), 3U);
    for (const char *key :
         {"mac", "address", "manufacturer", "product", "serial", "nic", "firmware", "firstSeen", "lastSeen"})
        EXPECT_TRUE(pcs[0].contains(key)) << key;
    const std::string mac = pcs[0]["mac"];
    EXPECT_THAT(runDemo({"pc", "list"}).out, HasSubstr(mac));
    const auto dry = runDemo({"pc", "adopt", mac, "--dry-run", "--json"}).json();
    EXPECT_EQ(dry["changes"][0]["what"], "add seat");
    EXPECT_EQ(runDemo({"pc", "adopt", mac, "--name", "NEW-1", "--json"}).json()["items"][0]["name"], "NEW-1");
    EXPECT_EQ(runDemo({"pc", "ignore", mac, "--json"}).code, 0);
    EXPECT_EQ(runDemo({"pc", "auto", "on", "--master", "win11", "--json"}).code, 0);
    expectError(runDemo({"pc", "auto", "perhaps", "--json"}), 2);
    expectError(runDemo({"pc", "adopt", "02:00:00:00:00:77", "--json"}), 4);
    expectError(runDemo({"pc", "adopt", "no-mac", "--json"}), 2);
}

TEST_F(DemoProcess, PowerAndBooting)
{
    EXPECT_EQ(runDemo({"seat", "wake", "--all", "--json"}).code, 0);
    expectError(runDemo({"seat", "shutdown", "PC-01", "--json"}), 2); // asks first
    const auto down = runDemo({"seat", "shutdown", "PC-01", "--yes", "--json"});
    EXPECT_EQ(down.json()["items"][0]["outcome"], "done") << down.out;
    EXPECT_EQ(runDemo({"seat", "reboot", "PC-01", "--dry-run", "--json"}).json()["changes"][0]["what"], "reboot");
    const std::string mac = runDemo({"seat", "show", "PC-01", "--json"}).json()["mac"];
    const auto script = runDemo({"boot", "script", "--mac", mac});
    EXPECT_EQ(script.code, 0) << script.err;
    EXPECT_EQ(script.out.rfind("#!ipxe\n", 0), 0U);
    EXPECT_THAT(script.out, HasSubstr("sanboot"));
    EXPECT_EQ(runDemo({"boot", "script", "--mac", mac, "--json"}).json()["script"], script.out);
    expectError(runDemo({"boot", "script", "--json"}), 2);
    expectError(runDemo({"boot", "script", "--mac", "02:00:00:00:00:77", "--json"}), 4);
    EXPECT_EQ(runDemo({"boot", "network", "show", "--json"}).json()["on"], false);
    EXPECT_EQ(runDemo({"boot", "network", "on", "--interface", "eth0", "--json"}).code, 0);
    expectError(runDemo({"boot", "network", "on", "--json"}), 2);
    expectError(runDemo({"boot", "network", "maybe", "--json"}), 2);
    expectError(runDemo({"boot", "stick", "/tmp/none.img", "--json"}), 6);
}

TEST_F(DemoProcess, TheDoctorLooksAtHostMasterAndFile)
{
    const auto host = runDemo({"doctor", "--json"});
    bool failed = false;
    for (const auto &check : host.json()) {
        failed = failed || check["result"] == "fail"; // the demo room's PCs live a life of their own
        EXPECT_TRUE(check["check"].is_string() && check["text"].is_string() && check.contains("remedy")) << check;
    }
    EXPECT_EQ(host.code, failed ? 1 : 0);
    EXPECT_EQ(runDemo({"doctor", "host", "--json"}).json().size(), host.json().size());
    EXPECT_EQ(runDemo({"doctor", "master", "win11", "--json"}).json()[0]["check"], "current");
    expectError(runDemo({"doctor", "master", "none", "--json"}), 4);
    expectError(runDemo({"doctor", "master", "--json"}), 2);
    expectError(runDemo({"doctor", "seat", "PC-01", "--json"}), 2);
    expectError(runDemo({"doctor", "file", "/nowhere/none.img", "--json"}), 4);
    const auto file = m_dir / "empty.raw";
    std::ofstream(file) << std::string(4096, '\0');
    const auto empty = runDemo({"doctor", "file", file.string(), "--json"});
    EXPECT_EQ(empty.code, 0);
    EXPECT_EQ(empty.json()[0]["result"], "warn") << "taken as raw";
    EXPECT_EQ(empty.json()[2]["check"], "boot");
    std::ofstream(file) << std::string(4097, '\0');
    const auto odd = runDemo({"doctor", "file", file.string(), "--json"});
    EXPECT_EQ(odd.code, 1);
    EXPECT_EQ(odd.json()[0]["result"], "fail");
}

TEST_F(DemoProcess, HasNoStoreToSendFrom)
{
    for (const Words &verb : std::vector<Words>{{"master", "send", "win11@1"},
                                                {"master", "send", "win11@1", "--dry-run"},
                                                {"master", "receive", "win11"},
                                                {"master", "receive", "win11", "--dry-run"},
                                                {"master", "receive", "win11", "--token"},
                                                {"master", "receive", "win11", "--discard"}}) {
        auto words = verb;
        words.emplace_back("--json");
        SCOPED_TRACE(::testing::PrintToString(words));
        expectError(runDemo(words), 6);
    }
    expectError(runDemo({"master", "send", "win11@x", "--json"}), 2);
    expectError(runDemo({"master", "send", "win11", "--from", "none", "--json"}), 2);
    expectError(runDemo({"master", "receive", "a b", "--json"}), 2);
    expectError(runDemo({"master", "receive", "win11", "--token", "--discard", "--json"}), 2);
}

TEST_F(DemoProcess, HasNoStoreToScrub)
{
    expectError(runDemo({"store", "check", "--json"}), 6);
    expectError(runDemo({"store", "scrub", "show", "--json"}), 6);
    expectError(runDemo({"store", "scrub", "start", "--json"}), 6);
    expectError(runDemo({"store", "scrub", "begin", "--json"}), 2);
    expectError(runDemo({"store", "scrub", "--json"}), 2);
}

TEST_F(DemoProcess, WrongUsageNamesTheNearestWord)
{
    const auto ran = runDemo({"seat", "rest", "PC-01"});
    EXPECT_EQ(ran.code, 2);
    EXPECT_THAT(ran.out, IsEmpty());
    EXPECT_THAT(ran.err, HasSubstr("Did you mean seat reset?"));
    expectError(run({"--json"}), 2);
    expectError(run({"--json", "--conect", "demo:"}), 2);
    expectError(runDemo({"status", "extra", "--json"}), 2);
    expectError(runDemo({"status", "--force", "--json"}), 2);
    expectError(runDemo({"master", "import", "x", "--json"}), 2);
}

TEST_F(DemoProcess, VersionAndHelp)
{
    EXPECT_THAT(run({"--version"}).out, ::testing::MatchesRegex("freshseatctl [0-9]+\\.[0-9]+\\.[0-9]+\n"));
    EXPECT_TRUE(run({"--version", "--json"}).json().contains("version"));
    for (const Words &words : std::vector<Words>{{"--help"},
                                                 {"-h"},
                                                 {"help"},
                                                 {"seat", "--help"},
                                                 {"seat", "reset", "--help"},
                                                 {"help", "seat", "reset"}}) {
        const auto ran = run(words);
        EXPECT_EQ(ran.code, 0);
        EXPECT_THAT(ran.out, HasSubstr("seat reset"));
        EXPECT_THAT(ran.err, IsEmpty());
    }
}

TEST_F(DemoProcess, TheConnectionComesFromOptionOrEnvironment)
{
    EXPECT_EQ(run({"status"}, {{"FRESHSEAT_CONNECT", "demo:"}}).code, 0);
    expectError(run({"status", "--json", "--connect", "nonsense"}, {{"FRESHSEAT_CONNECT", "demo:"}}), 2);
    expectError(run({"status", "--json", "--connect", "truenas://nas.invalid/tank"}), 5);
    expectError(run({"status", "--json", "--connect", "truenas+ssh://root@nas.invalid/tank"}), 5);
    expectError(run({"status", "--json", "--connect", "zfs+ssh://root@nas.invalid/tank"}),
                5); // no such host (RFC 6761)
    expectError(run({"status", "--json", "--connect", "demo:", "--accept-cert", "SHA256:x"}), 2);
    expectError(run({"status", "--json", "--connect", "demo:", "--secret-file", (m_dir / "none").string()}), 4);
    const auto secret = run({"status", "--json", "--connect", "ssh://anna:hunter2@nas"});
    expectError(secret, 2);
    EXPECT_THAT(secret.out, Not(HasSubstr("hunter2")));
}

TEST_F(DemoProcess, StdioWithoutADaemonIsUnreachable)
{
    const auto ran = run({"stdio", (m_dir / "none.sock").string()});
    EXPECT_EQ(ran.code, 5);
    EXPECT_THAT(ran.out, IsEmpty());
    EXPECT_THAT(ran.err, HasSubstr("No helper answers"));
    const auto nowhere = run({"stdio"}, {{"FRESHSEAT_STATE", m_dir.string()}});
    EXPECT_EQ(nowhere.code, 5);
    EXPECT_THAT(nowhere.err, HasSubstr((m_dir / "control.sock").string()));
}

TEST_F(DemoProcess, OutputThatCannotBeWrittenIsAFailure)
{
    const std::string command = std::string(FRESHSEATCTL) + " --connect demo: seat list >/dev/full 2>&1";
    const int status = std::system(command.c_str());
    EXPECT_EQ(WEXITSTATUS(status), 1);
}

} // namespace
} // namespace freshseat::cli
