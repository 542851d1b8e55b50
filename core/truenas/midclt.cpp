// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/truenas/midclt.h"

#include "core/base/text.h"

#include <array>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace freshseat::truenas {

namespace {

// `midclt` is a Python program in every release. This runs it over and over in one process, each time with the words of
// one line (JSON), and answers with one: its exit code, its output, its errors.
constexpr const char *kServe = R"py(
import contextlib, io, json, runpy, shutil, sys
path = shutil.which('midclt')
for line in sys.stdin:
    out, err, code = io.StringIO(), io.StringIO(), 0
    sys.argv = ['midclt'] + json.loads(line)
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            runpy.run_path(path, run_name='__main__')
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else 0 if end.code is None else 1
    except Exception as error:
        code = 1
        err.write(str(error))
    print(json.dumps([code, out.getvalue(), err.getvalue()]), flush=True)
)py";
constexpr std::size_t kAnswerMost = 64U << 20;
constexpr std::chrono::milliseconds kJobMost = std::chrono::minutes(3); ///< it is waited for by the command

/// Calls `late`, on a thread of its own, when it lives longer than `limit`.
class Deadline
{
public:
    Deadline(std::chrono::milliseconds limit, std::function<void()> late)
        : m_thread([this, limit, late = std::move(late)] {
            std::unique_lock lock(m_mutex);
            if (m_wake.wait_for(lock, limit, [this] { return m_over; })) return;
            m_passed = true;
            late();
        })
    {}
    ~Deadline()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_over = true;
        }
        m_wake.notify_all();
        m_thread.join();
    }
    Deadline(const Deadline &) = delete;
    Deadline &operator=(const Deadline &) = delete;
    [[nodiscard]] bool passed()
    {
        const std::scoped_lock lock(m_mutex);
        return m_passed;
    }

private:
    std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_wake;
    bool m_over = false;
    bool m_passed = false;
    std::thread m_thread; ///< begins when the rest is there
};

std::vector<std::string> argumentsOf(const Request &request)
{
    std::vector<std::string> words{"call"};
    if (isJob(request.method)) words.emplace_back("-j");
    words.push_back(request.method);
    for (const Json &param : request.params) words.push_back(param.dump(-1, ' ', true, Json::error_handler_t::replace));
    return words;
}

Result<Answer> answerOf(const CommandOutput &said)
{
    if (said.exitCode == 0) return Answer(midcltResult(said.output));
    if (said.errors.find("Daemon not running") != std::string::npos)
        return fail(ErrorCode::Unreachable, "the middleware of TrueNAS does not run", "wait until it has started");
    return Answer(midcltRefusal(said.errors));
}

} // namespace

Json midcltResult(std::string_view output)
{
    static constexpr std::array kPython{std::pair{"True", "true"}, std::pair{"False", "false"},
                                        std::pair{"None", "null"}};
    const std::string_view text = trimmed(output);
    for (const auto &[python, json] : kPython) {
        if (text == python) return Json::parse(json);
    }
    if (text.empty()) return {};
    Json value = Json::parse(text, nullptr, false);
    return value.is_discarded() ? Json(std::string(text)) : value;
}

Refusal midcltRefusal(std::string_view errors)
{
    std::string reason;
    for (const std::string &line : split(trimmed(errors), '\n')) {
        if (line.starts_with("Traceback")) break;
        const std::string_view one = trimmed(line);
        if (!one.empty()) reason += (reason.empty() ? "" : " ") + std::string(one);
    }
    if (reason.starts_with("Method does not exist")) return {"ENOMETHOD", reason};
    return refusalFromDdp({{"reason", reason}});
}

Result<std::string> MidcltCalls::line()
{
    for (;;) {
        if (const auto end = m_heard.find('\n'); end != std::string::npos) {
            std::string line = m_heard.substr(0, end);
            m_heard.erase(0, end + 1);
            return line;
        }
        std::array<std::byte, 32U << 10> piece{};
        const auto got = m_stream->read(piece);
        if (!got) return failure(got);
        if (*got == 0 || m_heard.size() > kAnswerMost)
            return fail(ErrorCode::Unreachable,
                        "the NAS answers no more; it is not known whether the last call took effect");
        m_heard.append(reinterpret_cast<const char *>(piece.data()), *got);
    }
}

Result<Answer> MidcltCalls::one(const Request &request, std::chrono::milliseconds limit)
{
    if (!m_stream) {
        std::vector<std::string> words = m_before;
        words.insert(words.end(), {"python3", "-c", kServe});
        auto stream = m_commands->read(words);
        if (!stream) return failure(stream);
        m_stream = std::move(*stream);
    }
    const std::string asked = Json(argumentsOf(request)).dump() + "\n";
    if (isJob(request.method)) limit = std::max(limit, kJobMost);
    Deadline deadline(limit, [this] { m_stream->shutdown(); });
    const auto sent = m_stream->write(std::as_bytes(std::span(asked)));
    const auto text = sent ? line() : Result<std::string>(failure(sent));
    if (!text && deadline.passed()) {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(limit).count();
        return fail(ErrorCode::Unreachable,
                    "the middleware of TrueNAS has not answered " + request.method + " for " + std::to_string(seconds) +
                        " s; it is not known whether it took effect",
                    "look whether its own web interface answers; if not, restart the middleware there: "
                    "systemctl restart middlewared");
    }
    if (!text) return failure(text);
    const Json said = Json::parse(*text, nullptr, false);
    const bool whole = said.is_array() && said.size() == 3 && said[0].is_number_integer() && said[1].is_string() &&
                       said[2].is_string();
    if (!whole) return fail(ErrorCode::Unreachable, "what answers on the NAS is not midclt");
    return answerOf({said[0].get<int>(), said[1].get<std::string>(), said[2].get<std::string>()});
}

Result<std::vector<Answer>> MidcltCalls::call(std::span<const Request> requests, std::chrono::milliseconds limit)
{
    return oneByOne(requests, [&](const Request &request) { return one(request, limit); });
}

} // namespace freshseat::truenas
