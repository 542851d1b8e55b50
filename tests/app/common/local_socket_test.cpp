// SPDX-License-Identifier: GPL-3.0-or-later
// The look-up order of the control socket, and what is said when nobody serves it.
#include "app/common/local_socket.h"

#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <stdlib.h>

namespace freshseat::common {
namespace {

namespace fs = std::filesystem;

Environment fixed(std::map<std::string, std::string> values)
{
    return [values = std::move(values)](const char *name) -> std::optional<std::string> {
        const auto at = values.find(name);
        return at == values.end() ? std::nullopt : std::optional(at->second);
    };
}

class LocalSocket : public ::testing::Test
{
protected:
    void SetUp() override
    {
        std::string pattern = (fs::temp_directory_path() / "freshseat-socket-XXXXXX").string();
        ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
        m_dir = pattern;
    }
    void TearDown() override { fs::remove_all(m_dir); }

    fs::path m_dir;
};

TEST_F(LocalSocket, OrderOfThePlaces)
{
    using Paths = std::vector<fs::path>;
    EXPECT_EQ(controlSocketCandidates(fixed({{"FRESHSEAT_STATE", "/s"}, {"XDG_STATE_HOME", "/x"}, {"HOME", "/h"}})),
              (Paths{"/s/control.sock", "/x/freshseat/control.sock", "/run/freshseat/control.sock"}));
    EXPECT_EQ(controlSocketCandidates(fixed({{"HOME", "/h"}})),
              (Paths{"/h/.local/state/freshseat/control.sock", "/run/freshseat/control.sock"}));
    EXPECT_EQ(controlSocketCandidates(fixed({})), (Paths{"/run/freshseat/control.sock"}));
}

TEST_F(LocalSocket, TheFirstThatExistsIsTaken)
{
    const auto environment =
        fixed({{"FRESHSEAT_STATE", (m_dir / "none").string()}, {"XDG_STATE_HOME", m_dir.string()}});
    fs::create_directories(m_dir / "freshseat");
    std::ofstream(m_dir / "freshseat/control.sock") << "";
    const auto found = findControlSocket("", environment);
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(*found, m_dir / "freshseat/control.sock");
}

TEST_F(LocalSocket, AGivenPathIsTakenAsItIs)
{
    const auto found = findControlSocket("/nowhere/c.sock", fixed({}));
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(*found, "/nowhere/c.sock");
}

TEST_F(LocalSocket, NobodyThereIsUnreachableInWords)
{
    std::ofstream(m_dir / "stale.sock") << "";
    for (const auto &path : {m_dir / "missing.sock", m_dir / "stale.sock"}) {
        const auto fd = connectControlSocket(path);
        ASSERT_FALSE(fd.has_value());
        EXPECT_EQ(fd.error().code, ErrorCode::Unreachable);
        EXPECT_NE(fd.error().message.find(path.string()), std::string::npos);
        EXPECT_NE(fd.error().hint.find("freshseatd"), std::string::npos);
    }
}

TEST_F(LocalSocket, APathTooLongForASocketIsAUsageError)
{
    const auto fd = connectControlSocket(std::string(200, 'x'));
    ASSERT_FALSE(fd.has_value());
    EXPECT_EQ(fd.error().code, ErrorCode::Usage);
}

} // namespace
} // namespace freshseat::common
