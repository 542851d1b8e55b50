// SPDX-License-Identifier: GPL-3.0-or-later
// The table of everything freshseatctl understands.
#pragma once
#include "app/cli/arguments.h"
#include "app/cli/invocation.h"

#include <span>

namespace freshseat::cli {

struct Command {
    std::string_view noun;
    std::string_view verb;      ///< empty: the noun stands alone
    std::string_view arguments; ///< as the help writes them
    std::string_view options;   ///< beside the general ones, parted by blanks
    std::string_view summary;
    std::string_view examples; ///< a line each
    std::size_t least = 0;     ///< words behind noun and verb
    std::size_t most = 0;
    Result<int> (*run)(Invocation &) = nullptr; ///< never null
};

[[nodiscard]] std::span<const Command> allCommands();
[[nodiscard]] std::span<const OptionSpec> allOptions();
/// Understood by every command.
[[nodiscard]] std::span<const std::string_view> generalOptions();

/// A command and the words behind it.
struct Chosen {
    const Command *command = nullptr;
    std::vector<std::string> words;
};
/// Usage error, with the nearest right word, when the words name no command.
Result<Chosen> chooseCommand(const std::vector<std::string> &words);
/// Too few or too many words, or an option the command has no use for.
Result<void> checkUsage(const Command &command, const Arguments &arguments, const std::vector<std::string> &words);

[[nodiscard]] std::string fullName(const Command &command); ///< "seat reset"

} // namespace freshseat::cli
