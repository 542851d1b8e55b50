// SPDX-License-Identifier: GPL-3.0-or-later
// Every key, and every wrong value with its line and reason.
#include "app/daemon/config.h"

#include <gtest/gtest.h>

namespace freshseat::daemon {
namespace {

TEST(ConfigFile, TakesEveryKey)
{
    const auto got = parseConfig("state = \"/srv/freshseat\"\n"
                                 "log-level = \"debug\"\n"
                                 "[iscsi]\n"
                                 "listen = [\"0.0.0.0:3260\", \"[::1]:3261\"]\n"
                                 "portal = \"192.168.1.2\"\n"
                                 "redirect = \"192.168.2.2:3260\"\n"
                                 "naming-authority = \"iqn.2026-11.org.example\"\n"
                                 "workers = 4\n"
                                 "login-timeout = 20\n"
                                 "dead-peer = 45\n"
                                 "[control]\n"
                                 "socket = \"/run/x.sock\"\n"
                                 "[store]\n"
                                 "reserve = \"10G\"\n"
                                 "scrub-rate = \"32M\"\n"
                                 "undo-hours = 2\n"
                                 "undo-budget = \"5G\"\n"
                                 "[updates]\n"
                                 "keep-snapshots = 5\n"
                                 "boot-within = 300\n"
                                 "stay = 60\n"
                                 "restarts = 1\n",
                                 "f");
    ASSERT_TRUE(got) << got.error().message;
    EXPECT_EQ(got->state, "/srv/freshseat");
    EXPECT_EQ(got->logLevel, log::Level::Debug);
    EXPECT_EQ(got->iscsi, (std::vector<std::string>{"0.0.0.0:3260", "[::1]:3261"}));
    EXPECT_EQ(got->portal, "192.168.1.2");
    EXPECT_EQ(got->redirect, "192.168.2.2:3260");
    EXPECT_EQ(got->authority, "iqn.2026-11.org.example");
    EXPECT_EQ(got->workers, 4U);
    EXPECT_EQ(got->loginTimeout, std::chrono::seconds(20));
    EXPECT_EQ(got->deadPeer, std::chrono::seconds(45));
    EXPECT_EQ(got->control, "/run/x.sock");
    EXPECT_EQ(got->reserve, std::uint64_t{10} << 30U);
    EXPECT_EQ(got->undoGrace, std::chrono::hours(2));
    EXPECT_EQ(got->undoBudget, std::uint64_t{5} << 30U);
    EXPECT_EQ(got->keepSnapshots, 5);
    EXPECT_EQ(got->bootWithin, std::chrono::seconds(300));
    EXPECT_EQ(got->stay, std::chrono::seconds(60));
    EXPECT_EQ(got->restarts, 1);
    EXPECT_EQ(got->scrubRate, std::uint64_t{32} << 20U);
    EXPECT_TRUE(parseConfig("", "f"));
    EXPECT_TRUE(parseConfig("# only words\n", "f"));
}

struct Wrong {
    const char *text;
    const char *place; ///< how the message begins
    const char *reason;
};

TEST(ConfigFile, NamesFileLineAndReason)
{
    const Wrong table[] = {
        {"state = \n", "f:1: ", ""},
        {"state = 7\n", "f:1: state ", "text in quotation marks"},
        {"\nstate = \"\"\n", "f:2: state ", "empty"},
        {"stat = \"/x\"\n", "f:1: stat ", "unknown"},
        {"log-level = \"loud\"\n", "f:1: log-level ", "\"warning\""},
        {"[updates]\nstay = 0\n", "f:2: updates.stay ", "from 5 to 86400"},
        {"[updates]\nkeep-snapshots = \"all\"\n", "f:2: updates.keep-snapshots ", "whole number"},
        {"[iscsi]\nlistne = [\"127.0.0.1:0\"]\n", "f:2: iscsi.listne ", "unknown"},
        {"[iscsi]\nlisten = \"127.0.0.1:0\"\n", "f:2: iscsi.listen ", "list"},
        {"[iscsi]\nlisten = []\n", "f:2: iscsi.listen ", "list"},
        {"[iscsi]\nlisten = [\"here\"]\n", "f:2: iscsi.listen ", "here"},
        {"[iscsi]\nlisten = [\"127.0.0.1:99999\"]\n", "f:2: iscsi.listen ", ""},
        {"[iscsi]\n\nportal = \"my host\"\n", "f:3: iscsi.portal ", "address"},
        {"[iscsi]\nredirect = \"192.168.1.2\"\n", "f:2: iscsi.redirect ", "port"},
        {"[iscsi]\nredirect = \"0.0.0.0:3260\"\n", "f:2: iscsi.redirect ", "one address"},
        {"[iscsi]\nnaming-authority = \"iqn.2026-11.local\"\n", "f:2: iscsi.naming-authority ", "dot"},
        {"[iscsi]\nnaming-authority = \"freshseat\"\n", "f:2: iscsi.naming-authority ", "dot"},
        {"[iscsi]\nworkers = -1\n", "f:2: iscsi.workers ", "0 to 256"},
        {"[iscsi]\nworkers = 1.5\n", "f:2: iscsi.workers ", "whole number"},
        {"[iscsi]\nlogin-timeout = 1\n", "f:2: iscsi.login-timeout ", "5 to 300"},
        {"[iscsi]\ndead-peer = \"long\"\n", "f:2: iscsi.dead-peer ", "5 to 300"},
        {"[store]\nseats = \"disk2\"\n", "f:2: store.seats ", "whole path"},
        {"[store]\nreserve = 10\n", "f:2: store.reserve ", "text"},
        {"[store]\nreserve = \"lots\"\n", "f:2: store.reserve ", "size"},
        {"[store]\nscrub-rate = \"9K\"\n", "f:2: store.scrub-rate ", "1M"},
        {"[control]\nsocket = true\n", "f:2: control.socket ", "text"},
        {"[unknown]\na = 1\n", "f:1: unknown ", "unknown"},
        {"state = \"/a\"\nstate = \"/b\"\n", "f:2: ", ""},
        {"iscsi = 7\n", "f:1: iscsi ", "unknown"},
    };
    for (const Wrong &wrong : table) {
        const auto got = parseConfig(wrong.text, "f");
        ASSERT_FALSE(got) << wrong.text;
        EXPECT_EQ(got.error().code, ErrorCode::Usage) << wrong.text;
        EXPECT_TRUE(got.error().message.starts_with(wrong.place)) << wrong.text << got.error().message;
        EXPECT_NE(got.error().message.find(wrong.reason), std::string::npos) << got.error().message;
    }
}

TEST(ConfigFile, TellsOfAllProblemsInOrder)
{
    const auto got = parseConfig("zzz = 1\naaa = 2\nlog-level = 3\n", "f");
    ASSERT_FALSE(got);
    const std::string &words = got.error().message;
    EXPECT_LT(words.find("f:1: zzz"), words.find("f:2: aaa"));
    EXPECT_LT(words.find("f:2: aaa"), words.find("f:3: log-level"));
}

TEST(ConfigFile, ReadsWhoseCompanionItIs)
{
    const auto got = parseConfig("[companion]\nurl = \"zfs+ssh://root@nas/tank\"\nsecret-file = \"/etc/s\"\nidentity = "
                                 "\"/etc/k\"\nknown-hosts = \"/etc/h\"\naccept-key = \"SHA256:x\"\n",
                                 "f");
    ASSERT_TRUE(got) << got.error().message;
    EXPECT_EQ(got->companion,
              (CompanionConfig{"zfs+ssh://root@nas/tank", "/etc/s", "/etc/k", "/etc/h", "SHA256:x", {}}));
    EXPECT_EQ(parseConfig("[companion]\naccept-cert = \"SHA256:y\"\n", "f")->companion.acceptCert, "SHA256:y");
    EXPECT_FALSE(parseConfig("[companion]\nsecret = \"x\"\n", "f")) << "secrets stand in files of their own";
}

TEST(ConfigFile, ReadsWhetherSecretsAreForOneBoot)
{
    EXPECT_TRUE(parseConfig("[boot]\none-time-secrets = true\n", "f")->oneTimeSecrets);
    EXPECT_FALSE(parseConfig("[boot]\n", "f")->oneTimeSecrets);
    EXPECT_EQ(parseConfig("[boot]\none-time-secrets = 1\n", "f").error().code, ErrorCode::Usage);
}

TEST(ConfigFile, ReadsTheBootService)
{
    const auto got = parseConfig("[http]\nlisten = \"127.0.0.1:81\"\n[boot]\nprograms = \"/srv/ipxe\"\n", "f");
    ASSERT_TRUE(got) << got.error().message;
    EXPECT_EQ(got->http, "127.0.0.1:81");
    EXPECT_EQ(got->bootPrograms, "/srv/ipxe");
    EXPECT_FALSE(parseConfig("[http]\nlisten = \"everywhere\"\n", "f"));
}

TEST(ConfigFile, ReadsWhoMaySeeTheFigures)
{
    const auto got = parseConfig("[metrics]\nallow = [\"10.0.0.9\", \"192.168.1.0/24\"]\n", "f");
    ASSERT_TRUE(got) << got.error().message;
    ASSERT_EQ(got->metricsAllow.size(), 2U);
    EXPECT_TRUE(got->metricsAllow[1].contains("192.168.1.77"));
    EXPECT_TRUE(parseConfig("[metrics]\nallow = []\n", "f")->metricsAllow.empty());
    for (const char *wrong : {"\"10.0.0.9\"", "[9]", "[\"\"]", "[\"everybody\"]", "[\"192.168.1.7/24\"]"}) {
        const auto refused = parseConfig(std::string("[metrics]\nallow = ") + wrong + "\n", "f");
        ASSERT_FALSE(refused) << wrong;
        EXPECT_TRUE(refused.error().message.starts_with("f:2: metrics.allow ")) << refused.error().message;
    }
}

TEST(ConfigFile, SaysThatItCannotBeRead)
{
    EXPECT_EQ(readConfig("/nonexistent/freshseatd.toml").error().code, ErrorCode::NotFound);
    EXPECT_EQ(readConfig("/").error().code, ErrorCode::Usage);
}

} // namespace
} // namespace freshseat::daemon
