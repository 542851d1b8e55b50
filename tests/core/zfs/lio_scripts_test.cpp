// SPDX-License-Identifier: GPL-3.0-or-later
// What the scripts for LIO make of a configfs: a folder that has its habits, as far as a shell can give it them. Groups
// come with their own folders and go with them; one that somebody made something in, or linked, does not go.
#include "core/base/commands.h"
#include "core/base/text.h"
#include "core/zfs/lio.h"
#include "tests/core/zfs/shell.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace freshseat::zfs {
namespace {

const std::string kOne = "iqn.2026-11.org.freshseat:pc-1";
const std::string kTwo = "iqn.2026-11.org.freshseat:pc-2";
constexpr const char *kKernel = "/sys/kernel/config/target";

constexpr const char *kHabits = R"sh(
mkdir() {
    command mkdir "$@" || return
    for made; do
        case $made in
        */tpgt_1/lun/*) [ -e "${made%/lun/*}/enable" ] || mkdir "${made%/lun/*}" -p ;;
        */tpgt_1) command mkdir -p "$made/attrib" "$made/auth" "$made/lun" "$made/acls" "$made/np" && echo 0 >"$made/enable" ;;
        */acls/*/lun_*) ;;
        */acls/*) command mkdir "$made/auth" ;;
        */core/*/*) command mkdir "$made/attrib" "$made/wwn" ;;
        esac
    done
}
takes_away() {
    [ -d "$1" ] || return 1
    for inside in "$1"/*; do
        [ ! -L "$inside" ] || return 1
        [ -d "$inside" ] || continue
        case ${inside##*/} in
        attrib | auth | wwn) ;;
        lun | acls | np) [ -z "$(ls "$inside")" ] || return 1 ;;
        *) return 1 ;;
        esac
    done
    rm -r "$1"
}
rmdir() {
    failed=0
    for old; do takes_away "$old" || failed=1; done
    return $failed
}
sed() {
    case "$*" in
    *vpd_unit_serial) cat "$3" ;;
    *) command sed "$@" ;;
    esac
}
)sh";

/// Runs the scripts by this machine's sh, over a folder.
class FolderCommands final : public Commands
{
public:
    explicit FolderCommands(std::string folder)
        : m_folder(std::move(folder))
    {}
    Result<CommandOutput> run(const std::vector<std::string> & /*words*/, std::string_view input) override
    {
        std::string script(input);
        for (auto at = script.find(kKernel); at != std::string::npos; at = script.find(kKernel))
            script.replace(at, std::string_view(kKernel).size(), m_folder);
        const auto [status, said] = test::inShell(kHabits + script);
        return CommandOutput{status >> 8, said, {}};
    }
    Result<std::unique_ptr<CommandInput>> feed(const std::vector<std::string> & /*words*/) override
    {
        return fail(ErrorCode::Unsupported, "no");
    }
    Result<std::unique_ptr<ByteStream>> read(const std::vector<std::string> & /*words*/,
                                             std::chrono::seconds /*silence*/) override
    {
        return fail(ErrorCode::Unsupported, "no");
    }
    void cancel() override {}

private:
    const std::string m_folder;
};

class LioScripts : public ::testing::Test
{
protected:
    void SetUp() override
    {
        m_folder = ::testing::TempDir() + "/lio_" + randomId().substr(0, 8);
        std::filesystem::create_directories(m_folder + "/iscsi");
        std::filesystem::create_directories(m_folder + "/core");
        m_host = lioOverCommands(std::make_shared<FolderCommands>(m_folder), {}, "192.0.2.1");
    }
    void TearDown() override { std::filesystem::remove_all(m_folder); }

    static void ok(const Result<void> &result) { ASSERT_TRUE(result) << result.error().message; }
    void make(bool open = true)
    {
        ok(m_host->create({kOne, "tank/a", open}, "serial-0", m_admission, m_credentials));
        ok(m_host->point(kOne, 1, "tank/b", "serial-1"));
    }
    Export only()
    {
        const auto state = m_host->look("iqn.2026-11.org.freshseat");
        EXPECT_TRUE(state && state->exports.size() == 1);
        return state && state->exports.size() == 1 ? state->exports.front() : Export();
    }
    /// Links below the target: "lun/lun_1/disk", "acls/iqn.x.y:pc/lun_1/disk".
    std::size_t links(const std::string &target)
    {
        std::size_t count = 0;
        for (const auto &one : std::filesystem::recursive_directory_iterator(m_folder + "/iscsi/" + target))
            count += one.is_symlink() ? 1 : 0;
        return count;
    }
    [[nodiscard]] bool empty() const
    {
        return std::filesystem::is_empty(m_folder + "/iscsi") && std::filesystem::is_empty(m_folder + "/core");
    }
    std::string serial(const std::string &store)
    {
        return test::inShell("cat " + m_folder + "/core/*/" + store + "/wwn/vpd_unit_serial").second;
    }

    std::string m_folder;
    std::unique_ptr<IscsiHost> m_host;
    Admission m_admission{{"iqn.x.y:pc"}, false, AuthMode::Chap};
    const Credentials m_credentials{"pc-1", Secret("abcdefgh12345678"), "us", Secret("12345678abcdefgh")};
};

TEST_F(LioScripts, ADataDiskComesToATargetThatIsOpen)
{
    make();
    EXPECT_TRUE(only().open);
    EXPECT_EQ(only().volume, "tank/a");
    EXPECT_EQ(only().data, (std::map<int, std::string>{{1, "tank/b"}}));
    EXPECT_EQ(links(kOne), 4U) << "two disks, both for its PC";
    m_admission.initiators = {"iqn.x.y:other", "iqn.x.y:more"};
    ok(m_host->admit(kOne, m_admission, m_credentials));
    EXPECT_EQ(links(kOne), 6U) << "for those who came, too";
    EXPECT_EQ(serial("freshseat.pc-1"), "serial-0");
    EXPECT_EQ(serial("freshseat.pc-1.1"), "serial-1");
}

TEST_F(LioScripts, AnotherVolumeBehindADiskLeavesTheOthersAlone)
{
    make();
    EXPECT_FALSE(m_host->point(kOne, 1, "tank/c", "other")) << "not while it is open";
    EXPECT_FALSE(m_host->detach(kOne, 1));
    ok(m_host->close(kOne, false));
    ok(m_host->point(kOne, 1, "tank/c", "other"));
    EXPECT_EQ(only().data, (std::map<int, std::string>{{1, "tank/c"}}));
    EXPECT_EQ(only().volume, "tank/a");
    EXPECT_EQ(serial("freshseat.pc-1.1"), "serial-1") << "an initiator knows the disk again";
    ok(m_host->point(kOne, 0, "tank/d", {}));
    EXPECT_EQ(only().volume, "tank/d");
    EXPECT_EQ(serial("freshseat.pc-1"), "serial-0");
    EXPECT_EQ(links(kOne), 4U);
    ok(m_host->detach(kOne, 1));
    EXPECT_EQ(m_host->detach(kOne, 1).error().code, ErrorCode::NotFound);
    EXPECT_TRUE(only().data.empty());
    EXPECT_EQ(links(kOne), 2U);
}

TEST_F(LioScripts, ARenamedTargetHasAllDisksAndARemovedOneLeavesNothing)
{
    make();
    ok(m_host->point(kOne, 2, "tank/c", "serial-2"));
    ok(m_host->close(kOne, false));
    ok(m_host->rename(kOne, {kTwo, "tank/a", false}, "serial-0", m_admission, m_credentials));
    EXPECT_EQ(only().target, kTwo);
    EXPECT_EQ(only().volume, "tank/a");
    EXPECT_EQ(only().data, (std::map<int, std::string>{{1, "tank/b"}, {2, "tank/c"}}));
    EXPECT_EQ(links(kTwo), 6U);
    ok(m_host->remove(kTwo));
    EXPECT_TRUE(empty());
}

TEST_F(LioScripts, WhatCannotBecomeWholeIsTakenBack)
{
    make();
    EXPECT_EQ(m_host->create({kOne, "tank/x", true}, "s", m_admission, m_credentials).error().code, ErrorCode::InUse);
    EXPECT_EQ(links(kOne), 4U) << "what is there stays";
    EXPECT_EQ(m_host->point(kTwo, 1, "tank/x", "s").error().code, ErrorCode::NotFound);
    const ForeignTarget theirs{kOne, "tank/a", "serial-0", m_admission, m_credentials, false, {}};
    Admission nobody;
    nobody.initiators = {"not/a/name"};
    EXPECT_FALSE(m_host->takeOver(theirs, {kTwo, "tank/x", false}, nobody, m_credentials));
    EXPECT_TRUE(only().open) << "theirs is as it was";
    EXPECT_EQ(only().target, kOne);
    ok(m_host->takeOver(theirs, {kTwo, "tank/x", false}, m_admission, m_credentials));
    EXPECT_EQ(links(kTwo), 2U);
}

/// The night's script has them as functions.
TEST_F(LioScripts, TheNightPointsOneDiskOfSeveral)
{
    make();
    const auto run = [this](const std::string &text) {
        return FolderCommands(m_folder).run({}, lioFunctions() + "lun=7\n" + text)->exitCode;
    };
    EXPECT_EQ(run("lio_close " + kOne), 0);
    EXPECT_FALSE(only().open);
    EXPECT_EQ(run("lio_point " + kOne + " 1 tank/c"), 0);
    EXPECT_EQ(only().data, (std::map<int, std::string>{{1, "tank/c"}}));
    EXPECT_EQ(only().volume, "tank/a");
    EXPECT_EQ(run("lio_open " + kOne), 0);
    EXPECT_TRUE(only().open);
}

} // namespace
} // namespace freshseat::zfs
