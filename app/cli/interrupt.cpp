// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace freshseat::cli {

namespace {

constexpr std::array kSignals{SIGINT, SIGTERM, SIGHUP};

// What a signal handler can reach is global.
std::atomic<bool> stopAsked{false};
static_assert(std::atomic<bool>::is_always_lock_free);
int wakePipe[2] = {-1, -1};

void onSignal(int number)
{
    if (stopAsked.exchange(true)) ::_exit(128 + number);
    const int saved = errno;
    [[maybe_unused]] const ssize_t ignored = ::write(wakePipe[1], "", 1);
    errno = saved;
}

} // namespace

Interrupt::Interrupt()
{
    if (::pipe2(wakePipe, O_CLOEXEC | O_NONBLOCK) != 0) wakePipe[0] = wakePipe[1] = -1; // poll() then never wakes by it
    stopAsked = false;
    struct sigaction action {};
    action.sa_handler = onSignal;
    for (const int number : kSignals) ::sigaction(number, &action, nullptr);
}

Interrupt::~Interrupt()
{
    for (const int number : kSignals) std::signal(number, SIG_DFL);
    for (int &end : wakePipe) {
        if (end >= 0) ::close(end);
        end = -1;
    }
}

const std::atomic<bool> *Interrupt::flag()
{
    return &stopAsked;
}

int Interrupt::descriptor()
{
    return wakePipe[0];
}

} // namespace freshseat::cli
