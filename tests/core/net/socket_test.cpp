// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/socket.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

namespace freshseat::net {
namespace {

TEST(ParseAddress, TakesNumericAddressesWithAPort)
{
    EXPECT_EQ(parseAddress("192.168.1.10:3260").value().text(), "192.168.1.10:3260");
    EXPECT_EQ(parseAddress("[fd00::10]:0").value().text(), "[fd00::10]:0");
    EXPECT_EQ(parseAddress("[::ffff:10.0.0.1]:7").value().host(), "10.0.0.1");
    EXPECT_EQ(parseAddress("0.0.0.0:65535").value().port(), 65535);
}

TEST(ParseAddress, RefusesEverythingElse)
{
    for (const char *text : {"", ":", "1.2.3.4", "1.2.3.4:", "1.2.3.4:x", "1.2.3.4:65536", "1.2.3.4:-1", "host:80",
                             "::1:80", "[::1:80", "[::1]80", "[1.2.3.4]:80", "[]:80", ":80"}) {
        const auto address = parseAddress(text);
        ASSERT_FALSE(address) << text;
        EXPECT_EQ(address.error().code, ErrorCode::Usage);
        EXPECT_NE(address.error().message.find("not"), std::string::npos) << text;
    }
}

TEST(ListenTcp, SaysInWordsThatThePortIsTaken)
{
    const auto first = listenTcp(parseAddress("127.0.0.1:0").value());
    ASSERT_TRUE(first);
    const auto second = listenTcp(localAddress(first->get()));
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::InUse);
    EXPECT_NE(second.error().message.find("taken"), std::string::npos);
}

TEST(ListenTcp, SaysInWordsThatTheAddressIsNotOurs)
{
    const auto listener = listenTcp(parseAddress("203.0.113.1:0").value());
    ASSERT_FALSE(listener);
    EXPECT_EQ(listener.error().code, ErrorCode::Usage);
    EXPECT_NE(listener.error().message.find("not an address of this machine"), std::string::npos);
}

TEST(ListenTcp, AcceptsAndTellsThePeer)
{
    const auto listener = listenTcp(parseAddress("127.0.0.1:0").value());
    ASSERT_TRUE(listener);
    Address peer;
    EXPECT_FALSE(acceptOne(listener->get(), &peer).valid());
    const Address address = localAddress(listener->get());
    const UniqueFd client(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    ASSERT_EQ(::connect(client.get(), reinterpret_cast<const sockaddr *>(&address.storage), address.length), 0);
    const UniqueFd server = acceptOne(listener->get(), &peer);
    ASSERT_TRUE(server.valid());
    EXPECT_EQ(peer.text(), localAddress(client.get()).text());
    EXPECT_EQ(peerAddress(server.get()).text(), peer.text());
}

class UnixSocket : public ::testing::Test
{
protected:
    UnixSocket() { EXPECT_NE(::mkdtemp(m_folder), nullptr); }
    ~UnixSocket() override
    {
        ::unlink(path().c_str());
        ::rmdir(m_folder);
    }
    [[nodiscard]] std::string path() const { return std::string(m_folder) + "/control.sock"; }

private:
    char m_folder[32] = "/tmp/freshseat-net.XXXXXX";
};

TEST_F(UnixSocket, HasTheModeThatWasAsked)
{
    const auto listener = listenUnix(path(), 0600);
    ASSERT_TRUE(listener);
    struct stat status {};
    ASSERT_EQ(::lstat(path().c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0600U);
    EXPECT_TRUE(connectUnix(path()));
}

TEST_F(UnixSocket, ALeftOverFileIsReplacedALivingOneIsNot)
{
    {
        const auto dead = listenUnix(path(), 0600);
        ASSERT_TRUE(dead);
    }
    const auto alive = listenUnix(path(), 0600);
    ASSERT_TRUE(alive);
    const auto second = listenUnix(path(), 0600);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::InUse);
}

TEST_F(UnixSocket, AFileThatIsNoSocketIsLeftAlone)
{
    FILE *file = std::fopen(path().c_str(), "w");
    ASSERT_NE(file, nullptr);
    std::fclose(file);
    EXPECT_FALSE(listenUnix(path(), 0600));
    EXPECT_EQ(::access(path().c_str(), F_OK), 0);
}

TEST_F(UnixSocket, FailuresAreInWords)
{
    EXPECT_EQ(connectUnix(path()).error().code, ErrorCode::NotFound);
    EXPECT_EQ(listenUnix(std::string(200, 'x'), 0600).error().code, ErrorCode::Usage);
}

} // namespace
} // namespace freshseat::net
