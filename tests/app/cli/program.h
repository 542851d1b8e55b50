// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the real freshseatctl as a person or a script would: with pipes, or at a terminal.
#pragma once
#include <nlohmann/json.hpp>

#include <map>
#include <string>
#include <sys/types.h>
#include <vector>

namespace freshseat::cli {

struct Ran {
    int code = -1; ///< 128 + signal when it was killed
    std::string out;
    std::string err; ///< at a terminal: everything that was shown is in `out`

    /// stdout as the one JSON document it must be.
    [[nodiscard]] nlohmann::json json() const;
};

using Words = std::vector<std::string>;
/// The whole environment of the program, beside PATH, HOME (a place that does not exist) and TZ.
using EnvironmentValues = std::map<std::string, std::string>;

/// Output on pipes, nothing on stdin. Killed after 90 s.
Ran run(const Words &words, const EnvironmentValues &environment = {});
/// The same against demo:.
Ran runDemo(Words words);
/// stdin, stdout and stderr are a terminal of 100 columns; `typed` is typed.
Ran runAtTerminal(const Words &words, const std::string &typed, const EnvironmentValues &environment = {});

/// A child and our ends of its pipes.
struct Started {
    pid_t pid = -1;
    int out = -1;
    int err = -1;
};

/// A running freshseatctl, or another program, with its output on pipes.
class Running
{
public:
    explicit Running(const Words &words, const EnvironmentValues &environment = {});
    Running(const std::string &program, const Words &words);
    ~Running();
    Running(const Running &) = delete;
    Running &operator=(const Running &) = delete;
    /// The next line of stdout, or "" at its end.
    std::string line();
    /// Waits until `text` has been written to stderr.
    bool waitForError(const std::string &text);
    void signal(int number) const;
    int wait(); ///< exit code

private:
    void adopt(const Started &started);

    pid_t m_pid = -1;
    int m_out = -1;
    int m_err = -1;
    std::string m_buffer;
    std::string m_errors;
};

} // namespace freshseat::cli
