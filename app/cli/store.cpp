// SPDX-License-Identifier: GPL-3.0-or-later
// freshseatctl store check, store scrub start|stop|show
#include "app/cli/actions.h"
#include "app/cli/human.h"
#include "app/cli/verbs.h"
#include "core/base/text.h"
#include "core/model/scrub_json.h"

#include <algorithm>
#include <chrono>
#include <thread>

namespace freshseat::cli {

namespace {

constexpr auto kLookEvery = std::chrono::milliseconds(500);

std::string stateText(const ScrubStatus &status)
{
    if (status.state == ScrubState::Idle) return status.finishedAt ? "finished" : "never run";
    const std::uint64_t percent =
        status.totalBytes == 0 ? 0 : std::min<std::uint64_t>(99, status.doneBytes * 100 / status.totalBytes);
    return std::string(toText(status.state)) + ", about " + std::to_string(percent) + " % done";
}

int tell(Invocation &in, const ScrubStatus &status)
{
    if (in.json()) {
        in.output().document(toJson(status));
        return 0;
    }
    Table table({{""}, {"", Align::Left, 20}});
    table.add({"scrub", stateText(status)});
    if (status.startedAt) table.add({"started", localTime(*status.startedAt)});
    if (status.finishedAt) table.add({"last finished", localTime(*status.finishedAt)});
    table.add({"read", formatSize(status.doneBytes) + " of about " + formatSize(status.totalBytes)});
    if (status.repaired != 0) table.add({"repaired", std::to_string(status.repaired)});
    for (const ScrubFinding &finding : status.findings) table.add({{"damage", Colour::Red}, finding.text});
    if (status.findings.empty() && status.finishedAt) table.add({"damage", "none"});
    in.output().table(table);
    return 0;
}

Result<ScrubOrder> readOrder(const std::string &word)
{
    if (word == "start") return ScrubOrder::Start;
    if (word == "stop") return ScrubOrder::Stop;
    return fail(ErrorCode::Usage, "store scrub takes start, stop or show, not \"" + word + "\".");
}

Result<int> give(Invocation &in, ScrubOrder order)
{
    const auto backend = in.backend();
    if (!backend) return failure(backend);
    if (in.has("dry-run")) {
        const auto now = (*backend)->scrub();
        if (!now) return failure(now);
        const bool running = now->state == ScrubState::Running;
        std::vector<Change> changes;
        if (order == ScrubOrder::Stop && running) changes.push_back({"pause scrub", "store", "it goes on where it is"});
        if (order != ScrubOrder::Stop && !running)
            changes.push_back({"start scrub", "store", "reads everything; changes nothing but a damaged superblock"});
        printChanges(in.output(), changes);
        return 0;
    }
    const auto status = (*backend)->orderScrub(in.caller(), order);
    if (!status) return failure(status);
    return tell(in, *status);
}

} // namespace

Result<int> scrubStore(Invocation &in)
{
    const std::string &word = in.words()[0];
    if (word == "show") {
        const auto backend = in.backend();
        if (!backend) return failure(backend);
        const auto status = (*backend)->scrub();
        if (!status) return failure(status);
        return tell(in, *status);
    }
    const auto order = readOrder(word);
    if (!order) return failure(order);
    return give(in, *order);
}

/// A whole pass as fast as it goes, waited for.
Result<int> checkStore(Invocation &in)
{
    if (in.has("dry-run")) return give(in, ScrubOrder::Hurry);
    const auto backend = in.backend();
    if (!backend) return failure(backend);
    auto status = (*backend)->orderScrub(in.caller(), ScrubOrder::Hurry);
    while (status && status->state == ScrubState::Running) {
        std::this_thread::sleep_for(kLookEvery); // another process is at it
        status = (*backend)->scrub();
    }
    if (!status) return failure(status);
    if (status->state == ScrubState::Paused)
        return fail(ErrorCode::Failed, "the check was stopped by somebody before its end; the store is as it was",
                    "freshseatctl store check goes on with it");
    tell(in, *status);
    return status->findings.empty() ? 0 : 1;
}

} // namespace freshseat::cli
