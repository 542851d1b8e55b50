// SPDX-License-Identifier: GPL-3.0-or-later
// Imports and exports of every kind, whole, broken off and refused: nothing is ever left behind.
#include "core/base/process.h"
#include "tests/core/host/room_fixture.h"

#include <fstream>

namespace freshseat::host {
namespace {

class ImportsTest : public RoomTest
{
protected:
    ImportSpec specOf(const std::string &name, std::uint64_t size, ImageFormat format = ImageFormat::Auto)
    {
        ImportSpec spec;
        spec.name = MasterName(name);
        spec.fileName = name + ".img";
        spec.format = format;
        spec.fileSize = size;
        return spec;
    }
    Result<Master> stream(const ImportSpec &spec, std::span<const std::byte> bytes, const Progress &progress = {})
    {
        auto upload = room->beginImport(caller, spec);
        if (!upload) return failure(upload);
        for (std::size_t at = 0; at < bytes.size(); at += 100'000) {
            const auto piece = bytes.subspan(at, std::min<std::size_t>(100'000, bytes.size() - at));
            if (const auto done = (*upload)->write(at, piece); !done) return failure(done);
        }
        return (*upload)->finish(progress);
    }
    std::filesystem::path file(const std::string &name, std::span<const std::byte> bytes)
    {
        const auto path = folder / name;
        std::ofstream(path, std::ios::binary)
            .write(reinterpret_cast<const char *>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
        return path;
    }
    static std::vector<std::byte> contents(const std::filesystem::path &path)
    {
        std::ifstream stream(path, std::ios::binary);
        const std::string text((std::istreambuf_iterator<char>(stream)), {});
        const auto *begin = reinterpret_cast<const std::byte *>(text.data());
        return {begin, begin + text.size()};
    }
    std::vector<std::byte> converted(std::span<const std::byte> raw, const std::string &format,
                                     const std::string &options = {})
    {
        const auto from = file("source.raw", raw);
        const auto to = folder / "source.image";
        ProcessCommand command;
        command.arguments = {"qemu-img", "convert", "-f", "raw", "-O", format};
        if (!options.empty()) command.arguments.insert(command.arguments.end(), {"-o", options});
        command.arguments.insert(command.arguments.end(), {from.string(), to.string()});
        const auto done = runProcess(command);
        EXPECT_TRUE(done && done->succeeded());
        return contents(to);
    }
    std::vector<std::byte> exported(const std::string &name, ImageFormat format = ImageFormat::Raw)
    {
        ExportSpec spec;
        spec.snapshot = {MasterName(name), 0};
        spec.format = format;
        auto download = room->beginExport(caller, spec, {});
        EXPECT_TRUE(download) << (download ? "" : download.error().message);
        if (!download) return {};
        std::vector<std::byte> bytes((*download)->fileSize());
        for (;;) {
            const auto chunk = (*download)->next();
            EXPECT_TRUE(chunk);
            if (!chunk || chunk->bytes.empty()) return bytes;
            std::copy(chunk->bytes.begin(), chunk->bytes.end(),
                      bytes.begin() + static_cast<std::ptrdiff_t>(chunk->offset));
        }
    }
    void expectNothingLeft()
    {
        EXPECT_TRUE(room->masters()->empty());
        EXPECT_TRUE(store->snapshots()->empty());
        EXPECT_TRUE(catalog->pending()->empty());
        EXPECT_TRUE(std::filesystem::is_empty(folder / "staging"));
    }
    JournalEntry lastEntry() { return room->journal({}).value().back(); }
    std::vector<std::byte> disk = pattern(1U << 20, 3);
};

TEST_F(ImportsTest, ARawImageComesBackByteForByte)
{
    const auto master = stream(specOf("win", disk.size(), ImageFormat::Raw), disk);
    ASSERT_TRUE(master) << master.error().message;
    EXPECT_EQ(master->size, disk.size());
    EXPECT_EQ(master->current, 1);
    EXPECT_EQ(exported("win"), disk);
    EXPECT_EQ(lastEntry().action, "master.export");
    EXPECT_EQ(lastEntry().outcome, "done");
    EXPECT_TRUE(std::filesystem::is_empty(folder / "staging"));
}

TEST_F(ImportsTest, HolesNeedNotBeSent)
{
    auto upload = room->beginImport(caller, specOf("win", 1U << 20, ImageFormat::Raw));
    ASSERT_TRUE((*upload)->write(512U << 10, std::span(disk).first(4096)));
    ASSERT_TRUE((*upload)->finish({}));
    auto expected = std::vector<std::byte>(1U << 20);
    std::copy_n(disk.begin(), 4096, expected.begin() + (512 << 10));
    EXPECT_EQ(exported("win"), expected);
}

TEST_F(ImportsTest, AutoSaysThatItTookAFileForRaw)
{
    std::vector<std::string> phases;
    Progress progress;
    progress.report = [&](std::string_view phase, std::uint64_t, std::uint64_t) { phases.emplace_back(phase); };
    ASSERT_TRUE(stream(specOf("win", disk.size()), disk, progress));
    EXPECT_NE(lastEntry().detail.find("taken as raw"), std::string::npos) << lastEntry().detail;
    EXPECT_NE(std::find_if(phases.begin(), phases.end(), [](const auto &p) { return p.starts_with("taken as raw"); }),
              phases.end());
    EXPECT_EQ(exported("win"), disk);
}

TEST_F(ImportsTest, OtherFormatsAreConverted)
{
    const std::pair<const char *, const char *> formats[] = {
        {"qcow2", ""}, {"vhdx", ""}, {"vmdk", ""}, {"vpc", "force_size"}, {"vpc", "subformat=fixed,force_size"}};
    int number = 0;
    for (const auto &[format, options] : formats) {
        const std::string name = std::string(format) + std::to_string(++number);
        const auto image = converted(disk, format, options);
        const auto master = stream(specOf(name, image.size()), image);
        ASSERT_TRUE(master) << format << ": " << master.error().message;
        EXPECT_EQ(exported(name), disk) << format;
        EXPECT_EQ(lastEntry().action, "master.export");
    }
    EXPECT_TRUE(std::filesystem::is_empty(folder / "staging"));
}

TEST_F(ImportsTest, AFileOnTheHostIsOpenedThere)
{
    ImportSpec spec = specOf("win", 0, ImageFormat::Raw);
    spec.hostPath = file("disk.raw", disk).string();
    const auto master = stream(spec, {});
    ASSERT_TRUE(master) << master.error().message;
    EXPECT_EQ(exported("win"), disk);
    spec.name = MasterName("none");
    spec.hostPath = (folder / "nowhere.raw").string();
    EXPECT_EQ(stream(spec, {}).error().code, ErrorCode::NotFound);
}

TEST_F(ImportsTest, WhatIsNoDiskIsRefusedBeforeItIsSent)
{
    EXPECT_EQ(room->beginImport(caller, specOf("win", 0)).error().code, ErrorCode::Usage);
    const auto odd = room->beginImport(caller, specOf("win", 1000, ImageFormat::Raw));
    ASSERT_FALSE(odd);
    EXPECT_NE(odd.error().message.find("512"), std::string::npos);
    EXPECT_EQ(room->beginImport(caller, specOf("a/b", 512, ImageFormat::Raw)).error().code, ErrorCode::Usage);
    EXPECT_EQ(lastEntry().outcome, "refused");
    EXPECT_EQ(stream(specOf("win", 1000), std::span(disk).first(1000)).error().code, ErrorCode::Usage);
    expectNothingLeft();
}

TEST_F(ImportsTest, HostileAndDamagedImagesLeaveNothing)
{
    auto image = converted(disk, "qcow2");
    image.resize(image.size() / 2);
    EXPECT_EQ(stream(specOf("win", image.size()), image).error().code, ErrorCode::Usage);
    EXPECT_EQ(lastEntry().outcome, "refused");
    EXPECT_EQ(stream(specOf("win", disk.size(), ImageFormat::Qcow2), disk).error().code, ErrorCode::Usage);
    expectNothingLeft();
}

TEST_F(ImportsTest, ANameIsTakenWhileItIsImported)
{
    auto first = room->beginImport(caller, specOf("win", disk.size(), ImageFormat::Raw));
    ASSERT_TRUE(first);
    EXPECT_EQ(room->beginImport(caller, specOf("WIN", disk.size(), ImageFormat::Raw)).error().code, ErrorCode::InUse);
    first->reset();
    EXPECT_EQ(lastEntry().outcome, "failed");
    expectNothingLeft();
    ASSERT_TRUE(stream(specOf("win", disk.size(), ImageFormat::Raw), disk));
    EXPECT_FALSE(room->beginImport(caller, specOf("WIN", disk.size(), ImageFormat::Raw)));
    EXPECT_EQ(exported("win"), disk);
}

TEST_F(ImportsTest, ACancelledImportLeavesNothing)
{
    const std::atomic<bool> cancelled = true;
    Progress progress;
    progress.cancelled = &cancelled;
    EXPECT_FALSE(stream(specOf("win", disk.size(), ImageFormat::Raw), disk, progress));
    expectNothingLeft();
    const auto image = converted(disk, "qcow2");
    const auto stopped = stream(specOf("win", image.size()), image, progress);
    ASSERT_FALSE(stopped);
    EXPECT_NE(stopped.error().message.find("cancelled"), std::string::npos) << stopped.error().message;
    expectNothingLeft();
}

TEST_F(ImportsTest, BytesBeyondTheAnnouncedSizeAreRefused)
{
    auto upload = room->beginImport(caller, specOf("win", 4096, ImageFormat::Raw));
    EXPECT_FALSE((*upload)->write(4096, std::span(disk).first(1)));
    EXPECT_FALSE((*upload)->write(UINT64_MAX, std::span(disk).first(2)));
    EXPECT_FALSE((*upload)->write(0, std::span(disk).first(4097)));
    ASSERT_TRUE((*upload)->write(0, std::span(disk).first(4096)));
    ASSERT_TRUE((*upload)->finish({}));
    EXPECT_FALSE((*upload)->finish({}));
    EXPECT_FALSE((*upload)->write(0, std::span(disk).first(1)));
}

TEST_F(ImportsTest, OtherFormatsAreExported)
{
    import("win", 1U << 20, 3);
    for (const ImageFormat format : {ImageFormat::Qcow2, ImageFormat::Vhdx}) {
        const auto image = exported("win", format);
        const auto again = stream(specOf("again", image.size()), image);
        ASSERT_TRUE(again) << again.error().message;
        EXPECT_EQ(exported("again"), disk);
        ASSERT_TRUE(perform(DeleteMaster{MasterName("again")}));
    }
    ExportSpec vmdk;
    vmdk.snapshot = {MasterName("win"), 0};
    vmdk.format = ImageFormat::Vmdk;
    EXPECT_EQ(room->beginExport(caller, vmdk, {}).error().code, ErrorCode::Usage);
    EXPECT_TRUE(std::filesystem::is_empty(folder / "staging"));
}

TEST_F(ImportsTest, AnExportOnTheHostNeverWritesOverAFile)
{
    import("win", 1U << 20, 3);
    ExportSpec spec;
    spec.snapshot = {MasterName("win"), 1};
    spec.hostPath = (folder / "out.raw").string();
    auto download = room->beginExport(caller, spec, {});
    ASSERT_TRUE(download) << download.error().message;
    EXPECT_TRUE((*download)->next()->bytes.empty());
    EXPECT_EQ(contents(folder / "out.raw"), disk);
    EXPECT_EQ(room->beginExport(caller, spec, {}).error().code, ErrorCode::Usage);
    spec.hostPath = (folder / "nowhere" / "out.raw").string();
    EXPECT_EQ(room->beginExport(caller, spec, {}).error().code, ErrorCode::NotFound);
    spec.hostPath = "out.raw";
    EXPECT_EQ(room->beginExport(caller, spec, {}).error().code, ErrorCode::Usage);
}

TEST_F(ImportsTest, AnExportThatIsBrokenOffIsJournalled)
{
    import("win", 1U << 20, 3);
    {
        ExportSpec spec;
        spec.snapshot = {MasterName("win"), 0};
        auto download = room->beginExport(caller, spec, {});
        ASSERT_TRUE((*download)->next());
    }
    EXPECT_EQ(lastEntry().action, "master.export");
    EXPECT_EQ(lastEntry().outcome, "failed");
}

} // namespace
} // namespace freshseat::host
