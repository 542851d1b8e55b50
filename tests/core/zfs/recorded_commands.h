// SPDX-License-Identifier: GPL-3.0-or-later
// RecordedCommands: answers what a test says, and remembers what it was asked.
#pragma once
#include "core/base/commands.h"

#include <deque>
#include <string>
#include <vector>

namespace freshseat::test {

class RecordedCommands final : public Commands
{
public:
    struct Call {
        std::vector<std::string> words;
        std::string input;
    };

    void answer(std::string output, int exitCode = 0, std::string errors = {})
    {
        m_answers.push_back({exitCode, std::move(output), std::move(errors)});
    }
    /// What is fed is not kept (there is too much of it), or taken no more.
    void forgetInput() { m_keepsInput = false; }
    void refuseInput() { m_takesInput = false; }
    [[nodiscard]] const std::vector<Call> &calls() const { return m_calls; }

    Result<CommandOutput> run(const std::vector<std::string> &words, std::string_view input) override
    {
        m_calls.push_back({words, std::string(input)});
        if (m_answers.empty()) return fail(ErrorCode::Unreachable, "gone");
        CommandOutput answer = std::move(m_answers.front());
        m_answers.pop_front();
        return answer;
    }
    Result<std::unique_ptr<CommandInput>> feed(const std::vector<std::string> &words) override
    {
        m_calls.push_back({words, {}});
        return std::make_unique<Input>(*this, m_calls.size() - 1);
    }
    Result<std::unique_ptr<ByteStream>> read(const std::vector<std::string> & /*words*/,
                                             std::chrono::seconds /*silence*/) override
    {
        return fail(ErrorCode::Unreachable, "gone");
    }
    void cancel() override { m_answers.clear(); }

private:
    class Input final : public CommandInput
    {
    public:
        Input(RecordedCommands &all, std::size_t call)
            : m_all(all)
            , m_call(call)
        {}
        Result<void> write(std::span<const std::byte> bytes) override
        {
            if (!m_all.m_takesInput) return fail(ErrorCode::Failed, "the far command ended");
            if (m_all.m_keepsInput)
                m_all.m_calls[m_call].input.append(reinterpret_cast<const char *>(bytes.data()), bytes.size());
            return {};
        }
        Result<CommandOutput> finish() override
        {
            CommandOutput answer = std::move(m_all.m_answers.front());
            m_all.m_answers.pop_front();
            return answer;
        }

    private:
        RecordedCommands &m_all;
        std::size_t m_call;
    };

    bool m_keepsInput = true;
    bool m_takesInput = true;
    std::deque<CommandOutput> m_answers;
    std::vector<Call> m_calls;
};

} // namespace freshseat::test
