// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <utility>

namespace freshseat {

/// A text that cannot be printed by accident: no operator<<, no implicit string. Grep for reveal() to audit every use.
class Secret
{
public:
    Secret() = default;
    explicit Secret(std::string text)
        : m_text(std::move(text))
    {}
    [[nodiscard]] const std::string &reveal() const { return m_text; }
    [[nodiscard]] bool empty() const { return m_text.empty(); }

private:
    std::string m_text;
};

} // namespace freshseat
