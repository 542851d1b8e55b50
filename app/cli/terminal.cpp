// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include "core/base/text.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace freshseat::cli {

namespace {

constexpr std::size_t kUsualWidth = 80;

std::size_t widthOf(int fd)
{
    winsize size{};
    if (::ioctl(fd, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return kUsualWidth;
    return size.ws_col;
}

bool wantsColour()
{
    const char *term = std::getenv("TERM");
    const char *refused = std::getenv("NO_COLOR");
    return term != nullptr && std::strcmp(term, "dumb") != 0 && (refused == nullptr || *refused == '\0');
}

/// One line of stdin.
std::string answerTo(const std::string &question)
{
    std::fputs(question.c_str(), stderr);
    std::fflush(stderr);
    std::string answer;
    for (int c = std::getchar(); c != EOF && c != '\n'; c = std::getchar()) answer += static_cast<char>(c);
    return answer;
}

} // namespace

Terminal detectTerminal()
{
    const bool output = ::isatty(STDOUT_FILENO) == 1;
    Terminal terminal;
    terminal.showsProgress = ::isatty(STDERR_FILENO) == 1;
    terminal.canAsk = terminal.showsProgress && ::isatty(STDIN_FILENO) == 1;
    terminal.colour = output && wantsColour();
    terminal.width = output ? widthOf(STDOUT_FILENO) : 0;
    return terminal;
}

Secret askSecretly(const std::string &question)
{
    termios before{};
    const bool terminal = ::tcgetattr(STDIN_FILENO, &before) == 0;
    termios silent = before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    if (terminal) ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    Secret secret(std::string(trimmed(answerTo(question))));
    if (terminal) ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    std::fputc('\n', stderr);
    return secret;
}

bool confirmed(const std::string &question)
{
    const std::string word = toLower(trimmed(answerTo(question + " [y/N] ")));
    return word == "y" || word == "yes";
}

} // namespace freshseat::cli
