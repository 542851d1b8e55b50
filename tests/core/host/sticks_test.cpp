// SPDX-License-Identifier: GPL-3.0-or-later
// Real images by the real mtools, looked into by them again.
#include "core/base/process.h"
#include "core/boot/stick.h"
#include "tests/core/host/room_fixture.h"

#include <fstream>
#include <sstream>

namespace freshseat::host {
namespace {

class SticksTest : public RoomTest
{
protected:
    SticksTest()
    {
        // Stand-ins that hold what is looked for: the boot itself is tests/e2e/boot_stick.sh's.
        std::filesystem::create_directories(folder / "ipxe");
        std::ofstream(folder / "ipxe" / "ipxe.lkrn") << "a kernel";
        std::ofstream(folder / "ipxe" / "ipxe.efi") << "iPXE 1.21.1+git20250501 looks for autoexec.ipxe";
        closeRoom();
        bootOptions.programs = folder / "ipxe";
        openRoom();
        EXPECT_TRUE(room->openBootService("127.0.0.1:0"));
        import("win");
        addSeat("PC-01");
        addSeat("PC-02");
    }
    Result<std::filesystem::path> stick(const StickSpec &spec)
    {
        auto download = room->beginStick(caller, spec, {});
        if (!download) return failure(download);
        std::filesystem::path image = folder / "stick.img";
        std::ofstream(image).close();
        std::filesystem::resize_file(image, (*download)->fileSize());
        std::fstream out(image, std::ios::in | std::ios::out | std::ios::binary);
        while (true) {
            const auto chunk = (*download)->next();
            if (!chunk) return failure(chunk);
            if (chunk->bytes.empty()) return image;
            out.seekp(static_cast<std::streamoff>(chunk->offset));
            out.write(reinterpret_cast<const char *>(chunk->bytes.data()),
                      static_cast<std::streamsize>(chunk->bytes.size()));
        }
    }
    static std::string tool(std::vector<std::string> words)
    {
        ProcessCommand command;
        command.arguments = std::move(words);
        const auto result = runProcess(command);
        EXPECT_TRUE(result && result->succeeded()) << (result ? result->errors : result.error().message);
        return result ? result->output : "";
    }
    static std::string fileOn(const std::filesystem::path &image, const std::string &name)
    {
        return tool({"mtype", "-i", image.string() + "@@1048576", name});
    }
    std::string secretOf(const char *name) { return room->secret(caller, SeatName(name))->secret.reveal(); }
};

TEST_F(SticksTest, AFixedStickHoldsItsSeatsSecretAndNoOther)
{
    StickSpec spec;
    spec.seat = SeatName("pc-01");
    const auto image = stick(spec);
    ASSERT_TRUE(image) << image.error().message;
    EXPECT_EQ(std::filesystem::file_size(*image), boot::kStickSize);
    const std::string script = fileOn(*image, "::/autoexec.ipxe");
    EXPECT_EQ(script, fileOn(*image, "::/EFI/BOOT/autoexec.ipxe"));
    EXPECT_NE(script.find("sanhook --drive 0x80 iscsi:192.168.1.2::3260:0:" + seat("PC-01").target), std::string::npos);
    std::ostringstream bytes;
    bytes << std::ifstream(*image, std::ios::binary).rdbuf();
    EXPECT_NE(bytes.str().find(secretOf("PC-01")), std::string::npos);
    EXPECT_EQ(bytes.str().find(secretOf("PC-02")), std::string::npos);
    const auto entries = room->journal({{}, 0, 1000});
    const auto entry =
        std::find_if(entries->begin(), entries->end(), [](const JournalEntry &e) { return e.action == "boot.stick"; });
    ASSERT_NE(entry, entries->end());
    EXPECT_EQ(entry->object, "seat PC-01");
}

TEST_F(SticksTest, AStickForEveryPcIsCleanAndHoldsNoSecret)
{
    const auto image = stick({});
    ASSERT_TRUE(image) << image.error().message;
    std::ostringstream bytes;
    bytes << std::ifstream(*image, std::ios::binary).rdbuf();
    for (const char *name : {"PC-01", "PC-02"}) EXPECT_EQ(bytes.str().find(secretOf(name)), std::string::npos);
    EXPECT_EQ(bytes.str().substr(510, 2), "\x55\xaa");
    EXPECT_EQ(fileOn(*image, "::/ipxe.lkrn"), "a kernel");
    EXPECT_NE(fileOn(*image, "::/syslinux.cfg").find("INITRD /autoexec.ipxe"), std::string::npos);
    EXPECT_NE(fileOn(*image, "::/autoexec.ipxe").find("http://192.168.1.2:"), std::string::npos);
    // The partition by itself, as fsck wants it.
    const auto partition = folder / "partition";
    std::ofstream(partition, std::ios::binary) << bytes.str().substr(1U << 20);
    EXPECT_EQ(tool({"fsck.fat", "-n", partition.string()}).find("differences"), std::string::npos);
}

TEST_F(SticksTest, SaysWhatIsMissing)
{
    StickSpec spec;
    spec.seat = SeatName("PC-77");
    EXPECT_EQ(stick(spec).error().code, ErrorCode::NotFound);
    std::ofstream(folder / "ipxe" / "ipxe.efi") << "iPXE 1.0.0+git-20190125.36a4c85-5.1";
    const auto old = stick({});
    ASSERT_FALSE(old);
    EXPECT_NE(old.error().message.find("1.0.0+git-20190125"), std::string::npos) << old.error().message;
    EXPECT_NE(old.error().hint.find("1.21"), std::string::npos);
    std::filesystem::remove(folder / "ipxe" / "ipxe.lkrn");
    EXPECT_EQ(stick({}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(room->journal({})->back().outcome, "refused");
}

TEST_F(SticksTest, AStickThatWouldSendItsPcToItselfIsNotMade)
{
    room->setPortal("127.0.0.1:3260");
    StickSpec fixed;
    fixed.seat = SeatName("PC-01");
    for (const StickSpec &spec : {fixed, StickSpec()}) {
        const auto made = stick(spec);
        ASSERT_FALSE(made);
        EXPECT_NE(made.error().message.find("127.0.0.1"), std::string::npos) << made.error().message;
        EXPECT_NE(made.error().hint.find("--server"), std::string::npos);
        StickSpec named = spec;
        named.server = "192.168.1.2";
        EXPECT_TRUE(stick(named)) << "the owner knows better";
    }
}

TEST_F(SticksTest, AnIpv6AddressIsRefusedClearly)
{
    for (const char *server : {"2001:db8::1", "[2001:db8::1]:4280", "::1"}) {
        StickSpec spec;
        spec.server = server;
        const auto made = stick(spec);
        ASSERT_FALSE(made) << server;
        EXPECT_EQ(made.error().code, ErrorCode::Usage);
        EXPECT_NE(made.error().message.find("IPv4 alone"), std::string::npos) << made.error().message;
    }
    room->setPortal("[2001:db8::1]:3260");
    StickSpec fixed;
    fixed.seat = SeatName("PC-01");
    EXPECT_EQ(stick(fixed).error().code, ErrorCode::Usage) << "the seats' own portal";
}

} // namespace
} // namespace freshseat::host
