// SPDX-License-Identifier: GPL-3.0-or-later
// Flags over file over defaults.
#include "app/daemon/config.h"

#include <gtest/gtest.h>

#include <map>

namespace freshseat::daemon {
namespace {

Surroundings surroundings(bool root, std::map<std::string, std::string> variables = {{"HOME", "/home/anna"}})
{
    return {root, [variables = std::move(variables)](const char *name) -> std::optional<std::string> {
                const auto found = variables.find(name);
                return found == variables.end() ? std::nullopt : std::optional(found->second);
            }};
}

TEST(Config, Defaults)
{
    const auto root = resolveConfig({}, {}, surroundings(true));
    ASSERT_TRUE(root);
    EXPECT_EQ(root->state, "/var/lib/freshseat");
    EXPECT_EQ(root->control, "/run/freshseat/control.sock");
    EXPECT_EQ(root->iscsi, std::vector<std::string>{"0.0.0.0:3260"});
    EXPECT_EQ(root->authority, "iqn.2026-11.org.freshseat");
    const auto anna = resolveConfig({}, {}, surroundings(false));
    EXPECT_EQ(anna->state, "/home/anna/.local/state/freshseat");
    EXPECT_EQ(anna->control, "/home/anna/.local/state/freshseat/control.sock");
    EXPECT_EQ(resolveConfig({}, {}, surroundings(false, {{"XDG_STATE_HOME", "/x"}}))->state, "/x/freshseat");
    EXPECT_EQ(resolveConfig({}, {}, surroundings(false, {})).error().code, ErrorCode::Usage);
    EXPECT_FALSE(defaultConfigFile(surroundings(false)));
    EXPECT_EQ(defaultConfigFile(surroundings(true)), "/etc/freshseat/freshseatd.toml");
}

TEST(Config, FlagsWinOverTheFile)
{
    FileConfig file;
    file.state = "/file";
    file.control = "/file/sock";
    file.iscsi = {"10.0.0.1:3260"};
    file.logLevel = log::Level::Error;
    file.portal = "10.0.0.1";
    auto both = resolveConfig({}, file, surroundings(true));
    EXPECT_EQ(both->state, "/file");
    EXPECT_EQ(both->control, "/file/sock");
    EXPECT_EQ(both->iscsi.front(), "10.0.0.1:3260");
    EXPECT_EQ(both->logLevel, log::Level::Error);
    Arguments arguments;
    arguments.state = "/flag";
    arguments.iscsi = {"127.0.0.1:0"};
    arguments.logLevel = log::Level::Debug;
    both = resolveConfig(arguments, file, surroundings(true));
    EXPECT_EQ(both->state, "/flag");
    EXPECT_EQ(both->iscsi, std::vector<std::string>{"127.0.0.1:0"});
    EXPECT_EQ(both->logLevel, log::Level::Debug);
    EXPECT_EQ(both->portal, "10.0.0.1");
    file.control.reset();
    EXPECT_EQ(resolveConfig(arguments, file, surroundings(true))->control, "/flag/control.sock");
}

TEST(Config, ACompanionHasNoDisksAndIsNoHelpersCompanion)
{
    EXPECT_FALSE(resolveConfig({}, {}, surroundings(true))->companion);
    FileConfig file;
    file.iscsi = {"0.0.0.0:3260"};
    file.companion.url = "zfs+ssh://root@nas/tank";
    file.companion.secretFile = "/etc/secret";
    Arguments arguments;
    auto config = resolveConfig(arguments, file, surroundings(true));
    ASSERT_TRUE(config) << config.error().message;
    EXPECT_EQ(config->companion->secretFile, "/etc/secret");
    EXPECT_TRUE(config->iscsi.empty());
    arguments.companion = "zfs+ssh://root@other/tank";
    EXPECT_EQ(resolveConfig(arguments, file, surroundings(true))->companion->url, "zfs+ssh://root@other/tank");
    for (const char *wrong : {"local:", "ssh://anna@helper", "nonsense", "zfs+ssh://root:word@nas/tank"}) {
        arguments.companion = wrong;
        EXPECT_EQ(resolveConfig(arguments, file, surroundings(true)).error().code, ErrorCode::Usage) << wrong;
    }
    arguments.companion = "demo:";
    arguments.iscsi = {"127.0.0.1:0"};
    EXPECT_EQ(resolveConfig(arguments, file, surroundings(true)).error().code, ErrorCode::Usage);
    arguments = {};
    file.oneTimeSecrets = true;
    EXPECT_EQ(resolveConfig(arguments, file, surroundings(true)).error().code, ErrorCode::Unsupported)
        << "refused with its reason, not left out without a word";
    file.oneTimeSecrets = false;
    file.companion.url.clear();
    EXPECT_EQ(resolveConfig(arguments, file, surroundings(true)).error().code, ErrorCode::Usage);
}

TEST(Config, AnAddressThatIsNoneIsNamed)
{
    Arguments arguments;
    arguments.iscsi = {"everywhere"};
    const auto wrong = resolveConfig(arguments, {}, surroundings(true));
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().code, ErrorCode::Usage);
    EXPECT_NE(wrong.error().message.find("everywhere"), std::string::npos);
}

} // namespace
} // namespace freshseat::daemon
