// SPDX-License-Identifier: GPL-3.0-or-later
// The command line taken apart: options may stand anywhere, before or behind noun and verb.
#pragma once
#include "core/base/result.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace freshseat::cli {

struct OptionSpec {
    std::string_view name;  ///< without the two hyphens
    std::string_view value; ///< what the help calls its value; empty: the option is a switch
    std::string_view help;
};

/// Parsing never stops at a mistake: the words and switches that could be read are there (so that --json and --help
/// count even then), and problem() says what was wrong first.
class Arguments
{
public:
    /// `--name value`, `--name=value`, `--switch`, `-h`; behind `--` everything is a word. A value that begins with two
    /// hyphens needs the form with `=`.
    static Arguments parse(std::span<const std::string> given, std::span<const OptionSpec> known);

    [[nodiscard]] bool has(std::string_view option) const;
    [[nodiscard]] std::optional<std::string> value(std::string_view option) const;
    [[nodiscard]] const std::vector<std::string> &words() const { return m_words; }
    [[nodiscard]] const std::vector<std::string> &options() const
    {
        return m_options;
    } ///< those known and given, in order
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

private:
    void note(std::string message, std::string hint = {});
    void readOption(std::span<const std::string> given, std::size_t &at, std::span<const OptionSpec> known);

    std::vector<std::string> m_words;
    std::vector<std::string> m_options;
    std::map<std::string, std::string, std::less<>> m_values;
    std::optional<Error> m_problem;
};

} // namespace freshseat::cli
