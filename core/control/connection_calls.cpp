// SPDX-License-Identifier: GPL-3.0-or-later
// What a connection hands to the bench and what comes back: calls, transfers, the watch.
#include "core/control/connection.h"
#include "core/control/messages.h"

#include <chrono>

namespace freshseat::control {

namespace {

constexpr std::size_t kMaxTransfers = 16; ///< open at once on one connection
constexpr auto kProgressEvery = std::chrono::milliseconds(100);

/// Calls that end when nobody waits for them any more: half an import or export is of no use to anybody.
bool diesWithConnection(const std::string &method)
{
    return isTransferMethod(method) || method == "master.export.begin" || method == "boot.stick.begin";
}

/// Dies on the bench: ending a transfer or a watch may wait or touch the disk, which the loop's thread never does but
/// in the last moments of the server.
template <class T>
std::shared_ptr<T> onBench(const std::shared_ptr<Workbench> &bench, T *thing)
{
    return {thing, [bench](T *dying) {
                if (!bench->run([dying] { delete dying; })) delete dying;
            }};
}

/// Lets a long call report as often as it likes.
class Throttle
{
public:
    bool due(std::string_view phase, std::uint64_t done, std::uint64_t total)
    {
        const auto now = std::chrono::steady_clock::now();
        if (phase == m_phase && done < total && now - m_last < kProgressEvery) return false;
        m_phase = phase;
        m_last = now;
        return true;
    }

private:
    std::string m_phase;
    std::chrono::steady_clock::time_point m_last;
};

} // namespace

void Connection::startCall(const Json &id, Call call)
{
    const auto running = std::make_shared<RunningCall>();
    running->payload = call.payload.size();
    running->outlives = !diesWithConnection(call.method);
    std::shared_ptr<Slot> slot;
    if (isTransferMethod(call.method)) {
        const auto found = m_transfers.find(transferNumber(call.params));
        if (found != m_transfers.end()) slot = found->second;
        if (slot && endsTransfer(call.method)) m_transfers.erase(found);
    }
    m_calls.emplace(id.dump(), running);
    m_payloadBytes += running->payload;
    call.progress = progressFor(id, running);
    call.transfer = slot ? &slot->transfer : nullptr;
    auto work = [this, weak = weak_from_this(), &parts = m_parts, id, running, slot,
                 shared = std::make_shared<Call>(std::move(call))]() mutable {
        // `this` is only named inside what runs on the loop, behind the lock of `weak`.
        auto answer = std::make_shared<Result<Answer>>(runMethod(parts.backend, *shared));
        std::shared_ptr<Slot> opened;
        if (*answer && (*answer)->opened) opened = makeSlot(parts.bench, std::move((*answer)->opened));
        slot.reset();
        parts.loop.post([this, weak, id, answer, opened]() mutable {
            if (const auto alive = weak.lock()) finishCall(id, *answer, std::move(opened));
        });
    };
    // The queue outlives this call: the work on it holds the slot.
    if (slot)
        slot->queue->post(std::move(work));
    else
        m_parts.bench->run(std::move(work));
}

void Connection::finishCall(const Json &id, Result<Answer> &answer, std::shared_ptr<Slot> opened)
{
    if (!m_open) return;
    const auto call = m_calls.find(id.dump());
    m_payloadBytes -= call->second->payload;
    m_calls.erase(call);
    if (!answer) {
        reply(errorJson(id, answer.error()));
    } else if (opened && m_transfers.size() >= kMaxTransfers) {
        reply(errorJson(id, {ErrorCode::InUse, "16 imports and exports run on this connection already", {}}));
    } else {
        if (opened) {
            answer->result[opened->transfer.upload ? "upload" : "download"] = ++m_lastTransfer;
            m_transfers.emplace(m_lastTransfer, std::move(opened));
        }
        reply(resultJson(id, std::move(answer->result)), answer->payload);
    }
    handleFrames(); // what waited for room
    settle();
}

std::shared_ptr<Connection::Slot> Connection::makeSlot(const std::shared_ptr<Workbench> &bench,
                                                       std::unique_ptr<Transfer> transfer)
{
    std::shared_ptr<Slot> slot = onBench(bench, new Slot);
    slot->transfer = std::move(*transfer);
    slot->queue = std::make_shared<SerialQueue>(bench);
    return slot;
}

Progress Connection::progressFor(const Json &id, const std::shared_ptr<RunningCall> &running)
{
    const auto post = [this, weak = weak_from_this(), &parts = m_parts](const char *method, Json params) {
        parts.loop.post([this, weak, line = encodeFrame(notificationJson(method, std::move(params)))]() mutable {
            if (const auto alive = weak.lock()) send(std::move(line));
        });
    };
    Progress progress;
    progress.cancelled = &running->cancelled;
    progress.report = [post, id, running, throttle = Throttle()](std::string_view phase, std::uint64_t done,
                                                                 std::uint64_t total) mutable {
        if (!throttle.due(phase, done, total)) return;
        post("$/progress", {{"id", id}, {"phase", phase}, {"done", done}, {"total", total}});
    };
    progress.item = [post, id](const ItemOutcome &item) {
        post("$/item", {{"id", id}, {"item", freshseat::toJson(item)}});
    };
    return progress;
}

void Connection::beginWatch(const Json &id)
{
    if (m_watching) return reply(resultJson(id, Json::object()));
    m_watching = true;
    const auto running = std::make_shared<RunningCall>();
    m_calls.emplace(id.dump(), running);
    m_parts.bench->run([this, weak = weak_from_this(), &parts = m_parts, id] {
        // `this` is only named inside what runs on the loop, behind the lock of `weak`.
        auto watch = parts.backend.watch(eventSender(parts, weak));
        std::shared_ptr<Watch> held;
        if (watch) held = onBench(parts.bench, watch->release());
        Error error = watch ? Error() : watch.error();
        parts.loop.post([this, weak, id, held, error] {
            if (const auto alive = weak.lock()) watchBegun(id, held, error);
        });
    });
}

std::function<void(const RoomEvent &)> Connection::eventSender(ServerParts &parts, std::weak_ptr<Connection> weak)
{
    return [weak = std::move(weak), &parts](const RoomEvent &event) {
        Json json = toJson(event);
        if (json.is_null()) return;
        std::string bytes = encodeFrame(notificationJson("room.event", {{"event", std::move(json)}}));
        parts.loop.post([weak, line = std::move(bytes)]() mutable {
            if (const auto alive = weak.lock(); alive && alive->m_watching) alive->send(std::move(line));
        });
    };
}

void Connection::watchBegun(const Json &id, const std::shared_ptr<Watch> &watch, const Error &error)
{
    if (!m_open) return;
    m_calls.erase(id.dump());
    m_watching = m_watching && watch;
    if (m_watching) m_watch = watch;
    reply(watch ? resultJson(id, Json::object()) : errorJson(id, error));
    handleFrames(); // what waited for room
    settle();
}

void Connection::endWatch(const Json &id)
{
    m_watching = false;
    m_watch.reset();
    reply(resultJson(id, Json::object()));
}

} // namespace freshseat::control
