// SPDX-License-Identifier: GPL-3.0-or-later
// What was noted in seats' timelines since they were last written down.
#pragma once
#include "core/catalog/catalog.h"

#include <functional>
#include <vector>

namespace freshseat::host {

struct UnsavedTimeline {
    catalog::RowId seat = 0;
    std::vector<TimelineEvent> events;
};

/// Takes them from a seat that counts its `unsaved` at the end of its `timeline`.
template <class Seat>
[[nodiscard]] UnsavedTimeline takeUnsaved(Seat &seat)
{
    const auto begin = seat.timeline.end() - static_cast<std::ptrdiff_t>(seat.unsaved);
    seat.unsaved = 0;
    return {seat.record.id, {begin, seat.timeline.end()}};
}

/// By `add`, one after the other, in one transaction: a whole room that boots is one wait for the disk. A seat that was
/// removed meanwhile has no timeline; what else fails is logged.
void saveTimelines(catalog::Catalog &catalog, const std::vector<UnsavedTimeline> &all,
                   const std::function<Result<void>(const UnsavedTimeline &)> &add);

} // namespace freshseat::host
