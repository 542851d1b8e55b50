// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/truenas/nas.h"

#include "core/base/text.h"
#include "core/truenas/query.h"

#include <algorithm>
#include <array>

namespace freshseat::truenas {

namespace {

constexpr int kTriesMost = 20;
constexpr std::size_t kLoginsAMinute = 3; ///< TrueNAS counts 20 of all programs of a machine
constexpr auto kJobPoll = std::chrono::milliseconds(250);
constexpr auto kJobMost = std::chrono::minutes(3);

tl::unexpected<Error> closed()
{
    return fail(ErrorCode::Unreachable, "the connection was closed");
}

/// Between half of it and one and a half: many consoles do not come back at the same moment.
std::chrono::milliseconds jittered(std::chrono::milliseconds wait)
{
    std::array<std::byte, 1> random{};
    randomBytes(random);
    return wait / 2 + wait * std::to_integer<int>(random[0]) / 256;
}

bool isTooMany(const Refusal &refusal)
{
    return refusal.name == "TOOMANY";
}

/// The columns that the call asks for; null: all of them.
Json columnsOf(const Call &call)
{
    const bool chooses = call.params.is_array() && call.params.size() > 1 && call.params[1].is_object();
    return chooses ? call.params[1].value("select", Json()) : Json();
}

/// Whether they are fields of the row under their own names, which every version gives.
bool arePlain(const Json &columns)
{
    return std::all_of(columns.begin(), columns.end(), [](const Json &one) {
        return one.is_string() && one.get_ref<const std::string &>().find('.') == std::string::npos;
    });
}

/// As it is asked of a NAS that gives whole rows only.
Json withoutColumns(Json params)
{
    params[1].erase("select");
    return params;
}

} // namespace

Result<Api> recognized(CallLine &line, Api api)
{
    if (api.dialect != Dialect::Ddp || api.year != kScale) return api;
    const Request me{std::string(nameOf(Method::Me, api)), Json::array()};
    const auto said = line.call({&me, 1}, std::chrono::seconds(60));
    if (!said) return failure(said);
    const auto *refusal = std::get_if<Refusal>(&said->front());
    if (refusal != nullptr && refusal->name == "ENOMETHOD") api.year = kCore;
    return api;
}

Result<std::shared_ptr<Nas>> Nas::connect(NasOptions options)
{
    std::shared_ptr<Nas> nas(new Nas(std::move(options)));
    if (const auto opened = nas->open(); !opened) return failure(opened);
    const auto api = recognized(*nas->m_line, nas->m_api);
    if (!api) return failure(api);
    nas->m_api = *api;
    nas->m_peer = nas->m_line->peer();
    nas->m_awake = std::thread([raw = nas.get()] { raw->keepAwake(); });
    return nas;
}

Nas::~Nas()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_awake.joinable()) m_awake.join();
}

/// A new line, logged in.
Result<std::unique_ptr<CallLine>> Nas::dialled() const
{
    if (m_options.line) return m_options.line();
    auto line = m_options.dial(m_options.api.endpoint);
    if (!line) return failure(line);
    auto rpc = std::make_unique<Rpc>(std::move(*line), m_options.api.dialect);
    if (const auto begun = rpc->begin(); !begun) return failure(begun);
    if (const auto in = logIn(*rpc, m_options.api, m_options.login); !in) return failure(in);
    rpc->loggedIn();
    return rpc;
}

Result<void> Nas::open()
{
    m_logins.push_back(std::chrono::steady_clock::now());
    if (m_options.login.secret) m_secrets.learn(m_options.login.secret->reveal());
    auto line = dialled();
    if (!line) return failure(line);
    const std::scoped_lock lock(m_mutex);
    if (m_cancelled) return closed();
    m_line.swap(*line);
    m_used = std::chrono::steady_clock::now();
    return {};
}

/// On a new line: one that was logged in before takes no second login.
Result<void> Nas::openAgain()
{
    const auto now = std::chrono::steady_clock::now();
    while (!m_logins.empty() && now - m_logins.front() > std::chrono::minutes(1)) m_logins.pop_front();
    if (m_logins.size() >= kLoginsAMinute)
        return fail(ErrorCode::NotAllowed, "TrueNAS ends our session again and again", "look at its audit log");
    return open();
}

Result<std::vector<Answer>> Nas::send(std::span<const Request> requests)
{
    auto answers = m_line->call(requests, m_options.callLimit);
    m_used = std::chrono::steady_clock::now();
    if (!answers && answers.error().code != ErrorCode::Failed) {
        m_line->shutdown();
        m_lost = answers.error();
    }
    return answers;
}

namespace {

/// Requests that were not looked at: too many at once, or after the session's end.
struct Unheard {
    std::vector<std::size_t> which;
    bool loggedOut = false;
};

Unheard unheardOf(const std::vector<Answer> &answers)
{
    Unheard unheard;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const auto *refusal = std::get_if<Refusal>(&answers[i]);
        if (refusal == nullptr || (!isTooMany(*refusal) && !isLoggedOut(*refusal))) continue;
        unheard.which.push_back(i);
        unheard.loggedOut = unheard.loggedOut || isLoggedOut(*refusal);
    }
    return unheard;
}

} // namespace

/// Until the NAS may listen again: a new login, or some time.
Result<void> Nas::recover(bool loggedOut)
{
    if (loggedOut) {
        auto again = openAgain();
        if (!again) m_lost = again.error();
        return again;
    }
    std::unique_lock lock(m_mutex);
    if (m_wake.wait_for(lock, jittered(m_options.busyWait), [this] { return m_cancelled || m_stopping; }))
        return closed();
    return {};
}

Result<void> Nas::repeat(const std::vector<Request> &requests, std::vector<Answer> &answers)
{
    for (int tries = 0; tries < kTriesMost; ++tries) {
        const Unheard unheard = unheardOf(answers);
        if (unheard.which.empty()) return {};
        if (auto ready = recover(unheard.loggedOut); !ready) return ready;
        std::vector<Request> rest;
        for (const std::size_t i : unheard.which) rest.push_back(requests[i]);
        auto more = send(rest);
        if (!more) return failure(more);
        for (std::size_t i = 0; i < unheard.which.size(); ++i) answers[unheard.which[i]] = std::move((*more)[i]);
    }
    return {};
}

Result<std::vector<Answer>> Nas::exchange(const std::vector<Request> &requests)
{
    const std::scoped_lock turn(m_turn);
    {
        const std::scoped_lock lock(m_mutex);
        if (m_cancelled) return closed();
    }
    if (m_lost) return tl::unexpected<Error>(*m_lost);
    for (const Request &request : requests) m_secrets.learn(request.params);
    auto answers = send(requests);
    if (!answers) return answers;
    if (const auto repeated = repeat(requests, *answers); !repeated) return failure(repeated);
    for (const Answer &answer : *answers) {
        if (const auto *result = std::get_if<Json>(&answer)) m_secrets.learn(*result);
    }
    return answers;
}

Error Nas::refused(const Refusal &refusal, const Request &request, Method method)
{
    Error error = errorOf(refusal, request.method, roleOf(method, api()));
    const std::scoped_lock turn(m_turn);
    error.message = m_secrets.removedFrom(std::move(error.message));
    return error;
}

bool Nas::choosesHere(const Call &call) const
{
    return !api().can(Ability::Columns) && !arePlain(columnsOf(call));
}

Result<std::vector<Json>> Nas::callAll(const std::vector<Call> &calls)
{
    std::vector<Request> requests;
    for (const Call &call : calls) {
        const std::string name(nameOf(call.method, api()));
        if (name.empty()) return fail(ErrorCode::Unsupported, "this version of TrueNAS cannot do that");
        requests.push_back({name, choosesHere(call) ? withoutColumns(call.params) : call.params});
    }
    auto answers = exchange(requests);
    if (!answers) return failure(answers);
    std::vector<Json> results;
    for (std::size_t i = 0; i < answers->size(); ++i) {
        if (auto *result = std::get_if<Json>(&(*answers)[i])) {
            results.push_back(choosesHere(calls[i])
                                  ? answerQuery(*result, Json::array(), {{"select", columnsOf(calls[i])}})
                                  : std::move(*result));
            continue;
        }
        return tl::unexpected<Error>(refused(std::get<Refusal>((*answers)[i]), requests[i], calls[i].method));
    }
    return results;
}

Result<Json> Nas::call(Method method, Json params)
{
    auto results = callAll({{method, std::move(params)}});
    if (!results) return failure(results);
    return std::move(results->front());
}

Result<void> Nas::finishJob(const Json &id)
{
    const auto end = std::chrono::steady_clock::now() + kJobMost;
    while (std::chrono::steady_clock::now() < end) {
        const auto jobs = call(Method::Jobs, Json::array({Json::array({Json::array({"id", "=", id})})}));
        if (!jobs) return failure(jobs);
        const Json job = jobs->is_array() && !jobs->empty() ? jobs->front() : Json::object();
        const std::string state = job.value("state", "");
        if (state == "SUCCESS") return {};
        if (state != "WAITING" && state != "RUNNING") {
            const auto error = job.find("error");
            const std::string why = error != job.end() && error->is_string() ? error->get<std::string>() : "no reason";
            return fail(ErrorCode::Failed, "a job of TrueNAS failed: " + why.substr(0, 200));
        }
        std::unique_lock lock(m_mutex);
        if (m_wake.wait_for(lock, kJobPoll, [this] { return m_cancelled || m_stopping; })) return closed();
    }
    return fail(ErrorCode::Failed, "a job of TrueNAS does not end");
}

void Nas::keepAwake()
{
    std::unique_lock lock(m_mutex);
    while (!m_wake.wait_for(lock, m_options.keepAlive / 2, [this] { return m_cancelled || m_stopping; })) {
        lock.unlock();
        if (m_turn.try_lock()) { // whoever has it keeps the line awake
            const std::scoped_lock turn(std::adopt_lock, m_turn);
            const bool due = std::chrono::steady_clock::now() - m_used >= m_options.keepAlive / 2;
            const Request alive{std::string(nameOf(Method::Alive, api())), Json::array()};
            if (due && !m_lost) static_cast<void>(send({&alive, 1}));
        }
        lock.lock();
    }
}

void Nas::cancel()
{
    const std::scoped_lock lock(m_mutex);
    m_cancelled = true;
    if (m_line) m_line->shutdown();
    m_wake.notify_all();
}

} // namespace freshseat::truenas
