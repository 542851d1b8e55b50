// SPDX-License-Identifier: GPL-3.0-or-later
// What is a connection URL, what is not, and that no password is repeated.
#include "app/common/connection_url.h"

#include <gtest/gtest.h>

namespace freshseat::common {
namespace {

ConnectionUrl parsed(std::string_view text)
{
    const auto url = parseConnectionUrl(text);
    EXPECT_TRUE(url.has_value()) << text << ": " << (url ? "" : url.error().message);
    return url.value_or(ConnectionUrl{});
}

TEST(ConnectionUrl, LocalWithAndWithoutPath)
{
    EXPECT_EQ(parsed("local:"), (ConnectionUrl{Scheme::Local, "", "", 0, ""}));
    EXPECT_EQ(parsed("local:/run/a b.sock").path, "/run/a b.sock");
    EXPECT_EQ(parsed("local:///run/c.sock").path, "/run/c.sock");
    EXPECT_EQ(parsed("local:state/c.sock").path, "state/c.sock");
    EXPECT_EQ(parsed("LOCAL:/x%20y%25").path, "/x y%");
}

TEST(ConnectionUrl, SshInAllItsForms)
{
    EXPECT_EQ(parsed("ssh://anna@nas"), (ConnectionUrl{Scheme::Ssh, "anna", "nas", 0, ""}));
    EXPECT_EQ(parsed("ssh://anna@nas/"), (ConnectionUrl{Scheme::Ssh, "anna", "nas", 0, ""}));
    EXPECT_EQ(parsed("ssh://nas:2222/run/c.sock"), (ConnectionUrl{Scheme::Ssh, "", "nas", 2222, "/run/c.sock"}));
    EXPECT_EQ(parsed("ssh://a%40b@nas"), (ConnectionUrl{Scheme::Ssh, "a@b", "nas", 0, ""}));
    EXPECT_EQ(parsed("ssh://root@[2001:db8::1]:22/s"), (ConnectionUrl{Scheme::Ssh, "root", "2001:db8::1", 22, "/s"}));
    EXPECT_EQ(parsed("ssh://root@[fe80::1%25eth0]").host, "fe80::1%eth0");
}

TEST(ConnectionUrl, HostsWithPools)
{
    EXPECT_EQ(parsed("truenas://nas/tank"), (ConnectionUrl{Scheme::TrueNas, "", "nas", 0, "tank"}));
    EXPECT_EQ(parsed("truenas+ssh://admin@nas:22/tank/room/"),
              (ConnectionUrl{Scheme::TrueNasSsh, "admin", "nas", 22, "tank/room"}));
    EXPECT_EQ(parsed("zfs+ssh://root@[::1]/tank").path, "tank");
    EXPECT_EQ(parsed("demo:").scheme, Scheme::Demo);
    EXPECT_EQ(parsed("demo://").scheme, Scheme::Demo);
}

TEST(ConnectionUrl, BadOnesAreUsageErrorsInWords)
{
    for (const char *text : {"",
                             "nas",
                             "ssh",
                             "http://nas",
                             "ssh:nas",
                             "ssh://",
                             "ssh://@nas",
                             "ssh://a@",
                             "ssh://nas:",
                             "ssh://nas:0",
                             "ssh://nas:65536",
                             "ssh://nas:22x",
                             "ssh://::1",
                             "ssh://[::1",
                             "ssh://[::1]x",
                             "ssh://[nas]",
                             "ssh://n%zz",
                             "ssh://n%4",
                             "ssh://n%00",
                             "ssh://a b",
                             "ssh://-oProxy",
                             "ssh://-l@nas",
                             "ssh://nas/x?y",
                             "ssh://nas#f",
                             "demo:room",
                             "truenas://nas",
                             "truenas://nas/",
                             "zfs+ssh://root@nas",
                             "local://host/x",
                             "local:/a%0ab"}) {
        const auto url = parseConnectionUrl(text);
        ASSERT_FALSE(url.has_value()) << text;
        EXPECT_EQ(url.error().code, ErrorCode::Usage) << text;
        EXPECT_FALSE(url.error().message.empty());
        EXPECT_FALSE(url.error().hint.empty());
    }
}

TEST(ConnectionUrl, PasswordIsRefusedAndNotRepeated)
{
    for (const char *text : {"ssh://anna:hunter2@nas", "truenas://anna:hunter2@nas/tank", "ssh://anna:hunter2@@nas"}) {
        const auto url = parseConnectionUrl(text);
        ASSERT_FALSE(url.has_value()) << text;
        EXPECT_EQ(url.error().code, ErrorCode::Usage);
        EXPECT_EQ((url.error().message + url.error().hint).find("hunter2"), std::string::npos);
        EXPECT_NE(url.error().hint.find("--secret-file"), std::string::npos);
    }
}

TEST(ConnectionUrl, TextParsesBack)
{
    for (const char *text :
         {"local:", "local:/run/a%20b%3f.sock", "ssh://a%40b@nas:2222/run/c.sock", "ssh://root@[fe80::1%25eth0]:22",
          "truenas://nas/tank/room", "truenas+ssh://admin@nas/tank", "zfs+ssh://root@nas/tank", "demo:"}) {
        EXPECT_EQ(toText(parsed(text)), text);
    }
}

} // namespace
} // namespace freshseat::common
