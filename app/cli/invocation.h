// SPDX-License-Identifier: GPL-3.0-or-later
// What a verb gets: its words and options, where to write, and the storage host, connected to when it is first asked
// for.
#pragma once
#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "core/storage/backend.h"

#include <memory>

namespace freshseat::cli {

class Invocation
{
public:
    /// `words` are those behind noun and verb.
    Invocation(const Arguments &arguments, std::vector<std::string> words, Output &output);

    [[nodiscard]] const std::vector<std::string> &words() const { return m_words; }
    [[nodiscard]] bool has(std::string_view option) const { return m_arguments.has(option); }
    [[nodiscard]] std::optional<std::string> value(std::string_view option) const { return m_arguments.value(option); }
    [[nodiscard]] Output &output() { return m_output; }
    [[nodiscard]] bool json() const { return m_output.json(); }
    [[nodiscard]] const Caller &caller() const { return m_caller; }

    /// The storage host of --connect, FRESHSEAT_CONNECT or local: in this order. Owned by the invocation.
    Result<StorageBackend *> backend();

private:
    const Arguments &m_arguments;
    std::vector<std::string> m_words;
    Output &m_output;
    Caller m_caller;
    std::unique_ptr<StorageBackend> m_backend;
};

} // namespace freshseat::cli
