// SPDX-License-Identifier: GPL-3.0-or-later
// Child processes: fork, limits, exec; then one poll loop over its output and its pidfd.
#include "core/base/process.h"

#include "core/base/text.h"
#include "core/base/unique_fd.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace freshseat {

namespace {

using SteadyTime = std::chrono::steady_clock::time_point;
using End = ProcessResult::End;

constexpr std::size_t kLongestLine = 4096;
constexpr int kFirstInherited = 3;

struct Pipe {
    UniqueFd read, write;
};

/// Both ends close-on-exec and numbered from `lowest`, out of the way of what the child puts below.
Result<Pipe> makePipe(int lowest)
{
    std::array<int, 2> raw{};
    if (::pipe2(raw.data(), O_CLOEXEC) != 0) return tl::unexpected(systemError(errno, "cannot make a pipe"));
    Pipe low{UniqueFd(raw[0]), UniqueFd(raw[1])};
    Pipe high{UniqueFd(::fcntl(raw[0], F_DUPFD_CLOEXEC, lowest)), UniqueFd(::fcntl(raw[1], F_DUPFD_CLOEXEC, lowest))};
    if (!high.read.valid() || !high.write.valid()) return tl::unexpected(systemError(errno, "cannot make a pipe"));
    return high;
}

std::string searchPath()
{
    const char *path = std::getenv("PATH"); // nothing here calls setenv
    return path != nullptr && *path != '\0' ? path : "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin";
}

Result<std::string> findProgram(const std::string &name)
{
    if (name.find('/') != std::string::npos) {
        if (::access(name.c_str(), X_OK) == 0) return name;
        return tl::unexpected(systemError(errno, "cannot run " + name));
    }
    for (const std::string &folder : split(searchPath(), ':')) {
        const std::string candidate = folder + "/" + name;
        if (!folder.empty() && ::access(candidate.c_str(), X_OK) == 0) return candidate;
    }
    return fail(ErrorCode::NotFound, "the program " + name + " is not installed on this machine");
}

std::vector<char *> pointers(std::vector<std::string> &texts)
{
    std::vector<char *> result;
    for (std::string &text : texts) result.push_back(text.data());
    result.push_back(nullptr);
    return result;
}

/// Everything the child needs, made before the fork: after it only async-signal-safe calls are allowed.
struct ChildPlan {
    std::string program;
    std::vector<std::string> arguments, environment;
    std::vector<char *> argv, envp;
    std::vector<std::pair<int, rlimit>> limits;
    std::vector<int> inherit; ///< all of them at or above firstFree
    int firstFree = 0;        ///< the first number that no inherited descriptor will take
    pid_t parent = 0;
    int input = -1; ///< at or above firstFree; -1 = nothing to read
    int output = -1, errors = -1, status = -1;
};

void addLimit(ChildPlan &plan, int what, std::optional<std::uint64_t> value)
{
    if (!value) return;
    rlimit limit{};
    limit.rlim_cur = limit.rlim_max = *value;
    plan.limits.emplace_back(what, limit);
}

std::optional<std::uint64_t> seconds(const std::optional<std::chrono::seconds> &value)
{
    return value ? std::optional(static_cast<std::uint64_t>(value->count())) : std::nullopt;
}

Result<ChildPlan> planChild(const ProcessCommand &command)
{
    ChildPlan plan;
    if (command.arguments.empty()) return fail(ErrorCode::Failed, "no program to run");
    const auto program = findProgram(command.arguments.front());
    if (!program) return failure(program);
    plan.program = *program;
    plan.arguments = command.arguments;
    plan.environment = command.environment;
    plan.environment.push_back("PATH=" + searchPath());
    plan.environment.emplace_back("LC_ALL=C");
    plan.argv = pointers(plan.arguments);
    plan.envp = pointers(plan.environment);
    addLimit(plan, RLIMIT_CORE, 0);
    addLimit(plan, RLIMIT_AS, command.limits.addressSpace);
    addLimit(plan, RLIMIT_FSIZE, command.limits.fileSize);
    addLimit(plan, RLIMIT_CPU, seconds(command.limits.cpu));
    addLimit(plan, RLIMIT_NOFILE, command.limits.openFiles);
    plan.firstFree = kFirstInherited + static_cast<int>(command.inherit.size());
    plan.parent = ::getpid();
    return plan;
}

// ---- In the child, between fork and exec
// -----------------------------------------------------------------------------

[[noreturn]] void giveUp(int statusFd)
{
    const int error = errno;
    [[maybe_unused]] const auto written = ::write(statusFd, &error, sizeof error);
    ::_exit(127);
}

bool placeDescriptors(const ChildPlan &plan)
{
    const int input = plan.input >= 0 ? plan.input : ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (input < 0 || ::dup2(input, STDIN_FILENO) < 0) return false;
    if (input == STDIN_FILENO && ::fcntl(input, F_SETFD, 0) != 0) return false;
    if (::dup2(plan.output, STDOUT_FILENO) < 0 || ::dup2(plan.errors, STDERR_FILENO) < 0) return false;
    if (::close_range(kFirstInherited, ~0U, CLOSE_RANGE_CLOEXEC) != 0) return false;
    int next = kFirstInherited;
    return std::all_of(plan.inherit.begin(), plan.inherit.end(), [&](int fd) { return ::dup2(fd, next++) >= 0; });
}

bool applyLimits(const ChildPlan &plan)
{
    return std::all_of(plan.limits.begin(), plan.limits.end(), [](const auto &limit) {
        return ::setrlimit(static_cast<__rlimit_resource>(limit.first), &limit.second) == 0;
    });
}

void defaultSignals()
{
    for (int signal = 1; signal < NSIG; ++signal) ::signal(signal, SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
}

[[noreturn]] void becomeProgram(ChildPlan &plan)
{
    ::setpgid(0, 0);
    if (::prctl(PR_SET_PDEATHSIG, SIGKILL) != 0) giveUp(plan.status);
    if (::getppid() != plan.parent) ::_exit(127); // died before the line above: nobody is left to tell
    defaultSignals();
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) giveUp(plan.status);
    if (!placeDescriptors(plan) || !applyLimits(plan)) giveUp(plan.status);
    ::execve(plan.program.c_str(), plan.argv.data(), plan.envp.data());
    giveUp(plan.status);
}

// ---- In the parent
// ---------------------------------------------------------------------------------------------------

class Child
{
public:
    ~Child()
    {
        if (m_pid <= 0) return;
        killGroup();
        reap();
    }
    Child() = default;
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    Result<void> start(ChildPlan &plan);
    void killGroup() const { ::kill(-m_pid, SIGKILL); }
    [[nodiscard]] int pidfd() const { return m_pidfd.get(); }
    int reap()
    {
        int status = 0;
        while (::waitpid(m_pid, &status, 0) < 0 && errno == EINTR) {
        }
        m_pid = 0;
        return status;
    }

private:
    pid_t m_pid = 0;
    UniqueFd m_pidfd;
};

/// Reads the child's errno; nothing to read means that exec succeeded and closed the pipe.
int execError(int fd)
{
    int error = 0;
    ssize_t got = 0;
    do got = ::read(fd, &error, sizeof error);
    while (got < 0 && errno == EINTR);
    return got == sizeof error ? error : 0;
}

Result<void> Child::start(ChildPlan &plan)
{
    auto status = makePipe(plan.firstFree);
    if (!status) return failure(status);
    plan.status = status->write.get();
    m_pid = ::fork();
    if (m_pid < 0) return tl::unexpected(systemError(errno, "cannot start " + plan.program));
    if (m_pid == 0) becomeProgram(plan);
    ::setpgid(m_pid, m_pid); // both sides do it, so that neither has to wait for the other
    status->write.reset();
    if (const int error = execError(status->read.get()); error != 0)
        return tl::unexpected(systemError(error, "cannot run " + plan.program));
    m_pidfd = UniqueFd(static_cast<int>(::syscall(SYS_pidfd_open, m_pid, 0U)));
    if (!m_pidfd.valid()) return tl::unexpected(systemError(errno, "cannot watch " + plan.program));
    return {};
}

/// One output stream of the child.
class Stream
{
public:
    Stream(UniqueFd fd, std::size_t most, const std::function<bool(std::string_view)> &onLine)
        : m_fd(std::move(fd))
        , m_most(most)
        , m_onLine(onLine)
    {
        ::fcntl(m_fd.get(), F_SETFL, O_NONBLOCK);
    }

    [[nodiscard]] int fd() const { return m_fd.get(); }
    [[nodiscard]] bool cut() const { return m_cut; }
    std::string takeText() { return std::move(m_text); }

    /// Reads what is there (of an endless writer a part, so that the deadline gets its turn). False: the callback wants
    /// no more.
    bool drain()
    {
        constexpr int kReads = 64;
        std::array<char, 16384> bytes{};
        for (int reads = 0; m_fd.valid() && reads < kReads; ++reads) {
            const ssize_t got = ::read(m_fd.get(), bytes.data(), bytes.size());
            if (got < 0 && errno == EINTR) continue;
            if (got < 0 && errno == EAGAIN) return true;
            if (got <= 0) {
                m_fd.reset();
                return !m_onLine || m_lines.finish(m_onLine);
            }
            if (!take({bytes.data(), static_cast<std::size_t>(got)})) return false;
        }
        return true;
    }
    bool finish() { return !m_onLine || m_lines.finish(m_onLine); }

private:
    bool take(std::string_view bytes)
    {
        if (m_onLine) return m_lines.feed(bytes, m_onLine);
        const std::size_t room = m_most - m_text.size();
        m_cut = m_cut || bytes.size() > room;
        m_text.append(bytes.substr(0, room));
        return true;
    }

    UniqueFd m_fd;
    std::size_t m_most;
    const std::function<bool(std::string_view)> &m_onLine;
    detail::LineSplitter m_lines{kLongestLine};
    std::string m_text;
    bool m_cut = false;
};

class Run
{
public:
    Run(const ProcessCommand &command, Child &child, UniqueFd output, UniqueFd errors)
        : m_command(command)
        , m_child(child)
        , m_output(std::move(output), command.limits.output, command.onLine)
        , m_errors(std::move(errors), command.limits.output, m_noLines)
    {
        if (command.limits.wallTime) m_deadline = std::chrono::steady_clock::now() + *command.limits.wallTime;
    }

    ProcessResult wait()
    {
        End end = End::Exited;
        while (!step(end)) {
        }
        // What it started must not outlive it either; after a clean end the group is empty and this does nothing.
        m_child.killGroup();
        if (end == End::Exited && (!m_output.drain() || !m_output.finish())) end = End::Cancelled;
        m_errors.drain();
        return result(end, m_child.reap());
    }

private:
    /// Waits for something and deals with it. True: the child is gone or must go, `end` says which.
    bool step(End &end)
    {
        std::array<pollfd, 3> waits{pollfd{m_child.pidfd(), POLLIN, 0}, pollfd{m_output.fd(), POLLIN, 0},
                                    pollfd{m_errors.fd(), POLLIN, 0}};
        ::poll(waits.data(), waits.size(), pollTime());
        if (!m_output.drain()) {
            end = End::Cancelled;
            return true;
        }
        m_errors.drain();
        if (waits[0].revents != 0) return true;
        if (m_deadline && std::chrono::steady_clock::now() >= *m_deadline)
            end = End::TimedOut;
        else if (m_command.keepGoing && !m_command.keepGoing())
            end = End::Cancelled;
        return end != End::Exited;
    }

    [[nodiscard]] int pollTime() const
    {
        using namespace std::chrono;
        constexpr milliseconds kAsk{100};
        if (m_command.keepGoing) return static_cast<int>(kAsk.count());
        if (!m_deadline) return -1;
        const auto left = ceil<milliseconds>(*m_deadline - steady_clock::now());
        return static_cast<int>(std::clamp<milliseconds::rep>(left.count(), 0, 60'000));
    }

    ProcessResult result(End end, int status)
    {
        ProcessResult result;
        result.end = end;
        if (WIFEXITED(status)) result.exitCode = WEXITSTATUS(status);
        if (WIFSIGNALED(status)) {
            result.signal = WTERMSIG(status);
            if (end == End::Exited) result.end = End::Signalled;
        }
        result.cut = m_output.cut() || m_errors.cut();
        result.output = m_output.takeText();
        result.errors = m_errors.takeText();
        return result;
    }

    const ProcessCommand &m_command;
    Child &m_child;
    const std::function<bool(std::string_view)> m_noLines;
    Stream m_output, m_errors;
    std::optional<SteadyTime> m_deadline;
};

/// A file in memory that holds the text, at its beginning.
Result<UniqueFd> inputFile(const std::string &text, int lowest)
{
    UniqueFd low(::memfd_create("input", MFD_CLOEXEC));
    UniqueFd file(low.valid() ? ::fcntl(low.get(), F_DUPFD_CLOEXEC, lowest) : -1);
    std::size_t written = 0;
    while (file.valid() && written < text.size()) {
        const auto count = ::write(file.get(), text.data() + written, text.size() - written);
        if (count <= 0) break;
        written += static_cast<std::size_t>(count);
    }
    if (!file.valid() || written < text.size() || ::lseek(file.get(), 0, SEEK_SET) != 0)
        return tl::unexpected(systemError(errno, "cannot give a program its input"));
    return file;
}

} // namespace

Result<ProcessResult> runProcess(const ProcessCommand &command)
{
    auto plan = planChild(command);
    if (!plan) return failure(plan);
    std::vector<UniqueFd> copies; // above the numbers they are moved to, so that no dup2 overwrites one still needed
    for (const int fd : command.inherit) {
        copies.emplace_back(::fcntl(fd, F_DUPFD_CLOEXEC, plan->firstFree));
        if (!copies.back().valid()) return tl::unexpected(systemError(errno, "cannot pass a file on"));
        plan->inherit.push_back(copies.back().get());
    }
    UniqueFd input;
    if (!command.input.empty()) {
        auto file = inputFile(command.input, plan->firstFree);
        if (!file) return failure(file);
        input = std::move(*file);
        plan->input = input.get();
    }
    auto output = makePipe(plan->firstFree);
    if (!output) return failure(output);
    auto errors = makePipe(plan->firstFree);
    if (!errors) return failure(errors);
    plan->output = output->write.get();
    plan->errors = errors->write.get();
    Child child;
    if (const auto started = child.start(*plan); !started) return failure(started);
    output->write.reset();
    errors->write.reset();
    copies.clear();
    return Run(command, child, std::move(output->read), std::move(errors->read)).wait();
}

namespace detail {

bool LineSplitter::feed(std::string_view bytes, const std::function<bool(std::string_view)> &line)
{
    while (!bytes.empty()) {
        const std::size_t end = bytes.find_first_of("\r\n");
        const std::string_view piece = bytes.substr(0, end);
        m_line.append(piece.substr(0, m_longest - m_line.size()));
        if (end == std::string_view::npos) return true;
        bytes.remove_prefix(end + 1);
        if (!finish(line)) return false;
    }
    return true;
}

bool LineSplitter::finish(const std::function<bool(std::string_view)> &line)
{
    if (m_line.empty()) return true;
    const std::string whole = std::exchange(m_line, {});
    return line(whole);
}

} // namespace detail

} // namespace freshseat
