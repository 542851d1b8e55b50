// SPDX-License-Identifier: GPL-3.0-or-later
// Sends and receives of a room: whole, as differences, broken off, refused. One room stands for both hosts: the master
// is deleted between the two.
#include "tests/core/host/room_fixture.h"

namespace freshseat::host {
namespace {

using Bytes = std::vector<std::byte>;

class ReceivesTest : public RoomTest
{
protected:
    Result<Bytes> sent(const SendSpec &spec)
    {
        auto download = room->beginSend(caller, spec);
        if (!download) return failure(download);
        Bytes stream;
        for (;;) {
            const auto chunk = (*download)->next();
            if (!chunk) return failure(chunk);
            EXPECT_EQ(chunk->offset, stream.size());
            if (chunk->bytes.empty()) break;
            stream.insert(stream.end(), chunk->bytes.begin(), chunk->bytes.end());
        }
        EXPECT_EQ(stream.size(), (*download)->fileSize()) << "its length is known before";
        return stream;
    }
    static Result<void> feed(Upload &upload, std::span<const std::byte> stream)
    {
        for (std::size_t at = 0; at < stream.size(); at += 100'000)
            if (auto done = upload.write(at, stream.subspan(at, std::min<std::size_t>(100'000, stream.size() - at)));
                !done)
                return done;
        return {};
    }
    Result<Master> receive(const std::string &name, std::span<const std::byte> stream)
    {
        auto upload = room->beginReceive(caller, MasterName(name));
        if (!upload) return failure(upload);
        if (const auto done = feed(**upload, stream); !done) return failure(done);
        return (*upload)->finish({});
    }
    Bytes exported(const std::string &name, int number)
    {
        ExportSpec spec;
        spec.snapshot = {MasterName(name), number};
        auto download = room->beginExport(caller, spec, {});
        EXPECT_TRUE(download) << (download ? "" : download.error().message);
        if (!download) return {};
        Bytes bytes((*download)->fileSize());
        for (;;) {
            const auto chunk = (*download)->next();
            EXPECT_TRUE(chunk);
            if (!chunk || chunk->bytes.empty()) return bytes;
            std::copy(chunk->bytes.begin(), chunk->bytes.end(),
                      bytes.begin() + static_cast<std::ptrdiff_t>(chunk->offset));
        }
    }
    /// Master "win" with snapshots 1 and 2, and both as streams; then it is gone, and its seat too.
    void sendAndForget()
    {
        import("win", 6U << 20);
        addSeat("PC-1");
        ASSERT_TRUE(perform(BeginUpdate{MasterName("win"), SeatName("PC-1")}));
        const Login pc = login(claimOf("PC-1"));
        write(pc, 1U << 20, pattern(2U << 20, 5));
        sessions->gone(pc.session);
        ASSERT_TRUE(eventually([&] { return seat("PC-1").sessions.empty(); }));
        ASSERT_TRUE(perform(PublishUpdate{MasterName("win"), "second", RollOut::None, {}}));
        first = exported("win", 1);
        second = exported("win", 2);
        ASSERT_FALSE(first == second);
        whole = *sent({{MasterName("win"), 1}, {}, {}});
        over = *sent({{MasterName("win"), 2}, 1, {}});
        EXPECT_GT(whole.size(), 6U << 20);
        EXPECT_LT(over.size(), (2U << 20) + 65536);
        EXPECT_EQ(sent({{MasterName("win"), 1}, 2, {}}).error().code, ErrorCode::Usage);
        EXPECT_EQ(sent({{MasterName("win"), 1}, 1, {}}).error().code, ErrorCode::Usage);
        EXPECT_EQ(sent({{MasterName("win"), 2}, 7, {}}).error().code, ErrorCode::NotFound);
        EXPECT_EQ(sent({{MasterName("win"), 3}, {}, {}}).error().code, ErrorCode::NotFound);
        EXPECT_EQ(sent({{MasterName("none"), 0}, {}, {}}).error().code, ErrorCode::NotFound);
        EXPECT_EQ(sent({{MasterName("win"), 0}, {}, "what"}).error().code, ErrorCode::Usage);
        EXPECT_EQ(receive("win", whole).error().code, ErrorCode::InUse) << "it is here";
    }
    void forget()
    {
        SeatSelection all;
        all.all = true;
        ASSERT_TRUE(perform(RemoveSeats{all}));
        ASSERT_TRUE(perform(DeleteMaster{MasterName("win")}));
        ASSERT_TRUE(room->masters()->empty());
        // What stood on another goes in the background.
        ASSERT_TRUE(eventually([&] { return std::filesystem::is_empty(folder / "store" / "layers"); }));
    }
    std::string lastDetail()
    {
        const auto entries = room->journal({{}, 0, 1});
        return entries->back().action + " " + entries->back().outcome + " " + entries->back().detail;
    }

    Bytes first, second, whole, over;
};

TEST_F(ReceivesTest, AMasterComesBackWithItsVersions)
{
    sendAndForget();
    forget();
    const auto master = receive("win", whole);
    ASSERT_TRUE(master) << master.error().message;
    EXPECT_EQ(master->current, 1);
    EXPECT_EQ(lastDetail(), "master.receive done snapshot 1, whole");
    EXPECT_TRUE(exported("win", 1) == first);
    const auto next = receive("WIN", over);
    ASSERT_TRUE(next) << next.error().message;
    EXPECT_EQ(next->name, MasterName("win"));
    EXPECT_EQ(next->snapshots, 2);
    EXPECT_EQ(next->current, 1) << "who is moved to it decides the owner of this room";
    EXPECT_TRUE(exported("win", 2) == second);
    const auto snapshots = room->snapshots(MasterName("win"));
    EXPECT_EQ(snapshots->at(1).comment, "second");
    EXPECT_EQ(receive("win", over).error().code, ErrorCode::InUse);
    EXPECT_EQ(receive("other", whole).error().code, ErrorCode::InUse) << "one snapshot is of one master";
    closeRoom();
    openRoom();
    EXPECT_TRUE(exported("win", 2) == second);
}

TEST_F(ReceivesTest, BrokenOffAndGoneOn)
{
    sendAndForget();
    forget();
    {
        auto upload = room->beginReceive(caller, MasterName("win"));
        ASSERT_TRUE(upload);
        ASSERT_TRUE(feed(**upload, std::span(whole).first(4U << 20)));
        EXPECT_EQ(room->beginReceive(caller, MasterName("Win")).error().code, ErrorCode::InUse);
        EXPECT_EQ((*upload)->write(17, std::span(whole).first(100)).error().code, ErrorCode::Usage);
    }
    EXPECT_TRUE(lastDetail().starts_with("master.receive failed broken off")) << lastDetail();
    EXPECT_TRUE(room->masters()->empty());
    closeRoom();
    openRoom("boot-2");
    const auto partial = room->partialReceive(caller, MasterName("WIN"), false);
    ASSERT_TRUE(partial) << partial.error().message;
    EXPECT_GE(partial->position, 3U << 20);
    const auto status = room->status();
    ASSERT_TRUE(status);
    ASSERT_EQ(status->receives.size(), 1U);
    EXPECT_EQ(status->receives[0].master.value(), "win");
    EXPECT_EQ(status->receives[0].position, partial->position);
    EXPECT_EQ(status->receives[0].size, partial->size);
    EXPECT_FALSE(status->receives[0].running);
    EXPECT_GE(status->stored->receives, 3U << 20);
    EXPECT_EQ(partial->size, 6U << 20);
    // The whole stream again: what is here already is left out.
    const auto master = receive("win", whole);
    ASSERT_TRUE(master) << master.error().message;
    EXPECT_TRUE(exported("win", 1) == first);
    EXPECT_EQ(room->partialReceive(caller, MasterName("win"), false).error().code, ErrorCode::NotFound);
    const auto rest = sent({{MasterName("win"), 0}, {}, partial->token});
    ASSERT_TRUE(rest) << rest.error().message;
    EXPECT_LT(rest->size(), whole.size() - partial->position + 4096) << "with the token only the rest is sent";
}

TEST_F(ReceivesTest, WithATokenTheRestIsEnough)
{
    sendAndForget();
    const auto token = [&](std::uint64_t position) {
        const std::string key(reinterpret_cast<const char *>(whole.data()) + 24, whole.size() > 300 ? 276 : 0);
        const auto at = key.find("\"key\":\"");
        return "1-" + key.substr(at + 7, 32) + "-0-" + std::to_string(position);
    };
    const auto rest = sent({{MasterName("win"), 0}, {}, token(2U << 20)});
    ASSERT_TRUE(rest) << rest.error().message;
    EXPECT_EQ(sent({{MasterName("win"), 2}, {}, token(0)}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(sent({{MasterName("win"), 1}, 1, token(0)}).error().code, ErrorCode::Usage);
    EXPECT_EQ(sent({{MasterName("win"), 1}, {}, token(64U << 20)}).error().code, ErrorCode::Usage);
    forget();
    EXPECT_EQ(receive("win", *rest).error().code, ErrorCode::Usage) << "its beginning is not here";
    {
        auto upload = room->beginReceive(caller, MasterName("win"));
        ASSERT_TRUE(feed(**upload, std::span(whole).first(5U << 20)));
    }
    ASSERT_TRUE(receive("win", *rest));
    EXPECT_TRUE(exported("win", 1) == first);
}

TEST_F(ReceivesTest, WhatIsRefusedLeavesNothing)
{
    sendAndForget();
    forget();
    EXPECT_EQ(receive("a b", whole).error().code, ErrorCode::Usage);
    EXPECT_EQ(receive("win", over).error().code, ErrorCode::NotFound) << "what it stands on is not here";
    EXPECT_EQ(receive("win", pattern(5000, 1)).error().code, ErrorCode::Failed);
    EXPECT_EQ(receive("win", {}).error().code, ErrorCode::Failed);
    EXPECT_EQ(room->partialReceive(caller, MasterName("win"), true).error().code, ErrorCode::NotFound);
    auto changed = whole;
    changed[3U << 20] ^= std::byte{1};
    EXPECT_EQ(receive("win", changed).error().code, ErrorCode::Failed);
    EXPECT_EQ(receive("win", std::span(whole).first(whole.size() - 32)).error().code, ErrorCode::Failed) << "no end";
    EXPECT_TRUE(room->masters()->empty());
    EXPECT_TRUE(store->snapshots()->empty());
    const auto dropped = room->partialReceive(caller, MasterName("win"), true);
    ASSERT_TRUE(dropped);
    EXPECT_TRUE(lastDetail().starts_with("master.receive.drop done")) << lastDetail();
    EXPECT_TRUE(store->receives()->empty());
}

TEST_F(ReceivesTest, ADeletedMasterTakesWhatWasBrokenOffWithIt)
{
    sendAndForget();
    forget();
    ASSERT_TRUE(receive("win", whole));
    EXPECT_FALSE(receive("win", std::span(over).first(1U << 20)));
    EXPECT_EQ(store->receives()->size(), 1U);
    forget();
    EXPECT_TRUE(store->receives()->empty());
}

} // namespace
} // namespace freshseat::host
