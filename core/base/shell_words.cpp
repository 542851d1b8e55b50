// SPDX-License-Identifier: GPL-3.0-or-later
// Quoting for POSIX shells: everything in single quotes but words that need none.
#include "core/base/shell_words.h"

#include <string_view>

namespace freshseat {

namespace {

constexpr std::string_view kPlain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./:,+@%";

std::string quotedWord(const std::string &word)
{
    if (!word.empty() && word.find_first_not_of(kPlain) == std::string::npos) return word;
    std::string text = "'";
    for (const char c : word) {
        if (c == '\'')
            text += "'\\''";
        else
            text += c;
    }
    return text + "'";
}

} // namespace

std::string shellLine(const std::vector<std::string> &words)
{
    std::string line;
    for (const std::string &word : words) line += (line.empty() ? "" : " ") + quotedWord(word);
    return line;
}

} // namespace freshseat
