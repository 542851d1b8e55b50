// SPDX-License-Identifier: GPL-3.0-or-later
// What every StorageBackend promises about masters, transfers, events, cancelling and lost connections.
#include "tests/contract/storage_backend_fixture.h"

#include <algorithm>
#include <future>
#include <thread>

namespace freshseat::test {
namespace {

TEST_P(StorageBackendContract, AnImportedMasterIsListed)
{
    const auto masters = backend().masters();
    ASSERT_TRUE(masters);
    const auto base =
        std::find_if(masters->begin(), masters->end(), [](const Master &m) { return m.name.value() == "base"; });
    ASSERT_NE(base, masters->end());
    EXPECT_EQ(base->size, kDiskSize);
    EXPECT_EQ(base->current, 1);
    EXPECT_EQ(base->snapshots, 1);
    const auto snapshots = backend().snapshots(MasterName("BASE"));
    ASSERT_TRUE(snapshots);
    ASSERT_EQ(snapshots->size(), 1U);
    EXPECT_EQ(snapshots->at(0).number, 1);
    EXPECT_EQ(snapshots->at(0).comment, "of the contract");
    EXPECT_TRUE(snapshots->at(0).current);
    const auto status = backend().status();
    ASSERT_TRUE(status);
    EXPECT_EQ(status->masters, static_cast<int>(masters->size()));
    EXPECT_EQ(status->seats, static_cast<int>(names().size()));
    EXPECT_FALSE(status->backend.empty());
    EXPECT_GE(status->spaceTotal, status->spaceUsed);
}

TEST_P(StorageBackendContract, WrongImportsAreRefused)
{
    const auto count = backend().masters()->size();
    for (const char *name : {"", "a b", "S\xc3\xa4ule", "a/b", "base", "BASE", "\xff"}) {
        const auto upload = backend().beginImport(caller, importSpec(name));
        ASSERT_FALSE(upload) << name;
        EXPECT_EQ(upload.error().code, ErrorCode::Usage) << name;
    }
    EXPECT_FALSE(backend().beginImport(caller, importSpec(std::string(61, 'x'))));
    EXPECT_FALSE(backend().beginImport(caller, importSpec("empty", 0)));
    auto odd = backend().beginImport(caller, importSpec("odd", 1000));
    if (odd) { // a backend may notice at the end only
        const std::vector<std::byte> bytes(1000, std::byte{1});
        ASSERT_TRUE((*odd)->write(0, bytes));
        EXPECT_FALSE((*odd)->finish({}));
        odd->reset();
    }
    EXPECT_EQ(backend().masters()->size(), count);
}

TEST_P(StorageBackendContract, AMasterIsSentAndReceived)
{
    const SendSpec spec{{MasterName("base"), 1}, {}, {}};
    auto download = backend().beginSend(caller, spec);
    if (!room->sends()) {
        ASSERT_FALSE(download);
        EXPECT_EQ(download.error().code, ErrorCode::Unsupported);
        EXPECT_EQ(backend().beginReceive(caller, MasterName("spare")).error().code, ErrorCode::Unsupported);
        EXPECT_EQ(backend().partialReceive(caller, MasterName("spare"), true).error().code, ErrorCode::Unsupported);
        return;
    }
    ASSERT_TRUE(download) << download.error().message;
    std::vector<std::byte> stream;
    for (auto chunk = (*download)->next();; chunk = (*download)->next()) {
        ASSERT_TRUE(chunk) << chunk.error().message;
        if (chunk->bytes.empty()) break;
        ASSERT_EQ(chunk->offset, stream.size());
        stream.insert(stream.end(), chunk->bytes.begin(), chunk->bytes.end());
    }
    EXPECT_EQ(stream.size(), (*download)->fileSize());
    EXPECT_LT(stream.size(), kDiskSize) << "a hole is not sent";
    download->reset();
    ASSERT_TRUE(doneAll(DeleteMaster{MasterName("base")}));
    EXPECT_EQ(backend().partialReceive(caller, MasterName("spare"), false).error().code, ErrorCode::NotFound);
    {
        auto upload = backend().beginReceive(caller, MasterName("spare"));
        ASSERT_TRUE(upload) << upload.error().message;
        ASSERT_TRUE((*upload)->write(0, std::span(stream).first(Upload::kMaxChunk)));
    }
    const auto partial = backend().partialReceive(caller, MasterName("spare"), false);
    ASSERT_TRUE(partial) << partial.error().message;
    EXPECT_EQ(partial->size, kDiskSize);
    EXPECT_GT(partial->position, 0U);
    EXPECT_FALSE(backend().beginSend(caller, {{MasterName("spare"), 0}, {}, partial->token}));
    auto upload = backend().beginReceive(caller, MasterName("spare"));
    ASSERT_TRUE(upload) << upload.error().message;
    for (std::size_t at = 0; at < stream.size(); at += Upload::kMaxChunk)
        ASSERT_TRUE(
            (*upload)->write(at, std::span(stream).subspan(at, std::min(Upload::kMaxChunk, stream.size() - at))));
    const auto master = (*upload)->finish({});
    ASSERT_TRUE(master) << master.error().message;
    EXPECT_EQ(master->name, MasterName("spare"));
    EXPECT_EQ(master->size, kDiskSize);
    EXPECT_EQ(master->current, 1);
    EXPECT_EQ(newest(1).at(0).action, "master.receive");
    ExportSpec back;
    back.snapshot = {MasterName("spare"), 1};
    auto read = backend().beginExport(caller, back, {});
    ASSERT_TRUE(read);
    std::vector<std::byte> bytes(kDiskSize);
    for (auto chunk = (*read)->next(); chunk && !chunk->bytes.empty(); chunk = (*read)->next())
        std::copy(chunk->bytes.begin(), chunk->bytes.end(), bytes.begin() + static_cast<std::ptrdiff_t>(chunk->offset));
    EXPECT_TRUE(bytes == pattern());
}

TEST_P(StorageBackendContract, AnImportCannotWriteBeyondItsEnd)
{
    auto upload = backend().beginImport(caller, importSpec("beyond", 4096));
    ASSERT_TRUE(upload);
    const std::vector<std::byte> bytes(4096);
    const auto written = (*upload)->write(512, bytes);
    // Pieces may be on their way: the failure shows at the latest when it is finished.
    EXPECT_FALSE(written && (*upload)->finish({}));
    upload->reset();
    EXPECT_EQ(backend().snapshots(MasterName("beyond")).error().code, ErrorCode::NotFound);
}

TEST_P(StorageBackendContract, AnImportGivenUpLeavesNothing)
{
    const auto count = backend().masters()->size();
    {
        auto upload = backend().beginImport(caller, importSpec("given-up"));
        ASSERT_TRUE(upload) << upload.error().message;
        const std::vector<std::byte> bytes(4096);
        ASSERT_TRUE((*upload)->write(0, bytes));
        EXPECT_FALSE(backend().beginImport(caller, importSpec("Given-Up"))) << "the name is taken meanwhile";
    }
    EXPECT_EQ(backend().masters()->size(), count);
    const auto again = import("given-up");
    EXPECT_TRUE(again) << again.error().message;
}

TEST_P(StorageBackendContract, AnImportCanBeCancelled)
{
    const auto count = backend().masters()->size();
    auto upload = backend().beginImport(caller, importSpec("cancelled"));
    ASSERT_TRUE(upload);
    const std::atomic<bool> cancelled = true;
    Progress progress;
    progress.cancelled = &cancelled;
    const auto master = (*upload)->finish(progress);
    upload->reset();
    if (master) { // it was faster than the word that it is not wanted
        EXPECT_EQ(backend().masters()->size(), count + 1);
    } else {
        EXPECT_EQ(backend().masters()->size(), count);
    }
}

TEST_P(StorageBackendContract, AnExportGivesTheDiskBack)
{
    ExportSpec spec;
    spec.snapshot = {MasterName("base"), 0};
    auto download = backend().beginExport(caller, spec, {});
    ASSERT_TRUE(download) << download.error().message;
    EXPECT_EQ((*download)->fileSize(), kDiskSize);
    std::vector<std::byte> bytes(kDiskSize);
    std::uint64_t end = 0;
    for (;;) {
        const auto chunk = (*download)->next();
        ASSERT_TRUE(chunk) << chunk.error().message;
        if (chunk->bytes.empty()) break;
        ASSERT_GE(chunk->offset, end) << "in rising order";
        end = chunk->offset + chunk->bytes.size();
        ASSERT_LE(end, kDiskSize);
        std::copy(chunk->bytes.begin(), chunk->bytes.end(), bytes.begin() + static_cast<std::ptrdiff_t>(chunk->offset));
    }
    if (room->keepsBytes()) {
        EXPECT_TRUE(bytes == pattern());
    }
}

TEST_P(StorageBackendContract, WrongExportsAreRefused)
{
    const auto code = [&](const char *master, int number, ImageFormat format) {
        const auto download = backend().beginExport(caller, {{MasterName(master), number}, format, {}}, {});
        return download ? ErrorCode{} : download.error().code;
    };
    EXPECT_EQ(code("none", 0, ImageFormat::Raw), ErrorCode::NotFound);
    EXPECT_EQ(code("base", 9, ImageFormat::Raw), ErrorCode::NotFound);
    EXPECT_EQ(code("base", 1, ImageFormat::Vmdk), ErrorCode::Usage);
}

TEST_P(StorageBackendContract, AMasterWithSeatsStays)
{
    addTwo();
    const Error error = refused(DeleteMaster{MasterName("base")});
    EXPECT_EQ(error.code, ErrorCode::InUse);
    EXPECT_NE(error.message.find("C-1"), std::string::npos);
    EXPECT_EQ(refused(DeleteMaster{MasterName("none")}).code, ErrorCode::NotFound);
    ASSERT_TRUE(doneAll(RemoveSeats{named({"C-1", "C-2"})}));
    const auto changes = backend().preview(DeleteMaster{MasterName("base")});
    ASSERT_TRUE(changes);
    EXPECT_EQ(changes->back().what, "delete master");
    ASSERT_TRUE(doneAll(DeleteMaster{MasterName("Base")}));
    EXPECT_EQ(backend().snapshots(MasterName("base")).error().code, ErrorCode::NotFound);
}

/// Who tells what is on disk tells all of it, and what adds up.
TEST_P(StorageBackendContract, WhatIsOnDiskAddsUp)
{
    addTwo();
    const auto status = backend().status();
    ASSERT_TRUE(status);
    EXPECT_TRUE(status->receives.empty());
    const auto masters = backend().masters();
    const auto snapshots = backend().snapshots(MasterName("base"));
    const auto one = backend().seat(SeatName("C-1"));
    const auto two = backend().seat(SeatName("C-2"));
    ASSERT_TRUE(masters && snapshots && one && two);
    const Snapshot &snapshot = snapshots->front();
    const Master *base = nullptr;
    for (const Master &master : *masters)
        if (master.name == MasterName("base")) base = &master;
    ASSERT_NE(base, nullptr);
    EXPECT_EQ(base->storedBytes.has_value(), status->stored.has_value());
    EXPECT_EQ(snapshot.storedBytes.has_value(), status->stored.has_value());
    EXPECT_EQ(one->storedBytes.has_value(), status->stored.has_value());
    if (!status->stored) return;
    EXPECT_EQ(base->storedBytes, snapshot.storedBytes);
    EXPECT_EQ(snapshot.freedBytes, snapshot.storedBytes) << "the only one";
    EXPECT_GE(status->stored->masters, *base->storedBytes);
    EXPECT_GE(status->stored->clones, *one->storedBytes + *two->storedBytes);
    EXPECT_GE(status->stored->kept, *one->keptBytes + *two->keptBytes);
    EXPECT_GT(*one->storedBytes, 0U);
}

TEST_P(StorageBackendContract, WatchesHearWhatHappens)
{
    EventLog events;
    auto watch = backend().watch([&](const RoomEvent &event) { events.hear(event); });
    ASSERT_TRUE(watch);
    addTwo();
    ASSERT_TRUE(import("watched"));
    room->occupy(SeatName("C-2"));
    ASSERT_TRUE(doneAll(RemoveSeats{named({"C-1"})}));
    EXPECT_TRUE(events.waitFor([](const RoomEvent &event) {
        const auto *changed = std::get_if<SeatChanged>(&event);
        return changed != nullptr && changed->seat.name.value() == "C-2" && changed->seat.sessions.size() == 1;
    }));
    EXPECT_TRUE(events.waitFor([](const RoomEvent &event) { return std::holds_alternative<MastersChanged>(event); }));
    EXPECT_TRUE(events.waitFor([](const RoomEvent &event) {
        const auto *removed = std::get_if<SeatRemoved>(&event);
        return removed != nullptr && removed->name.value() == "C-1";
    }));
    EXPECT_TRUE(events.waitFor([](const RoomEvent &event) {
        const auto *added = std::get_if<JournalAdded>(&event);
        return added != nullptr && added->entry.action == "seat.remove";
    }));
    watch->reset();
    const auto heard = events.all().size();
    ASSERT_TRUE(doneAll(RemoveSeats{named({"C-2"})}) || true); // it is in use: journalled in any case
    EXPECT_EQ(events.all().size(), heard) << "a dead watch hears nothing";
}

TEST_P(StorageBackendContract, ManyThreadsAtOnce)
{
    addTwo();
    std::vector<std::future<bool>> threads;
    for (int i = 0; i < 8; ++i) {
        threads.push_back(std::async(std::launch::async, [this, i] {
            bool good = true;
            for (int round = 0; round < 10; ++round) {
                good = good && backend().seats() && backend().status();
                good = good && backend().perform(caller, ResetSeats{named({i % 2 == 0 ? "C-1" : "C-2"})}, {});
            }
            return good;
        }));
    }
    for (auto &thread : threads) EXPECT_TRUE(thread.get());
}

TEST_P(StorageBackendContract, AfterCancelEveryCallAnswersUnreachable)
{
    addTwo();
    backend().cancel();
    backend().cancel();
    const auto away = [](const auto &result) { return !result && result.error().code == ErrorCode::Unreachable; };
    EXPECT_TRUE(away(backend().status()));
    EXPECT_TRUE(away(backend().masters()));
    EXPECT_TRUE(away(backend().snapshots(MasterName("base"))));
    EXPECT_TRUE(away(backend().seats()));
    EXPECT_TRUE(away(backend().seat(SeatName("C-1"))));
    EXPECT_TRUE(away(backend().secret(caller, SeatName("C-1"))));
    EXPECT_TRUE(away(backend().journal({})));
    EXPECT_TRUE(away(backend().preview(ResetSeats{named({"C-1"})})));
    EXPECT_TRUE(away(perform(ResetSeats{named({"C-1"})})));
    EXPECT_TRUE(away(backend().beginImport(caller, importSpec("late"))));
    EXPECT_TRUE(away(backend().beginExport(caller, {{MasterName("base"), 0}, ImageFormat::Raw, {}}, {})));
    EXPECT_TRUE(away(backend().watch([](const RoomEvent &) {})));
}

TEST_P(StorageBackendContract, CancelEndsACallThatRuns)
{
    addTwo();
    if (!room->stall()) return;
    auto call = std::async(std::launch::async, [this] { return perform(ResetSeats{named({"C-1"})}); });
    backend().cancel();
    EXPECT_EQ(call.get().error().code, ErrorCode::Unreachable);
}

TEST_P(StorageBackendContract, ALostConnectionIsUnreachableAndToldToTheWatch)
{
    addTwo();
    EventLog events;
    auto watch = backend().watch([&](const RoomEvent &event) { events.hear(event); });
    ASSERT_TRUE(watch);
    auto upload = backend().beginImport(caller, importSpec("cut"));
    ASSERT_TRUE(upload);
    const bool stalled = room->stall();
    auto call = std::async(std::launch::async, [this] { return perform(ResetSeats{named({"C-1"})}); });
    if (!room->cut()) {
        backend().cancel();
        static_cast<void>(call.get());
        return;
    }
    const auto lost = call.get();
    if (stalled) {
        ASSERT_FALSE(lost);
        EXPECT_EQ(lost.error().code, ErrorCode::Unreachable);
        EXPECT_FALSE(lost.error().message.empty());
    }
    EXPECT_TRUE(events.waitFor([](const RoomEvent &event) {
        const auto *gone = std::get_if<ConnectionLost>(&event);
        return gone != nullptr && gone->error.code == ErrorCode::Unreachable;
    }));
    EXPECT_TRUE(std::holds_alternative<ConnectionLost>(events.all().back())) << "the last event";
    EXPECT_EQ(backend().seats().error().code, ErrorCode::Unreachable);
    EXPECT_EQ((*upload)->finish({}).error().code, ErrorCode::Unreachable);
}

} // namespace
} // namespace freshseat::test
