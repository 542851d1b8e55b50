// SPDX-License-Identifier: GPL-3.0-or-later
// The outward JSON of update sessions and roll-outs (PRODUCT.md "JSON"); included by json.h's users through json.h's
// own functions, and here for the parts of an Action.
#pragma once
#include "core/model/json.h"

namespace freshseat {

/// The params of each action of an update.
struct UpdateParams {
    Json operator()(const BeginUpdate &begin) const;
    Json operator()(const DiscardUpdate &discard) const;
    Json operator()(const PublishUpdate &publish) const;
    Json operator()(const SetCurrent &current) const;
    Json operator()(const DropSnapshot &drop) const;
    Json operator()(const MarkGood &good) const;
    Json operator()(const ContinueRollout &go) const;
    Json operator()(const AbortRollout &abort) const;
    Json operator()(const UndoReset &undo) const;
};

/// Nothing: `name` is none of these actions.
std::optional<Result<Action>> updateActionFromJson(std::string_view name, const Json &params);

} // namespace freshseat
