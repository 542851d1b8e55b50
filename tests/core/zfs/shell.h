// SPDX-License-Identifier: GPL-3.0-or-later
// inShell: what this machine's sh makes of a script.
#pragma once
#include <cstdio>
#include <memory>
#include <string>
#include <utility>

namespace freshseat::test {

/// What a shell makes of it: its exit code and what it printed.
inline std::pair<int, std::string> inShell(const std::string &text)
{
    std::unique_ptr<FILE, int (*)(FILE *)> file(std::tmpfile(), std::fclose);
    std::fwrite(text.data(), 1, text.size(), file.get());
    std::rewind(file.get());
    const std::string command = "sh -s 2>/dev/null </proc/self/fd/" + std::to_string(fileno(file.get()));
    std::unique_ptr<FILE, int (*)(FILE *)> shell(popen(command.c_str(), "r"), pclose);
    std::string said;
    for (int c = std::fgetc(shell.get()); c != EOF; c = std::fgetc(shell.get())) said += static_cast<char>(c);
    return {pclose(shell.release()), said};
}

/// It can be read to its end, and cannot without it.
inline bool isWholeScript(const std::string &text)
{
    const auto reads = [](const std::string &script) {
        return inShell("sh -n <<'END OF THE SCRIPT'\n" + script + "END OF THE SCRIPT\n").first == 0;
    };
    return reads(text) && !reads(text.substr(0, text.size() - 3)); // without "\n}\n"
}

} // namespace freshseat::test
