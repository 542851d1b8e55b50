// SPDX-License-Identifier: GPL-3.0-or-later
// What a storage host answers that lacks update sessions, boot services, or a store of its own.
#include "core/storage/backend.h"

namespace freshseat {

namespace {

tl::unexpected<Error> noStreams()
{
    return fail(ErrorCode::Unsupported, "this storage host cannot send and receive snapshots",
                "master export and master import work everywhere");
}

} // namespace

Result<std::unique_ptr<Download>> StorageBackend::beginSend(const Caller & /*caller*/, const SendSpec & /*spec*/)
{
    return noStreams();
}

Result<std::unique_ptr<Upload>> StorageBackend::beginReceive(const Caller & /*caller*/, const MasterName & /*master*/)
{
    return noStreams();
}

Result<PartialReceive> StorageBackend::partialReceive(const Caller & /*caller*/, const MasterName & /*master*/,
                                                      bool /*drop*/)
{
    return noStreams();
}

Result<UpdateSession> StorageBackend::update(const MasterName & /*master*/)
{
    return fail(ErrorCode::Unsupported, "this storage host has no update sessions");
}

Result<Rollout> StorageBackend::rollout(const MasterName & /*master*/)
{
    return fail(ErrorCode::Unsupported, "this storage host has no roll-outs");
}

namespace {

tl::unexpected<Error> noBootServices()
{
    return fail(ErrorCode::Unsupported, "this storage host has no boot services; a companion would give them",
                "run freshseatd --companion on a machine of the PCs' network, and connect to that: freshseatd(8)");
}

} // namespace

Result<std::vector<Pc>> StorageBackend::pcs()
{
    return noBootServices();
}

Result<std::string> StorageBackend::bootScript(const std::string & /*mac*/)
{
    return noBootServices();
}

Result<BootNetwork> StorageBackend::bootNetwork()
{
    return noBootServices();
}

Result<std::unique_ptr<Download>> StorageBackend::beginStick(const Caller & /*caller*/, const StickSpec & /*spec*/,
                                                             const Progress & /*progress*/)
{
    return noBootServices();
}

Result<ScrubStatus> StorageBackend::scrub()
{
    return fail(ErrorCode::Unsupported, "this storage host looks after its data by itself: there is no store to scrub");
}

Result<ScrubStatus> StorageBackend::orderScrub(const Caller & /*caller*/, ScrubOrder /*order*/)
{
    return StorageBackend::scrub();
}

Result<std::vector<HostCall>> StorageBackend::hostCalls(const Caller & /*caller*/, const Undertaking & /*undertaking*/)
{
    return fail(ErrorCode::Unsupported, "this storage host is asked for the action, and for nothing beside it");
}

} // namespace freshseat
