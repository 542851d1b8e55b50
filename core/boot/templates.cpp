// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/boot/templates.h"

#include "core/base/text.h"

#include <algorithm>

namespace freshseat::boot {

namespace {

constexpr std::size_t kLongestWord = 255;
constexpr std::size_t kLongestSentence = 200;

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool fitsWord(char c)
{
    return isLetterOrDigit(c) || std::string_view("._-:@/+=[],").find(c) != std::string_view::npos;
}

/// '#', "||", "&&" and ';' end a command where they begin a word; '$' begins a setting; '%' is printf's.
bool fitsSentence(char c)
{
    return fitsWord(c) || std::string_view(" ()'!?*<>").find(c) != std::string_view::npos;
}

const ScriptValue *find(const ScriptValues &values, std::string_view name)
{
    const auto found =
        std::find_if(values.begin(), values.end(), [name](const auto &value) { return value.first == name; });
    return found == values.end() ? nullptr : &found->second;
}

Result<std::string> fillLine(std::string_view line, const ScriptValues &values)
{
    std::string out;
    while (true) {
        const std::size_t open = line.find('@');
        const std::size_t close = open == std::string_view::npos ? open : line.find('@', open + 1);
        if (close == std::string_view::npos) break;
        const std::string_view name = line.substr(open + 1, close - open - 1);
        const ScriptValue *value = find(values, name);
        if (value == nullptr) return fail(ErrorCode::Failed, "a boot script has no value for " + std::string(name));
        out += line.substr(0, open);
        out += value->text();
        line.remove_prefix(close + 1);
    }
    return out += line;
}

} // namespace

Result<ScriptValue> ScriptValue::word(std::string_view text)
{
    if (!text.empty() && text.size() <= kLongestWord && std::all_of(text.begin(), text.end(), fitsWord))
        return ScriptValue(std::string(text));
    return fail(ErrorCode::Usage, "a value cannot stand in a boot script: it is empty, too long, or holds a character "
                                  "that iPXE would not take as it is");
}

ScriptValue ScriptValue::sentence(std::string_view text)
{
    std::string out(text.substr(0, kLongestSentence));
    std::replace_if(
        out.begin(), out.end(), [](char c) { return !fitsSentence(c); }, '?');
    return ScriptValue(std::move(out));
}

Result<std::string> fill(std::string_view pattern, const ScriptValues &values)
{
    std::string out;
    while (!pattern.empty()) {
        const std::size_t end = std::min(pattern.find('\n'), pattern.size());
        const std::string_view line = pattern.substr(0, end);
        pattern.remove_prefix(std::min(end + 1, pattern.size()));
        auto filled = fillLine(line, values);
        if (!filled) return filled;
        if (filled->empty() && !line.empty()) continue;
        out += *filled;
        if (!filled->ends_with('\n')) out += '\n';
    }
    return out;
}

} // namespace freshseat::boot
