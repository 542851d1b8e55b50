// SPDX-License-Identifier: GPL-3.0-or-later
// The way every action takes: preview for --dry-run, a question where something would be lost, the doing, the outcome.
#pragma once
#include "app/cli/invocation.h"

namespace freshseat::cli {

enum class Ask {
    IfBytesAreLost, ///< the preview decides
    Always,         ///< what it does cannot be taken back
};

/// True: go on. False: it was a dry run, and the preview is printed. Usage error when a person would have to be asked
/// and there is none.
Result<bool> approved(Invocation &in, const Action &action, Ask ask);
Result<bool> approvedAll(Invocation &in, const std::vector<Action> &actions, Ask ask);
/// Does the action and prints the outcomes.
Result<int> performed(Invocation &in, const Action &action);
/// Both.
Result<int> act(Invocation &in, const Action &action, Ask ask);
/// act() for several, asked about once. An action that is refused or fails as a whole is the outcome of its object, and
/// the others are done.
Result<int> actAll(Invocation &in, const std::vector<Action> &actions, Ask ask);

/// By which calls the storage host would be asked for it; none: it is asked for no more than this.
Result<std::optional<std::vector<HostCall>>> callsOf(Invocation &in, StorageBackend &backend,
                                                     const Undertaking &undertaking);
/// Prints a preview: {"changes":[…]} or a table; with what the storage host would be asked for, where it tells:
/// "calls":[{"method","params"} or {"command","input"}].
void printChanges(Output &output, const std::vector<Change> &changes,
                  const std::optional<std::vector<HostCall>> &calls = {});

} // namespace freshseat::cli
