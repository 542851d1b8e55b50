// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace freshseat {

/// From now on no dump of this process's memory is written when it crashes, and no other program of its user looks into
/// it: it holds secrets. First thing in main(). What it runs decides for itself.
void refuseCoreDumps();

} // namespace freshseat
