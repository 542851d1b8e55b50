// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes on the control socket: framing, however it is cut (the first byte says how), and every method on what comes
// out of it, over a demo room.
#include "core/control/frame.h"
#include "core/control/messages.h"
#include "core/control/methods.h"
#include "core/storage/demo/demo_backend.h"

#include <algorithm>
#include <cstdlib>

namespace {

using namespace freshseat;

std::vector<control::Frame> framesOf(std::span<const std::byte> bytes, std::size_t piece)
{
    control::FrameReader reader(4096);
    std::vector<control::Frame> frames;
    while (!bytes.empty()) {
        const std::size_t count = std::min(piece, bytes.size());
        reader.feed(bytes.first(count));
        bytes = bytes.subspan(count);
        for (;;) {
            auto frame = reader.next();
            if (!frame) return frames;
            if (!*frame) break;
            frames.push_back(std::move(**frame));
        }
    }
    return frames;
}

void readEverything(const control::Json &json)
{
    static_cast<void>(control::eventFromJson(json));
    static_cast<void>(seatFromJson(json));
    static_cast<void>(statusFromJson(json));
    static_cast<void>(errorFromJson(json));
}

void run(StorageBackend &backend, control::Frame &frame, control::Transfer &transfer)
{
    control::Call call;
    call.method =
        frame.json.value("method", control::Json()).is_string() ? frame.json["method"].get<std::string>() : "";
    call.params = frame.json.value("params", control::Json::object());
    if (!call.params.is_object()) return;
    call.payload = std::move(frame.payload);
    call.transfer = &transfer;
    auto answer = control::runMethod(backend, call);
    if (answer && answer->opened) transfer = std::move(*answer->opened);
    // Whatever it is, it can be told.
    const control::Json told = answer ? control::resultJson(1, answer->result) : control::errorJson(1, answer.error());
    if (control::encodeFrame(told).empty()) std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0) return 0;
    const auto bytes = std::as_bytes(std::span(data, size)).subspan(1);
    auto frames = framesOf(bytes, std::max<std::size_t>(data[0], 1));
    const auto whole = framesOf(bytes, std::max<std::size_t>(bytes.size(), 1));
    if (frames.size() != whole.size()) std::abort(); // how the bytes arrive changes nothing
    if (frames.empty()) return 0;
    demo::DemoOptions options;
    options.ticking = false;
    options.seats = 2;
    demo::DemoBackend room(options);
    control::Transfer transfer;
    for (control::Frame &frame : frames) {
        readEverything(frame.json);
        run(room, frame, transfer);
    }
    return 0;
}
