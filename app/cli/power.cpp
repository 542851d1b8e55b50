// SPDX-License-Identifier: GPL-3.0-or-later
// freshseatctl seat wake|shutdown|reboot|message
#include "app/cli/actions.h"
#include "app/cli/selection.h"
#include "app/cli/verbs.h"

namespace freshseat::cli {

namespace {

/// Switching a PC off ends what a person does on it: asked about like everything that cannot be taken back.
Result<int> power(Invocation &in, PowerVerb verb)
{
    auto selection = readSelection(in);
    if (!selection) return failure(selection);
    return act(in, PowerSeats{std::move(*selection), verb},
               verb == PowerVerb::Wake ? Ask::IfBytesAreLost : Ask::Always);
}

} // namespace

Result<int> wakeSeats(Invocation &in)
{
    return power(in, PowerVerb::Wake);
}

Result<int> shutDownSeats(Invocation &in)
{
    return power(in, PowerVerb::Shutdown);
}

Result<int> rebootSeats(Invocation &in)
{
    return power(in, PowerVerb::Reboot);
}

Result<int> tellSeats(Invocation &in)
{
    auto selection = readSelection(in);
    if (!selection) return failure(selection);
    const auto given = in.value("text");
    if (!given) return fail(ErrorCode::Usage, "seat message needs --text.", "NAME... | --group G | --all --text TEXT");
    const auto text = parseMessage(*given);
    if (!text) return failure(text);
    return act(in, PowerSeats{std::move(*selection), PowerVerb::Message, *text}, Ask::IfBytesAreLost);
}

} // namespace freshseat::cli
