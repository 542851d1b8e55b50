// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/host/unsaved_timelines.h"

#include "core/base/log.h"

namespace freshseat::host {

void saveTimelines(catalog::Catalog &catalog, const std::vector<UnsavedTimeline> &all,
                   const std::function<Result<void>(const UnsavedTimeline &)> &add)
{
    if (all.empty()) return;
    auto batch = catalog.batch();
    for (const UnsavedTimeline &seat : all) {
        const auto done = add(seat);
        if (!done && done.error().code != ErrorCode::InUse)
            log::warning("a seat's timeline could not be written down: " + done.error().message);
    }
    const Result<void> done = batch ? batch->commit() : Result<void>(failure(batch));
    if (!done) log::warning("timelines could not be written down: " + done.error().message);
}

} // namespace freshseat::host
