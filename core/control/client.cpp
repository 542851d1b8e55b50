// SPDX-License-Identifier: GPL-3.0-or-later
// Numbering calls, matching answers, and the words for a connection that is lost.
#include "core/control/client.h"

#include "core/control/messages.h"
#include "core/model/json_members.h"

#include <array>

namespace freshseat::control {

namespace {

constexpr std::size_t kReadAtOnce = 256U << 10;
constexpr auto kCancelPoll = std::chrono::milliseconds(50); ///< how soon a cancelled Progress is noticed

Error lostWords(const Error &why, Effect effect, bool sent)
{
    Error error{ErrorCode::Unreachable, "the connection to the storage host was lost: " + why.message, why.hint};
    if (effect == Effect::Reads || !sent) {
        error.message += "; nothing was changed";
        return error;
    }
    error.message += "; whether it took effect is not known";
    if (error.hint.empty()) error.hint = "connect again and look at the journal";
    return error;
}

/// The server's error reply as our Error.
Error errorOf(const Json &error)
{
    const auto data = error.is_object() ? error.find("data") : error.end();
    if (error.is_object() && data != error.end()) return errorFromJson(*data);
    return errorFromJson(error.is_object() ? Json{{"message", error.value("message", Json())}} : Json::object());
}

/// The call a notification is about; 0 when it says none.
std::uint64_t callNumber(const Json &params)
{
    const auto id = params.is_object() ? params.find("id") : params.end();
    return params.is_object() && id != params.end() && id->is_number_unsigned() ? id->get<std::uint64_t>() : 0;
}

void tellProgress(const Json &note, const Progress &progress)
{
    if (const auto item = note.find("item"); item != note.end()) {
        const auto outcome = itemFromJson(*item);
        if (outcome && progress.item) progress.item(*outcome);
        return;
    }
    JsonMembers in(note, "progress");
    const std::string phase = in.text("phase");
    const std::uint64_t done = in.size("done");
    const auto total = in.result(in.size("total"));
    if (total && progress.report) progress.report(phase, done, *total);
}

} // namespace

/// A call on its way. Guarded by the client's mutex.
class Client::Pending
{
public:
    std::uint64_t id = 0;
    Effect effect = Effect::Reads;
    bool cancelSent = false;
    std::deque<Json> notes; ///< progress and items, for the thread that waits
    std::optional<Result<Reply>> result;
};

Result<std::unique_ptr<Client>> Client::connect(std::unique_ptr<ByteStream> stream, ClientOptions options)
{
    std::unique_ptr<Client> client(new Client(std::move(stream), std::move(options)));
    if (const auto greeted = client->hello(); !greeted) return failure(greeted);
    return client;
}

Client::Client(std::unique_ptr<ByteStream> stream, ClientOptions options)
    : m_stream(std::move(stream))
    , m_options(std::move(options))
{
    m_reader = std::thread([this] { readAll(); });
}

Client::~Client()
{
    close();
    m_reader.join();
}

Result<void> Client::hello()
{
    const auto pending = start("hello", {{"protocol", kProtocolVersion}, {"client", m_options.name}}, Effect::Reads);
    {
        std::unique_lock lock(m_mutex);
        const bool answered =
            m_changed.wait_for(lock, m_options.helloTimeout, [&] { return pending->result.has_value(); });
        if (!answered) {
            lock.unlock();
            lose({ErrorCode::Unreachable,
                  "the storage host did not answer in " + std::to_string(m_options.helloTimeout.count()) + " seconds",
                  "is Freshseat's helper what listens there?"});
        }
    }
    const auto reply = wait(pending);
    if (!reply) return failure(reply);
    JsonMembers in(reply->result, "the storage host's greeting");
    m_serverVersion = in.textOr("server", {});
    const auto version = in.result(in.number("protocol"));
    if (!version) return failure(version);
    if (*version == kProtocolVersion) return {};
    return fail(ErrorCode::Unsupported, "the storage host speaks another version of the control protocol",
                "install the same version of Freshseat on both");
}

Result<Client::Reply> Client::call(std::string_view method, Json params, Effect effect, const Progress &progress)
{
    return wait(start(method, std::move(params), effect), progress);
}

std::shared_ptr<Client::Pending> Client::start(std::string_view method, Json params, Effect effect,
                                               std::span<const std::byte> payload)
{
    auto pending = std::make_shared<Pending>();
    pending->effect = effect;
    {
        const std::scoped_lock lock(m_mutex);
        pending->id = ++m_lastId;
        if (m_lost) {
            pending->result = tl::unexpected<Error>(lostWords(*m_lost, effect, false));
            return pending;
        }
        m_pending.emplace(pending->id, pending);
    }
    const std::string bytes = encodeFrame(requestJson(pending->id, method, std::move(params)), payload);
    const bool tooLong = bytes.size() - payload.size() > kMaxRequestLine;
    const Result<void> written =
        tooLong ? Result<void>(fail(ErrorCode::Usage, "the request is larger than 1 MiB")) : write(bytes);
    if (written) return pending;
    // Not the whole request went out, so it cannot have been acted on.
    const std::scoped_lock lock(m_mutex);
    m_pending.erase(pending->id);
    pending->result =
        tl::unexpected<Error>(tooLong ? written.error() : lostWords(m_lost.value_or(written.error()), effect, false));
    return pending;
}

Result<Client::Reply> Client::wait(const std::shared_ptr<Pending> &pending, const Progress &progress)
{
    std::unique_lock lock(m_mutex);
    while (!pending->result || !pending->notes.empty()) {
        if (!pending->notes.empty()) {
            const Json note = std::move(pending->notes.front());
            pending->notes.pop_front();
            lock.unlock();
            tellProgress(note, progress);
            lock.lock();
            continue;
        }
        if (progress.isCancelled() && !pending->cancelSent) {
            pending->cancelSent = true;
            lock.unlock();
            sendCancel(pending->id);
            lock.lock();
            continue;
        }
        if (progress.cancelled == nullptr || pending->cancelSent)
            m_changed.wait(lock);
        else
            m_changed.wait_for(lock, kCancelPoll);
    }
    return std::move(*pending->result);
}

void Client::close()
{
    lose({ErrorCode::Unreachable, "it was closed here", {}});
}

void Client::readAll()
{
    FrameReader reader(kMaxReplyLine);
    for (;;) {
        if (const auto alive = readSome(reader); !alive) {
            lose(alive.error());
            break;
        }
    }
    std::optional<Error> why;
    {
        const std::scoped_lock lock(m_mutex);
        why = m_lost;
    }
    if (m_options.event) m_options.event(ConnectionLost{lostWords(*why, Effect::Reads, false)});
}

Result<void> Client::readSome(FrameReader &reader)
{
    std::vector<std::byte> bytes(kReadAtOnce);
    const auto got = m_stream->read(bytes);
    if (!got) return failure(got);
    if (*got == 0) return fail(ErrorCode::Unreachable, "the storage host closed it");
    reader.feed(std::span(bytes).first(*got));
    for (;;) {
        auto frame = reader.next();
        if (!frame) {
            return fail(ErrorCode::Unreachable, "what came is not Freshseat's protocol (" + frame.error().message + ")",
                        "is Freshseat's helper what listens there?");
        }
        if (!*frame) return {};
        dispatch(std::move(**frame));
    }
}

void Client::dispatch(Frame frame)
{
    if (frame.json.contains("method"))
        notified(frame.json);
    else
        answer(frame.json, std::move(frame.payload));
}

void Client::answer(const Json &json, std::vector<std::byte> payload)
{
    const auto id = json.find("id");
    const std::scoped_lock lock(m_mutex);
    const auto pending =
        id != json.end() && id->is_number_unsigned() ? m_pending.find(id->get<std::uint64_t>()) : m_pending.end();
    if (pending == m_pending.end()) return; // an answer nobody waits for
    if (const auto error = json.find("error"); error != json.end())
        pending->second->result = tl::unexpected<Error>(errorOf(*error));
    else
        pending->second->result = Reply{json.value("result", Json()), std::move(payload)};
    m_pending.erase(pending);
    m_changed.notify_all();
}

void Client::notified(const Json &json)
{
    const Json params = json.value("params", Json::object());
    if (json["method"] == "room.event" && params.is_object()) {
        const auto event = eventFromJson(params.value("event", Json()));
        if (event && m_options.event) m_options.event(*event); // an unknown kind is a newer server's
        return;
    }
    const std::uint64_t id = callNumber(params);
    const std::scoped_lock lock(m_mutex);
    const auto pending = m_pending.find(id);
    if (pending == m_pending.end()) return;
    pending->second->notes.push_back(params);
    m_changed.notify_all();
}

void Client::lose(const Error &why)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_lost) return;
        m_lost = why;
        for (const auto &[id, pending] : m_pending)
            pending->result = tl::unexpected<Error>(lostWords(why, pending->effect, true));
        m_pending.clear();
        m_changed.notify_all();
    }
    m_stream->shutdown();
}

Result<void> Client::write(const std::string &bytes)
{
    Result<void> written;
    {
        const std::scoped_lock lock(m_writing);
        written = m_stream->write(std::as_bytes(std::span(bytes)));
    }
    if (!written) lose(written.error());
    return written;
}

void Client::sendCancel(std::uint64_t id)
{
    // A failure is the connection's: the call that waits learns of it.
    static_cast<void>(write(encodeFrame(notificationJson("$/cancel", {{"id", id}}))));
}

} // namespace freshseat::control
