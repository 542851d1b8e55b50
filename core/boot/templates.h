// SPDX-License-Identifier: GPL-3.0-or-later
// The iPXE scripts of resources/boot, compiled in, and how values get into them.
//
// iPXE reads a script line by line, parts words at blanks, and replaces ${...}. There is no escape character: a value
// must not hold anything that would be read as more than itself. So each value has a kind, and is checked or cleaned
// for it; a template never gets a plain string.
#pragma once
#include "core/base/result.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace freshseat::boot {

/// A value that is fit to stand in a script.
class ScriptValue
{
public:
    /// One word: letters, digits and . _ - : @ / + = [ ] , only, 1 to 255 of them. Usage otherwise.
    static Result<ScriptValue> word(std::string_view text);
    /// A sentence for the person at the PC: what iPXE would read as more than text becomes '?'. Never fails.
    static ScriptValue sentence(std::string_view text);
    /// Lines that were made by fill() or are constants of ours.
    static ScriptValue lines(std::string text) { return ScriptValue(std::move(text)); }
    static ScriptValue number(unsigned value) { return ScriptValue(std::to_string(value)); }

    [[nodiscard]] const std::string &text() const { return m_text; }

private:
    explicit ScriptValue(std::string text)
        : m_text(std::move(text))
    {}
    std::string m_text;
};

using ScriptValues = std::vector<std::pair<std::string_view, ScriptValue>>;

/// resources/boot/NAME.ipxe; empty for an unknown name.
[[nodiscard]] std::string_view scriptTemplate(std::string_view name);
/// Every @name@ replaced; a line that is nothing but an empty value is left out. Failed when a name has no value.
Result<std::string> fill(std::string_view pattern, const ScriptValues &values);

} // namespace freshseat::boot
