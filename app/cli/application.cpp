// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/application.h"

#include "app/cli/commands.h"
#include "app/cli/help.h"

namespace freshseat::cli {

namespace {

Result<int> runCommand(const Command &command, const Arguments &arguments, std::vector<std::string> words,
                       Output &output)
{
    if (auto usage = checkUsage(command, arguments, words); !usage) return failure(usage);
    Invocation in(arguments, std::move(words), output);
    return command.run(in);
}

Result<int> runWords(const Arguments &arguments, Output &output)
{
    std::vector<std::string> words = arguments.words();
    const bool asked = !words.empty() && words.front() == "help";
    if (asked) words.erase(words.begin());
    if (asked || arguments.has("help")) {
        output.text(helpFor(words));
        return 0;
    }
    if (arguments.has("version")) {
        if (output.json())
            output.document({{"version", FRESHSEAT_VERSION}});
        else
            output.text("freshseatctl " FRESHSEAT_VERSION "\n");
        return 0;
    }
    if (words.empty() && arguments.problem()) return tl::unexpected(*arguments.problem());
    auto chosen = chooseCommand(words);
    if (!chosen) return failure(chosen);
    return runCommand(*chosen->command, arguments, std::move(chosen->words), output);
}

} // namespace

int runCommandLine(const std::vector<std::string> &given)
{
    const Arguments arguments = Arguments::parse(given, allOptions());
    Output output(arguments.has("json"), detectTerminal());
    const auto code = runWords(arguments, output);
    if (!code) output.error(code.error());
    const bool written = output.flush();
    if (!code) return static_cast<int>(code.error().code);
    return written ? *code : static_cast<int>(ErrorCode::Failed);
}

} // namespace freshseat::cli
