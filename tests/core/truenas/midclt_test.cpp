// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/truenas/device_volume.h"
#include "core/truenas/midclt.h"

#include <gtest/gtest.h>

#include <cstring>

namespace freshseat::truenas {
namespace {

/// The process on the NAS: keeps what it is told, answers each line with `answer`.
class Scripted final : public Commands
{
public:
    explicit Scripted(std::string answer)
        : m_answer(std::move(answer))
    {}
    Result<CommandOutput> run(const std::vector<std::string> & /*words*/, std::string_view /*input*/) override
    {
        return none();
    }
    Result<std::unique_ptr<CommandInput>> feed(const std::vector<std::string> & /*words*/) override { return none(); }
    Result<std::unique_ptr<ByteStream>> read(const std::vector<std::string> &words,
                                             std::chrono::seconds /*silence*/) override
    {
        ran.push_back(words);
        return std::make_unique<Process>(*this);
    }
    void cancel() override {}

    std::vector<std::vector<std::string>> ran;
    std::vector<std::string> told;

private:
    class Process final : public ByteStream
    {
    public:
        explicit Process(Scripted &owner)
            : m_owner(owner)
        {}
        Result<std::size_t> read(std::span<std::byte> into) override
        {
            const std::size_t count = std::min(into.size(), m_waiting.size());
            std::memcpy(into.data(), m_waiting.data(), count);
            m_waiting.erase(0, count);
            return count;
        }
        Result<void> write(std::span<const std::byte> bytes) override
        {
            m_owner.told.emplace_back(reinterpret_cast<const char *>(bytes.data()), bytes.size());
            m_waiting += m_owner.m_answer;
            return {};
        }
        void shutdown() override {}

    private:
        Scripted &m_owner;
        std::string m_waiting;
    };
    static tl::unexpected<Error> none() { return fail(ErrorCode::Failed, "not here"); }
    const std::string m_answer;
};

TEST(Midclt, ResultsAsPythonPrintsThem)
{
    EXPECT_EQ(midcltResult("True\n"), Json(true));
    EXPECT_EQ(midcltResult("False\n"), Json(false));
    EXPECT_EQ(midcltResult("null\n"), Json());
    EXPECT_EQ(midcltResult("812\n"), Json(812));
    EXPECT_EQ(midcltResult("TrueNAS-25.10.5\n"), Json("TrueNAS-25.10.5"));
    EXPECT_EQ(midcltResult("[{\"id\": 1}]\n"), Json::parse(R"([{"id": 1}])"));
}

TEST(Midclt, ErrorsAreThoseOfTheApi)
{
    const auto busy = midcltRefusal("[EBUSY] dataset is busy\nTraceback (most recent call last):\n  File x\n");
    EXPECT_EQ(busy.name, "EBUSY");
    EXPECT_EQ(busy.reason, "dataset is busy");
    EXPECT_EQ(midcltRefusal("[ENOMETHOD] Method 'a.b' not found in 'a'\n").name, "ENOMETHOD");
    EXPECT_EQ(midcltRefusal("Method does not exist\n").name, "ENOMETHOD");
    const auto two = midcltRefusal("[EINVAL] data.name: too long\n[EINVAL] data.disk: is in use\n\nTraceback ...");
    EXPECT_EQ(errorOf(two, "iscsi.extent.create", {}).code, ErrorCode::InUse);
}

TEST(Midclt, AJobIsWaitedForAndASecretIsNoWord)
{
    const auto commands = std::make_shared<Scripted>("[0, \"True\\n\", \"\"]\n");
    MidcltCalls calls(commands, {"sudo", "-n"}, "192.0.2.5");
    const Request start{"service.control", Json::array({"START", "iscsitarget"})};
    const Request secret{"iscsi.auth.create", Json::array({{{"tag", 1}, {"secret", "hush-hush-hush"}}})};
    const auto started = calls.call({&start, 1}, std::chrono::seconds(1));
    ASSERT_TRUE(started);
    EXPECT_EQ(std::get<Json>(started->front()), Json(true));
    ASSERT_TRUE(calls.call({&secret, 1}, std::chrono::seconds(1)));
    EXPECT_EQ(Json::parse(commands->told[0]),
              Json::array({"call", "-j", "service.control", "\"START\"", "\"iscsitarget\""}));
    EXPECT_NE(commands->told[1].find("hush-hush-hush"), std::string::npos);
    ASSERT_EQ(commands->ran.size(), 1U) << "one process makes all calls";
    EXPECT_EQ(commands->ran[0][0], "sudo");
    for (const std::string &word : commands->ran[0]) EXPECT_EQ(word.find("hush"), std::string::npos);
}

TEST(Midclt, WhatFailsIsARefusalAndWhatEndsIsLost)
{
    const Request request{"pool.dataset.delete", Json::array({"tank/a"})};
    MidcltCalls busy(std::make_shared<Scripted>("[1, \"\", \"[EBUSY] dataset is busy\\nTraceback ...\"]\n"), {}, {});
    const auto refused = busy.call({&request, 1}, std::chrono::seconds(1));
    ASSERT_TRUE(refused);
    EXPECT_EQ(std::get<Refusal>(refused->front()).name, "EBUSY");
    MidcltCalls cut(std::make_shared<Scripted>("[0, \"Tr"), {}, {});
    EXPECT_EQ(cut.call({&request, 1}, std::chrono::seconds(1)).error().code, ErrorCode::Unreachable);
}

struct Disk {
    std::vector<std::byte> bytes = std::vector<std::byte>(3U << 20);
    bool bad = false; ///< loses a byte
};
class DiskWriter final : public zfs::VolumeWriter
{
public:
    explicit DiskWriter(Disk &disk)
        : m_disk(disk)
    {}
    Result<void> write(std::uint64_t offset, std::span<const std::byte> bytes) override
    {
        std::memcpy(m_disk.bytes.data() + offset, bytes.data(), bytes.size());
        if (m_disk.bad) m_disk.bytes[offset + 7] ^= std::byte{1};
        return {};
    }
    Result<void> finish() override { return {}; }

private:
    Disk &m_disk;
};
class DiskReader final : public zfs::VolumeReader
{
public:
    explicit DiskReader(Disk &disk)
        : m_disk(disk)
    {}
    Result<std::size_t> read(std::span<std::byte> into) override
    {
        const std::size_t count = std::min({into.size(), m_disk.bytes.size() - m_at, std::size_t{70'001}});
        std::memcpy(into.data(), m_disk.bytes.data() + m_at, count);
        m_at += count;
        return count;
    }

private:
    Disk &m_disk;
    std::size_t m_at = 0;
};

Result<void> copied(Disk &disk)
{
    const auto writer =
        verified(std::make_unique<DiskWriter>(disk),
                 [&]() -> Result<std::unique_ptr<zfs::VolumeReader>> { return std::make_unique<DiskReader>(disk); });
    const std::vector<std::byte> bytes(300'000, std::byte{0x5a});
    for (const std::uint64_t offset : {std::uint64_t{2'000'000}, std::uint64_t{0}, std::uint64_t{300'000}}) {
        if (auto written = writer->write(offset, bytes); !written) return written;
    }
    return writer->finish();
}

TEST(DeviceVolume, WhatReadsBackOtherwiseIsNoImport)
{
    Disk good;
    EXPECT_TRUE(copied(good));
    Disk bad;
    bad.bad = true;
    const auto refused = copied(bad);
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().message.find("reads back otherwise"), std::string::npos);
}

} // namespace
} // namespace freshseat::truenas
