// SPDX-License-Identifier: GPL-3.0-or-later
// What every StorageBackend promises about image files of other formats than raw: real ones by qemu-img, bytes
// compared.
#include "core/image/image.h"
#include "tests/contract/storage_backend_fixture.h"
#include "tests/core/image/image_maker.h"

#include <algorithm>
#include <string_view>

namespace freshseat::test {
namespace {

struct Kind {
    const char *name;
    ImageFormat format;
    std::vector<std::string> options; ///< for qemu-img
    bool byItself = true;             ///< told by its first bytes
};

std::vector<Kind> kinds()
{
    return {{"qcow2", ImageFormat::Qcow2, {"-O", "qcow2"}},
            {"compressed", ImageFormat::Qcow2, {"-c", "-O", "qcow2"}},
            {"vhdx", ImageFormat::Vhdx, {"-O", "vhdx"}},
            {"vhd", ImageFormat::Vhd, {"-O", "vpc", "-o", "force_size=on"}},
            {"fixed", ImageFormat::Vhd, {"-O", "vpc", "-o", "subformat=fixed,force_size=on"}, false},
            {"vmdk", ImageFormat::Vmdk, {"-O", "vmdk"}}};
}

class StorageBackendImages : public StorageBackendContract
{
protected:
    void SetUp() override
    {
        StorageBackendContract::SetUp();
        const auto bytes = pattern();
        image::test::writeAll(m_folder / "disk.raw", {reinterpret_cast<const char *>(bytes.data()), bytes.size()});
    }
    std::filesystem::path converted(const Kind &kind)
    {
        std::vector<std::string> words{"convert", "-f", "raw"};
        words.insert(words.end(), kind.options.begin(), kind.options.end());
        const auto file = m_folder / (std::string("disk.") + kind.name);
        words.insert(words.end(), {(m_folder / "disk.raw").string(), file.string()});
        image::test::qemuImg(words);
        return file;
    }
    /// In the pieces in which consoles send it: holes are left out.
    Result<Master> importFile(const std::string &name, const std::filesystem::path &path, ImageFormat format)
    {
        const auto file = image::ImageFile::open(path);
        if (!file) return failure(file);
        ImportSpec spec = importSpec(name, (*file)->size());
        spec.fileName = path.filename().string();
        spec.format = format;
        auto upload = backend().beginImport(caller, spec);
        if (!upload) return failure(upload);
        for (auto chunk = (*file)->next(Upload::kMaxChunk);; chunk = (*file)->next(Upload::kMaxChunk)) {
            if (!chunk) return failure(chunk);
            if (chunk->bytes.empty()) return (*upload)->finish({});
            if (const auto sent = (*upload)->write(chunk->offset, chunk->bytes); !sent) return failure(sent);
        }
    }
    /// The file of an export.
    Result<std::string> exported(const std::string &name, ImageFormat format)
    {
        const auto download = backend().beginExport(caller, {{MasterName(name), 1}, format, {}}, {});
        if (!download) return failure(download);
        std::string bytes((*download)->fileSize(), '\0');
        for (auto chunk = (*download)->next();; chunk = (*download)->next()) {
            if (!chunk) return failure(chunk);
            if (chunk->bytes.empty()) return bytes;
            bytes.replace(chunk->offset, chunk->bytes.size(), reinterpret_cast<const char *>(chunk->bytes.data()),
                          chunk->bytes.size());
        }
    }

    const image::test::Folder m_folder;
};

TEST_P(StorageBackendImages, BecomeMastersOfTheSameBytes)
{
    if (!room->keepsBytes()) GTEST_SKIP() << "keeps sizes alone";
    const std::string disk = image::test::readAll(m_folder / "disk.raw");
    for (const Kind &kind : kinds()) {
        const auto file = converted(kind);
        for (const ImageFormat asked : {kind.format, ImageFormat::Auto}) {
            if (asked == ImageFormat::Auto && !kind.byItself) continue;
            const std::string name = std::string(kind.name) + (asked == ImageFormat::Auto ? "-auto" : "-told");
            const auto master = importFile(name, file, asked);
            ASSERT_TRUE(master) << name << ": " << master.error().message;
            EXPECT_EQ(master->size, kDiskSize) << name;
            EXPECT_EQ(newest(1).at(0).outcome, "done") << name;
            const auto back = exported(name, ImageFormat::Raw);
            ASSERT_TRUE(back) << name << ": " << back.error().message;
            EXPECT_TRUE(*back == disk) << name;
        }
    }
}

/// A file that qemu-img reads, of the format that was asked for, with the same bytes.
TEST_P(StorageBackendImages, AreMadeOfMasters)
{
    if (!room->keepsBytes()) GTEST_SKIP() << "keeps sizes alone";
    const std::string disk = image::test::readAll(m_folder / "disk.raw");
    for (const auto &[format, driver] :
         {std::pair{ImageFormat::Qcow2, "qcow2"}, std::pair{ImageFormat::Vhdx, "vhdx"}}) {
        const auto bytes = exported("base", format);
        ASSERT_TRUE(bytes) << driver << ": " << bytes.error().message;
        const auto file = m_folder / driver;
        image::test::writeAll(file, *bytes);
        const auto info = image::inspect(file, ImageFormat::Auto);
        ASSERT_TRUE(info) << driver << ": " << info.error().message;
        EXPECT_EQ(info->format, format);
        EXPECT_EQ(info->virtualSize, kDiskSize);
        const auto back = m_folder / "back.raw";
        image::test::qemuImg({"convert", "-f", driver, "-O", "raw", file.string(), back.string()});
        EXPECT_TRUE(image::test::readAll(back) == disk) << driver;
        const auto entry = newest(1).at(0);
        EXPECT_EQ(entry.action, "master.export");
        EXPECT_EQ(entry.object, "master base@1");
        EXPECT_EQ(entry.outcome, "done");
    }
    Progress cancelled;
    const std::atomic<bool> yes = true;
    cancelled.cancelled = &yes;
    const auto stopped = backend().beginExport(caller, {{MasterName("base"), 1}, ImageFormat::Qcow2, {}}, cancelled);
    if (!stopped) {                                           // else it was faster than the word that it is not wanted
        const std::string &message = stopped.error().message; // of the room, or of qemu-img that was stopped
        EXPECT_TRUE(message.find("cancelled") != std::string::npos || message.find("stopped") != std::string::npos)
            << message;
    }
}

/// What is none of the format that was told, or is cut off, leaves nothing.
TEST_P(StorageBackendImages, ThatAreBrokenAreRefused)
{
    if (!room->keepsBytes()) GTEST_SKIP() << "looks at no bytes";
    const auto count = backend().masters()->size();
    const auto file = converted({"qcow2", ImageFormat::Qcow2, {"-O", "qcow2"}});
    EXPECT_FALSE(importFile("other", file, ImageFormat::Vhdx));
    const std::string whole = image::test::readAll(file);
    image::test::writeAll(m_folder / "cut.qcow2", std::string_view(whole).substr(0, whole.size() / 2));
    EXPECT_FALSE(importFile("cut", m_folder / "cut.qcow2", ImageFormat::Qcow2));
    EXPECT_EQ(backend().masters()->size(), count);
}

INSTANTIATE_TEST_SUITE_P(Rooms, StorageBackendImages, ::testing::ValuesIn(backendCases()),
                         [](const auto &one) { return one.param.name; });

} // namespace
} // namespace freshseat::test
