// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/actions.h"

#include "app/cli/human.h"
#include "core/base/text.h"
#include "core/model/rules.h"

#include <cstdio>
#include <numeric>

namespace freshseat::cli {

namespace {

std::uint64_t bytesLost(const std::vector<Change> &changes)
{
    return std::accumulate(changes.begin(), changes.end(), std::uint64_t{0},
                           [](std::uint64_t sum, const Change &change) { return sum + change.bytesLost; });
}

std::string changesText(const std::vector<Change> &changes, const TableStyle &style)
{
    Table table({{""}, {""}, {"", Align::Left, 20}, {""}});
    for (const auto &change : changes) {
        const std::string loss = change.bytesLost == 0 ? "" : formatSize(change.bytesLost) + " are lost";
        table.add({"  " + change.what, change.name, change.detail, {loss, Colour::Yellow}});
    }
    return table.render(style);
}

/// The question, on stderr, with everything that would be lost.
Result<bool> askPerson(Output &output, const std::vector<Change> &changes)
{
    const std::string list = changesText(changes, {output.terminal().width, false});
    std::fprintf(stderr, "This will change:\n%s", list.c_str());
    const std::uint64_t lost = bytesLost(changes);
    if (confirmed(lost == 0 ? "Go on?" : formatSize(lost) + " of written data are lost for good. Go on?")) return true;
    return fail(ErrorCode::Failed, "Not confirmed: nothing was changed.");
}

tl::unexpected<Error> nobodyToAsk()
{
    return fail(ErrorCode::Usage, "This cannot be taken back, and there is no terminal to ask on. Nothing was changed.",
                "Add --yes to do it without a question; --dry-run shows what would be lost.");
}

Colour colourOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Done:
        return Colour::Green;
    case Outcome::Failed:
        return Colour::Red;
    case Outcome::Refused:
    case Outcome::Skipped:
        break;
    }
    return Colour::Yellow;
}

} // namespace

namespace {

Json jsonOf(const HostCall &call)
{
    if (call.words.empty()) return {{"method", call.method}, {"params", Json::parse(call.params, nullptr, false)}};
    return {{"command", call.words}, {"input", call.input.empty() ? Json() : Json(call.input)}};
}

/// A long script is shown by its beginning, where what varies stands.
std::string inputText(const std::string &input)
{
    static constexpr std::size_t kShown = 12;
    std::string text;
    const auto lines = split(trimmed(input), '\n');
    for (std::size_t i = 0; i < std::min(lines.size(), kShown); ++i) text += "    < " + printable(lines[i]) + "\n";
    if (lines.size() > kShown)
        text += "    < (and " + std::to_string(lines.size() - kShown) + " lines more: --json has them)\n";
    return text;
}

std::string callsText(const std::vector<HostCall> &calls)
{
    std::string text = "By these calls of the storage host:\n";
    for (const HostCall &call : calls) {
        text += "  " + printable(lineOf(call)) + "\n";
        if (!call.input.empty()) text += inputText(call.input);
    }
    return text;
}

} // namespace

void printChanges(Output &output, const std::vector<Change> &changes, const std::optional<std::vector<HostCall>> &calls)
{
    if (output.json()) {
        Json document{{"changes", jsonArray(changes)}};
        if (calls) {
            document["calls"] = Json::array();
            for (const HostCall &call : *calls) document["calls"].push_back(jsonOf(call));
        }
        return output.document(document);
    }
    if (changes.empty()) return output.text("Nothing would change.\n");
    output.text("Would change (nothing was done):\n" + changesText(changes, output.style()));
    if (calls) output.text(callsText(*calls));
}

Result<std::optional<std::vector<HostCall>>> callsOf(Invocation &in, StorageBackend &backend,
                                                     const Undertaking &undertaking)
{
    auto calls = backend.hostCalls(in.caller(), undertaking);
    if (!calls && calls.error().code == ErrorCode::Unsupported) return std::nullopt;
    if (!calls) return failure(calls);
    return std::move(*calls);
}

Result<bool> approved(Invocation &in, const Action &action, Ask ask)
{
    return approvedAll(in, {action}, ask);
}

namespace {

Result<std::vector<Change>> previewAll(StorageBackend &backend, const std::vector<Action> &actions)
{
    std::vector<Change> all;
    for (const Action &action : actions) {
        const auto changes = backend.preview(action);
        if (!changes) return failure(changes);
        all.insert(all.end(), changes->begin(), changes->end());
    }
    return all;
}

Result<std::optional<std::vector<HostCall>>> callsOf(Invocation &in, StorageBackend &backend,
                                                     const std::vector<Action> &actions)
{
    std::vector<HostCall> all;
    for (const Action &action : actions) {
        auto calls = callsOf(in, backend, action);
        if (!calls || !*calls) return calls;
        all.insert(all.end(), (*calls)->begin(), (*calls)->end());
    }
    return all;
}

/// A refusal of one of several, as the outcome of what it is about.
std::vector<ItemOutcome> outcomesOf(const Action &action, const Error &error)
{
    const auto entry = journalEntries(action, {}, {}, tl::unexpected(error)).front();
    const bool refused = outcomeOf(error) == toText(Outcome::Refused);
    const std::size_t space = entry.object.find(' ');
    return {{space == std::string::npos ? entry.object : entry.object.substr(space + 1),
             refused ? Outcome::Refused : Outcome::Failed, error.message}};
}

int print(Output &output, const std::vector<ItemOutcome> &items)
{
    const int code = exitCodeOf(items);
    if (output.json()) {
        output.document(itemsDocument(items));
        return code;
    }
    Table table({{""}, {""}, {""}});
    for (const auto &item : items)
        table.add({item.name, {std::string(toText(item.outcome)), colourOf(item.outcome)}, item.message});
    output.text(items.empty() ? "Nothing to do: no seat is meant.\n" : table.render(output.style()));
    return code;
}

} // namespace

Result<bool> approvedAll(Invocation &in, const std::vector<Action> &actions, Ask ask)
{
    const bool dryRun = in.has("dry-run");
    if (!dryRun && in.has("yes")) return true;
    const bool canAsk = in.output().terminal().canAsk;
    if (!dryRun && ask == Ask::Always && !canAsk) return nobodyToAsk();
    const auto backend = in.backend();
    if (!backend) return failure(backend);
    const auto changes = previewAll(**backend, actions);
    if (!changes) return failure(changes);
    if (dryRun) {
        const auto calls = callsOf(in, **backend, actions);
        if (!calls) return failure(calls);
        printChanges(in.output(), *changes, *calls);
        return false;
    }
    const bool harmless = changes->empty() || (ask == Ask::IfBytesAreLost && bytesLost(*changes) == 0);
    if (harmless) return true;
    if (!canAsk) return nobodyToAsk();
    return askPerson(in.output(), *changes);
}

Result<int> performed(Invocation &in, const Action &action)
{
    const auto backend = in.backend();
    if (!backend) return failure(backend);
    const auto items = (*backend)->perform(in.caller(), action, {});
    if (!items) return failure(items);
    return print(in.output(), *items);
}

Result<int> actAll(Invocation &in, const std::vector<Action> &actions, Ask ask)
{
    const auto go = approvedAll(in, actions, ask);
    if (!go) return failure(go);
    if (!*go) return 0;
    const auto backend = in.backend();
    if (!backend) return failure(backend);
    std::vector<ItemOutcome> items;
    for (const Action &action : actions) {
        const auto done = (*backend)->perform(in.caller(), action, {});
        if (!done && done.error().code == ErrorCode::Unreachable) return failure(done);
        const auto outcomes = done ? *done : outcomesOf(action, done.error());
        items.insert(items.end(), outcomes.begin(), outcomes.end());
    }
    return print(in.output(), items);
}

Result<int> act(Invocation &in, const Action &action, Ask ask)
{
    const auto go = approved(in, action, ask);
    if (!go) return failure(go);
    return *go ? performed(in, action) : Result<int>(0);
}

} // namespace freshseat::cli
