// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that writes to stdout and stderr: documents for scripts, tables and sentences for people.
#pragma once
#include "app/cli/table.h"
#include "app/cli/terminal.h"
#include "core/base/result.h"
#include "core/model/json.h"

#include <string_view>
#include <vector>

namespace freshseat::cli {

class Output
{
public:
    Output(bool json, const Terminal &terminal)
        : m_json(json)
        , m_terminal(terminal)
    {}

    [[nodiscard]] bool json() const { return m_json; }
    [[nodiscard]] const Terminal &terminal() const { return m_terminal; }

    /// One JSON document on a line of stdout.
    void document(const Json &json);
    /// Text for people on stdout, as it is.
    void text(std::string_view text);
    void table(const Table &table);
    /// A remark on stderr that belongs to no result.
    void note(std::string_view text);
    /// {"error":…} on stdout with --json, else a sentence and the hint on stderr.
    void error(const Error &error);
    /// False when what was written did not reach its reader (a full disk, a closed pipe).
    [[nodiscard]] bool flush();
    [[nodiscard]] TableStyle style() const { return {m_terminal.width, m_terminal.colour}; }

private:
    bool m_json;
    Terminal m_terminal;
};

/// An array of the outward form of each value.
template <class T>
Json jsonArray(const std::vector<T> &values)
{
    Json out = Json::array();
    for (const auto &value : values) out.push_back(toJson(value));
    return out;
}

/// {"items":[…]}, with "error" beside it when one of them failed or was refused.
[[nodiscard]] Json itemsDocument(const std::vector<ItemOutcome> &items);

} // namespace freshseat::cli
